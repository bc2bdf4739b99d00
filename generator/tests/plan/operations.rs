//! Operations: parameters, styles, arguments, deprecation, and what the runtime has to know.

use crate::check::{compare, configured_groups, crate_of, groups, operation};
use crate::show;

#[test]
fn parameters_are_in_the_order_of_the_path_then_required_then_the_body_then_optional() {
    operation(
        "put /{b}/{a}",
        "parameters:
  - { name: o, in: query, schema: { type: boolean } }
  - { name: a, in: path, required: true, schema: { type: boolean } }
  - { name: r, in: query, required: true, schema: { type: boolean } }
  - { name: b, in: path, required: true, schema: { type: boolean } }
requestBody: { required: true, content: { application/json: { schema: { type: boolean } } } }",
        "fn call(CallParams) -> () or CallError = none
  path b: bool
  path a: bool
  query r: bool
  body body: bool
  query o?: bool",
    );
}

#[test]
fn optional_bodies() {
    operation(
        "put /",
        "requestBody: { content: { application/json: { schema: { type: boolean, nullable: true } } } }",
        "fn call(CallParams) -> () or CallError = none\n  body body?: bool",
    );
}

#[test]
fn texts_and_lists_are_taken_as_what_turns_into_them() {
    operation(
        "get /",
        "parameters:
  - { name: a, in: query, schema: { type: string } }
  - { name: b, in: query, schema: { type: array, items: { type: string } } }
  - { name: c, in: query, schema: { type: integer } }
  - { name: d, in: query, schema: { type: string, format: date } }
  - { name: e, in: query, schema: { type: string, pattern: '^[a-f]{2}$' } }
  - { name: f, in: query, schema: { type: string, pattern: '(?=x)' } }",
        "fn call(CallParams) -> () or CallError = none
  query a?: into String
  query b?: into Vec<String>
  query c?: i64
  query d?: Date
  query e?: E
  query f?: into F",
    );
}

#[test]
fn styles_that_are_not_the_locations_default() {
    let list = "schema: { type: array, items: { type: integer } }";
    for (parameter, expected) in [
        ("in: query", ""),
        ("in: query, explode: false", " form"),
        ("in: query, style: spaceDelimited", " space"),
        ("in: query, style: pipeDelimited", " pipe"),
        ("in: query, style: pipeDelimited, explode: true", ""),
        ("in: query, style: deepObject", " deep"),
        ("in: header", ""),
        ("in: header, explode: true", " simple explode"),
        ("in: cookie", ""),
        ("in: cookie, explode: false", " form"),
    ] {
        let place = parameter
            .split([':', ','])
            .nth(1)
            .unwrap_or_default()
            .trim();
        operation(
            "get /",
            &format!("parameters: [{{ name: a, {parameter}, {list} }}]"),
            &format!(
                "fn call(CallParams) -> () or CallError = none\n  {place} a?: into Vec<i64>{expected}"
            ),
        );
    }
}

#[test]
fn styles_of_paths() {
    for (style, expected) in [
        ("explode: true", " simple explode"),
        ("style: label", " label"),
        ("style: label, explode: true", " label explode"),
        ("style: matrix", " matrix"),
        ("style: matrix, explode: true", " matrix explode"),
    ] {
        operation(
            "get /{a}",
            &format!(
                "parameters: [{{ name: a, in: path, required: true, {style}, schema: {{ type: integer }} }}]"
            ),
            &format!("fn call(CallParams) -> () or CallError = none\n  path a: i64{expected}"),
        );
    }
}

#[test]
fn json_in_a_parameter() {
    operation(
        "get /",
        "parameters: [{ name: a, in: query, content: { application/json: { schema: { type: integer } } } }]",
        "fn call(CallParams) -> () or CallError = none\n  query a?: i64 json",
    );
}

#[test]
fn names_of_the_calls_methods() {
    operation(
        "get /",
        "parameters: [{ name: new, in: query, schema: { type: integer } }, { name: timeout, in: query, schema: { type: integer } }, { name: type, in: query, schema: { type: integer } }]",
        "fn call(CallParams) -> () or CallError = none
  query new_parameter?: i64 \"new\"
  query timeout_parameter?: i64 \"timeout\"
  query r#type?: i64 \"type\"",
    );
}

#[test]
fn names_of_the_methods_for_other_media_types() {
    operation(
        "get /",
        "parameters: [{ name: accept_csv, in: query, schema: { type: string } }]
responses: { '200': { description: '', content: { application/json: { schema: { type: string } }, text/csv: { schema: { type: string } } } } }",
        "fn call(CallParams) -> String or CallError = none\n  query accept_csv_parameter?: into String \"accept_csv\"",
    );
}

