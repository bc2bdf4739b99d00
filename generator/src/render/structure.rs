//! Structs that are read from and written to JSON objects.

use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::{render_constant, render_deprecated};
use super::declaration::Declaration;
use super::file::File;
use super::line::Line;
use super::table::{Entry, Said};
use super::tokens::literal;
use super::types::spell_type;
use crate::rust::{self, Names as _};

/// Adds the struct with its JSON, its constructor and its setters.
pub(super) fn render_struct<'a>(file: &mut File<'a>, it: &'a rust::Struct) {
    let ident = &it.ident;
    let form = render_form(it);
    let mut entries = Vec::with_capacity(it.fields.len() + 1);
    for field in &it.fields {
        entries.push(render_field(file, field, it.setters));
    }
    entries.extend(it.rest.as_ref().map(|rest| render_rest(file, rest)));
    entries.extend(it.nulls.as_ref().map(|ident| render_nulls(file, ident)));
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
    let has_constant = || it.fields.iter().any(|field| field.constant.is_some());
    match it.setters {
        rust::Setters::None => None,
        rust::Setters::Some if it.fields.iter().any(rust::Field::is_asked) => {
            let deprecated = render_deprecated(it.deprecated.as_ref());
            Some(quote! { : #deprecated new })
        }
        rust::Setters::Some if has_constant() => Some(quote! { : Constant }),
        rust::Setters::Some => Some(quote! { : Default }),
    }
}

fn render_field<'a>(
    file: &mut File<'a>,
    field: &'a rust::Field,
    setters: rust::Setters,
) -> Entry<'a> {
    let rust::Field { ident, wire, .. } = field;
    let ty = spell_type(file, &field.ty);
    let word = spell_presence(file, field, setters);
    let access = match field.access {
        rust::Access::ReadWrite => "",
        rust::Access::ReadOnly => " read_only",
        rust::Access::WriteOnly => " write_only",
    };
    let wire = literal(wire);
    Entry {
        docs: Some(&field.docs),
        said: Said::Text(format!("{ident}: {ty} = {wire} {word}{access}")),
    }
}

/// The word that says what becomes of a field, with what its setter takes.
fn spell_presence(file: &mut File<'_>, field: &rust::Field, setters: rust::Setters) -> String {
    if let (Some(value), rust::Setters::Some) = (&field.constant, setters) {
        return Line::of("constant(", render_constant(value)) + ")";
    }
    let is_received = setters == rust::Setters::None || field.access == rust::Access::ReadOnly;
    match (field.presence, &field.ty) {
        (rust::Presence::Required, _) => match field.argument {
            _ if setters == rust::Setters::None => "required".to_owned(),
            rust::Argument::Exact => "required".to_owned(),
            rust::Argument::Into => "required_into".to_owned(),
        },
        (rust::Presence::Optional, _) if is_received => "received".to_owned(),
        (rust::Presence::Optional, rust::Type::Option(ty)) => {
            let ty = spell_type(file, ty);
            match field.argument {
                rust::Argument::Exact => format!("optional({ty})"),
                rust::Argument::Into => format!("optional_into({ty})"),
            }
        }
        // It has two ways of being empty, so that its setter takes all of it.
        (rust::Presence::Optional, _) => "maybe".to_owned(),
    }
}

fn render_rest<'a>(file: &mut File<'a>, rest: &'a rust::Rest) -> Entry<'a> {
    let ident = &rest.ident;
    let ty = rust::Type::spell_map(&rest.value, file);
    Entry {
        docs: Some(&rest.docs),
        said: Said::Text(format!("{ident}: {ty} = \"*\" additional")),
    }
}

/// Nobody has to know of the field, nor to touch it.
fn render_nulls<'a>(file: &mut File<'a>, ident: &rust::FieldIdent) -> Entry<'a> {
    let ty = file.json("Nulls");
    Entry {
        docs: None,
        said: Said::Text(format!("#[doc(hidden)] {ident}: {ty} = \"\" nulls")),
    }
}
