//! Declarations in the runtime's macros: types with all that belongs to them.
//!
//! ```text
//! object! {
//!     /// A person who is asked to join.
//!     pub struct Invitation {
//!         /// The name to sign in with.
//!         username: String = "username" required,
//!     }
//!     new(username: impl Into<String> => into),
//! }
//! ```
//!
//! As in a [`Table`](super::table::Table), each entry has a line of its own, below its documentation.

use proc_macro2::TokenStream;

use super::comment::{self, Side};
use super::line::{Line, WIDTH};
use super::table::Entry;
use crate::rust;

const INDENT: &str = "    ";
const INNER: &str = "        ";

/// A call of a macro that declares a type.
pub(super) struct Declaration<'a> {
    /// The macro's path, without the exclamation mark.
    pub(super) path: TokenStream,
    /// The documentation of the type.
    pub(super) docs: &'a rust::Docs,
    /// What stands before the braces.
    pub(super) head: TokenStream,
    /// What stands in the braces, line by line.
    pub(super) entries: Vec<Entry<'a>>,
    /// What makes values of the type, behind the braces.
    pub(super) forms: Vec<Form>,
    /// What follows line by line.
    pub(super) facts: Vec<Entry<'a>>,
    /// What follows on as few lines as it needs.
    pub(super) more: Vec<TokenStream>,
}

impl Declaration<'_> {
    /// Appends the call to a file's text.
    pub(super) fn write(self, text: &mut String) {
        text.push_str(&Line::of("", self.path));
        text.push_str("! {\n");
        comment::write(self.docs, Side::Outer, INDENT, text);
        text.push_str(&Line::of(INDENT, self.head));
        if self.entries.is_empty() {
            text.push_str(" {}\n");
        } else {
            text.push_str(" {\n");
            self.entries
                .into_iter()
                .for_each(|it| it.write(INNER, text));
            text.push_str("    }\n");
        }
        write_forms(self.forms, text);
        self.facts.into_iter().for_each(|it| it.write(INDENT, text));
        let more = self.more.into_iter().map(|item| Line::of("", item));
        fill(more.collect(), text);
        text.push_str("}\n");
    }
}

/// What makes values of a type, or sets their fields: `new(name: String, size: i32)`.
pub(super) struct Form {
    attributes: Option<TokenStream>,
    word: &'static str,
    items: Option<Vec<String>>,
}

impl Form {
    /// A word with these items in parentheses.
    pub(super) fn new(word: &'static str, items: Vec<String>) -> Self {
        Self {
            attributes: None,
            word,
            items: Some(items),
        }
    }

    /// A word alone.
    pub(super) fn word(word: &'static str) -> Self {
        Self {
            attributes: None,
            word,
            items: None,
        }
    }

    /// The same below these attributes.
    pub(super) fn under(self, attributes: Option<TokenStream>) -> Self {
        Self { attributes, ..self }
    }

    /// Itself, unless it has no items.
    pub(super) fn if_any(self) -> Option<Self> {
        let is_any = self.items.as_ref().is_some_and(|items| !items.is_empty());
        is_any.then_some(self)
    }

    /// Its text, on as many lines as it needs.
    fn spell(self) -> String {
        let mut text = String::new();
        if let Some(attributes) = self.attributes {
            text.push_str(&Line::of("", attributes));
            text.push('\n');
            text.push_str(INDENT);
        }
        text.push_str(self.word);
        if let Some(items) = self.items {
            let width = INDENT.len() + self.word.len() + "(".len();
            text.push('(');
            wrap(items, (width, INNER), &mut text);
            text.push(')');
        }
        text
    }
}

/// Writes short forms one behind the other.
fn write_forms(forms: Vec<Form>, text: &mut String) {
    let mut short = Vec::new();
    for form in forms.into_iter().map(Form::spell) {
        if form.contains('\n') {
            fill(std::mem::take(&mut short), text);
            fill(vec![form], text);
        } else {
            short.push(form);
        }
    }
    fill(short, text);
}

/// Writes short items one after the other, as many on a line as it has room for.
fn fill(items: Vec<String>, text: &mut String) {
    if !items.is_empty() {
        text.push_str(INDENT);
        wrap(items, (INDENT.len(), INDENT), text);
        text.push_str(",\n");
    }
}

/// Writes items with commas between them: on the line of which so much is written, and on as many further lines with this
/// indent as they need.
fn wrap(items: Vec<String>, (mut width, indent): (usize, &str), text: &mut String) {
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 && width + item.len() + ", ,".len() > WIDTH {
            text.push_str(",\n");
            text.push_str(indent);
            width = indent.len();
        } else if index > 0 {
            text.push_str(", ");
            width += ", ".len();
        }
        text.push_str(&item);
        width += item.len();
    }
}
