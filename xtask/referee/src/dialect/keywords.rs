//! Keywords, one after the other.

use serde_json::{Map, Value, json};

use super::{Dialect, Part, reference_to};

/// The types of JSON Schema.
const TYPES: [&str; 7] = [
    "array", "boolean", "integer", "null", "number", "object", "string",
];

impl Dialect<'_> {
    /// A keyword in JSON Schema 2020-12; nothing if it says nothing there, or not in this form.
    pub(super) fn keyword(
        &mut self,
        owner: &str,
        members: &Map<String, Value>,
        name: &str,
        value: &Value,
    ) -> Option<(String, Value)> {
        let value = match name {
            "type" => types(value)?,
            "allOf" => self.bases(owner, value)?,
            "oneOf" | "anyOf" => self.list(owner, &branches(value))?,
            "prefixItems" => self.list(owner, value)?,
            // Of all versions: a list is how older drafts say it, and no schema in this one.
            "items" if value.is_array() => {
                return Some(("prefixItems".to_owned(), self.list(owner, value)?));
            }
            "items" => self.schema(owner, value),
            "not"
            | "propertyNames"
            | "if"
            | "then"
            | "else"
            | "contains"
            | "additionalProperties"
            | "unevaluatedProperties" => self.schema(owner, value),
            "properties" | "patternProperties" => self.map(owner, name, value)?,
            "required" => names(value)?,
            "enum" => distinct(value)?,
            "const" => value.clone(),
            "pattern" => pattern(value)?,
            "minimum" | "maximum" => return bound(members, name, value),
            "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => number(value)?,
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties"
            | "maxProperties" => json!(value.as_u64()?),
            "uniqueItems" | "readOnly" | "writeOnly" => json!(value.as_bool()?),
            "format" | "contentEncoding" => json!(value.as_str()?),
            _ => return None,
        };
        Some((name.to_owned(), value))
    }

    /// The members of `allOf`: one that names the owner among its alternatives gives its own members only.
    fn bases(&mut self, owner: &str, value: &Value) -> Option<Value> {
        let mut bases = Vec::new();
        for member in value.as_array()? {
            let target = member.get("$ref").and_then(Value::as_str);
            match target.and_then(|it| self.target(it)) {
                Some(target) if self.circles.together(owner, &target) => {
                    let number = self.claim(&target, Part::Base);
                    bases.push(json!({ "$ref": reference_to(number) }));
                    bases.extend(self.own_tag(owner, &target));
                }
                _ => bases.push(self.schema(owner, member)),
            }
        }
        (!bases.is_empty()).then_some(Value::Array(bases))
    }

    fn list(&mut self, owner: &str, value: &Value) -> Option<Value> {
        let items = value.as_array()?.iter();
        let items: Vec<Value> = items.map(|it| self.schema(owner, it)).collect();
        (!items.is_empty()).then_some(Value::Array(items))
    }

    fn map(&mut self, owner: &str, name: &str, value: &Value) -> Option<Value> {
        let members = value.as_object()?.iter();
        let is_known = |key: &str| name == "properties" || is_pattern(key);
        let members = members.filter(|(key, _)| is_known(key));
        let members = members.map(|(name, it)| (name.clone(), self.schema(owner, it)));
        Some(Value::Object(members.collect()))
    }
}

/// The branches of a union: `{type: object, nullable: true}` beside a reference is how converters to 3.0 write `null`, which has no type there.
fn branches(value: &Value) -> Value {
    let Some(items) = value.as_array() else {
        return value.clone();
    };
    let has_reference = items.iter().any(|it| it.get("$ref").is_some());
    let idiom = json!({ "type": "object", "nullable": true });
    let translate = |it: &Value| match has_reference && *it == idiom {
        true => json!({ "type": "null" }),
        false => it.clone(),
    };
    items.iter().map(translate).collect()
}

fn types(value: &Value) -> Option<Value> {
    let is_type = |it: &Value| it.as_str().is_some_and(|it| TYPES.contains(&it));
    match value {
        Value::Array(types) => {
            let mut known: Vec<Value> = types.iter().filter(|it| is_type(it)).cloned().collect();
            known.dedup();
            (!known.is_empty()).then_some(Value::Array(known))
        }
        it => is_type(it).then(|| it.clone()),
    }
}

fn names(value: &Value) -> Option<Value> {
    let names = value.as_array()?.iter().filter(|it| it.is_string());
    distinct(&names.cloned().collect())
}

fn distinct(value: &Value) -> Option<Value> {
    let mut distinct: Vec<Value> = Vec::new();
    for item in value.as_array()? {
        if !distinct.contains(item) {
            distinct.push(item.clone());
        }
    }
    Some(Value::Array(distinct))
}

/// Before 3.1 the exclusive bounds are flags of the inclusive ones.
fn bound(members: &Map<String, Value>, name: &str, value: &Value) -> Option<(String, Value)> {
    let exclusive = match name {
        "minimum" => "exclusiveMinimum",
        _ => "exclusiveMaximum",
    };
    let is_exclusive = members.get(exclusive) == Some(&Value::Bool(true));
    let name = if is_exclusive { exclusive } else { name };
    Some((name.to_owned(), number(value)?))
}

fn number(value: &Value) -> Option<Value> {
    value.is_number().then(|| value.clone())
}

fn pattern(value: &Value) -> Option<Value> {
    let text = value.as_str()?;
    is_pattern(text).then(|| json!(text))
}

/// Whether the validator knows what a pattern means.
fn is_pattern(text: &str) -> bool {
    jsonschema::options()
        .build(&json!({ "pattern": text }))
        .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A list in it is a tuple in every version, as documents mean it.
    #[test]
    fn items_of_a_tuple() {
        for version in ["3.0.3", "3.1.0"] {
            let root = json!({ "openapi": version, "components": { "schemas": {
                "Pair": { "type": "array", "items": [{ "type": "integer" }, { "type": "string" }] },
            } } });
            let mut dialect = Dialect::new(&root);
            let number = dialect.number("/components/schemas/Pair").unwrap();
            let pair = dialect.definitions().get(number).unwrap();
            assert!(pair.get("items").is_none_or(|it| !it.is_array()));
            let first = &pair["prefixItems"][0];
            assert_eq!(first["type"], "integer", "{pair}");
        }
    }
}
