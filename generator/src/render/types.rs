//! Types and the paths to them.

use proc_macro2::TokenStream;

use super::file::{File, Origin, Place};
use crate::rust;

/// The type as the file names it, as tokens.
pub(super) fn render_type(file: &mut File<'_>, ty: &rust::Type) -> TokenStream {
    render(&spell_type(file, ty))
}

/// The tokens of a text that [`spell_type`] has made.
pub(super) fn render(text: &str) -> TokenStream {
    match text.parse() {
        Ok(tokens) => tokens,
        // A fault of this stage. Whoever compiles the crate is told.
        Err(error) => syn::Error::from(error).to_compile_error(),
    }
}

/// The type as the file names it; imports what that takes.
pub(super) fn spell_type(file: &mut File<'_>, ty: &rust::Type) -> String {
    match ty {
        rust::Type::Bool => "bool".to_owned(),
        rust::Type::I32 => "i32".to_owned(),
        rust::Type::I64 => "i64".to_owned(),
        rust::Type::U32 => "u32".to_owned(),
        rust::Type::U64 => "u64".to_owned(),
        rust::Type::F32 => "f32".to_owned(),
        rust::Type::F64 => "f64".to_owned(),
        rust::Type::String => "String".to_owned(),
        rust::Type::Timestamp => "jiff::Timestamp".to_owned(),
        rust::Type::Date => "jiff::civil::Date".to_owned(),
        rust::Type::Uuid => "uuid::Uuid".to_owned(),
        rust::Type::Json => "serde_json::Value".to_owned(),
        rust::Type::Named(path) => spell_path(file, path),
        rust::Type::Open(path) => {
            let open = spell_json(file, "Open");
            format!("{open}<{}>", spell_path(file, path))
        }
        rust::Type::Base64 => spell_json(file, "Base64"),
        rust::Type::Binary => spell_json(file, "Binary"),
        rust::Type::Number => spell_json(file, "Number"),
        rust::Type::Patch(value) => spell_json_of(file, "Patch", value),
        rust::Type::Secret(value) => spell_json_of(file, "Secret", value),
        rust::Type::List(item) => spell_of(file, "Vec", item),
        rust::Type::Option(value) => spell_of(file, "Option", value),
        rust::Type::Boxed(value) => spell_of(file, "Box", value),
        rust::Type::Map(value) => spell_map(file, value),
    }
}

/// The map from text to a type.
pub(super) fn spell_map(file: &mut File<'_>, value: &rust::Type) -> String {
    let value = spell_type(file, value);
    match file.place {
        Place::Open => format!("std::collections::BTreeMap<String, {value}>"),
        Place::Models(_) | Place::Group(_) => {
            file.import(Origin::Collections, "BTreeMap");
            format!("BTreeMap<String, {value}>")
        }
    }
}

fn spell_of(file: &mut File<'_>, name: &str, argument: &rust::Type) -> String {
    [name, "<", &spell_type(file, argument), ">"].concat()
}

fn spell_json_of(file: &mut File<'_>, name: &str, argument: &rust::Type) -> String {
    let name = spell_json(file, name);
    spell_of(file, &name, argument)
}

/// An item of the runtime's module `json`, by a path: a type of the document may have the same name.
pub(super) fn spell_json(file: &mut File<'_>, name: &str) -> String {
    let json = file.runtime_path("json");
    format!("{json}::{name}")
}

fn spell_path(file: &mut File<'_>, path: &rust::TypePath) -> String {
    match path {
        rust::TypePath::Model(ident) => spell_model(file, ident),
        rust::TypePath::Group(path, ident) => match file.place {
            Place::Group(group) if group.path == *path => ident.to_string(),
            Place::Open | Place::Models(_) | Place::Group(_) => {
                let rust::ModulePath { tag, version } = path;
                match version {
                    Some(version) => format!("crate::{tag}::{version}::{ident}"),
                    None => format!("crate::{tag}::{ident}"),
                }
            }
        },
    }
}

fn spell_model(file: &mut File<'_>, ident: &rust::TypeIdent) -> String {
    match file.place {
        Place::Open => format!("crate::models::{ident}"),
        Place::Group(_) => {
            file.import(Origin::Crate, "models");
            format!("models::{ident}")
        }
        Place::Models(module) => {
            if file.homes.get(ident) != Some(&module) {
                file.import(Origin::Super, ident.as_str());
            }
            ident.to_string()
        }
    }
}
