//! All findings of a run.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::{Code, Diagnostic, Severity};
use crate::text::{Origins, Pointer, Source, SourceId};

/// The findings of a run, and the files that they are about.
///
/// A finding that is reported again is kept once.
#[derive(Debug, Default)]
pub struct Diagnostics {
    sources: BTreeMap<SourceId, Arc<Source>>,
    origins: Arc<Origins>,
    list: Vec<Diagnostic>,
    /// For lookup only, never iterated.
    known: HashSet<Diagnostic>,
}

impl Diagnostics {
    /// No findings.
    #[must_use]
    pub fn new() -> Diagnostics {
        Diagnostics::default()
    }

    /// Makes `source` the document that [`SourceId::DOCUMENT`] names.
    pub fn add_document(&mut self, source: Arc<Source>) {
        self.sources.insert(SourceId::DOCUMENT, source);
    }

    /// Says where the parts of the document were before it was adapted.
    pub(crate) fn set_origins(&mut self, origins: Arc<Origins>) {
        self.origins = origins;
    }

    /// Where a place of the document is in the files.
    #[must_use]
    pub fn origin(&self, place: &Pointer) -> Pointer {
        self.origins.of(place)
    }

    /// Adds another file, for example the configuration, so that findings can be about it.
    pub fn add_source(&mut self, source: Arc<Source>) -> SourceId {
        let last = self
            .sources
            .keys()
            .next_back()
            .copied()
            .unwrap_or(SourceId::DOCUMENT);
        let id = last.next();
        self.sources.insert(id, source);
        id
    }

    /// The file that `id` names, if it was read.
    #[must_use]
    pub fn source(&self, id: SourceId) -> Option<&Arc<Source>> {
        self.sources.get(&id)
    }

    /// The files, the document first.
    pub fn sources(&self) -> impl Iterator<Item = &Arc<Source>> {
        self.sources.values()
    }

    /// Adds a finding, unless it is there already.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        if self.known.insert(diagnostic.clone()) {
            self.list.push(diagnostic);
        }
    }

    /// Adds the findings of another list about the same files.
    pub fn append(&mut self, other: Diagnostics) {
        other
            .list
            .into_iter()
            .for_each(|diagnostic| self.report(diagnostic));
    }

    /// Whether any finding stops the run.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|it| it.severity() == Severity::Error)
    }

    /// How many findings are as bad as `severity`.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.list
            .iter()
            .filter(|it| it.severity() == severity)
            .count()
    }

    /// How often each code was found, notes aside, in the order of the codes.
    #[must_use]
    pub fn count_by_code(&self) -> BTreeMap<Code, usize> {
        let mut counts = BTreeMap::new();
        let found = self.list.iter();
        for diagnostic in found.filter(|it| it.severity() != Severity::Note) {
            *counts.entry(diagnostic.code()).or_default() += 1;
        }
        counts
    }

    /// How often something was lost, by the code of the finding that says so, in the order of the codes.
    #[must_use]
    pub fn losses(&self) -> BTreeMap<Code, usize> {
        let mut counts = self.count_by_code();
        counts.retain(|code, _| code.is_loss());
        counts
    }

    /// The findings in the order in which they were reported.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}
