//! What is wrong with a part, how it is told, and how the rest becomes decodable.

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::source::Pointer;

/// A part that does not look as it should.
pub(crate) struct Fault {
    /// The way to it.
    pub(super) path: Vec<Step>,
    pub(super) what: What,
    pub(super) repair: Repair,
}

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
    UnknownKind(Code, String),
    /// Nothing is wrong with it, but nothing reads it either.
    Unread,
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
    /// Says what is wrong, unless it is only that nothing reads it.
    pub(crate) fn report(&self, diagnostics: &mut Diagnostics) {
        let name = self.path.iter().rev().find_map(|step| match step {
            Step::Key(key) => Some(key.as_str()),
            Step::Index(_) => None,
        });
        let name = name.unwrap_or("document");
        let (code, message) = match &self.what {
            What::Unread => return,
            What::WrongType { expected, found } => (
                Code::WrongType,
                format!("`{name}` should be {expected}, but is {found}"),
            ),
            What::Otherwise {
                expected, found, ..
            } => (
                Code::LenientlyRead,
                format!("`{name}` should be {expected}, but is {found}"),
            ),
            What::Null => (Code::LenientlyRead, format!("`{name}` is null")),
            What::Lacks(member) => (Code::MissingMember, format!("`{name}` has no `{member}`")),
            What::WrongKey(expected) => (Code::WrongType, format!("`{name}` should {expected}")),
            What::UnknownKind(code, text) => (*code, format!("`{name}` cannot be `{text}`")),
        };
        let place = pointer(&self.path);
        let place = match self.what {
            What::Lacks(_) | What::WrongKey(_) => Place::Key(place),
            _ => Place::Value(place),
        };
        diagnostics.report(Diagnostic::warning(code, message).primary(place, self.label()));
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

fn pointer(path: &[Step]) -> Pointer {
    path.iter()
        .fold(Pointer::root(), |pointer, step| match step {
            Step::Key(key) => pointer.child(key),
            Step::Index(index) => pointer.index(*index),
        })
}

/// Changes a document so that the rest of it can be decoded.
///
/// What is left out is left out last, from the end of the document to its beginning, since the items after it move.
pub(crate) fn repair(faults: &[Fault], root: &mut Value) {
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
    removed.sort();
    removed.dedup();
    removed.iter().rev().for_each(|path| remove(path, root));
}

fn remove(path: &[Step], root: &mut Value) {
    let Some((last, parents)) = path.split_last() else {
        return;
    };
    match (at(root, parents), last) {
        (Some(Value::Object(members)), Step::Key(key)) => drop(members.shift_remove(key)),
        (Some(Value::Array(items)), Step::Index(index)) if *index < items.len() => {
            items.remove(*index);
        }
        _ => {}
    }
}

fn at<'v>(root: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter()
        .try_fold(root, |value, step| match (value, step) {
            (Value::Object(members), Step::Key(key)) => members.get_mut(key),
            (Value::Array(items), Step::Index(index)) => items.get_mut(*index),
            _ => None,
        })
}
