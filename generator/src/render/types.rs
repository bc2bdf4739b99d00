//! Types and the paths to them.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::file::{File, Origin, Place};
use crate::rust;

/// The type as the file names it; imports what that takes.
pub(super) fn render_type(file: &mut File<'_>, ty: &rust::Type) -> TokenStream {
    match ty {
        rust::Type::Bool => quote! { bool },
        rust::Type::I32 => quote! { i32 },
        rust::Type::I64 => quote! { i64 },
        rust::Type::U32 => quote! { u32 },
        rust::Type::U64 => quote! { u64 },
        rust::Type::F32 => quote! { f32 },
        rust::Type::F64 => quote! { f64 },
        rust::Type::String => quote! { String },
        rust::Type::Timestamp => quote! { jiff::Timestamp },
        rust::Type::Date => quote! { jiff::civil::Date },
        rust::Type::Uuid => quote! { uuid::Uuid },
        rust::Type::Json => quote! { serde_json::Value },
        rust::Type::Named(path) => render_path(file, path),
        rust::Type::Open(path) => {
            let open = render_json(file, &quote! { Open });
            let path = render_path(file, path);
            quote! { #open<#path> }
        }
        rust::Type::Base64 => render_json(file, &quote! { Base64 }),
        rust::Type::Binary => render_json(file, &quote! { Binary }),
        rust::Type::Number => render_json(file, &quote! { Number }),
        rust::Type::Patch(value) => render_json_of(file, &quote! { Patch }, value),
        rust::Type::Secret(value) => render_json_of(file, &quote! { Secret }, value),
        rust::Type::List(item) => render_of(file, &quote! { Vec }, item),
        rust::Type::Option(value) => render_of(file, &quote! { Option }, value),
        rust::Type::Boxed(value) => render_of(file, &quote! { Box }, value),
        rust::Type::Map(value) => render_map(file, value),
    }
}

/// The map from text to a type.
pub(super) fn render_map(file: &mut File<'_>, value: &rust::Type) -> TokenStream {
    let value = render_type(file, value);
    match file.place {
        Place::Open => quote! { std::collections::BTreeMap<String, #value> },
        Place::Models(_) | Place::Group(_) => {
            file.import(Origin::Collections, "BTreeMap");
            quote! { BTreeMap<String, #value> }
        }
    }
}

fn render_of(file: &mut File<'_>, name: &TokenStream, argument: &rust::Type) -> TokenStream {
    let argument = render_type(file, argument);
    quote! { #name<#argument> }
}

fn render_json_of(file: &mut File<'_>, name: &TokenStream, argument: &rust::Type) -> TokenStream {
    let name = render_json(file, name);
    render_of(file, &name, argument)
}

/// An item of the runtime's module `json`, by a path: a type of the document may have the same name.
pub(super) fn render_json(file: &mut File<'_>, name: &TokenStream) -> TokenStream {
    let json = file.runtime("json");
    quote! { #json::#name }
}

fn render_path(file: &mut File<'_>, path: &rust::TypePath) -> TokenStream {
    match path {
        rust::TypePath::Model(ident) => render_model(file, ident),
        rust::TypePath::Group(path, ident) => match file.place {
            Place::Group(group) if group.path == *path => ident.to_token_stream(),
            Place::Open | Place::Models(_) | Place::Group(_) => {
                let rust::ModulePath { tag, version } = path;
                let version = version.iter();
                quote! { crate::#tag #(::#version)* ::#ident }
            }
        },
    }
}

fn render_model(file: &mut File<'_>, ident: &rust::TypeIdent) -> TokenStream {
    match file.place {
        Place::Open => quote! { crate::models::#ident },
        Place::Group(_) => {
            file.import(Origin::Crate, "models");
            quote! { models::#ident }
        }
        Place::Models(module) => {
            if file.homes.get(ident) != Some(&module) {
                file.import(Origin::Super, ident.as_str());
            }
            ident.to_token_stream()
        }
    }
}
