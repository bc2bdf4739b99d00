//! A document as it was read.

use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use super::problem::Problem;
use super::tree::Findings;
use super::{Files, check, json, load, yaml};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::text::{Format, Pointer, Source, SourceId};

/// A YAML or JSON document: its text, the tree in it, and the files that it refers to.
#[derive(Debug)]
pub struct Document {
    source: Arc<Source>,
    value: Value,
    files: Files,
}

impl Document {
    /// Reads a file: UTF-8, or UTF-16 with or without a byte order mark. Files that it refers to are read too.
    /// `None` when it is no document; the diagnostics say why.
    pub fn read(path: &Path, diagnostics: &mut Diagnostics) -> Option<Document> {
        Document::read_as(&path.display().to_string(), path, diagnostics)
    }

    /// Reads a file that is called `name` in messages.
    pub fn read_as(name: &str, path: &Path, diagnostics: &mut Diagnostics) -> Option<Document> {
        match load::load(path) {
            Ok(text) => {
                let mut document = Document::from_text(name, text, diagnostics)?;
                document.files = Files::read(path, name, &document.value, diagnostics);
                Some(document)
            }
            Err(failure) => refuse(name, &failure, diagnostics),
        }
    }

    /// Reads the bytes of a file called `name`, in any of the encodings that a file may have. Files that it refers to are not read.
    /// `None` when it is no document; the diagnostics say why.
    pub fn from_bytes(
        name: &str,
        bytes: Vec<u8>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Document> {
        match load::decode(bytes) {
            Ok(text) => Document::from_text(name, text, diagnostics),
            Err(failure) => refuse(name, &failure, diagnostics),
        }
    }

    /// Reads the text of a file called `name`. Files that it refers to are not read.
    /// `None` when it is no document; the diagnostics say why.
    pub fn from_text(name: &str, text: String, diagnostics: &mut Diagnostics) -> Option<Document> {
        let (findings, read) = parse(name, text);
        let source = match &read {
            Ok((source, _)) | Err((source, _)) => source,
        };
        let (source, id) = (Arc::clone(source), SourceId::DOCUMENT);
        diagnostics.add_document(Arc::clone(&source));
        match read {
            Ok((_, value)) => {
                check::report(&source, id, &findings, diagnostics);
                Some(Document {
                    source,
                    value,
                    files: Files::default(),
                })
            }
            Err((_, problem)) => {
                diagnostics.report(refusal(&source, id, &findings, problem.as_ref()));
                None
            }
        }
    }

    /// The tree, in the order of the document.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The tree, and the files that it refers to.
    #[must_use]
    pub fn into_parts(self) -> (Value, Files) {
        (self.value, self.files)
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
        Document {
            source,
            value,
            files: Files::default(),
        }
    }
}

/// Reports why a document is no text.
fn refuse(name: &str, failure: &load::Failure, diagnostics: &mut Diagnostics) -> Option<Document> {
    let source = Source::new(name, Format::Unknown, failure.text.as_str());
    diagnostics.add_document(Arc::new(source));
    diagnostics.report(failure.diagnostic(name, SourceId::DOCUMENT));
    None
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

/// A file that was read, or the file and what is wrong with it; nothing is in it if that is `None`.
type Parsed = Result<(Arc<Source>, Value), (Arc<Source>, Option<Problem>)>;

/// Reads the text of a file called `name`.
pub(super) fn parse(name: &str, text: String) -> (Findings, Parsed) {
    let (format, findings, value) = read_as(name, &text);
    let is_empty = text.trim().is_empty();
    let source = Arc::new(Source::new(name, format, text));
    let parsed = match value {
        Ok(Value::Null) => Err((source, None)),
        Err(_) if is_empty => Err((source, None)),
        Ok(value) => Ok((source, value)),
        Err(problem) => Err((source, Some(problem))),
    };
    (findings, parsed)
}

/// Why a file is no document.
pub(super) fn refusal(
    source: &Source,
    id: SourceId,
    findings: &Findings,
    problem: Option<&Problem>,
) -> Diagnostic {
    match problem {
        Some(problem) => check::refusal(source, id, findings, problem),
        None => check::empty(source, id),
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
