//! Tuples: structs whose fields have no names, read from and written to JSON arrays.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::file::File;
use super::table::Table;
use super::types::render_type;
use crate::rust;

/// Adds the struct and its JSON. Users build and match it like any tuple struct.
pub(super) fn render_tuple<'a>(file: &mut File<'a>, it: &'a rust::Tuple) {
    let ident = &it.ident;
    let docs = file.docs(&it.docs);
    let rest = it.rest.clone().map(|it| rust::Type::List(Box::new(it)));
    let types = it.items.iter().chain(&rest);
    let types: Vec<TokenStream> = types.map(|ty| render_type(file, ty)).collect();
    file.items(quote! {
        #docs
        #[derive(Clone)]
        pub struct #ident(#(pub #types),*);
    });
    let path = file.runtime("tuple");
    let item = |index| {
        let presence = if index < it.required {
            quote! { required }
        } else {
            quote! { optional }
        };
        let index = Literal::usize_unsuffixed(index);
        quote! { #index #presence }
    };
    let count = it.items.len();
    let rest = it.rest.iter().map(|_| {
        let index = Literal::usize_unsuffixed(count);
        quote! { ..#index }
    });
    let head = quote! { #ident #(#rest)* };
    file.table(Table::new(path, head, (0..count).map(item)));
}
