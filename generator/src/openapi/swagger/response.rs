//! Responses and their headers (Swagger 2.0, Response Object).

use serde_json::{Value, json};

use super::parameter::schema_of;
use super::{Adapter, Members, is_json, media_types};
use crate::http_text::essence;
use crate::openapi::path::Path;
use crate::openapi::room::{report_no_room, size};
use crate::text::Pointer;

impl Adapter<'_> {
    /// The responses of an operation, which says what it produces; or the document does.
    pub(super) fn responses(
        &mut self,
        responses: &mut Members,
        produces: &[String],
        path: &Path<'_>,
    ) {
        let is_file =
            |it: &Value| has_file(self.shared_answer(it).map_or(it, |(_, shared)| shared));
        let files: Vec<bool> = responses.values().map(is_file).collect();
        let beside = files.contains(&true).then(|| beside_file(produces));
        for ((status, response), is_file) in responses.iter_mut().zip(files) {
            let produces = match &beside {
                Some(beside) if !is_file => beside,
                _ => produces,
            };
            self.copy_shared(response, produces, &path.key(status));
            self.response(response, produces, &path.key(status));
        }
    }

    /// Puts a shared response in the place of a reference to it, where it is of other media types than in other operations.
    fn copy_shared(&mut self, response: &mut Value, produces: &[String], path: &Path<'_>) {
        let Some((name, shared)) = self.shared_answer(response) else {
            return;
        };
        if shared.get("schema").is_none() || media_types(produces) == media_types(&self.produces) {
            return;
        }
        let origin = Pointer::root().child("responses").child(name);
        let copy = shared.clone();
        if !self.room.take(size(&copy)) {
            let outcome = "it is of the media types that the document produces";
            return report_no_room(path.pointer(), outcome, self.diagnostics);
        }
        *response = copy;
        self.moves.record_origin(&path.pointer(), origin);
    }

    /// The shared response that a reference leads to, with its name.
    fn shared_answer(&self, response: &Value) -> Option<(&str, &Value)> {
        let reference = response.get("$ref")?.as_str()?;
        let short = reference.strip_prefix("#/responses/");
        let name = short.or_else(|| reference.strip_prefix("#/components/responses/"))?;
        let (name, shared) = self.answers.get_key_value(name)?;
        Some((name, shared))
    }

    /// The components, with what the document produces.
    pub(super) fn shared_answers(&mut self) -> Value {
        let mut answers = std::mem::take(&mut self.answers);
        let produces = self.produces.clone();
        let path = Path::ROOT;
        let path = path.key("responses");
        for (name, response) in &mut answers {
            self.response(response, &produces, &path.key(name));
        }
        answers.into()
    }

    fn response(&mut self, response: &mut Value, produces: &[String], path: &Path<'_>) {
        let Value::Object(members) = response else {
            return;
        };
        if members.contains_key("$ref") {
            return;
        }
        let place = path.pointer();
        let old = self.moves.before(&place);
        let headers = members.get_mut("headers").and_then(Value::as_object_mut);
        for (name, header) in headers.into_iter().flatten() {
            if let Value::Object(header) = header
                && !header.contains_key("schema")
            {
                let at = place.child("headers").child(name);
                self.settle_header(header, &at);
                let schema = schema_of(header);
                self.moves.record(&at.child("schema"), &at);
                header.insert("schema".to_owned(), schema);
            }
        }
        let examples = members.shift_remove("examples");
        let Some(schema) = members.shift_remove("schema") else {
            return;
        };
        let types = if is_file(&schema) {
            of_file(produces)
        } else {
            produces.to_vec()
        };
        let mut content = self.content(schema, &types, &old.child("schema"), &place);
        if let (Some(Value::Object(examples)), Value::Object(content)) = (examples, &mut content) {
            add_examples(content, examples);
        }
        members.insert("content".to_owned(), content);
    }
}

/// Whether a response is a file.
fn has_file(response: &Value) -> bool {
    response.get("schema").is_some_and(is_file)
}

/// Whether a schema says that there are no values, but bytes.
pub(super) fn is_file(schema: &Value) -> bool {
    schema.get("type").is_some_and(|it| it == "file")
}

/// The media types of a file. JSON is none, but that of other answers, and so is XML beside it; where nothing is left, nobody knows what the file is.
fn of_file(produces: &[String]) -> Vec<String> {
    let values = produces.iter().any(|it| is_json(it));
    let types = produces
        .iter()
        .filter(|it| !(values && (is_json(it) || is_xml(it))));
    let mut types: Vec<String> = types.cloned().collect();
    if types.is_empty() {
        types.push("*/*".to_owned());
    }
    types
}

/// The media types of an answer beside a file: those of the file hold no values.
fn beside_file(produces: &[String]) -> Vec<String> {
    let types = produces.iter().filter(|it| is_json(it) || is_text(it));
    types.cloned().collect()
}

fn is_text(media_type: &str) -> bool {
    is_xml(media_type) || ["text/plain", "text/html"].contains(&essence(media_type).as_str())
}

fn is_xml(media_type: &str) -> bool {
    essence(media_type).ends_with("xml")
}

/// Examples are listed by media type.
fn add_examples(content: &mut Members, examples: Members) {
    for (media_type, example) in examples {
        if let Some(Value::Object(members)) = content.get_mut(&media_type) {
            members.insert("example".to_owned(), json!(example));
        }
    }
}
