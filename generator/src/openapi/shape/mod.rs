//! Checks what each part of a document looks like.
//!
//! `openapiv3` decodes a part wholly or not at all, and does not say where it stumbled.
//! Checking first finds each smallest part at fault; without that part the rest decodes.

mod table;

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::source::Pointer;
use table::{Member, Missing, Shape};

/// A part that does not look as it should.
pub(super) struct Fault {
    /// The way to it.
    path: Vec<Step>,
    what: What,
}

enum Step {
    Key(String),
    Index(usize),
}

enum What {
    /// It is left out; this is what it should have been.
    WrongType {
        expected: &'static str,
        found: &'static str,
    },
    /// It lacks this member and is left out.
    LacksFatal(&'static str),
    /// It lacks this member; the value stands in for it.
    Lacks(&'static str, Value),
}

/// Finds all parts that do not look as they should.
pub(super) fn check(root: &Value) -> Vec<Fault> {
    let mut checker = Checker {
        path: Vec::new(),
        faults: Vec::new(),
    };
    checker.part(root, &table::DOCUMENT);
    checker.faults
}

struct Checker<'v> {
    path: Vec<Borrowed<'v>>,
    faults: Vec<Fault>,
}

/// A step that costs nothing as long as nothing is at fault.
#[derive(Clone, Copy)]
enum Borrowed<'v> {
    Key(&'v str),
    Index(usize),
}

impl<'v> Checker<'v> {
    fn part(&mut self, value: &'v Value, shape: &Shape) {
        match (shape, value) {
            (Shape::Any, _) | (Shape::BooleanOr(_), Value::Bool(_)) => {}
            (Shape::Text, Value::String(_))
            | (Shape::Boolean, Value::Bool(_))
            | (Shape::Number, Value::Number(_)) => {}
            (Shape::Count, Value::Number(it)) if it.is_u64() => {}
            (Shape::BooleanOr(shape), _) => self.part(value, shape),
            (Shape::List(shape), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.below(Borrowed::Index(index), item, shape);
                }
            }
            (Shape::Map(shape), Value::Object(members)) => {
                for (key, member) in members.iter().filter(|(key, _)| !key.starts_with("x-")) {
                    self.below(Borrowed::Key(key), member, shape);
                }
            }
            (Shape::Reference(_), Value::Object(members))
                if members.get("$ref").is_some_and(Value::is_string) => {}
            (Shape::Object(table) | Shape::Reference(table), Value::Object(members)) => {
                self.members(members, table)
            }
            (shape, value) => {
                let what = What::WrongType {
                    expected: expectation(shape),
                    found: kind(value),
                };
                self.fault(what);
            }
        }
    }

    fn members(&mut self, members: &'v serde_json::Map<String, Value>, table: &[Member]) {
        for (name, shape, missing) in table {
            match (members.get(*name), missing) {
                (Some(value), _) => self.below(Borrowed::Key(name), value, shape),
                (None, Missing::Fine) => {}
                (None, Missing::Fatal) => self.fault(What::LacksFatal(name)),
                (None, Missing::Text(text)) => self.fault(What::Lacks(name, Value::from(*text))),
                (None, Missing::Empty) => {
                    self.fault(What::Lacks(name, Value::Object(serde_json::Map::new())))
                }
            }
        }
    }

    fn below(&mut self, step: Borrowed<'v>, value: &'v Value, shape: &Shape) {
        self.path.push(step);
        self.part(value, shape);
        self.path.pop();
    }

    fn fault(&mut self, what: What) {
        let owned = |step: &Borrowed<'_>| match *step {
            Borrowed::Key(key) => Step::Key(key.to_owned()),
            Borrowed::Index(index) => Step::Index(index),
        };
        self.faults.push(Fault {
            path: self.path.iter().map(owned).collect(),
            what,
        });
    }
}

impl Fault {
    /// Says what is wrong; members that have a harmless stand-in are not worth a word unless they are required by readers too.
    pub(super) fn report(&self, diagnostics: &mut Diagnostics) {
        let place = self
            .path
            .iter()
            .fold(Pointer::root(), |pointer, step| match step {
                Step::Key(key) => pointer.child(key),
                Step::Index(index) => pointer.index(*index),
            });
        let name = self.path.iter().rev().find_map(|step| match step {
            Step::Key(key) => Some(key.as_str()),
            Step::Index(_) => None,
        });
        let name = name.unwrap_or("document");
        let diagnostic = match &self.what {
            What::WrongType { expected, found } => Diagnostic::warning(
                Code::WrongType,
                format!("`{name}` should be {expected}, but is {found}"),
            )
            .primary(Place::Value(place), "left out"),
            What::LacksFatal(member) => {
                Diagnostic::warning(Code::MissingMember, format!("`{name}` has no `{member}`"))
                    .primary(Place::Key(place), "left out")
            }
            What::Lacks(member, _) => {
                Diagnostic::warning(Code::MissingMember, format!("`{name}` has no `{member}`"))
                    .primary(Place::Key(place), "taken as empty")
            }
        };
        diagnostics.report(diagnostic);
    }

    /// Changes the document so that the rest can be decoded.
    ///
    /// Faults are repaired from the last to the first: removing an item of a list moves those after it.
    pub(super) fn repair(&self, root: &mut Value) {
        match &self.what {
            What::Lacks(member, value) => {
                if let Some(Value::Object(members)) = at(root, &self.path) {
                    members.insert((*member).to_owned(), value.clone());
                }
            }
            What::WrongType { .. } | What::LacksFatal(_) => {
                let Some((last, parents)) = self.path.split_last() else {
                    return;
                };
                match (at(root, parents), last) {
                    (Some(Value::Object(members)), Step::Key(key)) => {
                        drop(members.shift_remove(key))
                    }
                    (Some(Value::Array(items)), Step::Index(index)) if *index < items.len() => {
                        items.remove(*index);
                    }
                    _ => {}
                }
            }
        }
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

fn expectation(shape: &Shape) -> &'static str {
    match shape {
        Shape::Any => "anything",
        Shape::Text => "a text",
        Shape::Boolean => "`true` or `false`",
        Shape::Count => "a whole number from 0",
        Shape::Number => "a number",
        Shape::List(_) => "a list",
        Shape::Map(_) | Shape::Object(_) | Shape::Reference(_) => "an object",
        Shape::BooleanOr(_) => "`true`, `false` or an object",
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
