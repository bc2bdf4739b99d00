//! Structs that are read from and written to JSON objects.

use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::{
    Argument, render_allowance, render_argument_type, render_constant, render_default,
    render_deprecated,
};
use super::file::File;
use super::table::{Entry, Table};
use super::types::{render_json, render_map, render_type};
use crate::rust;

/// Adds the struct, its constructor, its JSON and its setters.
pub(super) fn render_struct<'a>(file: &mut File<'a>, it: &'a rust::Struct) {
    let docs = file.docs(&it.docs);
    let derives = render_derives(it);
    let ident = &it.ident;
    let fields = it
        .fields
        .iter()
        .map(|field| render_field(file, field))
        .collect::<Vec<_>>();
    let rest = it.rest.as_ref().map(|rest| render_rest(file, rest));
    file.items(quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub struct #ident { #(#fields,)* #rest }
    });
    if it.setters == rust::Setters::Some {
        render_constructor(file, it);
    }
    render_object(file, it);
    if it.setters == rust::Setters::Some {
        render_setters(file, it);
    }
}

fn render_field<'a>(file: &mut File<'a>, field: &'a rust::Field) -> TokenStream {
    let docs = file.docs(&field.docs);
    let ident = &field.ident;
    let ty = render_type(file, &field.ty);
    quote! { #docs pub #ident: #ty }
}

fn render_rest<'a>(file: &mut File<'a>, rest: &'a rust::Rest) -> TokenStream {
    let docs = file.docs(&rest.docs);
    let ident = &rest.ident;
    let ty = render_map(file, &rest.value);
    quote! { #docs pub #ident: #ty }
}

fn render_derives(it: &rust::Struct) -> TokenStream {
    match it.setters {
        rust::Setters::Some if asked(it).is_empty() && constants(it).next().is_none() => {
            quote! { #[derive(Clone, Default)] }
        }
        rust::Setters::Some | rust::Setters::None => quote! { #[derive(Clone)] },
    }
}

/// What the constructor asks for.
fn asked(it: &rust::Struct) -> Vec<Argument<'_>> {
    let asked = it.fields.iter().filter(|field| field.is_asked());
    asked
        .map(|it| Argument {
            ident: &it.ident,
            ty: &it.ty,
            form: it.argument,
        })
        .collect()
}

/// What the constructor gives by itself.
fn constants(it: &rust::Struct) -> impl Iterator<Item = TokenStream> {
    let fields = it.fields.iter();
    fields.filter_map(|it| Some(render_constant(&it.ident, it.constant.as_ref()?)))
}

fn render_constructor(file: &mut File<'_>, it: &rust::Struct) {
    let asked = asked(it);
    let constants: Vec<TokenStream> = constants(it).collect();
    if asked.is_empty() && constants.is_empty() {
        return;
    }
    let ident = &it.ident;
    let deprecated = render_deprecated(it.deprecated.as_ref());
    let allowance = render_allowance(asked.len());
    let arguments = asked
        .iter()
        .map(|argument| argument.render(file))
        .collect::<Vec<_>>();
    let values = asked.iter().map(|argument| argument.render_value());
    let given = asked.len() + constants.len();
    let rest = (given < it.fields.len() || it.rest.is_some()).then(|| {
        let value = render_json(file, &quote! { Value });
        quote! { ..#value::empty() }
    });
    let values = quote! { #(#values,)* #(#constants,)* #rest };
    if asked.is_empty() {
        return file.items(render_default(ident, &values));
    }
    file.items(quote! {
        impl #ident {
            /// A value with everything that is required.
            #deprecated
            #allowance
            pub fn new(#(#arguments),*) -> Self {
                Self { #values }
            }
        }
    });
}

fn render_object<'a>(file: &mut File<'a>, it: &'a rust::Struct) {
    let ident = &it.ident;
    let path = file.runtime("object");
    let rest = it.rest.iter().map(|rest| {
        let ident = &rest.ident;
        quote! { ..#ident }
    });
    let members = it.fields.iter().map(render_member).chain(rest);
    file.table(Table::new(path, quote! { #ident }, members));
}

fn render_member(field: &rust::Field) -> TokenStream {
    let ident = &field.ident;
    let wire = &field.wire;
    let presence = match field.presence {
        rust::Presence::Required => quote! { required },
        rust::Presence::Optional => quote! { optional },
    };
    let access = match field.access {
        rust::Access::ReadWrite => None,
        rust::Access::ReadOnly => Some(quote! { read_only }),
        rust::Access::WriteOnly => Some(quote! { write_only }),
    };
    quote! { #ident: #wire #presence #access }
}

fn render_setters<'a>(file: &mut File<'a>, it: &'a rust::Struct) {
    let settable = it.fields.iter().filter(|field| {
        field.presence == rust::Presence::Optional && field.access != rust::Access::ReadOnly
    });
    let entries = settable
        .map(|field| render_setter(file, field))
        .collect::<Vec<_>>();
    if !entries.is_empty() {
        let ident = &it.ident;
        let path = file.runtime("setters");
        file.table(Table {
            path,
            feature: None,
            head: quote! { model #ident },
            entries,
        });
    }
}

/// A setter takes what an `Option` holds, but all of a `Patch`, which has two ways of being empty.
fn render_setter<'a>(file: &mut File<'a>, field: &'a rust::Field) -> Entry<'a> {
    let ident = &field.ident;
    let ty = match &field.ty {
        rust::Type::Option(value) => render_argument_type(file, value, field.argument),
        ty => render_argument_type(file, ty, rust::Argument::Into),
    };
    Entry {
        docs: Some(&field.docs),
        tokens: quote! { #ident: #ty },
    }
}
