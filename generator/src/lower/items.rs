//! `itemSchema` of media types (OpenAPI 3.2, Media Type Object), which earlier versions do not have.

use indexmap::IndexMap;
use openapiv3::{MediaType, ReferenceOr, Schema, SchemaData, SchemaKind};

use super::media::{self, Media};
use super::reference::{self, schema_of};
use super::view::{SchemaRef, View};
use crate::openapi;
use crate::openapi::carried::{CONTENT_SCHEMA, ITEM_SCHEMA};
use crate::text::Pointer;

/// How deeply parts are looked into for the data of an event.
const MOST_LEVELS: usize = 16;

/// The schemas of the items of streams, by the places of their media types.
pub(super) type ItemSchemas = IndexMap<Pointer, ReferenceOr<Schema>>;

/// All of a document.
pub(super) fn item_schemas(document: &openapi::Document) -> ItemSchemas {
    let mut found = ItemSchemas::new();
    for item in &document.operations {
        let operation = &item.operation;
        if let Some(ReferenceOr::Item(body)) = &operation.request_body {
            add(
                document,
                &mut found,
                &body.content,
                &item.place.child("requestBody"),
            );
        }
        let place = item.place.child("responses");
        for (code, response) in &operation.responses.responses {
            if let ReferenceOr::Item(response) = response {
                add(
                    document,
                    &mut found,
                    &response.content,
                    &place.child(&code.to_string()),
                );
            }
        }
        if let Some(ReferenceOr::Item(response)) = &operation.responses.default {
            add(
                document,
                &mut found,
                &response.content,
                &place.child("default"),
            );
        }
    }
    for (name, body) in &document.components.request_bodies {
        if let ReferenceOr::Item(body) = body {
            let place = reference::place_of("requestBodies", name);
            add(document, &mut found, &body.content, &place);
        }
    }
    for (name, response) in &document.components.responses {
        if let ReferenceOr::Item(response) = response {
            let place = reference::place_of("responses", name);
            add(document, &mut found, &response.content, &place);
        }
    }
    found
}

fn add(
    document: &openapi::Document,
    found: &mut ItemSchemas,
    content: &IndexMap<String, MediaType>,
    place: &Pointer,
) {
    let place = place.child("content");
    for (media_type, content) in content {
        let schema = content.extensions.get(ITEM_SCHEMA);
        let schema: Option<ReferenceOr<Schema>> =
            schema.and_then(|it| serde_json::from_value(it.clone()).ok());
        let of_list = || items_of(document, content.schema.as_ref()?);
        let schema = match (media::media(media_type), schema) {
            (Media::Events, Some(item)) => data(document, &item),
            (Media::Events, None) => of_list().map(|it| data(document, &it).unwrap_or(it)),
            (Media::Items, None) => of_list(),
            (_, schema) => schema,
        };
        found.extend(schema.map(|it| (place.child(media_type), it)));
    }
}

/// The items, where the whole content is described: as a list (OpenAPI 3.2, Media Type Object, sequential media types).
fn items_of(
    document: &openapi::Document,
    schema: &ReferenceOr<Schema>,
) -> Option<ReferenceOr<Schema>> {
    let view = View::of(schema_of(document, schema.into())?);
    let items = view.items.filter(|_| view.tuple.is_none())?;
    Some(match items {
        SchemaRef::Inline(item) => ReferenceOr::Item(item.clone()),
        SchemaRef::Reference(reference) => ReferenceOr::Reference {
            reference: reference.to_owned(),
        },
    })
}

/// An item of events is the whole event; of interest is what its data holds. Events of several kinds have data of several.
fn data(document: &openapi::Document, event: &ReferenceOr<Schema>) -> Option<ReferenceOr<Schema>> {
    let branches = View::of(schema_of(document, event.into())?).branches();
    if branches.is_empty() {
        return data_of_one(document, event, MOST_LEVELS);
    }
    let all = branches
        .iter()
        .map(|it| data_of_one(document, it, MOST_LEVELS));
    let schema_kind = SchemaKind::OneOf {
        one_of: all.collect::<Option<_>>()?,
    };
    Some(ReferenceOr::Item(Schema {
        schema_data: SchemaData::default(),
        schema_kind,
    }))
}

/// The schema of the data, where an event describes it itself, or a part of it does.
fn data_of_one(
    document: &openapi::Document,
    event: &ReferenceOr<Schema>,
    levels: usize,
) -> Option<ReferenceOr<Schema>> {
    let levels = levels.checked_sub(1)?;
    let view = View::of(schema_of(document, event.into())?);
    let Some(data) = view.properties.and_then(|it| it.get("data")) else {
        let mut parts = view.all_of.iter();
        return parts.find_map(|it| data_of_one(document, it, levels));
    };
    let data = data.clone().unbox();
    let schema = schema_of(document, (&data).into())?;
    if let Some(content) = schema.schema_data.extensions.get(CONTENT_SCHEMA) {
        return serde_json::from_value(content.clone()).ok();
    }
    let is_text = View::of(schema).ty == Some("string");
    (!is_text).then_some(data)
}
