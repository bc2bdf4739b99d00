//! What an API sends by itself (OpenAPI 3.1, "webhooks").

use openapiv3::ReferenceOr;
use serde_json::Value;

use super::decode::{object, piece};
use super::document::{Components, Model};
use super::path_item;
use super::refusal::Reasons;
use crate::diagnostics::Diagnostics;
use crate::text::Pointer;

/// The JSON bodies of webhooks.
pub(super) fn models(root: &Value, reasons: &Reasons, diagnostics: &mut Diagnostics) -> Vec<Model> {
    let base = Pointer::root().child("webhooks");
    let mut models = Vec::new();
    for (name, item) in object(root.get("webhooks")) {
        let parts = path_item::parts(root, item, base.child(name), reasons, diagnostics);
        for declared in path_item::operations(&parts) {
            let content = declared
                .value
                .get("requestBody")
                .and_then(|it| it.get("content"));
            let place = declared.place.child("requestBody").child("content");
            let json = object(content).find(|(media_type, _)| media_type.ends_with("json"));
            let Some((media_type, value)) = json else {
                continue;
            };
            let place = place.child(media_type).child("schema");
            let schema = value.get("schema");
            if let Some(schema) = schema.and_then(|it| piece(it, &place, diagnostics)) {
                models.push(Model {
                    name: format!("{name} body"),
                    place,
                    schema,
                });
            }
        }
    }
    models
}

/// All schemas of a document that has nothing else.
pub(super) fn components(components: &Components) -> Vec<Model> {
    let place = Pointer::root().child("components").child("schemas");
    let names = components.schemas.keys();
    let models = names.map(|name| {
        let escaped = name.replace('~', "~0").replace('/', "~1");
        Model {
            name: name.clone(),
            place: place.child(name),
            schema: ReferenceOr::Reference {
                reference: format!("#/components/schemas/{escaped}"),
            },
        }
    });
    models.collect()
}
