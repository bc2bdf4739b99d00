//! Enums of documented errors.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::file::{File, Homes, Place};
use super::table::Table;
use super::types::render_type;
use crate::rust;

/// `errors.rs`: one enum for all operations that document the same errors.
pub(super) fn render_errors(sets: &[rust::ErrorSet], homes: &Homes<'_>) -> String {
    let mut file = File::new(Place::Open, homes);
    for set in sets {
        render_set(&mut file, set);
    }
    file.finish(&rust::Docs(vec![
        "The errors that operations document, each enum named after what it holds.".to_owned(),
        String::new(),
        "Operations have names of their own for them, in the modules of their groups.".to_owned(),
    ]))
}

fn render_set<'a>(file: &mut File<'a>, set: &'a rust::ErrorSet) {
    let docs = file.docs(&set.docs);
    let ident = &set.ident;
    let feature = set.feature.iter();
    let variants = set
        .variants
        .iter()
        .map(|variant| render_variant(file, variant))
        .collect::<Vec<_>>();
    file.items(quote! {
        #docs
        #(#[cfg(feature = #feature)])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident { #(#variants,)* }
    });
    let path = file.runtime("errors");
    let statuses = set
        .variants
        .iter()
        .map(|variant| render_status(file, variant));
    let statuses = statuses.collect::<Vec<_>>();
    file.table(
        Table::new(path, quote! { #ident }, statuses.into_iter()).when(set.feature.as_ref()),
    );
}

fn render_variant<'a>(file: &mut File<'a>, variant: &'a rust::ErrorVariant) -> TokenStream {
    let docs = file.docs(&variant.docs);
    let ident = &variant.ident;
    match &variant.body {
        rust::ErrorBody::Empty => quote! { #docs #ident },
        rust::ErrorBody::Text => quote! { #docs #ident(String) },
        rust::ErrorBody::Json(ty) => {
            let ty = render_type(file, ty);
            quote! { #docs #ident(#ty) }
        }
    }
}

fn render_status(file: &mut File<'_>, variant: &rust::ErrorVariant) -> TokenStream {
    let ident = &variant.ident;
    let status = render_pattern(variant.status);
    let others = &variant.others;
    let others = (!others.is_empty()).then(|| quote! { ! #(#others)* });
    match &variant.body {
        rust::ErrorBody::Empty => quote! { #status => #ident #others },
        rust::ErrorBody::Text => quote! { #status => #ident(String) text #others },
        rust::ErrorBody::Json(ty) => {
            let ty = render_type(file, ty);
            quote! { #status => #ident(#ty) #others }
        }
    }
}

pub(super) fn render_pattern(status: rust::StatusPattern) -> TokenStream {
    match status {
        rust::StatusPattern::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote! { #code }
        }
        rust::StatusPattern::Range(hundreds) => {
            let pattern = [(b'0' + hundreds % 10) as char, 'X', 'X']
                .iter()
                .collect::<String>();
            quote! { #pattern }
        }
        rust::StatusPattern::Default => quote! { default },
    }
}
