//! What the tests of all stages share: from texts to the data between the stages.

use std::fmt::Write as _;
use std::sync::Arc;

use portolan::config::{self, Config};
use portolan::diagnostics::{Diagnostic, Diagnostics, Place};
use portolan::ir;
use portolan::source::{Document, Format, Source};
use portolan::{lower, openapi};

/// A lowered document with its configuration and all findings.
pub(crate) struct Lowered {
    pub api: ir::Api,
    pub config: Config,
    pub diagnostics: Diagnostics,
}

/// Reads and lowers a document, to which `openapi` and `info` are added if it has none; `None` if a stage refuses it.
pub(crate) fn lower(document: &str, config: &str) -> (Option<Lowered>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let text = with_head(document);
    let Some(document) = Document::from_text("api.yaml", text, &mut diagnostics) else {
        return (None, diagnostics);
    };
    let Some(config) = configuration(config, &mut diagnostics) else {
        return (None, diagnostics);
    };
    let Some(adapted) = openapi::adapt(document.value(), &mut diagnostics) else {
        return (None, diagnostics);
    };
    let api = lower::lower(&adapted, &config, &mut diagnostics);
    let lowered = Lowered {
        api,
        config,
        diagnostics,
    };
    (Some(lowered), Diagnostics::new())
}

fn with_head(document: &str) -> String {
    let has = |key: &str| document.lines().any(|line| line.starts_with(key));
    let mut text = String::new();
    if !has("openapi:") && !has("swagger:") {
        text.push_str("openapi: 3.0.3\n");
    }
    if !has("info:") {
        text.push_str("info: { title: Test, version: '1' }\n");
    }
    text + document
}

fn configuration(text: &str, diagnostics: &mut Diagnostics) -> Option<Config> {
    let source = Source::new("portolan.toml", Format::Toml, text);
    let id = diagnostics.add_source(Arc::new(source));
    config::read(id, text, diagnostics)
}

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

/// Indents every line, so that a fragment can stand in a document.
pub(crate) fn indent(fragment: &str, depth: usize) -> String {
    let margin = "  ".repeat(depth);
    let lines = fragment.lines().map(|line| format!("{margin}{line}\n"));
    lines.collect()
}

/// Whether two texts say the same, line by line, margins aside.
pub(crate) fn same(found: &str, expected: &str) -> bool {
    let lines = |text: &str| -> Vec<String> {
        let lines = text.trim_end().lines().map(|it| it.trim_end().to_owned());
        lines.collect()
    };
    lines(found) == lines(expected)
}
