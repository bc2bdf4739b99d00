//! Documentation as comments.
//!
//! Most of a generated crate's text is documentation.
//! As tokens each of its lines would be an attribute that is parsed and printed, so it stays out of them:
//! an item carries a [`Mark`], and the finished text gets the comment in its place.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::rust;

/// What a mark's comment starts with; documentation never does, as a space comes first in its lines.
const SIGN: char = '\u{1}';

/// The documentation marked in a file.
#[derive(Default)]
pub(super) struct Comments<'a>(Vec<&'a rust::Docs>);

/// Stands for documentation where its item is parsed and printed.
#[derive(Clone, Copy)]
pub(super) struct Mark(Option<usize>);

/// Which side of its item a comment stands on.
#[derive(Clone, Copy)]
pub(super) enum Side {
    /// `///`, before the item.
    Outer,
    /// `//!`, inside of it.
    Inner,
}

impl<'a> Comments<'a> {
    /// The mark of some documentation.
    pub(super) fn mark(&mut self, docs: &'a rust::Docs) -> Mark {
        if docs.0.is_empty() {
            return Mark(None);
        }
        self.0.push(docs);
        Mark(Some(self.0.len() - 1))
    }

    /// The documentation that a printed line stands for, and the line's indentation.
    pub(super) fn marked<'line>(&self, line: &'line str) -> Option<(&'a rust::Docs, &'line str)> {
        let (before, number) = line.split_once(SIGN)?;
        let docs = self.0.get(number.parse::<usize>().ok()?)?;
        Some((docs, before.strip_suffix("///")?))
    }
}

impl ToTokens for Mark {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if let Some(number) = self.0 {
            let text = format!("{SIGN}{number}");
            tokens.extend(quote! { #[doc = #text] });
        }
    }
}

/// Appends a comment to `text`, each line below the last one at `indent`.
pub(super) fn write(docs: &rust::Docs, side: Side, indent: &str, text: &mut String) {
    let slashes = match side {
        Side::Outer => "///",
        Side::Inner => "//!",
    };
    for line in &docs.0 {
        let line = line.trim_end();
        text.push_str(indent);
        text.push_str(slashes);
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
        text.push('\n');
    }
}
