//! References to components.

use serde_json::Value;

/// Where components are, and where they come to be.
const HOMES: [(&str, &str); 3] = [
    ("#/definitions/", "#/components/schemas/"),
    ("#/parameters/", "#/components/parameters/"),
    ("#/responses/", "#/components/responses/"),
];

/// Renames all references to components.
pub(super) fn rename(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get_mut("$ref") {
                rename_one(reference);
            }
            members.values_mut().for_each(rename);
        }
        Value::Array(items) => items.iter_mut().for_each(rename),
        _ => {}
    }
}

fn rename_one(reference: &mut String) {
    for (old, new) in HOMES {
        if let Some(name) = reference.strip_prefix(old) {
            *reference = format!("{new}{name}");
            return;
        }
    }
}
