//! Which module and which feature a type belongs to.

use crate::check::modules;

/// Operations of the tags `A` and `B` that answer these schemas, and the schemas.
fn document(a: &str, b: &str, schemas: &str) -> String {
    let operation = |tag: &str, schema: &str| {
        format!(
            "  /{tag}: {{ get: {{ operationId: get{tag}, tags: [{tag}], responses: {{ '200': {{ description: '', content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{schema}' }} }} }} }} }} }} }}\n"
        )
    };
    format!(
        "paths:\n{}{}components:\n  schemas:\n{}",
        operation("A", a),
        operation("B", b),
        crate::support::text::indent(schemas, 2)
    )
}

#[test]
fn what_one_tag_uses_is_in_its_module() {
    modules(
        "",
        &document("X", "Y", "X: { type: string }\nY: { type: integer }"),
        "mod a (a)\n  type X = String\nmod b (b)\n  type Y = i64",
    );
}

#[test]
fn what_several_tags_use_is_shared() {
    modules(
        "",
        &document("X", "X", "X: { type: string }"),
        "mod shared\n  type X = String",
    );
}

#[test]
fn what_a_shared_type_holds_is_shared() {
    modules(
        "",
        &document(
            "X",
            "Y",
            "X: { type: array, items: { $ref: '#/components/schemas/Z' } }\nY: { type: object, properties: { z: { $ref: '#/components/schemas/Z' } } }\nZ: { type: object, properties: { e: { type: string, enum: [E] } } }",
        ),
        "mod shared\n  struct Z { e?: Option<ZE> }\n  enum ZE { E = \"E\" }\nmod a (a)\n  type X = Vec<Z>\nmod b (b)\n  struct Y { z?: Option<Z> }",
    );
}

#[test]
fn what_a_circle_holds_has_one_home() {
    modules(
        "",
        &document(
            "X",
            "Y",
            "X: { type: object, properties: { y: { $ref: '#/components/schemas/Y' } } }\nY: { type: object, properties: { x: { $ref: '#/components/schemas/X' } } }",
        ),
        "mod shared\n  struct X { y?: Option<Y> }\n  struct Y { x?: Option<Box<X>> }",
    );
}

