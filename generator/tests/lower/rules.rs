//! What the specification forbids though it can be read: each rule is reported, and what keeps it is not.

use crate::support::findings::findings;
use crate::support::lowered::lower;

/// Checks the findings about a document.
#[track_caller]
fn check(document: &str, expected: &[&str]) {
    let found = match lower(document, "") {
        Ok((_, _, diagnostics)) | Err(diagnostics) => findings(&diagnostics),
    };
    let found: Vec<&str> = found.lines().collect();
    assert_eq!(found, expected, "\n{document}");
}

/// Checks the findings about a parameter, whose place is left out of what is expected.
#[track_caller]
fn parameter(head: &str, parameter: &str, expected: &[&str]) {
    let document = format!(
        "{head}\npaths:\n  /{{a}}: {{ get: {{ parameters: [{{ name: a, in: path, required: true, schema: {{}} }}, {parameter}], responses: {{ '204': {{ description: '' }} }} }} }}"
    );
    let expected: Vec<String> = expected
        .iter()
        .map(|it| it.replace('@', "/paths/~1{a}/get/parameters/1"))
        .collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    check(&document, &expected);
}

#[track_caller]
fn schema(head: &str, schema: &str, expected: &[&str]) {
    let expected: Vec<String> = expected
        .iter()
        .map(|it| it.replace('@', "/components/schemas/A"))
        .collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    check(
        &format!("{head}\npaths: {{}}\ncomponents: {{ schemas: {{ A: {schema} }} }}"),
        &expected,
    );
}

const V3_0: &str = "openapi: 3.0.3";
const V3_1: &str = "openapi: 3.1.0";
const V3_2: &str = "openapi: 3.2.0";

#[test]
fn the_api_has_a_title_and_a_version() {
    check(
        "info: { title: '', version: ' ' }\npaths: {}",
        &["note P0107 /info/title:"],
    );
}

#[test]
fn responses_are_described_where_the_version_wants_it() {
    let check = |head: &str, response: &str, expected: &[&str]| {
        let path = format!("/a: {{ get: {{ responses: {{ 200: {response}, default: {{}} }} }} }}");
        let expected: Vec<String> = expected
            .iter()
            .map(|it| it.replace('@', "/paths/~1a/get/responses"))
            .collect();
        let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        check(&format!("{head}\npaths: {{ {path} }}"), &expected);
    };
    for head in ["swagger: '2.0'", V3_0, V3_1] {
        check(head, "{}", &["note P0107 @/200:"]);
        check(head, "{ description: '' }", &["note P0107 @/default:"]);
    }
    check(V3_2, "{}", &[]);
    check(
        V3_2,
        "{ description: null }",
        &["warning P0110 @/200/description"],
    );
    check(
        V3_0,
        "{ description: 1 }",
        &["note P0107 @/default:", "warning P0110 @/200/description"],
    );
}

#[test]
fn a_license_has_an_identifier_or_an_url() {
    let license = "info: { title: a, version: '1', license: { name: b, identifier: MIT";
    check(
        &format!("{license} }} }}\npaths: {{}}"),
        &["note P0115 /info/license/identifier:"],
    );
    check(&format!("{V3_1}\n{license} }} }}\npaths: {{}}"), &[]);
    check(
        &format!("{V3_1}\n{license}, url: 'https://a.b' }} }}\npaths: {{}}"),
        &["note P0114 /info/license/url: /info/license/identifier:"],
    );
}

#[test]
fn variables_of_servers_are_declared_and_have_one_of_their_values() {
    let server = |server: &str, expected: &[&str]| {
        check(&format!("servers: [{server}]\npaths: {{}}"), expected);
    };
    server(
        "{ url: 'https://a.b/{c}', variables: { c: { default: d } } }",
        &[],
    );
    server(
        "{ url: 'https://a.b/{c' }",
        &["warning P0113 /servers/0/url"],
    );
    server(
        "{ url: 'https://a.b/{c}' }",
        &["warning P0113 /servers/0/url"],
    );
    server(
        "{ url: '/{c}', variables: { c: { default: d, enum: [] } } }",
        &["note P0113 /servers/0/variables/c/enum:"],
    );
    server(
        "{ url: '/{c}', variables: { c: { default: d, enum: [e] } } }",
        &["note P0113 /servers/0/variables/c/default /servers/0/variables/c/enum:"],
    );
    server(
        "{ url: '/{c}', variables: { c: { enum: [e] } } }",
        &["warning P0107 /servers/0/variables/c:"],
    );
}

