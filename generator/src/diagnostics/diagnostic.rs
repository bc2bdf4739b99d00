//! One finding.

use std::fmt;
use std::ops::Range;

use super::Code;
use crate::text::{Pointer, SourceId};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing can be generated.
    Error,
    /// A part was left out, degraded or decided on a guess; the rest is as the document says.
    Warning,
    /// Something that was asked for and may surprise; nothing is wrong.
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        })
    }
}

/// Where a finding is. The line and column are looked up when it is printed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The key that leads to a part of the document.
    Key(Pointer),
    /// A part of the document itself. Of an object or array that has a key, the key is shown.
    Value(Pointer),
    /// Bytes of a file's text.
    Span(SourceId, Range<usize>),
}

impl From<Pointer> for Place {
    fn from(pointer: Pointer) -> Place {
        Place::Value(pointer)
    }
}

impl From<&Pointer> for Place {
    fn from(pointer: &Pointer) -> Place {
        Place::Value(pointer.clone())
    }
}

/// A place with a word about it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Label {
    /// What is pointed at.
    pub place: Place,
    /// What is there, for example `first used here`. May be empty.
    pub text: String,
}

/// A finding about a document or about the configuration.
///
/// ```
/// use portolan::diagnostics::{Code, Diagnostic};
/// use portolan::text::Pointer;
///
/// let first = Pointer::root().child("paths").child("/a").child("get").child("operationId");
/// let second = Pointer::root().child("paths").child("/b").child("get").child("operationId");
/// let diagnostic = Diagnostic::error(Code::DuplicateOperationId, "operation id `getA` is used twice")
///     .primary(second, "used again here")
///     .secondary(first, "first used here")
///     .help("operation ids must be unique within a document");
/// assert_eq!(diagnostic.code().id(), "P0104");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    severity: Severity,
    code: Code,
    message: String,
    primary: Option<Label>,
    secondary: Vec<Label>,
    help: Vec<String>,
}

impl Diagnostic {
    /// A finding that stops the run. The message is lower case, without a full stop, words of the document in backticks.
    #[must_use]
    pub fn error(code: Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Error, code, message.into())
    }

    /// A finding that the run survives. The message says what was left out.
    #[must_use]
    pub fn warning(code: Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Warning, code, message.into())
    }

    /// A finding that only informs, such as how much was left out because the configuration says so.
    #[must_use]
    pub fn note(code: Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Note, code, message.into())
    }

    fn new(severity: Severity, code: Code, message: String) -> Diagnostic {
        Diagnostic {
            severity,
            code,
            message,
            primary: None,
            secondary: Vec::new(),
            help: Vec::new(),
        }
    }

    /// The same finding, as one that the run survives.
    #[must_use]
    pub(crate) fn into_warning(mut self) -> Diagnostic {
        self.severity = Severity::Warning;
        self
    }

    /// The place that the finding is about, and what is there.
    #[must_use]
    pub fn primary(mut self, place: impl Into<Place>, label: impl Into<String>) -> Diagnostic {
        self.primary = Some(Label {
            place: place.into(),
            text: label.into(),
        });
        self
    }

    /// Another place that explains the finding. There may be several.
    #[must_use]
    pub fn secondary(mut self, place: impl Into<Place>, label: impl Into<String>) -> Diagnostic {
        self.secondary.push(Label {
            place: place.into(),
            text: label.into(),
        });
        self
    }

    /// What to do about it. There may be several.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Diagnostic {
        self.help.push(text.into());
        self
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// What kind of finding it is.
    #[must_use]
    pub fn code(&self) -> Code {
        self.code
    }

    /// What was found.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The place that the finding is about.
    #[must_use]
    pub fn primary_label(&self) -> Option<&Label> {
        self.primary.as_ref()
    }

    /// The places that explain it.
    #[must_use]
    pub fn secondary_labels(&self) -> &[Label] {
        &self.secondary
    }

    /// What to do about it.
    #[must_use]
    pub fn help_texts(&self) -> &[String] {
        &self.help
    }
}
