//! Checks what each part of a document looks like.
//!
//! `openapiv3` decodes a part wholly or not at all, does not say where it stumbled, and takes exponential time to stumble deep inside.
//! Checking first finds each smallest part at fault; without that part the rest decodes.

mod fault;
mod lenient;
mod table;

use serde_json::Value;

use super::member::member;
pub(super) use fault::repair;
use fault::{Fault, NUMBER, Repair, Step, What};
use table::{Keys, Member, Missing, Shape, Tagged};

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
        if !looks_like(shape, value) {
            // A list's or map's text may be a reference or a name, of which a number is none.
            let meant = lenient::meant(shape, value).filter(|_| value.is_null());
            let (what, repair) = match meant {
                Some(meant) => (otherwise(shape, value, &meant), Repair::Replace(meant)),
                None => (wrong_type(shape, value), Repair::Remove(self.path.len())),
            };
            return self.fault(what, repair);
        }
        match (shape, value) {
            (Shape::Unread, _) => self.fault(What::Unread, Repair::Remove(self.path.len())),
            (Shape::List(shape), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.below(Borrowed::Index(index), item, shape);
                }
            }
            (Shape::Map(shape), Value::Object(members)) => {
                for (key, member) in members {
                    self.below(Borrowed::Key(key), member, shape);
                }
            }
            (Shape::Keyed(keys, shape), Value::Object(members)) => {
                self.keyed(members, keys, shape);
            }
            (Shape::Object(table), Value::Object(members)) => self.members(members, table),
            (Shape::Reference(table), Value::Object(members)) => {
                self.unless_reference(members, |it| it.members(members, table));
            }
            (Shape::Tagged(tagged), Value::Object(members)) => {
                self.unless_reference(members, |it| it.tagged(members, tagged));
            }
            (Shape::BooleanOr(shape), Value::Object(_)) => self.part(value, shape),
            (Shape::Whole(shape), _) => self.whole(value, shape),
            _ => {}
        }
    }

    fn keyed(&mut self, members: &'v serde_json::Map<String, Value>, keys: &Keys, shape: &Shape) {
        for (key, member) in members.iter().filter(|(key, _)| !key.starts_with("x-")) {
            if (keys.fit)(key) {
                self.below(Borrowed::Key(key), member, shape);
                continue;
            }
            self.path.push(Borrowed::Key(key));
            self.fault(
                What::WrongKey(keys.expected),
                Repair::Remove(self.path.len()),
            );
            self.path.pop();
        }
    }

    /// Checks an object, unless it is a Reference Object, of which nothing else is read.
    fn unless_reference(
        &mut self,
        members: &'v serde_json::Map<String, Value>,
        check: impl FnOnce(&mut Self),
    ) {
        match member(members, "$ref") {
            Some(Value::String(_)) => return,
            Some(other) => self.below(Borrowed::Key("$ref"), other, &Shape::Text),
            None => {}
        }
        check(self);
    }

    fn members(&mut self, members: &'v serde_json::Map<String, Value>, table: &[Member]) {
        for (name, shape, missing) in table {
            let stand_in = missing.stand_in(members);
            match (member(members, name), missing, stand_in) {
                (Some(value), _, _) if looks_like(shape, value) => {
                    self.below(Borrowed::Key(name), value, shape)
                }
                (Some(value), missing, stand_in) => {
                    let (what, repair) = match (missing, stand_in, lenient::meant(shape, value)) {
                        (_, _, Some(meant)) => {
                            (otherwise(shape, value, &meant), Repair::Replace(meant))
                        }
                        (Missing::Fatal, _, _) => {
                            (wrong_type(shape, value), Repair::Remove(self.path.len()))
                        }
                        (Missing::Unneeded, Some(stand_in), _) if value.is_null() => {
                            (What::Null, Repair::Replace(stand_in))
                        }
                        (_, Some(stand_in), _) => {
                            (wrong_type(shape, value), Repair::Replace(stand_in))
                        }
                        (_, None, _) if value.is_null() => {
                            (What::Null, Repair::Remove(self.path.len() + 1))
                        }
                        (_, None, _) => (
                            wrong_type(shape, value),
                            Repair::Remove(self.path.len() + 1),
                        ),
                    };
                    self.path.push(Borrowed::Key(name));
                    self.fault(what, repair);
                    self.path.pop();
                }
                (None, Missing::Fatal, _) => {
                    self.fault(What::Lacks(name), Repair::Remove(self.path.len()))
                }
                (None, Missing::Unneeded, Some(stand_in)) => {
                    self.fault(What::Unneeded, Repair::Insert(name, stand_in));
                }
                (None, _, Some(stand_in)) => {
                    self.fault(What::Lacks(name), Repair::Insert(name, stand_in))
                }
                (None, _, None) => {}
            }
        }
    }

    /// An object of which a member says what others it has.
    fn tagged(&mut self, members: &'v serde_json::Map<String, Value>, tagged: &Tagged) {
        let leave_out = Repair::Remove(self.path.len());
        let Some(value) = member(members, tagged.tag) else {
            return self.fault(What::Lacks(tagged.tag), leave_out);
        };
        let kind = |text: &str| tagged.kinds.iter().find(|(kind, _)| *kind == text);
        match value.as_str().map(|text| (text, kind(text))) {
            Some((_, Some((_, own)))) => {
                self.members(members, tagged.members);
                self.members(members, own);
            }
            found => {
                let what = match found {
                    Some((text, _)) => What::UnknownKind {
                        code: tagged.unknown,
                        text: text.to_owned(),
                        known: tagged.kinds.iter().map(|(kind, _)| *kind).collect(),
                    },
                    None => wrong_type(&Shape::Text, value),
                };
                self.path.push(Borrowed::Key(tagged.tag));
                self.fault(what, leave_out);
                self.path.pop();
            }
        }
    }

    fn whole(&mut self, value: &'v Value, shape: &Shape) {
        let before = self.faults.len();
        self.part(value, shape);
        for fault in &mut self.faults[before..] {
            fault.repair = Repair::Remove(self.path.len());
        }
    }

    fn below(&mut self, step: Borrowed<'v>, value: &'v Value, shape: &Shape) {
        self.path.push(step);
        self.part(value, shape);
        self.path.pop();
    }

    fn fault(&mut self, what: What, repair: Repair) {
        let owned = |step: &Borrowed<'_>| match *step {
            Borrowed::Key(key) => Step::Key(key.to_owned()),
            Borrowed::Index(index) => Step::Index(index),
        };
        self.faults.push(Fault {
            path: self.path.iter().map(owned).collect(),
            what,
            repair,
        });
    }
}

