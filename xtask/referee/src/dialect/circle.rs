//! Schemas that lead back to themselves without going into a value: by `$ref`, `allOf`, `oneOf`, `anyOf` and discriminators.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::tags;
use super::version::{Version, pointer};

/// Which component leads to which, in place.
pub(super) struct Circles {
    /// Every way.
    reached: BTreeMap<String, BTreeSet<String>>,
    /// Those that come back to themselves on ways that nothing cuts.
    endless: BTreeSet<String>,
}

impl Circles {
    pub(super) fn new(root: &Value, version: Version) -> Self {
        let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut bases: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let prefix = version.components();
        let components = root.pointer(prefix).and_then(Value::as_object);
        for (name, schema) in components.into_iter().flatten() {
            let from = format!("{prefix}/{}", super::version::escaped(name));
            let (mut all, mut base) = (BTreeSet::new(), BTreeSet::new());
            collect(schema, &mut all, &mut base, 0);
            all.extend(tags::children(root, version, &from));
            bases.insert(from.clone(), base);
            edges.insert(from, all);
        }
        let reached = closure(&edges);
        let together =
            |one: &str, other: &str| leads(&reached, one, other) && leads(&reached, other, one);
        let mut uncut = edges;
        for (from, targets) in &mut uncut {
            let base = bases.get(from);
            targets.retain(|to| !(base.is_some_and(|it| it.contains(to)) && together(from, to)));
        }
        let uncut = closure(&uncut);
        let endless = uncut
            .keys()
            .filter(|it| leads(&uncut, it, it))
            .cloned()
            .collect();
        Self { reached, endless }
    }

    /// Whether each of two schemas leads to the other.
    pub(super) fn together(&self, one: &str, other: &str) -> bool {
        leads(&self.reached, one, other) && leads(&self.reached, other, one)
    }

    /// Whether no value can be checked against it.
    pub(super) fn is_endless(&self, pointer: &str) -> bool {
        self.endless.contains(pointer)
    }
}

fn leads(reached: &BTreeMap<String, BTreeSet<String>>, from: &str, to: &str) -> bool {
    reached.get(from).is_some_and(|it| it.contains(to))
}

/// What a schema refers to in place; `bases` is the part of it that `allOf` names.
fn collect(schema: &Value, all: &mut BTreeSet<String>, bases: &mut BTreeSet<String>, depth: usize) {
    if depth > 20 {
        return;
    }
    all.extend(target(schema));
    for keyword in ["allOf", "oneOf", "anyOf"] {
        for member in schema
            .get(keyword)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            if keyword == "allOf" {
                bases.extend(target(member));
            }
            collect(member, all, bases, depth + 1);
        }
    }
}

fn target(schema: &Value) -> Option<String> {
    pointer(schema.get("$ref")?.as_str()?)
}

/// For each component all that it leads to.
fn closure(edges: &BTreeMap<String, BTreeSet<String>>) -> BTreeMap<String, BTreeSet<String>> {
    let mut reached = BTreeMap::new();
    for from in edges.keys() {
        let mut seen = BTreeSet::new();
        let mut pending: Vec<&String> = edges.get(from).into_iter().flatten().collect();
        while let Some(next) = pending.pop() {
            if seen.insert(next.clone()) {
                pending.extend(edges.get(next).into_iter().flatten());
            }
        }
        reached.insert(from.clone(), seen);
    }
    reached
}
