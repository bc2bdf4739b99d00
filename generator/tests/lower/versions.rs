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
        "POST version upcoming preview unsaid\n  200 application/vnd.pets.upcoming+json: int64",
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
        "POST version 2023-01-01\n  200 application/vnd.pets.2023-01-01+json: string | application/vnd.pets.2023-01-01+csv: bytes",
    );
}

#[test]
fn the_end_of_the_chosen_version() {
    check(
        "responses: { '200': { description: '', content: { application/vnd.pets.2023-01-01+json: { x-sunset: '2025-01-01' }, application/vnd.pets.2024-05-30+json: { x-sunset: '2027-01-01' } } } }",
        "POST version 2024-05-30 sunset 2027-01-01\n  200 application/vnd.pets.2024-05-30+json: json or empty",
    );
}

#[test]
fn the_end_of_an_older_version_is_none() {
    check(
        "responses: { '200': { description: '', content: { application/vnd.pets.2023-01-01+json: { x-sunset: '2025-01-01' }, application/vnd.pets.2024-05-30+json: {} } } }",
        "POST version 2024-05-30\n  200 application/vnd.pets.2024-05-30+json: json or empty",
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

/// The operation `call`, called `act`, with an answer of each of these versions.
fn document(versions: &[(&str, &str)]) -> String {
    let answer = answer(versions);
    format!(
        "paths: {{ /: {{ post: {{ operationId: call, x-name: act, responses: {{ '200': {answer} }} }} }} }}"
    )
}

const ALL: [(&str, &str); 5] = [
    ("2023-01-01", "string"),
    ("2024-05-30", "integer"),
    ("2025-01-01", "boolean"),
    ("2026-01-01.upcoming", "number"),
    ("preview", "object"),
];

/// Checks which versions are chosen, and which stand beside.
#[track_caller]
fn chosen(choices: &str, versions: &[(&str, &str)], expected: &str) {
    let config = format!("{CONFIG}preview = \"x-preview\"\n{choices}");
    configured(&config, &document(versions), expected);
}

#[test]
fn the_newest_version_by_a_date() {
    let old = "POST / call version 2024-05-30\n  200 application/vnd.pets.2024-05-30+json: int64";
    chosen("choose = \"2024-12-31\"", &ALL, old);
    chosen("choose = \"2024-05-30\"", &ALL, old);
}

#[test]
fn operations_without_a_version_by_the_date_are_left_out() {
    chosen("choose = \"2022-12-31\"", &ALL, "note P0911 \"2022-12-31\"");
}

#[test]
fn operations_that_have_no_versions_stay() {
    configured(
        &format!("{CONFIG}choose = \"2022-12-31\""),
        "paths: { /: { get: { operationId: call, responses: { '204': { description: '' } } } } }",
        "GET / call\n  204",
    );
}

#[test]
fn the_newest_of_all_with_previews() {
    chosen(
        "choose = \"preview\"",
        &ALL,
        "POST / call version preview preview unsaid\n  200 application/vnd.pets.preview+json: any",
    );
}

#[test]
fn upcoming_comes_before_a_preview_where_nothing_is_stable() {
    chosen(
        "",
        &[("2026-01-01.upcoming", "number"), ("preview", "string")],
        "POST / call version 2026-01-01.upcoming preview unsaid\n  200 application/vnd.pets.2026-01-01.upcoming+json: double",
    );
}

#[test]
fn a_version_of_one_operation() {
    let old = "POST / call version 2023-01-01\n  200 application/vnd.pets.2023-01-01+json: string";
    chosen("[versions.operations]\ncall = \"2023-01-01\"", &ALL, old);
}

#[test]
fn a_version_of_an_operation_by_its_name() {
    let config = format!(
        "[operations]\nname = \"x-name\"\n{CONFIG}[versions.operations]\nact = \"2023-01-01\""
    );
    configured(
        &config,
        &document(&ALL),
        "POST / call named act version 2023-01-01\n  200 application/vnd.pets.2023-01-01+json: string",
    );
}

#[test]
fn versions_that_an_operation_does_not_have_are_errors() {
    let new =
        "POST / call version 2025-01-01\n  200 application/vnd.pets.2025-01-01+json: boolean\n";
    chosen(
        "[versions.operations]\ncall = \"2023-01-02\"",
        &ALL,
        &format!("{new}error P0902 \"2023-01-02\""),
    );
    chosen(
        "[versions.operations]\nother = \"2023-01-01\"",
        &ALL,
        &format!("{new}error P0902 other"),
    );
}

#[test]
fn older_versions_stand_beside_the_chosen_one() {
    chosen(
        "older = [\"2023-01-01\"]",
        &ALL,
        "POST / call version 2025-01-01\n  200 application/vnd.pets.2025-01-01+json: boolean\n\
         POST / call beside in version 2023-01-01\n  200 application/vnd.pets.2023-01-01+json: string",
    );
}

#[test]
fn all_older_versions() {
    chosen(
        "older = \"all\"",
        &ALL,
        "POST / call version 2025-01-01\n  200 application/vnd.pets.2025-01-01+json: boolean\n\
         POST / call beside in version 2024-05-30\n  200 application/vnd.pets.2024-05-30+json: int64\n\
         POST / call beside in version 2023-01-01\n  200 application/vnd.pets.2023-01-01+json: string",
    );
}

#[test]
fn a_preview_beside_the_stable_version() {
    chosen(
        "older = [\"preview\"]",
        &ALL,
        "POST / call version 2025-01-01\n  200 application/vnd.pets.2025-01-01+json: boolean\n\
         POST / call beside in version preview preview unsaid\n  200 application/vnd.pets.preview+json: any",
    );
}

#[test]
fn older_versions_that_no_operation_has_are_errors() {
    chosen(
        "older = [\"2025-01-01\", \"2022-01-01\"]",
        &ALL,
        "POST / call version 2025-01-01\n  200 application/vnd.pets.2025-01-01+json: boolean\n\
         error P0902 \"2025-01-01\"\nerror P0902 \"2022-01-01\"",
    );
}

#[test]
fn an_older_version_has_its_own_body_and_sunset() {
    let contents = |ty: [&str; 2], extension: &str| {
        format!(
            "content: {{ application/vnd.pets.2023-01-01+json: {{ {extension} schema: {{ type: {} }} }}, application/vnd.pets.2024-05-30+json: {{ schema: {{ type: {} }} }} }}",
            ty[0], ty[1]
        )
    };
    let (body, answer) = (
        contents(["string", "boolean"], ""),
        contents(["integer", "number"], "x-sunset: '2027-01-01',"),
    );
    configured(
        &format!("{CONFIG}older = \"all\""),
        &format!(
            "paths: {{ /: {{ post: {{ operationId: call, requestBody: {{ required: true, {body} }}, responses: {{ '200': {{ description: '', {answer} }} }} }} }} }}"
        ),
        "POST / call version 2024-05-30\n  body application/vnd.pets.2024-05-30+json: boolean\n  200 application/vnd.pets.2024-05-30+json: double\n\
         POST / call beside in version 2023-01-01 sunset 2027-01-01\n  body application/vnd.pets.2023-01-01+json: string\n  200 application/vnd.pets.2023-01-01+json: int64",
    );
}

/// An operation with a stable version and a preview that is described so.
fn previewed(preview: &str) -> String {
    format!(
        "paths: {{ /: {{ get: {{ operationId: call, responses: {{ '200': {{ description: '', content: {{ application/vnd.pets.preview+json: {{ x-preview: {preview} }} }} }} }} }} }} }}"
    )
}

#[test]
fn what_is_said_of_a_preview() {
    let config = format!("{CONFIG}preview = \"x-preview\"");
    let check = |said: &str, expected: &str| {
        let head = "GET / call version preview preview";
        let expected =
            format!("{head} {expected}\n  200 application/vnd.pets.preview+json: json or empty");
        configured(&config, &previewed(said), &expected);
    };
    check("{ public: 'true' }", "public");
    check("{ public: true, name: fast }", "fast public");
    check("{ public: 'false' }", "private");
    check("{ name: fast }", "fast private");
}

#[test]
fn private_previews_can_be_left_out() {
    let config = format!("{CONFIG}preview = \"x-preview\"\nprivate-previews = \"leave-out\"");
    configured(&config, &previewed("{ name: fast }"), "note P0911");
    configured(
        &config,
        &previewed("{ public: 'true' }"),
        "GET / call version preview preview public\n  200 application/vnd.pets.preview+json: json or empty",
    );
}

#[test]
fn a_private_preview_that_is_left_out_is_not_the_newest() {
    configured(
        &format!(
            "{CONFIG}preview = \"x-preview\"\nchoose = \"preview\"\nprivate-previews = \"leave-out\""
        ),
        "paths: { /: { get: { operationId: call, responses: { '200': { description: '', content: { application/vnd.pets.2023-01-01+json: {}, application/vnd.pets.preview+json: { x-preview: { name: fast } } } } } } } }",
        "GET / call version 2023-01-01\n  200 application/vnd.pets.2023-01-01+json: json or empty",
    );
}

#[test]
fn an_extension_names_the_version_where_the_media_type_does_not() {
    configured(
        "[versions]\nversion = \"x-version\"",
        "paths: { /: { get: { operationId: call, responses: { '200': { description: '', content: { application/old+json: { x-version: 1, schema: { type: string } }, application/new+json: { x-version: 2, schema: { type: integer } } } } } } } }",
        "GET / call version 2\n  200 application/new+json: int64",
    );
}

#[test]
fn an_operation_names_its_version_where_its_contents_do_not() {
    configured(
        CONFIG,
        "paths: { /: { get: { operationId: call, x-version: '2024-08-05', x-sunset: '2027-01-01', responses: { '200': { description: '', content: { application/json: { schema: { type: string } } } } } } } }",
        "GET / call version 2024-08-05 sunset 2027-01-01\n  200 application/json: string",
    );
}

#[test]
fn the_version_of_a_content_goes_before_that_of_its_operation() {
    configured(
        CONFIG,
        "paths: { /: { get: { operationId: call, x-version: '2024-08-05', responses: { '200': { description: '', content: { application/vnd.pets.2023-01-01+json: {} } } } } } }",
        "GET / call version 2023-01-01\n  200 application/vnd.pets.2023-01-01+json: json or empty",
    );
}

#[test]
fn choices_of_versions_that_are_none() {
    let check = |choice: &str, place: &str| {
        configured(
            &format!("{CONFIG}{choice}"),
            "paths: {}",
            &format!("error P0903 {place}"),
        );
    };
    check("choose = \"newest\"", "\"newest\"");
    check("older = \"some\"", "\"some\"");
    check("older = [1]", "1");
    check("private-previews = \"hide\"", "\"hide\"");
}
