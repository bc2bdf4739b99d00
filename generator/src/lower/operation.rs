//! Lowers operations (OpenAPI 3.0, Operation Object).

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::content::{Responses, is_json};
use super::schema::Site;
use super::{Lowering, security};
use crate::config::OneOrMany;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::ir;
use crate::openapi;
use crate::source::Pointer;

/// All operations that can be called.
pub(super) fn operations(
    lowering: &mut Lowering<'_>,
    schemes: &IndexMap<String, ir::Scheme>,
) -> Vec<ir::Operation> {
    let identities = identities(lowering);
    let mut operations = Vec::new();
    let items = &lowering.document.operations;
    for (item, (id, identity)) in items.iter().zip(&identities) {
        let identity = (id.as_str(), identity.name.as_str());
        operations.extend(lowering.lower_operation(item, identity, operations.len(), schemes));
    }
    report_unmatched_replacements(lowering, &identities);
    operations
}

/// How an operation is called, and where it says so.
struct Identity {
    name: String,
    declared: Option<Pointer>,
}

/// The operations' ids, of which each stands for one, in the order of the document.
///
/// Of several operations with an id the first keeps it; the others are named as if they had none.
fn identities(lowering: &mut Lowering<'_>) -> IndexMap<String, Identity> {
    let mut identities: IndexMap<String, Identity> = IndexMap::new();
    let items = &lowering.document.operations;
    let taken: BTreeSet<&String> = items.iter().filter_map(declared_id).collect();
    for item in items {
        let declared = declared_id(item);
        let first = declared.and_then(|id| identities.get(id)?.declared.as_ref());
        if let Some((id, first)) = declared.zip(first) {
            report_duplicate(lowering.diagnostics, id, item, first);
        }
        let own = declared.filter(|id| !identities.contains_key(*id));
        let name = own.cloned().unwrap_or_else(|| made_up_name(item));
        let is_free = !identities.contains_key(&name) && !taken.contains(&name);
        let mut id = if own.is_some() || is_free {
            name.clone()
        } else {
            format!("{} {}", item.method, item.path)
        };
        while own.is_none() && (identities.contains_key(&id) || taken.contains(&id)) {
            id.push('\'');
        }
        let declared = own.map(|_| item.place.child("operationId"));
        identities.insert(id, Identity { name, declared });
    }
    identities
}

fn declared_id(item: &openapi::Item) -> Option<&String> {
    let id = item.operation.operation_id.as_ref();
    id.filter(|it| !it.trim().is_empty())
}

fn report_duplicate(
    diagnostics: &mut Diagnostics,
    id: &str,
    item: &openapi::Item,
    first: &Pointer,
) {
    diagnostics.report(
        Diagnostic::warning(
            Code::DuplicateOperationId,
            format!("operation id `{id}` is used twice"),
        )
        .primary(
            Place::Value(item.place.child("operationId")),
            "this operation is named after its method and path",
        )
        .secondary(Place::Value(first.clone()), "first used here")
        .help("operation ids must be unique within a document"),
    );
}

/// A name for an operation without id: `DELETE /orgs/{orgId}` is `delete orgs by orgId`.
fn made_up_name(item: &openapi::Item) -> String {
    let path = item.path.replace('{', " by ").replace(['/', '}'], " ");
    let method = item.method.to_ascii_lowercase();
    let words: Vec<&str> = std::iter::once(method.as_str())
        .chain(path.split_whitespace())
        .collect();
    words.join(" ")
}

fn report_unmatched_replacements(lowering: &mut Lowering<'_>, ids: &IndexMap<String, Identity>) {
    let config = lowering.config;
    for (id, targets) in &config.replacements {
        let targets = targets.to_vec();
        let missing = std::iter::once(id.get_ref())
            .chain(&targets)
            .find(|it| !ids.contains_key(*it));
        if let Some(missing) = missing {
            lowering.diagnostics.report(
                Diagnostic::error(
                    Code::UnmatchedConfiguration,
                    format!("there is no operation `{missing}`"),
                )
                .primary(config.place(id.span()), "in this replacement")
                .help("correct the operation id, or take the entry out"),
            );
        }
    }
}

