//! What extensions hold (OpenAPI 3.0, Specification Extensions), for those that the configuration names.
//!
//! Documents are not strict with them: a flag may be a text, one role may stand where a list of them is due.

use indexmap::IndexMap;
use serde_json::Value;

/// Extensions by name.
pub(super) type Extensions = IndexMap<String, Value>;

/// The extension that the configuration names, if it names one and it is there.
pub(super) fn named<'e>(extensions: &'e Extensions, name: Option<&str>) -> Option<&'e Value> {
    extensions.get(name?)
}

/// A text that says something.
pub(super) fn text(value: &Value) -> Option<String> {
    value
        .as_str()
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
}

/// A version: a text, or a number, as which YAML reads an unquoted `3`.
pub(super) fn version(value: &Value) -> Option<String> {
    text(value).or_else(|| value.as_number().map(ToString::to_string))
}

/// Texts: a list of them, or one.
pub(super) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(list) => list.iter().filter_map(text).collect(),
        one => text(one).into_iter().collect(),
    }
}

/// Yes or no; also where it is written as a text.
pub(super) fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(it) => Some(*it),
        Value::String(it) if it.eq_ignore_ascii_case("true") => Some(true),
        Value::String(it) if it.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// Texts by name, in the order of the document.
pub(super) fn texts_by_name(value: &Value) -> Vec<(String, String)> {
    let members = value.as_object().into_iter().flatten();
    members
        .filter_map(|(name, it)| Some((name.clone(), text(it)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_version_may_be_a_number() {
        assert_eq!(version(&json!("2024-08-05")), Some("2024-08-05".to_owned()));
        assert_eq!(version(&json!(3)), Some("3".to_owned()));
        assert_eq!(version(&json!("")), None);
        assert_eq!(version(&json!({"a": 1})), None);
    }

    #[test]
    fn a_list_or_one() {
        assert_eq!(texts(&json!(["a", "b"])), ["a", "b"]);
        assert_eq!(texts(&json!("a")), ["a"]);
        assert!(texts(&json!(null)).is_empty());
    }

    #[test]
    fn a_flag_may_be_a_text() {
        assert_eq!(flag(&json!(true)), Some(true));
        assert_eq!(flag(&json!("True")), Some(true));
        assert_eq!(flag(&json!("false")), Some(false));
        assert_eq!(flag(&json!("maybe")), None);
        assert_eq!(flag(&json!(1)), None);
    }

    #[test]
    fn texts_keep_their_order() {
        let notes = json!({"2025-06-05": "b", "2024-01-01": "a", "2023-01-01": []});
        let expected = [("2025-06-05", "b"), ("2024-01-01", "a")];
        let expected = expected.map(|(name, text)| (name.to_owned(), text.to_owned()));
        assert_eq!(texts_by_name(&notes), expected);
    }
}
