//! Request bodies (OpenAPI 3.0, Request Body Object).

use crate::check::operation;

#[track_caller]
fn check(body: &str, expected: &str) {
    operation(
        "post /",
        &format!("requestBody: {body}\n"),
        &expected.replace("POST\n", "POST / call\n"),
    );
}

#[test]
fn presence() {
    check(
        "{ required: true, content: { application/json: { schema: { type: string } } } }",
        "POST\n  body application/json: string\n  204",
    );
    check(
        "{ content: { application/json: { schema: { type: string } } } }",
        "POST\n  body? application/json: string\n  204",
    );
}

#[test]
fn json_is_chosen_among_media_types() {
    check(
        "{ content: { application/xml: { schema: { type: string } }, application/json: { schema: { type: integer } } } }",
        "POST\n  body? application/json: int64\n  204",
    );
}

#[test]
fn kinds_of_json() {
    for media_type in [
        "application/vnd.pets+json",
        "application/json; charset=utf-8",
        "text/json",
        "Application/JSON",
    ] {
        check(
            &format!("{{ content: {{ '{media_type}': {{ schema: {{ type: integer }} }} }} }}"),
            &format!("POST\n  body? {media_type}: int64\n  204"),
        );
    }
}

#[test]
fn the_first_of_several_kinds_of_json_is_chosen() {
    check(
        "{ content: { application/vnd.pets+json: { schema: { type: integer } }, application/json: { schema: { type: string } } } }",
        "POST\n  body? application/vnd.pets+json: int64\n  204",
    );
}

#[test]
fn json_without_a_schema_is_any() {
    check(
        "{ content: { application/json: {} } }",
        "POST\n  body? application/json: any\n  204",
    );
}

#[test]
fn an_operation_with_another_kind_of_body_is_left_out() {
    check(
        "{ content: { multipart/form-data: { schema: { type: object, properties: { a: { type: string } } } } } }",
        "warning P0303 /paths/~1/post/requestBody/content/multipart~1form-data:",
    );
}

#[test]
fn an_operation_that_is_left_out_leaves_no_types_behind() {
    operation(
        "post /",
        "parameters: [{ name: q, in: query, schema: { $ref: '#/components/schemas/Q' } }]
requestBody: { content: { text/plain: { schema: { $ref: '#/components/schemas/B' } } } }
responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } }
components:
  schemas: { Q: { type: string, enum: [A] }, B: { type: string }, A: { type: object, properties: { a: { type: string } } } }
",
        "warning P0303 /paths/~1/post/requestBody/content/text~1plain:",
    );
}

#[test]
fn an_operation_that_is_left_out_does_not_shift_the_types_of_others() {
    crate::check::document(
        "paths:
  /a: { post: { operationId: a, requestBody: { content: { text/plain: {} } }, responses: {} } }
  /b: { get: { operationId: b, parameters: [{ name: q, in: query, schema: { type: string, enum: [A] } }], responses: {} } }
",
        "GET /b b\n  query q?: enum { A }\nwarning P0303 /paths/~1a/post/requestBody/content/text~1plain:",
    );
}

#[test]
fn a_body_without_content_is_none() {
    check("{ content: {} }", "POST\n  204");
}

#[test]
fn a_nullable_body() {
    check(
        "{ required: true, content: { application/json: { schema: { type: string, nullable: true } } } }",
        "POST\n  body application/json: nullable string\n  204",
    );
}

#[test]
fn an_object_in_place_belongs_to_the_operation() {
    check(
        "{ required: true, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }",
        "POST\n  body application/json: object { a?: string }\n  204",
    );
}
