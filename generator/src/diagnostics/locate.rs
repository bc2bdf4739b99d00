//! Looks up where findings are, and puts them into the order of the text.

use std::ops::Range;

use super::{Diagnostic, Diagnostics, Label, Place};
use crate::text::{LineColumn, Part, Pointer, Source, SourceId};

/// A finding with its places.
pub(super) struct Located<'a> {
    pub(super) diagnostic: &'a Diagnostic,
    /// The primary one first, if there is one.
    pub(super) places: Vec<Spot<'a>>,
}

/// A place in a text, on one line.
pub(super) struct Spot<'a> {
    pub(super) source: &'a Source,
    id: SourceId,
    /// Bytes of the text.
    pub(super) span: Range<usize>,
    pub(super) start: LineColumn,
    pub(super) end: LineColumn,
    pub(super) label: &'a str,
    pub(super) pointer: Option<Pointer>,
    pub(super) role: Role,
}

/// Whether a finding is about a place, or the place only explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Primary,
    Secondary,
}

/// All findings, by file, line and column of the primary place; those without a place come first.
pub(super) fn locate(diagnostics: &Diagnostics) -> Vec<Located<'_>> {
    let mut located: Vec<_> = diagnostics
        .iter()
        .map(|it| locate_one(it, diagnostics))
        .collect();
    located.sort_by_cached_key(|it| {
        let place = it.places.first().map(|spot| (spot.id, spot.span.start));
        (
            place,
            it.diagnostic.code(),
            it.diagnostic.message().to_owned(),
        )
    });
    located
}

fn locate_one<'a>(diagnostic: &'a Diagnostic, diagnostics: &'a Diagnostics) -> Located<'a> {
    let primary = diagnostic
        .primary_label()
        .into_iter()
        .map(|label| (label, Role::Primary));
    let secondary = diagnostic
        .secondary_labels()
        .iter()
        .map(|label| (label, Role::Secondary));
    let labels = primary.chain(secondary);
    let places = labels
        .filter_map(|(label, role)| spot(label, role, diagnostics))
        .collect();
    Located { diagnostic, places }
}

fn spot<'a>(label: &'a Label, role: Role, diagnostics: &'a Diagnostics) -> Option<Spot<'a>> {
    let pointer = match &label.place {
        Place::Key(pointer) | Place::Value(pointer) => Some(diagnostics.origin(pointer)),
        Place::Span(..) => None,
    };
    let id = match (&label.place, &pointer) {
        (Place::Span(id, _), _) => *id,
        (_, pointer) => pointer.as_ref()?.source(),
    };
    let source: &Source = diagnostics.source(id)?;
    let span = match (&label.place, &pointer) {
        (Place::Span(_, span), _) => span.clone(),
        (Place::Key(_), pointer) => source.locate(pointer.as_ref()?, Part::Key),
        (Place::Value(_), pointer) => source.locate(pointer.as_ref()?, Part::Value),
    };
    let span = on_one_line(source, span);
    let (start, end) = (source.line_column(span.start), source.line_column(span.end));
    Some(Spot {
        source,
        id,
        span,
        start,
        end,
        label: &label.text,
        pointer,
        role,
    })
}

/// The part of a span that is on its first line, without white space at its end.
fn on_one_line(source: &Source, span: Range<usize>) -> Range<usize> {
    let start = span.start.min(source.text().len());
    let end = span.end.min(source.line_at(start).end).max(start);
    let text = source.text().get(start..end).unwrap_or_default();
    start..start + text.trim_end().len()
}
