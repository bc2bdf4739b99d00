//! References to any part of a document.

use crate::check::document;

/// A document whose operation `a` answers this, and more.
#[track_caller]
fn check(schema: &str, more: &str, expected: &str) {
    document(
        &format!(
            "paths:
  /a: {{ get: {{ operationId: a, responses: {{ '200': {{ description: '', content: {{ application/json: {{ schema: {schema} }} }} }} }} }} }}
{more}"
        ),
        expected,
    );
}

const PETS: &str = "
components:
  schemas:
    Pet:
      type: object
      properties:
        owner: { type: object, properties: { name: { type: string } } }
        tags: { type: array, items: { type: object, properties: { tag: { type: string } } } }
        id: { type: integer, format: int32 }
";

#[test]
fn a_property_of_a_component() {
    check(
        "{ type: object, properties: { a: { $ref: '#/components/schemas/Pet/properties/owner' }, b: { $ref: '#/components/schemas/Pet' } } }",
        PETS,
        "GET /a a
  200 application/json: object { a?: \"Pet owner\", b?: Pet }
Pet = object { owner?: \"Pet owner\", tags?: list of object { tag?: string }, id?: int32 }
\"Pet owner\" = object { name?: string }",
    );
}

#[test]
fn items_of_a_property() {
    check(
        "{ $ref: '#/components/schemas/Pet/properties/tags/items' }",
        PETS,
        "GET /a a\n  200 application/json: \"Pet tags\"\n\"Pet tags\" = object { tag?: string }",
    );
}

#[test]
fn a_scalar_in_a_component() {
    check(
        "{ $ref: '#/components/schemas/Pet/properties/id' }",
        PETS,
        "GET /a a\n  200 application/json: \"Pet id\"\n\"Pet id\" = int32",
    );
}

#[test]
fn a_schema_in_a_path() {
    document(
        "paths:
  /a/{x}:
    get:
      operationId: a
      parameters: [{ in: path, name: x, required: true, schema: { type: string } }]
      responses: { '200': { description: '', content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } }
  /b:
    get:
      operationId: b
      responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/paths/~1a~1%7Bx%7D/get/responses/200/content/application~1json/schema' } } } } }
",
        "GET /a/{x} a
  path x: string
  200 application/json: \"a Answer\"
GET /b b
  200 application/json: \"a Answer\"
\"a Answer\" = object { a?: string }",
    );
}

#[test]
fn a_response_and_a_parameter_in_a_path() {
    document(
        "paths:
  /a:
    get:
      operationId: a
      parameters: [{ in: query, name: x, schema: { type: integer } }]
      responses: { '200': { description: '', content: { application/json: { schema: { type: string } } } } }
  /b:
    get:
      operationId: b
      parameters: [{ $ref: '#/paths/~1a/get/parameters/0' }]
      responses: { '200': { $ref: '#/paths/~1a/get/responses/200' } }
",
        "GET /a a
  query x?: int64
  200 application/json: string
GET /b b
  query x?: int64
  200 application/json: string",
    );
}

#[test]
fn a_path_item_that_two_paths_share() {
    document(
        "paths:
  /a: { get: { operationId: a, responses: { '204': { description: '' } } } }
  /b: { $ref: '#/paths/~1a', post: { operationId: c, responses: { '204': { description: '' } } } }
",
        "GET /a a\n  204\nPOST /b c\n  204\nGET /b \"get b\"\n  204",
    );
}

#[test]
fn definitions_beside_components() {
    check(
        "{ $ref: '#/definitions/Pet' }",
        "definitions: { Pet: { type: object, properties: { a: { type: string } } } }",
        "GET /a a\n  200 application/json: Pet\nPet = object { a?: string }",
    );
}

#[test]
fn definitions_in_a_schema() {
    check(
        "{ $ref: '#/components/schemas/A' }",
        "components: { schemas: { A: { type: object, properties: { b: { $ref: '#/$defs/B' } }, $defs: { B: { type: object, properties: { c: { $ref: '#/components/schemas/A' } } } } } } }",
        "GET /a a\n  200 application/json: A\nA = object { b?: B }\nB = object { c?: A }",
    );
}

#[test]
fn names_given_by_anchors_and_ids() {
    check(
        "{ type: object, properties: { a: { $ref: '#pet' }, b: { $ref: 'https://example.com/owner' } } }",
        "components: { schemas: { Pet: { $anchor: pet, type: object, properties: { a: { type: string } } }, Owner: { $id: 'https://example.com/owner', type: object, properties: { b: { type: string } } } } }",
        "GET /a a
  200 application/json: object { a?: Pet, b?: Owner }
Pet = object { a?: string }
Owner = object { b?: string }",
    );
}

#[test]
fn a_schema_that_holds_itself() {
    check(
        "{ type: object, properties: { next: { $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema' } } }",
        "",
        "GET /a a\n  200 application/json: \"a Answer\"\n\"a Answer\" = object { next?: \"a Answer\" }",
    );
}

#[test]
fn a_part_of_what_is_referred_to() {
    check(
        "{ $ref: '#/components/schemas/B/properties/owner' }",
        &format!("{PETS}    B: {{ $ref: '#/components/schemas/Pet' }}\n"),
        "GET /a a\n  200 application/json: \"Pet owner\"\n\"Pet owner\" = object { name?: string }",
    );
}

#[test]
fn findings_are_where_the_part_stands() {
    check(
        "{ $ref: '#/components/schemas/A/properties/b' }",
        "components: { schemas: { A: { type: object, properties: { b: { type: thing } } } } }",
        "GET /a a\n  200 application/json: \"A b\"\n\"A b\" = any\nwarning P0205 /components/schemas/A/properties/b/type",
    );
}

#[test]
fn references_to_other_places_are_not_fetched() {
    for address in [
        "https://example.com/a.yaml",
        "//example.com/a.yaml",
        "file:///etc/passwd",
        "/etc/passwd",
        "a.yaml",
    ] {
        check(
            &format!("{{ $ref: '{address}#/A' }}"),
            "",
            "GET /a a\n  200 application/json: any\nwarning P0108 /paths/~1a/get/responses/200/content/application~1json/schema/$ref",
        );
    }
}

#[test]
fn what_no_part_can_stand_for() {
    for place in [
        "#",
        "#/",
        "#/components",
        "#/components/schemas",
        "#/paths",
        "#/info/title",
    ] {
        check(
            &format!("{{ $ref: '{place}' }}"),
            "components: { schemas: { A: { type: string } } }",
            "GET /a a\n  200 application/json: any\nwarning P0105 /paths/~1a/get/responses/200/content/application~1json/schema/$ref",
        );
    }
}

#[test]
fn maps_that_are_references() {
    check(
        "{ type: object, properties: { $ref: '#/components/x-parts/properties' } }",
        "components: { x-parts: { properties: { a: { type: string } } } }",
        "GET /a a\n  200 application/json: object { a?: string }",
    );
}

/// Lists and pages of any kind, as OpenAPI 3.2 shows them ("Generic (Template) Data Structures").
const GENERIC: &str = "
    Page: { $id: 'https://example.com/page', type: object, properties: { items: { type: array, items: { $dynamicRef: '#item' } }, next: { type: string } }, $defs: { any: { $dynamicAnchor: item, not: {} } } }
    List: { $id: list, type: array, items: { $dynamicRef: '#item' }, $defs: { any: { $dynamicAnchor: item } } }
    Pet: { type: object, properties: { a: { type: string } } }
";

fn generic(schema: &str, schemas: &str, expected: &str) {
    let schemas = format!("components:\n  schemas:{GENERIC}{schemas}");
    check(schema, &schemas, expected);
}

#[test]
fn generic_types() {
    generic(
        "{ type: object, properties: { pets: { $ref: '#/components/schemas/Pets' }, numbers: { $ref: numbers }, words: { $ref: '#/components/schemas/Words' } } }",
        "    Pets: { $id: 'https://example.com/pets', $ref: page, $defs: { pet: { $dynamicAnchor: item, $ref: '#/components/schemas/Pet' } } }
    Numbers: { $id: numbers, $ref: list, $defs: { number: { $dynamicAnchor: item, type: integer } } }
    Words: { $ref: '#/components/schemas/Page', $defs: { word: { $dynamicAnchor: item, type: string } }, properties: { total: { type: integer } } }
",
        "GET /a a
  200 application/json: object { pets?: Pets, numbers?: Numbers, words?: Words }
Pet = object { a?: string }
Pets = object { items?: list of Pet, next?: string }
Numbers = list of number
Words = object { items?: list of word, next?: string, total?: int64 }
number = int64
word = string",
    );
}

#[test]
fn a_generic_type_within_another() {
    generic(
        "{ $ref: '#/components/schemas/Answer' }",
        "    Answer: { $ref: '#/components/schemas/Page', $defs: { item: { $dynamicAnchor: item, $ref: '#/components/schemas/List', $defs: { pet: { $dynamicAnchor: item, $ref: '#/components/schemas/Pet' } } } } }
",
        "GET /a a
  200 application/json: Answer
Pet = object { a?: string }
Answer = object { items?: list of item, next?: string }
item = list of Pet",
    );
}

#[test]
fn a_tree_of_more_than_it_says_itself() {
    generic(
        "{ $ref: '#/components/schemas/Named' }",
        "    Node: { $dynamicAnchor: node, type: object, properties: { children: { type: array, items: { $dynamicRef: '#node' } } } }
    Named: { $dynamicAnchor: node, $ref: '#/components/schemas/Node', properties: { name: { type: string } } }
",
        "GET /a a
  200 application/json: Named
Named = object { children?: list of Named, name?: string }",
    );
}

#[test]
fn what_is_generic_alone_holds_anything() {
    generic(
        "{ type: object, properties: { a: { $ref: '#/components/schemas/Page' }, b: { $ref: list } } }",
        "    Pets: { $ref: list, $defs: { pet: { $dynamicAnchor: item, $ref: '#/components/schemas/Pet' } } }
",
        "GET /a a
  200 application/json: object { a?: Page, b?: List }
Page = object { items?: list of any2, next?: string }
List = list of any
any = any
any2 = any",
    );
}

/// JSON Schema 2020-12, section 8.2: what stands below an address is relative to it.
#[test]
fn references_within_schemas_that_have_addresses() {
    document(
        "openapi: 3.1.0
paths:
  /a: { get: { operationId: a, responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Rel' } } } } } } }
components:
  schemas:
    Tree: { $id: 'https://example.com/schemas/tree', type: object, properties: { kids: { type: array, items: { $ref: '#' } } } }
    Order: { $id: 'https://example.com/schemas/order', type: object, properties: { all: { $ref: '#/$defs/item' } }, $defs: { item: { $anchor: one, type: object, properties: { sku: { type: string } } } } }
    Rel:
      $id: https://example.com/schemas/rel
      type: object
      properties:
        a: { $ref: order }
        b: { $ref: 'order#/$defs/item' }
        c: { $ref: 'order#one' }
        d: { $ref: /schemas/tree }
        e: { $ref: '#/components/schemas/Tree' }
",
        "GET /a a
  200 application/json: Rel
Tree = object { kids?: list of Tree }
Order = object { all?: item }
Rel = object { a?: Order, b?: item, c?: item, d?: Tree, e?: Tree }
item = object { sku?: string }",
    );
}
