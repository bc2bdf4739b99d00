//! The only place where tests of `lower` touch its API.

use crate::support::findings::findings;
use crate::support::lowered::lower;
use crate::support::text::{answer_of, document_of_operation, document_of_schemas, indent, same};

/// Checks what a document means: the text of the API, then the findings.
#[track_caller]
pub(crate) fn document(document: &str, expected: &str) {
    configured("", document, expected);
}

/// The same with a configuration.
#[track_caller]
pub(crate) fn configured(config: &str, document: &str, expected: &str) {
    compare(document, &lowered(document, config), expected);
}

/// Checks a schema, which is the component `Root`; the types that it refers to come after it.
#[track_caller]
pub(crate) fn schema(schema: &str, expected: &str) {
    schemas(
        &format!("Root:\n{}", indent(schema, 1)),
        &format!("Root = {expected}"),
    );
}

/// Checks schemas by name, all of them in use.
#[track_caller]
pub(crate) fn schemas(schemas: &str, expected: &str) {
    configured_schemas("", schemas, expected);
}

/// The same with a configuration.
#[track_caller]
pub(crate) fn configured_schemas(config: &str, schemas: &str, expected: &str) {
    let document = document_of_schemas(schemas, answer_of);
    let found = lowered(&document, config);
    let types = found
        .lines()
        .filter(|it| !it.starts_with("GET /") && !it.starts_with("  200 "));
    let types: Vec<&str> = types.collect();
    compare(schemas, &types.join("\n"), expected);
}

/// Checks an operation, `get /pets/{id}`; an id and an answer are added if it has none.
#[track_caller]
pub(crate) fn operation(method_and_path: &str, operation: &str, expected: &str) {
    let text = document_of_operation(method_and_path, operation);
    document(&text, expected);
}

/// Checks one parameter of `GET /`, and what is found about it.
#[track_caller]
pub(crate) fn parameter(parameter: &str, expected: &str) {
    let (line, findings) = expected.split_once('\n').unwrap_or((expected, ""));
    operation(
        "get /",
        &format!("parameters:\n  - {parameter}\n"),
        &format!("GET / call\n  {line}\n  204\n{findings}"),
    );
}

fn lowered(document: &str, config: &str) -> String {
    match lower(document, config) {
        Ok((api, _, diagnostics)) => format!("{api}{}", findings(&diagnostics)),
        Err(diagnostics) => findings(&diagnostics),
    }
}

/// Notes count only where notes are expected: documents of tests are written for brevity.
#[track_caller]
fn compare(input: &str, found: &str, expected: &str) {
    let counts = |line: &&str| !line.starts_with("note ") || expected.contains("note ");
    let found: Vec<&str> = found.lines().filter(counts).collect();
    let found = &found.join("\n");
    assert!(
        same(found, expected),
        "\n--- input\n{input}\n--- expected\n{expected}\n--- found\n{found}\n"
    );
}
