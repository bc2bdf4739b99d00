//! What a success gives, and which media types are asked for.

use crate::check::{compare, crate_of};
use crate::show;
use crate::support::findings::findings;
use crate::support::text::document_of_operation;

/// Checks `answer accept`, and then the findings.
#[track_caller]
fn check(responses: &str, expected: &str) {
    let document = document_of_operation("get /", &format!("responses: {{ {responses} }}\n"));
    let (krate, diagnostics) = crate_of(&document, "");
    let operation = &krate.groups[0].operations[0];
    let accept = operation.meta.accept.as_deref().unwrap_or("anything");
    let answer = show::answer(&operation.answer);
    compare(
        &document,
        &format!("{answer}, accept {accept}\n{}", findings(&diagnostics)),
        expected,
    );
}

/// Checks the names of an operation's inline types, and then the findings.
#[track_caller]
fn check_names(responses: &str, expected: &str) {
    let document = document_of_operation("get /", &format!("responses: {{ {responses} }}\n"));
    let (krate, diagnostics) = crate_of(&document, "");
    let items = krate.groups[0].items.iter();
    let names: Vec<String> = items.map(|it| it.ident().to_string()).collect();
    let found = format!("{}\n{}", names.join(", "), findings(&diagnostics));
    compare(&document, &found, expected);
}

fn json(schema: &str) -> String {
    format!("{{ description: '', content: {{ application/json: {{ schema: {schema} }} }} }}")
}

#[test]
fn nothing() {
    check("'204': { description: '' }", "(), accept anything");
    check("", "(), accept anything");
}

#[test]
fn a_media_type_without_a_body() {
    check(
        "'204': { description: '', content: { application/vnd.a+json: {} } }",
        "(), accept application/vnd.a+json",
    );
}

#[test]
fn json_of_a_type() {
    check(
        &format!("'200': {}", json("{ type: string }")),
        "String, accept application/json",
    );
}

#[test]
fn nullable_json() {
    check(
        &format!("'200': {}", json("{ type: string, nullable: true }")),
        "Option<String>, accept application/json",
    );
}

#[test]
fn json_or_nothing() {
    check(
        &format!(
            "'200': {}, '204': {{ description: '' }}",
            json("{ type: string }")
        ),
        "maybe String, accept application/json",
    );
}

#[test]
fn the_same_json_twice() {
    check(
        &format!("'200': {0}, '201': {0}", json("{ type: string }")),
        "String, accept application/json",
    );
}

#[test]
fn the_same_object_in_place_twice() {
    let object = json("{ type: object, properties: { a: { type: string } } }");
    check(
        &format!("'200': {object}, '201': {object}"),
        "default::CallAnswer, accept application/json",
    );
}

#[test]
fn objects_in_place_that_differ_have_names_of_their_own() {
    check_names(
        &format!(
            "'201': {}, '200': {}, 2XX: {}",
            json("{ type: object, properties: { a: { type: string } } }"),
            json("{ type: object, properties: { b: { type: string } } }"),
            json("{ type: object, properties: { c: { type: string } } }"),
        ),
        "CallAnswer, CallStatus200Answer, CallStatus2xxAnswer",
    );
}

#[test]
fn different_json() {
    check(
        &format!(
            "'200': {}, '201': {}",
            json("{ type: string }"),
            json("{ type: integer }")
        ),
        "CallSuccess, accept application/json",
    );
}

#[test]
fn text_and_bytes() {
    check(
        "'200': { description: '', content: { text/plain: { schema: { type: string } } } }",
        "text, accept text/plain",
    );
    check(
        "'200': { description: '', content: { image/png: { schema: { type: string, format: binary } } } }",
        "bytes, accept image/png",
    );
}

#[test]
fn json_and_bytes() {
    check(
        &format!(
            "'200': {}, '206': {{ description: '', content: {{ image/png: {{}} }} }}",
            json("{ type: string }")
        ),
        "CallSuccess, accept application/json, image/png",
    );
}

#[test]
fn text_or_nothing_is_text() {
    check(
        "'200': { description: '', content: { text/plain: { schema: { type: string } } } }, '204': { description: '' }",
        "text, accept text/plain",
    );
}

#[test]
fn a_range_is_a_success_too() {
    check(
        &format!("2XX: {}", json("{ type: string }")),
        "String, accept application/json",
    );
}

#[test]
fn default_is_a_success_where_there_is_no_other() {
    check(
        &format!("default: {}", json("{ type: string }")),
        "String, accept application/json",
    );
    check(
        &format!(
            "'200': {}, default: {}",
            json("{ type: string }"),
            json("{ type: integer }")
        ),
        "String, accept application/json",
    );
}

#[test]
fn the_media_type_of_an_error_where_a_success_has_none() {
    check(
        "'204': { description: '' }, '400': { description: '', content: { application/problem+json: { schema: { type: string } } } }",
        "(), accept application/problem+json",
    );
}

#[test]
fn json_without_a_schema_may_be_any_or_missing() {
    let bare = "{ description: '', content: { application/json: {} } }";
    check(
        &format!("'200': {bare}"),
        "maybe Json, accept application/json",
    );
    check(
        &format!("'200': {bare}, '204': {{ description: '' }}"),
        "maybe Json, accept application/json",
    );
    check(
        "'200': { description: '', content: { application/json: {}, text/xml: { schema: { type: string } } } }",
        "text, accept text/xml",
    );
}

#[test]
fn what_a_redirect_leads_to_is_bytes() {
    let found = "'302': { description: '' }";
    check(found, "bytes, accept anything");
    // Then it is what the server says when it does not lead anywhere.
    check(
        &format!("{found}, default: {}", json("{ type: string }")),
        "bytes, accept anything",
    );
    check(
        &format!("{found}, '200': {}", json("{ type: string }")),
        "String, accept application/json",
    );
    check("'304': { description: '' }", "(), accept anything");
    check("3XX: { description: '' }", "bytes, accept anything");
}

#[test]
fn a_redirect_that_is_not_followed_leads_nowhere() {
    let document = document_of_operation("post /", "responses: { '302': { description: '' } }\n");
    let (krate, _) = crate_of(&document, "");
    let answer = &krate.groups[0].operations[0].answer;
    compare(&document, &show::answer(answer), "()");
}
