//! What an operation's success gives.

use super::clashes::Clashes;
use super::names::OperationNames;
use super::{Planning, docs, errors, media};
use crate::diagnostics::Place;
use crate::name::{self, Scope, Words};
use crate::{ir, rust};

/// Whether a status stands for a failure of this operation.
pub(super) fn is_error(operation: &ir::Operation, status: ir::Status) -> bool {
    match status {
        ir::Status::Code(code) => code >= 300,
        ir::Status::Range(range) => range >= 3,
        // Without any success the default is what a call gives.
        ir::Status::Default => {
            operation.responses.keys().any(|it| it.is_success()) || leads_elsewhere(operation)
        }
    }
}

/// Whether the document knows redirects that are followed and no success: what comes then is up to where they lead.
fn leads_elsewhere(operation: &ir::Operation) -> bool {
    let is_redirect = |status: &ir::Status| {
        matches!(
            status,
            ir::Status::Code(301 | 302 | 303 | 307 | 308) | ir::Status::Range(3)
        )
    };
    operation.method == "GET"
        && operation.responses.keys().any(is_redirect)
        && !operation.responses.keys().any(|it| it.is_success())
}

/// The successes with their statuses.
fn successes(operation: &ir::Operation) -> impl Iterator<Item = (ir::Status, &ir::Response)> {
    let is_success = |status: ir::Status| {
        let informational = matches!(status, ir::Status::Code(100..=199) | ir::Status::Range(1));
        !informational && !is_error(operation, status)
    };
    let responses = operation.responses.iter();
    responses
        .filter(move |(status, _)| is_success(**status))
        .map(|(status, response)| (*status, response))
}

/// The media types that a call asks for: those of its successes, or those of its errors where no success has any.
pub(super) fn accept(operation: &ir::Operation) -> Option<String> {
    let errors = operation.responses.values();
    let errors = errors.filter(|_| !leads_elsewhere(operation));
    media_types(successes(operation).filter_map(|(_, it)| it.content()))
        .or_else(|| media_types(errors.filter_map(|it| it.content())))
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

/// What a call gives when it succeeds.
pub(super) struct Answers {
    pub answer: rust::Answer,
    pub successes: Option<rust::Successes>,
    pub alternatives: Vec<rust::Alternative>,
}

impl Answers {
    /// The same where another success has no body.
    fn or_nothing(mut self) -> Self {
        self.answer = or_nothing(self.answer);
        for alternative in &mut self.alternatives {
            alternative.answer = or_nothing(alternative.answer.clone());
        }
        self
    }
}

impl Planning<'_> {
    /// What the call gives when it succeeds.
    pub(super) fn answers(&mut self, operation: &ir::Operation, names: &OperationNames) -> Answers {
        let kinds: Vec<(ir::Status, &ir::Response, rust::Answer)> = successes(operation)
            .map(|(status, it)| (status, it, self.answer_of(it.content())))
            .collect();
        let empty = kinds.iter().any(|(.., it)| *it == rust::Answer::Empty);
        let mut filled: Vec<&rust::Answer> = Vec::new();
        for (.., answer) in &kinds {
            if *answer != rust::Answer::Empty && !filled.contains(&answer) {
                filled.push(answer);
            }
        }
        let several = filled.len() > 1;
        let answer = match filled.as_slice() {
            [] if leads_elsewhere(operation) => rust::Answer::Bytes,
            [] => rust::Answer::Empty,
            [only] => (*only).clone(),
            _ => rust::Answer::Several(names.success.clone()),
        };
        let answers = Answers {
            answer,
            successes: several.then(|| success_enum(operation, names, &kinds)),
            alternatives: self.alternatives(operation),
        };
        match empty {
            true => answers.or_nothing(),
            false => answers,
        }
    }

    /// What a caller has to know of the answer beside its type.
    pub(super) fn answer_lines(&self, operation: &ir::Operation, answers: &Answers) -> Vec<String> {
        let mut lines: Vec<String> = how_to_read(&answers.answer).into_iter().collect();
        if leads_elsewhere(operation) {
            lines.push("It is what a redirect leads to; with `.max_redirects(0)`, the redirect itself is the error, and has its `Location`.".to_owned());
        }
        if !lines.is_empty() && !answers.alternatives.is_empty() {
            lines.push(String::new());
        }
        lines.extend(answers.alternatives.iter().map(|it| {
            let method = docs::code(&format!(".{}()", it.method));
            format!("* {method} asks for {}.", docs::code(&it.media_type))
        }));
        let headers = successes(operation).flat_map(|(_, it)| &it.headers);
        let mut links: Vec<String> = Vec::new();
        for header in headers {
            let link = self
                .headers
                .iter()
                .find(|it| it.wire.eq_ignore_ascii_case(&header.name));
            let link = link.map(|it| format!("[`{0}`](crate::headers::{0})", it.ident));
            links.extend(link.filter(|it| !links.contains(it)));
        }
        if !links.is_empty() {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.push(format!(
                "With `.response()`, it has the headers {}.",
                links.join(", ")
            ));
        }
        lines
    }

    fn answer_of(&self, content: Option<&ir::Content>) -> rust::Answer {
        match content.map(|it| &it.format) {
            None | Some(ir::Format::Empty) => rust::Answer::Empty,
            Some(ir::Format::Json(ty)) => rust::Answer::Json(self.ty(ty)),
            Some(ir::Format::Undescribed) => rust::Answer::MaybeJson(rust::Type::Json),
            Some(ir::Format::Events(ty)) => rust::Answer::Events(self.ty(ty)),
            Some(ir::Format::Items(ty)) => rust::Answer::Items(self.ty(ty)),
            Some(ir::Format::Text) => rust::Answer::Text,
            Some(ir::Format::Binary | ir::Format::Form(..) | ir::Format::Multipart(..)) => {
                rust::Answer::Bytes
            }
        }
    }

    /// A method for each further media type of a success; the first success that has it says what it holds.
    fn alternatives(&mut self, operation: &ir::Operation) -> Vec<rust::Alternative> {
        let defaults: Vec<&str> = successes(operation)
            .filter_map(|(_, it)| Some(it.content()?.media_type.as_str()))
            .collect();
        let mut scope = Scope::default();
        let mut clashes = Clashes::default();
        let mut found: Vec<rust::Alternative> = Vec::new();
        for content in successes(operation).flat_map(|(_, it)| it.contents.iter().skip(1)) {
            let media_type = &content.media_type;
            let known = found.iter().any(|it| it.media_type == *media_type);
            if known || defaults.contains(&media_type.as_str()) {
                continue;
            }
            let words = Words::of("accept").then(&media::words(media_type, operation));
            let answer = self.answer_of(Some(content));
            let claim = scope.claim(media_type, &words, "", name::function_ident);
            clashes.add(&claim, media_type, || Place::Key(content.place.clone()));
            found.push(rust::Alternative {
                docs: docs::plain(&format!(
                    "Asks for the answer as {}; to be called last.",
                    docs::code(media_type)
                )),
                method: claim.ident,
                answer,
                media_type: media_type.clone(),
            });
        }
        clashes.report(self.diagnostics);
        found
    }
}