#[test]
fn errors_are_uses_too() {
    modules(
        "",
        "paths:
  /a: { get: { operationId: a, tags: [A], responses: { '400': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/E' } } } } } } }
  /b: { get: { operationId: b, tags: [B], responses: { '400': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/E' } } } } } } }
components: { schemas: { E: { type: object, properties: { a: { type: string } } } } }
",
        "mod shared\n  struct E { a?: Option<String> }",
    );
}

#[test]
fn parameters_are_uses_too() {
    modules(
        "",
        "paths:
  /a: { get: { operationId: a, tags: [A], parameters: [{ $ref: '#/components/parameters/sort' }], responses: {} } }
components:
  parameters: { sort: { name: sort, in: query, schema: { $ref: '#/components/schemas/Sort' } } }
  schemas: { Sort: { type: string, enum: [UP] } }
",
        "mod a (a)\n  enum Sort { Up = \"UP\" }",
    );
}

#[test]
fn inline_types_of_operations_stay_with_their_group() {
    modules(
        "",
        "paths: { /a: { get: { operationId: a, tags: [A], responses: { '200': { description: '', content: { application/json: { schema: { type: object, properties: { x: { type: string } } } } } } } } } }",
        "",
    );
}

#[test]
fn a_tag_called_shared() {
    modules(
        "",
        "paths:
  /a: { get: { operationId: a, tags: [shared], responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/X' } } } } } } }
  /b: { get: { operationId: b, tags: [B], responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Y' } } } }, '400': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Z' } } } } } } }
  /c: { get: { operationId: c, tags: [shared], responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Z' } } } } } } }
components: { schemas: { X: { type: string }, Y: { type: integer }, Z: { type: boolean } } }
",
        "mod shared\n  type Z = bool\nmod shared_ (shared)\n  type X = String\nmod b (b)\n  type Y = i64",
    );
}

#[test]
fn configured_types_have_a_home_too() {
    modules(
        "[types.XId]\nproperties = [\"X.id\"]\n[types.Z]\nproperties = [\"Y.z\", \"X.z\"]",
        &document(
            "X",
            "Y",
            "X: { type: object, properties: { id: { type: string }, z: { type: string } } }\nY: { type: object, properties: { z: { type: string } } }",
        ),
        "mod shared\n  newtype Z anything\nmod a (a)\n  newtype XId anything\n  struct X { id?: Option<XId>, z?: Option<Z> }\nmod b (b)\n  struct Y { z?: Option<Z> }",
    );
}

/// Operations, each of a tag and with the schema that it answers, and the schemas.
fn of_tags(operations: &[(&str, &str)], schemas: &str) -> String {
    let operation = |(index, (tag, schema)): (usize, &(&str, &str))| {
        format!(
            "  /{index}: {{ get: {{ operationId: get{index}, tags: [{tag}], responses: {{ '200': {{ description: '', content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{schema}' }} }} }} }} }} }} }}\n"
        )
    };
    let operations: Vec<String> = operations.iter().enumerate().map(operation).collect();
    let schemas = crate::support::text::indent(schemas, 2);
    format!(
        "paths:\n{}components:\n  schemas:\n{schemas}",
        operations.concat()
    )
}

#[test]
fn what_a_few_tags_use_waits_for_one_of_them() {
    let schemas = "X: { type: array, items: { $ref: '#/components/schemas/Y' } }\nY: { type: object, properties: { z: { $ref: '#/components/schemas/Z' } } }\nZ: { type: string, enum: [E] }";
    modules(
        "",
        &of_tags(
            &[("A", "X"), ("C", "Y"), ("B", "Z"), ("D", "Y"), ("E", "Z")],
            schemas,
        ),
        "mod shared\n  enum Z { E = \"E\" }\nmod a (a)\n  type X = Vec<Y>\nmod a_and_c_and_d (a or c or d)\n  struct Y { z?: Option<Z> }",
    );
}

#[test]
fn modules_of_several_tags_do_not_clash() {
    modules(
        "",
        &of_tags(
            &[
                ("A", "X"),
                ("B", "X"),
                ("A and B", "Y"),
                ("A", "Z"),
                ("B and C", "Z"),
                ("A and B", "U"),
                ("C", "U"),
            ],
            "X: { type: string }\nY: { type: integer }\nZ: { type: boolean }\nU: { type: number }",
        ),
        "mod a_and_b_2 (a or b)\n  type X = String\nmod a_and_b_and_c (a or b-and-c)\n  type Z = bool\nmod a_and_b (a-and-b)\n  type Y = i64\nmod a_and_b_and_c_2 (a-and-b or c)\n  type U = f64",
    );
}

#[test]
fn modules_of_more_tags_than_fit_a_name_are_counted() {
    modules(
        "",
        &of_tags(
            &[
                ("A", "X"),
                ("B", "X"),
                ("C", "X"),
                ("D", "X"),
                ("E", "Y"),
                ("A", "Y"),
                ("B", "Y"),
                ("C", "Y"),
            ],
            "X: { type: string }\nY: { type: integer }",
        ),
        "mod a_and_3_others (a or b or c or d)\n  type X = String\nmod a_and_3_others_2 (a or b or c or e)\n  type Y = i64",
    );
}

#[test]
fn what_more_than_twenty_tags_use_is_always_there() {
    let tags: Vec<String> = (0..22).map(|index| format!("T{index}")).collect();
    let users = |count: usize, schema: &'static str| {
        let users = tags.iter().take(count);
        users.map(move |tag| (tag.as_str(), schema))
    };
    let operations: Vec<_> = users(22, "X")
        .chain(users(21, "Y"))
        .chain(users(20, "Z"))
        .collect();
    let names: Vec<String> = (0..20).map(|index| format!("t{index}")).collect();
    modules(
        "",
        &of_tags(
            &operations,
            "X: { type: string }\nY: { type: integer }\nZ: { type: boolean }",
        ),
        &format!(
            "mod shared\n  type X = String\n  type Y = i64\nmod t0_and_19_others ({})\n  type Z = bool",
            names.join(" or ")
        ),
    );
}

#[test]
fn modules_of_several_tags_are_in_snake_case() {
    modules(
        "",
        &of_tags(
            &[
                ("config", "X"),
                ("'1'", "X"),
                ("type", "Y"),
                ("'1'", "Y"),
                ("config", "Y"),
                ("other", "Z"),
            ],
            "X: { type: string }\nY: { type: integer }\nZ: { type: boolean }",
        ),
        "mod config_and_n1 (config or n1)\n  type X = String\nmod config_and_n1_and_type (config or n1 or type)\n  type Y = i64\nmod other (other)\n  type Z = bool",
    );
}
