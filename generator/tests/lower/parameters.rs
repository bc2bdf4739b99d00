//! Parameters (OpenAPI 3.0, Parameter Object).

use crate::check::{document, operation, parameter as check};

#[test]
fn locations() {
    check(
        "{ name: a, in: query, schema: { type: integer } }",
        "query a?: int64",
    );
    check(
        "{ name: a, in: header, schema: { type: integer } }",
        "header a?: int64",
    );
    check(
        "{ name: a, in: cookie, schema: { type: integer } }",
        "cookie a?: int64",
    );
}

#[test]
fn presence() {
    check(
        "{ name: a, in: query, required: true, schema: { type: integer } }",
        "query a: int64",
    );
    check(
        "{ name: a, in: query, required: false, schema: { type: integer } }",
        "query a?: int64",
    );
}

#[test]
fn path_parameters_are_always_required() {
    operation(
        "get /{a}",
        "parameters: [{ name: a, in: path, schema: { type: integer } }]",
        "GET /{a} call\n  path a: int64\n  204",
    );
}

#[test]
fn null_cannot_be_sent() {
    check(
        "{ name: a, in: query, schema: { type: integer, nullable: true } }",
        "query a?: int64",
    );
}

#[test]
fn styles_of_queries() {
    let list = "schema: { type: array, items: { type: integer } }";
    for (style, expected) in [
        ("style: form", ""),
        ("style: form, explode: false", " form together"),
        ("explode: false", " form together"),
        ("style: spaceDelimited", " spaceDelimited together"),
        (
            "style: spaceDelimited, explode: true",
            " spaceDelimited each",
        ),
        (
            "style: pipeDelimited, explode: false",
            " pipeDelimited together",
        ),
    ] {
        check(
            &format!("{{ name: a, in: query, {style}, {list} }}"),
            &format!("query a?: list of int64{expected}"),
        );
    }
}

#[test]
fn deep_objects() {
    for style in ["style: deepObject", "style: deepObject, explode: true"] {
        check(
            &format!(
                "{{ name: a, in: query, {style}, schema: {{ type: object, properties: {{ b: {{ type: string }} }} }} }}"
            ),
            "query a?: object { b?: string } deepObject each",
        );
    }
}

#[test]
fn styles_of_paths() {
    for (style, expected) in [
        ("style: simple", ""),
        ("explode: true", " simple each"),
        ("style: label", " label together"),
        ("style: label, explode: true", " label each"),
        ("style: matrix, explode: true", " matrix each"),
    ] {
        operation(
            "get /{a}",
            &format!(
                "parameters: [{{ name: a, in: path, required: true, {style}, schema: {{ type: array, items: {{ type: integer }} }} }}]"
            ),
            &format!("GET /{{a}} call\n  path a: list of int64{expected}\n  204"),
        );
    }
}

#[test]
fn content_is_json_text() {
    check(
        "{ name: a, in: query, content: { application/json: { schema: { type: array, items: { type: integer } } } } }",
        "query a?: list of int64 json",
    );
}

#[test]
fn content_of_another_media_type_is_text() {
    check(
        "{ name: a, in: query, content: { text/csv: { schema: { type: object } } } }",
        "query a?: string\nwarning P0302 /paths/~1/get/parameters/0/content/text~1csv:",
    );
    check(
        "{ name: a, in: query, content: { text/plain: { schema: { type: string } } } }",
        "query a?: string",
    );
}

#[test]
fn json_among_the_media_types_of_content() {
    check(
        "{ name: a, in: query, content: { text/plain: { schema: { type: string } }, application/json: { schema: { type: integer } } } }",
        "query a?: int64 json\nwarning P0110 /paths/~1/get/parameters/0/content:",
    );
}

#[test]
fn content_without_media_types_is_text() {
    check("{ name: a, in: query, content: {} }", "query a?: string");
}

