//! One change of a tree.

use arbitrary::{Result, Unstructured};
use serde_json::{Map, Value, json};

/// Texts that are code, comments, or the end of something, in some language.
pub const HOSTILE: [&str; 24] = [
    "",
    "\"",
    "\"#",
    "*/",
    "/*",
    "\\",
    "\n",
    "\r",
    "\0",
    "{}",
    "%s",
    "]] compile_error!(\"x\")",
    "#![feature(x)]",
    "```\n# fn",
    "[x](y)",
    "</script>",
    "\u{202E}",
    "\u{2028}",
    "~1%2F#/",
    "r#type",
    "self",
    "Option",
    "é\u{301}",
    "𝔘🦀",
];

/// Words that mean something in some place of some version.
const WORDS: [&str; 74] = [
    "$ref", "$defs", "$id", "$anchor", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "type", "object", "array",
    "string", "integer", "number", "boolean", "null", "format", "date-time", "binary", "byte", "uuid", "items", "prefixItems",
    "properties", "additionalProperties", "patternProperties", "required", "enum", "const", "default", "nullable", "readOnly",
    "writeOnly", "discriminator", "propertyName", "mapping", "pattern", "example", "examples", "description", "parameters", "in",
    "path", "query", "header", "cookie", "name", "schema", "content", "style", "explode", "deepObject", "requestBody", "responses",
    "200", "4XX", "default", "headers", "application/json", "multipart/form-data", "text/event-stream", "encoding", "security",
    "securitySchemes", "tags", "operationId", "servers", "swagger", "definitions", "webhooks",
];

/// Changes one part of a tree.
///
/// # Errors
///
/// When there are no more choices.
pub fn mutate(tree: &mut Value, other: &Value, choices: &mut Unstructured<'_>) -> Result<()> {
    let at = place(tree, choices)?;
    match choices.int_in_range(0..=10)? {
        0 => remove(tree, &at),
        1 => {
            let copy = tree.pointer(&place(tree, choices)?).cloned();
            put(tree, &at, copy.unwrap_or_default());
        }
        2 => swap(tree, &at, &place(tree, choices)?),
        3 => put(tree, &at, nonsense(choices)?),
        4 => {
            let target = place(tree, choices)?;
            put(tree, &at, json!({ "$ref": format!("#{target}") }));
        }
        5 => put(tree, &at, Value::from(*choices.choose(&HOSTILE)?)),
        6 => put(tree, &at, Value::from(*choices.choose(&WORDS)?)),
        7 => rename(tree, &at, choices.choose(&WORDS)?),
        8 => rename(tree, &at, choices.choose(&HOSTILE)?),
        9 => wrap(tree, &at, choices)?,
        _ => add(tree, other, &at, choices)?,
    }
    Ok(())
}

/// The pointer to some part, the deep ones as likely as the others.
fn place(tree: &Value, choices: &mut Unstructured<'_>) -> Result<String> {
    let mut pointers = Vec::new();
    collect(tree, &mut String::new(), &mut pointers);
    let index = choices.int_in_range(0..=u16::MAX)?;
    Ok(pointers.swap_remove(usize::from(index) % pointers.len()))
}

fn collect(value: &Value, at: &mut String, found: &mut Vec<String>) {
    found.push(at.clone());
    let length = at.len();
    let mut below = |key: &str, value: &Value| {
        at.push('/');
        at.push_str(&key.replace('~', "~0").replace('/', "~1"));
        collect(value, at, found);
        at.truncate(length);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, it)| below(key, it)),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, it)| below(&index.to_string(), it));
        }
        _ => {}
    }
}

fn put(tree: &mut Value, at: &str, value: Value) {
    if let Some(part) = tree.pointer_mut(at) {
        *part = value;
    }
}

/// What a part is in, and its key there.
fn parent<'t>(tree: &'t mut Value, at: &str) -> Option<(&'t mut Value, String)> {
    let (parent, key) = at.rsplit_once('/')?;
    let key = key.replace("~1", "/").replace("~0", "~");
    Some((tree.pointer_mut(parent)?, key))
}

fn remove(tree: &mut Value, at: &str) {
    match parent(tree, at) {
        Some((Value::Object(members), key)) => _ = members.shift_remove(&key),
        Some((Value::Array(items), key)) => {
            let index = key.parse().unwrap_or(usize::MAX);
            if index < items.len() {
                items.remove(index);
            }
        }
        _ => {}
    }
}

fn swap(tree: &mut Value, one: &str, other: &str) {
    let value = |at| tree.pointer(at).cloned();
    if let (Some(first), Some(second)) = (value(one), value(other)) {
        put(tree, one, second);
        put(tree, other, first);
    }
}

fn rename(tree: &mut Value, at: &str, name: &str) {
    if let Some((Value::Object(members), key)) = parent(tree, at) {
        let old = std::mem::take(members);
        let name = |it: String| if it == key { name.to_owned() } else { it };
        *members = old.into_iter().map(|(key, it)| (name(key), it)).collect::<Map<_, _>>();
    }
}

/// Puts a part into something that schemas are put into.
fn wrap(tree: &mut Value, at: &str, choices: &mut Unstructured<'_>) -> Result<()> {
    let Some(part) = tree.pointer_mut(at) else {
        return Ok(());
    };
    let inner = part.take();
    *part = match choices.int_in_range(0..=7)? {
        0 => json!([inner]),
        1 => json!({ "allOf": [inner.clone(), inner] }),
        2 => json!({ "oneOf": [inner, { "type": "null" }] }),
        3 => json!({ "anyOf": [inner, { "type": "string" }] }),
        4 => json!({ "type": "array", "items": inner }),
        5 => json!({ "type": "object", "properties": { "a": inner } }),
        6 => json!({ "additionalProperties": inner }),
        _ => json!({ "schema": inner }),
    };
    Ok(())
}

/// Adds a copy of a part of either document to an object or a list.
fn add(tree: &mut Value, other: &Value, at: &str, choices: &mut Unstructured<'_>) -> Result<()> {
    let source = if choices.arbitrary()? { &*tree } else { other };
    let copy = source.pointer(&place(source, choices)?).cloned().unwrap_or_default();
    match tree.pointer_mut(at) {
        Some(Value::Object(members)) => {
            let key = *choices.choose(&WORDS)?;
            members.insert(key.to_owned(), copy);
        }
        Some(Value::Array(items)) => items.push(copy),
        _ => {}
    }
    Ok(())
}

/// Something that hardly ever is right.
fn nonsense(choices: &mut Unstructured<'_>) -> Result<Value> {
    Ok(match choices.int_in_range(0..=11)? {
        0 => Value::Null,
        1 => json!(choices.arbitrary::<bool>()?),
        2 => json!(choices.arbitrary::<i64>()?),
        3 => json!(u64::MAX),
        4 => json!(1e300),
        5 => json!([]),
        6 => json!({}),
        7 => json!([null, 1, "a", {}, []]),
        8 => json!({ "$ref": 1 }),
        9 => json!(["string", "null"]),
        10 => json!({ "": { "": "" } }),
        _ => Value::from(choices.arbitrary::<&str>()?),
    })
}
