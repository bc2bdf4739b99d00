//! Parameters (Swagger 2.0, Parameter Object).

use serde_json::{Value, json};

use super::joined::{Joined, collection_format, is_list, joined};
use super::operation::Placed;
use super::{Adapter, Members};
use crate::openapi::carried::KEPT_HEADER;
use crate::openapi::path::Path;
use crate::openapi::room::{report_no_room, size};
use crate::text::Pointer;

/// What belongs to the schema of a parameter, a header or a member of a form.
const OF_SCHEMA: [&str; 19] = [
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
    "x-nullable",
    "properties",
    "additionalProperties",
];

impl Adapter<'_> {
    /// Adapts the parameters of a list, and takes those that make up the body.
    pub(super) fn parameters(&mut self, list: &mut Vec<Value>, path: &Path<'_>) -> Vec<Placed> {
        let mut of_body = Vec::new();
        let mut kept = Vec::with_capacity(list.len());
        for (index, parameter) in std::mem::take(list).into_iter().enumerate() {
            let place = path.index(index).pointer();
            match self.of_body(&parameter, &place) {
                Some(parameter) => of_body.push(parameter),
                None => {
                    let new = path.index(kept.len()).pointer();
                    if kept.len() != index {
                        self.moves.record_origin(&new, place);
                    }
                    kept.push(self.parameter(parameter, &new));
                }
            }
        }
        *list = kept;
        of_body
    }

    /// A parameter that makes up the body, or a part of it; or a reference to one.
    fn of_body(&mut self, parameter: &Value, place: &Pointer) -> Option<Placed> {
        let is_of_body = |it: &Members| {
            let location = it.get("in").and_then(Value::as_str);
            matches!(location, Some("body" | "formData"))
        };
        let Some(name) = shared_name(parameter) else {
            let members = parameter.as_object().filter(|it| is_of_body(it))?;
            return Some((place.clone(), members.clone()));
        };
        let shared = self.shared.get(name)?;
        let members = shared.as_object().filter(|it| is_of_body(it))?;
        let home = Pointer::root().child("parameters").child(name);
        if self.room.take(size(shared)) {
            return Some((home, members.clone()));
        }
        report_no_room(
            place.clone(),
            "it may be any JSON, or text",
            self.diagnostics,
        );
        let told = ["name", "in", "required", "description"];
        let told = told.iter().filter_map(|it| members.get_key_value(*it));
        let told = told.map(|(name, value)| (name.clone(), value.clone()));
        Some((home, told.collect()))
    }

    /// The components that are left when those of bodies are in the operations.
    pub(super) fn shared_parameters(&mut self) -> Value {
        let path = Pointer::root().child("parameters");
        let mut parameters = Members::new();
        for (name, parameter) in std::mem::take(&mut self.shared) {
            let place = path.child(&name);
            let location = parameter.get("in").and_then(Value::as_str);
            if !matches!(location, Some("body" | "formData")) {
                let parameter = self.parameter(parameter, &place);
                parameters.insert(name, parameter);
            }
        }
        parameters.into()
    }

    /// A parameter that is not of the body.
    fn parameter(&mut self, mut parameter: Value, place: &Pointer) -> Value {
        let Value::Object(members) = &mut parameter else {
            return parameter;
        };
        if members.contains_key("$ref") || members.contains_key("schema") {
            return parameter;
        }
        members.shift_remove(KEPT_HEADER);
        if !self.has_schemes && is_authorization(members) {
            keep_authorization(members);
        }
        let is_list = is_list(members);
        let format = collection_format(members);
        self.settle_items(members, place);
        let mut schema = schema_of(members);
        self.moves.record(&place.child("schema"), place);
        let location = members.get("in").and_then(Value::as_str);
        match is_list.then(|| joined(&format, location)) {
            Some(Joined::Style(style, explode)) => {
                members.insert("style".to_owned(), style.into());
                members.insert("explode".to_owned(), explode.into());
            }
            Some(Joined::Format) => {
                members.insert("collectionFormat".to_owned(), format.into());
            }
            Some(Joined::Unknown) => {
                self.report_joined(&format, place);
                schema = json!({ "type": "string" });
            }
            None => {}
        }
        members.insert("schema".to_owned(), schema);
        parameter
    }
}

fn is_authorization(members: &Members) -> bool {
    let is = |key: &str, text: &str| {
        let value = members.get(key).and_then(Value::as_str);
        value.is_some_and(|it| it.eq_ignore_ascii_case(text))
    };
    is("in", "header") && is("name", "Authorization")
}

/// Swagger 2.0 has no scheme for bearer tokens, so documents describe the header itself. Later versions ignore it.
fn keep_authorization(members: &mut Members) {
    members.insert(KEPT_HEADER.to_owned(), true.into());
    members.entry("format").or_insert_with(|| "password".into());
}

/// Takes the schema out of a parameter, a header or a member of a form.
pub(super) fn schema_of(members: &mut Members) -> Value {
    let mut schema = Members::new();
    for key in OF_SCHEMA {
        if let Some(value) = members.shift_remove(key) {
            schema.insert(key.to_owned(), value);
        }
    }
    schema.into()
}

/// The name of the shared parameter that a reference leads to.
fn shared_name(parameter: &Value) -> Option<&str> {
    let reference = parameter.get("$ref")?.as_str()?;
    reference
        .strip_prefix("#/parameters/")
        .or_else(|| reference.strip_prefix("#/components/parameters/"))
}