/// How a stream is read.
fn how_to_read(answer: &rust::Answer) -> Option<String> {
    let text = match answer {
        rust::Answer::Bytes => {
            "A stream of bytes, which `chunk()`, `bytes()`, `text()` or `write_to(&mut file)` reads."
        }
        rust::Answer::Events(_) => "A stream of events; `next()` gives one after the other.",
        rust::Answer::Items(_) => "A stream of items; `next()` gives one after the other.",
        rust::Answer::Empty
        | rust::Answer::Json(_)
        | rust::Answer::MaybeJson(_)
        | rust::Answer::Text
        | rust::Answer::Several(_) => return None,
    };
    Some(text.to_owned())
}

/// JSON that another success lacks.
fn or_nothing(answer: rust::Answer) -> rust::Answer {
    match answer {
        rust::Answer::Json(ty) => rust::Answer::MaybeJson(match ty {
            rust::Type::Option(it) => *it,
            ty => ty,
        }),
        answer => answer,
    }
}

fn success_enum(
    operation: &ir::Operation,
    names: &OperationNames,
    kinds: &[(ir::Status, &ir::Response, rust::Answer)],
) -> rust::Successes {
    let mut scope = Scope::default();
    let mut sorted: Vec<_> = kinds.iter().collect();
    sorted.sort_by_key(|(status, ..)| errors::pattern(*status));
    let variant = |(status, response, answer): &(ir::Status, &ir::Response, rust::Answer)| {
        let status = errors::pattern(*status);
        let reason = errors::reason(status);
        rust::SuccessVariant {
            docs: errors::variant_docs(status, response.description.as_deref()),
            ident: scope
                .claim(&reason, &Words::of(&reason), "", name::variant_ident)
                .ident,
            status,
            answer: answer.clone(),
        }
    };
    rust::Successes {
        docs: docs::plain(&format!(
            "What the operation {} answers when it succeeds.",
            docs::code(&operation.id)
        )),
        ident: names.success.clone(),
        variants: sorted.into_iter().map(variant).collect(),
    }
}
