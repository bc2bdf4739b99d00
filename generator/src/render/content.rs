//! Enums of the media types of a body and of the kinds of a success, and methods for further media types of an answer.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::errors::render_pattern;
use super::file::File;
use super::operation::{render_answer, render_style};
use super::table::{Entry, Table};
use super::types::render_type;
use crate::rust;

/// Adds the enum of the media types of a body.
pub(super) fn render_contents<'a>(file: &mut File<'a>, it: &'a rust::Contents) {
    let docs = file.docs(&it.docs);
    let ident = &it.ident;
    let variants = it
        .variants
        .iter()
        .map(|variant| {
            let docs = file.docs(&variant.docs);
            let (ident, ty) = (&variant.ident, render_type(file, &variant.ty));
            quote! { #docs #ident(#ty) }
        })
        .collect::<Vec<_>>();
    file.items(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident { #(#variants,)* }
    });
    let path = file.runtime("contents");
    let entries = it
        .variants
        .iter()
        .map(|variant| render_media_type(file, variant))
        .collect::<Vec<_>>();
    file.table(Table::new(path, quote! { #ident }, entries.into_iter()));
}

fn render_media_type(file: &mut File<'_>, variant: &rust::ContentVariant) -> TokenStream {
    let rust::ContentVariant {
        ident, media_type, ..
    } = variant;
    let ty = render_type(file, &variant.ty);
    let style = render_style(variant.style);
    let encodings = render_encodings(&variant.encodings);
    quote! { #ident(#ty) = #media_type #style #encodings }
}

/// How the properties of a form are written, in braces; nothing if all are as usual.
pub(super) fn render_encodings(encodings: &[rust::Encoding]) -> Option<TokenStream> {
    let entries = encodings.iter().map(|it| {
        let property = &it.property;
        let media_type = it.media_type.iter();
        let style = it.style.map(render_style).into_iter();
        let reserved = match it.characters {
            rust::Characters::Unreserved => None,
            rust::Characters::Reserved => Some(quote! { + reserved }),
        };
        let names = it.headers.iter().map(|(name, _)| name);
        let values = it.headers.iter().map(|(_, value)| value);
        quote! { #property #(= #media_type)* #([#style])* #reserved #(with #names #values)* }
    });
    (!encodings.is_empty()).then(|| quote! { { #(#entries),* } })
}

/// Adds the enum of an operation's successes.
pub(super) fn render_successes<'a>(file: &mut File<'a>, it: &'a rust::Successes) {
    let docs = file.docs(&it.docs);
    let ident = &it.ident;
    let variants = it
        .variants
        .iter()
        .map(|variant| {
            let docs = file.docs(&variant.docs);
            let ident = &variant.ident;
            let output = render_output(file, &variant.answer).into_iter();
            quote! { #docs #ident #((#output))* }
        })
        .collect::<Vec<_>>();
    file.items(quote! {
        #docs
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum #ident { #(#variants,)* }
    });
    let path = file.runtime("successes");
    let entries = it
        .variants
        .iter()
        .map(|variant| {
            let (ident, status) = (&variant.ident, render_pattern(variant.status));
            let answer = match &variant.answer {
                rust::Answer::Empty => None,
                answer => Some(render_answer(file, answer)),
            };
            let answer = answer.iter();
            quote! { #status => #ident #((#answer))* }
        })
        .collect::<Vec<_>>();
    file.table(Table::new(path, quote! { #ident }, entries.into_iter()));
}

/// What a caller gets; nothing if there is nothing to get.
fn render_output(file: &mut File<'_>, answer: &rust::Answer) -> Option<TokenStream> {
    match answer {
        rust::Answer::Empty => None,
        rust::Answer::Json(ty) => Some(render_type(file, ty)),
        rust::Answer::MaybeJson(ty) => {
            let ty = render_type(file, ty);
            Some(quote! { Option<#ty> })
        }
        rust::Answer::Text => Some(quote! { String }),
        // These are what they give.
        rust::Answer::Bytes
        | rust::Answer::Events(_)
        | rust::Answer::Items(_)
        | rust::Answer::Several(_) => Some(render_answer(file, answer)),
    }
}

/// Adds the methods that ask for further media types.
pub(super) fn render_alternatives<'a>(file: &mut File<'a>, it: &'a rust::Operation) {
    if it.alternatives.is_empty() {
        return;
    }
    let entries = it
        .alternatives
        .iter()
        .map(|alternative| {
            let rust::Alternative {
                method, media_type, ..
            } = alternative;
            let answer = render_answer(file, &alternative.answer);
            Entry {
                docs: Some(&alternative.docs),
                said: quote! { #method: #answer = #media_type }.into(),
            }
        })
        .collect::<Vec<_>>();
    let path = file.runtime("alternatives");
    file.table(Table {
        path,
        features: &[],
        head: it.params.to_token_stream(),
        entries,
    });
}
