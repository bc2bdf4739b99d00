//! Arguments of constructors and methods.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::file::File;
use super::types::render_type;
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
    pub(super) fn render(self, file: &mut File<'_>) -> TokenStream {
        let ident = self.ident;
        let ty = render_argument_type(file, self.ty, self.form);
        quote! { #ident: #ty }
    }

    /// Its place in a struct expression: `org_id`, or `org_id: org_id.into()`.
    pub(super) fn render_value(self) -> TokenStream {
        let ident = self.ident;
        match self.form {
            rust::Argument::Exact => ident.to_token_stream(),
            rust::Argument::Into => quote! { #ident: #ident.into() },
        }
    }
}

/// The type of an argument whose value is kept as `ty`.
pub(super) fn render_argument_type(
    file: &mut File<'_>,
    ty: &rust::Type,
    form: rust::Argument,
) -> TokenStream {
    let ty = render_type(file, ty);
    match form {
        rust::Argument::Exact => ty,
        rust::Argument::Into => quote! { impl Into<#ty> },
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

/// The place of a constant in a struct expression: `kind: "parcel".into()`.
pub(super) fn render_constant(ident: &rust::FieldIdent, value: &rust::Constant) -> TokenStream {
    match value {
        rust::Constant::Text(text) => quote! { #ident: #text.into() },
        rust::Constant::Integer(number) => quote! { #ident: #number.into() },
        rust::Constant::Boolean(value) => quote! { #ident: #value },
    }
}

/// `Default` of a type whose constructor asks for nothing, but is no empty value.
pub(super) fn render_default(ident: &rust::TypeIdent, values: &TokenStream) -> TokenStream {
    quote! {
        impl Default for #ident {
            fn default() -> Self {
                Self { #values }
            }
        }
    }
}
