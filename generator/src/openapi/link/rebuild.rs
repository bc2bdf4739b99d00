//! Moves what is referred to into the components.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::find::{Found, LeadsTo, Use};
use super::home;
use super::position::Kind;
use super::resolve::At;
use crate::openapi::room::{Room, size};
use crate::openapi::version::Version;
use crate::source::{FileId, Files};
use crate::text::{Moves, Pointer};

/// How deeply a tree may be nested; the same as that of a file.
const MAX_DEPTH: usize = 120;

/// Rebuilds the document's tree; says what moved.
pub(super) fn rebuild(
    values: &mut [Value],
    files: &Files,
    found: &Found,
    version: Version,
) -> Moves {
    let mut rebuilder = Rebuilder {
        values,
        found,
        version,
        moved: HashMap::new(),
        room: Room::of(0),
    };
    if !found.inlines.is_empty() {
        rebuilder.room = Room::of(rebuilder.values.iter().map(size).sum());
    }
    found.uses.iter().for_each(|it| rebuilder.rewrite(it));
    rebuilder.move_targets();
    let mut moves = Moves::default();
    for ((at, kind), name) in &found.targets {
        let place = home::place(*kind, version).child(name);
        moves.record_origin(&place, files.place(at.file, &at.pointer));
    }
    // Of what is put into each other, the innermost was found last.
    for (at, target) in found.inlines.iter().rev() {
        if let Some(place) = rebuilder.put(at, target) {
            moves.record_origin(&place, files.place(target.file, &target.pointer));
        }
    }
    moves
}

struct Rebuilder<'a> {
    values: &'a mut [Value],
    found: &'a Found,
    version: Version,
    /// Where parts of files came to be. For lookup only, never iterated.
    moved: HashMap<At, Pointer>,
    /// For copies in places where there are no components to refer to.
    room: Room,
}

impl Rebuilder<'_> {
    fn reference_to(&self, leads_to: &LeadsTo) -> Option<String> {
        let (kind, name) = match leads_to {
            LeadsTo::Component(kind, name) => (*kind, name),
            LeadsTo::Target(index) => {
                let ((_, kind), name) = self.found.targets.get_index(*index)?;
                (*kind, name)
            }
        };
        Some(home::reference(kind, name, self.version))
    }

    fn rewrite(&mut self, it: &Use) {
        let Some(reference) = self.reference_to(&it.leads_to) else {
            return;
        };
        let part = self.at(&it.at);
        match (part, it.keyword) {
            (Some(Value::Object(members)), Some(keyword)) => {
                if keyword != "$ref" {
                    members.shift_remove(keyword);
                }
                members.insert("$ref".to_owned(), reference.into());
            }
            (Some(text), None) => *text = reference.into(),
            _ => {}
        }
    }

    /// Takes each target out of its place, where a reference stays; those inside others first.
    fn move_targets(&mut self) {
        let mut order: Vec<(&At, Kind, &String)> = Vec::new();
        order.extend(
            self.found
                .targets
                .iter()
                .map(|((at, kind), name)| (at, *kind, name)),
        );
        order.sort_by_key(|(at, kind, _)| {
            (
                std::cmp::Reverse(at.pointer.segments().count()),
                at.file,
                at.pointer.clone(),
                *kind,
            )
        });
        let mut taken = Vec::new();
        for (at, kind, name) in order {
            let reference = home::reference(kind, name, self.version);
            if let Some(part) = self.at(at) {
                let part = std::mem::replace(part, json!({ "$ref": reference }));
                taken.push((kind, name, part));
                let place = home::place(kind, self.version).child(name);
                self.moved.entry(at.clone()).or_insert(place);
            }
        }
        taken.sort_by(|left, right| (left.0, left.1).cmp(&(right.0, right.1)));
        for (kind, name, part) in taken {
            let version = self.version;
            if let Some(home) = self.home(home::keys(kind, version)) {
                home.insert(name.clone(), part);
            }
        }
    }

    /// The object of the document that keys lead to, which comes to be if it is not there.
    fn home(&mut self, keys: &[&str]) -> Option<&mut Map<String, Value>> {
        let mut value = self.values.first_mut()?;
        for key in keys {
            let members = value.as_object_mut()?;
            value = members.entry(*key).or_insert_with(|| json!({}));
        }
        value.as_object_mut()
    }

    /// Puts a copy of what is at `target` at a place; says where that is, if it is in the document.
    fn put(&mut self, at: &At, target: &At) -> Option<Pointer> {
        let (at, target) = (self.translated(at), self.translated(target));
        let within = at.file == target.file
            && (at.pointer.as_str() == target.pointer.as_str()
                || at
                    .pointer
                    .as_str()
                    .starts_with(&format!("{}/", target.pointer)));
        let value = self.at(&target)?;
        if within || depth(value) + at.pointer.segments().count() > MAX_DEPTH {
            return None;
        }
        let mut copy = value.clone();
        if !self.room.take(size(&copy)) {
            return None;
        }
        let part = self.at(&at)?;
        if let (Value::Object(own), Value::Object(copy)) = (part.take(), &mut copy) {
            copy.extend(own.into_iter().filter(|(key, _)| key != "$ref"));
        }
        *part = copy;
        (at.file == FileId::DOCUMENT).then_some(at.pointer)
    }

    /// Where a place is after the targets moved.
    fn translated(&self, at: &At) -> At {
        let mut outer = Some(at.pointer.clone());
        while let Some(pointer) = outer {
            let key = At {
                file: at.file,
                pointer,
            };
            if let Some(place) = self.moved.get(&key) {
                let rest = at.pointer.as_str().get(key.pointer.as_str().len()..);
                return At {
                    file: FileId::DOCUMENT,
                    pointer: place.below(rest.unwrap_or_default()),
                };
            }
            outer = key.pointer.parent();
        }
        at.clone()
    }

    fn at(&mut self, at: &At) -> Option<&mut Value> {
        let tree = self.values.get_mut(at.file.index())?;
        tree.pointer_mut(at.pointer.as_str())
    }
}

/// How deeply the values in a tree are nested.
fn depth(value: &Value) -> usize {
    let below = match value {
        Value::Object(members) => members.values().map(depth).max(),
        Value::Array(items) => items.iter().map(depth).max(),
        _ => None,
    };
    below.unwrap_or_default() + 1
}