#[test]
fn headers_that_the_client_sets_itself_are_ignored() {
    operation(
        "get /",
        "parameters: [{ name: Accept, in: header, schema: { type: string } }, { name: content-type, in: header, schema: { type: string } }, { name: AUTHORIZATION, in: header, schema: { type: string } }, { name: accept, in: query, schema: { type: integer } }]",
        "GET / call\n  query accept?: int64\n  204",
    );
}

#[test]
fn defaults_facts_and_examples() {
    check(
        "{ name: a, in: query, example: 4, schema: { type: integer, default: 3, minimum: 1, maximum: 9, example: 5 } }",
        "query a?: int64 = 3 (at least 1, at most 9) example 4",
    );
    check(
        "{ name: a, in: query, schema: { type: string, minLength: 1, maxLength: 9, example: x } }",
        "query a?: string (at least 1 character, at most 9 characters) example \"x\"",
    );
    check(
        "{ name: a, in: query, deprecated: true, schema: { type: array, maxItems: 5, items: { type: integer } } }",
        "query a?: list of int64 deprecated (at most 5 items)",
    );
    check(
        "{ name: a, in: query, schema: { type: number, minimum: 0, exclusiveMinimum: true, maximum: 1, exclusiveMaximum: true } }",
        "query a?: double (more than 0, less than 1)",
    );
}

#[test]
fn example_among_examples() {
    check(
        "{ name: a, in: query, examples: { one: { value: 7 } }, schema: { type: integer } }",
        "query a?: int64 example 7",
    );
}

#[test]
fn those_of_the_path_item_come_first() {
    document(
        "paths:
  /:
    parameters: [{ name: a, in: query, schema: { type: integer } }]
    get:
      operationId: get
      parameters: [{ name: b, in: query, schema: { type: integer } }]
      responses: {}
    put: { operationId: put, responses: {} }
",
        "GET / get\n  query a?: int64\n  query b?: int64\nPUT / put\n  query a?: int64",
    );
}

#[test]
fn those_of_the_operation_replace_those_of_the_path_item() {
    document(
        "paths:
  /:
    parameters: [{ name: a, in: query, schema: { type: integer } }, { name: b, in: query, schema: { type: integer } }]
    get:
      operationId: get
      parameters: [{ name: a, in: query, required: true, schema: { type: boolean } }, { name: b, in: header, schema: { type: boolean } }]
      responses: {}
",
        "GET / get\n  query a: boolean\n  query b?: int64\n  header b?: boolean",
    );
}

#[test]
fn a_parameter_twice() {
    operation(
        "get /",
        "parameters: [{ name: a, in: query, schema: { type: integer } }, { name: a, in: header, schema: { type: integer } }, { name: a, in: query, schema: { type: boolean } }, { name: a, in: query, schema: { type: number } }]",
        "GET / call\n  query a?: int64\n  header a?: int64\n  204\n\
         warning P0306 /paths/~1/get/parameters/2 /paths/~1/get/parameters/0\n\
         warning P0306 /paths/~1/get/parameters/3 /paths/~1/get/parameters/0",
    );
}

#[test]
fn a_parameter_twice_in_the_path_item() {
    document(
        "paths:
  /:
    parameters: [{ name: a, in: query, schema: { type: integer } }, { name: a, in: query, schema: { type: boolean } }]
    get: { operationId: get, responses: {} }
",
        "GET / get\n  query a?: int64\nwarning P0306 /paths/~1/parameters/1 /paths/~1/parameters/0",
    );
}

#[test]
fn a_parameter_declared_again_in_place_of_a_shared_one() {
    operation(
        "get /",
        "parameters: [{ $ref: '#/components/parameters/a' }, { $ref: '#/components/parameters/a' }]
components:
  parameters:
    a: { name: a, in: query, schema: { type: integer } }
",
        "GET / call\n  query a?: int64\n  204\nwarning P0306 /paths/~1/get/parameters/1 /paths/~1/get/parameters/0",
    );
}

