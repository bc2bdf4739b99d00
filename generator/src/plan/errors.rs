//! Error enums: operations that document the same errors share one, under a name that its contents give it.

use indexmap::IndexMap;

use super::clashes::Clashes;
use super::{Planning, answers, docs, media};
use crate::diagnostics::Place;
use crate::http_text::essence;
use crate::name::{self, Scope, Words};
use crate::text::Pointer;
use crate::{ir, rust};

/// All error enums, and which operation has which.
pub(super) struct Errors {
    sets: Vec<rust::ErrorSet>,
    of: Vec<Option<rust::TypeIdent>>,
}

/// What an error enum consists of.
type Contents = Vec<Documented>;

/// What the document says of a status.
#[derive(PartialEq, Eq, Hash)]
struct Documented {
    status: rust::StatusPattern,
    body: rust::ErrorBody,
    further: Vec<Further>,
    others: Vec<String>,
}

/// A body of another media type than the first.
#[derive(PartialEq, Eq, Hash)]
struct Further {
    media_type: String,
    /// What it is called.
    words: String,
    body: rust::ErrorBody,
}

/// Operations with the same contents, and what is needed to name and describe their enum.
struct Shared {
    operations: Vec<usize>,
    home: ir::Home,
    /// By status; empty where the operations say different things.
    docs: Vec<String>,
}

impl Errors {
    pub(super) fn new(planning: &mut Planning<'_>) -> Self {
        let api = planning.api;
        let mut found: IndexMap<Contents, Shared> = IndexMap::new();
        for (index, operation) in api.operations.iter().enumerate() {
            let contents = contents(planning, operation);
            let home = ir::Home::of(api, operation);
            let docs = descriptions(operation);
            let entry = found.entry(contents).or_insert_with(|| Shared {
                operations: Vec::new(),
                home,
                docs: docs.clone(),
            });
            entry.operations.push(index);
            entry.home = entry.home.and(home);
            let both = entry.docs.iter_mut().zip(docs);
            both.filter(|(shared, own)| *shared != own)
                .for_each(|(shared, _)| shared.clear());
        }
        let mut errors = Self {
            sets: Vec::new(),
            of: vec![None; api.operations.len()],
        };
        let mut scope = Scope::default();
        for (contents, shared) in found
            .into_iter()
            .filter(|(contents, _)| !contents.is_empty())
        {
            let wire = set_name(&contents);
            let ident = scope
                .claim(&wire, &Words::of(&wire), "", |words| {
                    set_ident(&wire, words)
                })
                .ident;
            for operation in &shared.operations {
                errors.of[*operation] = Some(ident.clone());
            }
            errors.sets.push(set(planning, contents, shared, ident));
        }
        errors
    }

    pub(super) fn of(&self, operation: usize) -> Option<rust::TypeIdent> {
        self.of.get(operation).cloned().flatten()
    }

    pub(super) fn into_sets(self) -> Vec<rust::ErrorSet> {
        self.sets
    }
}

fn contents(planning: &Planning<'_>, operation: &ir::Operation) -> Contents {
    let errors = operation
        .responses
        .iter()
        .filter(|(status, _)| answers::is_error(operation, **status));
    let mut contents: Contents = errors
        .map(|(status, it)| documented(planning, operation, *status, it))
        .collect();
    contents.sort_by_key(|it| it.status);
    contents
}

fn documented(
    planning: &Planning<'_>,
    operation: &ir::Operation,
    status: ir::Status,
    response: &ir::Response,
) -> Documented {
    let mut others = response.others.clone();
    let mut further = Vec::new();
    for content in response.contents.iter().skip(1) {
        let media_type = essence(&content.media_type);
        // Each media type is looked for once.
        let Some(index) = others.iter().position(|it| *it == media_type) else {
            continue;
        };
        others.remove(index);
        further.push(Further {
            words: media::words(&content.media_type, operation).pascal(),
            body: body(planning, Some(content)),
            media_type,
        });
    }
    Documented {
        status: pattern(status),
        body: body(planning, response.content()),
        further,
        others,
    }
}

fn descriptions(operation: &ir::Operation) -> Vec<String> {
    let mut errors: Vec<_> = operation
        .responses
        .iter()
        .filter(|(status, _)| answers::is_error(operation, **status))
        .collect();
    errors.sort_by_key(|(status, _)| pattern(**status));
    errors
        .into_iter()
        .map(|(_, it)| it.description.clone().unwrap_or_default())
        .collect()
}

fn body(planning: &Planning<'_>, content: Option<&ir::Content>) -> rust::ErrorBody {
    match content.map(|it| &it.format) {
        // The error has the text.
        None | Some(ir::Format::Empty | ir::Format::Undescribed) => rust::ErrorBody::Empty,
        Some(ir::Format::Json(ty)) => rust::ErrorBody::Json(planning.ty(&ty.clone().non_null())),
        Some(_) => rust::ErrorBody::Text,
    }
}

