//! Types of texts: open enums and identifiers.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::file::File;
use super::table::Table;
use crate::rust;

/// Adds the enum and its texts.
pub(super) fn render_enumeration<'a>(file: &mut File<'a>, it: &'a rust::Enumeration) {
    let docs = file.docs(&it.docs);
    let ident = &it.ident;
    let variants = it
        .variants
        .iter()
        .map(|variant| render_variant(file, variant))
        .collect::<Vec<_>>();
    file.items(quote! {
        #docs
        #[non_exhaustive]
        pub enum #ident {
            #(#variants,)*
        }
    });
    let path = file.runtime("open_enum");
    let texts = it
        .variants
        .iter()
        .map(|rust::Variant { ident, wire, .. }| quote! { #ident = #wire });
    file.table(Table::new(path, quote! { #ident }, texts));
}

fn render_variant<'a>(file: &mut File<'a>, variant: &'a rust::Variant) -> TokenStream {
    let docs = file.docs(&variant.docs);
    let ident = &variant.ident;
    quote! { #docs #ident }
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
    let docs = file.docs(&it.docs);
    let ident = &it.ident;
    let ty = super::types::render_type(file, &it.ty);
    file.items(quote! { #docs pub type #ident = #ty; });
}
