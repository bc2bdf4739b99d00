//! Parts that do not look as they should: the smallest part is left out, the rest stays, all faults are reported in one run.

use crate::check::{document, operation, schema};

const SCHEMA: &str = "/components/schemas/Root";

#[test]
fn members_of_a_schema() {
    for (fault, at) in [
        ("format: []", "format"),
        ("title: [a]", "title"),
        ("description: { a: b }", "description"),
        ("pattern: []", "pattern"),
        ("nullable: 'yes'", "nullable"),
        ("readOnly: 1", "readOnly"),
        ("writeOnly: 1", "writeOnly"),
        ("deprecated: 'on'", "deprecated"),
        ("uniqueItems: 1", "uniqueItems"),
        ("exclusiveMinimum: a", "exclusiveMinimum"),
        ("exclusiveMaximum: a", "exclusiveMaximum"),
        ("minimum: a", "minimum"),
        ("maximum: true", "maximum"),
        ("multipleOf: []", "multipleOf"),
        ("minLength: -1", "minLength"),
        ("maxLength: 1.5", "maxLength"),
        ("minItems: a", "minItems"),
        ("maxItems: []", "maxItems"),
        ("minProperties: {}", "minProperties"),
        ("maxProperties: a", "maxProperties"),
        ("required: true", "required"),
        ("required: [1]", "required/0"),
        ("enum: A", "enum"),
        ("properties: [a]", "properties"),
        ("additionalProperties: 1", "additionalProperties"),
        ("items: []", "items"),
        ("allOf: {}", "allOf"),
        ("oneOf: a", "oneOf"),
        ("anyOf: [1]", "anyOf/0"),
        ("not: 1", "not"),
        ("discriminator: 1", "discriminator"),
        ("externalDocs: 'https://example.com'", "externalDocs"),
    ] {
        schema(
            &format!("type: string\n{fault}"),
            &format!("string\nwarning P0103 {SCHEMA}/{at}"),
        );
    }
}

#[test]
fn a_schema_that_is_none() {
    for fault in ["1", "[]", "a"] {
        schema(
            &format!("type: object\nproperties: {{ a: {fault}, b: {{ type: string }} }}"),
            &format!("object {{ b?: string }}\nwarning P0103 {SCHEMA}/properties/a"),
        );
    }
}

#[test]
fn items_of_lists_are_left_out_one_by_one() {
    schema(
        "allOf: [1, { properties: { a: { type: string } } }, 2, 3, { properties: { b: { type: string } } }]",
        &format!(
            "object {{ a?: string, b?: string }}\nwarning P0103 {SCHEMA}/allOf/0\nwarning P0103 {SCHEMA}/allOf/2\nwarning P0103 {SCHEMA}/allOf/3"
        ),
    );
}

#[test]
fn faults_deep_inside() {
    schema(
        "type: object\nproperties: { a: { type: array, items: { type: object, properties: { b: { type: string, nullable: 1 }, c: 1 } } } }",
        &format!(
            "object {{ a?: list of object {{ b?: string }} }}\nwarning P0103 {SCHEMA}/properties/a/items/properties/b/nullable\nwarning P0103 {SCHEMA}/properties/a/items/properties/c"
        ),
    );
}

#[test]
fn a_discriminator_without_property_name() {
    schema(
        "type: string\ndiscriminator: { mapping: { a: Root } }",
        &format!("string\nwarning P0107 {SCHEMA}/discriminator:"),
    );
}

#[test]
fn a_mapping_with_other_values_than_texts() {
    schema(
        "type: string\ndiscriminator: { propertyName: a, mapping: { a: 1 } }",
        &format!("string\nwarning P0103 {SCHEMA}/discriminator/mapping/a"),
    );
}

#[test]
fn a_reference_that_is_no_text() {
    schema(
        "type: object\nproperties: { a: { $ref: 1 } }",
        &format!("object {{ a?: any }}\nwarning P0103 {SCHEMA}/properties/a/$ref"),
    );
}

#[test]
fn members_of_a_parameter() {
    for (fault, at) in [
        ("description: []", "description"),
        ("required: 'no'", "required"),
        ("deprecated: 1", "deprecated"),
        ("style: fancy", "style"),
        ("style: matrix", "style"),
        ("explode: 1", "explode"),
        ("allowReserved: 1", "allowReserved"),
        ("allowEmptyValue: 1", "allowEmptyValue"),
        ("examples: 1", "examples"),
    ] {
        operation(
            "get /",
            &format!(
                "parameters: [{{ name: a, in: query, schema: {{ type: integer }}, {fault} }}]"
            ),
            &format!(
                "GET / call\n  query a?: int64\n  204\nwarning P0103 /paths/~1/get/parameters/0/{at}"
            ),
        );
    }
}

