//! What OpenAPI 3.1 and 3.2 say otherwise than 3.0, and what any version says in the notation of another.

use crate::check::{document, schema, schemas};

#[test]
fn a_type_or_null() {
    schema(
        "{ type: object, properties: { a: { type: [string, 'null'] }, b: { type: [integer, 'null'], format: int32 } } }",
        "object { a?: nullable string, b?: nullable int32 }",
    );
}

#[test]
fn several_types_are_a_union() {
    schema(
        "{ type: [string, integer, 'null'], format: int32, maxLength: 3 }",
        "union { string, int32 }",
    );
    schema("{ type: [integer, number] }", "double");
    schema(
        "{ type: string, format: int-or-string, description: As Kubernetes has it. }",
        "union { int64, string }",
    );
    schema(
        "{ type: [string, array], items: { type: string } }",
        "union { string, list of string }",
    );
}

/// As ASP.NET describes its numbers.
#[test]
fn a_text_that_is_a_number_is_one() {
    schema(
        r"{ type: [integer, string], format: int32, pattern: '^-?(?:0|[1-9]\d*)$' }",
        "int32",
    );
    schema(
        r"{ type: ['null', number, string], format: double, pattern: '^-?(?:0|[1-9]\d*)(?:\.\d+)?$' }",
        "double",
    );
    schema(
        "{ type: [integer, string], format: int32 }",
        "union { int32, string }",
    );
}

#[test]
fn all_types_are_any() {
    schema(
        "{ type: [string, number, boolean, object, array, 'null'] }",
        "any",
    );
}

#[test]
fn an_enum_of_several_types_is_an_enum_of_each() {
    schema(
        "{ type: [string, integer], enum: [a, 1, b] }",
        "union { enum { a, b }, enum of integers { 1 } }",
    );
}

#[test]
fn a_constant_is_an_enum_of_one_value() {
    schema("{ const: cat }", "enum { cat }");
    schema("{ type: string, const: cat }", "enum { cat }");
    schema("{ const: 1 }", "enum of integers { 1 }");
}

#[test]
fn bounds_that_are_exclusive_by_themselves() {
    schema(
        "{ type: integer, exclusiveMinimum: 3, exclusiveMaximum: 5.5 }",
        "int64",
    );
    schema(
        "{ type: integer, minimum: 3, exclusiveMinimum: true }",
        "int64",
    );
}

#[test]
fn schemas_that_are_booleans() {
    schema(
        "{ type: object, properties: { a: true, b: false, c: { type: array, items: true } } }",
        "object { a?: any, c?: list of any }",
    );
    schema("{ anyOf: [false, { type: string }] }", "string");
}

#[test]
fn names_by_pattern_are_those_of_a_map() {
    schema(
        "{ type: object, patternProperties: { '^x-': { type: integer } }, additionalProperties: false }",
        "map of int64",
    );
    schema(
        "{ type: object, patternProperties: { '^x-': { type: integer }, '^y-': { type: string } }, additionalProperties: false }",
        "map of union { int64, string }",
    );
    schema(
        "{ type: object, unevaluatedProperties: { type: string } }",
        "map of string",
    );
}

#[test]
fn other_names_than_those_of_a_pattern_may_have_any_value() {
    for more in ["", ", additionalProperties: true"] {
        let schema_of = |pattern: &str| {
            format!(
                "{{ type: object, patternProperties: {{ '{pattern}': {{ type: integer }} }}{more} }}"
            )
        };
        schema(&schema_of("^x-"), "any");
        schema(&schema_of("^.*$"), "map of int64");
    }
}

#[test]
fn a_constant_that_is_no_scalar_is_not_checked() {
    schema(
        "{ type: object, properties: { a: { const: { b: 1 } }, c: { type: array, const: [] } } }",
        "object { a?: any, c?: list of any }\n\
         warning P0201 /components/schemas/Root/properties/a/const:\n\
         warning P0201 /components/schemas/Root/properties/c/const:",
    );
}

#[test]
fn bytes_by_the_encoding_of_content() {
    schema("{ type: string, contentEncoding: base64 }", "byte");
    schema(
        "{ contentMediaType: image/png, contentEncoding: base64 }",
        "byte",
    );
    schema(
        "{ type: string, contentMediaType: application/json }",
        "string",
    );
}

#[test]
fn keywords_that_only_check_are_passed_over() {
    schema(
        "
type: object
properties: { a: { type: string } }
if: { properties: { a: { const: b } } }
then: { required: [a] }
else: true
dependentSchemas: { a: { required: [b] } }
dependentRequired: { a: [b] }
propertyNames: { pattern: '^[a-z]' }
unevaluatedProperties: false
contains: { type: string }
$comment: Whatever.
",
        "object { a?: string }",
    );
}

#[test]
fn what_is_said_beside_a_reference() {
    document(
        "openapi: 3.1.0
paths:
  /a: { get: { operationId: a, responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } }
components:
  schemas:
    A:
      type: object
      properties:
        b: { $ref: '#/components/schemas/B', description: Told here., readOnly: true }
        c: { $ref: '#/components/schemas/B', properties: { d: { type: string } } }
    B: { type: object, properties: { a: { type: string } } }
",
        "GET /a a
  200 application/json: A
A = object { b?: B readonly, c?: object { a?: string, d?: string } }
B = object { a?: string }",
    );
}

