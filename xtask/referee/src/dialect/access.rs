//! Which members travel in one direction only.

use serde_json::Value;

use super::{Direction, is_one_way, number_of};

/// How many schemas are looked at for one place.
const MOST_SCHEMAS: usize = 2_000;

/// Whether the way to a member, `/data/0/id`, leads through one that only answers hold.
pub(crate) fn is_read_only(definitions: &[Value], number: usize, place: &str) -> bool {
    let mut schemas: Vec<&Value> = definitions.get(number).into_iter().collect();
    for name in place.split('/').skip(1) {
        let parts = all(definitions, schemas);
        schemas = parts.iter().filter_map(|it| member(it, name)).collect();
        let is_one_way = |it: &&Value| is_one_way(definitions, it, Direction::Request);
        if schemas.iter().any(is_one_way) {
            return true;
        }
    }
    false
}

/// Schemas with all that they are composed of.
fn all<'a>(definitions: &'a [Value], schemas: Vec<&'a Value>) -> Vec<&'a Value> {
    let mut all: Vec<&Value> = Vec::new();
    let mut pending = schemas;
    while let Some(schema) = pending.pop() {
        let is_known = all.iter().any(|it| std::ptr::eq(*it, schema));
        if is_known || all.len() > MOST_SCHEMAS {
            continue;
        }
        all.push(schema);
        pending.extend(number_of(schema).and_then(|it| definitions.get(it)));
        for keyword in ["allOf", "oneOf", "anyOf"] {
            pending.extend(
                schema
                    .get(keyword)
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten(),
            );
        }
    }
    all
}

fn member<'a>(schema: &'a Value, name: &str) -> Option<&'a Value> {
    let property = schema.get("properties").and_then(|it| it.get(name));
    property
        .or_else(|| {
            schema
                .get("items")
                .filter(|_| name.parse::<usize>().is_ok())
        })
        .or_else(|| schema.get("additionalProperties"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;
    use serde_json::json;

    #[test]
    fn marks_are_found_through_references_and_compositions() {
        let root = json!({ "openapi": "3.0.3", "components": { "schemas": {
            "List": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } },
            "Pet": { "allOf": [{ "properties": {
                "id": { "type": "string", "readOnly": true },
                "name": { "type": "string" },
            } }] },
        } } });
        let mut dialect = Dialect::new(&root);
        let number = dialect.number("/components/schemas/List").unwrap();
        let is_read_only = |place| is_read_only(dialect.definitions(), number, place);
        assert!(is_read_only("/0/id"));
        assert!(!is_read_only("/0/name"));
        assert!(!is_read_only("/0/other"));
        assert!(!is_read_only(""));
    }
}
