//! Adapts a schema and those in it.

use serde_json::{Value, json};

use super::{Adapter, Members, conditions, keywords};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::openapi::carried::{CONST, CONTENT_SCHEMA, DEFAULT_MAPPING, PREFIX_ITEMS};
use crate::openapi::path::Path;

impl Adapter<'_> {
    /// A schema, or a reference to one.
    pub(super) fn schema(&mut self, value: &mut Value, path: &Path<'_>) {
        match value {
            Value::Bool(true) => *value = json!({}),
            Value::Bool(false) => *value = json!({ "not": {} }),
            Value::Object(members) => {
                if members.iter().any(|(key, value)| is_odd(key, value)) {
                    self.keywords(members, path);
                }
                if !members.contains_key("$ref") {
                    self.parts(members, path);
                }
            }
            _ => {}
        }
    }

    /// What other versions say otherwise, or what is said in another notation.
    fn keywords(&mut self, members: &mut Members, path: &Path<'_>) {
        members.shift_remove(PREFIX_ITEMS);
        members.shift_remove(CONTENT_SCHEMA);
        if let Some(schema) = members.shift_remove("contentSchema") {
            members.insert(CONTENT_SCHEMA.to_owned(), schema);
            let place = path.pointer();
            let old = place.child("contentSchema");
            self.moves.record(&place.child(CONTENT_SCHEMA), &old);
        }
        if members.get("$ref").is_some_and(Value::is_string) {
            self.siblings(members, path);
            if members.contains_key("$ref") {
                return;
            }
        }
        if let Some(value @ (Value::Object(_) | Value::Array(_))) = members.get("const") {
            let what = if value.is_array() {
                "a list"
            } else {
                "an object"
            };
            self.report_constant(what, path);
        }
        if keywords::adapt_integers(members) {
            self.report_quotes(path);
        }
        self.conditions(members, path);
        keywords::adapt(members);
        self.pattern_properties(members, path);
        let says_nothing = !members.contains_key("type");
        self.type_list(members, path);
        if says_nothing || members.get("type").is_some_and(|it| it == "array") {
            self.tuple(members, path);
        }
    }

    fn report_constant(&mut self, what: &str, path: &Path<'_>) {
        self.diagnostics.report(
            Diagnostic::warning(
                Code::UnsupportedSchema,
                format!("`const` is {what}, and no type has only that value"),
            )
            .primary(Place::Key(path.pointer().child("const")), "not checked"),
        );
    }

    fn report_quotes(&mut self, path: &Path<'_>) {
        self.diagnostics.report(
            Diagnostic::note(Code::LenientlyRead, "the integers of `enum` are in quotes")
                .primary(
                    Place::Key(path.pointer().child("enum")),
                    "taken as integers",
                )
                .help("no text is of type `integer`: write them without quotes"),
        );
    }

    fn parts(&mut self, members: &mut Members, path: &Path<'_>) {
        let mut nullable = false;
        for (key, value) in members.iter_mut() {
            let path = path.key(key);
            match key.as_str() {
                "properties" => self.properties(value, &path),
                "items" | "not" | CONTENT_SCHEMA => self.schema(value, &path),
                "additionalProperties" if value.is_object() => self.schema(value, &path),
                "allOf" => self.each(value, &path, Self::part),
                "oneOf" | "anyOf" => nullable |= self.branches(value, &path),
                _ => {}
            }
        }
        if nullable {
            members.insert("nullable".to_owned(), true.into());
        }
    }

    /// A property that nothing fits is one that is never there.
    fn properties(&mut self, value: &mut Value, path: &Path<'_>) {
        if let Value::Object(members) = value {
            members.retain(|_, schema| *schema != Value::Bool(false));
        }
        self.each(value, path, Self::schema);
    }

    /// A part of an `allOf`.
    fn part(&mut self, value: &mut Value, path: &Path<'_>) {
        self.keep_bare(value);
        self.schema(value, path);
    }

    /// The branches of a union; whether one of them is a reference that is said to be nullable.
    fn branches(&mut self, value: &mut Value, path: &Path<'_>) -> bool {
        let Value::Array(items) = value else {
            return false;
        };
        let mut nullable = false;
        let mut kept: Vec<Value> = Vec::with_capacity(items.len());
        for (index, mut item) in std::mem::take(items).into_iter().enumerate() {
            // Nothing fits such a branch.
            if item == Value::Bool(false) {
                continue;
            }
            if kept.len() != index {
                let place = path.pointer();
                let (new, old) = (place.index(kept.len()), place.index(index));
                self.moves.record(&new, &old);
            }
            nullable |= item.get("$ref").is_some() && says_nullable(&item);
            self.keep_bare(&mut item);
            self.schema(&mut item, &path.index(kept.len()));
            kept.push(item);
        }
        *items = kept;
        nullable
    }
}

fn says_nullable(schema: &Value) -> bool {
    let is_true = |key| schema.get(key) == Some(&Value::Bool(true));
    is_true("nullable") || is_true("x-nullable")
}

/// Whether a member is not as OpenAPI 3.0 has it, so that the schema needs more than a glance.
fn is_odd(key: &str, value: &Value) -> bool {
    match key {
        "$ref" => value.is_string(),
        "type" => value.is_array() || value == "file",
        "const"
        | "prefixItems"
        | "patternProperties"
        | "contentEncoding"
        | "contentMediaType"
        | "x-nullable"
        | "unevaluatedProperties"
        | "contentSchema"
        | CONST
        | CONTENT_SCHEMA
        | PREFIX_ITEMS => true,
        "allOf" => conditions::are_in_parts(value),
        key if conditions::is_conditional(key) => true,
        "examples" | "items" => value.is_array(),
        "enum" => {
            let mut values = value.as_array().into_iter().flatten();
            values.any(|it| keywords::is_unquoted(it) || keywords::unquoted(it).is_some())
        }
        "exclusiveMinimum" | "exclusiveMaximum" => value.is_number(),
        "format" => value == "int-or-string",
        "discriminator" => {
            let has = |key| value.get(key).is_some();
            value.is_string() || has("defaultMapping") || has(DEFAULT_MAPPING)
        }
        _ => false,
    }
}
