//! Lowers the responses of an operation.

use indexmap::IndexMap;
use openapiv3::{MediaType, Response};

use super::Lowering;
use super::body::Direction;
use super::content::Responses;
use super::schema::Site;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::http_text::essence;
use crate::ir;
use crate::openapi;
use crate::text::Pointer;

impl<'d> Lowering<'d> {
    /// The responses of an operation in one of its versions.
    pub(super) fn lower_responses(
        &mut self,
        item: &openapi::Item,
        found: &Responses<'d>,
        version: Option<&str>,
        index: usize,
    ) -> IndexMap<ir::Status, ir::Response> {
        let mut responses = IndexMap::new();
        for (status, place, response) in found {
            let mut candidates = self.contents(&response.content, version);
            // All its media types are of other versions: the chosen version does not have this answer.
            if candidates.is_empty() && !response.content.is_empty() {
                continue;
            }
            let others = others(&candidates);
            // An error comes as the server likes: nobody asks for a media type of it, and what has the schema of the first is read like it.
            if is_failure(*status) {
                let first = candidates.first().map(|(media_type, _)| *media_type);
                candidates.retain(|(media_type, _)| {
                    Some(*media_type) == first || others.contains(&essence(media_type))
                });
            }
            let known = match has_no_content(&item.method, *status) {
                true => Some(self.no_contents(&candidates, (&item.method, *status), place)),
                false => same_answer(*status, found, &responses),
            };
            let contents = known.unwrap_or_else(|| {
                let name = body_name(*status, &responses);
                let shared = place.last().unwrap_or_default();
                let site = Site::in_operation(item, index, &name, &shared, place.clone());
                self.lower_contents(&candidates, &site, Direction::Response)
            });
            let description = Some(response.description.clone()).filter(|it| !it.is_empty());
            responses.insert(
                *status,
                ir::Response {
                    description,
                    contents,
                    others,
                    headers: self.lower_headers(response, place),
                },
            );
        }
        responses
    }

    /// Media types that an answer without content is of all the same: they are asked for, and name its version.
    fn no_contents(
        &mut self,
        candidates: &[(&'d str, &'d MediaType)],
        answer: (&str, ir::Status),
        place: &Pointer,
    ) -> Vec<ir::Content> {
        if candidates.iter().any(|(_, it)| it.schema.is_some()) {
            self.report_content_of_nothing(answer, place);
        }
        let of = |(media_type, _): &(&str, &MediaType)| {
            let place = place.descend(&["content", media_type]);
            ir::Content {
                media_type: self.well_formed(media_type, &place).to_owned(),
                format: ir::Format::Empty,
                place,
            }
        };
        candidates.iter().map(of).collect()
    }

    fn report_content_of_nothing(&mut self, (method, status): (&str, ir::Status), place: &Pointer) {
        let what = match status {
            ir::Status::Code(code @ (204 | 205)) => format!("an answer of status {code}"),
            _ => format!("an answer to {method}"),
        };
        self.diagnostics.report(
            Diagnostic::warning(
                Code::MeaninglessMember,
                format!("{what} has no content, whatever is documented"),
            )
            .primary(Place::Key(place.child("content")), "left out")
            .help("take it out, or document the status that the content comes with"),
        );
    }
}

/// Whether an answer ends with its head (RFC 9110, sections 9.3.2, 15.3.5 and 15.3.6).
fn has_no_content(method: &str, status: ir::Status) -> bool {
    method == "HEAD" || ends_with_head(status)
}

fn ends_with_head(status: ir::Status) -> bool {
    matches!(status, ir::Status::Code(204 | 205))
}

/// The media types that hold something else than the first; a pattern is no media type in particular.
fn others(candidates: &[(&str, &MediaType)]) -> Vec<String> {
    let Some(((first, content), rest)) = candidates.split_first() else {
        return Vec::new();
    };
    let first = essence(first);
    let rest = rest.iter().filter(|(_, it)| it.schema != content.schema);
    let rest = rest.map(|(media_type, _)| essence(media_type));
    rest.filter(|it| *it != first && !it.contains('*'))
        .collect()
}

/// What a success holds that one before it holds as well: it is the same type, too.
fn same_answer(
    status: ir::Status,
    found: &Responses<'_>,
    before: &IndexMap<ir::Status, ir::Response>,
) -> Option<Vec<ir::Content>> {
    let holds = |status: ir::Status| status.is_success() && !ends_with_head(status);
    let mut successes = found.iter().filter(|(it, ..)| holds(*it));
    let (_, _, response) = successes.clone().find(|(it, ..)| *it == status)?;
    let (first, ..) = successes.find(|(_, _, other)| same_contents(other, response))?;
    Some(before.get(first)?.contents.clone())
}

/// Whether two responses hold the same, whatever their examples are.
fn same_contents(one: &Response, other: &Response) -> bool {
    let same = |(one, other): (&MediaType, &MediaType)| {
        one.schema == other.schema && one.extensions == other.extensions
    };
    let mut pairs = one.content.values().zip(other.content.values());
    one.content.keys().eq(other.content.keys()) && pairs.all(same)
}

/// How the inline type of a body is called: `Answer` if it is what the operation answers first when all is well.
fn body_name(status: ir::Status, before: &IndexMap<ir::Status, ir::Response>) -> String {
    let answers =
        |(status, it): (&ir::Status, &ir::Response)| status.is_success() && !it.contents.is_empty();
    let suffix = match status.is_success() {
        true if !before.iter().any(answers) => return "Answer".to_owned(),
        true => "Answer",
        false => "Body",
    };
    format!("{}{suffix}", status_name(status))
}

/// Whether a status is never a success.
fn is_failure(status: ir::Status) -> bool {
    match status {
        ir::Status::Code(code) => code >= 300,
        ir::Status::Range(range) => range >= 3,
        ir::Status::Default => false,
    }
}

/// `Status404`, for types that stand inline in an error.
fn status_name(status: ir::Status) -> String {
    match status {
        ir::Status::Code(code) => format!("Status{code}"),
        ir::Status::Range(range) => format!("Status{range}xx"),
        ir::Status::Default => "Default".to_owned(),
    }
}
