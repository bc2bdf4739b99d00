//! Which values a parameter can carry, and what a server says of a call.

use serde_json::Value;

use super::described::Parameter;

/// Whether a value survives its style: the specification defines styles for texts, numbers, booleans, and for arrays and
/// objects of them, and a delimiter within a text is told from one between texts only where texts are percent-encoded.
pub(super) fn can_travel(value: &Value, parameter: &Parameter) -> bool {
    if parameter.location == "body" {
        return !value.is_null();
    }
    if parameter.style == "json" {
        return true;
    }
    let delimiter = match (parameter.style.as_str(), parameter.location.as_str()) {
        ("spaceDelimited", _) => Some(' '),
        ("pipeDelimited", _) => Some('|'),
        ("tabDelimited", _) => Some('\t'),
        ("label", _) => Some('.'),
        (_, "header") => Some(','),
        _ => None,
    };
    let is_plain = |it: &Value| match it {
        Value::String(text) => {
            let is_safe =
                parameter.location != "header" || text.chars().all(|it| (' '..='~').contains(&it));
            is_safe
                && text.trim() == text
                && delimiter.is_none_or(|it| !text.contains(it))
                && !text.is_empty()
        }
        Value::Number(number) => delimiter.is_none_or(|it| !number.to_string().contains(it)),
        Value::Bool(_) => true,
        Value::Null | Value::Array(_) | Value::Object(_) => false,
    };
    match value {
        Value::Array(items) => !items.is_empty() && items.iter().all(is_plain),
        Value::Object(members) => !members.is_empty() && members.values().all(is_plain),
        // An empty text is fine in a query, and no segment of a path.
        Value::String(text) if text.is_empty() => parameter.location == "query",
        other => is_plain(other),
    }
}

/// Whether Prism can check a value, too: it takes a parameter without characters for none, and its numbers are those of
/// JavaScript, which it demands of all that are 64 bits wide.
pub(super) fn can_be_checked(value: &Value, parameter: &Parameter) -> bool {
    let is_nothing = parameter.location != "body" && value == "";
    can_travel(value, parameter) && !is_nothing && has_safe_numbers(value)
}

/// The largest integer up to which JavaScript knows all of them.
const SAFE: f64 = 9_007_199_254_740_991.0;

fn has_safe_numbers(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_f64().is_some_and(|it| it.abs() <= SAFE),
        Value::Array(items) => items.iter().all(has_safe_numbers),
        Value::Object(members) => members.values().all(has_safe_numbers),
        Value::Null | Value::Bool(_) | Value::String(_) => true,
    }
}

/// What a mock server says of a call when its own answer is not what the document describes.
pub(super) const OWN_ANSWER: &str = "answer violates";

/// What a mock server that checks requests says of a call.
pub(super) fn judge_exchange(text: &str) -> Result<(), (String, String)> {
    let exchange: Value =
        serde_json::from_str(text).map_err(|error| ("unreadable".to_owned(), error.to_string()))?;
    let member = |name: &str| {
        let value = exchange.get(name).and_then(Value::as_str);
        value.unwrap_or_default()
    };
    let refusal: Value = serde_json::from_str(member("body")).unwrap_or_default();
    let violations: Value = serde_json::from_str(member("violations")).unwrap_or_default();
    let lists = [Some(&violations), refusal.get("validation")];
    let all = lists
        .into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .flatten();
    let errors: Vec<&Value> = all
        .filter(|it| it.get("severity").and_then(Value::as_str) == Some("Error"))
        .collect();
    let stands_in = |it: &Value, part: &str| {
        let location = it.get("location").and_then(Value::as_array);
        location.and_then(|it| it.first()).and_then(Value::as_str) == Some(part)
    };
    if let Some(violation) = errors.iter().find(|it| stands_in(it, "request")) {
        return Err(("request violates".to_owned(), violation.to_string()));
    }
    match member("kind") {
        "" => Ok(()),
        _ if errors.iter().any(|it| stands_in(it, "response")) => Err((
            OWN_ANSWER.to_owned(),
            errors.first().map(ToString::to_string).unwrap_or_default(),
        )),
        kind => {
            let status = exchange.get("status").map(ToString::to_string);
            Err((
                format!("{kind} {}", status.unwrap_or_default()),
                format!("{} {}", member("error"), member("body")),
            ))
        }
    }
}
