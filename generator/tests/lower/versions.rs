//! API versions that travel in media types, and the end of a version.

use crate::check::configured;

const CONFIG: &str = "
[versions]
media-type = \"application/vnd.pets.{version}+{suffix}\"
version = \"x-version\"
sunset = \"x-sunset\"
";

#[track_caller]
fn check(operation: &str, expected: &str) {
    let document = format!(
        "paths:\n  /:\n    post:\n      operationId: call\n{}",
        crate::support::text::indent(operation, 3)
    );
    configured(CONFIG, &document, &expected.replace("POST", "POST / call"));
}

/// An answer with one schema for each version.
fn answer(versions: &[(&str, &str)]) -> String {
    let contents: Vec<String> = versions
        .iter()
        .map(|(version, ty)| {
            format!("application/vnd.pets.{version}+json: {{ schema: {{ type: {ty} }} }}")
        })
        .collect();
    format!(
        "{{ description: '', content: {{ {} }} }}",
        contents.join(", ")
    )
}

#[test]
fn the_newest_stable_version_is_chosen() {
    let answer = answer(&[
        ("2023-01-01", "string"),
        ("2024-05-30", "integer"),
        ("preview", "number"),
        ("2026-01-01.upcoming", "boolean"),
    ]);
    check(
        &format!("responses: {{ '200': {answer} }}"),
        "POST version 2024-05-30\n  200 application/vnd.pets.2024-05-30+json: int64",
    );
}

#[test]
fn the_newest_of_any_kind_when_none_is_stable() {
    let answer = answer(&[("preview", "string"), ("upcoming", "integer")]);
    check(
        &format!("responses: {{ '200': {answer} }}"),
        "POST version upcoming\n  200 application/vnd.pets.upcoming+json: int64",
    );
}

#[test]
fn the_body_is_of_the_chosen_version() {
    let answer = answer(&[("2023-01-01", "string"), ("2024-05-30", "integer")]);
    let body = "{ required: true, content: { application/vnd.pets.2024-05-30+json: { schema: { type: boolean } }, application/vnd.pets.2023-01-01+json: { schema: { type: string } } } }";
    check(
        &format!("requestBody: {body}\nresponses: {{ '200': {answer} }}"),
        "POST version 2024-05-30\n  body application/vnd.pets.2024-05-30+json: boolean\n  200 application/vnd.pets.2024-05-30+json: int64",
    );
}

#[test]
fn a_body_that_did_not_change_since_an_older_version() {
    let answer = answer(&[("2023-01-01", "string"), ("2024-05-30", "integer")]);
    let body = "{ required: true, content: { application/vnd.pets.2022-01-01+json: { schema: { type: string } }, application/vnd.pets.2023-01-01+json: { schema: { type: boolean } } } }";
    check(
        &format!("requestBody: {body}\nresponses: {{ '200': {answer} }}"),
        "POST version 2024-05-30\n  body application/vnd.pets.2023-01-01+json: boolean\n  200 application/vnd.pets.2024-05-30+json: int64",
    );
}

#[test]
fn a_body_tells_the_version_where_no_answer_does() {
    let body = "{ required: true, content: { application/vnd.pets.2023-01-01+json: { schema: { type: string } }, application/vnd.pets.2024-05-30+json: { schema: { type: boolean } } } }";
    check(
        &format!("requestBody: {body}\nresponses: {{ '204': {{ description: '' }} }}"),
        "POST version 2024-05-30\n  body application/vnd.pets.2024-05-30+json: boolean\n  204",
    );
}

#[test]
fn a_success_without_body_has_a_version_all_the_same() {
    check(
        "responses: { '204': { description: '', content: { application/vnd.pets.2023-01-01+json: {} } }, '404': { description: '', content: { application/json: { schema: { type: string } } } } }",
        "POST version 2023-01-01\n  204 application/vnd.pets.2023-01-01+json: empty\n  404 application/json: string",
    );
}

#[test]
fn an_answer_of_other_versions_only_does_not_come() {
    let (old, new) = (
        answer(&[("2023-01-01", "string")]),
        answer(&[("2024-05-30", "integer")]),
    );
    check(
        &format!("responses: {{ '200': {new}, '202': {old} }}"),
        "POST version 2024-05-30\n  200 application/vnd.pets.2024-05-30+json: int64",
    );
}

#[test]
fn json_comes_before_other_suffixes_of_the_version() {
    check(
        "responses: { '200': { description: '', content: { application/vnd.pets.2023-01-01+csv: { schema: { type: string } }, application/vnd.pets.2023-01-01+json: { schema: { type: string } } } } }",
        "POST version 2023-01-01\n  200 application/vnd.pets.2023-01-01+json: string",
    );
}

#[test]
fn the_end_of_the_chosen_version() {
    check(
        "responses: { '200': { description: '', content: { application/vnd.pets.2023-01-01+json: { x-sunset: '2025-01-01' }, application/vnd.pets.2024-05-30+json: { x-sunset: '2027-01-01' } } } }",
        "POST version 2024-05-30 sunset 2027-01-01\n  200 application/vnd.pets.2024-05-30+json: empty",
    );
}

#[test]
fn the_end_of_an_older_version_is_none() {
    check(
        "responses: { '200': { description: '', content: { application/vnd.pets.2023-01-01+json: { x-sunset: '2025-01-01' }, application/vnd.pets.2024-05-30+json: {} } } }",
        "POST version 2024-05-30\n  200 application/vnd.pets.2024-05-30+json: empty",
    );
}

#[test]
fn the_end_of_an_operation() {
    check(
        "x-sunset: '2026-01-01'\nresponses: { '204': { description: '' } }",
        "POST sunset 2026-01-01\n  204",
    );
}

#[test]
fn media_types_of_another_form_have_no_version() {
    check(
        "responses: { '200': { description: '', content: { application/json: { schema: { type: string } } } } }",
        "POST\n  200 application/json: string",
    );
}

#[test]
fn errors_do_not_tell_the_version() {
    let (new, old) = (
        answer(&[("2025-01-01", "string")]),
        answer(&[("2024-05-30", "integer")]),
    );
    check(
        &format!("responses: {{ '200': {old}, '400': {new} }}"),
        "POST version 2024-05-30\n  200 application/vnd.pets.2024-05-30+json: int64",
    );
}

#[test]
fn without_configuration_versions_are_media_types_like_others() {
    configured(
        "",
        "paths: { /: { get: { operationId: call, responses: { '200': { description: '', content: { application/vnd.pets.2023-01-01+json: { schema: { type: string } } } } } } } }",
        "GET / call\n  200 application/vnd.pets.2023-01-01+json: string",
    );
}
