//! Discriminators (OpenAPI 3.0, Discriminator Object): which text stands for which schema.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::version::{Version, escaped, pointer};
use super::{Dialect, Part, TAGS, reference_to};

/// A discriminator with the schemas that its texts stand for.
struct Tags {
    member: String,
    /// Texts with pointers to schemas.
    texts: IndexMap<String, String>,
}

impl Dialect<'_> {
    /// Adds what a schema's discriminator says: `x-tags` for who makes values, and conditions for who checks them.
    pub(super) fn add_tags(
        &mut self,
        owner: &str,
        members: &Map<String, Value>,
        translated: &mut Map<String, Value>,
    ) {
        let Some(tags) = tags(self.root, self.version, owner, members) else {
            return;
        };
        let mut texts = Vec::new();
        let mut conditions = Vec::new();
        for (text, target) in &tags.texts {
            let number = self.claim(target, Part::Whole);
            let reference = reference_to(number);
            texts.push(json!([text, { "$ref": reference }, { "const": text }]));
            conditions.push(json!({
                "if": { "properties": { &tags.member: { "const": text } }, "required": [&tags.member] },
                "then": { "$ref": reference },
            }));
        }
        translated.insert(
            TAGS.to_owned(),
            json!({ "member": tags.member, "texts": texts }),
        );
        // The tag decides, so the alternatives need not exclude each other.
        if let Some(alternatives) = translated.shift_remove("oneOf") {
            conditions.push(json!({ "anyOf": alternatives }));
        }
        let all = translated.entry("allOf").or_insert_with(|| json!([]));
        if let Some(all) = all.as_array_mut() {
            all.push(json!({ "allOf": conditions, "x-checks": true }));
        }
    }

    /// What the tag of `base` is in values of `owner`.
    pub(super) fn own_tag(&self, owner: &str, base: &str) -> Option<Value> {
        let members = self.root.pointer(base)?.as_object()?;
        let tags = tags(self.root, self.version, base, members)?;
        let own = tags.texts.iter().filter(|(_, target)| *target == owner);
        let own: Vec<&String> = own.map(|(text, _)| text).collect();
        (!own.is_empty()).then(|| json!({ "properties": { &tags.member: { "enum": own } } }))
    }
}

/// The schemas that a component's discriminator names, or that name the component in `allOf` and so are meant by it.
pub(super) fn children(root: &Value, version: Version, component: &str) -> BTreeSet<String> {
    let members = root.pointer(component).and_then(Value::as_object);
    let tags = members.and_then(|it| tags(root, version, component, it));
    tags.map(|it| it.texts.into_values().collect())
        .unwrap_or_default()
}

fn tags(root: &Value, version: Version, owner: &str, members: &Map<String, Value>) -> Option<Tags> {
    let discriminator = members.get("discriminator")?;
    let member = match discriminator {
        Value::String(name) => name.clone(),
        other => other.get("propertyName")?.as_str()?.to_owned(),
    };
    let mut texts = IndexMap::new();
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    for (text, target) in mapping.into_iter().flatten() {
        let target = target.as_str().and_then(|it| mapped(root, version, it));
        texts.extend(target.map(|it| (text.clone(), it)));
    }
    let alternatives = ["oneOf", "anyOf"]
        .iter()
        .find_map(|it| members.get(*it)?.as_array());
    let unnamed = match alternatives {
        Some(alternatives) => alternatives.iter().filter_map(target).collect(),
        None => heirs(root, version, owner),
    };
    for target in unnamed {
        if !texts.values().any(|it| *it == target) {
            let name = target.rsplit('/').next().unwrap_or_default();
            let name = name.replace("~1", "/").replace("~0", "~");
            texts.insert(name, target);
        }
    }
    (!texts.is_empty()).then_some(Tags { member, texts })
}

/// A value of `mapping`: a reference, or the name of a component.
fn mapped(root: &Value, version: Version, target: &str) -> Option<String> {
    let by_name = || format!("{}/{}", version.components(), escaped(target));
    let pointer = pointer(target).unwrap_or_else(by_name);
    root.pointer(&pointer).map(|_| pointer)
}

fn target(schema: &Value) -> Option<String> {
    pointer(schema.get("$ref")?.as_str()?)
}

/// The components that name another one in `allOf`.
fn heirs(root: &Value, version: Version, owner: &str) -> Vec<String> {
    let components = root
        .pointer(version.components())
        .and_then(Value::as_object);
    let mut heirs = Vec::new();
    for (name, schema) in components.into_iter().flatten() {
        let bases = schema.get("allOf").and_then(Value::as_array);
        if bases
            .into_iter()
            .flatten()
            .any(|it| target(it).as_deref() == Some(owner))
        {
            heirs.push(format!("{}/{}", version.components(), escaped(name)));
        }
    }
    heirs
}
