//! Enums of documented errors.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::file::{File, Homes, Place, condition};
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
    let condition = condition(&set.features);
    let mut variants = Vec::new();
    for it in &set.variants {
        variants.push(render_variant(file, &it.docs, &it.ident, &it.body));
        for it in &it.further {
            variants.push(render_variant(file, &it.docs, &it.ident, &it.body));
        }
    }
    file.items(quote! {
        #docs
        #condition
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
    file.table(Table::new(path, quote! { #ident }, statuses.into_iter()).when(&set.features));
}

fn render_variant<'a>(
    file: &mut File<'a>,
    docs: &'a rust::Docs,
    ident: &'a rust::VariantIdent,
    body: &'a rust::ErrorBody,
) -> TokenStream {
    let docs = file.docs(docs);
    match body {
        rust::ErrorBody::Empty => quote! { #docs #ident },
        rust::ErrorBody::Text => quote! { #docs #ident(String) },
        rust::ErrorBody::Json(ty) => {
            let ty = render_type(file, ty);
            quote! { #docs #ident(#ty) }
        }
    }
}

fn render_status(file: &mut File<'_>, variant: &rust::ErrorVariant) -> TokenStream {
    let status = render_pattern(variant.status);
    let body = render_body(file, &variant.ident, &variant.body);
    let further = variant.further.iter().map(|it| {
        let media_type = &it.media_type;
        let body = render_body(file, &it.ident, &it.body);
        quote! { | #media_type => #body }
    });
    let further: Vec<TokenStream> = further.collect();
    let others = &variant.others;
    let others = (!others.is_empty()).then(|| quote! { ! #(#others)* });
    quote! { #status => #body #(#further)* #others }
}

/// A variant and how its value is read.
fn render_body(
    file: &mut File<'_>,
    ident: &rust::VariantIdent,
    body: &rust::ErrorBody,
) -> TokenStream {
    match body {
        rust::ErrorBody::Empty => quote! { #ident },
        rust::ErrorBody::Text => quote! { #ident(String) text },
        rust::ErrorBody::Json(ty) => {
            let ty = render_type(file, ty);
            quote! { #ident(#ty) }
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
