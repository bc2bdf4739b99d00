//! Lists of types.

use serde_json::{Value, json};

use super::keywords::type_of;
use super::{Adapter, Members};
use crate::openapi::path::Path;
use crate::text::Pointer;

/// Every type but `null` and `integer`, which is a number: together they are anything.
const ALL: [&str; 5] = ["string", "number", "boolean", "object", "array"];

impl Adapter<'_> {
    /// `type: [string, 'null']` is a nullable text; several types are a union of one schema for each, with the keywords that are about it.
    pub(super) fn type_list(&mut self, members: &mut Members, path: &Path<'_>) {
        spell_out(members);
        let Some(Value::Array(list)) = members.get("type") else {
            return;
        };
        let mut types: Vec<String> = Vec::new();
        for ty in list.iter().filter_map(Value::as_str) {
            if !types.iter().any(|it| it == ty) {
                types.push(ty.to_owned());
            }
        }
        let nullable = types.iter().any(|it| it == "null");
        let only_null = types.len() == 1 && nullable;
        types.retain(|it| it != "null" || only_null);
        if types.iter().any(|it| it == "number") {
            types.retain(|it| it != "integer");
        }
        if is_spelled_number(&types, members) {
            types.retain(|it| it != "string");
            members.shift_remove("pattern");
        }
        members.shift_remove("type");
        if nullable && !only_null {
            members.insert("nullable".to_owned(), true.into());
        }
        let is_union = members.contains_key("oneOf") || members.contains_key("anyOf");
        match types.as_slice() {
            [] => {}
            [only] => drop(members.insert("type".to_owned(), only.as_str().into())),
            _ if is_union => {}
            several if ALL.iter().all(|ty| several.iter().any(|it| it == ty)) => {}
            several => {
                let any_of = self.alternatives(members, several, &path.pointer());
                members.insert("anyOf".to_owned(), Value::Array(any_of));
            }
        }
    }

    /// One schema for each type; takes the keywords that are about it.
    fn alternatives(
        &mut self,
        members: &mut Members,
        types: &[String],
        place: &Pointer,
    ) -> Vec<Value> {
        let values = members.shift_remove("enum");
        let mut alternatives = Vec::new();
        for ty in types {
            let mut schema = Members::new();
            schema.insert("type".to_owned(), ty.as_str().into());
            if let Some(Value::Array(values)) = &values {
                let own = values.iter().filter(|it| fits(it, ty));
                let own: Vec<Value> = own.cloned().collect();
                if own.is_empty() {
                    continue;
                }
                schema.insert("enum".to_owned(), own.into());
            }
            let new = place.child("anyOf").index(alternatives.len());
            for keyword in keywords(ty) {
                let moves = *keyword != "format" || is_of(members.get("format"), ty, types);
                if let Some(value) = members.get(*keyword).filter(|_| moves).cloned() {
                    members.shift_remove(*keyword);
                    self.moves
                        .record(&new.child(keyword), &place.child(keyword));
                    schema.insert((*keyword).to_owned(), value);
                }
            }
            self.moves.record(&new, place);
            alternatives.push(Value::Object(schema));
        }
        if alternatives.is_empty() {
            alternatives.push(json!({}));
        }
        alternatives
    }
}

/// Kubernetes has texts that may be numbers, and says so by a format alone.
fn spell_out(members: &mut Members) {
    let is = |key: &str, text: &str| members.get(key).is_some_and(|it| it == text);
    if is("type", "string") && is("format", "int-or-string") {
        members.shift_remove("format");
        members.insert("type".to_owned(), json!(["integer", "string"]));
    }
}

/// Whether a text is a number in quotes only, which ASP.NET reads where it reads a number. All numbers are read like that.
fn is_spelled_number(types: &[String], members: &Members) -> bool {
    let text = |key: &str| members.get(key).and_then(Value::as_str);
    let [one, other] = types else {
        return false;
    };
    let has = |ty: &str| one == ty || other == ty;
    let is_numeric = text("format").is_some_and(|it| NUMERIC.contains(&it));
    let is_spelled = text("pattern").is_some_and(|it| it.starts_with("^-?(?:0|[1-9]\\d*)"));
    has("string") && (has("integer") || has("number")) && is_numeric && is_spelled
}

/// Formats of numbers alone.
const NUMERIC: [&str; 11] = [
    "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double",
    "decimal",
];

/// The keywords that are about values of a type.
fn keywords(ty: &str) -> &'static [&'static str] {
    match ty {
        "string" => &["format", "minLength", "maxLength", "pattern"],
        "number" | "integer" => &[
            "format",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
        "array" => &[
            "items",
            "prefixItems",
            "additionalItems",
            "minItems",
            "maxItems",
            "uniqueItems",
        ],
        "object" => &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
        ],
        _ => &[],
    }
}

/// Whether a format is about values of a type, which is one of several.
fn is_of(format: Option<&Value>, ty: &str, types: &[String]) -> bool {
    const NUMERIC: [&str; 6] = ["float", "double", "decimal", "int", "uint", "number"];
    let format = format.and_then(Value::as_str).unwrap_or_default();
    let is_numeric = NUMERIC.iter().any(|it| format.starts_with(it));
    let has_text = types.iter().any(|it| it == "string");
    (ty == "string") != (is_numeric || !has_text)
}

fn fits(value: &Value, ty: &str) -> bool {
    match value {
        Value::Object(_) => ty == "object",
        Value::Array(_) => ty == "array",
        _ => type_of(value).is_some_and(|it| it == ty || it == "integer" && ty == "number"),
    }
}
