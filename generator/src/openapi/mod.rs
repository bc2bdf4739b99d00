//! Decodes a document into `openapiv3` types, piece by piece; what does not fit is reported, left out, and the rest goes on.
//!
//! The shape of every part is checked against tables first ([`shape`]), which finds the smallest part at fault.

mod decode;
mod document;
mod shape;
mod version;

pub use document::{Components, Document, Info, Item, Tag};

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::source::Pointer;

/// Decodes a document; `None` when it is not an OpenAPI document of a supported version.
pub fn adapt(root: &Value, diagnostics: &mut Diagnostics) -> Option<Document> {
    if !root.is_object() {
        diagnostics.report(
            Diagnostic::error(Code::NotOpenApi, "the document is not an object").primary(
                Place::Value(Pointer::root()),
                "should have `openapi`, `info` and `paths`",
            ),
        );
        return None;
    }
    version::check(root, diagnostics)?;
    let faults = shape::check(root);
    if faults.is_empty() {
        return Some(decode::document(root, diagnostics));
    }
    let mut repaired = root.clone();
    faults.iter().for_each(|fault| fault.report(diagnostics));
    shape::repair(&faults, &mut repaired);
    let mut document = decode::document(&repaired, diagnostics);
    document.components.declared_schemes = decode::scheme_names(root);
    Some(document)
}
