//! What stands beside `$ref` in a schema.

use serde_json::{Value, json};

use super::{Adapter, Members};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::openapi::path::Path;
use crate::openapi::version::Version;

/// What says something of the place where the reference stands.
const ANNOTATIONS: [&str; 7] = [
    "description",
    "nullable",
    "x-nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "default",
];

/// What makes another schema of it.
const CONSTRAINTS: [&str; 11] = [
    "allOf",
    "oneOf",
    "anyOf",
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "items",
    "prefixItems",
    "enum",
    "const",
];

impl Adapter<'_> {
    /// Turns a reference with siblings into an `allOf` of the reference, so that they count.
    ///
    /// JSON Schema lets all of them count since draft 2019-09, and so does OpenAPI since 3.1. Before, they are to be ignored; but who
    /// writes a description or `nullable` there means it, and nobody is harmed by it.
    pub(super) fn siblings(&mut self, members: &mut Members, path: &Path<'_>) {
        let meant = ANNOTATIONS.iter().any(|it| {
            members
                .get(*it)
                .is_some_and(|it| *it != Value::Bool(false) && !it.is_null())
        });
        let constraint = CONSTRAINTS.iter().find(|it| members.contains_key(**it));
        let constraint = constraint.filter(|it| !repeats_nothing(members, it));
        match (constraint, self.version) {
            (Some(_), Version::V3_1) => {}
            (Some(keyword), Version::Swagger2 | Version::V3_0) => {
                self.report_ignored(keyword, path);
                members.retain(|key, _| !CONSTRAINTS.contains(&key.as_str()));
                if !meant {
                    return;
                }
            }
            (None, _) if meant => {}
            (None, _) => return,
        }
        let Some(reference) = members.shift_remove("$ref") else {
            return;
        };
        let mut all_of = vec![json!({ "$ref": reference })];
        let place = path.pointer();
        let list = place.child("allOf");
        if let Some(Value::Array(others)) = members.shift_remove("allOf") {
            for index in (0..others.len()).rev() {
                self.moves
                    .record(&list.index(index + 1), &list.index(index));
            }
            all_of.extend(others);
        }
        self.moves.record(&list.index(0), &place);
        // The reference says what the type is.
        if self.version != Version::V3_1 {
            members.shift_remove("type");
        }
        members.insert("allOf".to_owned(), all_of.into());
    }

    /// Takes away what says something of a reference in a list, which has no place of its own to say it of.
    pub(super) fn keep_bare(&mut self, value: &mut Value) {
        if let Value::Object(members) = value
            && members.len() > 1
            && members.get("$ref").is_some_and(Value::is_string)
        {
            members.retain(|key, _| !ANNOTATIONS.contains(&key.as_str()));
        }
    }

    fn report_ignored(&mut self, keyword: &str, path: &Path<'_>) {
        let message = format!("`{keyword}` stands beside a `$ref`, which OpenAPI 3.0 ignores");
        self.diagnostics.report(
            Diagnostic::warning(Code::IgnoredBesideReference, message)
                .primary(Place::Key(path.pointer().child(keyword)), "ignored")
                .help("put the reference and the rest into an `allOf`"),
        );
    }
}

/// Whether a constraint only fills its place.
fn repeats_nothing(members: &Members, keyword: &str) -> bool {
    match members.get(keyword) {
        Some(Value::Array(items)) => items.is_empty(),
        Some(Value::Object(members)) => members.is_empty(),
        Some(Value::Null | Value::Bool(_)) => true,
        _ => false,
    }
}
