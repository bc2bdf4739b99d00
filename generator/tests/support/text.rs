//! Documents around the part that a test is about.

use portolan::diagnostics::Diagnostics;
use portolan::source::Document;

/// Indents every line, so that a fragment can stand in a document.
pub(crate) fn indent(fragment: &str, depth: usize) -> String {
    let margin = "  ".repeat(depth);
    let lines = fragment.lines().map(|line| format!("{margin}{line}\n"));
    lines.collect()
}

/// Whether two texts say the same, line by line, margins aside.
pub(crate) fn same(found: &str, expected: &str) -> bool {
    let lines = |text: &str| -> Vec<String> {
        let lines = text.trim_end().lines().map(|it| it.trim_end().to_owned());
        lines.collect()
    };
    lines(found) == lines(expected)
}

/// A document with one operation, `get /pets/{id}`; an id and an answer are added if it has none.
///
/// What follows `components:` at the beginning of a line are the document's components.
pub(crate) fn document_of_operation(method_and_path: &str, operation: &str) -> String {
    let (method, path) = method_and_path.split_once(' ').expect("`get /path`");
    let mut text = format!("paths:\n  {path}:\n    {method}:\n");
    let has = |key: &str| operation.lines().any(|line| line.starts_with(key));
    if !has("operationId:") {
        text += "      operationId: call\n";
    }
    if !has("responses:") {
        text += "      responses: { '204': { description: Done. } }\n";
    }
    let split = operation.split_once("components:");
    let (operation, components) = split.unwrap_or((operation, ""));
    text += &indent(operation, 3);
    if split.is_some() {
        text += &format!("components:{components}");
    }
    text
}

/// A document with these schemas, and for each an operation that `operation` makes of the content that holds it.
pub(crate) fn document_of_schemas(schemas: &str, operation: impl Fn(&str) -> String) -> String {
    let parsed = Document::from_text("schemas.yaml", schemas.to_owned(), &mut Diagnostics::new());
    let parsed = parsed.expect("the schemas are YAML");
    let names = parsed.value().as_object().expect("schemas by name").keys();
    let mut text = "paths:\n".to_owned();
    for (index, name) in names.enumerate() {
        let name = name.replace('~', "~0").replace('/', "~1");
        let schema = format!("{{ $ref: '#/components/schemas/{name}' }}");
        let content = format!("content: {{ application/json: {{ schema: {schema} }} }}");
        text += &format!("  /{index}: {{ {} }}\n", operation(&content));
    }
    text + "components:\n  schemas:\n" + &indent(schemas, 2)
}

/// An operation that answers this.
pub(crate) fn answer_of(content: &str) -> String {
    format!("get: {{ responses: {{ '200': {{ description: '', {content} }} }} }}")
}
