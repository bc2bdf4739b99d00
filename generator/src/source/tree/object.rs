//! Objects while they are read.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Findings, MergeKeys};

/// An object while it is read.
#[derive(Default)]
pub(super) struct Object {
    pub(super) map: Map<String, Value>,
    /// Keys whose values come from a merge; a key of the object's own replaces them.
    merged: BTreeSet<String>,
}

impl Object {
    /// Adds a member, or what a merge key brings.
    pub(super) fn insert(&mut self, key: String, value: Value, findings: &mut Findings) {
        let value = match value {
            value if key != "<<" || findings.merge_keys == MergeKeys::Keep => value,
            Value::Object(from) => return self.merge(from),
            Value::Array(items) if items.iter().all(Value::is_object) => {
                items
                    .into_iter()
                    .for_each(|item| self.merge(into_map(item)));
                return;
            }
            value => value,
        };
        let own = !self.merged.remove(&key);
        findings.duplicate_keys |= self.map.insert(key, value).is_some() && own;
    }

    fn merge(&mut self, from: Map<String, Value>) {
        for (key, value) in from {
            if !self.map.contains_key(&key) {
                self.merged.insert(key.clone());
                self.map.insert(key, value);
            }
        }
    }
}

fn into_map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}
