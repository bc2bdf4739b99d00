//! The only place where tests of `lower` touch its API.

use portolan::diagnostics::Diagnostics;
use portolan::source::Document;

use crate::support::{findings, indent, lower, same};

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
    let document = document_of(schemas);
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
    let (method, path) = method_and_path.split_once(' ').expect("`get /path`");
    let mut text = format!("paths:\n  {path}:\n    {method}:\n");
    let has = |key: &str| operation.lines().any(|line| line.starts_with(key));
    if !has("operationId:") {
        text += "      operationId: call\n";
    }
    if !has("responses:") {
        text += "      responses: { '204': { description: Done. } }\n";
    }
    let (operation, rest) = operation
        .split_once("components:")
        .unwrap_or((operation, ""));
    text += &indent(operation, 3);
    if !rest.is_empty() {
        text += &format!("components:{rest}");
    }
    document(&text, expected);
}

fn lowered(document: &str, config: &str) -> String {
    match lower(document, config) {
        (Some(it), _) => format!("{}{}", it.api, findings(&it.diagnostics)),
        (None, diagnostics) => findings(&diagnostics),
    }
}

/// A document with an operation for each schema.
fn document_of(schemas: &str) -> String {
    let parsed = Document::from_text("schemas.yaml", schemas.to_owned(), &mut Diagnostics::new());
    let parsed = parsed.expect("the schemas are YAML");
    let names = parsed.value().as_object().expect("schemas by name").keys();
    let mut text = "paths:\n".to_owned();
    for (index, name) in names.enumerate() {
        let name = name.replace('~', "~0").replace('/', "~1");
        let schema = format!("{{ $ref: '#/components/schemas/{name}' }}");
        text += &format!(
            "  /{index}: {{ get: {{ responses: {{ '200': {{ description: '', content: {{ application/json: {{ schema: {schema} }} }} }} }} }} }}\n"
        );
    }
    text + "components:\n  schemas:\n" + &indent(schemas, 2)
}

#[track_caller]
fn compare(input: &str, found: &str, expected: &str) {
    assert!(
        same(found, expected),
        "\n--- input\n{input}\n--- expected\n{expected}\n--- found\n{found}\n"
    );
}
