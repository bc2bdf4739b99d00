//! How a reference that cannot be followed is told.

use crate::diagnostics::Code;

/// Why a reference is of no use though it leads somewhere.
pub(super) const UNFIT: &str = "nothing that could stand here is there";

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
