//! Open enums and identifiers.

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
    let unknown = (it.base == rust::Base::Integer).then(|| {
        quote! {
            /// A value that the API's description does not list.
            Unknown(i64),
        }
    });
    file.items(quote! {
        #docs
        #[non_exhaustive]
        pub enum #ident {
            #(#variants,)*
            #unknown
        }
    });
    let path = file.runtime(match it.base {
        rust::Base::Text => "open_enum",
        rust::Base::Integer => "open_integers",
    });
    let values = it
        .variants
        .iter()
        .map(|variant| render_value(variant, it.base));
    file.table(Table::new(path, quote! { #ident }, values));
}

/// A variant with its value. An integer is spelled as the document does.
fn render_value(variant: &rust::Variant, base: rust::Base) -> TokenStream {
    let rust::Variant { ident, wire, .. } = variant;
    match base {
        rust::Base::Text => quote! { #ident = #wire },
        rust::Base::Integer => {
            let value = proc_macro2::Literal::i64_unsuffixed(wire.parse().unwrap_or_default());
            quote! { #ident = #value }
        }
    }
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
