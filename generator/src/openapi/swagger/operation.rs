//! Path items and operations.

use serde_json::Value;

use super::{Adapter, Members, texts};
use crate::openapi::adapt::METHODS;
use crate::openapi::path::Path;
use crate::openapi::room::report_no_room;
use crate::text::Pointer;

/// So many media types cost nothing worth counting.
const FEW: usize = 10;

/// A parameter with the place where it is declared.
pub(super) type Placed = (Pointer, Members);

impl Adapter<'_> {
    pub(super) fn path_item(&mut self, item: &mut Value, path: &Path<'_>) {
        let Value::Object(members) = item else {
            return;
        };
        let mut inherited = Vec::new();
        if let Some(Value::Array(list)) = members.get_mut("parameters") {
            inherited = self.parameters(list, &path.key("parameters"));
        }
        for (key, operation) in members.iter_mut() {
            if METHODS.contains(&key.as_str())
                && let Value::Object(operation) = operation
            {
                self.operation(operation, &inherited, &path.key(key));
            }
        }
    }

    fn operation(&mut self, operation: &mut Members, inherited: &[Placed], path: &Path<'_>) {
        let consumes = operation.shift_remove("consumes");
        let consumes = self.media_types_of(consumes, |it| &it.consumes, path);
        let produces = operation.shift_remove("produces");
        let produces = self.media_types_of(produces, |it| &it.produces, path);
        operation.shift_remove("schemes");
        let mut of_body = Vec::new();
        if let Some(Value::Array(list)) = operation.get_mut("parameters") {
            of_body = self.parameters(list, &path.key("parameters"));
        }
        let is_own = |it: &Placed| {
            of_body
                .iter()
                .any(|own| own.1.get("name") == it.1.get("name"))
        };
        let has_body = of_body.iter().any(|it| is_body(&it.1));
        let more: Vec<Placed> = inherited
            .iter()
            .filter(|it| !(is_own(it) || has_body && is_body(&it.1)))
            .cloned()
            .collect();
        of_body.extend(more);
        if let Some(body) = self.request_body(of_body, &consumes, &path.key("requestBody")) {
            operation.insert("requestBody".to_owned(), body);
        }
        let path = path.key("responses");
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            self.responses(responses, &produces, &path);
        }
    }

    /// The media types of an operation, or else those of the document.
    fn media_types_of(
        &mut self,
        own: Option<Value>,
        all: fn(&Self) -> &[String],
        path: &Path<'_>,
    ) -> Vec<String> {
        if let Some(Value::Array(_) | Value::String(_)) = own {
            return texts(own);
        }
        let types = all(self).to_vec();
        // Each of them stands in the body and in each response then.
        if types.len() <= FEW || self.room.take(types.len() * FEW) {
            return types;
        }
        let outcome = "the first of the document's media types is taken for it";
        report_no_room(path.pointer(), outcome, self.diagnostics);
        types.into_iter().take(1).collect()
    }
}

/// Whether a parameter is the body itself, and not a part of a form.
pub(super) fn is_body(parameter: &Members) -> bool {
    parameter.get("in").is_some_and(|it| it == "body")
}
