//! Brings the parts of a document into the shape of OpenAPI 3.0, in place: what later versions say otherwise, and what documents of any version
//! say in the notation of another.

mod arrays;
mod conditions;
mod keywords;
mod maps;
pub(super) mod parameter;
mod parts;
mod reference;
mod schema;
mod types;

use serde_json::{Map, Value};

use super::carried::ITEM_SCHEMA;
use super::path::Path;
use super::version::{self, Version};
use crate::diagnostics::Diagnostics;
use crate::text::Moves;

/// The members of an object.
type Members = Map<String, Value>;

/// The keys of a Path Item Object that hold an operation.
pub(super) const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// Adapts a whole document; says what moved.
pub(super) fn adapt(root: &mut Value, version: Version, diagnostics: &mut Diagnostics) -> Moves {
    if version == Version::V3_1 {
        parts::adapt(root);
    }
    let mut adapter = Adapter {
        version,
        minor: version::minor(root),
        moves: Moves::default(),
        diagnostics,
    };
    adapter.document(root, &Path::ROOT);
    adapter.moves
}

struct Adapter<'a> {
    version: Version,
    /// The minor version, of OpenAPI 3.
    minor: u64,
    moves: Moves,
    diagnostics: &'a mut Diagnostics,
}

/// What is done with one part.
type Adapt<'a> = fn(&mut Adapter<'a>, &mut Value, &Path<'_>);

impl<'a> Adapter<'a> {
    fn document(&mut self, root: &mut Value, path: &Path<'_>) {
        if let (Version::V3_1, Value::Object(members)) = (self.version, &mut *root)
            && (members.contains_key("webhooks") || members.contains_key("components"))
        {
            members.entry("paths").or_insert(Members::new().into());
        }
        self.members(root, path, |it, key, value, path| match key {
            "paths" | "webhooks" => it.each(value, path, Self::path_item),
            "components" => it.components(value, path),
            _ => {}
        });
    }

    fn components(&mut self, value: &mut Value, path: &Path<'_>) {
        self.members(value, path, |it, key, value, path| match key {
            "schemas" => it.each(value, path, Self::schema),
            "parameters" | "headers" => it.each(value, path, Self::parameter),
            "responses" => it.each(value, path, Self::response),
            "requestBodies" => it.each(value, path, Self::request_body),
            "pathItems" => it.each(value, path, Self::path_item),
            _ => {}
        });
    }

    fn path_item(&mut self, value: &mut Value, path: &Path<'_>) {
        self.members(value, path, |it, key, value, path| match key {
            "parameters" => it.each(value, path, Self::parameter),
            "additionalOperations" => it.each(value, path, Self::operation),
            method if METHODS.contains(&method) => it.operation(value, path),
            _ => {}
        });
    }

    fn operation(&mut self, value: &mut Value, path: &Path<'_>) {
        if let (Version::V3_1, Value::Object(members)) = (self.version, &mut *value) {
            members.entry("responses").or_insert(Members::new().into());
        }
        self.members(value, path, |it, key, value, path| match key {
            "parameters" => it.each(value, path, Self::parameter),
            "requestBody" => it.request_body(value, path),
            "responses" => it.each(value, path, Self::response),
            _ => {}
        });
    }

    /// A parameter or a header.
    fn parameter(&mut self, value: &mut Value, path: &Path<'_>) {
        if let Value::Object(members) = value {
            parameter::adapt(members, self.version, self.minor);
            // They exclude each other.
            if members.get("schema").is_some_and(Value::is_object) {
                members.shift_remove("content");
            }
        }
        self.members(value, path, |it, key, value, path| match key {
            "schema" => it.schema(value, path),
            "content" => it.each(value, path, Self::media_type),
            _ => {}
        });
    }

    fn request_body(&mut self, value: &mut Value, path: &Path<'_>) {
        self.response(value, path);
    }

    fn response(&mut self, value: &mut Value, path: &Path<'_>) {
        self.members(value, path, |it, key, value, path| match key {
            "headers" => it.each(value, path, Self::parameter),
            "content" => it.each(value, path, Self::media_type),
            _ => {}
        });
    }

    fn media_type(&mut self, value: &mut Value, path: &Path<'_>) {
        if let Value::Object(members) = value {
            members.shift_remove(ITEM_SCHEMA);
            if let Some(schema) = members.shift_remove("itemSchema") {
                members.insert(ITEM_SCHEMA.to_owned(), schema);
                let place = path.pointer();
                let old = place.child("itemSchema");
                self.moves.record(&place.child(ITEM_SCHEMA), &old);
            }
        }
        self.members(value, path, |it, key, value, path| match key {
            "schema" | ITEM_SCHEMA => it.schema(value, path),
            "encoding" => it.each(value, path, Self::encoding),
            _ => {}
        });
    }

    fn encoding(&mut self, value: &mut Value, path: &Path<'_>) {
        if let Value::Object(members) = value {
            parameter::join(members, self.version);
        }
        // The style `form` explodes unless it says otherwise, which the types of 3.0 do not know.
        if let Value::Object(members) = value
            && members.get("style").and_then(Value::as_str) == Some("form")
        {
            members.entry("explode").or_insert(true.into());
        }
        self.members(value, path, |it, key, value, path| {
            if key == "headers" {
                it.each(value, path, Self::parameter);
            }
        });
    }

    /// Hands on each member of an object.
    fn members(
        &mut self,
        value: &mut Value,
        path: &Path<'_>,
        adapt: fn(&mut Self, &str, &mut Value, &Path<'_>),
    ) {
        for (key, member) in value.as_object_mut().into_iter().flatten() {
            adapt(self, key, member, &path.key(key));
        }
    }

    /// Does the same with each member of an object, or each item of an array.
    fn each(&mut self, value: &mut Value, path: &Path<'_>, adapt: Adapt<'a>) {
        match value {
            Value::Object(members) => {
                for (key, member) in members {
                    adapt(self, member, &path.key(key));
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    adapt(self, item, &path.index(index));
                }
            }
            _ => {}
        }
    }
}
