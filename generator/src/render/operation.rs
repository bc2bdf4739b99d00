//! What belongs to one operation: its params struct, what the runtime needs to know of it, the name of its errors.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::arguments::{Argument, render_constant, render_deprecated};
use super::content::{render_alternatives, render_contents, render_encodings, render_successes};
use super::declaration::Declaration;
use super::file::{File, Origin};
use super::line::Line;
use super::meta::render_facts;
use super::table::{Entry, Said};
use super::tokens::literal;
use super::types::{render, render_type, spell_type};
use crate::rust;

/// Adds all of it.
pub(super) fn render_operation<'a>(file: &mut File<'a>, it: &'a rust::Operation, api: &rust::Api) {
    render_declaration(file, it, api);
    render_alternatives(file, it);
    it.contents.iter().for_each(|it| render_contents(file, it));
    it.successes
        .iter()
        .for_each(|it| render_successes(file, it));
}

fn render_declaration<'a>(file: &mut File<'a>, it: &'a rust::Operation, api: &rust::Api) {
    let ident = &it.params;
    let form = render_form(it);
    let mut entries = Vec::with_capacity(it.parameters.len());
    for parameter in &it.parameters {
        entries.push(render_parameter(file, parameter));
    }
    let rust::Meta {
        id, method, path, ..
    } = &it.meta;
    let answer = render_answer(file, &it.answer);
    let facts = [quote! { #id: #method #path }, quote! { answer: #answer }];
    let facts = facts.map(Entry::plain);
    let error = render_error(file, &it.error);
    let declaration = Declaration {
        path: file.runtime("operation"),
        docs: &it.params_docs,
        head: quote! { pub struct #ident: #form },
        entries,
        facts: facts.into_iter().chain([error]).collect(),
        more: render_facts(file, it, api),
    };
    file.declaration(declaration);
}

/// What makes a call: `new`, and `Default` where nothing is required.
fn render_form(it: &rust::Operation) -> TokenStream {
    let deprecated = render_deprecated(it.deprecated.as_ref());
    if arguments(it).is_empty() {
        quote! { #deprecated Default }
    } else {
        quote! { #deprecated new }
    }
}

/// What the method and the constructor of the params struct take.
pub(super) fn arguments(it: &rust::Operation) -> Vec<Argument<'_>> {
    let required = it.parameters.iter().filter(|it| it.is_asked());
    required
        .map(|it| Argument {
            ident: &it.ident,
            ty: &it.ty,
            form: it.argument,
        })
        .collect()
}

fn render_parameter<'a>(file: &mut File<'a>, parameter: &'a rust::Parameter) -> Entry<'a> {
    let ident = &parameter.ident;
    let ty = spell_type(file, &parameter.ty);
    let place = spell_place(parameter);
    let text = match (parameter.presence, parameter.argument) {
        _ if parameter.constant.is_some() => {
            let constant = parameter.constant.as_ref().map(render_constant);
            let constant = Line::of("", constant.unwrap_or_default());
            format!("{ident}: {ty} = {place} constant({constant})")
        }
        (rust::Presence::Required, rust::Argument::Exact) => {
            format!("{ident}: {ty} = {place} required")
        }
        (rust::Presence::Required, rust::Argument::Into) => {
            format!("{ident}: {ty} = {place} required_into")
        }
        (rust::Presence::Optional, rust::Argument::Exact) => {
            format!("{ident}: Option<{ty}> = {place} optional({ty})")
        }
        (rust::Presence::Optional, rust::Argument::Into) => {
            format!("{ident}: Option<{ty}> = {place} optional_into({ty})")
        }
    };
    let said = match text.contains('[') {
        // How lists are spelled depends on the line.
        true => render(&text).into(),
        false => Said::Text(text),
    };
    Entry {
        docs: Some(&parameter.docs),
        said,
    }
}

fn spell_place(parameter: &rust::Parameter) -> String {
    let wire = literal(&parameter.wire);
    let reserved = match parameter.characters {
        rust::Characters::Unreserved => None,
        rust::Characters::Reserved => Some("reserved"),
    };
    let style = parameter.style.map(spell_style);
    let style = match (style, reserved) {
        (None, None) => String::new(),
        (Some(one), None) | (None, Some(one)) => format!(" [{one}]"),
        (Some(style), Some(reserved)) => format!(" [{style}, {reserved}]"),
    };
    match parameter.place {
        rust::Place::Path => format!("path {wire}{style}"),
        rust::Place::Query => format!("query {wire}{style}"),
        rust::Place::QueryString => {
            format!("query_string {wire}{style}{}", spell_encodings(parameter))
        }
        rust::Place::Header => format!("header {wire}{style}"),
        rust::Place::Cookie => format!("cookie {wire}{style}"),
        rust::Place::Body => format!("body{style}{}", spell_encodings(parameter)),
    }
}

/// With a space before it, if there is anything.
fn spell_encodings(parameter: &rust::Parameter) -> String {
    let encodings = render_encodings(&parameter.encodings);
    let encodings = Line::of(" ", encodings.unwrap_or_default());
    encodings.trim_end().to_owned()
}

pub(super) fn render_style(style: rust::Style) -> TokenStream {
    render(spell_style(style))
}

fn spell_style(style: rust::Style) -> &'static str {
    match style {
        rust::Style::Matrix => "matrix",
        rust::Style::MatrixExplode => "matrix_explode",
        rust::Style::Label => "label",
        rust::Style::LabelExplode => "label_explode",
        rust::Style::Form => "form",
        rust::Style::FormExplode => "form_explode",
        rust::Style::Simple => "simple",
        rust::Style::SimpleExplode => "simple_explode",
        rust::Style::SpaceDelimited => "space_delimited",
        rust::Style::PipeDelimited => "pipe_delimited",
        rust::Style::TabDelimited => "tab_delimited",
        rust::Style::DeepObject => "deep_object",
        rust::Style::Cookie => "cookie",
        rust::Style::CookieExplode => "cookie_explode",
        rust::Style::Json => "json",
        rust::Style::Text => "text",
        rust::Style::Raw => "raw",
        rust::Style::Multipart => "multipart",
        rust::Style::Lines => "lines",
    }
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

fn render_error<'a>(file: &mut File<'a>, error: &'a rust::ErrorAlias) -> Entry<'a> {
    let ident = &error.ident;
    let target = match &error.target {
        None => file.runtime("NoDocumentedErrors"),
        Some(target) => {
            file.import(Origin::Crate, "errors");
            quote! { errors::#target }
        }
    };
    Entry {
        docs: Some(&error.docs),
        said: quote! { error: #ident = #target }.into(),
    }
}
