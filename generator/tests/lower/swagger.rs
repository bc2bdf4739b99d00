//! What Swagger 2.0 says otherwise than OpenAPI 3.0.

use crate::check::document;

#[track_caller]
fn operation(operation: &str, expected: &str) {
    document(
        &format!(
            "swagger: '2.0'
consumes: [application/json]
produces: [application/json]
paths:
  /a:
    post:
      operationId: a
{}{}",
            if operation.contains("responses:") {
                ""
            } else {
                "      responses: { '204': { description: '' } }\n"
            },
            crate::support::text::indent(operation, 3)
        ),
        expected,
    );
}

#[test]
fn definitions_and_bodies() {
    document(
        "swagger: '2.0'
paths:
  /a:
    post:
      operationId: a
      consumes: [application/json]
      produces: [application/json]
      parameters:
        - { in: body, name: pet, required: true, schema: { $ref: '#/definitions/Pet' } }
      responses:
        '200': { description: '', schema: { type: array, items: { $ref: '#/definitions/Pet' } } }
definitions:
  Pet: { type: object, required: [a], properties: { a: { type: string, x-nullable: true } } }
",
        "POST /a a
  body application/json: Pet
  200 application/json: list of Pet
Pet = object { a: nullable string }",
    );
}

#[test]
fn parameters_have_their_schema_in_them() {
    operation(
        "parameters:
  - { in: query, name: a, type: integer, format: int32 }
  - { in: query, name: b, type: array, items: { type: string } }
  - { in: query, name: c, type: array, items: { type: string }, collectionFormat: multi }
  - { in: query, name: d, type: array, items: { type: string }, collectionFormat: pipes }
  - { in: query, name: e, type: array, items: { type: string }, collectionFormat: ssv }
  - { in: header, name: f, type: array, items: { type: string } }
",
        "POST /a a
  query a?: int32
  query b?: list of string form together
  query c?: list of string
  query d?: list of string pipeDelimited together
  query e?: list of string spaceDelimited together
  header f?: list of string
  204",
    );
}

#[test]
fn formats_that_no_style_has() {
    operation(
        "parameters:
  - { in: query, name: a, type: array, items: { type: string }, collectionFormat: tsv }
  - { in: header, name: b, type: array, items: { type: string }, collectionFormat: tsv }
  - { in: header, name: c, type: array, items: { type: string }, collectionFormat: ssv }
  - { in: header, name: d, type: array, items: { type: string }, collectionFormat: pipes }
  - { in: formData, name: e, type: array, items: { type: string }, collectionFormat: tsv }
",
        "POST /a a
  query a?: list of string tabDelimited together
  header b?: list of string tabDelimited together
  header c?: list of string spaceDelimited together
  header d?: list of string pipeDelimited together
  body? application/x-www-form-urlencoded: form object { e?: list of string } [e tabDelimited together]
  204",
    );
    document(
        "swagger: '2.0'
paths:
  /{a}:
    get:
      operationId: a
      parameters: [{ in: path, name: a, required: true, type: array, items: { type: integer }, collectionFormat: pipes }]
      responses: { '204': { description: '' } }",
        "GET /{a} a\n  path a: list of int64 pipeDelimited together\n  204",
    );
}

#[test]
fn a_body_beside_a_form() {
    operation(
        "parameters:
  - { in: formData, name: a, type: string }
  - { in: body, name: b, schema: { type: integer } }
",
        "POST /a a
  body? application/json: int64
  204
warning P0114 /paths/~1a/post/parameters/0 /paths/~1a/post/parameters/1",
    );
}

#[test]
fn a_format_that_nobody_knows() {
    operation(
        "parameters:
  - { in: query, name: a, type: array, items: { type: string }, collectionFormat: xsv }
  - { in: formData, name: b, type: array, items: { type: string }, collectionFormat: xsv }
",
        "POST /a a
  query a?: string
  body? application/x-www-form-urlencoded: form object { b?: string }
  204
warning P0302 /paths/~1a/post/parameters/0/collectionFormat
warning P0302 /paths/~1a/post/parameters/1/collectionFormat",
    );
}

