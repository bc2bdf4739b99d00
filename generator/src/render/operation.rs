//! What belongs to one operation: its params struct, what the runtime needs to know of it, the name of its errors.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::arguments::{Argument, render_deprecated, spell_constant};
use super::content::{render_alternatives, render_contents, render_encodings, render_successes};
use super::declaration::{Declaration, Form};
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
        head: quote! { pub struct #ident },
        entries,
        forms: spell_forms(file, it),
        facts: facts.into_iter().chain([error]).collect(),
        more: render_facts(file, it, api),
    };
    file.declaration(declaration);
}

/// What makes a call, and the methods that set optional parameters.
fn spell_forms(file: &mut File<'_>, it: &rust::Operation) -> Vec<Form> {
    let constants = it
        .parameters
        .iter()
        .filter_map(|it| Some(spell_constant(&it.ident, it.constant.as_ref()?)));
    let mut taken = |arguments: Vec<Argument<'_>>| {
        let spelled = arguments.into_iter().map(|it| it.spell_taken(file));
        spelled.collect()
    };
    let made = Form::new("new", taken(arguments(it)));
    let optional = it.parameters.iter().filter(|it| it.is_optional());
    [
        Form::new("constant", constants.collect()).if_any(),
        Some(made.under(render_deprecated(it.deprecated.as_ref()))),
        Form::new("set", taken(optional.map(argument).collect())).if_any(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What the method and the constructor of the params struct take.
pub(super) fn arguments(it: &rust::Operation) -> Vec<Argument<'_>> {
    let required = it.parameters.iter().filter(|it| it.is_asked());
    required.map(argument).collect()
}

fn argument(it: &rust::Parameter) -> Argument<'_> {
    Argument {
        ident: &it.ident,
        ty: &it.ty,
        form: it.argument,
    }
}

fn render_parameter<'a>(file: &mut File<'a>, parameter: &'a rust::Parameter) -> Entry<'a> {
    let ident = &parameter.ident;
    let ty = spell_type(file, &parameter.ty);
    let place = spell_place(parameter);
    let text = match parameter.is_optional() {
        true => format!("{ident}: Option<{ty}> = {place}"),
        false => format!("{ident}: {ty} = {place}"),
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
        rust::Place::Path => format!("path{style} {wire}"),
        rust::Place::Query => format!("query{style} {wire}"),
        rust::Place::QueryString => {
            format!("query_string{style}{} {wire}", spell_encodings(parameter))
        }
        rust::Place::Header => format!("header{style} {wire}"),
        rust::Place::Cookie => format!("cookie{style} {wire}"),
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
