//! Lowers operations (OpenAPI 3.0, Operation Object).

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::body::Direction;
use super::content::Responses;
use super::editions::{Chosen, Editions, Ledger};
use super::schema::Site;
use super::{Lowering, extension, security};
use crate::config::OneOrMany;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::ir;
use crate::openapi;

/// All operations that can be called, and after them those of other versions.
///
/// What the others need is lowered last, so that it takes no name that the first would have without them.
pub(super) fn operations(
    lowering: &mut Lowering<'_>,
    schemes: &IndexMap<String, ir::Scheme>,
) -> Vec<ir::Operation> {
    let ids = identify(lowering);
    let mut operations = Vec::new();
    let mut ledger = Ledger::default();
    let mut beside = Vec::new();
    for (id, named) in &ids {
        let draft = lowering.draft(id, named);
        let older = match lowering.choose_editions(&draft, &mut ledger) {
            Chosen::LeftOut(older) => older,
            Chosen::Generated(Editions { chosen, older }) => {
                let edition = ir::Edition::Chosen;
                let index = operations.len();
                operations.extend(lowering.lower_operation(draft, chosen, edition, index, schemes));
                older
            }
        };
        beside.extend(older.into_iter().map(|version| (id, named, version)));
    }
    ledger.report(lowering.config, lowering.diagnostics);
    report_unmatched_replacements(lowering, &ids);
    lowering.lower_pending();
    lowering.first_types = lowering.types.len();
    for (id, named, version) in beside {
        let draft = lowering.draft(id, named);
        let edition = ir::Edition::Beside;
        let index = operations.len();
        operations.extend(lowering.lower_operation(draft, Some(version), edition, index, schemes));
    }
    operations
}

/// An operation before it is known which version of it is lowered.
pub(super) struct Draft<'d> {
    pub item: &'d openapi::Item,
    pub id: String,
    /// What it is called in the SDK.
    pub name: String,
    pub responses: Responses<'d>,
}

/// An operation and its name, which an extension may replace.
struct Named<'d> {
    item: &'d openapi::Item,
    name: String,
}

/// The operations by their ids, of which each stands for one, in the order of the document.
///
/// Of several operations with an id the first keeps it; the others are named as if they had none.
fn identify<'d>(lowering: &mut Lowering<'d>) -> IndexMap<String, Named<'d>> {
    let mut found: IndexMap<String, Named<'d>> = IndexMap::new();
    let items = &lowering.document.operations;
    let taken: BTreeSet<&String> = items.iter().filter_map(declared_id).collect();
    for item in items {
        let declared = declared_id(item);
        if let Some((id, first)) = declared.and_then(|id| Some((id, found.get(id)?))) {
            report_duplicate(lowering.diagnostics, id, item, first.item);
        }
        let own = declared.filter(|id| !found.contains_key(*id));
        let name = own.cloned().unwrap_or_else(|| made_up_name(item));
        let mut id = name.clone();
        if own.is_none() && (found.contains_key(&id) || taken.contains(&id)) {
            id = format!("{} {}", item.method, item.path);
        }
        while own.is_none() && (found.contains_key(&id) || taken.contains(&id)) {
            id.push('\'');
        }
        found.insert(id, Named { item, name });
    }
    found
}

fn declared_id(item: &openapi::Item) -> Option<&String> {
    let id = item.operation.operation_id.as_ref();
    id.filter(|it| !it.trim().is_empty())
}

fn report_duplicate(
    diagnostics: &mut Diagnostics,
    id: &str,
    item: &openapi::Item,
    first: &openapi::Item,
) {
    let place = |it: &openapi::Item| Place::Value(it.place.child("operationId"));
    diagnostics.report(
        Diagnostic::warning(
            Code::DuplicateOperationId,
            format!("operation id `{id}` is used twice"),
        )
        .primary(
            place(item),
            "this operation is named after its method and path",
        )
        .secondary(place(first), "first used here")
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

fn report_unmatched_replacements(lowering: &mut Lowering<'_>, ids: &IndexMap<String, Named<'_>>) {
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
    fn draft(&mut self, id: &str, named: &Named<'d>) -> Draft<'d> {
        let item = named.item;
        let name = self.config.operations.name.as_deref();
        let name = extension::named(&item.operation.extensions, name);
        Draft {
            item,
            id: id.to_owned(),
            name: name
                .and_then(extension::text)
                .unwrap_or_else(|| named.name.clone()),
            responses: self.responses(item),
        }
    }

    fn lower_operation(
        &mut self,
        draft: Draft<'d>,
        version: Option<String>,
        edition: ir::Edition,
        index: usize,
        schemes: &IndexMap<String, ir::Scheme>,
    ) -> Option<ir::Operation> {
        let item = draft.item;
        let operation = &item.operation;
        let body = self.lower_body(item, version.as_deref(), index);
        let (path, parameters) = self.lower_parameters(item, index);
        let responses = self.lower_responses(item, &draft.responses, version.as_deref(), index);
        let security = operation.security.as_ref().and_then(|it| {
            security::requirements(self, it, &item.place.child("security"), schemes)
        });
        let said = |name: &Option<String>| extension::named(&operation.extensions, name.as_deref());
        let names = &self.config.operations;
        let tag = operation.tags.first().cloned();
        let preview = version.as_deref().and_then(|it| self.preview(&draft, it));
        Some(ir::Operation {
            place: item.place.clone(),
            method: item.method.clone(),
            path,
            tag: tag.unwrap_or_else(|| "default".to_owned()),
            summary: operation.summary.clone(),
            description: operation.description.clone(),
            deprecated: operation.deprecated,
            sunset: self.sunset(&draft, version.as_deref()),
            replaced_by: self.replacements(&draft.id),
            edition,
            preview,
            version,
            roles: said(&names.roles).map(extension::texts).unwrap_or_default(),
            changes: said(&names.changes)
                .map(extension::texts_by_name)
                .unwrap_or_default(),
            documentation: said(&names.documentation)
                .and_then(extension::text)
                .or_else(|| operation.external_docs.as_ref().map(|it| it.url.clone())),
            parameters,
            body,
            responses,
            security,
            name: draft.name,
            id: draft.id,
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

    fn lower_body(
        &mut self,
        item: &'d openapi::Item,
        version: Option<&str>,
        index: usize,
    ) -> Option<ir::Body> {
        let (place, body) = self.request_body(item)?;
        let candidates = self.choose_bodies(&body.content, version);
        let shared = place.last().unwrap_or_default();
        let site = Site::in_operation(item, index, "Body", &shared, place.clone());
        let contents = self.lower_contents(&candidates, &site, Direction::Request);
        let presence = if body.required {
            ir::Presence::Required
        } else {
            ir::Presence::Optional
        };
        (!contents.is_empty()).then(|| ir::Body {
            description: body.description.clone(),
            presence,
            contents,
        })
    }

    /// The day after which the version is gone: on one of its media types, or on the operation.
    fn sunset(&self, draft: &Draft<'d>, version: Option<&str>) -> Option<String> {
        let name = self.config.versions.as_ref()?.sunset.as_deref();
        let of_version = version.and_then(|it| self.version_extension(draft, it, name));
        let said = of_version.or_else(|| extension::named(&draft.item.operation.extensions, name));
        said.and_then(extension::text)
    }
}
