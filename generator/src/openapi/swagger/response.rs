//! Responses and their headers (Swagger 2.0, Response Object).

use serde_json::{Value, json};

use super::parameter::schema_of;
use super::{Adapter, Members, is_json};
use crate::openapi::path::Path;

impl Adapter<'_> {
    pub(super) fn response(&mut self, response: &mut Value, produces: &[String], path: &Path<'_>) {
        let Value::Object(members) = response else {
            return;
        };
        if members.contains_key("$ref") {
            return;
        }
        let place = path.pointer();
        let headers = members.get_mut("headers").and_then(Value::as_object_mut);
        for (name, header) in headers.into_iter().flatten() {
            if let Value::Object(header) = header
                && !header.contains_key("schema")
            {
                let at = place.child("headers").child(name);
                header.shift_remove("collectionFormat");
                let schema = schema_of(header);
                self.moves.record(&at.child("schema"), &at);
                header.insert("schema".to_owned(), schema);
            }
        }
        let examples = members.shift_remove("examples");
        let Some(schema) = members.shift_remove("schema") else {
            return;
        };
        let is_file = schema.get("type").is_some_and(|it| it == "file");
        let mut types = produces.to_vec();
        if is_file {
            types.retain(|it| !is_json(it));
            if types.is_empty() {
                types.push("application/octet-stream".to_owned());
            }
        }
        let mut content = self.content(schema, &types, &place.child("schema"), &place);
        if let (Some(Value::Object(examples)), Value::Object(content)) = (examples, &mut content) {
            add_examples(content, examples);
        }
        members.insert("content".to_owned(), content);
    }
}

/// Examples are listed by media type.
fn add_examples(content: &mut Members, examples: Members) {
    for (media_type, example) in examples {
        if let Some(Value::Object(members)) = content.get_mut(&media_type) {
            members.insert("example".to_owned(), json!(example));
        }
    }
}
