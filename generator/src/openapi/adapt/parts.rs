//! Parts of `multipart` bodies, which later versions describe by their media types (OpenAPI 3.1, Encoding Object, `contentType`,
//! and "Considerations for File Uploads").

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::METHODS;
use super::keywords::is_text;

/// Makes parts of which only the media type is known, or nothing, files; and says the media type of a part where its schema does.
pub(super) fn adapt(root: &mut Value) {
    let bodies = multipart_bodies(root);
    if bodies.is_empty() {
        return;
    }
    let mut schemas: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for body in &bodies {
        let reference = root.pointer(&format!("{body}/schema/$ref"));
        let schema = match reference.and_then(Value::as_str) {
            Some(reference) => reference.strip_prefix('#').map(str::to_owned),
            None => Some(format!("{body}/schema")),
        };
        if let Some(schema) = schema {
            schemas.entry(schema).or_default().push(body);
        }
    }
    let mut references = BTreeMap::new();
    count_references(root, &mut references);
    for (schema, bodies) in schemas {
        // What is sent as JSON, too, has no files in it.
        let used = references.get(&format!("#{schema}")).copied();
        if used.is_none_or(|count| count == bodies.len()) {
            adapt_schema(root, &schema, &bodies);
        }
        for body in bodies {
            say_media_types(root, &schema, body);
        }
    }
}

/// The pointers to all Media Type Objects of `multipart` bodies.
fn multipart_bodies(root: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let items = ["/paths", "/webhooks", "/components/pathItems"];
    for items in items {
        for (key, item) in members(root, items) {
            for method in METHODS.iter().filter(|it| item.get(it).is_some()) {
                let place = format!("{items}/{}/{method}/requestBody", escaped(key));
                push_bodies(root, &place, &mut found);
            }
        }
    }
    for (key, _) in members(root, "/components/requestBodies") {
        let place = format!("/components/requestBodies/{}", escaped(key));
        push_bodies(root, &place, &mut found);
    }
    found
}

fn push_bodies(root: &Value, place: &str, found: &mut Vec<String>) {
    let contents = format!("{place}/content");
    for (media_type, _) in members(root, &contents) {
        if media_type.to_ascii_lowercase().starts_with("multipart/") {
            found.push(format!("{contents}/{}", escaped(media_type)));
        }
    }
}

fn members<'a>(
    root: &'a Value,
    pointer: &str,
) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
    let object = root.pointer(pointer).and_then(Value::as_object);
    object.into_iter().flatten()
}

/// A key in a JSON Pointer (RFC 6901, section 3).
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// How often each reference stands in a document.
fn count_references(value: &Value, counts: &mut BTreeMap<String, usize>) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get("$ref") {
                *counts.entry(reference.clone()).or_default() += 1;
            }
            members.values().for_each(|it| count_references(it, counts));
        }
        Value::Array(items) => items.iter().for_each(|it| count_references(it, counts)),
        _ => {}
    }
}

/// Makes files of the properties that are sent as bytes in all of these bodies.
fn adapt_schema(root: &mut Value, schema: &str, bodies: &[&String]) {
    let names = members(root, &format!("{schema}/properties")).map(|(name, _)| name.clone());
    let is_bytes = |name: &String| {
        let mut types = bodies.iter().map(|body| content_type(root, body, name));
        types.all(|it| it.is_none_or(|it| it.split(',').any(|it| !is_text(it))))
    };
    let names: Vec<String> = names.filter(is_bytes).collect();
    for name in names {
        let place = format!("{schema}/properties/{}", escaped(&name));
        let Some(property) = root.pointer_mut(&place) else {
            continue;
        };
        let part = match property.get_mut("items") {
            Some(items) => items,
            None => property,
        };
        if says_nothing(part) {
            make_file(part);
        }
    }
}

fn content_type<'a>(root: &'a Value, body: &str, property: &str) -> Option<&'a str> {
    let place = format!("{body}/encoding/{}/contentType", escaped(property));
    root.pointer(&place)?.as_str()
}

/// Whether any value fits a schema.
fn says_nothing(schema: &Value) -> bool {
    const NOTES: [&str; 6] = [
        "title",
        "description",
        "default",
        "deprecated",
        "example",
        "examples",
    ];
    match schema {
        Value::Bool(all) => *all,
        Value::Object(members) => members.keys().all(|it| NOTES.contains(&it.as_str())),
        _ => false,
    }
}

fn make_file(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            members.insert("type".to_owned(), "string".into());
            members.insert("format".to_owned(), "binary".into());
        }
        other => *other = json!({ "type": "string", "format": "binary" }),
    }
}

/// Where a schema says of which media type a text is, so is the part, unless it is said beside it.
fn say_media_types(root: &mut Value, schema: &str, body: &str) {
    let properties = members(root, &format!("{schema}/properties"));
    let said = properties.filter_map(|(name, property)| {
        let property = property.get("items").unwrap_or(property);
        let is_encoded = property.get("contentEncoding").is_some();
        let media_type = property.get("contentMediaType")?.as_str()?;
        (!is_encoded).then(|| (name.clone(), media_type.to_owned()))
    });
    let said: Vec<(String, String)> = said.collect();
    let Some(Value::Object(content)) = root.pointer_mut(body).filter(|_| !said.is_empty()) else {
        return;
    };
    let encoding = content.entry("encoding").or_insert_with(|| json!({}));
    let Value::Object(encoding) = encoding else {
        return;
    };
    for (name, media_type) in said {
        let part = encoding.entry(name).or_insert_with(|| json!({}));
        if let Value::Object(part) = part {
            part.entry("contentType").or_insert(media_type.into());
        }
    }
}
