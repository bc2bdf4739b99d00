//! Finds all references, and what they lead to.

use std::collections::HashMap;

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

use super::position::{self, Kind, Member, Position};
use super::resolve::{At, Trees};
use super::{home, name};
use crate::diagnostics::{Diagnostic, Diagnostics, Place};
use crate::openapi::member::member;
use crate::openapi::path::Path;
use crate::openapi::refusal;
use crate::openapi::version::Version;
use crate::source::FileId;
use crate::text::Pointer;

/// The keywords of references; the others are of JSON Schema, and here as good as the first.
const KEYWORDS: [&str; 3] = ["$ref", "$dynamicRef", "$recursiveRef"];

/// What was found.
#[derive(Default)]
pub(super) struct Found {
    /// What becomes a component, with its name.
    pub targets: IndexMap<(At, Kind), String>,
    /// The references that change.
    pub uses: Vec<Use>,
    /// The places where something is put in.
    pub inlines: Vec<(At, At)>,
    /// Why references lead nowhere, by the places in the files of what holds them.
    pub reasons: IndexMap<Pointer, &'static str>,
    /// Components of the document that are nothing but a reference, and where it leads.
    aliases: IndexMap<(Kind, String), At>,
}

/// A reference that changes.
pub(super) struct Use {
    /// The object that holds it, or the text in a mapping.
    pub at: At,
    pub keyword: Option<&'static str>,
    pub leads_to: LeadsTo,
}

pub(super) enum LeadsTo {
    Component(Kind, String),
    Target(usize),
}

/// Finds everything that the document refers to.
pub(super) fn find(trees: &Trees<'_>, version: Version, diagnostics: &mut Diagnostics) -> Found {
    let mut finder = Finder {
        trees,
        version,
        found: Found::default(),
        inlined: IndexSet::new(),
        pending: Vec::new(),
        diagnostics,
    };
    let root = Pointer::root();
    let start = At {
        file: FileId::DOCUMENT,
        pointer: root,
    };
    finder.pending.push((start, &position::DOCUMENT));
    while let Some((at, position)) = finder.pending.pop() {
        if let Some(value) = trees.value(&at) {
            finder.walk(at.file, value, &Path::of(&at.pointer), position);
        }
    }
    finder.found
}