const TWO: &str = "
  /b: { get: { operationId: b, tags: [Pet Store], responses: {} } }
  /c: { get: { operationId: c, responses: {} } }
";

#[track_caller]
fn note(config: &str, operation: &str, expected: &str) {
    let document =
        format!("paths:\n  /a: {{ get: {{ operationId: a, {operation}, responses: {{}} }} }}{TWO}");
    let (krate, _) = crate_of(&document, config);
    let operations = krate.groups.iter().flat_map(|it| &it.operations);
    let note = operations
        .filter(|it| it.meta.id == "a")
        .find_map(|it| it.deprecated.clone());
    compare(
        &document,
        &note.map_or("none".to_owned(), |it| it.0),
        expected,
    );
}

#[test]
fn deprecation_notes() {
    let replaced = "[replacements]\na = [\"b\", \"c\"]";
    let sunset =
        "[versions]\nmedia-type = \"application/{version}+{suffix}\"\nsunset = \"x-sunset\"";
    note("", "deprecated: false", "none");
    note("", "deprecated: true", "the API advises against it");
    note(
        "[replacements]\na = \"b\"",
        "deprecated: true",
        "use `pet_store().b()`",
    );
    note(
        replaced,
        "deprecated: true",
        "use `pet_store().b()` or `default().c()`",
    );
    note(
        sunset,
        "deprecated: true, x-sunset: '2027-01-01'",
        "sunset 2027-01-01",
    );
    note(
        &format!("{sunset}\n{replaced}"),
        "deprecated: true, x-sunset: '2027-01-01'",
        "sunset 2027-01-01; use `pet_store().b()` or `default().c()`",
    );
    note(replaced, "deprecated: false", "none");
}

#[test]
fn groups_are_in_the_order_of_the_declared_tags() {
    groups(
        "tags: [{ name: B }, { name: C }, { name: A }]
paths:
  /a: { get: { operationId: a, tags: [A], responses: {} } }
  /b: { get: { operationId: b, tags: [B], responses: {} } }
  /c: { get: { operationId: c, responses: {} } }
",
        "group b B (b)\n  fn b(BParams) -> () or BError = none\ngroup a A (a)\n  fn a(AParams) -> () or AError = none\ngroup default DefaultApi (default-api)\n  fn c(CParams) -> () or CError = none",
    );
}

#[test]
fn what_the_runtime_has_to_know() {
    let document = "security: [{ k: [] }]
paths:
  /a/{id}:
    post:
      operationId: add
      security: [{}, { k: [], l: [] }]
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }, { name: wrap, in: query, schema: { type: boolean } }]
      requestBody: { content: { application/vnd.a.2024-01-01+json: {} } }
      responses: { '200': { description: '', content: { application/vnd.a.2024-01-01+json: { x-sunset: '2027-01-01', schema: { type: string } } } } }
components: { securitySchemes: { k: { type: apiKey, in: header, name: K }, l: { type: http, scheme: basic } } }
";
    let config = "[versions]\nmedia-type = \"application/vnd.a.{version}+{suffix}\"\nsunset = \"x-sunset\"\n[envelope]\nparameter = \"wrap\"\nstatus = \"status\"\ncontent = \"content\"\n";
    let (krate, _) = crate_of(document, config);
    insta::assert_debug_snapshot!(
        "what_the_runtime_has_to_know",
        krate.groups[0].operations[0].meta
    );
}

#[test]
fn security_of_an_operation() {
    for (operation, expected) in [
        ("", "inherited"),
        (", security: []", ""),
        (", security: [{}]", "none"),
        (", security: [{ k: [] }, {}]", "k | none"),
    ] {
        let document = format!(
            "security: [{{ k: [] }}]\npaths: {{ /: {{ get: {{ operationId: a, responses: {{}}{operation} }} }} }}\ncomponents: {{ securitySchemes: {{ k: {{ type: http, scheme: basic }} }} }}\n"
        );
        let (krate, _) = crate_of(&document, "");
        let security = krate.groups[0].operations[0].meta.security.as_ref();
        compare(
            &document,
            &security.map_or("inherited".to_owned(), show::security),
            expected,
        );
    }
}

#[test]
fn an_envelope_where_the_operation_has_its_parameter() {
    configured_groups(
        "[envelope]\nparameter = \"wrap\"\nstatus = \"s\"\ncontent = \"c\"",
        "paths: { /: { get: { operationId: a, parameters: [{ name: wrap, in: header, schema: { type: boolean } }], responses: {} } } }",
        "group default DefaultApi (default-api)\n  fn a(AParams) -> () or AError = none\n    header wrap?: bool",
    );
}
