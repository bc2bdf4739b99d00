//! Calls of the runtime's macros, laid out as tables.
//!
//! What stands in a macro is not Rust, so `prettyplease` fills lines with its tokens as with words.
//! Here each entry has a line of its own, below its documentation:
//!
//! ```text
//! object! { OrgInvitation {
//!     id: "id" optional read_only,
//!     username: "username" required,
//! } }
//! ```

use proc_macro2::TokenStream;

use super::comment::{self, Side};
use super::file::condition;
use super::line::{Line, WIDTH};
use crate::rust;

const INDENT: &str = "    ";

/// A call of a macro.
pub(super) struct Table<'a> {
    /// The macro's path, without the exclamation mark.
    pub(super) path: TokenStream,
    /// The features of which one at least needs it; none if it is always there.
    pub(super) features: &'a [rust::FeatureName],
    /// What stands before the entries.
    pub(super) head: TokenStream,
    /// The entries.
    pub(super) entries: Vec<Entry<'a>>,
}

/// A line of a table.
pub(super) struct Entry<'a> {
    /// The documentation above it.
    pub(super) docs: Option<&'a rust::Docs>,
    /// What it says, without the comma.
    pub(super) said: Said,
}

impl Entry<'_> {
    /// An entry without documentation.
    pub(super) fn plain(tokens: TokenStream) -> Self {
        Entry {
            docs: None,
            said: tokens.into(),
        }
    }

    /// Appends it to a file's text.
    pub(super) fn write(self, indent: &str, text: &mut String) {
        if let Some(docs) = self.docs {
            comment::write(docs, Side::Outer, indent, text);
        }
        text.push_str(&self.said.into_line(indent));
        text.push_str(",\n");
    }
}

/// What a line says.
pub(super) enum Said {
    Tokens(TokenStream),
    /// Spelled already, as [`Line`] would.
    Text(String),
}

impl From<TokenStream> for Said {
    fn from(it: TokenStream) -> Self {
        Self::Tokens(it)
    }
}

impl Said {
    fn into_line(self, start: &str) -> String {
        match self {
            Said::Tokens(tokens) => Line::of(start, tokens),
            Said::Text(text) => [start, &text].concat(),
        }
    }
}

impl<'a> Table<'a> {
    /// A table of entries without documentation.
    pub(super) fn new(
        path: TokenStream,
        head: TokenStream,
        entries: impl Iterator<Item = TokenStream>,
    ) -> Table<'a> {
        let entries = entries.map(Entry::plain).collect();
        Table {
            path,
            features: &[],
            head,
            entries,
        }
    }

    /// The same table, wanted only when one of these features is on.
    pub(super) fn when(self, features: &'a [rust::FeatureName]) -> Table<'a> {
        Table { features, ..self }
    }

    /// Appends the call to a file's text.
    pub(super) fn write(self, text: &mut String) {
        if let Some(condition) = condition(self.features) {
            text.push_str(&Line::of("", condition));
            text.push('\n');
        }
        let mut opening = Line::of("", self.path);
        opening.push_str(&Line::of("! { ", self.head));
        opening.push_str(" {");
        text.push_str(&opening);
        match short(&self.entries, WIDTH.saturating_sub(opening.len())) {
            Some(short) => text.push_str(&short),
            None => write(self.entries, text),
        }
        text.push_str("} }\n");
    }
}

/// What stands in the inner braces, when it has room on the line of the opening ones.
fn short(entries: &[Entry<'_>], room: usize) -> Option<String> {
    let line = match entries {
        [] => Some(String::new()),
        [
            Entry {
                docs: None,
                said: Said::Tokens(tokens),
            },
        ] => Some(Line::of(" ", tokens.clone()) + " "),
        _ => None,
    };
    line.filter(|line| line.len() + "} }".len() <= room && !line.contains('\n'))
}

fn write(entries: Vec<Entry<'_>>, text: &mut String) {
    text.push('\n');
    entries.into_iter().for_each(|it| it.write(INDENT, text));
}
