//! Members whose names are not known.

use serde_json::{Value, json};

use super::{Adapter, Members};
use crate::openapi::path::Path;

impl Adapter<'_> {
    /// The schemas of `patternProperties` are those of the members whose names are not known. Which of them a name belongs to is not told apart.
    pub(super) fn pattern_properties(&mut self, members: &mut Members, path: &Path<'_>) {
        let place = path.pointer();
        let mut alternatives = Vec::new();
        if let Some(Value::Object(patterns)) = members.shift_remove("patternProperties") {
            let at = place.child("patternProperties");
            let schemas = patterns.into_iter();
            alternatives.extend(schemas.map(|(key, schema)| (at.child(&key), schema)));
        }
        let unevaluated = members.shift_remove("unevaluatedProperties");
        if let Some(schema @ Value::Object(_)) = unevaluated
            && !members.contains_key("additionalProperties")
        {
            alternatives.push((place.child("unevaluatedProperties"), schema));
        }
        alternatives.retain(|(_, schema)| *schema != Value::Bool(false));
        if alternatives.is_empty() {
            return;
        }
        if let Some(schema @ Value::Object(_)) = members.shift_remove("additionalProperties") {
            alternatives.push((place.child("additionalProperties"), schema));
        }
        let mut distinct: Vec<(_, Value)> = Vec::new();
        for (old, schema) in alternatives {
            if !distinct.iter().any(|(_, known)| *known == schema) {
                distinct.push((old, schema));
            }
        }
        let new = place.child("additionalProperties");
        let schema = match <[_; 1]>::try_from(distinct) {
            Ok([(old, schema)]) => {
                self.moves.record(&new, &old);
                if schema == Value::Bool(true) {
                    json!({})
                } else {
                    schema
                }
            }
            Err(several) => {
                let any_of = several
                    .into_iter()
                    .enumerate()
                    .map(|(index, (old, schema))| {
                        self.moves.record(&new.child("anyOf").index(index), &old);
                        schema
                    });
                json!({ "anyOf": any_of.collect::<Vec<_>>() })
            }
        };
        members.insert("additionalProperties".to_owned(), schema);
    }
}
