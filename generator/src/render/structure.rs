//! Structs that are read from and written to JSON objects.

use quote::quote;

use super::arguments::{Argument, render_deprecated, spell_constant};
use super::declaration::{Declaration, Form};
use super::file::File;
use super::table::{Entry, Said};
use super::tokens::literal;
use super::types::spell_type;
use crate::rust::{self, Names as _};

/// Adds the struct with its JSON, its constructor and its setters.
pub(super) fn render_struct<'a>(file: &mut File<'a>, it: &'a rust::Struct) {
    let ident = &it.ident;
    let mut entries = Vec::with_capacity(it.fields.len() + 1);
    for field in &it.fields {
        entries.push(render_field(file, field));
    }
    entries.extend(it.rest.as_ref().map(|rest| render_rest(file, rest)));
    entries.extend(it.nulls.as_ref().map(|ident| render_nulls(file, ident)));
    let declaration = Declaration {
        path: file.runtime("object"),
        docs: &it.docs,
        head: quote! { pub struct #ident },
        entries,
        forms: match it.setters {
            rust::Setters::None => Vec::new(),
            rust::Setters::Some => spell_forms(file, it),
        },
        facts: Vec::new(),
        more: Vec::new(),
    };
    file.declaration(declaration);
}

/// What makes values of it, and the methods that set fields.
fn spell_forms(file: &mut File<'_>, it: &rust::Struct) -> Vec<Form> {
    let (mut asked, mut optional, mut whole) = (Vec::new(), Vec::new(), Vec::new());
    for field in &it.fields {
        let argument = |ty| Argument {
            ident: &field.ident,
            ty,
            form: field.argument,
        };
        match (field.presence, &field.ty) {
            _ if field.constant.is_some() => {}
            (rust::Presence::Required, ty) => asked.push(argument(ty).spell_taken(file)),
            (rust::Presence::Optional, _) if field.access == rust::Access::ReadOnly => {}
            (rust::Presence::Optional, rust::Type::Option(ty)) => {
                optional.push(argument(ty).spell_taken(file));
            }
            // It has two ways of being empty, so that its setter takes all of it.
            (rust::Presence::Optional, ty) => {
                whole.push(format!("{}: {}", field.ident, spell_type(file, ty)));
            }
        }
    }
    let constants = it
        .fields
        .iter()
        .filter_map(|it| Some(spell_constant(&it.ident, it.constant.as_ref()?)));
    let made = match asked.is_empty() {
        true => Form::word("Default"),
        false => Form::new("new", asked).under(render_deprecated(it.deprecated.as_ref())),
    };
    [
        Form::new("constant", constants.collect()).if_any(),
        Some(made),
        Form::new("set", optional).if_any(),
        Form::new("put", whole).if_any(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn render_field<'a>(file: &mut File<'a>, field: &'a rust::Field) -> Entry<'a> {
    let rust::Field { ident, wire, .. } = field;
    let ty = spell_type(file, &field.ty);
    let presence = match field.presence {
        rust::Presence::Required => "required",
        rust::Presence::Optional => "optional",
    };
    let access = match field.access {
        rust::Access::ReadWrite => "",
        rust::Access::ReadOnly => " read_only",
        rust::Access::WriteOnly => " write_only",
    };
    let wire = literal(wire);
    Entry {
        docs: Some(&field.docs),
        said: Said::Text(format!("{ident}: {ty} = {wire} {presence}{access}")),
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
