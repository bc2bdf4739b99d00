//! Identifiers as tokens.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

use crate::rust;

macro_rules! identifiers {
    ($($name:ident)*) => { $(
        impl ToTokens for rust::$name {
            fn to_tokens(&self, tokens: &mut TokenStream) {
                tokens.append(ident(self.as_str()));
            }
        }
    )* };
}

identifiers! { ConstantIdent TypeIdent FieldIdent FunctionIdent VariantIdent ModuleIdent }

/// A feature's name is a text in Rust: `#[cfg(feature = "…")]`.
impl ToTokens for rust::FeatureName {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(Literal::string(self.as_str()));
    }
}

/// A text as a literal.
pub(super) fn literal(text: &str) -> String {
    let is_plain = |it: u8| matches!(it, b' '..=b'~') && !matches!(it, b'"' | b'\\');
    if text.bytes().all(is_plain) {
        return ["\"", text, "\""].concat();
    }
    Literal::string(text).to_string()
}

/// The identifier that `name` has made valid, raw where it is spelled so.
pub(super) fn ident(text: &str) -> Ident {
    match text.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(text, Span::call_site()),
    }
}
