//! Structs that are read from and written to JSON objects.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::arguments::render_deprecated;
use super::declaration::Declaration;
use super::file::File;
use super::table::Entry;
use super::types::{render_map, render_type};
use crate::rust;

/// Adds the struct with its JSON, its constructor and its setters.
pub(super) fn render_struct<'a>(file: &mut File<'a>, it: &'a rust::Struct) {
    let ident = &it.ident;
    let form = render_form(it);
    let mut entries = Vec::with_capacity(it.fields.len() + 1);
    for field in &it.fields {
        entries.push(render_field(file, field));
    }
    entries.extend(it.rest.as_ref().map(|rest| render_rest(file, rest)));
    let declaration = Declaration {
        path: file.runtime("object"),
        docs: &it.docs,
        head: quote! { pub struct #ident #form },
        entries,
        facts: Vec::new(),
        more: Vec::new(),
    };
    file.declaration(declaration);
}

/// What makes values of it: nothing where only answers hold it.
fn render_form(it: &rust::Struct) -> Option<TokenStream> {
    let asks = || {
        let mut fields = it.fields.iter();
        fields.any(|field| field.presence == rust::Presence::Required)
    };
    match it.setters {
        rust::Setters::None => None,
        rust::Setters::Some if asks() => {
            let deprecated = render_deprecated(it.deprecated.as_ref());
            Some(quote! { : #deprecated new })
        }
        rust::Setters::Some => Some(quote! { : Default }),
    }
}

fn render_field<'a>(file: &mut File<'a>, field: &'a rust::Field) -> Entry<'a> {
    let rust::Field { ident, wire, .. } = field;
    let (ty, word) = presence(field);
    let ty = render_type(file, ty);
    let word = format_ident!("{word}");
    let access = match field.access {
        rust::Access::ReadWrite => None,
        // The word says it.
        rust::Access::ReadOnly if word == RECEIVED => None,
        rust::Access::ReadOnly => Some(quote! { read_only }),
        rust::Access::WriteOnly => Some(quote! { write_only }),
    };
    Entry {
        docs: Some(&field.docs),
        tokens: quote! { #ident: #word #ty = #wire #access },
    }
}

/// The word for an optional field that only servers fill.
const RECEIVED: &str = "received";

/// The type that stands in the declaration, and the word before it that says what becomes of it.
fn presence(field: &rust::Field) -> (&rust::Type, &'static str) {
    match (field.presence, &field.ty) {
        (rust::Presence::Required, ty) => (ty, of_argument(field.argument, "required", "required_into")),
        (rust::Presence::Optional, rust::Type::Option(ty)) => match field.access {
            rust::Access::ReadOnly => (ty, RECEIVED),
            rust::Access::ReadWrite | rust::Access::WriteOnly => {
                (ty, of_argument(field.argument, "optional", "optional_into"))
            }
        },
        // It has two ways of being empty, so that its setter takes all of it.
        (rust::Presence::Optional, ty) => (ty, "maybe"),
    }
}

/// The word for an argument that is taken as it is, or the one for what becomes it.
pub(super) fn of_argument(
    argument: rust::Argument,
    exact: &'static str,
    into: &'static str,
) -> &'static str {
    match argument {
        rust::Argument::Exact => exact,
        rust::Argument::Into => into,
    }
}

fn render_rest<'a>(file: &mut File<'a>, rest: &'a rust::Rest) -> Entry<'a> {
    let ident = &rest.ident;
    let ty = render_map(file, &rest.value);
    Entry {
        docs: Some(&rest.docs),
        tokens: quote! { #ident: additional #ty = "*" },
    }
}
