//! Generic types (JSON Schema 2020-12, "$dynamicRef"; OpenAPI 3.2, "Generic (Template) Data Structures").
//!
//! A schema that refers to one with parts of any kind, and says beside the reference what these parts are, is a type of its own. It gets a
//! copy of the schema in which each `$dynamicRef` leads to what it says; after that, all references are plain ones.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::ids::Ids;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::openapi::path::Path;
use crate::text::{Moves, Pointer};

/// The members of an object.
type Members = Map<String, Value>;

/// The parts of the copies of a document that are made at most: each may be as large as the document.
const MOST_PARTS: usize = 200_000;

/// The components that have parts of any kind.
struct Generics<'t> {
    by_name: IndexMap<&'t str, &'t Members>,
    ids: Ids<'t>,
}

/// A schema that says what the parts of a component are.
struct Instance<'t> {
    place: Pointer,
    schema: &'t Members,
    generic: (&'t str, &'t Members),
    /// What the parts with a name are.
    arguments: Vec<(&'t str, Pointer)>,
}

/// Makes the copies; says what they are copies of.
pub(super) fn instantiate(root: &mut Value, diagnostics: &mut Diagnostics) -> Moves {
    let mut moves = Moves::default();
    let copies = copies(root, &mut moves, diagnostics);
    for (place, copy) in copies {
        if let Some(schema) = root.pointer_mut(place.as_str()) {
            *schema = copy.into();
        }
    }
    moves
}

/// The copies and where they belong, the outer ones first.
fn copies(
    root: &Value,
    moves: &mut Moves,
    diagnostics: &mut Diagnostics,
) -> Vec<(Pointer, Members)> {
    let generics = Generics::of(root);
    let mut instances = Vec::new();
    if !generics.by_name.is_empty() {
        find(root, &Path::ROOT, &generics, &mut instances);
    }
    let mut room = MOST_PARTS;
    let mut copies = Vec::with_capacity(instances.len());
    for instance in instances {
        let (name, generic) = instance.generic;
        let Some(left) = room.checked_sub(size(generic)) else {
            diagnostics.report(
                Diagnostic::warning(
                    Code::UnsupportedSchema,
                    "this document has too many instances of generic types",
                )
                .primary(
                    Place::Key(instance.place),
                    "its parts are of any kind, as are those of all that follow",
                )
                .help("refer to fewer of them, or to smaller ones"),
            );
            break;
        };
        room = left;
        let from = Pointer::root().descend(&["components", "schemas", name]);
        copies.push((instance.place.clone(), instance.copy(&from, moves)));
    }
    copies
}

impl<'t> Generics<'t> {
    fn of(root: &'t Value) -> Self {
        let schemas = root.pointer("/components/schemas");
        let schemas = schemas.and_then(Value::as_object).into_iter().flatten();
        let schemas = schemas.filter_map(|(name, it)| Some((name.as_str(), it.as_object()?)));
        Self {
            by_name: schemas.filter(|(_, it)| is_generic(it)).collect(),
            ids: Ids::of(Some(root)),
        }
    }

    /// The component that a reference leads to, if it is one of them.
    fn target(&self, reference: &str) -> Option<(&'t str, &'t Members)> {
        let name = match reference.strip_prefix("#/components/schemas/") {
            Some(name) => name,
            None => self.ids.component(reference)?,
        };
        let (name, schema) = self.by_name.get_key_value(name)?;
        Some((*name, *schema))
    }
}

/// Whether a part of a schema is what others say.
fn is_generic(members: &Members) -> bool {
    members.iter().any(|(key, member)| match member {
        Value::String(_) => key == "$dynamicRef",
        Value::Object(members) => is_generic(members),
        Value::Array(items) => items.iter().filter_map(Value::as_object).any(is_generic),
        _ => false,
    })
}

