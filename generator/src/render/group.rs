//! A group of operations: a file with the struct that has their methods, and with what they take and give.

use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::{render_allowance, render_deprecated};
use super::file::{File, Homes, Place};
use super::models::render_item;
use super::operation::{arguments, render_operation};
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

fn render_methods<'a>(file: &mut File<'a>, group: &'a rust::Group) {
    let ident = &group.ident;
    let client = file.runtime("Client");
    let methods = group
        .operations
        .iter()
        .map(|operation| render_method(file, operation));
    let mut methods = methods.collect::<Vec<_>>();
    for version in &group.versions {
        methods.push(render_version(file, version));
    }
    file.items(quote! {
        impl<'a> #ident<'a> {
            pub(crate) fn new(client: &'a #client) -> Self {
                Self { client }
            }
            #(#methods)*
        }
    });
}

/// The way to the operations of another version.
fn render_version<'a>(file: &mut File<'a>, version: &'a rust::Group) -> TokenStream {
    let docs = file.docs(&version.docs);
    let rust::Group { module, ident, .. } = version;
    quote! {
        #docs
        pub fn #module(&self) -> #module::#ident<'a> {
            #module::#ident::new(self.client)
        }
    }
}

fn render_method<'a>(file: &mut File<'a>, operation: &'a rust::Operation) -> TokenStream {
    let docs = file.docs(&operation.docs);
    let deprecated = operation.deprecated.as_ref().map(|deprecation| {
        let deprecated = render_deprecated(Some(deprecation));
        quote! {
            #deprecated
            #[allow(deprecated, reason = "its params are deprecated with it")]
        }
    });
    let rust::Operation { method, params, .. } = operation;
    let arguments = arguments(operation);
    let allowance = render_allowance(1 + arguments.len());
    let idents = arguments.iter().map(|argument| argument.ident);
    let idents = quote! { #(#idents),* };
    let arguments = arguments
        .iter()
        .map(|argument| argument.render(file))
        .collect::<Vec<_>>();
    let call = file.runtime("Call");
    quote! {
        #docs
        #deprecated
        #allowance
        pub fn #method(&self #(, #arguments)*) -> #call<'a, #params> {
            #call::new(self.client, #params::new(#idents))
        }
    }
}
