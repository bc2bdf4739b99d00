//! The files of a run, with their text.

use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::Pointer;
use super::outline::{Duplicate, Outline, Part};

/// Names one of the files of a run.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

impl SourceId {
    /// The document that a run is about.
    pub const DOCUMENT: SourceId = SourceId(0);

    /// The document's own file. A pointer into [`DOCUMENT`](Self::DOCUMENT) leads to a place of the document as it is after adaptation,
    /// and is translated when a finding is shown; one into this leads to a place of the file as it is.
    pub(crate) const FILE: SourceId = SourceId(u32::MAX);

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

/// Distance of the bytes before which characters are counted.
const STEP: usize = 1024;

/// How many places of a file are looked up one by one before all of the file is scanned.
const FEW_PLACES: usize = 12;

/// A file with its text, kept so that diagnostics can quote it.
#[derive(Debug)]
pub struct Source {
    name: String,
    format: Format,
    text: String,
    /// Where each line starts.
    lines: OnceLock<Vec<usize>>,
    /// How many characters there are before every [`STEP`]th byte.
    characters: OnceLock<Vec<usize>>,
    outline: OnceLock<Outline>,
    /// How many places were looked up without the outline.
    looked_up: AtomicUsize,
}

/// A line and a column, both counted from 1; the column counts characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineColumn {
    /// The line; lines end with `\n`.
    pub line: usize,
    /// The character on the line.
    pub column: usize,
}

impl Source {
    /// A file called `name` in messages.
    #[must_use]
    pub fn new(name: impl Into<String>, format: Format, text: impl Into<String>) -> Source {
        Source {
            name: name.into(),
            format,
            text: text.into(),
            lines: OnceLock::new(),
            characters: OnceLock::new(),
            outline: OnceLock::new(),
            looked_up: AtomicUsize::new(0),
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

    /// The line and column of a byte of the text.
    #[must_use]
    pub fn line_column(&self, offset: usize) -> LineColumn {
        let line = self.line_number(offset);
        let start = self.lines().get(line - 1).copied().unwrap_or(0);
        LineColumn {
            line,
            column: self.characters_between(start, offset) + 1,
        }
    }

    /// The text of the scalar that a pointer leads to, spelled as in the file:
    /// `1.10` where the tree has the number 1.1, quotes included.
    #[must_use]
    pub fn spelling(&self, pointer: &Pointer) -> Option<&str> {
        self.text.get(self.outline().scalar(pointer.segments())?)
    }

    /// The bytes of the line that holds a byte of the text, without its end.
    pub(crate) fn line_at(&self, offset: usize) -> Range<usize> {
        let number = self.line_number(offset);
        let start = self.lines().get(number - 1).copied().unwrap_or(0);
        let next = self.lines().get(number).copied().unwrap_or(self.text.len());
        let line = self.text.get(start..next).unwrap_or_default();
        start..start + line.trim_end_matches(['\n', '\r']).len()
    }

    /// The bytes that a pointer leads to.
    pub(crate) fn locate(&self, pointer: &Pointer, part: Part) -> Range<usize> {
        if self.outline.get().is_none()
            && self.looked_up.fetch_add(1, Ordering::Relaxed) < FEW_PLACES
        {
            let segments: Vec<String> = pointer.segments().collect();
            let alone =
                Outline::locate_alone(&self.text, self.lines(), self.format, &segments, part);
            if let Some(place) = alone {
                return place;
            }
        }
        self.outline().locate(pointer.segments(), part)
    }

    /// All keys that an object has twice.
    pub(crate) fn duplicates(&self) -> Vec<Duplicate<'_>> {
        self.outline().duplicates()
    }

    /// All scalars, with their places and spelling.
    pub(crate) fn scalars(&self) -> impl Iterator<Item = (Range<usize>, &str)> {
        self.outline()
            .scalars()
            .filter_map(|span| Some((span.clone(), self.text.get(span)?)))
    }

    /// How many characters start between two bytes of the text. Lines may be as long as the text, so only few are counted one by one.
    pub(crate) fn characters_between(&self, start: usize, end: usize) -> usize {
        match self.text.as_bytes().get(start..end) {
            Some(bytes) if bytes.len() <= STEP => count_characters(bytes),
            _ => self.characters_before(end) - self.characters_before(start),
        }
    }

    /// How many characters of the text start before a byte.
    fn characters_before(&self, offset: usize) -> usize {
        let counts = self.characters.get_or_init(|| {
            let chunks = self.text.as_bytes().chunks(STEP);
            let before = chunks.scan(0, |sum, chunk| {
                Some(std::mem::replace(sum, *sum + count_characters(chunk)))
            });
            before.collect()
        });
        let step = (offset / STEP).min(counts.len().saturating_sub(1));
        let rest = self
            .text
            .as_bytes()
            .get(step * STEP..offset)
            .unwrap_or_default();
        counts.get(step).copied().unwrap_or(0) + count_characters(rest)
    }

    /// Counted from 1.
    fn line_number(&self, offset: usize) -> usize {
        self.lines()
            .partition_point(|&start| start <= offset)
            .max(1)
    }

    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let bytes = self.text.bytes().zip(1..);
            let starts = bytes.filter_map(|(byte, next)| (byte == b'\n').then_some(next));
            std::iter::once(0).chain(starts).collect()
        })
    }

    fn outline(&self) -> &Outline {
        self.outline
            .get_or_init(|| Outline::of(&self.text, self.format))
    }
}

/// How many characters start in a part of a text.
fn count_characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}
