//! Decodes a document into `openapiv3` types, piece by piece; what does not fit is reported, left out, and the rest goes on.
//!
//! The shape of every part is checked against tables first (`shape`), which finds the smallest part at fault.

mod decode;
mod document;
mod shape;
mod version;

pub use document::{Components, Document, Info, Item, Tag};

use std::thread::{self, ScopedJoinHandle};

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::source::Pointer;

/// Enough for the deepest document that can be read, in a build without optimization; pages that are not used cost nothing.
const STACK: usize = 64 << 20;

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
        return Some(decode(root, diagnostics));
    }
    let mut repaired = root.clone();
    faults.iter().for_each(|fault| fault.report(diagnostics));
    shape::repair(&faults, &mut repaired);
    let mut document = decode(&repaired, diagnostics);
    document.components.declared_schemes = decode::scheme_names(root);
    Some(document)
}

/// Decodes on a stack of its own: `openapiv3` calls itself for each schema in a schema, and takes tens of kilobytes each time.
fn decode(root: &Value, diagnostics: &mut Diagnostics) -> Document {
    let decode = || {
        let mut found = Diagnostics::new();
        (decode::document(root, &mut found), found)
    };
    let result = thread::scope(|scope| {
        let builder = thread::Builder::new().stack_size(STACK);
        builder
            .spawn_scoped(scope, decode)
            .map(ScopedJoinHandle::join)
    });
    let (document, found) = match result {
        Ok(Ok(decoded)) => decoded,
        Ok(Err(panic)) => std::panic::resume_unwind(panic),
        // There are no more threads; the caller's stack may be large enough.
        Err(_) => decode(),
    };
    diagnostics.append(found);
    document
}
