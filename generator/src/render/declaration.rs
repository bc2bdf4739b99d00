//! Declarations in the runtime's macros: types with all that belongs to them.
//!
//! ```text
//! object! {
//!     /// A person who is asked to join.
//!     pub struct Invitation: new {
//!         /// The name to sign in with.
//!         username: required_into String = "username",
//!     }
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
    /// What stands behind the braces, line by line.
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
        self.facts.into_iter().for_each(|it| it.write(INDENT, text));
        fill(self.more, text);
        text.push_str("}\n");
    }
}

/// Writes short items one after the other, as many on a line as it has room for.
fn fill(items: Vec<TokenStream>, text: &mut String) {
    let mut width = 0;
    for item in items {
        let item = Line::of("", item);
        if width > 0 && width + item.len() + " ,".len() <= WIDTH {
            text.push(' ');
            width += 1;
        } else {
            text.push_str(if width > 0 { "\n" } else { "" });
            text.push_str(INDENT);
            width = INDENT.len();
        }
        text.push_str(&item);
        text.push(',');
        width += item.len() + 1;
    }
    text.push_str(if width > 0 { "\n" } else { "" });
}
