//! Open enums and identifiers.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::declaration::Declaration;
use super::file::File;
use super::layout::MARGIN;
use super::table::{Entry, Said, Table};
use super::tokens::literal;
use super::types::{render, spell_type};
use crate::rust;

/// Adds the enum and its texts.
pub(super) fn render_enumeration<'a>(file: &mut File<'a>, it: &'a rust::Enumeration) {
    let ident = &it.ident;
    let path = file.runtime(match it.base {
        rust::Base::Text => "open_enum",
        rust::Base::Integer => "open_integers",
    });
    let variants = it.variants.iter();
    file.declaration(Declaration {
        path,
        docs: &it.docs,
        head: quote! { pub enum #ident },
        entries: variants
            .map(|variant| render_variant(variant, it.base))
            .collect(),
        forms: Vec::new(),
        facts: Vec::new(),
        more: Vec::new(),
    });
}

/// A variant with its value, which is its documentation too, if it means nothing else in Markdown.
/// An integer is spelled as the document does.
fn render_variant(variant: &rust::Variant, base: rust::Base) -> Entry<'_> {
    let rust::Variant { ident, wire, docs } = variant;
    let (docs, text) = match base {
        rust::Base::Text if is_plain(wire) => (None, format!("{ident} = \"{wire}\"")),
        rust::Base::Text => (Some(docs), format!("{ident}: {}", literal(wire))),
        rust::Base::Integer => {
            let value: i64 = wire.parse().unwrap_or_default();
            (None, format!("{ident} = {value}"))
        }
    };
    Entry {
        docs,
        said: Said::Text(text),
    }
}

/// Whether Markdown shows a text as it is.
fn is_plain(text: &str) -> bool {
    let is_word = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.ends_with(|c: char| c.is_ascii_alphanumeric())
            && text
                .bytes()
                .all(|it| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'-' | b'.'))
    };
    text.split(' ').all(is_word)
}

/// Adds the newtype and the check of its text.
pub(super) fn render_newtype<'a>(file: &mut File<'a>, it: &'a rust::Newtype) {
    let docs = file.docs(&it.docs);
    let ident = &it.ident;
    file.items(quote! {
        #docs
        pub struct #ident(String);
    });
    let path = file.runtime("text");
    let pattern = render_pattern(it.pattern.as_ref());
    file.table(Table::new(
        path,
        quote! { #ident },
        [quote! { pattern: #pattern }].into_iter(),
    ));
}

fn render_pattern(pattern: Option<&rust::Pattern>) -> TokenStream {
    let Some(rust::Pattern(pieces)) = pattern else {
        return quote! { none };
    };
    let pieces = pieces.iter().map(
        |rust::CharacterRange {
             characters,
             minimum,
             maximum,
         }| {
            let minimum = proc_macro2::Literal::u32_unsuffixed(*minimum);
            let maximum = match *maximum {
                u32::MAX => quote! { u32::MAX },
                count => proc_macro2::Literal::u32_unsuffixed(count).into_token_stream(),
            };
            quote! { (#characters, #minimum, #maximum) }
        },
    );
    quote! { [#(#pieces),*] }
}

/// Adds another name for a type.
pub(super) fn render_alias<'a>(file: &mut File<'a>, it: &'a rust::Alias) {
    let ident = &it.ident;
    let ty = spell_type(file, &it.ty);
    let line = format!("pub type {ident} = {ty};\n");
    if line.len() <= MARGIN {
        return file.paragraph(Some(&it.docs), &line);
    }
    let (docs, ty) = (file.docs(&it.docs), render(&ty));
    file.items(quote! { #docs pub type #ident = #ty; });
}
