//! The module `models` and the modules below it.

use quote::quote;

use super::file::{File, Homes, Place, condition};
use super::structure::render_struct;
use super::texts::{render_alias, render_enumeration, render_newtype};
use super::tuple::render_tuple;
use super::union::render_union;
use crate::rust;

/// `models.rs`: users find every model in it, wherever it is declared.
pub(super) fn render_models(modules: &[rust::Module], homes: &Homes<'_>) -> String {
    let mut file = File::new(Place::Open, homes);
    let filled = || modules.iter().filter(|module| !module.items.is_empty());
    let declarations = filled().map(
        |rust::Module {
             ident, features, ..
         }| {
            let condition = condition(features);
            quote! { #condition mod #ident; }
        },
    );
    file.items(declarations.collect());
    let exports = filled().map(
        |rust::Module {
             ident, features, ..
         }| {
            let condition = condition(features);
            quote! { #condition pub use #ident::*; }
        },
    );
    file.items(exports.collect());
    file.finish(&rust::Docs(vec![
        "What requests and responses are made of.".to_owned(),
    ]))
}

/// A module below `models`.
pub(super) fn render_module(module: &rust::Module, homes: &Homes<'_>) -> String {
    let mut file = File::new(Place::Models(&module.ident), homes);
    for item in &module.items {
        render_item(&mut file, item);
    }
    file.finish(&module.docs)
}

/// Adds a type.
pub(super) fn render_item<'a>(file: &mut File<'a>, item: &'a rust::Item) {
    match item {
        rust::Item::Struct(it) => render_struct(file, it),
        rust::Item::Tuple(it) => render_tuple(file, it),
        rust::Item::Enumeration(it) => render_enumeration(file, it),
        rust::Item::Union(it) => render_union(file, it),
        rust::Item::Newtype(it) => render_newtype(file, it),
        rust::Item::Alias(it) => render_alias(file, it),
    }
}
