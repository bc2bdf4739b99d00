//! A value of another type in the place of every part, in turn.

use portolan::diagnostics::Diagnostics;
use portolan::source::Document;
use serde_json::{Value, json};

use crate::hostile;
use crate::mutations::pointers;
use crate::run::run;
use crate::{pipeline, sound};

/// What there is of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Extent {
    operations: usize,
    parameters: usize,
    properties: usize,
}

fn extent(tree: &Value, diagnostics: &mut Diagnostics) -> Option<Extent> {
    let run = run(tree, &Default::default(), diagnostics)?;
    let problems = sound::problems(&run.krate);
    assert!(problems.is_empty(), "{problems:#?}");
    let operations = || run.krate.all_groups().flat_map(|it| &it.operations);
    Some(Extent {
        operations: operations().count(),
        parameters: operations().map(|it| it.parameters.len()).sum(),
        properties: portolan::ir::Tally::of(&run.api).properties,
    })
}

/// The kind of JSON, by a letter.
fn kind(value: &Value) -> char {
    match value {
        Value::Null => '0',
        Value::Bool(_) => 'b',
        Value::Number(_) => 'n',
        Value::String(_) => 's',
        Value::Array(_) => 'a',
        Value::Object(_) => 'o',
    }
}

/// What is lost because of a value of the wrong kind is reported.
fn check(value: &Value) {
    let tree = hostile::document(|it| it.to_owned());
    let whole = extent(&tree, &mut Diagnostics::new()).expect("it is a document");
    let mut places = Vec::new();
    pointers(&tree, &mut String::new(), &mut places);
    let mut silent = Vec::new();
    for (index, place) in places.iter().enumerate() {
        let mut changed = tree.clone();
        let part = changed.pointer_mut(place).expect("it is there");
        let is_other = kind(part) != kind(value);
        *part = value.clone();
        let mut diagnostics = Diagnostics::new();
        let found = extent(&changed, &mut diagnostics);
        let is_less = found.is_none_or(|it| {
            it.operations < whole.operations
                || it.parameters < whole.parameters
                || it.properties < whole.properties
        });
        assert!(
            found.is_some() || diagnostics.has_errors(),
            "{value} at {place}"
        );
        if is_other && is_less && diagnostics.is_empty() && !may_be(value, place) {
            silent.push(format!("{place}: {found:?} of {whole:?}"));
        }
        // Spelling takes longest, and has its turn with each kind of value now and then.
        if index % 11 == 0 {
            pipeline::check_bytes("a.json", changed.to_string().into_bytes(), None);
        }
    }
    assert!(silent.is_empty(), "{value}: {silent:#?}");
}

/// `true` is a schema since OpenAPI 3.1, of whatever value, and read as one in any version.
fn may_be(value: &Value, place: &str) -> bool {
    let mut steps = place.rsplit('/');
    let (last, home) = (steps.next(), steps.next());
    let is_schema = last == Some("schema")
        || matches!(home, Some("schemas" | "properties" | "allOf" | "oneOf"));
    *value == json!(true) && is_schema
}

#[test]
fn null() {
    check(&Value::Null);
}

#[test]
fn truth() {
    check(&json!(true));
}

#[test]
fn a_number() {
    check(&json!(1));
}

#[test]
fn a_text() {
    check(&json!("x"));
}

#[test]
fn a_list() {
    check(&json!([]));
}

#[test]
fn an_object() {
    check(&json!({}));
}

#[test]
fn the_document_itself() {
    for value in [
        json!(null),
        json!(true),
        json!(1),
        json!("x"),
        json!([]),
        json!({}),
    ] {
        pipeline::check_bytes("a.json", value.to_string().into_bytes(), None);
        assert!(
            Document::from_text("a.json", value.to_string(), &mut Diagnostics::new()).is_some()
                != value.is_null()
        );
    }
}
