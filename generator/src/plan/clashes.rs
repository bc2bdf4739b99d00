//! Notes of names that clash within a type, an operation or the crate, and so were changed.

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::name::Claim;

/// So many are told of one scope; who has more has a scheme of names that does not fit, and knows it by then.
const MOST: usize = 10;

/// The clashes in one scope.
#[derive(Default)]
pub(super) struct Clashes {
    notes: Vec<Diagnostic>,
    more: usize,
}

impl Clashes {
    /// Notes a claim, unless it got what it wanted, or what it wanted is of no name in the document.
    pub(super) fn add<I: AsRef<str>>(
        &mut self,
        claim: &Claim<I>,
        wire: &str,
        place: impl FnOnce() -> Place,
    ) {
        let (Some(owner), Some(rival)) = (&claim.clash, &claim.rival) else {
            return;
        };
        if self.notes.len() == MOST {
            self.more += 1;
            return;
        }
        let ident = claim.ident.as_ref();
        let message = if owner == wire {
            format!("`{wire}` is called `{ident}`, since another `{owner}` comes first")
        } else {
            format!("`{wire}` is called `{ident}`, since `{owner}` is called `{rival}`")
        };
        self.notes
            .push(Diagnostic::note(Code::NameClash, message).primary(place(), "named here"));
    }

    pub(super) fn report(mut self, diagnostics: &mut Diagnostics) {
        if let Some(last) = self.notes.pop_if(|_| self.more > 0) {
            let more = format!("there are {} more names like this", self.more);
            self.notes.push(last.help(more));
        }
        self.notes.into_iter().for_each(|it| diagnostics.report(it));
    }
}