/// Finds what says of which kind the parts of a generic schema are.
fn find<'t>(
    value: &'t Value,
    path: &Path<'_>,
    generics: &Generics<'t>,
    found: &mut Vec<Instance<'t>>,
) {
    match value {
        Value::Object(members) => {
            found.extend(instance(members, path, generics));
            for (key, member) in members {
                find(member, &path.key(key), generics, found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                find(item, &path.index(index), generics, found);
            }
        }
        _ => {}
    }
}

fn instance<'t>(
    schema: &'t Members,
    path: &Path<'_>,
    generics: &Generics<'t>,
) -> Option<Instance<'t>> {
    let reference = schema.get("$ref")?.as_str()?;
    let anchor = |it: &'t Value| it.get("$dynamicAnchor")?.as_str();
    let definitions = schema.get("$defs").and_then(Value::as_object);
    let definitions = definitions.into_iter().flatten();
    let mut arguments: Vec<(&str, Pointer)> = definitions
        .filter_map(|(name, it)| {
            let place = path.pointer().child("$defs").child(name);
            Some((anchor(it)?, place))
        })
        .collect();
    let own = schema.get("$dynamicAnchor").and_then(Value::as_str);
    arguments.extend(own.map(|name| (name, path.pointer())));
    if arguments.is_empty() {
        return None;
    }
    Some(Instance {
        place: path.pointer(),
        schema,
        generic: generics.target(reference)?,
        arguments,
    })
}

impl Instance<'_> {
    /// The schema with what it refers to in place of the reference.
    fn copy(&self, from: &Pointer, moves: &mut Moves) -> Members {
        let mut schema = self.schema.clone();
        schema.shift_remove("$ref");
        let mut copy = self.generic.1.clone();
        for key in ["$id", "$anchor", "$dynamicAnchor"] {
            copy.shift_remove(key);
        }
        self.leave_definitions(&mut copy);
        self.fill(&mut copy);
        let stands_apart = copy
            .keys()
            .any(|key| schema.contains_key(key) && !says_only(key));
        if stands_apart {
            let parts = schema
                .entry("allOf")
                .or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(parts) = parts {
                let place = self.place.child("allOf").index(parts.len());
                moves.record(&place, from);
                parts.push(copy.into());
            }
            return schema;
        }
        for (key, member) in copy {
            if !schema.contains_key(&key) {
                moves.record(&self.place.child(&key), &from.child(&key));
                schema.insert(key, member);
            }
        }
        schema
    }

    /// What stands for any kind is not needed where the kind is known.
    fn leave_definitions(&self, copy: &mut Members) {
        let Some(Value::Object(definitions)) = copy.get_mut("$defs") else {
            return;
        };
        let is_known = |it: &Value| {
            let anchor = it.get("$dynamicAnchor").and_then(Value::as_str);
            self.arguments.iter().any(|(name, _)| Some(*name) == anchor)
        };
        definitions.retain(|_, it| !is_known(it));
        if definitions.is_empty() {
            copy.shift_remove("$defs");
        }
    }

    /// Lets each reference to a part of some kind lead to the kind.
    fn fill(&self, members: &mut Members) {
        let dynamic = members.get("$dynamicRef").and_then(Value::as_str);
        let dynamic = dynamic.and_then(|it| it.strip_prefix('#'));
        let argument = self.arguments.iter().find(|(it, _)| Some(*it) == dynamic);
        if let Some((_, place)) = argument {
            members.shift_remove("$dynamicRef");
            let reference = format!("#{}", place.as_str().replace('%', "%25"));
            members.insert("$ref".to_owned(), reference.into());
        }
        for member in members.values_mut() {
            match member {
                Value::Object(members) => self.fill(members),
                Value::Array(items) => {
                    let objects = items.iter_mut().filter_map(Value::as_object_mut);
                    objects.for_each(|it| self.fill(it));
                }
                _ => {}
            }
        }
    }
}

/// Whether a keyword describes a schema without making another one of it; that of the schema itself counts.
fn says_only(key: &str) -> bool {
    [
        "title",
        "description",
        "example",
        "examples",
        "$comment",
        "deprecated",
    ]
    .contains(&key)
}

/// How many parts a schema has.
fn size(members: &Members) -> usize {
    let parts = members.values().map(|it| match it {
        Value::Object(members) => size(members),
        Value::Array(items) => items.iter().filter_map(Value::as_object).map(size).sum(),
        _ => 1,
    });
    parts.sum::<usize>() + 1
}
