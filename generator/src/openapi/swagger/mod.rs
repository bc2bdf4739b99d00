//! Brings a document of Swagger 2.0 into the shape of OpenAPI 3.0, in place; the schemas in it aside, which are adapted like all others.

mod body;
mod joined;
mod operation;
mod parameter;
mod reference;
mod response;
mod root;
mod security;

use serde_json::{Map, Value};

use super::path::Path;
use super::room::{Room, size};
use crate::diagnostics::Diagnostics;
use crate::text::Moves;

/// The members of an object.
type Members = Map<String, Value>;

/// Adapts a whole document; says what moved.
pub(super) fn adapt(root: &mut Value, diagnostics: &mut Diagnostics) -> Moves {
    let mut adapter = Adapter {
        moves: Moves::default(),
        diagnostics,
        consumes: Vec::new(),
        produces: Vec::new(),
        has_schemes: root.get("securityDefinitions").is_some(),
        shared: Members::new(),
        answers: Members::new(),
        room: Room::of(size(root)),
    };
    if let Value::Object(members) = root {
        adapter.document(members);
    }
    reference::rename(root);
    adapter.moves
}

struct Adapter<'a> {
    moves: Moves,
    diagnostics: &'a mut Diagnostics,
    /// The media types of request bodies, unless an operation says others.
    consumes: Vec<String>,
    /// The media types of responses, unless an operation says others.
    produces: Vec<String>,
    /// Whether credentials are described as such.
    has_schemes: bool,
    /// The parameters that operations refer to by name, as they are in the document.
    shared: Members,
    /// The responses that operations refer to by name, as they are in the document.
    answers: Members,
    /// For what operations share.
    room: Room,
}

impl Adapter<'_> {
    fn document(&mut self, root: &mut Members) {
        self.consumes = texts(root.shift_remove("consumes"));
        self.produces = texts(root.shift_remove("produces"));
        root::servers(root, &mut self.moves);
        if let Some(Value::Object(shared)) = root.shift_remove("parameters") {
            self.shared = shared;
        }
        if let Some(Value::Object(answers)) = root.get_mut("responses") {
            self.answers = std::mem::take(answers);
        }
        if let Some(schemes) = root
            .get_mut("securityDefinitions")
            .and_then(Value::as_object_mut)
        {
            schemes.values_mut().for_each(security::adapt);
        }
        if let Some(items) = root.get_mut("paths").and_then(Value::as_object_mut) {
            let path = Path::ROOT;
            let path = path.key("paths");
            for (key, item) in items.iter_mut().filter(|(key, _)| key.starts_with('/')) {
                self.path_item(item, &path.key(key));
            }
        }
        let parameters = self.shared_parameters();
        root.insert("parameters".to_owned(), parameters);
        if let Some(answers) = root.get_mut("responses") {
            *answers = self.shared_answers();
        }
        root::components(root, &mut self.moves);
    }
}

/// The texts of a list.
fn texts(value: Option<Value>) -> Vec<String> {
    match value {
        Some(Value::Array(items)) => {
            let texts = items.into_iter().filter_map(|it| match it {
                Value::String(text) => Some(text),
                _ => None,
            });
            texts.collect()
        }
        Some(Value::String(text)) => vec![text],
        _ => Vec::new(),
    }
}

/// Whether a media type is JSON, or anything.
fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence == "*/*" || essence.to_ascii_lowercase().ends_with("json")
}

/// The media types of what has a schema: one of JSON first, if there is one, and nothing else where none is said.
fn media_types(types: &[String]) -> Vec<String> {
    let (mut json, others): (Vec<String>, Vec<String>) =
        types.iter().cloned().partition(|it| is_json(it));
    json.extend(others);
    json.dedup();
    if json.is_empty() {
        json.push("application/json".to_owned());
    }
    json
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// What an operation's parameters become: those that are left, and the body.
    fn check(consumes: &[&str], parameters: Value, expected: Value) {
        let operation = json!({ "consumes": consumes, "parameters": parameters });
        let mut root = json!({ "swagger": "2.0", "paths": { "/a": { "post": operation } } });
        adapt(&mut root, &mut Diagnostics::new());
        let operation = &root["paths"]["/a"]["post"];
        assert_eq!(operation["requestBody"]["content"], expected);
    }

    #[test]
    fn a_form_is_an_object() {
        check(
            &["application/x-www-form-urlencoded"],
            json!([
                { "in": "formData", "name": "a", "type": "string", "required": true, "description": "A." },
                { "in": "formData", "name": "b", "type": "array", "items": { "type": "string" }, "collectionFormat": "multi" },
            ]),
            json!({ "application/x-www-form-urlencoded": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "a": { "type": "string", "description": "A." },
                        "b": { "type": "array", "items": { "type": "string" } },
                    },
                    "required": ["a"],
                },
                "encoding": { "b": { "style": "form", "explode": true } },
            } }),
        );
    }

    #[test]
    fn a_form_with_a_file_has_several_parts() {
        check(
            &["application/x-www-form-urlencoded"],
            json!([{ "in": "formData", "name": "a", "type": "file" }]),
            json!({ "multipart/form-data": {
                "schema": { "type": "object", "properties": { "a": { "type": "file" } } },
            } }),
        );
    }

    #[test]
    fn an_inline_schema_stands_at_the_best_media_type() {
        let body = |schema| json!([{ "in": "body", "name": "a", "schema": schema }]);
        check(
            &["application/xml", "application/json"],
            body(json!({ "type": "object" })),
            json!({ "application/json": { "schema": { "type": "object" } }, "application/xml": {} }),
        );
        let reference = json!({ "$ref": "#/components/schemas/A" });
        check(
            &["application/xml", "application/json"],
            body(json!({ "$ref": "#/definitions/A" })),
            json!({ "application/json": { "schema": reference }, "application/xml": { "schema": reference } }),
        );
    }
}
