//! How a reference that cannot be followed is told.

use std::sync::Arc;

use indexmap::IndexMap;

use crate::diagnostics::Code;
use crate::text::{Origins, Pointer};

/// Why a reference is of no use though it leads somewhere.
pub(super) const UNFIT: &str = "nothing that could stand here is there";

/// Why references lead nowhere, where there is more to say than that.
///
/// They are told apart by their places in the files: what leads out of the folder in one file may be missing from another.
#[derive(Clone, Debug, Default)]
pub struct Reasons {
    by_place: Arc<IndexMap<Pointer, &'static str>>,
    origins: Arc<Origins>,
}

impl Reasons {
    /// The reasons by the places in the files of what holds the references.
    pub(super) fn new(by_place: IndexMap<Pointer, &'static str>, origins: Arc<Origins>) -> Self {
        Self {
            by_place: Arc::new(by_place),
            origins,
        }
    }

    /// Why the reference that stands in this place of the adapted document leads nowhere.
    pub(crate) fn of(&self, place: &Pointer) -> Option<&'static str> {
        if self.by_place.is_empty() {
            return None;
        }
        self.by_place.get(&self.origins.of(place)).copied()
    }
}

/// The code and the message of a reference; `reason` says why, if there is more to say than that nothing is there.
pub(crate) fn refusal(reference: &str, reason: Option<&str>) -> (Code, String) {
    match reason {
        Some(reason) if reason != UNFIT => {
            let message = format!("reference `{reference}` is not followed: {reason}");
            (Code::ForeignReference, message)
        }
        reason => {
            let reason = reason.map_or_else(String::new, |it| format!(": {it}"));
            let message = format!("reference `{reference}` leads nowhere{reason}");
            (Code::UnresolvedReference, message)
        }
    }
}
