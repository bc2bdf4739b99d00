//! Media types of bodies, and the encoding of their parts (OpenAPI 3.0, Media Type Object and Encoding Object).

use serde_json::Value;

use super::ledger::Kind;
use super::{Checker, members, text};
use crate::diagnostics::{Code, Diagnostic};
use crate::openapi::path::Path;

/// How many references are followed to the schema of a body.
const MOST_REFERENCES: usize = 10;
/// What says that a schema has more properties than it lists, or lists them elsewhere.
const OPEN: [&str; 6] = [
    "allOf",
    "oneOf",
    "anyOf",
    "patternProperties",
    "additionalProperties",
    "unevaluatedProperties",
];

impl<'r> Checker<'r> {
    /// A media type of a request: `encoding` says how its properties are sent.
    pub(super) fn sent_media_type(&mut self, value: &'r Value, path: &Path<'_>) {
        self.media_type(value, path);
        let Some(properties) = value
            .get("schema")
            .and_then(|it| self.closed_properties(it))
        else {
            return;
        };
        let path = path.key("encoding");
        for (name, _) in value.get("encoding").into_iter().flat_map(members) {
            if properties.get(name).is_none() && !name.starts_with("x-") {
                let place = self.key(&path.key(name));
                self.ledger.add(Kind::EncodingOfNothing, || {
                    Diagnostic::note(
                        Code::MeaninglessMember,
                        format!(
                            "`encoding` is about a property `{name}` that the schema does not have"
                        ),
                    )
                    .primary(place, "ignored")
                    .help("correct the name, or declare the property")
                });
            }
        }
    }

    pub(super) fn media_type(&mut self, value: &'r Value, path: &Path<'_>) {
        self.examples(value, path);
        for key in ["schema", "itemSchema"] {
            if let Some(schema) = value.get(key) {
                self.schema(schema, &path.key(key));
            }
        }
        self.encodings(value, path);
    }

    /// Parts are told apart by name or by position (OpenAPI 3.2, Media Type Object and Encoding Object).
    fn encodings(&mut self, value: &'r Value, path: &Path<'_>) {
        let by_position = ["prefixEncoding", "itemEncoding"];
        let by_position = by_position.into_iter().find(|it| value.get(it).is_some());
        if let (Some(_), Some(second)) = (value.get("encoding"), by_position) {
            let places = [self.key(&path.key("encoding")), self.key(&path.key(second))];
            self.exclusive(Kind::Encodings, ["encoding", second], places);
        }
        for key in ["encoding", "prefixEncoding"] {
            if let Some(inner) = value.get(key) {
                self.each(inner, &path.key(key), Self::encoding);
            }
        }
        if let Some(inner) = value.get("itemEncoding") {
            self.encoding(inner, &path.key("itemEncoding"));
        }
    }

    fn encoding(&mut self, value: &'r Value, path: &Path<'_>) {
        if let Some(headers) = value.get("headers") {
            self.each(headers, &path.key("headers"), Self::header);
        }
        self.encodings(value, path);
    }

    /// The properties of a schema that lists all of them.
    fn closed_properties(&self, schema: &'r Value) -> Option<&'r Value> {
        let mut schema = schema;
        for _ in 0..MOST_REFERENCES {
            let Some(reference) = text(schema, "$ref") else {
                let is_open = OPEN.iter().any(|key| schema.get(key).is_some());
                return schema.get("properties").filter(|_| !is_open);
            };
            schema = self.target(reference)?;
        }
        None
    }

    /// What a reference within the document leads to.
    pub(super) fn target(&self, reference: &str) -> Option<&'r Value> {
        let pointer = reference.strip_prefix('#')?;
        let decoded = percent_encoding::percent_decode_str(pointer).decode_utf8_lossy();
        self.root
            .pointer(&decoded)
            .or_else(|| self.root.pointer(pointer))
    }
}
