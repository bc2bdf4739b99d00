//! What belongs to one operation: its params struct, what the runtime needs to know of it, the name of its errors.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::arguments::{
    Argument, render_allowance, render_argument_type, render_constant, render_default,
    render_deprecated,
};
use super::content::{render_alternatives, render_contents, render_encodings, render_successes};
use super::file::{File, Origin};
use super::meta::render_meta;
use super::table::{Entry, Table};
use super::types::render_type;
use crate::rust;

/// Adds all of it.
pub(super) fn render_operation<'a>(file: &mut File<'a>, it: &'a rust::Operation, api: &rust::Api) {
    render_params(file, it);
    render_new(file, it);
    render_places(file, it);
    render_setters(file, it);
    render_alternatives(file, it);
    render_impl(file, it, api);
    it.contents.iter().for_each(|it| render_contents(file, it));
    it.successes
        .iter()
        .for_each(|it| render_successes(file, it));
    render_error(file, &it.error);
}

/// What the method and the constructor of the params struct take.
pub(super) fn arguments(it: &rust::Operation) -> Vec<Argument<'_>> {
    let asked = it.parameters.iter().filter(|it| it.is_asked());
    asked
        .map(|it| Argument {
            ident: &it.ident,
            ty: &it.ty,
            form: it.argument,
        })
        .collect()
}

fn optional(it: &rust::Operation) -> impl Iterator<Item = &rust::Parameter> {
    it.parameters
        .iter()
        .filter(|it| it.presence == rust::Presence::Optional)
}

/// What the constructor gives by itself.
fn constants(it: &rust::Operation) -> impl Iterator<Item = TokenStream> {
    let parameters = it.parameters.iter();
    parameters.filter_map(|it| Some(render_constant(&it.ident, it.constant.as_ref()?)))
}

fn render_params<'a>(file: &mut File<'a>, it: &'a rust::Operation) {
    let docs = file.docs(&it.params_docs);
    let ident = &it.params;
    let derives = if arguments(it).is_empty() && constants(it).next().is_none() {
        quote! { #[derive(Clone, Default)] }
    } else {
        quote! { #[derive(Clone)] }
    };
    let fields = it
        .parameters
        .iter()
        .map(|it| render_field(file, it))
        .collect::<Vec<_>>();
    file.items(quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub struct #ident { #(#fields,)* }
    });
}