struct Finder<'t, 'f> {
    trees: &'f Trees<'t>,
    version: Version,
    found: Found,
    /// What was put in somewhere, and so was walked through already.
    inlined: IndexSet<At>,
    pending: Vec<(At, &'static Position)>,
    diagnostics: &'f mut Diagnostics,
}

impl<'t> Finder<'t, '_> {
    fn walk(
        &mut self,
        file: FileId,
        value: &'t Value,
        path: &Path<'_>,
        position: &'static Position,
    ) {
        match (position, value) {
            (Position::Part(kind, members), Value::Object(object)) => {
                let keyword = KEYWORDS
                    .into_iter()
                    .find_map(|keyword| Some((keyword, member(object, keyword)?.as_str()?)));
                if let Some((keyword, reference)) = keyword
                    && !self.is_plain(file, keyword, reference)
                {
                    let pointer = path.pointer();
                    let at = At { file, pointer };
                    self.reference(reference, keyword, at, *kind, object.len());
                }
                self.members(file, object, path, members);
            }
            (Position::Object(members), Value::Object(object)) => {
                self.inline(file, object, path, position);
                self.members(file, object, path, members);
            }
            (Position::Map(inner), Value::Object(object)) => {
                self.inline(file, object, path, position);
                for (key, member) in object {
                    self.walk(file, member, &path.key(key), inner);
                }
            }
            (Position::List(_), Value::Object(object)) => self.inline(file, object, path, position),
            (Position::List(inner), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.walk(file, item, &path.index(index), inner);
                }
            }
            // A list of schemas as `items` (JSON Schema draft 4).
            (Position::Part(Kind::Schemas, _), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.walk(file, item, &path.index(index), position);
                }
            }
            (Position::Mapping, Value::Object(mapping)) => {
                for (key, text) in mapping {
                    let at = At {
                        file,
                        pointer: path.key(key).pointer(),
                    };
                    self.mapping(text, at);
                }
            }
            (Position::Mapping, text) => {
                let pointer = path.pointer();
                self.mapping(text, At { file, pointer });
            }
            _ => {}
        }
    }

    fn members(
        &mut self,
        file: FileId,
        object: &'t Map<String, Value>,
        path: &Path<'_>,
        members: &'static [Member],
    ) {
        for (name, position) in members {
            if let Some(value) = member(object, name) {
                self.walk(file, value, &path.key(name), position);
            }
        }
    }

    /// Whether a reference leads to a component and can stay as it is.
    fn is_plain(&self, file: FileId, keyword: &str, reference: &str) -> bool {
        file == FileId::DOCUMENT && keyword == "$ref" && home::is_plain(reference, self.version)
    }

    /// A reference in the place of a component that is not plain.
    fn reference(
        &mut self,
        reference: &str,
        keyword: &'static str,
        at: At,
        kind: Kind,
        siblings: usize,
    ) {
        let is_own = at.file == FileId::DOCUMENT;
        match self.trees.resolve(reference, &at) {
            Ok(target) if self.is_usable(&target) => {
                if is_own
                    && siblings == 1
                    && home::holds(&at.pointer, kind, self.version)
                    && let Some(name) = at.pointer.last()
                {
                    self.found.aliases.insert((kind, name), target.clone());
                }
                let leads_to = self.target(target, kind);
                let keyword = Some(keyword);
                self.found.uses.push(Use {
                    at,
                    keyword,
                    leads_to,
                });
            }
            Ok(_) => self.refuse(&at, refusal::UNFIT),
            Err(Some(reason)) => self.refuse(&at, reason),
            Err(None) => {}
        }
    }

    fn refuse(&mut self, at: &At, reason: &'static str) {
        let place = match at.file {
            FileId::DOCUMENT => at.pointer.clone(),
            file => self.trees.files.place(file, &at.pointer),
        };
        self.found.reasons.insert(place, reason);
    }

    /// The text of a mapping: a reference, or the name of a component.
    fn mapping(&mut self, text: &Value, at: At) {
        let Some(text) = text.as_str() else { return };
        if at.file == FileId::DOCUMENT && home::is_plain(text, self.version) {
            return;
        }
        if let Ok(target) = self.trees.resolve(text, &at)
            && self.is_usable(&target)
        {
            let leads_to = self.target(target, Kind::Schemas);
            self.found.uses.push(Use {
                at,
                keyword: None,
                leads_to,
            });
        }
    }

    /// What a reference to a place comes to lead to.
    fn target(&mut self, target: At, kind: Kind) -> LeadsTo {
        if target.file == FileId::DOCUMENT && home::holds(&target.pointer, kind, self.version) {
            return LeadsTo::Component(kind, target.pointer.last().unwrap_or_default());
        }
        let entry = self.found.targets.entry((target.clone(), kind));
        let index = entry.index();
        if let indexmap::map::Entry::Vacant(entry) = entry {
            entry.insert(String::new());
            self.pending.push((target, position::of(kind)));
        }
        LeadsTo::Target(index)
    }

    /// Whether a place can be taken out of its file: it is an object, and not one that holds the document's parts.
    fn is_usable(&self, target: &At) -> bool {
        let steps = target.pointer.segments().count();
        let first = target.pointer.segments().next();
        let is_structure = match first.as_deref() {
            None => true,
            Some("components") => steps < 3,
            Some(_) => steps < 2,
        };
        let value = self.trees.value(target);
        value.is_some_and(|it| it.is_object() || it.is_boolean())
            && !(is_structure && target.file == FileId::DOCUMENT)
    }

    /// A reference where there are no components: what it leads to is put in its place.
    fn inline(
        &mut self,
        file: FileId,
        object: &'t Map<String, Value>,
        path: &Path<'_>,
        position: &'static Position,
    ) {
        let Some(Value::String(reference)) = member(object, "$ref") else {
            return;
        };
        let at = At {
            file,
            pointer: path.pointer(),
        };
        match self.trees.resolve(reference, &at) {
            Ok(target) => {
                self.found.inlines.push((at, target.clone()));
                if self.inlined.insert(target.clone()) {
                    self.pending.push((target, position));
                }
            }
            Err(reason) => {
                let (code, message) = refusal(reference, reason);
                let place = self.trees.files.place(file, &at.pointer.child("$ref"));
                self.diagnostics.report(
                    Diagnostic::warning(code, message).primary(Place::Value(place), "left out"),
                );
            }
        }
    }
}

impl Found {
    /// Names what becomes a component. The names depend on where the parts stand, not on what refers to them first.
    pub(super) fn assign_names(&mut self, trees: &Trees<'_>, version: Version) {
        let mut order: Vec<(&str, Pointer, Kind, usize)> = Vec::new();
        for (index, (at, kind)) in self.targets.keys().enumerate() {
            order.push((trees.files.path(at.file), at.pointer.clone(), *kind, index));
        }
        order.sort();
        let mut taken: IndexSet<(Kind, String)> = IndexSet::new();
        // What follows the names that many want, so that not all numbers are tried again.
        let mut numbers: HashMap<(Kind, String), usize> = HashMap::new();
        let order: Vec<usize> = order.into_iter().map(|it| it.3).collect();
        for index in order {
            let Some(((at, kind), _)) = self.targets.get_index(index) else {
                continue;
            };
            let (at, kind) = (at.clone(), *kind);
            let wanted = name::name(trees, &at, kind);
            let number = numbers.entry((kind, wanted.clone())).or_insert(1);
            let mut chosen = numbered(&wanted, *number);
            while !self.is_free(&chosen, kind, &at, trees, version)
                || taken.contains(&(kind, chosen.clone()))
            {
                *number += 1;
                chosen = numbered(&wanted, *number);
            }
            taken.insert((kind, chosen.clone()));
            if let Some((_, name)) = self.targets.get_index_mut(index) {
                *name = chosen;
            }
        }
    }

    /// Whether a component can have a name: none has it, or one that is nothing but a reference to this one.
    fn is_free(
        &self,
        name: &str,
        kind: Kind,
        at: &At,
        trees: &Trees<'_>,
        version: Version,
    ) -> bool {
        let place = At {
            file: FileId::DOCUMENT,
            pointer: home::place(kind, version).child(name),
        };
        let alias = self.aliases.get(&(kind, name.to_owned()));
        trees.value(&place).is_none() || alias == Some(at)
    }
}

fn numbered(name: &str, number: usize) -> String {
    match number {
        1 => name.to_owned(),
        number => format!("{name}{number}"),
    }
}