#[test]
fn a_variable_that_is_not_declared_is_text() {
    operation(
        "get /{a}/{b}",
        "parameters: [{ name: b, in: path, required: true, schema: { type: integer } }]",
        "GET /{a}/{b} call\n  path b: int64\n  path a: string\n  204\nwarning P0301 /paths/~1{a}~1{b}/get:",
    );
}

#[test]
fn a_path_parameter_that_the_path_does_not_have() {
    operation(
        "get /{a}",
        "parameters: [{ name: a, in: path, required: true, schema: { type: integer } }, { name: b, in: path, required: true, schema: { type: integer } }]",
        "GET /{a} call\n  path a: int64\n  204\nwarning P0304 /paths/~1{a}/get/parameters/1",
    );
}

#[test]
fn variables_inside_of_a_segment() {
    operation(
        "get /a-{x}.{y}:run",
        "parameters: [{ name: x, in: path, required: true, schema: { type: integer } }, { name: y, in: path, required: true, schema: { type: integer } }]",
        "GET /a-{x}.{y}:run call\n  path x: int64\n  path y: int64\n  204",
    );
}

#[test]
fn a_parameter_whose_name_is_spelled_like_a_variable() {
    operation(
        "get /{userId}/{b}",
        "parameters: [{ name: user_id, in: path, required: true, schema: { type: integer } }, { name: B, in: path, required: true, schema: { type: integer } }, { name: b, in: path, required: true, schema: { type: boolean } }]",
        "GET /{userId}/{b} call\n  path userId: int64\n  path b: boolean\n  204\nwarning P0304 /paths/~1{userId}~1{b}/get/parameters/0\nwarning P0304 /paths/~1{userId}~1{b}/get/parameters/1",
    );
}

#[test]
fn operators_and_patterns_of_variables() {
    operation(
        "get /{+a}/{b*}/{id:[0-9]{2}}",
        "parameters: [{ name: a, in: path, required: true, schema: { type: string } }, { name: b, in: path, required: true, schema: { type: array, items: { type: integer } } }, { name: id, in: path, required: true, schema: { type: integer } }]",
        "GET /{a}/{b}/{id} call\n  path a: string reserved\n  path b: list of int64 simple each\n  path id: int64\n  204",
    );
}

#[test]
fn variables_in_the_query_of_a_path() {
    operation(
        "get /a?fixed=1&x={y}&z={z}&p={p}",
        "parameters: [{ name: x, in: query, schema: { type: integer } }, { name: p, in: path, required: true, schema: { type: integer } }]",
        "GET /a?fixed=1&p={p} call\n  query x?: int64\n  path p: int64\n  query z: string\n  204\nwarning P0301 /paths/~1a?fixed=1&x={y}&z={z}&p={p}/get:",
    );
}

#[test]
fn what_the_path_says_of_the_query_is_no_parameter() {
    operation(
        "get /a?kind=b&acl",
        "parameters: [{ name: kind, in: query, required: true, schema: { type: string, enum: [b] } }, { name: acl, in: query, schema: { type: boolean } }, { name: kind, in: header, schema: { type: integer } }]",
        "GET /a?kind=b&acl call\n  header kind?: int64\n  204\nwarning P0306 /paths/~1a?kind=b&acl/get/parameters/0\nwarning P0306 /paths/~1a?kind=b&acl/get/parameters/1",
    );
}

#[test]
fn fragments_are_not_sent() {
    operation(
        "get /{a}#{b}",
        "parameters: [{ name: a, in: path, required: true, schema: { type: integer } }]",
        "GET /{a} call\n  path a: int64\n  204",
    );
}

#[test]
fn reserved_characters() {
    check(
        "{ name: a, in: query, allowReserved: true, schema: { type: string } }",
        "query a?: string reserved",
    );
}

