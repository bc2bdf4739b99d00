//! Why a text could not be read.

use std::fmt::{self, Write as _};

/// A text is not JSON, or not the JSON that a type wants.
///
/// It says what was expected, at which line, column and member: ``expected a string, found null (results[3].roles, line 7, column 12)``.
/// It never repeats a value of the text, which may be secret.
#[derive(Clone, PartialEq, Eq)]
pub struct ReadError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    message: String,
    fault: Fault,
    offset: usize,
    line: usize,
    column: usize,
    /// From the innermost outwards.
    path: Vec<Step>,
}

/// What is at fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The text is not JSON.
    Syntax,
    /// The text is JSON, but not what was expected.
    Mismatch,
    /// The value is a string, as expected, but not in the form that its format says.
    Format,
}

#[derive(Clone, PartialEq, Eq)]
enum Step {
    Member(String),
    Item(usize),
}

impl ReadError {
    /// An error whose line and column nobody has looked for yet.
    pub(super) fn unlocated(fault: Fault, message: String, offset: usize) -> Self {
        Self(Box::new(Inner {
            message,
            fault,
            offset,
            line: 0,
            column: 0,
            path: Vec::new(),
        }))
    }

    /// The error with its line and column in the text.
    pub(in super::super) fn located(mut self, text: &[u8]) -> Self {
        let before = text.get(..self.0.offset).unwrap_or(text);
        let line_start = before
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |index| index + 1);
        // Columns count characters: continuation bytes of UTF-8 are not characters of their own.
        let characters = before[line_start..]
            .iter()
            .filter(|byte| **byte & 0xC0 != 0x80);
        self.0.column = characters.count() + 1;
        self.0.line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        self
    }

    /// Adds the member that the fault is in.
    #[cold]
    pub(super) fn in_member(mut self, name: &str) -> Self {
        self.0.path.push(Step::Member(name.to_owned()));
        self
    }

    /// Adds the item that the fault is in.
    #[cold]
    pub(super) fn in_item(mut self, index: usize) -> Self {
        self.0.path.push(Step::Item(index));
        self
    }

    /// Whether the text is JSON all the same.
    pub(super) fn is_mismatch(&self) -> bool {
        self.0.fault != Fault::Syntax
    }

    /// Whether the value itself, and not a part of it, is a string in another form than its format says.
    pub(super) fn is_format(&self) -> bool {
        self.0.fault == Fault::Format && self.0.path.is_empty()
    }

    /// What was expected and what was there.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The byte of the text, counted from zero.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The line of the text, counted from one; zero for an error of a [`Reader`](super::Reader) that has not got to its end.
    pub fn line(&self) -> usize {
        self.0.line
    }

    /// The character of the line, counted from one; zero as the line is.
    pub fn column(&self) -> usize {
        self.0.column
    }

    /// The members and items that lead to the fault, such as `results[3].roles`; empty at the outermost value.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.path.iter().rev() {
            match step {
                Step::Member(name) if is_plain(name) && path.is_empty() => path.push_str(name),
                Step::Member(name) if is_plain(name) => {
                    path.push('.');
                    path.push_str(name);
                }
                // Writing to a string cannot fail.
                Step::Member(name) => _ = write!(path, "[{name:?}]"),
                Step::Item(index) => _ = write!(path, "[{index}]"),
            }
        }
        path
    }

    /// The message with the path, for a text that the reader of the message has never seen.
    pub(super) fn without_position(&self) -> String {
        match self.path() {
            path if path.is_empty() => self.0.message.clone(),
            path => format!("{} ({path})", self.0.message),
        }
    }
}

/// Whether a name can stand in a path without quotes.
fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, b'_' | b'-' | b'$' | b'@'))
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            message,
            line,
            column,
            path,
            ..
        } = &*self.0;
        write!(f, "{message} (")?;
        if !path.is_empty() {
            write!(f, "{}, ", self.path())?;
        }
        write!(f, "line {line}, column {column})")
    }
}

impl fmt::Debug for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReadError({self})")
    }
}

impl std::error::Error for ReadError {}
