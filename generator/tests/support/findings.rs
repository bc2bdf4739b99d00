//! Findings as text.

use std::fmt::Write as _;

use portolan::diagnostics::{Diagnostic, Diagnostics, Place};
use portolan::text::{Pointer, SourceId};

/// The findings, one a line: severity, code, place, and the other places.
pub(crate) fn findings(diagnostics: &Diagnostics) -> String {
    let mut text = String::new();
    for it in diagnostics.iter() {
        let _ = write!(text, "{} {}", it.severity(), it.code());
        for place in places(it) {
            let _ = write!(text, " {}", spell(place, diagnostics));
        }
        text.push('\n');
    }
    text
}

fn places(diagnostic: &Diagnostic) -> impl Iterator<Item = &Place> {
    let secondary = diagnostic.secondary_labels();
    let labels = diagnostic.primary_label().into_iter().chain(secondary);
    labels.map(|it| &it.place)
}

fn spell(place: &Place, diagnostics: &Diagnostics) -> String {
    match place {
        Place::Key(pointer) if !pointer.as_str().is_empty() => {
            format!("{}:", spell_pointer(pointer, diagnostics))
        }
        Place::Key(pointer) => spell_pointer(pointer, diagnostics),
        Place::Value(pointer) => spell_pointer(pointer, diagnostics),
        Place::Span(id, span) => {
            let source = diagnostics.source(*id);
            let text = source.and_then(|it| it.text().get(span.clone()));
            text.unwrap_or_default().to_owned()
        }
    }
}

/// The place in the files, with the file's name unless it is the document itself.
fn spell_pointer(pointer: &Pointer, diagnostics: &Diagnostics) -> String {
    let pointer = diagnostics.origin(pointer);
    let name = diagnostics.source(pointer.source()).map(|it| it.name());
    match name.filter(|_| pointer.source() != SourceId::DOCUMENT) {
        Some(name) => format!("{name}#{pointer}"),
        None if pointer.as_str().is_empty() => "document".to_owned(),
        None => pointer.to_string(),
    }
}
