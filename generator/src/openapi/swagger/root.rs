//! What stands at the root of a document.

use serde_json::{Value, json};

use super::Members;
use crate::text::{Moves, Pointer};

/// Where each kind of component is in Swagger 2.0 and in OpenAPI 3.0.
const HOMES: [(&str, &str); 4] = [
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("securityDefinitions", "securitySchemes"),
];

/// `schemes`, `host` and `basePath` are the URLs of servers; an encrypted one comes first.
pub(super) fn servers(root: &mut Members, moves: &mut Moves) {
    let mut schemes = super::texts(root.shift_remove("schemes"));
    schemes.retain(|it| it == "https" || it == "http");
    schemes.sort_by_key(|it| it != "https");
    if schemes.is_empty() {
        schemes.push("https".to_owned());
    }
    let mut text = |key| match root.shift_remove(key) {
        Some(Value::String(text)) => text,
        _ => String::new(),
    };
    let (host, base) = (text("host"), text("basePath"));
    let base = match base.trim_end_matches('/') {
        "" => String::new(),
        base if base.starts_with('/') => base.to_owned(),
        base => format!("/{base}"),
    };
    let urls: Vec<String> = match host.as_str() {
        "" if base.is_empty() => return,
        "" => vec![base],
        host => schemes
            .iter()
            .map(|it| format!("{it}://{host}{base}"))
            .collect(),
    };
    let servers: Vec<Value> = urls.iter().map(|url| json!({ "url": url })).collect();
    root.insert("servers".to_owned(), servers.into());
    let at = Pointer::root();
    moves.record(&at.child("servers"), &at.child("host"));
}

/// Puts components of each kind where OpenAPI 3.0 has them, before those that are there.
pub(super) fn components(root: &mut Members, moves: &mut Moves) {
    let there = match root.shift_remove("components") {
        Some(Value::Object(members)) => members,
        _ => Members::new(),
    };
    let mut components = there;
    let place = Pointer::root().child("components");
    for (old, new) in HOMES {
        let Some(Value::Object(mut members)) = root.shift_remove(old) else {
            continue;
        };
        if let Some(Value::Object(others)) = components.shift_remove(new) {
            for (name, other) in others {
                let at = place.child(new).child(&name);
                moves.record(&at, &at);
                members.insert(name, other);
            }
        }
        moves.record(&place.child(new), &Pointer::root().child(old));
        components.insert(new.to_owned(), members.into());
    }
    root.insert("components".to_owned(), components.into());
}
