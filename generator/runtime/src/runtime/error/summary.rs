//! Says in one line what an error body says.

use serde_json::Value;

use super::super::json;

/// Members that name an error for programs.
const CODES: [&str; 4] = ["errorCode", "code", "error", "type"];

/// Members that explain it to people.
const TEXTS: [&str; 7] = [
    "detail",
    "error_description",
    "message",
    "reason",
    "title",
    "description",
    "errorMessage",
];

/// More than this of a body is not quoted.
const LONGEST: usize = 200;

/// More than this of a body is not looked at.
const LONGEST_BODY: usize = 64 * 1024;

/// A line about an error body: code and text of a JSON error, the title of a page, or the beginning of anything else.
///
/// ```text
/// RESOURCE_NOT_FOUND: no such invitation
/// ```
pub(in super::super) fn summary(body: &[u8]) -> Option<String> {
    let body = body.get(..LONGEST_BODY).unwrap_or(body);
    let text = match json::from_slice::<Value>(body) {
        Ok(value) => of_json(&value)
            .unwrap_or_else(|| String::from_utf8_lossy(&json::to_vec(&value)).into_owned()),
        Err(_) => of_text(&String::from_utf8_lossy(body)),
    };
    let line = one_line(&text);
    (!line.is_empty()).then_some(line)
}

fn of_json(value: &Value) -> Option<String> {
    if let Value::String(text) = value {
        return Some(text.clone());
    }
    if let Some(nested) = value.get("error").filter(|nested| nested.is_object()) {
        return of_json(nested);
    }
    let code = member(value, &CODES);
    let text = member(value, &TEXTS);
    match (code, text) {
        (Some(code), Some(text)) => Some(format!("{code}: {text}")),
        (Some(only), None) | (None, Some(only)) => Some(only.to_owned()),
        (None, None) => None,
    }
}

#[inline(never)]
fn member<'a>(value: &'a Value, names: &[&str]) -> Option<&'a str> {
    names
        .iter()
        .find_map(|name| value.get(name)?.as_str().filter(|text| !text.is_empty()))
}

/// Pages of proxies say what they have to say in their title.
fn of_text(text: &str) -> String {
    let title = place(text, "<title>").and_then(|start| {
        let text = text.get(start + "<title>".len()..)?;
        text.get(..place(text, "</title>")?)
    });
    title.unwrap_or(text).to_owned()
}

/// Where a tag stands, in whichever case.
#[inline(never)]
fn place(text: &str, tag: &str) -> Option<usize> {
    let mut windows = text.as_bytes().windows(tag.len());
    windows.position(|it| it.eq_ignore_ascii_case(tag.as_bytes()))
}

#[inline(never)]
fn one_line(text: &str) -> String {
    let mut line = String::new();
    let (mut length, mut gap) = (0, false);
    for character in text.chars().take(4 * LONGEST) {
        if character.is_control() || character.is_whitespace() {
            gap = length > 0;
            continue;
        }
        for character in [gap.then_some(' '), Some(character)].into_iter().flatten() {
            line.push(if length < LONGEST { character } else { '…' });
            if length == LONGEST {
                return line;
            }
            length += 1;
        }
        gap = false;
    }
    line
}
