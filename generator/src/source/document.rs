//! A document as it was read.

use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use super::file::{Format, Source, SourceId};
use super::problem::Problem;
use super::tree::Findings;
use super::{Pointer, check, json, load, yaml};
use crate::diagnostics::Diagnostics;

/// A YAML or JSON document: its text, and the tree in it.
#[derive(Debug)]
pub struct Document {
    source: Arc<Source>,
    value: Value,
}

impl Document {
    /// Reads a file: UTF-8, or UTF-16 with or without a byte order mark.
    /// `None` when it is no document; the diagnostics say why.
    pub fn read(path: &Path, diagnostics: &mut Diagnostics) -> Option<Document> {
        let name = path.display().to_string();
        match load::load(path) {
            Ok(text) => Document::from_text(&name, text, diagnostics),
            Err(failure) => {
                let source = Source::new(&name, Format::Unknown, failure.text.as_str());
                diagnostics.add_document(Arc::new(source));
                diagnostics.report(failure.diagnostic(&name, SourceId::DOCUMENT));
                None
            }
        }
    }

    /// Reads the text of a file called `name`.
    /// `None` when it is no document; the diagnostics say why.
    pub fn from_text(name: &str, text: String, diagnostics: &mut Diagnostics) -> Option<Document> {
        let (format, findings, value) = read_as(name, &text);
        let source = Arc::new(Source::new(name, format, text));
        diagnostics.add_document(Arc::clone(&source));
        match value {
            Ok(Value::Null) => {
                diagnostics.report(check::empty(&source));
                None
            }
            Ok(value) => {
                check::report(&source, &findings, diagnostics);
                Some(Document { source, value })
            }
            Err(_) if source.text().trim().is_empty() => {
                diagnostics.report(check::empty(&source));
                None
            }
            Err(problem) => {
                diagnostics.report(check::refusal(&source, &findings, &problem));
                None
            }
        }
    }

    /// The tree, in the order of the document.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The tree alone.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.value
    }

    /// The text of the scalar that a pointer leads to, spelled as in the document:
    /// `1.10` where the tree has the number 1.1, quotes included.
    #[must_use]
    pub fn spelling(&self, pointer: &Pointer) -> Option<&str> {
        self.source.spelling(pointer)
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

impl From<Value> for Document {
    /// A document without a text, so that findings have no excerpts.
    fn from(value: Value) -> Document {
        let source = Arc::new(Source::new("", Format::Unknown, ""));
        Document { source, value }
    }
}

/// Reads a file that is not the document, for example the configuration, so that findings can be about it.
/// `None` when it cannot be read; the diagnostics say why.
pub fn read(path: &Path, format: Format, diagnostics: &mut Diagnostics) -> Option<SourceId> {
    let name = path.display().to_string();
    match load::load(path) {
        Ok(text) => Some(diagnostics.add_source(Arc::new(Source::new(name, format, text)))),
        Err(failure) => {
            let id =
                diagnostics.add_source(Arc::new(Source::new(&name, format, failure.text.as_str())));
            diagnostics.report(failure.diagnostic(&name, id));
            None
        }
    }
}

/// Reads a text, and says as what.
fn read_as(name: &str, text: &str) -> (Format, Findings, Result<Value, Problem>) {
    if !has_extension(name, &["json"]) && !text.trim_start().starts_with(['{', '[']) {
        let (findings, value) = yaml::read(text);
        return (Format::Yaml, findings, value);
    }
    let (findings, value) = json::read(text);
    if value.is_err() && !has_extension(name, &["json"]) {
        // It may be the flow style of YAML.
        let (yaml_findings, yaml_value) = yaml::read(text);
        if yaml_value.is_ok() || has_extension(name, &["yaml", "yml"]) {
            return (Format::Yaml, yaml_findings, yaml_value);
        }
    }
    (Format::Json, findings, value)
}

fn has_extension(name: &str, extensions: &[&str]) -> bool {
    let extension = Path::new(name).extension();
    extension.is_some_and(|it| {
        extensions
            .iter()
            .any(|known| it.eq_ignore_ascii_case(known))
    })
}