impl<'d> Lowering<'d> {
    fn lower_operation(
        &mut self,
        item: &'d openapi::Item,
        (id, name): (&str, &str),
        index: usize,
        schemes: &IndexMap<String, ir::Scheme>,
    ) -> Option<ir::Operation> {
        let operation = &item.operation;
        let found = self.responses(item);
        let version = self.choose_version(item, &found);
        // The body comes first: an operation that is left out must leave no types behind.
        let body = self.lower_body(item, version.as_deref(), index)?;
        let (path, parameters) = self.lower_parameters(item, index);
        let sunset = self.sunset(item, &found, version.as_deref());
        let responses = self.lower_responses(item, &found, version.as_deref(), index);
        let security = operation.security.as_ref().and_then(|it| {
            security::requirements(self, it, &item.place.child("security"), schemes)
        });
        let names = &self.config.operations;
        Some(ir::Operation {
            name: text_extension(operation, names.name.as_deref())
                .unwrap_or_else(|| name.to_owned()),
            place: item.place.clone(),
            method: item.method.clone(),
            path,
            tag: operation
                .tags
                .first()
                .cloned()
                .unwrap_or_else(|| "default".to_owned()),
            summary: operation.summary.clone(),
            description: operation.description.clone(),
            deprecated: operation.deprecated,
            sunset,
            replaced_by: self.replacements(id),
            version,
            roles: list_extension(operation, names.roles.as_deref()),
            documentation: text_extension(operation, names.documentation.as_deref())
                .or_else(|| operation.external_docs.as_ref().map(|it| it.url.clone())),
            parameters,
            body,
            responses,
            security,
            id: id.to_owned(),
        })
    }

    fn replacements(&self, id: &str) -> Vec<String> {
        let found = self
            .config
            .replacements
            .iter()
            .find(|(key, _)| key.get_ref() == id);
        found
            .map(|(_, it)| OneOrMany::to_vec(it))
            .unwrap_or_default()
    }

    /// The body; `Some(None)` if there is none, `None` if it is of a kind that cannot be sent.
    fn lower_body(
        &mut self,
        item: &'d openapi::Item,
        version: Option<&str>,
        index: usize,
    ) -> Option<Option<ir::Body>> {
        let Some((place, body)) = self.request_body(item) else {
            return Some(None);
        };
        let Some((media_type, content)) = self.choose_body(&body.content, version) else {
            return Some(None);
        };
        let shared = place.last().unwrap_or_default();
        let site = Site::in_operation(item, index, "Body", &shared, place.clone());
        if !is_json(media_type) {
            self.diagnostics.report(
                Diagnostic::warning(
                    Code::UnsupportedMediaType,
                    format!("bodies of the media type `{media_type}` cannot be sent"),
                )
                .primary(
                    Place::Key(place.child("content").child(media_type)),
                    "the operation is left out",
                ),
            );
            return None;
        }
        let mut content = self.lower_content(media_type, content, &site);
        if content.format == ir::Format::Empty {
            content.format = ir::Format::Json(ir::Type::Any);
        }
        let presence = if body.required {
            ir::Presence::Required
        } else {
            ir::Presence::Optional
        };
        Some(Some(ir::Body {
            description: body.description.clone(),
            presence,
            content,
        }))
    }

    fn lower_responses(
        &mut self,
        item: &openapi::Item,
        found: &Responses<'d>,
        version: Option<&str>,
        index: usize,
    ) -> IndexMap<ir::Status, ir::Response> {
        let mut responses = IndexMap::new();
        for (status, place, response) in found {
            let chosen = self.choose_content(&response.content, version);
            // All its media types are of other versions: the chosen version does not have this answer.
            if chosen.is_none() && !response.content.is_empty() {
                continue;
            }
            let name = if status.is_success() {
                "Answer".to_owned()
            } else {
                format!("{}Body", status_name(*status))
            };
            let shared = place.last().unwrap_or_default();
            let site = Site::in_operation(item, index, &name, &shared, place.clone());
            let content =
                chosen.map(|(media_type, content)| self.lower_content(media_type, content, &site));
            let description = Some(response.description.clone()).filter(|it| !it.is_empty());
            responses.insert(
                *status,
                ir::Response {
                    description,
                    content,
                },
            );
        }
        responses
    }

    /// The day after which the chosen version is gone: on the media type, or on the operation.
    fn sunset(
        &self,
        item: &'d openapi::Item,
        found: &Responses<'d>,
        version: Option<&str>,
    ) -> Option<String> {
        let extension = self.config.versions.as_ref()?.sunset.as_deref()?;
        let successes = found.iter().filter(|(status, ..)| status.is_success());
        let on_media_type = successes
            .filter_map(|(_, _, response)| self.choose_content(&response.content, version))
            .find_map(|(_, content)| content.extensions.get(extension)?.as_str());
        let on_operation = || item.operation.extensions.get(extension)?.as_str();
        on_media_type.or_else(on_operation).map(str::to_owned)
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

fn text_extension(operation: &openapiv3::Operation, name: Option<&str>) -> Option<String> {
    operation.extensions.get(name?)?.as_str().map(str::to_owned)
}

fn list_extension(operation: &openapiv3::Operation, name: Option<&str>) -> Vec<String> {
    let list = name
        .and_then(|name| operation.extensions.get(name))
        .and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}
