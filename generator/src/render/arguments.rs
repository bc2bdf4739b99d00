//! Arguments of constructors and methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::File;
use super::line::Line;
use super::types::spell_type;
use crate::rust;

/// Above this clippy finds a function's arguments too many.
const MANY: usize = 7;

/// A value that a function takes.
#[derive(Clone, Copy)]
pub(super) struct Argument<'a> {
    /// Its name, and the field that keeps it.
    pub(super) ident: &'a rust::FieldIdent,
    /// The field's type.
    pub(super) ty: &'a rust::Type,
    /// How the function takes it.
    pub(super) form: rust::Argument,
}

impl Argument<'_> {
    /// `org_id: models::OrgId`
    pub(super) fn spell(self, file: &mut File<'_>) -> String {
        let ty = spell_argument_type(file, self.ty, self.form);
        format!("{}: {ty}", self.ident)
    }

    /// The same with what the function does to the value, in a macro: `name: impl Into<String> => into`
    pub(super) fn spell_taken(self, file: &mut File<'_>) -> String {
        let argument = self.spell(file);
        match self.form {
            rust::Argument::Exact => argument,
            rust::Argument::Into => argument + " => into",
        }
    }
}

/// The type of an argument whose value is kept as `ty`.
fn spell_argument_type(file: &mut File<'_>, ty: &rust::Type, form: rust::Argument) -> String {
    let ty = spell_type(file, ty);
    match form {
        rust::Argument::Exact => ty,
        rust::Argument::Into => format!("impl Into<{ty}>"),
    }
}

/// The attribute of a function that takes what the API requires, however much that is.
pub(super) fn render_allowance(arguments: usize) -> Option<TokenStream> {
    (arguments > MANY).then(|| {
        quote! {
            #[allow(clippy::too_many_arguments, reason = "as many as the API requires")]
        }
    })
}

/// `#[deprecated]`
pub(super) fn render_deprecated(deprecated: Option<&rust::Deprecation>) -> Option<TokenStream> {
    deprecated.map(|rust::Deprecation(note)| quote! { #[deprecated(note = #note)] })
}

/// A field and the value that it has at first: `kind = "parcel".into()`
pub(super) fn spell_constant(ident: &rust::FieldIdent, value: &rust::Constant) -> String {
    format!("{ident} = {}", Line::of("", render_constant(value)))
}

/// A constant as the value of its field: `"parcel".into()`.
fn render_constant(value: &rust::Constant) -> TokenStream {
    match value {
        rust::Constant::Text(text) => quote! { #text.into() },
        rust::Constant::Integer(number) => quote! { #number.into() },
        rust::Constant::Boolean(value) => quote! { #value },
    }
}
