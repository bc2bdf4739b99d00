//! Schemas that are a part of themselves by `allOf`: no value could be checked against one.

use std::collections::HashMap;

use openapiv3::{ReferenceOr, Schema};

use super::Lowering;
use super::reference::{find, place_of};
use super::view::View;
use crate::diagnostics::{Code, Diagnostic, Place};

/// How far the walk through a schema is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Open,
    Done,
}

/// Reports each circle once, at the component that the walk through the document meets first.
pub(super) fn report(lowering: &mut Lowering<'_>) {
    let schemas = &lowering.document.components.schemas;
    let mut marks: HashMap<&str, Mark> = HashMap::new();
    let mut found = Vec::new();
    for (name, schema) in schemas {
        if marks.contains_key(name.as_str()) {
            continue;
        }
        marks.insert(name, Mark::Open);
        // A stack of its own: documents inherit more deeply than the call stack reaches.
        let mut stack = vec![(name.as_str(), parts(schema))];
        while let Some((name, pending)) = stack.last_mut() {
            let Some(reference) = pending.pop() else {
                marks.insert(*name, Mark::Done);
                stack.pop();
                continue;
            };
            let Some((next, schema)) = find(schemas, reference, "schemas") else {
                continue;
            };
            match marks.get(next.as_str()) {
                None => {
                    marks.insert(next, Mark::Open);
                    stack.push((next, parts(schema)));
                }
                Some(Mark::Open) => found.push((next.as_str(), *name)),
                Some(Mark::Done) => {}
            }
        }
    }
    for (first, last) in found {
        let is_alias = |name| matches!(schemas.get(name), Some(ReferenceOr::Reference { .. }));
        // References that are nothing else are reported where they are followed.
        if !(is_alias(first) && is_alias(last)) {
            report_circle(lowering, first, last);
        }
    }
}

/// What a schema refers to that each of its values has to fit.
fn parts(schema: &ReferenceOr<Schema>) -> Vec<&str> {
    let mut references = Vec::new();
    let mut pending = vec![schema];
    while let Some(schema) = pending.pop() {
        match schema {
            ReferenceOr::Reference { reference } => references.push(reference.as_str()),
            ReferenceOr::Item(schema) => pending.extend(View::of(schema).all_of),
        }
    }
    references
}

fn report_circle(lowering: &mut Lowering<'_>, first: &str, last: &str) {
    let key = |name| Place::Key(place_of("schemas", name));
    let message = format!("schema `{first}` is a part of itself, by `allOf`");
    let diagnostic = Diagnostic::warning(Code::CyclicReference, message)
        .primary(key(first), "each part of it counts once")
        .help("take one of the references out of the circle");
    lowering.diagnostics.report(match first == last {
        true => diagnostic,
        false => diagnostic.secondary(key(last), "the circle closes here"),
    });
}
