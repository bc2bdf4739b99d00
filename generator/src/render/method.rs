//! The methods of a group of operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::{render_allowance, render_deprecated};
use super::comment::{self, Side};
use super::file::{File, print};
use super::layout::{self, Piece};
use super::operation::arguments;
use crate::rust;

const INDENT: &str = "    ";

/// A method is compiled where it is called only, and what it takes and gives with it.
const INLINE: &str = "    #[inline]\n";

/// Adds the constructor and the methods.
pub(super) fn render_methods<'a>(file: &mut File<'a>, group: &'a rust::Group) {
    let ident = &group.ident;
    let client = file.runtime("Client");
    let printed = print(quote! {
        impl<'a> #ident<'a> {
            #[inline]
            pub(crate) fn new(client: &'a #client) -> Self {
                Self { client }
            }
        }
    });
    let mut text = printed.strip_suffix("}\n").unwrap_or(&printed).to_owned();
    for operation in &group.operations {
        begin(&operation.docs, &mut text);
        text.push_str(INLINE);
        write_method(file, operation, &mut text);
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
        #[inline]
        pub fn #module(&self) -> #module::#ident<'a> {
            #module::#ident::new(self.client)
        }
    }
}

/// Appends a member of an `impl` as `prettyplease` prints it.
fn write_member(tokens: &TokenStream, text: &mut String) {
    let printed = print(quote! { impl X { #tokens } });
    let inner = printed.strip_prefix("impl X {\n");
    let inner = inner.and_then(|it| it.strip_suffix("}\n"));
    text.push_str(inner.unwrap_or(&printed));
}

/// Appends the attributes of a method that takes so many arguments, itself among them.
fn write_attributes(operation: &rust::Operation, taken: usize, text: &mut String) {
    let deprecated = operation.deprecated.as_ref().map(|it| {
        let deprecated = render_deprecated(Some(it));
        quote! {
            #deprecated
            #[allow(deprecated, reason = "its params are deprecated with it")]
        }
    });
    let allowance = render_allowance(taken);
    if deprecated.is_none() && allowance.is_none() {
        return;
    }
    write_member(&quote! { #deprecated #allowance fn x() {} }, text);
    let end = text
        .strip_suffix("    fn x() {}\n")
        .map_or(text.len(), str::len);
    text.truncate(end);
}

fn write_method(file: &mut File<'_>, operation: &rust::Operation, text: &mut String) {
    let arguments = arguments(operation);
    write_attributes(operation, 1 + arguments.len(), text);
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
