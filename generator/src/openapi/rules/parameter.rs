//! Parameters and headers (OpenAPI 3.0, Parameter Object and Header Object).

use serde_json::Value;

use super::ledger::Kind;
use super::{Checker, is_true, text};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::openapi::path::Path;
use crate::openapi::version::{self, Version};

impl<'r> Checker<'r> {
    pub(super) fn parameter(&mut self, value: &'r Value, path: &Path<'_>) {
        if !value.is_object() || value.get("$ref").is_some() {
            return;
        }
        let location = text(value, "in").unwrap_or_default();
        if location == "path" && !is_true(value, "required") {
            self.optional_in_path(value, path);
        }
        if value.get("allowReserved").is_some() && !self.can_reserve(location) {
            self.report_reserved(&path.key("allowReserved"));
        }
        if location == "querystring" && value.get("schema").is_some() {
            self.report_whole_query(&path.key("schema"));
        }
        self.described(value, path);
        // In Swagger 2.0 a parameter is its own schema.
        if self.version == Version::Swagger2 && value.get("schema").is_none() {
            if location != "formData" {
                self.file(value, path);
            }
            self.check_default(value, path);
        }
    }

    pub(super) fn header(&mut self, value: &'r Value, path: &Path<'_>) {
        if !value.is_object() || value.get("$ref").is_some() {
            return;
        }
        if value.get("allowReserved").is_some() {
            self.report_reserved(&path.key("allowReserved"));
        }
        self.described(value, path);
        if self.version == Version::Swagger2 && value.get("schema").is_none() {
            self.check_default(value, path);
        }
    }

    fn optional_in_path(&mut self, value: &'r Value, path: &Path<'_>) {
        let name = text(value, "name").unwrap_or_default();
        let place = match value.get("required") {
            Some(_) => self.value(&path.key("required")),
            None => self.value(path),
        };
        self.ledger.add(Kind::OptionalInPath, || {
            Diagnostic::note(
                Code::LenientlyRead,
                format!("path parameter `{name}` is not said to be required"),
            )
            .primary(place, "taken as required")
            .help("add `required: true`; a path without one of its variables is another path")
        });
    }

    /// Whether characters are encoded at a location at all, so that some could be exempt.
    fn can_reserve(&self, location: &str) -> bool {
        match version::minor(self.root) {
            0 | 1 => location == "query",
            _ => location != "header",
        }
    }

    fn report_reserved(&mut self, path: &Path<'_>) {
        let place = self.key(path);
        self.ledger.add(Kind::Reserved, || {
            Diagnostic::note(
                Code::MeaninglessMember,
                "`allowReserved` means nothing here: it is for parameters of the query",
            )
            .primary(place, "ignored")
            .help("take it out")
        });
    }

    fn report_whole_query(&mut self, path: &Path<'_>) {
        let place = self.key(path);
        self.ledger.add(Kind::WholeQuery, || {
            Diagnostic::note(
                Code::LenientlyRead,
                "a parameter that is the whole query is described by `content`",
            )
            .primary(
                place,
                "taken as that of `application/x-www-form-urlencoded`",
            )
            .help("write `content` with a media type, and the schema in it")
        });
    }

    /// How a value is described: by a schema or by a media type, with examples.
    fn described(&mut self, value: &'r Value, path: &Path<'_>) {
        self.examples(value, path);
        if let Some(schema) = value.get("schema") {
            self.schema(schema, &path.key("schema"));
        }
        let content = value.get("content").and_then(Value::as_object);
        let Some(content) = content.filter(|_| self.version != Version::Swagger2) else {
            return;
        };
        let path = (path, path.key("content"));
        for (media_type, value) in content {
            self.media_type(value, &path.1.key(media_type));
        }
        if value.get("schema").is_some() {
            let places = [self.key(&path.0.key("schema")), self.key(&path.1)];
            return self.exclusive(Kind::SchemaAndContent, ["schema", "content"], places);
        }
        if content.len() > 1 {
            let place = self.key(&path.1);
            self.report_several(content.len(), place);
        }
        let style = ["style", "explode", "allowReserved"];
        let style = style.into_iter().find(|key| value.get(key).is_some());
        if let Some(key) = style {
            let place = self.key(&path.0.key(key));
            let content = self.key(&path.1);
            self.ledger.add(Kind::StyleOfContent, || {
                Diagnostic::note(
                    Code::MeaninglessMember,
                    format!("`{key}` means nothing beside `content`"),
                )
                .primary(place, "ignored")
                .secondary(content, "the media type says how the value is written")
                .help("take it out, or describe the value by a `schema`")
            });
        }
    }

    fn report_several(&mut self, count: usize, place: Place) {
        self.ledger.add(Kind::SeveralContents, || {
            Diagnostic::warning(
                Code::LenientlyRead,
                format!("`content` should have one media type here, but has {count}"),
            )
            .primary(
                place,
                "JSON counts if it is among them; otherwise the value is taken as text",
            )
            .help("leave one of them")
        });
    }

    /// Two members of which there can be one; the first counts.
    pub(super) fn exclusive(&mut self, kind: Kind, names: [&str; 2], places: [Place; 2]) {
        let [first, second] = names;
        let [place, other] = places;
        let severity: fn(_, String) -> _ = match kind {
            Kind::SchemaAndContent => Diagnostic::warning,
            _ => Diagnostic::note,
        };
        self.ledger.add(kind, || {
            severity(
                Code::ExclusiveMembers,
                format!("`{first}` and `{second}` exclude each other"),
            )
            .primary(other, "ignored")
            .secondary(place, "used")
            .help("leave one of them")
        });
    }
}
