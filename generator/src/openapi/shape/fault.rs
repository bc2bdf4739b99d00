//! What is wrong with a part, how it is told, and how the rest becomes decodable.

use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::text::{Moves, Origins, Pointer};

/// A part that does not look as it should.
pub(crate) struct Fault {
    /// The way to it.
    pub(super) path: Vec<Step>,
    pub(super) what: What,
    pub(super) repair: Repair,
}

/// What a number is called in a finding.
pub(super) const NUMBER: &str = "a number";

/// A step from a part to a part of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

pub(super) enum What {
    WrongType {
        expected: String,
        found: String,
    },
    /// It is plain what is meant.
    Otherwise {
        expected: String,
        found: String,
        meant: String,
    },
    /// An optional member is `null`, which is as good as none.
    Null,
    /// A member is missing.
    Lacks(&'static str),
    /// Its key should be something else.
    WrongKey(&'static str),
    /// The text says that the object is of a kind that is not known.
    UnknownKind {
        code: Code,
        text: String,
        /// The kinds that are known.
        known: Vec<&'static str>,
    },
    /// Nothing is wrong with it, but nothing reads it either.
    Unread,
    /// A member is missing of which nothing is made; `rules` tells it where it is required.
    Unneeded,
}

/// What makes the rest decodable.
#[derive(Clone, Debug)]
pub(super) enum Repair {
    /// The part at the end of this many steps is left out.
    Remove(usize),
    /// This stands in for the part.
    Replace(Value),
    /// The part gets a member.
    Insert(&'static str, Value),
}

impl Fault {
    /// Says what is wrong, unless nothing is made of the part; `origins` says where the part is in its file.
    pub(crate) fn report(&self, origins: &Origins, diagnostics: &mut Diagnostics) {
        let name = name(&self.path);
        let (code, message) = match &self.what {
            What::Unread | What::Unneeded => return,
            What::WrongType { expected, found } => (
                Code::WrongType,
                format!("{name} should be {expected}, but is {found}"),
            ),
            What::Otherwise {
                expected, found, ..
            } => (
                Code::LenientlyRead,
                format!("{name} should be {expected}, but is {found}"),
            ),
            What::Null => (Code::LenientlyRead, format!("{name} is null")),
            What::Lacks(member) => (Code::MissingMember, format!("{name} has no `{member}`")),
            What::WrongKey(expected) => (Code::WrongType, format!("{name} should {expected}")),
            What::UnknownKind { code, text, .. } => (*code, format!("{name} cannot be `{text}`")),
        };
        let place = origins.file_place(&pointer(&self.path));
        let place = match self.what {
            What::Lacks(_) | What::WrongKey(_) => Place::Key(place),
            _ => Place::Value(place),
        };
        let finding = Diagnostic::warning(code, message).primary(place, self.label());
        diagnostics.report(match &self.what {
            What::UnknownKind { known, .. } => finding.help(one_of(known)),
            What::Lacks(member) => finding.help(format!("add `{member}`")),
            _ => finding,
        });
    }

    /// Where a number stands for a text, if that is what is wrong.
    pub(crate) fn numeric_text(&self) -> Option<Pointer> {
        let is_text = matches!(&self.repair, Repair::Replace(Value::String(_)));
        let is_number = matches!(&self.what, What::Otherwise { found, .. } if found == NUMBER);
        (is_text && is_number).then(|| pointer(&self.path))
    }

    /// Takes a number for the text that it is spelled as: the version `1.10` is not `1.1`.
    pub(crate) fn spell(&mut self, spelling: &str) {
        if let What::Otherwise { meant, .. } = &mut self.what {
            *meant = Value::from(spelling).to_string();
            self.repair = Repair::Replace(spelling.into());
        }
    }

    /// What becomes of the part.
    fn label(&self) -> String {
        match &self.what {
            What::Otherwise { meant, .. } => return format!("taken as `{meant}`"),
            What::Null => return "taken as if it were not there".to_owned(),
            _ => {}
        }
        let label = match &self.repair {
            Repair::Remove(depth) if *depth < self.path.len() => "what it is part of is left out",
            Repair::Remove(_) => "left out",
            Repair::Replace(value) | Repair::Insert(_, value) => match value {
                Value::Object(members) if members.contains_key("type") => "taken as text",
                _ => "taken as empty",
            },
        };
        label.to_owned()
    }
}

/// `write \`a\`, \`b\` or \`c\``
fn one_of(known: &[&str]) -> String {
    let quoted = |it: &&str| format!("`{it}`");
    match known {
        [] => String::new(),
        [only] => format!("write {}", quoted(only)),
        [rest @ .., last] => {
            let rest: Vec<_> = rest.iter().map(quoted).collect();
            format!("write {} or {}", rest.join(", "), quoted(last))
        }
    }
}

/// What a part is called: by its key, or as an item of what has one.
fn name(path: &[Step]) -> String {
    match path {
        [] => "the document".to_owned(),
        [.., Step::Key(key)] => format!("`{key}`"),
        [rest @ .., Step::Index(_)] => format!("an item of {}", name(rest)),
    }
}

fn pointer(path: &[Step]) -> Pointer {
    path.iter()
        .fold(Pointer::root(), |pointer, step| match step {
            Step::Key(key) => pointer.child(key),
            Step::Index(index) => pointer.index(*index),
        })
}

/// Changes a document so that the rest of it can be decoded; says which parts moved.
///
/// What is left out is left out last, what is deepest first, so that each place is still where it was found.
pub(crate) fn repair(faults: &[Fault], root: &mut Value) -> Vec<Moves> {
    let mut removed: Vec<&[Step]> = Vec::new();
    for fault in faults {
        match &fault.repair {
            Repair::Remove(depth) => removed.extend(fault.path.get(..*depth)),
            Repair::Replace(value) => {
                if let Some(part) = at(root, &fault.path) {
                    part.clone_from(value);
                }
            }
            Repair::Insert(member, value) => {
                if let Some(Value::Object(members)) = at(root, &fault.path) {
                    members.insert((*member).to_owned(), value.clone());
                }
            }
        }
    }
    removed.sort_by(|left, right| (right.len(), right).cmp(&(left.len(), left)));
    removed.dedup();
    let depths = removed.chunk_by(|left, right| left.len() == right.len());
    depths.map(|it| remove_all(it, root)).collect()
}

/// Takes out parts of the same depth.
fn remove_all(paths: &[&[Step]], root: &mut Value) -> Moves {
    let mut moves = Moves::default();
    let parents = |path: &&[Step]| path.len().saturating_sub(1);
    let is_beside =
        |one: &&[Step], other: &&[Step]| one.get(..parents(one)) == other.get(..parents(other));
    for siblings in paths.chunk_by(is_beside) {
        let Some((_, parents)) = siblings.first().and_then(|it| it.split_last()) else {
            continue;
        };
        let last = siblings.iter().filter_map(|it| it.last());
        match at(root, parents) {
            Some(Value::Object(members)) => {
                let keys = last.filter_map(|step| match step {
                    Step::Key(key) => Some(key.as_str()),
                    Step::Index(_) => None,
                });
                let keys: HashSet<&str> = keys.collect();
                members.retain(|key, _| !keys.contains(key.as_str()));
            }
            Some(Value::Array(items)) => remove_items(items, last, &pointer(parents), &mut moves),
            _ => {}
        }
    }
    moves
}

/// Takes items out of a list, and says where those that are left were.
fn remove_items<'s>(
    items: &mut Vec<Value>,
    removed: impl Iterator<Item = &'s Step>,
    place: &Pointer,
    moves: &mut Moves,
) {
    let removed: BTreeSet<usize> = removed
        .filter_map(|step| match step {
            Step::Index(index) => Some(*index),
            Step::Key(_) => None,
        })
        .collect();
    let (mut index, mut kept) = (0, 0);
    items.retain(|_| {
        let is_kept = !removed.contains(&index);
        if is_kept {
            if kept != index {
                moves.record_origin(&place.index(kept), place.index(index));
            }
            kept += 1;
        }
        index += 1;
        is_kept
    });
}

fn at<'v>(root: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter()
        .try_fold(root, |value, step| match (value, step) {
            (Value::Object(members), Step::Key(key)) => members.get_mut(key),
            (Value::Array(items), Step::Index(index)) => items.get_mut(*index),
            _ => None,
        })
}
