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
    ty.spell(file)
}

impl rust::Names for File<'_> {
    fn generated(&mut self, path: &rust::TypePath) -> String {
        match path {
            rust::TypePath::Model(ident) => spell_model(self, ident),
            rust::TypePath::Group(path, ident) => match self.place {
                Place::Group(group) if group.path == *path => ident.to_string(),
                Place::Open | Place::Models(_) | Place::Group(_) => {
                    format!("crate::{path}::{ident}")
                }
            },
        }
    }

    /// By a path: a type of the document may have the same name.
    fn json(&mut self, name: &str) -> String {
        [&self.runtime_path("json"), "::", name].concat()
    }

    fn map(&mut self) -> String {
        match self.place {
            Place::Open => "std::collections::BTreeMap".to_owned(),
            Place::Models(_) | Place::Group(_) => {
                self.import(Origin::Collections, "BTreeMap");
                "BTreeMap".to_owned()
            }
        }
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