/// Whether a value is of the right type, whatever is in it.
fn looks_like(shape: &Shape, value: &Value) -> bool {
    match shape {
        Shape::Any | Shape::Unread => true,
        Shape::Text => value.is_string(),
        Shape::Boolean => value.is_boolean(),
        Shape::Count => value.is_u64(),
        Shape::Number => value.as_f64().is_some(),
        Shape::Word(words) => value.as_str().is_some_and(|it| words.contains(&it)),
        Shape::List(_) => value.is_array(),
        Shape::BooleanOr(_) => value.is_boolean() || value.is_object(),
        Shape::Whole(shape) => looks_like(shape, value),
        Shape::Map(_)
        | Shape::Keyed(..)
        | Shape::Object(_)
        | Shape::Reference(_)
        | Shape::Tagged(_) => value.is_object(),
    }
}

/// What is plainly meant, though it is written in another way.
fn otherwise(shape: &Shape, value: &Value, meant: &Value) -> What {
    What::Otherwise {
        expected: expectation(shape),
        found: found(shape, value),
        meant: meant.to_string(),
    }
}

fn wrong_type(shape: &Shape, value: &Value) -> What {
    What::WrongType {
        expected: expectation(shape),
        found: found(shape, value),
    }
}

fn expectation(shape: &Shape) -> String {
    let text = match shape {
        Shape::Any | Shape::Unread => "anything",
        Shape::Text => "a text",
        Shape::Boolean => "`true` or `false`",
        Shape::Count => "a whole number from 0",
        Shape::Number => "a number",
        Shape::Word(words) => {
            let words: Vec<String> = words.iter().map(|it| format!("`{it}`")).collect();
            return words.join(" or ");
        }
        Shape::List(_) => "a list",
        Shape::BooleanOr(_) => "`true`, `false` or an object",
        Shape::Whole(shape) => return expectation(shape),
        Shape::Map(_)
        | Shape::Keyed(..)
        | Shape::Object(_)
        | Shape::Reference(_)
        | Shape::Tagged(_) => "an object",
    };
    text.to_owned()
}

fn found(shape: &Shape, value: &Value) -> String {
    let text = match (shape, value) {
        (Shape::Word(_), Value::String(text)) => return format!("`{text}`"),
        (_, Value::Null) => "null",
        (_, Value::Bool(_)) => "a boolean",
        (Shape::Count, Value::Number(it)) => return format!("`{it}`"),
        (_, Value::Number(_)) => NUMBER,
        (_, Value::String(_)) => "a text",
        (_, Value::Array(_)) => "a list",
        (_, Value::Object(_)) => "an object",
    };
    text.to_owned()
}
