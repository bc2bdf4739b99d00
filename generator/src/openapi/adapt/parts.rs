//! Parts of `multipart` bodies, which later versions describe by their media types (OpenAPI 3.1, Encoding Object, `contentType`,
//! and "Considerations for File Uploads").

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::METHODS;
use super::keywords::is_text;
use crate::http_text::essence;
use crate::text::Pointer;

/// Makes parts of which only the media type is known, or nothing, files; and says the media type of a part where its schema does.
pub(super) fn adapt(root: &mut Value) {
    let bodies = multipart_bodies(root);
    if bodies.is_empty() {
        return;
    }
    let mut schemas: BTreeMap<String, Vec<&Pointer>> = BTreeMap::new();
    for body in &bodies {
        let schema = body.child("schema");
        let reference = at(root, &schema.child("$ref")).and_then(Value::as_str);
        let schema = match reference {
            Some(reference) => reference.strip_prefix('#'),
            None => Some(schema.as_str()),
        };
        if let Some(schema) = schema {
            schemas.entry(schema.to_owned()).or_default().push(body);
        }
    }
    let mut references = BTreeMap::new();
    count_references(root, &mut references);
    for (schema, bodies) in schemas {
        let used = references.get(&format!("#{schema}")).copied();
        let Ok(schema) = Pointer::parse(&schema) else {
            continue;
        };
        // What is sent as JSON, too, has no files in it.
        if used.is_none_or(|count| count == bodies.len()) {
            adapt_schema(root, &schema, &bodies);
        }
        for body in bodies {
            say_media_types(root, &schema, body);
        }
    }
}

/// The places of all Media Type Objects of `multipart` bodies.
fn multipart_bodies(root: &Value) -> Vec<Pointer> {
    let mut found = Vec::new();
    let homes = [&["paths"][..], &["webhooks"], &["components", "pathItems"]];
    for home in homes.map(|it| Pointer::root().descend(it)) {
        for (key, item) in members(root, &home) {
            let place = home.child(key);
            for method in METHODS.iter().filter(|it| item.get(it).is_some()) {
                push_bodies(root, &place.descend(&[method, "requestBody"]), &mut found);
            }
        }
    }
    let home = Pointer::root().descend(&["components", "requestBodies"]);
    for (key, _) in members(root, &home) {
        push_bodies(root, &home.child(key), &mut found);
    }
    found
}

fn push_bodies(root: &Value, place: &Pointer, found: &mut Vec<Pointer>) {
    let contents = place.child("content");
    for (media_type, _) in members(root, &contents) {
        if essence(media_type).starts_with("multipart/") {
            found.push(contents.child(media_type));
        }
    }
}

fn at<'a>(root: &'a Value, place: &Pointer) -> Option<&'a Value> {
    root.pointer(place.as_str())
}

fn members<'a>(
    root: &'a Value,
    place: &Pointer,
) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
    let object = at(root, place).and_then(Value::as_object);
    object.into_iter().flatten()
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
fn adapt_schema(root: &mut Value, schema: &Pointer, bodies: &[&Pointer]) {
    let properties = schema.child("properties");
    let names = members(root, &properties).map(|(name, _)| name.clone());
    let is_bytes = |name: &String| {
        let mut types = bodies.iter().map(|body| content_type(root, body, name));
        types.all(|it| it.is_none_or(|it| it.split(',').any(|it| !is_text(it))))
    };
    let names: Vec<String> = names.filter(is_bytes).collect();
    for name in names {
        let Some(property) = root.pointer_mut(properties.child(&name).as_str()) else {
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

fn content_type<'a>(root: &'a Value, body: &Pointer, property: &str) -> Option<&'a str> {
    at(root, &body.descend(&["encoding", property, "contentType"]))?.as_str()
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
fn say_media_types(root: &mut Value, schema: &Pointer, body: &Pointer) {
    let properties = members(root, &schema.child("properties"));
    let said = properties.filter_map(|(name, property)| {
        let property = property.get("items").unwrap_or(property);
        let is_encoded = property.get("contentEncoding").is_some();
        let media_type = property.get("contentMediaType")?.as_str()?;
        (!is_encoded).then(|| (name.clone(), media_type.to_owned()))
    });
    let said: Vec<(String, String)> = said.collect();
    let Some(Value::Object(content)) = root.pointer_mut(body.as_str()).filter(|_| !said.is_empty())
    else {
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
