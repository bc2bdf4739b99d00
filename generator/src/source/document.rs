//! A document as it was read.

use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use super::file::{Format, Source, SourceId};
use super::problem::Problem;
use super::tree::{Findings, MAX_DEPTH, Stop};
use super::{json, load, yaml};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};

/// A YAML or JSON document: its text, and the tree in it.
#[derive(Debug)]
pub struct Document {
    source: Arc<Source>,
    value: Value,
}

impl Document {
    /// Reads a file. `None` when it cannot be read; the diagnostics say why.
    pub fn read(path: &Path, diagnostics: &mut Diagnostics) -> Option<Document> {
        let name = path.display().to_string();
        match load::read(path) {
            Ok(bytes) => Document::from_bytes(&name, bytes, diagnostics),
            Err(error) => {
                let message = format!("cannot read `{name}`: {error}");
                diagnostics.report(Diagnostic::error(Code::CannotRead, message));
                None
            }
        }
    }

    /// Reads the bytes of a file called `name`: UTF-8, or UTF-16 with or without a byte order mark.
    /// `None` when they are no document; the diagnostics say why.
    pub fn from_bytes(
        name: &str,
        bytes: Vec<u8>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Document> {
        match load::decode(bytes) {
            Ok(text) => Document::from_text(name, text, diagnostics),
            Err(undecodable) => {
                let source = Source::new(name, Format::Unknown, undecodable.text);
                diagnostics.add_document(Arc::new(source));
                let place = Place::Span(SourceId::DOCUMENT, undecodable.at..undecodable.at);
                diagnostics.report(
                    Diagnostic::error(Code::Encoding, undecodable.message)
                        .primary(place, undecodable.label)
                        .help("save the document as UTF-8"),
                );
                None
            }
        }
    }

    /// Reads the text of a file called `name`.
    /// `None` when it is no document; the diagnostics say why.
    pub fn from_text(name: &str, text: String, diagnostics: &mut Diagnostics) -> Option<Document> {
        let (format, findings, value) = read_as(format_of(name, &text), name, &text);
        let source = Arc::new(Source::new(name, format, text));
        diagnostics.add_document(Arc::clone(&source));
        match value {
            Ok(Value::Null) => {
                let message = format!("`{name}` is empty");
                let place = Place::Span(SourceId::DOCUMENT, 0..0);
                diagnostics
                    .report(Diagnostic::error(Code::EmptyDocument, message).primary(place, ""));
                None
            }
            Ok(value) => Some(Document { source, value }),
            Err(problem) => {
                diagnostics.report(refusal(&source, &findings, &problem));
                None
            }
        }
    }

    /// The tree, in the order of the document.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The name of the file, as the user gave it.
    #[must_use]
    pub fn name(&self) -> &str {
        self.source.name()
    }

    /// The file with its text.
    #[must_use]
    pub fn source(&self) -> &Arc<Source> {
        &self.source
    }
}

/// Reads a text, and says as what: a text that starts with `{` may also be YAML's flow style, unless its name says otherwise.
fn read_as(format: Format, name: &str, text: &str) -> (Format, Findings, Result<Value, Problem>) {
    if format != Format::Json {
        let (findings, value) = yaml::read(text);
        return (format, findings, value);
    }
    let (findings, value) = json::read(text);
    if value.is_err() && !has_extension(name, "json") {
        let (yaml_findings, yaml_value) = yaml::read(text);
        if yaml_value.is_ok() {
            return (Format::Yaml, yaml_findings, yaml_value);
        }
    }
    (format, findings, value)
}

fn format_of(name: &str, text: &str) -> Format {
    let is_json = has_extension(name, "json") || text.trim_start().starts_with(['{', '[']);
    if is_json { Format::Json } else { Format::Yaml }
}

fn has_extension(name: &str, extension: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|it| it.eq_ignore_ascii_case(extension))
}

fn refusal(source: &Source, findings: &Findings, problem: &Problem) -> Diagnostic {
    let at = problem.at.offset(source.text());
    let place = Place::Span(SourceId::DOCUMENT, at..at);
    match findings.stop {
        Some(Stop::Depth) => Diagnostic::error(
            Code::TooLarge,
            format!("the document is nested more than {MAX_DEPTH} levels deep"),
        )
        .primary(place, "within this"),
        Some(Stop::Size) => Diagnostic::error(
            Code::TooLarge,
            "the document is too large once its aliases are expanded",
        )
        .primary(place, "within this"),
        Some(Stop::Key) => Diagnostic::error(Code::Syntax, "a key is not text")
            .primary(place, "within this")
            .help("quote keys that start with `{`, `[` or `?`"),
        None => syntax_error(source, problem, place),
    }
}

fn syntax_error(source: &Source, problem: &Problem, place: Place) -> Diagnostic {
    let language = if source.format() == Format::Json {
        "JSON"
    } else {
        "YAML"
    };
    let message = format!("the document is not valid {language}: {}", problem.message);
    let diagnostic = Diagnostic::error(Code::Syntax, message).primary(place, "");
    match &problem.context {
        None => diagnostic,
        Some((label, at)) => {
            let at = at.offset(source.text());
            diagnostic.secondary(Place::Span(SourceId::DOCUMENT, at..at), label)
        }
    }
}
