//! Keywords that become others, without a schema in them.

use serde_json::{Value, json};

use super::Members;
use crate::openapi::carried::{CONST, DEFAULT_MAPPING};

/// Adapts the keywords of a schema that stand for themselves.
pub(super) fn adapt(members: &mut Members) {
    adapt_const(members);
    adapt_enum(members);
    adapt_examples(members);
    adapt_exclusive(members, "exclusiveMinimum", "minimum");
    adapt_exclusive(members, "exclusiveMaximum", "maximum");
    adapt_content(members);
    if members.shift_remove("x-nullable") == Some(Value::Bool(true)) {
        members.insert("nullable".to_owned(), true.into());
    }
    if let Some(Value::String(name)) = members.get("discriminator") {
        // Swagger 2.0, Schema Object: the name of the property.
        let discriminator = json!({ "propertyName": name });
        members.insert("discriminator".to_owned(), discriminator);
    }
    if let Some(Value::Object(discriminator)) = members.get_mut("discriminator") {
        discriminator.shift_remove(DEFAULT_MAPPING);
        if let Some(target) = discriminator.shift_remove("defaultMapping") {
            discriminator.insert(DEFAULT_MAPPING.to_owned(), target);
        }
    }
}

/// `const` is an `enum` of one value (JSON Schema 2020-12, section 6.1.3).
fn adapt_const(members: &mut Members) {
    members.shift_remove(CONST);
    let Some(value) = members.shift_remove("const") else {
        return;
    };
    if !members.contains_key("type")
        && let Some(ty) = type_of(&value)
    {
        members.insert("type".to_owned(), ty.into());
    }
    // Of what is in an object or a list nothing else is a constant: there is no type for one.
    if !value.is_object() && !value.is_array() {
        members.insert(CONST.to_owned(), value.clone());
        members.insert("enum".to_owned(), Value::Array(vec![value]));
    }
}

/// YAML reads texts of an `enum` as numbers and booleans where they are not quoted; where texts are asked for they are meant.
fn adapt_enum(members: &mut Members) {
    if members.get("type").is_none_or(|it| it != "string") {
        return;
    }
    if let Some(Value::Array(values)) = members.get_mut("enum") {
        for value in values.iter_mut().filter(|it| is_unquoted(it)) {
            *value = value.to_string().into();
        }
    }
}

/// Texts in an `enum` of integers are the integers that they spell, if all of them spell one; whether there were such.
pub(super) fn adapt_integers(members: &mut Members) -> bool {
    if members.get("type").is_none_or(|it| it != "integer") {
        return false;
    }
    let Some(Value::Array(values)) = members.get_mut("enum") else {
        return false;
    };
    let integer = |it: &Value| match it {
        Value::String(_) => unquoted(it),
        _ => Some(it.clone()),
    };
    let quoted = values.iter().any(Value::is_string);
    match values.iter().map(integer).collect() {
        Some(integers) if quoted => *values = integers,
        _ => return false,
    }
    true
}

/// The integer that a text spells as JSON does.
pub(super) fn unquoted(value: &Value) -> Option<Value> {
    let text = value.as_str()?;
    let number: i64 = text.parse().ok()?;
    (number.to_string() == text).then(|| number.into())
}

/// Whether a value is what YAML may make of a text without quotes.
pub(super) fn is_unquoted(value: &Value) -> bool {
    value.is_number() || value.is_boolean()
}

/// The `type` of a value that is no object, array or `null`.
pub(super) fn type_of(value: &Value) -> Option<&'static str> {
    match value {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The first of the `examples` of a schema is its `example`.
fn adapt_examples(members: &mut Members) {
    if let Some(Value::Array(examples)) = members.get_mut("examples")
        && !examples.is_empty()
    {
        let first = examples.swap_remove(0);
        members.shift_remove("examples");
        members.entry("example").or_insert(first);
    }
}

/// A bound of its own is a bound that is exclusive (JSON Schema 2020-12, sections 6.2.3 and 6.2.5).
fn adapt_exclusive(members: &mut Members, exclusive: &str, inclusive: &str) {
    let Some(bound) = members.get(exclusive).and_then(Value::as_f64) else {
        return;
    };
    let other = members.get(inclusive).and_then(Value::as_f64);
    let is_tighter = other.is_none_or(|other| match exclusive {
        "exclusiveMinimum" => bound >= other,
        _ => bound <= other,
    });
    let Some(value) = members.shift_remove(exclusive) else {
        return;
    };
    if is_tighter {
        members.insert(inclusive.to_owned(), value);
        members.insert(exclusive.to_owned(), true.into());
    }
}

/// Bytes in a text, or instead of one (OpenAPI 3.1, "Considerations for File Uploads"); `type: file` is Swagger 2.0's.
fn adapt_content(members: &mut Members) {
    let is_file = members.get("type").is_some_and(|it| it == "file");
    let text = |key: &str| members.get(key).and_then(Value::as_str);
    let encoding = text("contentEncoding").map(str::to_ascii_lowercase);
    let format = match (encoding.as_deref(), text("contentMediaType")) {
        _ if is_file => "binary",
        (Some("base64"), _) => "byte",
        (None | Some("binary" | "8bit" | "7bit"), Some(media_type)) if !is_text(media_type) => {
            "binary"
        }
        _ => return,
    };
    if is_file || !members.contains_key("type") {
        members.insert("type".to_owned(), "string".into());
    }
    members.entry("format").or_insert(format.into());
}

/// Whether a media type is one of texts, which a JSON string holds as they are.
pub(super) fn is_text(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    essence.starts_with("text/")
        || essence.ends_with("json")
        || essence.ends_with("xml")
        || essence.ends_with("yaml")
        || essence == "application/jwt"
        || essence == "application/x-www-form-urlencoded"
}