fn render_field<'a>(file: &mut File<'a>, parameter: &'a rust::Parameter) -> TokenStream {
    let docs = file.docs(&parameter.docs);
    let ident = &parameter.ident;
    let ty = render_type(file, &parameter.ty);
    match parameter.presence {
        rust::Presence::Required => quote! { #docs pub #ident: #ty },
        rust::Presence::Optional => quote! { #docs pub #ident: Option<#ty> },
    }
}

fn render_new(file: &mut File<'_>, it: &rust::Operation) {
    let ident = &it.params;
    let deprecated = render_deprecated(it.deprecated.as_ref());
    let arguments = arguments(it);
    let allowance = render_allowance(arguments.len());
    let values = arguments.iter().map(|argument| argument.render_value());
    let absent = optional(it).map(|parameter| &parameter.ident);
    let constants: Vec<TokenStream> = constants(it).collect();
    let values = quote! { #(#values,)* #(#constants,)* #(#absent: None,)* };
    if arguments.is_empty() && !constants.is_empty() {
        file.items(render_default(ident, &values));
    }
    let body = if arguments.is_empty() {
        quote! { Self::default() }
    } else {
        quote! { Self { #values } }
    };
    let arguments = arguments
        .iter()
        .map(|argument| argument.render(file))
        .collect::<Vec<_>>();
    file.items(quote! {
        impl #ident {
            /// A call with everything that is required.
            #deprecated
            #allowance
            pub fn new(#(#arguments),*) -> Self { #body }
        }
    });
}

fn render_places<'a>(file: &mut File<'a>, it: &'a rust::Operation) {
    let ident = &it.params;
    let path = file.runtime("params");
    file.table(Table::new(
        path,
        quote! { #ident },
        it.parameters.iter().map(render_place),
    ));
}

fn render_place(parameter: &rust::Parameter) -> TokenStream {
    let rust::Parameter { ident, wire, .. } = parameter;
    let reserved = match parameter.characters {
        rust::Characters::Unreserved => None,
        rust::Characters::Reserved => Some(quote! { reserved }),
    };
    let style: Vec<TokenStream> = parameter
        .style
        .map(render_style)
        .into_iter()
        .chain(reserved)
        .collect();
    let style = (!style.is_empty()).then(|| quote! { [#(#style),*] });
    match parameter.place {
        rust::Place::Path => quote! { #ident: path #wire #style },
        rust::Place::Query => quote! { #ident: query #wire #style },
        rust::Place::Header => quote! { #ident: header #wire #style },
        rust::Place::Cookie => quote! { #ident: cookie #wire #style },
        rust::Place::Body => {
            let encodings = render_encodings(&parameter.encodings);
            quote! { #ident: body #style #encodings }
        }
    }
}

pub(super) fn render_style(style: rust::Style) -> TokenStream {
    match style {
        rust::Style::Matrix => quote! { matrix },
        rust::Style::MatrixExplode => quote! { matrix_explode },
        rust::Style::Label => quote! { label },
        rust::Style::LabelExplode => quote! { label_explode },
        rust::Style::Form => quote! { form },
        rust::Style::FormExplode => quote! { form_explode },
        rust::Style::Simple => quote! { simple },
        rust::Style::SimpleExplode => quote! { simple_explode },
        rust::Style::SpaceDelimited => quote! { space_delimited },
        rust::Style::PipeDelimited => quote! { pipe_delimited },
        rust::Style::DeepObject => quote! { deep_object },
        rust::Style::Json => quote! { json },
        rust::Style::Text => quote! { text },
        rust::Style::Raw => quote! { raw },
        rust::Style::Multipart => quote! { multipart },
        rust::Style::Lines => quote! { lines },
    }
}

fn render_setters<'a>(file: &mut File<'a>, it: &'a rust::Operation) {
    let entries = optional(it)
        .map(|parameter| render_setter(file, parameter))
        .collect::<Vec<_>>();
    if !entries.is_empty() {
        let path = file.runtime("setters");
        file.table(Table {
            path,
            feature: None,
            head: it.params.to_token_stream(),
            entries,
        });
    }
}

fn render_setter<'a>(file: &mut File<'a>, parameter: &'a rust::Parameter) -> Entry<'a> {
    let ident = &parameter.ident;
    let ty = render_argument_type(file, &parameter.ty, parameter.argument);
    Entry {
        docs: Some(&parameter.docs),
        tokens: quote! { #ident: #ty },
    }
}

fn render_impl(file: &mut File<'_>, it: &rust::Operation, api: &rust::Api) {
    let operation = file.runtime("Operation");
    let ident = &it.params;
    let answer = render_answer(file, &it.answer);
    let error = &it.error.ident;
    let meta = render_meta(file, it, api);
    file.items(quote! {
        impl #operation for #ident {
            type Answer = #answer;
            type Error = #error;
            #meta
        }
    });
}

pub(super) fn render_answer(file: &mut File<'_>, answer: &rust::Answer) -> TokenStream {
    match answer {
        rust::Answer::Empty => file.runtime("Empty"),
        rust::Answer::Text => file.runtime("Text"),
        rust::Answer::Bytes => file.runtime("ByteStream"),
        rust::Answer::Json(ty) => render_answer_of(file, "Json", ty),
        rust::Answer::MaybeJson(ty) => render_answer_of(file, "MaybeJson", ty),
        rust::Answer::Events(ty) => render_answer_of(file, "Events", ty),
        rust::Answer::Items(ty) => render_answer_of(file, "Items", ty),
        rust::Answer::Several(ident) => ident.to_token_stream(),
    }
}

fn render_answer_of(file: &mut File<'_>, name: &str, ty: &rust::Type) -> TokenStream {
    let name = file.runtime(name);
    let ty = render_type(file, ty);
    quote! { #name<#ty> }
}

fn render_error<'a>(file: &mut File<'a>, error: &'a rust::ErrorAlias) {
    let docs = file.docs(&error.docs);
    let ident = &error.ident;
    let target = match &error.target {
        None => file.runtime("NoDocumentedErrors"),
        Some(target) => {
            file.import(Origin::Crate, "errors");
            quote! { errors::#target }
        }
    };
    file.items(quote! { #docs pub type #ident = #target; });
}