#[test]
fn an_authorization_that_no_scheme_describes_is_a_parameter() {
    let document = |definitions: &str| {
        format!(
            "swagger: '2.0'\n{definitions}paths: {{ /a: {{ get: {{ operationId: a, parameters: [{{ in: header, name: Authorization, type: string, required: true }}, {{ in: header, name: Accept, type: string }}], responses: {{ '204': {{ description: '' }} }} }} }} }}"
        )
    };
    self::document(
        &document(""),
        "GET /a a\n  header Authorization: password\n  204",
    );
    self::document(
        &document("securityDefinitions: { basic: { type: basic } }\n"),
        "scheme basic = basic\nGET /a a\n  204",
    );
}

#[test]
fn lists_within_lists_are_texts() {
    let rows =
        "type: array, collectionFormat: multi, items: { type: array, items: { type: integer } }";
    operation(
        &format!(
            "parameters:
  - {{ in: query, name: a, {rows} }}
  - {{ in: formData, name: b, {rows} }}
"
        ),
        "POST /a a
  query a?: list of string
  body? application/x-www-form-urlencoded: form object { b?: list of string } [b form each]
  204
warning P0302 /paths/~1a/post/parameters/0/items:
warning P0302 /paths/~1a/post/parameters/1/items:",
    );
}

#[test]
fn lists_in_headers_of_answers_have_commas() {
    let header = |format: &str| {
        format!("{{ type: array, items: {{ type: integer }}, collectionFormat: {format} }}")
    };
    document(
        &format!(
            "swagger: '2.0'
paths:
  /a:
    get:
      operationId: a
      responses: {{ '204': {{ description: '', headers: {{ A: {}, B: {} }} }} }}",
            header("csv"),
            header("ssv")
        ),
        "GET /a a
  204 header A: list of int64 header B: string
warning P0302 /paths/~1a/get/responses/204/headers/B/collectionFormat",
    );
}

#[test]
fn a_format_means_nothing_in_openapi_3() {
    document(
        "paths:
  /a:
    get:
      operationId: a
      parameters:
        - { in: query, name: a, schema: { type: array, items: { type: string } }, collectionFormat: tsv, x-portolan-delimited: tabDelimited }
      responses: { '204': { description: '' } }",
        "GET /a a\n  query a?: list of string\n  204",
    );
}

#[track_caller]
fn file(produces: &str, expected: &str) {
    operation(
        &format!(
            "{produces}
responses:
  '200': {{ description: '', schema: {{ type: file }} }}
  '404': {{ description: '', schema: {{ type: object, properties: {{ a: {{ type: string }} }} }} }}"
        ),
        expected,
    );
}

#[test]
fn an_answer_that_is_a_file() {
    let problem = "404 application/json: object { a?: string }";
    for (produces, of_file) in [
        // What the document produces otherwise is JSON.
        ("", "*/*: bytes"),
        ("produces: [application/json]", "*/*: bytes"),
        ("produces: []", "*/*: bytes"),
        ("produces: [application/pdf]", "application/pdf: bytes"),
        (
            "produces: [application/json, image/png, application/pdf]",
            "image/png: bytes | application/pdf: bytes",
        ),
        (
            "produces: [application/vnd.ms-excel]",
            "application/vnd.ms-excel: bytes",
        ),
    ] {
        file(
            produces,
            &format!("POST /a a\n  200 {of_file}\n  {problem}"),
        );
    }
    // Neither does what it produces as XML.
    file(
        "produces: [application/json, application/xml]",
        &format!("POST /a a\n  200 */*: bytes\n  {problem} | application/xml: text"),
    );
}

#[test]
fn a_file_may_be_of_text() {
    operation(
        "produces: [text/plain, application/xml]
responses: { '200': { description: '', schema: { type: file } } }",
        "POST /a a\n  200 text/plain: bytes | application/xml: bytes",
    );
}

#[test]
fn other_answers_than_a_file_may_be_of_text() {
    operation(
        "produces: [application/pdf, text/plain]
responses:
  '200': { description: '', schema: { type: file } }
  '404': { description: '', schema: { type: string } }",
        "POST /a a\n  200 application/pdf: bytes | text/plain: bytes\n  404 text/plain: text",
    );
}

#[test]
fn what_an_operation_produces_replaces_what_the_document_does() {
    operation(
        "produces: [application/xml]
responses: { '200': { description: '', schema: { type: string } } }",
        "POST /a a\n  200 application/xml: text",
    );
}