#[test]
fn a_parameter_without_name_or_location() {
    operation(
        "get /",
        "parameters: [{ in: query, schema: { type: integer } }, { name: a, schema: { type: integer } }, { name: b, in: query, schema: { type: integer } }]",
        "GET / call\n  query b?: int64\n  204\nwarning P0107 /paths/~1/get/parameters/0:\nwarning P0107 /paths/~1/get/parameters/1:",
    );
}

#[test]
fn a_parameter_whose_name_is_no_text() {
    operation(
        "get /",
        "parameters: [{ name: 1, in: query, schema: { type: integer } }, { name: a, in: 1, schema: { type: integer } }, { name: b, in: query, schema: { type: integer } }]",
        "GET / call\n  query 1?: int64\n  query b?: int64\n  204\nwarning P0110 /paths/~1/get/parameters/0/name\nwarning P0103 /paths/~1/get/parameters/1/in",
    );
}

#[test]
fn several_faults_leave_out_one_parameter() {
    operation(
        "get /",
        "parameters: [{ description: 1, schema: 1 }, { in: query, description: 1, schema: { type: 1 } }, { name: b, in: query, description: 1, schema: { type: integer } }]",
        "GET / call\n  query b?: int64\n  204\n\
         warning P0107 /paths/~1/get/parameters/0:\n\
         warning P0107 /paths/~1/get/parameters/1:\n\
         warning P0110 /paths/~1/get/parameters/1/description\n\
         warning P0110 /paths/~1/get/parameters/1/schema/type\n\
         warning P0110 /paths/~1/get/parameters/2/description",
    );
}

#[test]
fn a_parameter_without_schema_is_text() {
    operation(
        "get /",
        "parameters: [{ name: a, in: query }]",
        "GET / call\n  query a?: string\n  204\nwarning P0107 /paths/~1/get/parameters/0:",
    );
}

#[test]
fn a_parameter_in_a_place_that_is_none() {
    operation(
        "get /",
        "parameters: [{ name: a, in: body, schema: { type: integer } }, { name: b, in: query, schema: { type: integer } }]",
        "GET / call\n  query b?: int64\n  204\nwarning P0302 /paths/~1/get/parameters/0/in",
    );
}

#[test]
fn a_schema_of_a_parameter_that_is_none() {
    operation(
        "get /",
        "parameters: [{ name: a, in: query, schema: 1 }]",
        "GET / call\n  query a?: string\n  204\nwarning P0103 /paths/~1/get/parameters/0/schema",
    );
}

#[test]
fn a_style_of_another_location() {
    for (location, style) in [("header", "form"), ("cookie", "simple"), ("path", "form")] {
        let path = if location == "path" { "/{a}" } else { "/" };
        let pointer = path.replace('/', "~1");
        let mark = if location == "path" { "" } else { "?" };
        operation(
            &format!("get {path}"),
            &format!(
                "parameters: [{{ name: a, in: {location}, style: {style}, schema: {{ type: integer }} }}]"
            ),
            &format!(
                "GET {path} call\n  {location} a{mark}: int64\n  204\nwarning P0103 /paths/{pointer}/get/parameters/0/style"
            ),
        );
    }
}

#[test]
fn members_of_an_operation() {
    for (fault, at) in [
        ("tags: {}", "tags"),
        ("tags: [1]", "tags/0"),
        ("summary: []", "summary"),
        ("description: []", "description"),
        ("deprecated: 'yes'", "deprecated"),
        ("parameters: {}", "parameters"),
        ("parameters: [1]", "parameters/0"),
        ("requestBody: 1", "requestBody"),
        ("security: {}", "security"),
        ("security: [a]", "security/0"),
        ("security: [{ a: true }]", "security/0/a"),
        ("servers: 1", "servers"),
        ("externalDocs: 1", "externalDocs"),
    ] {
        operation(
            "get /",
            fault,
            &format!("GET / call\n  204\nwarning P0103 /paths/~1/get/{at}"),
        );
    }
}

#[test]
fn an_operation_id_that_is_no_text() {
    operation(
        "get /",
        "operationId: 1",
        "GET / 1\n  204\nwarning P0110 /paths/~1/get/operationId",
    );
}

#[test]
fn an_operation_without_responses() {
    document(
        "paths: { /: { get: { operationId: a } } }",
        "GET / a\nwarning P0107 /paths/~1/get:",
    );
}

