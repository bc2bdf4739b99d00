//! What a part is called that becomes a component: what it would be called where it stands.

use serde_json::Value;

use super::position::Kind;
use super::resolve::{At, Trees};
use crate::source::FileId;

/// Keys of objects that hold parts by name.
const HOLDERS: [&str; 14] = [
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "examples",
    "securitySchemes",
    "pathItems",
    "definitions",
    "$defs",
    "securityDefinitions",
    "models",
    "types",
    "components",
];

/// The name of a part: its key among others of its kind, its file's name, or the words that lead to it.
pub(super) fn name(trees: &Trees<'_>, at: &At, kind: Kind) -> String {
    let steps: Vec<String> = at.pointer.segments().collect();
    if let Some(name) = declared_name(trees, at, kind) {
        return name;
    }
    let (mut words, rest) = base(trees, at, &steps);
    let mut index = rest;
    let is_base = |index: usize| index == rest;
    while let Some(step) = steps.get(index) {
        let next = steps.get(index + 1);
        match (step.as_str(), next) {
            ("properties" | "patternProperties" | "headers", Some(name)) => {
                words.push(name.clone());
                index += 1;
            }
            ("items", _) if is_base(index) && at_schema(&steps, rest) => {
                words.push("Item".to_owned())
            }
            ("additionalProperties", _) if is_base(index) && at_schema(&steps, rest) => {
                words.push("Value".to_owned());
            }
            ("oneOf" | "anyOf", Some(branch)) => {
                words.push(branch_name(trees, at, index + 1, branch));
                index += 1;
            }
            ("allOf", Some(_)) => index += 1,
            ("items" | "additionalProperties" | "schema" | "not", _) => {}
            ("content", Some(_)) => index += 1,
            ("requestBody", _) => words.push("Body".to_owned()),
            ("responses", Some(status)) => {
                words.push(answer_name(status, kind));
                index += 1;
            }
            ("parameters", Some(_)) => index += 1,
            (other, _) => words.push(other.to_owned()),
        }
        index += 1;
    }
    words.join(" ")
}

fn at_schema(steps: &[String], rest: usize) -> bool {
    rest == 0 || steps.first().is_none_or(|it| it != "paths")
}

/// A parameter says itself what it is called.
fn declared_name(trees: &Trees<'_>, at: &At, kind: Kind) -> Option<String> {
    let is_inline = at.pointer.as_str().starts_with("/paths/");
    let value = trees
        .value(at)
        .filter(|_| kind == Kind::Parameters && is_inline)?;
    Some(value.get("name")?.as_str()?.to_owned())
}

/// The words for the outermost named part, and how many steps lead to it.
fn base(trees: &Trees<'_>, at: &At, steps: &[String]) -> (Vec<String>, usize) {
    let holder = steps.iter().rposition(|it| HOLDERS.contains(&it.as_str()));
    let in_schema = steps.iter().position(|it| {
        matches!(
            it.as_str(),
            "properties"
                | "items"
                | "allOf"
                | "oneOf"
                | "anyOf"
                | "content"
                | "additionalProperties"
        )
    });
    let is_definition = |index: usize| {
        matches!(
            steps.get(index).map(String::as_str),
            Some("$defs" | "definitions")
        )
    };
    if let Some(index) = holder
        && (in_schema.is_none_or(|it| index < it) || is_definition(index))
        && steps
            .first()
            .is_none_or(|it| it != "paths" || is_definition(index))
        && let Some(name) = steps.get(index + 1)
    {
        return (vec![name.clone()], index + 2);
    }
    if let [paths, path, rest @ ..] = steps
        && paths == "paths"
    {
        return operation(trees, at, path, rest);
    }
    if at.file == FileId::DOCUMENT {
        return match steps.first() {
            Some(first) if in_schema.is_none() => {
                (vec![steps.last().unwrap_or(first).clone()], steps.len())
            }
            _ => (Vec::new(), 0),
        };
    }
    match in_schema {
        None if !steps.is_empty() => (steps.last().cloned().into_iter().collect(), steps.len()),
        Some(0) | None => (vec![stem(trees.files.path(at.file))], 0),
        Some(index) => {
            let name = steps.get(index - 1).cloned().unwrap_or_default();
            (vec![name], index)
        }
    }
}

/// The words for an operation: its id, or its method and path.
fn operation(trees: &Trees<'_>, at: &At, path: &str, rest: &[String]) -> (Vec<String>, usize) {
    let words = path.replace('{', " by ").replace(['/', '}'], " ");
    let words = words.split_whitespace().map(str::to_owned);
    let Some(method) = rest.first().filter(|it| *it != "parameters") else {
        return (words.collect(), 2);
    };
    let place = crate::text::Pointer::root()
        .child("paths")
        .child(path)
        .child(method);
    let item = trees.value(&At {
        file: at.file,
        pointer: place,
    });
    let id = item
        .and_then(|it| it.get("operationId"))
        .and_then(Value::as_str);
    let words = match id {
        Some(id) => vec![id.to_owned()],
        None => std::iter::once(method.clone()).chain(words).collect(),
    };
    (words, 3)
}

/// As inline types of answers are named.
fn answer_name(status: &str, kind: Kind) -> String {
    if kind != Kind::Schemas {
        return status.to_owned();
    }
    match status.as_bytes() {
        [b'2', ..] => "Answer".to_owned(),
        _ if status == "default" => "DefaultBody".to_owned(),
        _ => format!("Status{}Body", status.to_ascii_lowercase()),
    }
}

fn branch_name(trees: &Trees<'_>, at: &At, depth: usize, branch: &str) -> String {
    let segments: Vec<String> = at.pointer.segments().take(depth + 1).collect();
    let pointer = segments
        .iter()
        .fold(crate::text::Pointer::root(), |place, key| place.child(key));
    let value = trees.value(&At {
        file: at.file,
        pointer,
    });
    let title = value.and_then(|it| it.get("title")).and_then(Value::as_str);
    let number = branch.parse::<usize>().map_or(1, |it| it + 1);
    title.map_or_else(|| format!("Variant{number}"), str::to_owned)
}

/// The name of a file without its folder and extensions.
fn stem(path: &str) -> String {
    let mut steps = path.rsplit('/');
    let file = steps.next().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let stem = stem.strip_suffix(".schema").unwrap_or(stem);
    let stem = stem.strip_suffix(".openapi").unwrap_or(stem);
    match (stem, steps.next()) {
        ("index" | "_index" | "schema" | "", Some(folder)) if folder != ".." => folder.to_owned(),
        _ => stem.to_owned(),
    }
}
