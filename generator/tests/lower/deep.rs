//! Values that lie deeper than the style of their parameter reaches (OpenAPI 3.0, Parameter Object, Style Values).

use crate::check::{document, parameter as check};

#[test]
fn what_lies_deeper_than_styles_reach() {
    let deep = "\nwarning P0302 /paths/~1/get/parameters/0";
    let texts = "{ type: array, items: { type: string } }";
    for (schema, ty, told) in [
        (texts.to_owned(), "list of string", ""),
        (
            format!("{{ type: array, items: {texts} }}"),
            "list of list of string",
            deep,
        ),
        (
            "{ type: array, items: { type: object, additionalProperties: { type: string } } }"
                .to_owned(),
            "list of map of string",
            deep,
        ),
        // A list in an exploded object is spread.
        (
            format!("{{ type: object, additionalProperties: {texts} }}"),
            "map of list of string",
            "",
        ),
        (
            format!("{{ type: object, properties: {{ b: {texts} }} }}"),
            "object { b?: list of string }",
            "",
        ),
        (
            format!(
                "{{ type: object, properties: {{ b: {{ type: object, additionalProperties: {texts} }} }} }}"
            ),
            "object { b?: map of list of string }",
            deep,
        ),
    ] {
        check(
            &format!("{{ name: a, in: query, schema: {schema} }}"),
            &format!("query a?: {ty}{told}"),
        );
    }
    let object = format!("{{ type: object, additionalProperties: {texts} }}");
    check(
        &format!("{{ name: a, in: query, explode: false, schema: {object} }}"),
        &format!("query a?: map of list of string form together{deep}"),
    );
    check(
        &format!("{{ name: a, in: query, style: deepObject, schema: {object} }}"),
        "query a?: map of list of string deepObject each",
    );
    check(
        &format!(
            "{{ name: a, in: query, content: {{ application/json: {{ schema: {object} }} }} }}"
        ),
        "query a?: map of list of string json",
    );
}

#[test]
fn a_deep_parameter_that_operations_share_is_told_once() {
    let operation = |name: &str| {
        format!(
            "  /{name}: {{ get: {{ operationId: {name}, parameters: [{{ $ref: '#/components/parameters/a' }}], responses: {{ '204': {{ description: '' }} }} }} }}\n"
        )
    };
    document(
        &format!(
            "paths:\n{}{}components:
  parameters: {{ a: {{ name: a, in: header, schema: {{ $ref: '#/components/schemas/T' }} }} }}
  schemas: {{ T: {{ type: array, items: {{ $ref: '#/components/schemas/T' }} }} }}
",
            operation("x"),
            operation("y")
        ),
        "GET /x x
  header a?: T
  204
GET /y y
  header a?: T
  204
T = list of T
warning P0302 /components/parameters/a",
    );
}
