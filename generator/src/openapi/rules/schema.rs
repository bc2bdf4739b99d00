//! Schemas.

use serde_json::Value;

use super::ledger::Kind;
use super::{Checker, get, is_true, members, text};
use crate::diagnostics::{Code, Diagnostic};
use crate::openapi::path::Path;
use crate::openapi::version::Version;

/// What says something of the place where a reference stands.
const ANNOTATIONS: [&str; 6] = [
    "description",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "default",
];

impl<'r> Checker<'r> {
    pub(super) fn schema(&mut self, value: &'r Value, path: &Path<'_>) {
        self.file(value, path);
        self.answer_schema(value, path);
    }

    /// A schema that may be of a file: that of an answer in Swagger 2.0.
    pub(super) fn answer_schema(&mut self, value: &'r Value, path: &Path<'_>) {
        if get(value, "$ref").is_some_and(Value::is_string) {
            return self.beside_reference(value, path);
        }
        self.check_default(value, path);
        self.discriminator(value, path);
        for (key, value) in members(value) {
            let path = path.key(key);
            if self.is_of_other_version(key, value) {
                self.of_other_version(key, &path);
            }
            match (key.as_str(), value) {
                ("properties" | "patternProperties", Value::Object(properties)) => {
                    for (name, property) in properties {
                        self.schema(property, &path.key(name));
                    }
                }
                ("items", Value::Array(_)) | ("allOf" | "oneOf" | "anyOf" | "prefixItems", _) => {
                    self.each(value, &path, Self::schema);
                }
                ("items" | "not" | "additionalProperties" | "unevaluatedProperties", _) => {
                    self.schema(value, &path);
                }
                _ => {}
            }
        }
    }

    /// Whether a keyword is one of another version, or has a value as in another version.
    fn is_of_other_version(&self, key: &str, value: &Value) -> bool {
        match (self.version, key) {
            (Version::V3_1, "nullable") => value.is_boolean(),
            (Version::V3_1, "exclusiveMinimum" | "exclusiveMaximum") => value.is_boolean(),
            (Version::V3_1, _) => false,
            (_, "type") => value.is_array() || value == "null",
            (_, "exclusiveMinimum" | "exclusiveMaximum") => value.is_number(),
            (_, "examples") => value.is_array(),
            (_, "items") => value.as_array().is_some_and(|it| !it.is_empty()),
            (_, "const" | "prefixItems" | "patternProperties" | "unevaluatedProperties") => true,
            (Version::Swagger2, "oneOf" | "anyOf" | "not") => true,
            (Version::Swagger2, "nullable" | "writeOnly" | "deprecated") => value.is_boolean(),
            _ => false,
        }
    }

    /// What stands beside a reference does not count before OpenAPI 3.1; what describes the place is read all the same.
    fn beside_reference(&mut self, value: &'r Value, path: &Path<'_>) {
        let said = |key: &&str| match value.get(key) {
            None | Some(Value::Null | Value::Bool(false)) => false,
            Some(_) => true,
        };
        let Some(key) = ANNOTATIONS.into_iter().find(said) else {
            return;
        };
        if self.version == Version::V3_1 {
            return;
        }
        let place = self.key(&path.key(key));
        self.ledger.add(Kind::BesideReference, || {
            Diagnostic::note(
                Code::IgnoredBesideReference,
                format!("`{key}` stands beside a `$ref`, which OpenAPI 3.0 ignores"),
            )
            .primary(place, "counts all the same")
            .help("put the reference into an `allOf`: `allOf: [{$ref: …}]`")
        });
    }

    /// `type: file` is for parts of forms and for answers of Swagger 2.0.
    pub(super) fn file(&mut self, value: &'r Value, path: &Path<'_>) {
        if text(value, "type") != Some("file") {
            return;
        }
        let place = self.value(&path.key("type"));
        let help = match self.version {
            Version::Swagger2 => "`file` is for `in: formData` and for answers",
            Version::V3_0 | Version::V3_1 => "write `type: string` and `format: binary`",
        };
        self.ledger.add(Kind::File, || {
            Diagnostic::note(Code::LenientlyRead, "a value cannot be of type `file` here")
                .primary(place, "taken as bytes")
                .help(help)
        });
    }

    pub(super) fn check_default(&mut self, value: &'r Value, path: &Path<'_>) {
        let Some(default) = get(value, "default") else {
            return;
        };
        let Some(misfit) = super::default::misfit(value, default) else {
            return;
        };
        self.wrong_defaults.push(path.pointer());
        let place = self.value(&path.key("default"));
        let finding = |severity: fn(_, String) -> Diagnostic| {
            let message = format!("a default does not fit its schema: {misfit}");
            severity(Code::WrongDefault, message)
                .primary(place, "left out of the SDK's documentation")
                .help("correct the default, or what the schema says beside it")
        };
        // An absent default is often written so.
        match default {
            Value::Null => self
                .ledger
                .add(Kind::NullDefault, || finding(Diagnostic::note)),
            _ => self.ledger.add_each(finding(Diagnostic::warning)),
        }
    }
}

/// Whether a schema allows `null` though it is of a type.
pub(super) fn is_nullable(schema: &Value) -> bool {
    is_true(schema, "nullable") || is_true(schema, "x-nullable")
}
