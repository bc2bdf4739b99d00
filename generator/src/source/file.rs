//! The files of a run, with their text.

use std::fmt;

/// Names one of the files of a run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

impl SourceId {
    /// The document that a run is about.
    pub const DOCUMENT: SourceId = SourceId(0);

    pub(crate) const fn next(self) -> SourceId {
        SourceId(self.0.saturating_add(1))
    }

    #[cfg(test)]
    pub(crate) const fn new(number: u32) -> SourceId {
        SourceId(number)
    }
}

impl fmt::Debug for SourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "source{}", self.0)
    }
}

/// What the text of a file is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// YAML, as `serde_yaml` reads it.
    Yaml,
    /// JSON (RFC 8259).
    Json,
    /// TOML, the format of the configuration.
    Toml,
    /// Anything else, for example bytes that are not text; pointers into it lead nowhere.
    Unknown,
}

/// A file with its text, kept so that diagnostics can quote it.
#[derive(Debug)]
pub struct Source {
    name: String,
    format: Format,
    text: String,
}

impl Source {
    /// A file called `name` in messages.
    #[must_use]
    pub fn new(name: impl Into<String>, format: Format, text: impl Into<String>) -> Source {
        Source {
            name: name.into(),
            format,
            text: text.into(),
        }
    }

    /// The file's name as the user gave it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the text is written in.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// The text, without a byte order mark.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}
