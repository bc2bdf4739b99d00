//! Members that are described under a condition only (JSON Schema 2020-12, sections 10.2.2.2 to 10.2.2.4).

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::{Adapter, Members, keywords};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::openapi::path::Path;
use crate::text::Pointer;

/// Keywords whose schema holds under a condition.
const CONDITIONAL: [&str; 2] = ["then", "else"];
/// The keyword with a schema for each member that may be there.
const DEPENDENT: &str = "dependentSchemas";

/// Members that schemas describe under a condition: by name, where, and how.
type Found = IndexMap<String, (Pointer, Value)>;

/// Whether a keyword holds schemas that count under a condition only.
pub(super) fn is_conditional(key: &str) -> bool {
    CONDITIONAL.contains(&key) || key == DEPENDENT
}

/// Whether one of the parts that stand in an `allOf` has such keywords.
pub(super) fn are_in_parts(parts: &Value) -> bool {
    let mut parts = parts.as_array().into_iter().flatten();
    parts.any(|part| {
        let mut members = part.as_object().into_iter().flatten();
        members.any(|(key, value)| is_conditional(key) || key == "allOf" && are_in_parts(value))
    })
}

impl Adapter<'_> {
    /// What is described under a condition, in the schema or in parts that stand in its `allOf`, becomes a property that may be
    /// there. It is never required, and of its values the type is kept only, since others fit where the condition does not hold.
    pub(super) fn conditions(&mut self, members: &mut Members, path: &Path<'_>) {
        let mut found = Found::new();
        self.take_conditional(members, &path.pointer(), &mut found);
        let mut declared = HashSet::new();
        add_declared(members, &mut declared);
        found.retain(|name, _| !declared.contains(name));
        if found.is_empty() {
            return;
        }
        let properties = members.entry("properties").or_insert_with(|| json!({}));
        let Value::Object(properties) = properties else {
            return;
        };
        let at = path.pointer().child("properties");
        for (name, (place, schema)) in found {
            self.moves.record(&at.child(&name), &place);
            properties.insert(name, schema);
        }
        members.entry("type").or_insert_with(|| "object".into());
    }

    /// Takes out the keywords with conditions, and adds the members that they describe.
    fn take_conditional(&mut self, members: &mut Members, at: &Pointer, found: &mut Found) {
        for key in CONDITIONAL {
            if let Some(schema) = members.shift_remove(key) {
                self.add_members(schema, &at.child(key), found);
            }
        }
        if let Some(Value::Object(schemas)) = members.shift_remove(DEPENDENT) {
            for (name, schema) in schemas {
                self.add_members(schema, &at.child(DEPENDENT).child(&name), found);
            }
        }
        if let Some(Value::Array(parts)) = members.get_mut("allOf") {
            for (index, part) in parts.iter_mut().enumerate() {
                if let Value::Object(part) = part {
                    self.take_conditional(part, &at.child("allOf").index(index), found);
                }
            }
        }
    }

    /// Adds the members that a schema describes.
    fn add_members(&mut self, mut schema: Value, at: &Pointer, found: &mut Found) {
        let Value::Object(members) = &mut schema else {
            return;
        };
        self.take_conditional(members, at, found);
        if let Some(Value::Object(properties)) = members.shift_remove("properties") {
            for (name, mut schema) in properties {
                let place = at.child("properties").child(&name);
                weaken(&mut schema);
                add(name, (place, schema), found);
            }
        }
        if let Some(Value::Array(parts)) = members.shift_remove("allOf") {
            for (index, part) in parts.into_iter().enumerate() {
                self.add_members(part, &at.child("allOf").index(index), found);
            }
        }
        if ["$ref", "oneOf", "anyOf"]
            .iter()
            .any(|key| members.contains_key(*key))
        {
            self.report_condition(at);
        }
    }

    fn report_condition(&mut self, at: &Pointer) {
        let message = "members that another schema describes under a condition are left out";
        self.diagnostics.report(
            Diagnostic::warning(Code::UnsupportedSchema, message)
                .primary(Place::Key(at.clone()), "not looked into")
                .help("describe what may be there under `properties` as well"),
        );
    }
}

/// Adds a member. One that is described twice and not in the same way may be either.
fn add(name: String, (place, schema): (Pointer, Value), found: &mut Found) {
    if schema == Value::Bool(false) {
        return;
    }
    let known = found.entry(name).or_insert_with(|| (place, schema.clone()));
    if known.1 != schema {
        known.1 = json!({});
    }
}

/// Adds the names of the properties of a schema, and of parts that stand in its `allOf`.
fn add_declared(members: &Members, names: &mut HashSet<String>) {
    let properties = members.get("properties").and_then(Value::as_object);
    names.extend(
        properties
            .into_iter()
            .flatten()
            .map(|(name, _)| name.clone()),
    );
    let parts = members.get("allOf").and_then(Value::as_array);
    for part in parts.into_iter().flatten().filter_map(Value::as_object) {
        add_declared(part, names);
    }
}

/// Leaves the type of a schema, and not the values that it lists.
fn weaken(schema: &mut Value) {
    let Value::Object(members) = schema else {
        return;
    };
    let value = members.shift_remove("const");
    let values = members.shift_remove("enum");
    let listed = values.as_ref().and_then(Value::as_array);
    let first = value.as_ref().or_else(|| listed?.first());
    if let Some(ty) = first.and_then(keywords::type_of) {
        members.entry("type").or_insert_with(|| ty.into());
    }
}
