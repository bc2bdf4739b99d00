//! `itemSchema` of media types (OpenAPI 3.2, Media Type Object), which earlier versions do not have.

use indexmap::IndexMap;
use openapiv3::{MediaType, ReferenceOr, Schema};
use serde_json::{Value, json};

use super::media::{self, Media};
use super::reference;
use crate::openapi;
use crate::source::Pointer;

/// The extension in which `itemSchema` comes.
const ITEM_SCHEMA: &str = "x-portolan-item-schema";

/// The schemas of the items of streams, by the places of their media types.
pub(super) type ItemSchemas = IndexMap<Pointer, ReferenceOr<Schema>>;

/// All of a document.
pub(super) fn item_schemas(document: &openapi::Document) -> ItemSchemas {
    let mut found = ItemSchemas::new();
    for item in &document.operations {
        let operation = &item.operation;
        if let Some(ReferenceOr::Item(body)) = &operation.request_body {
            add(&mut found, &body.content, &item.place.child("requestBody"));
        }
        let place = item.place.child("responses");
        for (code, response) in &operation.responses.responses {
            if let ReferenceOr::Item(response) = response {
                add(
                    &mut found,
                    &response.content,
                    &place.child(&code.to_string()),
                );
            }
        }
        if let Some(ReferenceOr::Item(response)) = &operation.responses.default {
            add(&mut found, &response.content, &place.child("default"));
        }
    }
    for (name, body) in &document.components.request_bodies {
        if let ReferenceOr::Item(body) = body {
            let place = reference::place_of("requestBodies", name);
            add(&mut found, &body.content, &place);
        }
    }
    for (name, response) in &document.components.responses {
        if let ReferenceOr::Item(response) = response {
            let place = reference::place_of("responses", name);
            add(&mut found, &response.content, &place);
        }
    }
    found
}

fn add(found: &mut ItemSchemas, content: &IndexMap<String, MediaType>, place: &Pointer) {
    let place = place.child("content");
    for (media_type, content) in content {
        let schema = content.extensions.get(ITEM_SCHEMA);
        let schema = match media::media(media_type) {
            Media::Events => schema.and_then(data),
            _ => schema.cloned(),
        };
        let schema = schema.and_then(|it| serde_json::from_value(it).ok());
        found.extend(schema.map(|it| (place.child(media_type), it)));
    }
}

/// An item of events is the whole event; of interest is what its data holds. Events of several kinds have data of several.
fn data(event: &Value) -> Option<Value> {
    let branches = event.get("oneOf").or_else(|| event.get("anyOf"));
    if let Some(branches) = branches.and_then(Value::as_array) {
        let all: Option<Vec<Value>> = branches.iter().map(data_of_one).collect();
        return all.map(|all| json!({ "oneOf": all }));
    }
    data_of_one(event)
}

fn data_of_one(event: &Value) -> Option<Value> {
    let data = event.get("properties")?.get("data")?;
    match data.get("contentSchema") {
        Some(schema) => Some(schema.clone()),
        None => Some(data.clone()).filter(|it| it.get("type") != Some(&Value::from("string"))),
    }
}
