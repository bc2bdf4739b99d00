//! Decoding the parts of a document whose shape is known to be right.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::{Operation, ReferenceOr, SecurityRequirement};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::document::{Components, Document, Info, Item, Tag};
use super::refusal::Reasons;
use super::room::{Room, report_no_room, size};
use super::{path_item, server, webhook};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::text::Pointer;

/// Decodes a document; a part that does not decode is reported and left out.
pub(super) fn document(root: &Value, reasons: Reasons, diagnostics: &mut Diagnostics) -> Document {
    Document {
        info: info(root.get("info")),
        server: server::base_url(root.get("servers")),
        tags: array(root.get("tags")).filter_map(tag).collect(),
        security: security(root, diagnostics),
        operations: operations(root, &reasons, diagnostics),
        models: webhook::models(root, &reasons, diagnostics),
        components: components(root, diagnostics),
        reasons,
    }
}

fn info(value: Option<&Value>) -> Info {
    let text = |key| value.and_then(|it| it.get(key)).and_then(Value::as_str);
    Info {
        title: text("title").unwrap_or_default().to_owned(),
        version: text("version").unwrap_or_default().to_owned(),
        description: text("description").map(str::to_owned),
    }
}

fn tag(value: &Value) -> Option<Tag> {
    let text = |key| value.get(key).and_then(Value::as_str).map(str::to_owned);
    Some(Tag {
        name: text("name")?,
        description: text("description"),
    })
}

fn security(root: &Value, diagnostics: &mut Diagnostics) -> Vec<SecurityRequirement> {
    let Some(value) = root.get("security") else {
        return Vec::new();
    };
    piece(value, &Pointer::root().child("security"), diagnostics).unwrap_or_default()
}

fn operations(root: &Value, reasons: &Reasons, diagnostics: &mut Diagnostics) -> Vec<Item> {
    let base = Pointer::root().child("paths");
    let mut items = Vec::new();
    let mut places = HashSet::new();
    let mut room = None;
    for (path, item) in object(root.get("paths")).filter(|(path, _)| path.starts_with('/')) {
        let parts = path_item::parts(root, item, base.child(path), reasons, diagnostics);
        let shared: usize = parts.iter().skip(1).map(|it| size(it.value)).sum();
        if shared > 0
            && !room
                .get_or_insert_with(|| Room::of(size(root)))
                .take(shared)
        {
            let place = base.child(path).child("$ref");
            report_no_room(place, "its operations are left out", diagnostics);
            continue;
        }
        for declared in path_item::operations(&parts) {
            let Some(mut operation) =
                piece::<Operation>(declared.value, &declared.place, diagnostics)
            else {
                continue;
            };
            // An id belongs to the first path that shares the path item.
            if !places.insert(declared.place.clone()) {
                operation.operation_id = None;
            }
            items.push(Item {
                path: path.clone(),
                method: declared.method,
                place: declared.place,
                shared: shared_parameters(&parts, diagnostics),
                operation,
            });
        }
    }
    items
}

/// The parameters of a path item; one that is there and in the path item that it refers to counts once.
fn shared_parameters(
    parts: &[path_item::Part<'_>],
    diagnostics: &mut Diagnostics,
) -> Vec<(Pointer, ReferenceOr<openapiv3::Parameter>)> {
    let mut parameters = Vec::new();
    for part in parts {
        let place = part.place.child("parameters");
        for (index, value) in array(part.value.get("parameters")).enumerate() {
            let place = place.index(index);
            parameters.extend(piece(value, &place, diagnostics).map(|it| (place, it)));
        }
    }
    parameters
}

fn components(root: &Value, diagnostics: &mut Diagnostics) -> Components {
    let components = root.get("components");
    let place = Pointer::root().child("components");
    Components {
        schemas: pieces(components, &place, "schemas", diagnostics),
        parameters: pieces(components, &place, "parameters", diagnostics),
        responses: pieces(components, &place, "responses", diagnostics),
        headers: pieces(components, &place, "headers", diagnostics),
        request_bodies: pieces(components, &place, "requestBodies", diagnostics),
        security_schemes: pieces(components, &place, "securitySchemes", diagnostics),
        declared_schemes: scheme_names(root),
        certificate_schemes: Vec::new(),
    }
}

pub(super) fn scheme_names(root: &Value) -> Vec<String> {
    let schemes = root
        .get("components")
        .and_then(|it| it.get("securitySchemes"));
    object(schemes).map(|(name, _)| name.clone()).collect()
}

/// Takes the security schemes out that ask for a certificate: they say no more than that (OpenAPI 3.1, Security Scheme Object).
pub(super) fn take_certificate_schemes(root: &mut Value) -> Vec<String> {
    let schemes = root.pointer_mut("/components/securitySchemes");
    let Some(schemes) = schemes.and_then(Value::as_object_mut) else {
        return Vec::new();
    };
    let mut taken = Vec::new();
    schemes.retain(|name, scheme| {
        let is_certificate = scheme.get("type").and_then(Value::as_str) == Some("mutualTLS");
        taken.extend(is_certificate.then(|| name.clone()));
        !is_certificate
    });
    taken
}

fn pieces<T: DeserializeOwned>(
    components: Option<&Value>,
    place: &Pointer,
    kind: &str,
    diagnostics: &mut Diagnostics,
) -> IndexMap<String, T> {
    let place = place.child(kind);
    object(components.and_then(|it| it.get(kind)))
        .filter_map(|(name, value)| {
            Some((name.clone(), piece(value, &place.child(name), diagnostics)?))
        })
        .collect()
}

pub(super) fn piece<T: DeserializeOwned>(
    value: &Value,
    place: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    match T::deserialize(value) {
        Ok(piece) => Some(piece),
        Err(error) => {
            diagnostics.report(
                Diagnostic::warning(
                    Code::WrongType,
                    format!("this part cannot be understood: {error}"),
                )
                .primary(Place::Key(place.clone()), "left out"),
            );
            None
        }
    }
}

pub(super) fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

pub(super) fn array(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}
