//! Decodes a document into `openapiv3` types, piece by piece; what does not fit is reported, left out, and the rest goes on.
//!
//! The shape of every part is checked against tables first (`shape`), which finds the smallest part at fault.

mod adapt;
pub(crate) mod carried;
mod decode;
mod document;
mod link;
mod member;
mod overloads;
mod path;
mod path_item;
mod refusal;
mod room;
mod rules;
mod server;
mod shape;
mod swagger;
mod version;
mod webhook;

pub use document::{Components, Document, Info, Item, Model, Tag};
pub use refusal::Reasons;
pub(crate) use refusal::refusal;

use std::sync::Arc;
use std::thread::{self, ScopedJoinHandle};

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::source;
use crate::text::{Origins, Pointer};
use version::Version;

/// Enough for the deepest document that can be read, in a build without optimization; pages that are not used cost nothing.
const STACK: usize = 64 << 20;

/// Decodes a document; `None` when it is not an OpenAPI document of a supported version.
pub fn adapt(document: source::Document, diagnostics: &mut Diagnostics) -> Option<Document> {
    let (mut root, files) = document.into_parts();
    if !root.is_object() {
        let place = Place::Value(Pointer::root().in_file());
        diagnostics.report(
            Diagnostic::error(Code::NotOpenApi, "the document is not an object")
                .primary(place, "should have `openapi`, `info` and `paths`"),
        );
        return None;
    }
    let version = version::read(&root, diagnostics)?;
    let mut origins = Origins::default();
    origins.add(overloads::join(&mut root, diagnostics));
    let has = |key| root.get(key).is_some();
    let is_library = version == Version::V3_1 && !has("paths") && !has("webhooks");
    let mut found = Diagnostics::new();
    let linked = link::link(root, files, version, &mut found);
    let mut root = linked.root;
    origins.add(linked.instances);
    origins.add(linked.moves);
    rules::check(&mut root, version, &origins, &mut found);
    if version == Version::Swagger2 {
        origins.add(swagger::adapt(&mut root, &mut found));
    }
    origins.add(adapt::adapt(&mut root, version, &mut found));
    let declared_schemes = decode::scheme_names(&root);
    let certificate_schemes = decode::take_certificate_schemes(&mut root);
    let mut faults = shape::check(&root);
    for fault in &mut faults {
        if let Some(place) = fault.numeric_text()
            && let place = origins.of(&place)
            && let Some(source) = diagnostics.source(place.source())
            && let Some(spelling) = source.spelling(&place)
        {
            fault.spell(spelling);
        }
        fault.report(&origins, &mut found);
    }
    let moves = shape::repair(&faults, &mut root);
    moves.into_iter().for_each(|it| origins.add(it));
    let origins = Arc::new(origins);
    let reasons = Reasons::new(linked.reasons, Arc::clone(&origins));
    diagnostics.set_origins(origins);
    diagnostics.append(found);
    let mut document = decode(&root, &reasons, diagnostics);
    document.components.declared_schemes = declared_schemes;
    document.components.certificate_schemes = certificate_schemes;
    if is_library {
        document.models = webhook::components(&document.components);
    }
    Some(document)
}

/// How many levels are decoded on whatever stack the caller has.
const SHALLOW: usize = 40;

/// Decodes a deep document on a stack of its own: `openapiv3` calls itself for each schema in a schema, and takes tens of kilobytes each time.
/// Another thread allocates from memory of its own, though, so others pay for it only if they are deep.
fn decode(root: &Value, reasons: &Reasons, diagnostics: &mut Diagnostics) -> Document {
    if is_shallow(root, SHALLOW) {
        return decode::document(root, reasons.clone(), diagnostics);
    }
    let decode = || {
        let mut found = Diagnostics::new();
        (decode::document(root, reasons.clone(), &mut found), found)
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

/// Whether a tree has at most so many levels.
fn is_shallow(value: &Value, levels: usize) -> bool {
    let below = levels.checked_sub(1);
    match value {
        Value::Object(members) => {
            below.is_some_and(|it| members.values().all(|value| is_shallow(value, it)))
        }
        Value::Array(items) => {
            below.is_some_and(|it| items.iter().all(|value| is_shallow(value, it)))
        }
        _ => true,
    }
}
