//! How findings are shown.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod json;
mod order;
mod rendered;
mod sarif;

use std::sync::Arc;

use portolan::diagnostics::{Diagnostic, Diagnostics, Style};
use portolan::text::{Format, Pointer, Source};

const TWICE: &str = "\
paths:
  /a:
    get:
      operationId: getA
  /b:
    get:
      operationId: getA
";

/// Findings about a document.
fn about(text: &str, format: Format, found: impl IntoIterator<Item = Diagnostic>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    diagnostics.add_document(Arc::new(Source::new("spec/a.yaml", format, text)));
    found
        .into_iter()
        .for_each(|diagnostic| diagnostics.report(diagnostic));
    diagnostics
}

/// What people see of findings about a YAML document.
fn render(text: &str, found: impl IntoIterator<Item = Diagnostic>) -> String {
    about(text, Format::Yaml, found).render(Style::Plain)
}

fn pointer(text: &str) -> Pointer {
    Pointer::parse(text).unwrap()
}