#[test]
fn servers_of_paths_and_operations() {
    let document = |of_path: &str, of_operation: &str| {
        format!(
            "servers: [{{ url: 'https://a.b' }}, {{ url: 'https://c.d' }}]\npaths: {{ /a: {{ {of_path}get: {{ {of_operation}responses: {{ '204': {{ description: '' }} }} }} }} }}"
        )
    };
    let same = "servers: [{ url: 'https://a.b' }], ";
    let other = "servers: [{ url: 'https://c.d' }], ";
    check(&document(same, same), &[]);
    check(&document(other, ""), &["warning P0117 /paths/~1a/servers:"]);
    check(
        &document(same, other),
        &["warning P0117 /paths/~1a/get/servers:"],
    );
    check(
        &document(other, other),
        &["warning P0117 /paths/~1a/servers:"],
    );
}

#[test]
fn paths_differ_in_more_than_names_and_encoding() {
    check(
        "paths: { '/a/{b}': {}, '/a/{c}': {}, '/a/{c}/d': {}, '/%61/{e}': {} }",
        &["note P0307 /paths/~1a~1{c}: /paths/~1a~1{b}:"],
    );
}

#[test]
fn components_have_plain_names() {
    check(
        "paths: {}\ncomponents: { schemas: { a.b-c_D: {}, 'a b': {} }, examples: { x-y: {} }, x-a b: { 'c d': {} } }",
        &["note P0116 /components/schemas/a b:"],
    );
}

#[test]
fn ids_are_unique_among_webhooks_and_callbacks_too() {
    let responses = "responses: { '200': { description: '' } }";
    check(
        &format!(
            "{V3_1}
paths:
  /a: {{ get: {{ operationId: a, {responses}, callbacks: {{ b: {{ '{{$url}}': {{ post: {{ operationId: c, {responses} }} }} }} }} }} }}
webhooks:
  d: {{ post: {{ operationId: c, {responses} }} }}"
        ),
        &[
            "note P0104 /webhooks/d/post/operationId /paths/~1a/get/callbacks/b/{$url}/post/operationId",
        ],
    );
}

#[test]
fn http_schemes_are_registered() {
    check(
        "paths: {}\ncomponents: { securitySchemes: { a: { type: http, scheme: DPoP }, b: { type: http, scheme: hobo } } }",
        &["note P0502 /components/securitySchemes/b/scheme"],
    );
}

#[test]
fn path_parameters_are_required() {
    let text = |rest: &str| {
        format!(
            "paths: {{ '/{{a}}': {{ parameters: [{{ name: a, in: path, schema: {{}}{rest} }}] }} }}"
        )
    };
    check(&text(""), &["note P0110 /paths/~1{a}/parameters/0"]);
    check(
        &text(", required: false"),
        &["note P0110 /paths/~1{a}/parameters/0/required"],
    );
    check(&text(", required: true"), &[]);
}

#[test]
fn only_what_is_encoded_can_be_reserved() {
    for (head, location, is_known) in [
        (V3_0, "query", true),
        (V3_1, "cookie", false),
        (V3_2, "cookie", true),
        (V3_2, "header", false),
    ] {
        let text = format!("{{ name: b, in: {location}, allowReserved: true, schema: {{}} }}");
        let expected: &[&str] = match is_known {
            true => &[],
            false => &["note P0115 @/allowReserved:"],
        };
        parameter(head, &text, expected);
    }
}

