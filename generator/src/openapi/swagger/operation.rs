//! Path items and operations.

use serde_json::Value;

use super::{Adapter, Members, texts};
use crate::openapi::adapt::METHODS;
use crate::openapi::path::Path;
use crate::text::Pointer;

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
        let own = |value: Option<Value>, all: &[String]| match value {
            Some(Value::Array(_) | Value::String(_)) => texts(value),
            _ => all.to_vec(),
        };
        let consumes = own(operation.shift_remove("consumes"), &self.consumes);
        let produces = own(operation.shift_remove("produces"), &self.produces);
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
}

/// Whether a parameter is the body itself, and not a part of a form.
pub(super) fn is_body(parameter: &Members) -> bool {
    parameter.get("in").is_some_and(|it| it == "body")
}
