//! Makes one tree of a document and its files, in which each reference leads to a component by its name.
//!
//! What a reference leads to that is no component becomes one, and a reference to it stays where it stood: so it is one type,
//! however many ways lead to it. First all references are found, and nothing changes; a document of which all references are plain pays only for looking.

mod find;
mod generics;
mod home;
mod ids;
mod name;
mod position;
mod rebuild;
mod resolve;

use indexmap::IndexMap;
use serde_json::Value;

use super::version::Version;
use crate::diagnostics::Diagnostics;
use crate::source::Files;
use crate::text::{Moves, Pointer};

/// A document whose references all lead to components.
pub(super) struct Linked {
    pub root: Value,
    /// What was copied before anything moved.
    pub instances: Moves,
    pub moves: Moves,
    /// Why references lead nowhere, by the places in the files of what holds them.
    pub reasons: IndexMap<Pointer, &'static str>,
}

/// Links a document with its files.
pub(super) fn link(
    mut root: Value,
    mut files: Files,
    version: Version,
    diagnostics: &mut Diagnostics,
) -> Linked {
    if is_plain(&root, version) {
        return Linked {
            root,
            instances: Moves::default(),
            moves: Moves::default(),
            reasons: IndexMap::new(),
        };
    }
    let instances = generics::instantiate(&mut root, diagnostics);
    let mut values = vec![root];
    values.extend(files.take_values());
    let trees = resolve::Trees::new(&values, &files);
    let mut found = find::find(&trees, version, diagnostics);
    found.assign_names(&trees, version);
    let moves = rebuild::rebuild(&mut values, &files, &found, version);
    Linked {
        root: values.into_iter().next().unwrap_or_default(),
        instances,
        moves,
        reasons: found.reasons,
    }
}

/// Whether all references lead to components by their names.
fn is_plain(value: &Value, version: Version) -> bool {
    match value {
        Value::Object(members) => {
            members
                .iter()
                .all(|(key, member)| match (key.as_str(), member) {
                    ("$ref", Value::String(reference)) => home::is_plain(reference, version),
                    ("$dynamicRef" | "$recursiveRef", Value::String(_)) => false,
                    ("mapping", Value::Object(mapping)) => {
                        mapping.values().all(|it| is_plain_target(it, version))
                    }
                    // References stand in the place of a component, not of all.
                    (
                        "schemas" | "paths" | "content" | "responses" | "properties",
                        Value::Object(parts),
                    ) if parts.get("$ref").is_some_and(Value::is_string) => false,
                    _ => is_plain(member, version),
                })
        }
        Value::Array(items) => items.iter().all(|item| is_plain(item, version)),
        _ => true,
    }
}

/// Whether what a mapping names is a component, or cannot be anything else.
fn is_plain_target(target: &Value, version: Version) -> bool {
    match target.as_str() {
        Some(text) => {
            home::is_plain(text, version)
                || !text.contains(['#', '/'])
                    && !text.contains(".yaml")
                    && !text.contains(".json")
                    && !text.contains(".yml")
        }
        None => is_plain(target, version),
    }
}
