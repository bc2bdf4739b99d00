//! Which properties are whatever JSON because the document leaves them open, and which are looser than it.

use portolan::config::Config;
use portolan::diagnostics::Diagnostics;
use portolan::ir::Tally;
use portolan::source::Document;
use portolan::{lower, openapi};

/// The counts of an object with these properties: all, whatever JSON, looser than the document.
fn tally(properties: &str) -> (usize, usize, Vec<String>) {
    let text = format!(
        "{{openapi: 3.0.3, info: {{title: T, version: '1'}}, paths: {{/a: {{get: {{operationId: get, responses: {{'200': {{description: d, content: \
         {{application/json: {{schema: {{$ref: '#/components/schemas/Root'}}}}}}}}}}}}}}}}, components: {{schemas: {{\
         Open: {{}}, Mixed: {{type: integer, enum: [a, b]}}, Root: {{type: object, properties: {properties}}}}}}}}}"
    );
    let mut diagnostics = Diagnostics::new();
    let document = Document::from_text("a.yaml", text, &mut diagnostics);
    let adapted = openapi::adapt(document.expect("it is YAML"), &mut diagnostics);
    let api = lower::lower(
        &adapted.expect("it is OpenAPI"),
        &Config::default(),
        &mut diagnostics,
    );
    let tally = Tally::of(&api);
    let places = tally.loosened.iter().map(ToString::to_string);
    (tally.properties, tally.untyped, places.collect())
}

#[test]
fn what_the_document_leaves_open_is_no_loss() {
    let open = "{a: {}, b: {type: object}, c: {type: array, items: {}}, d: {type: object, additionalProperties: true}, \
                e: {$ref: '#/components/schemas/Open'}, f: {anyOf: [{type: string}, {}]}, g: {type: string}}";
    // `f` is a union of text and whatever JSON.
    assert_eq!(tally(open), (7, 5, Vec::new()));
}

#[test]
fn what_is_looser_than_the_document_is_named() {
    let loose = "{a: {type: integer, enum: [a, b]}, b: {type: array, items: {type: integer, enum: [a]}}, \
                 c: {$ref: '#/components/schemas/Mixed'}, d: {type: string}}";
    let place = |it: &str| format!("/components/schemas/Root/properties/{it}");
    let expected = vec![place("a"), place("b"), place("c")];
    assert_eq!(tally(loose), (4, 3, expected));
}
