//! Members whose names are not known.

use serde_json::{Value, json};

use super::{Adapter, Members};
use crate::openapi::path::Path;
use crate::text::Pointer;

impl Adapter<'_> {
    /// The schemas of `patternProperties` are those of the members whose names are not known. Which of them a name belongs to is not told apart;
    /// so where other names may have any value, all may.
    pub(super) fn pattern_properties(&mut self, members: &mut Members, path: &Path<'_>) {
        let place = path.pointer();
        let mut alternatives = Vec::new();
        let mut takes_others = false;
        if let Some(Value::Object(patterns)) = members.shift_remove("patternProperties") {
            let at = place.child("patternProperties");
            takes_others = !patterns.is_empty() && !patterns.keys().any(|it| fits_all(it));
            let schemas = patterns.into_iter();
            alternatives.extend(schemas.map(|(key, schema)| (at.child(&key), schema)));
        }
        let unevaluated = members.shift_remove("unevaluatedProperties");
        let says =
            |it: Option<&Value>| it.is_some_and(|it| it.is_object() || *it == Value::Bool(false));
        if says(members.get("additionalProperties")) || says(unevaluated.as_ref()) {
            takes_others = false;
        }
        if let Some(schema @ Value::Object(_)) = unevaluated
            && !members.contains_key("additionalProperties")
        {
            alternatives.push((place.child("unevaluatedProperties"), schema));
        }
        alternatives.retain(|(_, schema)| *schema != Value::Bool(false));
        if alternatives.is_empty() {
            return;
        }
        if takes_others {
            members.insert("additionalProperties".to_owned(), json!({}));
            return;
        }
        if let Some(schema @ Value::Object(_)) = members.shift_remove("additionalProperties") {
            alternatives.push((place.child("additionalProperties"), schema));
        }
        let schema = self.any_of(alternatives, &place.child("additionalProperties"));
        members.insert("additionalProperties".to_owned(), schema);
    }

    /// A schema for what one of these describes, each with its place.
    fn any_of(&mut self, alternatives: Vec<(Pointer, Value)>, new: &Pointer) -> Value {
        let mut distinct: Vec<(Pointer, Value)> = Vec::new();
        for (old, schema) in alternatives {
            if !distinct.iter().any(|(_, known)| *known == schema) {
                distinct.push((old, schema));
            }
        }
        match <[_; 1]>::try_from(distinct) {
            Ok([(old, schema)]) => {
                self.moves.record(new, &old);
                match schema {
                    Value::Bool(true) => json!({}),
                    schema => schema,
                }
            }
            Err(several) => {
                let several = several.into_iter().enumerate();
                let schemas = several.map(|(index, (old, schema))| {
                    self.moves.record(&new.child("anyOf").index(index), &old);
                    schema
                });
                json!({ "anyOf": schemas.collect::<Vec<_>>() })
            }
        }
    }
}

/// Whether a pattern is one that any name matches.
fn fits_all(pattern: &str) -> bool {
    let inner = pattern.trim_start_matches('^').trim_end_matches('$');
    let inner = inner
        .strip_prefix('(')
        .and_then(|it| it.strip_suffix(')'))
        .unwrap_or(inner);
    matches!(inner, "" | ".*" | ".+" | r"[\s\S]*" | r"[\s\S]+")
}
