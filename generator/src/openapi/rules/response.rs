//! Responses (OpenAPI 3.0, Response Object).

use serde_json::Value;

use super::ledger::Kind;
use super::{Checker, get, members};
use crate::diagnostics::{Code, Diagnostic};
use crate::openapi::path::Path;
use crate::openapi::version;

impl<'r> Checker<'r> {
    pub(super) fn response(&mut self, value: &'r Value, path: &Path<'_>) {
        if value.is_object() && get(value, "$ref").is_none() {
            self.description_of_response(value, path);
        }
        for (key, value) in members(value) {
            let path = path.key(key);
            match key.as_str() {
                "headers" => self.each(value, &path, Self::header),
                "content" => self.each(value, &path, Self::media_type),
                "schema" => self.answer_schema(value, &path),
                _ => {}
            }
        }
    }

    /// Every version before 3.2 requires a description, of which nothing is made but documentation.
    fn description_of_response(&mut self, value: &'r Value, path: &Path<'_>) {
        if get(value, "description").is_some() || version::minor(self.root) >= 2 {
            return;
        }
        let place = self.key(path);
        self.ledger.add(Kind::UndescribedResponse, || {
            Diagnostic::note(Code::MissingMember, "a response has no `description`")
                .primary(place, "described by its status")
                .help("say what the response means")
        });
    }
}
