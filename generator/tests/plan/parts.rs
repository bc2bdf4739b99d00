//! Headers of parts: those with a value are sent, files can have others.

use crate::check::crate_of;
use crate::support::findings::findings;

/// Checks the headers that are always sent, what the body's documentation says of others, and the findings.
#[track_caller]
fn check(property: &str, header: &str, sent: &[(&str, &str)], docs: &str, found: &str) {
    let document = format!(
        "paths: {{ /a: {{ post: {{ operationId: a, requestBody: {{ required: true, content: {{ multipart/form-data: {{ schema: {{ $ref: '#/components/schemas/Body' }}, encoding: {{ a: {{ headers: {{ X-A: {header} }} }} }} }} }} }}, responses: {{ '204': {{ description: '' }} }} }} }} }}\ncomponents: {{ schemas: {{ Body: {{ type: object, {property} }} }} }}"
    );
    let (krate, diagnostics) = crate_of(&document, "");
    let body = &krate.groups[0].operations[0].parameters[0];
    let headers = body.encodings.iter().flat_map(|it| &it.headers);
    let headers: Vec<(&str, &str)> = headers
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(headers, sent);
    assert_eq!(body.docs.0.get(2).map_or("", String::as_str), docs);
    assert_eq!(findings(&diagnostics).trim(), found);
}

const FILE: &str = "properties: { a: { type: string, format: binary } }";
const FILES: &str = "properties: { a: { type: array, items: { type: string, format: binary } } }";
const ANY_FILES: &str = "additionalProperties: { type: string, format: binary }";
const TEXT: &str = "properties: { a: { type: string } }";
const GIVEN: &str = "[`Binary::header`](crate::Binary::header) gives the headers of the part `a`: ";
const NOBODY: &str =
    "warning P0303 /paths/~1a/post/requestBody/content/multipart~1form-data/encoding/a/headers:";

#[test]
fn files_can_have_headers() {
    for property in [FILE, FILES, ANY_FILES] {
        check(
            property,
            "{ schema: { type: string } }",
            &[],
            &format!("{GIVEN}`X-A`."),
            "",
        );
    }
    check(
        FILE,
        "{ required: true, schema: { type: string } }",
        &[],
        &format!("{GIVEN}`X-A` (required)."),
        "",
    );
}

#[test]
fn headers_with_a_value_are_sent() {
    let header = "{ schema: { type: string, default: b } }";
    check(
        FILE,
        header,
        &[("X-A", "b")],
        &format!("{GIVEN}`X-A` (`b` if it is not given)."),
        "",
    );
    check(TEXT, header, &[("X-A", "b")], "", "");
}

#[test]
fn what_nobody_can_give_is_reported() {
    check(TEXT, "{ schema: { type: string } }", &[], "", NOBODY);
}
