//! What an operation's success gives.

use super::Planning;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::{ir, rust};

/// Whether a status stands for a failure of this operation.
pub(super) fn is_error(operation: &ir::Operation, status: ir::Status) -> bool {
    match status {
        ir::Status::Code(code) => code >= 300,
        ir::Status::Range(range) => range >= 3,
        // Without any success the default is what a call gives.
        ir::Status::Default => operation.responses.keys().any(|it| it.is_success()),
    }
}

/// The contents of all successes; `None` stands for an answer without a body.
fn successes(operation: &ir::Operation) -> impl Iterator<Item = Option<&ir::Content>> {
    let is_success = |status: ir::Status| {
        let informational = matches!(status, ir::Status::Code(100..=199) | ir::Status::Range(1));
        !informational && !is_error(operation, status)
    };
    let responses = operation
        .responses
        .iter()
        .filter(move |(status, _)| is_success(**status));
    responses.map(|(_, response)| response.content.as_ref())
}

/// The media types that a call asks for: those of its successes, or those of its errors where no success has any.
pub(super) fn accept(operation: &ir::Operation) -> Option<String> {
    let errors = operation
        .responses
        .values()
        .filter_map(|it| it.content.as_ref());
    media_types(successes(operation).flatten()).or_else(|| media_types(errors))
}

/// A list for `Accept` (RFC 9110, section 12.5.1).
fn media_types<'a>(contents: impl Iterator<Item = &'a ir::Content>) -> Option<String> {
    let mut found: Vec<&str> = Vec::new();
    for content in contents {
        if !found.contains(&content.media_type.as_str()) {
            found.push(&content.media_type);
        }
    }
    (!found.is_empty()).then(|| found.join(", "))
}

impl Planning<'_> {
    /// What the call gives when it succeeds.
    pub(super) fn answer(&mut self, operation: &ir::Operation) -> rust::Answer {
        let mut empty = false;
        let mut formats: Vec<&ir::Format> = Vec::new();
        for content in successes(operation) {
            match content.map(|it| &it.format) {
                None | Some(ir::Format::Empty) => empty = true,
                Some(format) if formats.contains(&format) => {}
                Some(format) => formats.push(format),
            }
        }
        match (formats.as_slice(), empty) {
            ([], _) => rust::Answer::Empty,
            ([ir::Format::Json(ty)], false) => rust::Answer::Json(self.ty(ty)),
            ([ir::Format::Json(ty)], true) => {
                rust::Answer::MaybeJson(self.ty(&ty.clone().non_null()))
            }
            ([ir::Format::Text], false) => rust::Answer::Text,
            ([ir::Format::Text | ir::Format::Binary | ir::Format::Empty], _) => rust::Answer::Raw,
            (several, _) => {
                let all_json = several.iter().all(|it| matches!(it, ir::Format::Json(_)));
                let kept = if all_json { "raw JSON" } else { "bytes" };
                self.diagnostics.report(
                    Diagnostic::warning(
                        Code::SeveralSuccessBodies,
                        format!("`{}` has several kinds of success", operation.id),
                    )
                    .primary(
                        Place::Key(operation.place.child("responses")),
                        format!("its answer is kept as {kept}"),
                    ),
                );
                match (all_json, empty) {
                    (true, false) => rust::Answer::Json(rust::Type::Json),
                    (true, true) => rust::Answer::MaybeJson(rust::Type::Json),
                    (false, _) => rust::Answer::Raw,
                }
            }
        }
    }
}