#[test]
fn reserved_characters_of_a_path_are_of_the_newest_edition() {
    for (version, reserved) in [("3.1.0", ""), ("3.2.0", " reserved")] {
        document(
            &format!(
                "openapi: {version}
paths:
  /{{a}}:
    get:
      operationId: call
      parameters: [{{ name: a, in: path, required: true, allowReserved: true, schema: {{ type: string }} }}]
      responses: {{ '204': {{ description: '' }} }}
"
            ),
            &format!("GET /{{a}} call\n  path a: string{reserved}\n  204"),
        );
    }
}

#[test]
fn a_style_of_another_place_is_the_usual_one() {
    check(
        "{ name: a, in: query, style: simple, schema: { type: integer } }",
        "query a?: int64\nwarning P0103 /paths/~1/get/parameters/0/style",
    );
    check(
        "{ name: a, in: header, style: deepObject, explode: true, schema: { type: array, items: { type: integer } } }",
        "header a?: list of int64 simple each\nwarning P0103 /paths/~1/get/parameters/0/style",
    );
    check(
        "{ name: a, in: cookie, style: matrix, schema: { type: integer } }",
        "cookie a?: int64\nwarning P0103 /paths/~1/get/parameters/0/style",
    );
}

#[test]
fn enums_and_objects_belong_to_the_operation() {
    check(
        "{ name: a, in: query, schema: { type: string, enum: [A] } }",
        "query a?: enum { A }",
    );
    check(
        "{ name: a, in: query, schema: { type: array, items: { type: string, enum: [A] } } }",
        "query a?: list of enum { A }",
    );
}

#[test]
fn enums_of_shared_parameters_belong_to_the_parameter() {
    operation(
        "get /",
        "parameters: [{ $ref: '#/components/parameters/a' }]
components:
  parameters:
    a: { name: a, in: query, schema: { type: string, enum: [A] } }
",
        "GET / call\n  query a?: parameter:a\n  204\nparameter:a = enum { A }",
    );
}

#[test]
fn texts_with_a_pattern_have_a_type_of_their_own() {
    operation(
        "get /{id}",
        "parameters: [{ name: id, in: path, required: true, schema: { type: string, pattern: '^[a-f]{2}$' } }]",
        "GET /{id} call\n  path id: parameter:id (pattern `^[a-f]{2}$`)\n  204\nparameter:id = identifier /^[a-f]{2}$/",
    );
}

#[test]
fn parameters_of_the_same_name_have_the_same_type() {
    document(
        "paths:
  /a/{id}: { get: { operationId: a, parameters: [{ name: id, in: path, required: true, schema: { type: string, pattern: '^[a-f]$' } }], responses: {} } }
  /b/{id}: { get: { operationId: b, parameters: [{ name: id, in: path, required: true, schema: { type: string, pattern: '^[a-f]$' } }], responses: {} } }
",
        "GET /a/{id} a\n  path id: parameter:id (pattern `^[a-f]$`)\n\
         GET /b/{id} b\n  path id: parameter:id (pattern `^[a-f]$`)\n\
         parameter:id = identifier /^[a-f]$/",
    );
}

#[test]
fn headers_with_a_pattern_are_plain_text() {
    check(
        "{ name: a, in: header, schema: { type: string, pattern: '^[a-f]$' } }",
        "header a?: string (pattern `^[a-f]$`)",
    );
}

#[test]
fn schemas_that_are_references() {
    operation(
        "get /",
        "parameters: [{ name: a, in: query, schema: { $ref: '#/components/schemas/A' } }]
components:
  schemas:
    A: { type: string, nullable: true, enum: [A] }
",
        "GET / call\n  query a?: A\n  204\nA = enum { A }",
    );
}

#[test]
fn a_header_that_cannot_be_called_so_is_left_out() {
    operation(
        "get /",
        "parameters: [{ name: 'X Trace', in: header, schema: { type: string } }, { name: X-Trace, in: header, schema: { type: string } }]",
        "GET / call\n  header X-Trace?: string\n  204\nwarning P0302 /paths/~1/get/parameters/0/name:",
    );
}
