//! Decoding the parts of a document whose shape is known to be right.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, SecurityRequirement};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::document::{Components, Document, Info, Item, Tag};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::source::Pointer;

const METHODS: [(&str, &str); 8] = [
    ("get", "GET"),
    ("put", "PUT"),
    ("post", "POST"),
    ("delete", "DELETE"),
    ("options", "OPTIONS"),
    ("head", "HEAD"),
    ("patch", "PATCH"),
    ("trace", "TRACE"),
];

/// Decodes a document; a part that does not decode is reported and left out.
pub(super) fn document(root: &Value, diagnostics: &mut Diagnostics) -> Document {
    Document {
        info: info(root.get("info")),
        server: server(root.get("servers")),
        tags: array(root.get("tags")).filter_map(tag).collect(),
        security: security(root, diagnostics),
        operations: operations(root, diagnostics),
        components: components(root, diagnostics),
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

/// The first server's URL, with the defaults of its variables (OpenAPI 3.0, Server Variable Object).
fn server(value: Option<&Value>) -> Option<String> {
    let server = array(value).next()?;
    let mut url = server.get("url")?.as_str()?.to_owned();
    for (name, variable) in server
        .get("variables")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let default = variable
            .get("default")
            .and_then(Value::as_str)
            .unwrap_or_default();
        url = url.replace(&format!("{{{name}}}"), default);
    }
    Some(url)
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

fn operations(root: &Value, diagnostics: &mut Diagnostics) -> Vec<Item> {
    let base = Pointer::root().child("paths");
    let mut items = Vec::new();
    for (path, item) in object(root.get("paths")).filter(|(path, _)| path.starts_with('/')) {
        let place = base.child(path);
        if let Some(reference) = item.get("$ref") {
            diagnostics.report(
                Diagnostic::warning(
                    Code::ForeignReference,
                    format!("the path `{path}` refers to {reference}"),
                )
                .primary(
                    Place::Value(place.child("$ref")),
                    "its operations are left out",
                )
                .help("write the path item where it is used"),
            );
        }
        let shared = shared_parameters(item, &place, diagnostics);
        for (key, value) in object(Some(item)) {
            let Some((_, method)) = METHODS.iter().find(|(name, _)| name == key) else {
                continue;
            };
            let place = place.child(key);
            if let Some(operation) = piece(value, &place, diagnostics) {
                items.push(Item {
                    path: path.clone(),
                    method,
                    place,
                    shared: shared.clone(),
                    operation,
                });
            }
        }
    }
    items
}

fn shared_parameters(
    item: &Value,
    place: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<(Pointer, ReferenceOr<openapiv3::Parameter>)> {
    let place = place.child("parameters");
    let items = array(item.get("parameters")).enumerate();
    items
        .filter_map(|(index, value)| {
            let place = place.index(index);
            piece(value, &place, diagnostics).map(|parameter| (place, parameter))
        })
        .collect()
}

fn components(root: &Value, diagnostics: &mut Diagnostics) -> Components {
    let components = root.get("components");
    let place = Pointer::root().child("components");
    Components {
        schemas: pieces(components, &place, "schemas", diagnostics),
        parameters: pieces(components, &place, "parameters", diagnostics),
        responses: pieces(components, &place, "responses", diagnostics),
        request_bodies: pieces(components, &place, "requestBodies", diagnostics),
        headers: pieces(components, &place, "headers", diagnostics),
        security_schemes: pieces(components, &place, "securitySchemes", diagnostics),
        declared_schemes: scheme_names(root),
    }
}

pub(super) fn scheme_names(root: &Value) -> Vec<String> {
    let schemes = root
        .get("components")
        .and_then(|it| it.get("securitySchemes"));
    object(schemes).map(|(name, _)| name.clone()).collect()
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

fn piece<T: DeserializeOwned>(
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

fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

fn array(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}