#[test]
fn a_parameter_has_a_schema_or_one_content() {
    let content = "content: { application/json: { schema: {} } }";
    parameter(V3_0, &format!("{{ name: b, in: query, {content} }}"), &[]);
    parameter(
        V3_0,
        &format!("{{ name: b, in: query, {content}, schema: {{}} }}"),
        &["warning P0114 @/content: @/schema:"],
    );
    parameter(
        V3_0,
        &format!("{{ name: b, in: query, style: form, {content} }}"),
        &["note P0115 @/style: @/content:"],
    );
    parameter(V3_0, "{ name: b, in: query }", &["warning P0107 @:"]);
}

#[test]
fn examples_exclude_an_example_and_are_there() {
    parameter(
        V3_0,
        "{ name: b, in: query, schema: {}, example: a, examples: { c: { value: a } } }",
        &["note P0114 @/examples: @/example:"],
    );
    parameter(
        V3_0,
        "{ name: b, in: query, schema: {}, examples: { c: { value: a, externalValue: d } } }",
        &["note P0114 @/examples/c/externalValue: @/examples/c/value:"],
    );
    parameter(
        V3_0,
        "{ name: b, in: query, schema: {}, examples: { c: { $ref: '#/components/examples/C' } } }",
        &["note P0105 @/examples/c/$ref"],
    );
}

#[test]
fn encoding_is_about_properties_that_are_there() {
    let body = |schema: &str, expected: &[&str]| {
        let media_type = format!("{{ encoding: {{ b: {{}} }}, schema: {schema} }}");
        check(
            &format!(
                "paths: {{}}\ncomponents: {{ requestBodies: {{ A: {{ content: {{ multipart/form-data: {media_type} }} }} }}, schemas: {{ B: {{ properties: {{ c: {{}} }} }} }} }}"
            ),
            expected,
        );
    };
    let note = "note P0115 /components/requestBodies/A/content/multipart~1form-data/encoding/b:";
    body("{ properties: { b: {} } }", &[]);
    body("{ properties: { c: {} } }", &[note]);
    body("{ $ref: '#/components/schemas/B' }", &[note]);
    body("{ properties: { c: {} }, additionalProperties: {} }", &[]);
    body("{ type: object }", &[]);
}

#[test]
fn what_stands_beside_a_reference_does_not_count_before_3_1() {
    let text = "{ properties: { a: { $ref: '#/components/schemas/A', description: b } } }";
    schema(V3_0, text, &["note P0112 @/properties/a/description:"]);
    schema(V3_1, text, &[]);
}

#[test]
fn schemas_are_of_the_version_of_the_document() {
    for (head, text, keyword) in [
        (V3_0, "{ type: [string, 'null'] }", "type"),
        (V3_0, "{ const: a }", "const"),
        (V3_0, "{ exclusiveMinimum: 1 }", "exclusiveMinimum"),
        (V3_1, "{ type: string, nullable: true }", "nullable"),
        (
            V3_1,
            "{ minimum: 1, exclusiveMinimum: true }",
            "exclusiveMinimum",
        ),
    ] {
        schema(head, text, &[&format!("note P0110 @/{keyword}:")]);
    }
    schema(
        V3_1,
        "{ type: [string, 'null'], const: a, exclusiveMinimum: 1 }",
        &[],
    );
    schema(
        V3_0,
        "{ type: string, nullable: true, minimum: 1, exclusiveMinimum: true }",
        &[],
    );
}

#[test]
fn files_are_parts_of_forms_and_answers() {
    schema(V3_0, "{ type: file }", &["note P0110 @/type"]);
    let swagger = "swagger: '2.0'\npaths: { /a: { post: { responses: { 200: { description: '', schema: { type: file } } }, parameters: [";
    let form = "{ name: a, in: formData, type: file }";
    check(&format!("{swagger}{form}] }} }} }}"), &[]);
    check(
        &format!("{swagger}{form}, {{ name: b, in: query, type: file }}] }} }} }}"),
        &["note P0110 /paths/~1a/post/parameters/1/type"],
    );
}