fn set(
    planning: &mut Planning<'_>,
    contents: Contents,
    shared: Shared,
    ident: rust::TypeIdent,
) -> rust::ErrorSet {
    let mut scope = Scope::default();
    let mut variants: Vec<rust::ErrorVariant> = Vec::with_capacity(contents.len());
    let mut further = Vec::with_capacity(contents.len());
    for (it, description) in contents.into_iter().zip(shared.docs) {
        let reason = reason(it.status);
        variants.push(rust::ErrorVariant {
            docs: variant_docs(it.status, Some(&description)),
            ident: scope
                .claim(&reason, &Words::of(&reason), "", name::variant_ident)
                .ident,
            status: it.status,
            body: it.body,
            further: Vec::new(),
            others: it.others,
        });
        further.push((reason, it.further));
    }
    // After all of them, so that none has another name for them.
    let mut clashes = Clashes::default();
    let first = shared.operations.first();
    let place = || {
        let operation = first.and_then(|index| planning.api.operations.get(*index));
        Place::Key(operation.map_or_else(Pointer::root, |it| it.place.clone()))
    };
    for (variant, (reason, further)) in variants.iter_mut().zip(further) {
        let further = further.into_iter().map(|it| {
            let words = Words::of(&format!("{reason} {}", it.words));
            let claim = scope.claim(&it.media_type, &words, "", name::variant_ident);
            clashes.add(&claim, &it.media_type, place);
            rust::FurtherError {
                docs: further_docs(variant.status, &it.media_type),
                ident: claim.ident,
                media_type: it.media_type,
                body: it.body,
            }
        });
        variant.further = further.collect();
    }
    clashes.report(planning.diagnostics);
    rust::ErrorSet {
        docs: docs::plain(
            "What an API answers when it refuses; shared by the operations that document the same errors.",
        ),
        ident,
        features: planning.features(shared.home),
        variants,
    }
}

fn further_docs(status: rust::StatusPattern, media_type: &str) -> rust::Docs {
    let code = docs::code(&status_key(status));
    docs::plain(&format!("{code} as {}.", docs::code(media_type)))
}

/// The status and what it means.
pub(super) fn variant_docs(status: rust::StatusPattern, description: Option<&str>) -> rust::Docs {
    let code = docs::code(&status_key(status));
    let text = docs::one_line(description.unwrap_or_default());
    let text = docs::markdown(&text).join(" ");
    docs::plain(&if text.is_empty() {
        format!("{code}.")
    } else {
        format!("{code}: {text}")
    })
}

/// `ApiErrorAt400_401Default`: each body with the statuses at which it comes.
fn set_name(contents: &Contents) -> String {
    let mut by_body: IndexMap<String, Vec<String>> = IndexMap::new();
    for it in contents {
        let bodies = it.further.iter().map(|it| &it.body);
        let bodies = std::iter::once(&it.body).chain(bodies);
        let mut names: Vec<String> = bodies.map(body_name).collect();
        names.dedup();
        by_body
            .entry(names.join("Or"))
            .or_default()
            .push(status_key(it.status));
    }
    let parts: Vec<String> = by_body
        .iter()
        .map(|(body, statuses)| format!("{body}At{}", joined(statuses)))
        .collect();
    parts.join("And")
}

/// An underline stands between digits only, as names of types have it.
fn joined(statuses: &[String]) -> String {
    let is_digit = |it: char| it.is_ascii_digit();
    let mut text = String::new();
    for status in statuses {
        if text.ends_with(is_digit) && status.starts_with(is_digit) {
            text.push('_');
        }
        text.push_str(status);
    }
    text
}

/// The name is made of identifiers already; only a clash changes it.
fn set_ident(wire: &str, words: &Words) -> rust::TypeIdent {
    let plain = Words::of(wire);
    if *words == plain {
        name::made_of_idents(wire)
    } else {
        name::type_ident(words)
    }
}

fn body_name(body: &rust::ErrorBody) -> String {
    match body {
        rust::ErrorBody::Empty => "Nothing".to_owned(),
        rust::ErrorBody::Text => "Text".to_owned(),
        rust::ErrorBody::Json(ty) => type_name(ty),
    }
}

fn type_name(ty: &rust::Type) -> String {
    match ty {
        rust::Type::Named(rust::TypePath::Model(ident) | rust::TypePath::Group(_, ident))
        | rust::Type::Open(rust::TypePath::Model(ident) | rust::TypePath::Group(_, ident)) => {
            ident.to_string()
        }
        rust::Type::List(it) => format!("{}List", type_name(it)),
        rust::Type::Map(it) => format!("{}Map", type_name(it)),
        rust::Type::Option(it)
        | rust::Type::Patch(it)
        | rust::Type::Boxed(it)
        | rust::Type::Secret(it) => type_name(it),
        rust::Type::String => "String".to_owned(),
        rust::Type::Json => "Json".to_owned(),
        _ => "Value".to_owned(),
    }
}

pub(super) fn pattern(status: ir::Status) -> rust::StatusPattern {
    match status {
        ir::Status::Code(code) => rust::StatusPattern::Code(code),
        ir::Status::Range(range) => rust::StatusPattern::Range(range),
        ir::Status::Default => rust::StatusPattern::Default,
    }
}

fn status_key(status: rust::StatusPattern) -> String {
    match status {
        rust::StatusPattern::Code(code) => code.to_string(),
        rust::StatusPattern::Range(range) => format!("{range}XX"),
        rust::StatusPattern::Default => "Default".to_owned(),
    }
}

/// The reason phrase (RFC 9110, section 15).
pub(super) fn reason(status: rust::StatusPattern) -> String {
    let code = match status {
        rust::StatusPattern::Code(code) => code,
        rust::StatusPattern::Range(4) => return "ClientError".to_owned(),
        rust::StatusPattern::Range(5) => return "ServerError".to_owned(),
        rust::StatusPattern::Range(range) => return format!("Status{range}xx"),
        rust::StatusPattern::Default => return "Other".to_owned(),
    };
    let known = http::StatusCode::from_u16(code)
        .ok()
        .and_then(|it| it.canonical_reason());
    // 418 has a reason with an apostrophe; words take care of it.
    known.map_or_else(|| format!("Status{code}"), str::to_owned)
}
