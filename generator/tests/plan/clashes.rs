//! Names that clash are told, each with the name that it got.

use crate::check::crate_of;

/// Checks what is said of names, and what helps.
#[track_caller]
fn check(document: &str, expected: &[&str], help: &[&str]) {
    let (_, diagnostics) = crate_of(document, "");
    let notes = diagnostics.iter().filter(|it| it.code().id() == "P0401");
    let notes: Vec<_> = notes.collect();
    let messages: Vec<&str> = notes.iter().map(|it| it.message()).collect();
    assert_eq!(messages, expected, "\n{document}");
    let helps = notes.iter().flat_map(|it| it.help_texts());
    let helps: Vec<&str> = helps.map(String::as_str).collect();
    assert_eq!(helps, help, "\n{document}");
}

fn of_schema(schema: &str) -> String {
    format!(
        "paths: {{ /a: {{ get: {{ operationId: a, responses: {{ '200': {{ description: '', content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/A' }} }} }} }} }} }} }} }}\ncomponents: {{ schemas: {{ A: {schema} }} }}"
    )
}

#[test]
fn properties_and_texts() {
    check(
        &of_schema("{ type: object, properties: { createdAt: {}, created_at: {}, new: {} } }"),
        &["`created_at` is called `created_at_2`, since `createdAt` is called `created_at`"],
        &[],
    );
    check(
        &of_schema("{ type: string, enum: [on, 'ON', 'off'] }"),
        &["`ON` is called `On2`, since `on` is called `On`"],
        &[],
    );
}

#[test]
fn parameters_and_tags() {
    let parameter = |name: &str| format!("{{ name: {name}, in: query, schema: {{}} }}");
    let shared = "{ $ref: '#/components/parameters/b' }";
    let operation = |id: &str, tag: &str| {
        format!(
            "{{ operationId: {id}, tags: [{tag}], parameters: [{}, {shared}], responses: {{}} }}",
            parameter("pageSize")
        )
    };
    check(
        &format!(
            "paths: {{ /a: {{ get: {}, put: {} }} }}\ncomponents: {{ parameters: {{ b: {} }} }}",
            operation("a", "Pets"),
            operation("b", "pets"),
            parameter("page-size")
        ),
        // A parameter that operations share is told once.
        &[
            "`pets` is called `pets_2`, since `Pets` is called `pets`",
            "`page-size` is called `page_size_parameter`, since `pageSize` is called `page_size`",
        ],
        &[],
    );
}

#[test]
fn parameters_of_one_name_in_two_places() {
    let parameter = |place: &str| format!("{{ name: id, in: {place}, schema: {{}} }}");
    check(
        &format!(
            "paths: {{ /a: {{ get: {{ operationId: a, parameters: [{}, {}], responses: {{}} }} }} }}",
            parameter("query"),
            parameter("header")
        ),
        &["`id` is called `id_parameter`, since another `id` comes first"],
        &[],
    );
}

#[test]
fn a_scheme_of_names_that_does_not_fit_is_told_in_part() {
    let names: Vec<String> = (0..14)
        .map(|number| format!("'{}'", "a".to_owned() + &"_".repeat(number)))
        .collect();
    let (_, diagnostics) = crate_of(
        &of_schema(&format!("{{ type: string, enum: [{}] }}", names.join(", "))),
        "",
    );
    let notes: Vec<_> = diagnostics.iter().collect();
    assert_eq!(notes.len(), 10);
    assert_eq!(notes[9].help_texts(), ["there are 3 more names like this"]);
}

#[test]
fn variants_of_a_discriminator() {
    check(
        "paths: { /a: { get: { operationId: a, responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } } }
components:
  schemas:
    Pet: { oneOf: [{ $ref: '#/components/schemas/good-cat' }, { $ref: '#/components/schemas/good_cat' }], discriminator: { propertyName: kind } }
    good-cat: { type: object, properties: { kind: { type: string } } }
    good_cat: { type: object, properties: { kind: { type: string }, bark: { type: string } } }",
        &[
            "`good_cat` would have the same name as `good-cat`; it is called `GoodCatSchema`",
            "`good_cat` is called `GoodCat2`, since `good-cat` is called `GoodCat`",
        ],
        &[],
    );
}

#[test]
fn headers_of_answers() {
    check(
        "paths: { /a: { get: { operationId: a, responses: { '200': { description: '', headers: { X-Left: { schema: { type: integer } }, X_Left: { schema: { type: integer } } } } } } } }",
        &["`X_Left` is called `X_LEFT_2`, since `X-Left` is called `X_LEFT`"],
        &[],
    );
}

#[test]
fn media_types() {
    let kinds =
        "{ text/a.b: { schema: { type: string } }, text/a-b: { schema: { type: string } } }";
    let errors = "{ application/json: { schema: { type: object } }, text/a.b: { schema: { type: string } }, text/a-b: { schema: { type: string } } }";
    check(
        &format!(
            "paths: {{ /a: {{ post: {{ operationId: a, requestBody: {{ content: {kinds} }}, responses: {{ '200': {{ description: '', content: {errors} }}, '400': {{ description: '', content: {errors} }} }} }} }} }}"
        ),
        &[
            "`text/a-b` is called `BadRequestAb2`, since `text/a.b` is called `BadRequestAb`",
            "`text/a-b` is called `accept_a_b_2`, since `text/a.b` is called `accept_a_b`",
            "`text/a-b` is called `AB2`, since `text/a.b` is called `AB`",
        ],
        &[],
    );
}
