//! A group of operations: a file with the struct that has their methods, and with what they take and give.

use quote::quote;

use super::file::{File, Homes, Place};
use super::method::render_methods;
use super::models::render_item;
use super::operation::render_operation;
use crate::rust;

/// The file of a group.
pub(super) fn render_group(group: &rust::Group, api: &rust::Api, homes: &Homes<'_>) -> String {
    let mut file = File::new(Place::Group(group), homes);
    if !group.versions.is_empty() {
        let versions = group.versions.iter().map(|version| &version.module);
        file.items(quote! { #(pub mod #versions;)* });
    }
    render_struct(&mut file, group);
    render_methods(&mut file, group);
    for operation in &group.operations {
        render_operation(&mut file, operation, api);
    }
    for item in &group.items {
        render_item(&mut file, item);
    }
    file.finish(&group.docs)
}

fn render_struct<'a>(file: &mut File<'a>, group: &'a rust::Group) {
    let docs = file.docs(&group.docs);
    let ident = &group.ident;
    let client = file.runtime("Client");
    file.items(quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #ident<'a> {
            client: &'a #client,
        }
    });
}