#[test]
fn an_operation_that_is_none() {
    document(
        "paths: { /: { get: 1, put: { operationId: a, responses: {} } } }",
        "PUT / a\nwarning P0103 /paths/~1/get",
    );
}

#[test]
fn servers_and_documentation_without_url() {
    operation(
        "get /",
        "servers: [{ description: a }]\nexternalDocs: { description: a }",
        "GET / call\n  204\nwarning P0107 /paths/~1/get/servers/0:\nwarning P0107 /paths/~1/get/externalDocs:",
    );
}

#[test]
fn parts_of_bodies() {
    operation(
        "post /",
        "requestBody: {}",
        "POST / call\n  204\nwarning P0107 /paths/~1/post/requestBody:",
    );
    operation(
        "post /",
        "requestBody: { required: 1, description: 1, content: { application/json: { schema: { type: string } } } }",
        "POST / call\n  body? application/json: string\n  204\nwarning P0110 /paths/~1/post/requestBody/description\nwarning P0103 /paths/~1/post/requestBody/required",
    );
    operation(
        "post /",
        "requestBody: { content: { application/json: { schema: 1, encoding: 1, examples: { a: 1 } } } }",
        "POST / call\n  body? application/json: any\n  204\n\
         warning P0103 /paths/~1/post/requestBody/content/application~1json/schema\n\
         warning P0103 /paths/~1/post/requestBody/content/application~1json/examples/a\n\
         warning P0103 /paths/~1/post/requestBody/content/application~1json/encoding",
    );
}

#[test]
fn parts_of_responses() {
    operation(
        "get /",
        "responses: { '200': { content: 1 }, '201': 1, '202': { description: 1, headers: { A: 1, B: { required: 1, schema: {} } } } }",
        "GET / call\n  200\n  202 header B: string\n\
         note P0107 /paths/~1/get/responses/200:\n\
         warning P0103 /paths/~1/get/responses/200/content\n\
         warning P0103 /paths/~1/get/responses/201\n\
         warning P0110 /paths/~1/get/responses/202/description\n\
         warning P0103 /paths/~1/get/responses/202/headers/A\n\
         warning P0103 /paths/~1/get/responses/202/headers/B/required",
    );
}

#[test]
fn a_header_without_schema() {
    operation(
        "get /",
        "responses: { '200': { description: '', headers: { A: { description: a } } } }",
        "GET / call\n  200 header A: string\nwarning P0107 /paths/~1/get/responses/200/headers/A:",
    );
}

#[test]
fn parts_of_encodings() {
    operation(
        "post /",
        "requestBody: { content: { application/json: { schema: { type: string }, encoding: { a: { style: fancy, headers: { A: 1 }, contentType: 1 } } } } }",
        "POST / call\n  body? application/json: string\n  204\n\
         warning P0110 /paths/~1/post/requestBody/content/application~1json/encoding/a/contentType\n\
         warning P0103 /paths/~1/post/requestBody/content/application~1json/encoding/a/headers/A\n\
         warning P0103 /paths/~1/post/requestBody/content/application~1json/encoding/a/style",
    );
}

#[test]
fn what_nothing_reads_may_be_anything() {
    operation(
        "get /",
        "callbacks: { done: { $ref: '#/components/callbacks/done' }, more: 1 }\nresponses: { '200': { description: '', links: { next: {} } } }",
        "GET / call\n  200",
    );
}

#[test]
fn names_that_look_like_extensions() {
    schema(
        "type: object\nproperties: { x-a: { type: string }, x-b: 1 }",
        &format!("object {{ x-a?: string }}\nwarning P0103 {SCHEMA}/properties/x-b"),
    );
}

#[test]
fn a_path_without_slash() {
    document(
        "paths: { pets: { get: { operationId: a, responses: {} } }, /pets: { get: { operationId: b, responses: {} } } }",
        "GET /pets b\nwarning P0103 /paths/pets:",
    );
}

#[test]
fn responses_that_are_none() {
    operation(
        "get /",
        "responses: 1",
        "GET / call\nwarning P0103 /paths/~1/get/responses",
    );
}

#[test]
fn parts_of_the_document() {
    document(
        "info: { description: 1 }
servers: [1, { url: 'https://a.example', variables: { a: {}, b: 1 } }]
tags: [1, { description: a }, { name: A, description: 1 }]
security: a
paths: { /: 1 }
components: { schemas: [], parameters: { a: 1 }, headers: { a: 1 } }
",
        "server https://a.example\n\
         warning P0107 /info:\n\
         warning P0107 /info:\n\
         warning P0110 /info/description\n\
         warning P0103 /servers/0\n\
         warning P0107 /servers/1/variables/a:\n\
         warning P0103 /servers/1/variables/b\n\
         warning P0103 /tags/0\n\
         warning P0107 /tags/1:\n\
         warning P0110 /tags/2/description\n\
         warning P0103 /paths/~1\n\
         warning P0103 /components/schemas\n\
         warning P0103 /components/parameters/a\n\
         warning P0103 /components/headers/a\n\
         warning P0103 /security",
    );
}

