//! The line of a text that a finding shows.

use std::ops::Range;

use super::locate::{Role, Spot};
use super::visible::{is_hidden, visible};

/// How many bytes a line has at most on each side of a place; what is left is trimmed to the terminal's width later.
const CONTEXT: usize = 400;

/// Marks the path of an excerpt from the middle of a line, whose column must be put right after rendering.
/// It is a hidden character, so it stands nowhere else.
const MARK: char = '\u{E000}';

/// A line, or the part of a very long line around a place, ready to be rendered.
pub(super) struct Excerpt {
    pub(super) path: String,
    pub(super) line: usize,
    pub(super) text: String,
    /// Bytes of `text`.
    pub(super) span: Range<usize>,
    pub(super) label: String,
    pub(super) role: Role,
    /// How many characters of the line are missing at its start.
    missing: usize,
}

impl Excerpt {
    /// Cuts the line of a place out of its text. A line of megabytes, as in minified JSON, would be rendered in seconds.
    pub(super) fn of(spot: &Spot<'_>) -> Excerpt {
        let text = spot.source.text();
        let line = spot.source.line_at(spot.span.start);
        let start = line
            .start
            .max(text.floor_char_boundary(spot.span.start.saturating_sub(CONTEXT)));
        let span_end = spot
            .span
            .end
            .min(text.floor_char_boundary(spot.span.start + CONTEXT));
        let end = line
            .end
            .min(text.floor_char_boundary(span_end + CONTEXT))
            .max(span_end);
        let part = |range: Range<usize>| text.get(range).unwrap_or_default();
        let before = show(part(start..spot.span.start));
        let shown = show(part(spot.span.start..span_end));
        let after = show(part(span_end..end));
        let missing = spot.source.characters_between(line.start, start);
        let mut path = visible(spot.source.name());
        if missing > 0 {
            path.push(MARK);
        }
        Excerpt {
            path,
            line: spot.start.line,
            span: before.len()..before.len() + shown.len(),
            text: before + &shown + &after,
            label: visible(spot.label),
            role: spot.role,
            missing,
        }
    }

    /// Corrects the column of an excerpt from the middle of a line.
    pub(super) fn restore_column(&self, rendered: String) -> String {
        if self.missing == 0 {
            return rendered;
        }
        let column = self
            .text
            .get(..self.span.start)
            .unwrap_or_default()
            .chars()
            .count()
            + 1;
        let shown = format!("{MARK}:{}:{column}", self.line);
        rendered.replacen(
            &shown,
            &format!(":{}:{}", self.line, self.missing + column),
            1,
        )
    }
}

/// Replaces each character that would hide or reorder text by one that does not.
fn show(text: &str) -> String {
    let show = |character| {
        if is_hidden(character) && character != '\t' {
            '\u{FFFD}'
        } else {
            character
        }
    };
    text.chars().map(show).collect()
}