#[test]
fn defaults_fit_and_else_are_left_out() {
    schema(V3_0, "{ type: integer, default: 1 }", &[]);
    schema(
        V3_0,
        "{ type: integer, default: a }",
        &["warning P0204 @/default"],
    );
    schema(
        V3_0,
        "{ type: integer, default: null }",
        &["note P0204 @/default"],
    );
    let text = "paths: { /a: { get: { parameters: [{ name: b, in: query, schema: { type: boolean, default: 'no' } }], responses: {} } } }";
    let (api, _, _) = lower(text, "").expect("it is a document");
    assert!(api.operations[0].parameters[0].default.is_none());
}

#[test]
fn findings_of_one_kind_are_one_finding() {
    let text = "paths: {}\ncomponents: { schemas: { 'a b': {}, 'c d': {}, 'e f': {} } }";
    let (_, _, diagnostics) = lower(text, "").expect("it is a document");
    let helps: Vec<&[String]> = diagnostics.iter().map(|it| it.help_texts()).collect();
    let [help] = helps.as_slice() else {
        panic!("{helps:?}");
    };
    assert_eq!(help[1], "there are 2 more of this kind");
}

#[test]
fn references_of_components_that_nothing_uses() {
    let at = "/components";
    check(
        "paths: {}
components:
  schemas:
    A: { properties: { b: { items: { $ref: '#/components/schemas/C' } } } }
    B: { $ref: '#/components/schemas/B' }
    D: { allOf: [{ $ref: '#/components/schemas/A' }, { additionalProperties: { $ref: '#/components/schemas/C' } }] }
  responses:
    E: { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/C' } } } }
  parameters:
    F: { $ref: '#/components/parameters/G' }",
        &[
            &format!("note P0105 {at}/schemas/A/properties/b/items/$ref"),
            &format!("note P0106 {at}/schemas/B/$ref"),
            &format!("note P0105 {at}/schemas/D/allOf/1/additionalProperties/$ref"),
            &format!("note P0105 {at}/parameters/F/$ref"),
            &format!("note P0105 {at}/responses/E/content/application~1json/schema/$ref"),
        ],
    );
}

#[test]
fn a_reference_through_a_component_is_reported_where_it_leads_nowhere() {
    check(
        "paths:
  /a: { get: { responses: { '200': { $ref: '#/components/responses/A' }, '400': { $ref: '#/components/responses/A' } } } }
components: { responses: { A: { $ref: '#/components/responses/B' } } }",
        &["warning P0105 /components/responses/A/$ref"],
    );
}

#[test]
fn places_after_an_item_that_was_left_out_are_those_of_the_file() {
    check(
        "paths:
  '/{c}':
    get:
      responses: {}
      parameters:
        - 1
        - { name: a, in: query, schema: { type: what } }
        - { in: query }
        - { name: b, in: query, schema: { oneOf: [1, { type: what }, 2, { type: what }] } }
        - { name: c, in: path, required: true, schema: {} }",
        &[
            "warning P0103 /paths/~1{c}/get/parameters/0",
            "warning P0107 /paths/~1{c}/get/parameters/2:",
            "warning P0107 /paths/~1{c}/get/parameters/2:",
            "warning P0103 /paths/~1{c}/get/parameters/3/schema/oneOf/0",
            "warning P0103 /paths/~1{c}/get/parameters/3/schema/oneOf/2",
            "warning P0205 /paths/~1{c}/get/parameters/1/schema/type",
            "warning P0205 /paths/~1{c}/get/parameters/3/schema/oneOf/1/type",
            "warning P0205 /paths/~1{c}/get/parameters/3/schema/oneOf/3/type",
        ],
    );
}

#[test]
fn a_number_that_stands_for_a_text_keeps_its_spelling() {
    let (api, _, diagnostics) =
        lower("info: { title: 7, version: 1.10 }\npaths: {}", "").expect("it is a document");
    assert_eq!((api.title.as_str(), api.version.as_str()), ("7", "1.10"));
    assert_eq!(
        findings(&diagnostics),
        "warning P0110 /info/title\nwarning P0110 /info/version\n"
    );
}
