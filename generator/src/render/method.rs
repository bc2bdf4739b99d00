//! The methods of a group of operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::{render_allowance, render_deprecated};
use super::comment::{self, Side};
use super::file::{File, print};
use super::layout::{self, Piece};
use super::line::Line;
use super::operation::arguments;
use crate::rust;

const INDENT: &str = "    ";

/// Adds the constructor and the methods.
pub(super) fn render_methods<'a>(file: &mut File<'a>, group: &'a rust::Group) {
    let ident = &group.ident;
    let client = file.runtime("Client");
    let printed = print(quote! {
        impl<'a> #ident<'a> {
            pub(crate) fn new(client: &'a #client) -> Self {
                Self { client }
            }
        }
    });
    let mut text = printed.strip_suffix("}\n").unwrap_or(&printed).to_owned();
    for operation in &group.operations {
        begin(&operation.docs, &mut text);
        match render_attributes(operation) {
            Some(attributes) => write_printed(attributes, file, operation, &mut text),
            None => write_method(file, operation, &mut text),
        }
    }
    for version in &group.versions {
        begin(&version.docs, &mut text);
        write_member(&render_version(version), &mut text);
    }
    text.push_str("}\n");
    file.paragraph(None, &text);
}

fn begin(docs: &rust::Docs, text: &mut String) {
    text.push('\n');
    comment::write(docs, Side::Outer, INDENT, text);
}

/// The way to the operations of another version.
fn render_version(version: &rust::Group) -> TokenStream {
    let rust::Group { module, ident, .. } = version;
    quote! {
        pub fn #module(&self) -> #module::#ident<'a> {
            #module::#ident::new(self.client)
        }
    }
}

fn render_attributes(operation: &rust::Operation) -> Option<TokenStream> {
    let deprecated = render_deprecated(Some(operation.deprecated.as_ref()?));
    Some(quote! {
        #deprecated
        #[allow(deprecated, reason = "its params are deprecated with it")]
    })
}

/// A method with attributes, whose texts need more than room.
fn write_printed(
    attributes: TokenStream,
    file: &mut File<'_>,
    operation: &rust::Operation,
    text: &mut String,
) {
    let rust::Operation { method, params, .. } = operation;
    let arguments = arguments(operation);
    let allowance = render_allowance(1 + arguments.len());
    let idents = arguments.iter().map(|argument| argument.ident);
    let idents = quote! { #(#idents),* };
    let arguments = arguments.iter().map(|argument| argument.render(file));
    let arguments = arguments.collect::<Vec<_>>();
    let call = file.runtime("Call");
    let tokens = quote! {
        #attributes
        #allowance
        pub fn #method(&self #(, #arguments)*) -> #call<'a, #params> {
            #call::new(self.client, #params::new(#idents))
        }
    };
    write_member(&tokens, text);
}

/// Appends a member of an `impl` as `prettyplease` prints it.
fn write_member(tokens: &TokenStream, text: &mut String) {
    let printed = print(quote! { impl X { #tokens } });
    let inner = printed.strip_prefix("impl X {\n");
    let inner = inner.and_then(|it| it.strip_suffix("}\n"));
    text.push_str(inner.unwrap_or(&printed));
}

/// Appends a method without attributes, but for the allowance.
fn write_method(file: &mut File<'_>, operation: &rust::Operation, text: &mut String) {
    let arguments = arguments(operation);
    if let Some(allowance) = render_allowance(1 + arguments.len()) {
        text.push_str(&Line::of(INDENT, allowance));
        text.push('\n');
    }
    let call = file.runtime_path("Call");
    let mut taken = vec![vec![Piece::text("&self")]];
    let mut given = Vec::with_capacity(arguments.len());
    for argument in &arguments {
        taken.push(layout::of_type(&argument.spell(file)));
        given.push(vec![Piece::text(argument.ident.as_str())]);
    }
    let params = operation.params.as_str();
    text.push_str(INDENT);
    let signature = [
        Piece::text(format!("pub fn {}(", operation.method)),
        Piece::List(taken),
        Piece::text(format!(") -> {call}<")),
        Piece::List(vec![vec![Piece::text("'a")], vec![Piece::text(params)]]),
        Piece::text("> {"),
    ];
    layout::write(&signature, INDENT.len(), 0, text);
    let made = vec![
        Piece::text(format!("{params}::new(")),
        Piece::List(given),
        Piece::text(")"),
    ];
    let body = [
        Piece::text(format!("{call}::new(")),
        Piece::List(vec![vec![Piece::text("self.client")], made]),
        Piece::text(")"),
    ];
    text.push_str("\n        ");
    layout::write(&body, 2 * INDENT.len(), 0, text);
    text.push_str("\n    }\n");
}
