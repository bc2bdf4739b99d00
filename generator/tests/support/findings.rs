//! Findings as text.

use std::fmt::Write as _;

use portolan::diagnostics::{Diagnostic, Diagnostics, Place};

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
        Place::Key(pointer) | Place::Value(pointer) if pointer.as_str().is_empty() => {
            "document".to_owned()
        }
        Place::Key(pointer) => format!("{pointer}:"),
        Place::Value(pointer) => pointer.to_string(),
        Place::Span(id, span) => {
            let source = diagnostics.source(*id);
            let text = source.and_then(|it| it.text().get(span.clone()));
            text.unwrap_or_default().to_owned()
        }
    }
}