#[test]
fn what_makes_another_schema_beside_a_reference_is_ignored_before_3_1() {
    schemas(
        "Root: { $ref: '#/components/schemas/A', properties: { b: { type: string } } }\nA: { type: object, properties: { a: { type: string } } }",
        "A = object { a?: string }\nwarning P0112 /components/schemas/Root/properties:",
    );
}

#[test]
fn findings_are_where_the_schema_was() {
    schema(
        "{ type: [string, object], properties: { a: { type: thing } } }",
        "union { string, object { a?: any } }\nwarning P0205 /components/schemas/Root/properties/a/type",
    );
    schema(
        "{ type: object, patternProperties: { '^x': { type: thing } }, additionalProperties: false }",
        "any\nwarning P0205 /components/schemas/Root/patternProperties/^x/type",
    );
}

#[test]
fn methods_of_3_2() {
    document(
        "openapi: 3.2.0
paths:
  /a:
    query: { operationId: search, responses: { '204': { description: '' } } }
    additionalOperations:
      COPY: { operationId: copy, responses: { '204': { description: '' } } }
      'A B': { operationId: wrong, responses: { '204': { description: '' } } }
",
        "QUERY /a search\n  204\nCOPY /a copy\n  204\nwarning P0103 /paths/~1a/additionalOperations/A B:",
    );
}

#[test]
fn webhooks_alone_are_a_document() {
    document(
        "openapi: 3.1.0
webhooks:
  pet: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }
components: { schemas: { Pet: { type: object, properties: { a: { type: string } } } } }
",
        "Pet = object { a?: string }",
    );
}

#[test]
fn components_alone_are_a_document() {
    document(
        "openapi: 3.1.0\ncomponents: { schemas: { Pet: { type: object, properties: { a: { type: string } } } } }",
        "Pet = object { a?: string }",
    );
}

#[test]
fn an_inline_body_of_a_webhook() {
    document(
        "openapi: 3.1.0
webhooks:
  pet: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } } }
",
        "parameter:\"pet body\" = object { a?: string }",
    );
}

#[test]
fn what_is_described_under_a_condition_may_be_there() {
    schema(
        "type: object\nrequired: [kind]\nproperties: { kind: { type: string } }\n\
         if: { properties: { kind: { const: card } } }\n\
         then: { required: [number], properties: { kind: { enum: [card] }, number: { type: string } } }\n\
         else: { properties: { iban: { const: none } } }\n\
         dependentSchemas: { kind: { properties: { since: { type: integer } } } }",
        "object { kind: string, number?: string, iban?: string, since?: int64 }",
    );
    schema(
        "type: object\nproperties: { kind: { type: string } }\n\
         allOf: [{ if: { properties: { kind: { const: a } } }, then: { properties: { kind: { const: a }, x: { type: integer } } } }, \
         { if: { properties: { kind: { const: b } } }, then: { allOf: [{ properties: { x: { type: string }, y: { type: boolean } } }] } }]",
        "object { kind?: string, x?: any, y?: boolean }",
    );
    schemas(
        "Root: { allOf: [{ $ref: '#/components/schemas/Base' }, { then: { properties: { state: { enum: [on] }, at: { type: string } } } }] }\n\
         Base: { properties: { state: { type: string, enum: [on, off] } } }",
        "Root = object { state?: enum { on, off }, at?: string }\nBase = object { state?: enum { on, off } }",
    );
}

#[test]
fn another_schema_under_a_condition_is_told() {
    schemas(
        "Root: { properties: { a: { type: string } }, then: { $ref: '#/components/schemas/More' } }\n\
         More: { properties: { b: { type: string } } }",
        "Root = object { a?: string }\nMore = object { b?: string }\nwarning P0201 /components/schemas/Root/then:",
    );
}

/// OpenAPI 3.1, "Considerations for File Uploads": a part of which nothing is said but its media type has bytes.
#[test]
fn parts_without_a_type_are_files() {
    let check = |body: &str, components: &str, expected: &str| {
        document(
            &format!(
                "openapi: 3.1.0
paths:
  /:
    post:
      operationId: call
      requestBody: {{ content: {{ multipart/form-data: {body} }} }}
      responses: {{ '204': {{ description: d }} }}
{components}"
            ),
            expected,
        );
    };
    check(
        "{ schema: { type: object, properties: { a: {}, b: { type: array, items: { description: d } }, c: {}, d: { type: string, contentMediaType: application/pdf } } }, encoding: { a: { contentType: 'image/png, image/jpeg' }, c: { contentType: application/json } } }",
        "",
        "POST / call\n  body? multipart/form-data: parts object { a?: binary, b?: list of binary, c?: any, d?: binary } [a as image/png, image/jpeg] [c as application/json] [d as application/pdf]\n  204",
    );
    let shared = "components: { schemas: { Shared: { type: object, properties: { a: {} } } } }";
    check(
        "{ schema: { $ref: '#/components/schemas/Shared' } }",
        shared,
        "POST / call\n  body? multipart/form-data: parts Shared\n  204\nShared = object { a?: binary }",
    );
    // What is JSON, too, has no bytes in it.
    check(
        "{ schema: { $ref: '#/components/schemas/Shared' } }, application/json: { schema: { $ref: '#/components/schemas/Shared' } }",
        shared,
        "POST / call\n  body? application/json: Shared | multipart/form-data: parts Shared\n  204\nShared = object { a?: any }",
    );
}
