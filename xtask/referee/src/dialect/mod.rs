//! Says in JSON Schema 2020-12 what the schemas of a document mean, whichever version of OpenAPI they are written in.
//!
//! This is a second reading of the specification beside the generator's `lower`, and shares no code with it.

mod access;
mod circle;
mod keywords;
mod tags;
mod version;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

pub(crate) use access::is_read_only;
pub(crate) use version::{Version, escaped, percent_decoded};

/// Where the definitions are found: `urn:document#/$defs/7`.
pub(crate) const BASE: &str = "urn:document";

/// The member of a translated schema that holds its tags.
pub(crate) const TAGS: &str = "x-tags";

/// Which members an object may lack although they are required.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    /// `writeOnly` ones.
    Answer,
    /// `readOnly` ones.
    Request,
}

/// What is asked for of a schema that is referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Part {
    /// All of it.
    Whole,
    /// What it gives to a schema that names it in `allOf` while it names that one among its alternatives.
    Base,
}

/// The schemas of a document as definitions that refer to each other by number.
pub(crate) struct Dialect<'a> {
    root: &'a Value,
    version: Version,
    /// The numbers of those schemas that were asked for.
    numbers: IndexMap<(String, Part), usize>,
    definitions: Vec<Value>,
    circles: circle::Circles,
}

impl<'a> Dialect<'a> {
    /// Of a document as it stands in its file.
    pub(crate) fn new(root: &'a Value) -> Self {
        let version = Version::of(root);
        Self {
            root,
            version,
            numbers: IndexMap::new(),
            definitions: Vec::new(),
            circles: circle::Circles::new(root, version),
        }
    }

    /// The document's version.
    pub(crate) fn version(&self) -> Version {
        self.version
    }

    /// The number of the schema that a pointer leads to, translated with all that it refers to.
    pub(crate) fn number(&mut self, pointer: &str) -> Option<usize> {
        self.root.pointer(pointer)?;
        let number = self.claim(pointer, Part::Whole);
        self.finish();
        Some(number)
    }

    /// All definitions; a [number](Self::number) is an index.
    pub(crate) fn definitions(&self) -> &[Value] {
        &self.definitions
    }

    /// The definitions as one document for a validator.
    pub(crate) fn resource(&self, direction: Direction) -> Value {
        let definitions: Map<String, Value> = self
            .definitions
            .iter()
            .enumerate()
            .map(|(number, schema)| (number.to_string(), relaxed(self, schema, direction)))
            .collect();
        json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions })
    }

    fn claim(&mut self, pointer: &str, part: Part) -> usize {
        let next = self.numbers.len();
        *self
            .numbers
            .entry((pointer.to_owned(), part))
            .or_insert(next)
    }

    /// Translates what was claimed, until nothing new is.
    fn finish(&mut self) {
        while self.definitions.len() < self.numbers.len() {
            let Some(((pointer, part), _)) = self.numbers.get_index(self.definitions.len()) else {
                return;
            };
            let (pointer, part) = (pointer.clone(), *part);
            let schema = self.root.pointer(&pointer).unwrap_or(&Value::Null);
            let definition = if self.circles.is_endless(&pointer) {
                Value::Bool(true)
            } else {
                self.definition(&pointer, schema, part)
            };
            self.definitions.push(definition);
        }
    }

    fn definition(&mut self, pointer: &str, schema: &Value, part: Part) -> Value {
        let mut schema = schema.clone();
        if let (Part::Base, Some(members)) = (part, schema.as_object_mut()) {
            ["oneOf", "anyOf", "discriminator"]
                .iter()
                .for_each(|it| drop(members.shift_remove(*it)));
        }
        self.schema(pointer, &schema)
    }

    /// Translates a schema that stands in the definition of `owner`.
    fn schema(&mut self, owner: &str, schema: &Value) -> Value {
        let Some(members) = schema.as_object() else {
            return Value::Bool(schema.as_bool().unwrap_or(true));
        };
        if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
            return self.referring(owner, reference, members);
        }
        let translated = self.members(owner, members);
        nullable(members, translated)
    }

    /// Siblings of `$ref` count since 3.1; those that say which way a property travels, in all versions.
    fn referring(&mut self, owner: &str, reference: &str, members: &Map<String, Value>) -> Value {
        let mut translated = match self.version {
            Version::V31 => self.members(owner, members),
            Version::V2 | Version::V30 => {
                let marks = members.iter().filter(|(name, _)| is_direction(name));
                marks
                    .map(|(name, value)| (name.clone(), value.clone()))
                    .collect()
            }
        };
        let Some(target) = self.target(reference) else {
            // What stands in other files, or nowhere, allows no sample.
            return Value::Bool(false);
        };
        let number = self.claim(&target, Part::Whole);
        translated.insert("$ref".to_owned(), reference_to(number));
        Value::Object(translated)
    }

    /// The pointer that a reference leads to, if it leads to something in this document.
    fn target(&self, reference: &str) -> Option<String> {
        let pointer = version::pointer(reference)?;
        self.root.pointer(&pointer).map(|_| pointer)
    }

    fn members(&mut self, owner: &str, members: &Map<String, Value>) -> Map<String, Value> {
        let mut translated = Map::new();
        for (name, value) in members {
            if let Some((name, value)) = self.keyword(owner, members, name, value) {
                translated.insert(name, value);
            }
        }
        self.add_tags(owner, members, &mut translated);
        translated
    }
}