#[test]
fn a_document_without_paths() {
    document("components: {}", "warning P0107 document");
}

#[test]
fn parts_of_security_schemes() {
    document(
        "paths: {}
components:
  securitySchemes:
    a: {}
    b: { type: oauth2, flows: { clientCredentials: {}, implicit: 1 } }
    c: { type: http }
    d: { type: apiKey, name: key, in: nowhere }
    e: { type: oauth2 }
    f: { type: openIdConnect }
    g: { type: http, scheme: basic }
",
        "scheme b = bearer\n\
         scheme e = bearer\n\
         scheme f = bearer\n\
         scheme g = basic\n\
         warning P0107 /components/securitySchemes/a:\n\
         warning P0103 /components/securitySchemes/b/flows/implicit\n\
         warning P0107 /components/securitySchemes/b/flows/clientCredentials:\n\
         warning P0107 /components/securitySchemes/b/flows/clientCredentials:\n\
         warning P0107 /components/securitySchemes/c:\n\
         warning P0103 /components/securitySchemes/d/in\n\
         warning P0107 /components/securitySchemes/e:\n\
         warning P0107 /components/securitySchemes/f:",
    );
}

#[test]
fn everything_at_once() {
    document(
        "tags: 1
paths:
  /a: { get: { operationId: a, deprecated: 1, responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } }
  /b: 1
components:
  schemas: { A: { type: object, required: [b], properties: { a: { type: string, nullable: 1 } } } }
",
        "GET /a a\n  200 application/json: A\nA = object { a?: string, b: any }\n\
         warning P0103 /tags\n\
         warning P0103 /paths/~1a/get/deprecated\n\
         warning P0103 /paths/~1b\n\
         warning P0103 /components/schemas/A/properties/a/nullable\n\
         warning P0203 /components/schemas/A/required",
    );
}

#[test]
fn versions_that_are_not_supported() {
    document("openapi: 4.0.0\npaths: {}", "error P0102 /openapi");
    document("openapi: new\npaths: {}", "error P0102 /openapi");
    document("swagger: '1.2'\npaths: {}", "error P0102 /swagger");
}

#[test]
fn versions_that_are_spelled_otherwise() {
    document("openapi: '3.0'\npaths: {}", "");
    document("openapi: 3.0\npaths: {}", "warning P0110 /openapi");
    document("openapi: '3'\npaths: {}", "warning P0110 /openapi");
    document("swagger: 2.0\npaths: {}", "warning P0110 /swagger");
    document("swagger: '3.0.0'\npaths: {}", "warning P0110 /swagger");
}

#[test]
fn versions_that_are_newer_than_those_known() {
    document("openapi: 3.2.0\npaths: {}", "");
    document("openapi: 3.9.0\npaths: {}", "warning P0111 /openapi");
}

#[test]
fn what_is_no_openapi_document() {
    document("openapi: null\ninfo: {}", "error P0101 document");
}

#[test]
fn what_is_plainly_meant() {
    for (written, at) in [
        ("title: 1", "title"),
        ("description: true", "description"),
        ("nullable: 'false'", "nullable"),
        ("minLength: '1'", "minLength"),
        ("maxLength: 2.0", "maxLength"),
        ("description: null", "description"),
        ("enum: null", "enum"),
        ("required: null", "required"),
        ("properties: null", "properties"),
    ] {
        schema(
            &format!("type: string\n{written}"),
            &format!("string\nwarning P0110 {SCHEMA}/{at}"),
        );
    }
}

#[test]
fn a_property_without_a_schema() {
    schema(
        "type: object\nproperties: { a: null, b: { type: string } }",
        &format!("object {{ a?: any, b?: string }}\nwarning P0110 {SCHEMA}/properties/a"),
    );
}

#[test]
fn an_answer_without_anything() {
    operation(
        "get /",
        "tags: null\nparameters: null\nresponses: { 200: null }",
        "GET / call\n  200\nwarning P0110 /paths/~1/get/tags\nwarning P0110 /paths/~1/get/parameters\nwarning P0110 /paths/~1/get/responses/200",
    );
}