#[test]
fn what_an_operation_produces_holds_for_shared_responses() {
    let check = |produces: &str, expected: &str| {
        document(
            &format!(
                "swagger: '2.0'
produces: [application/json]
paths:
  /a:
    get:
      operationId: a
      {produces}
      responses:
        '200': {{ $ref: '#/responses/Text' }}
        '404': {{ $ref: '#/responses/Problem' }}
        '409': {{ $ref: '#/responses/Empty' }}
responses:
  Text: {{ description: '', schema: {{ type: string }} }}
  Problem: {{ description: '', schema: {{ type: object, properties: {{ a: {{ type: integer }} }} }} }}
  Empty: {{ description: '' }}
"
            ),
            &format!("GET /a a\n{expected}"),
        );
    };
    let json = "  200 application/json: string
  404 application/json: parameter:Problem
  409
parameter:Problem = object { a?: int64 }";
    check("", json);
    check("produces: [application/json]", json);
    check(
        "produces: [text/plain, application/json]",
        "  200 application/json: string | text/plain: text
  404 application/json: object { a?: int64 } | text/plain: text
  409",
    );
    check(
        "produces: [text/plain]",
        "  200 text/plain: text
  404 text/plain: text
  409
warning P0303 /responses/Problem/content/text~1plain:",
    );
}

#[test]
fn a_shared_response_that_is_a_file() {
    document(
        "swagger: '2.0'
paths:
  /a:
    get:
      operationId: a
      produces: [application/pdf]
      responses:
        '200': { $ref: '#/responses/File' }
        '404': { $ref: '#/responses/Problem' }
responses:
  File: { description: '', schema: { type: file } }
  Problem: { description: '', schema: { type: object, properties: { a: { type: integer } } } }
",
        "GET /a a
  200 application/pdf: bytes
  404 application/json: parameter:Problem
parameter:Problem = object { a?: int64 }",
    );
}

#[test]
fn shared_parameters_and_responses() {
    document(
        "swagger: '2.0'
paths:
  /a:
    parameters: [{ $ref: '#/parameters/Pet' }]
    post:
      operationId: a
      parameters: [{ $ref: '#/parameters/Page' }]
      responses: { '200': { $ref: '#/responses/Ok' } }
parameters:
  Pet: { in: body, name: pet, schema: { type: object, properties: { a: { type: string } } } }
  Page: { in: query, name: page, type: integer }
responses:
  Ok: { description: '', schema: { type: string }, headers: { X-A: { type: integer } } }
",
        "POST /a a
  query page?: int64
  body? application/json: object { a?: string }
  200 application/json: string header X-A: int64",
    );
}

#[test]
fn servers_and_security() {
    document(
        "swagger: '2.0'
host: example.com
basePath: /v1/
schemes: [http, https]
security: [{ key: [] }]
securityDefinitions:
  key: { type: apiKey, in: header, name: X-Key }
  basic: { type: basic }
  app: { type: oauth2, flow: application, tokenUrl: 'https://example.com/token', scopes: {} }
  code: { type: oauth2, flow: accessCode, tokenUrl: 'https://example.com/token', authorizationUrl: 'https://example.com/', scopes: {} }
paths: {}
",
        "server https://example.com/v1
scheme key = key in header X-Key
scheme basic = basic
scheme app = client credentials from https://example.com/token
scheme code = bearer
security key",
    );
}

#[test]
fn findings_are_where_the_parts_were() {
    operation(
        "parameters:
  - { in: query, name: a, type: string }
  - { in: body, name: b, schema: { type: object, properties: { c: { type: thing } } } }
  - { in: query, name: d, type: thing }
responses:
  '200': { description: '', schema: { type: thing } }
",
        "POST /a a
  query a?: string
  query d?: any
  body? application/json: object { c?: any }
  200 application/json: any
warning P0205 /paths/~1a/post/parameters/1/schema/properties/c/type
warning P0205 /paths/~1a/post/parameters/2/type
warning P0205 /paths/~1a/post/responses/200/schema/type",
    );
}

#[test]
fn paths_that_their_queries_tell_apart() {
    document(
        "swagger: '2.0'
paths:
  /a: { get: { operationId: a, responses: { '204': { description: '' } } } }
x-ms-paths:
  /a?op=b: { get: { operationId: b, responses: { '204': { description: '', schema: { type: strange } } } } }
  /a: { put: { operationId: c, responses: { '204': { description: '' } } } }
",
        "GET /a a
  204
GET /a?op=b b
  204 application/json: empty
warning P0307 /x-ms-paths/~1a:
warning P0115 /x-ms-paths/~1a?op=b/get/responses/204/content:",
    );
}
