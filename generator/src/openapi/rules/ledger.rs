//! Findings of one kind in a document are one finding, which says how many more there are.

use indexmap::IndexMap;

use crate::diagnostics::{Diagnostic, Diagnostics};

/// The findings of a walk, by kind: who breaks a rule in one place breaks it in hundreds.
#[derive(Default)]
pub(super) struct Ledger {
    found: IndexMap<Kind, (Diagnostic, usize)>,
    each: Vec<Diagnostic>,
}

/// What distinguishes findings of the same code.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    EmptyInfo,
    License,
    OtherVersion,
    ServerUrl,
    ServerBraces,
    ServerVariable,
    ServerEnum,
    ServerDefault,
    OwnServers,
    EqualPaths,
    ComponentName,
    OperationId,
    HttpScheme,
    OptionalInPath,
    Reserved,
    StyleOfContent,
    SchemaAndContent,
    SeveralContents,
    ExampleAndExamples,
    ExampleValues,
    ExampleReference,
    Encodings,
    EncodingOfNothing,
    BesideReference,
    File,
    NullDefault,
    Mapping,
    MappingOut,
    UndescribedResponse,
    WholeQuery,
}

impl Ledger {
    /// Notes a finding; only the first of its kind is made.
    pub(super) fn add(&mut self, kind: Kind, diagnostic: impl FnOnce() -> Diagnostic) {
        let entry = self.found.entry(kind).or_insert_with(|| (diagnostic(), 0));
        entry.1 += 1;
    }

    /// Notes a finding that costs something in its own place, so that each of its kind is told.
    pub(super) fn add_each(&mut self, diagnostic: Diagnostic) {
        self.each.push(diagnostic);
    }

    pub(super) fn report(self, diagnostics: &mut Diagnostics) {
        for (diagnostic, count) in self.found.into_values() {
            diagnostics.report(match count {
                1 => diagnostic,
                2 => diagnostic.help("there is one more of this kind"),
                _ => diagnostic.help(format!("there are {} more of this kind", count - 1)),
            });
        }
        self.each.into_iter().for_each(|it| diagnostics.report(it));
    }
}