fn is_direction(keyword: &str) -> bool {
    matches!(keyword, "readOnly" | "writeOnly")
}

/// A reference to a definition.
fn reference_to(number: usize) -> Value {
    Value::String(format!("{BASE}#/$defs/{number}"))
}

/// The number of the definition that a translated schema refers to.
pub(crate) fn number_of(schema: &Value) -> Option<usize> {
    schema
        .get("$ref")?
        .as_str()?
        .rsplit('/')
        .next()?
        .parse()
        .ok()
}

/// `nullable`, which documents of 3.1 use, too.
fn nullable(members: &Map<String, Value>, mut translated: Map<String, Value>) -> Value {
    let marks = ["nullable", "x-nullable"];
    // Alone, it is how some generators of documents write the type of `null` (`anyOf: [.., {nullable: true}]`).
    if members.len() == 1 && translated.is_empty() {
        let alone = members.values().next() == Some(&Value::Bool(true));
        let named = members.keys().any(|it| marks.contains(&it.as_str()));
        if alone && named {
            return json!({ "type": "null" });
        }
    }
    let is_nullable = marks
        .iter()
        .any(|it| members.get(*it) == Some(&Value::Bool(true)));
    if !is_nullable {
        return Value::Object(translated);
    }
    if let Some(values) = translated.get_mut("enum").and_then(Value::as_array_mut)
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    match translated.get_mut("type") {
        Some(Value::Array(types)) => {
            if !types.contains(&json!("null")) {
                types.push(json!("null"));
            }
            Value::Object(translated)
        }
        Some(ty) => {
            *ty = json!([ty.take(), "null"]);
            Value::Object(translated)
        }
        None => json!({ "anyOf": [translated, { "type": "null" }] }),
    }
}

/// Takes the members that do not travel in a direction out of what is required.
fn relaxed(dialect: &Dialect<'_>, schema: &Value, direction: Direction) -> Value {
    match schema {
        Value::Object(members) => {
            let mut relaxed: Map<String, Value> = members
                .iter()
                .filter(|(name, _)| *name != TAGS)
                .map(|(name, value)| {
                    (
                        name.clone(),
                        relaxed_member(dialect, name, value, direction),
                    )
                })
                .collect();
            if let Some(properties) = members.get("properties").and_then(Value::as_object)
                && let Some(Value::Array(required)) = relaxed.get_mut("required")
            {
                required.retain(|name| {
                    let property = name.as_str().and_then(|it| properties.get(it));
                    !property.is_some_and(|it| is_one_way(&dialect.definitions, it, direction))
                });
            }
            Value::Object(relaxed)
        }
        Value::Array(items) => items
            .iter()
            .map(|it| relaxed(dialect, it, direction))
            .collect(),
        other => other.clone(),
    }
}

fn relaxed_member(dialect: &Dialect<'_>, name: &str, value: &Value, direction: Direction) -> Value {
    match name {
        "enum" | "const" => value.clone(),
        _ => relaxed(dialect, value, direction),
    }
}

/// Whether what a schema describes is left out in a direction.
pub(crate) fn is_one_way(definitions: &[Value], schema: &Value, direction: Direction) -> bool {
    let mark = match direction {
        Direction::Answer => "writeOnly",
        Direction::Request => "readOnly",
    };
    let mut schema = schema;
    for _ in 0..8 {
        if schema.get(mark) == Some(&Value::Bool(true)) {
            return true;
        }
        match number_of(schema).and_then(|it| definitions.get(it)) {
            Some(target) => schema = target,
            None => return false,
        }
    }
    false
}
