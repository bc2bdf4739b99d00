//! What can be asked of a schema that was put together.

use serde_json::Value;

use super::super::choices::Own;
use super::super::pattern;
use super::{Flat, Site};

impl<'a> Flat<'a> {
    pub(in super::super) fn place(&self, name: &str) -> String {
        format!("{}/{name}", self.place)
    }

    pub(in super::super) fn is_own(&self) -> Own {
        if self.depth == 0 { Own::Yes } else { Own::No }
    }

    /// Whether the place itself, if not what it refers to, belongs to the schema.
    pub(in super::super) fn is_own_place(&self) -> Own {
        self.own_place
    }

    /// Whether it can be `null`, and something else.
    pub(in super::super) fn may_be_null(&self) -> bool {
        let types = self.types.as_ref();
        let typed = types.is_some_and(|types| types.contains(&"null") && types.len() > 1);
        let values = self.values.as_ref();
        let listed = values.is_some_and(|values| values.contains(&Value::Null) && values.len() > 1);
        match (types, values) {
            (Some(_), Some(_)) => typed && listed,
            _ => typed || listed,
        }
    }

    /// A bound of that name.
    pub(in super::super) fn bound(&self, name: &str) -> Option<f64> {
        self.bounds.get(name).copied()
    }

    /// A bound of that name as it stands in the document.
    pub(in super::super) fn exact(&self, name: &str) -> Option<&Value> {
        self.exact.get(name)
    }

    /// The listed values that the type allows.
    pub(in super::super) fn allowed_values(&self) -> Option<Vec<Value>> {
        let values = self.values.as_ref()?;
        let types = self.types.as_ref();
        let allowed = |it: &&Value| {
            !(it.is_null() && values.len() > 1)
                && types.is_none_or(|types| types.iter().any(|ty| is_of(it, ty)))
        };
        Some(values.iter().filter(allowed).cloned().collect())
    }

    /// The types that a value can have, the most telling one first.
    pub(in super::super) fn types(&self) -> Vec<&'static str> {
        let mut types = match &self.types {
            Some(types) => types.clone(),
            None => self.implied(),
        };
        // JSON Schema lets members be described of what is no object; documents have objects in mind.
        if !self.properties.is_empty() && !types.contains(&"object") {
            return Vec::new();
        }
        if types.len() > 1 {
            types.retain(|it| *it != "null");
        }
        if types.contains(&"number") {
            types.retain(|it| *it != "integer");
        }
        types
    }

    /// Without `type`, keywords tell which type the document has in mind.
    fn implied(&self) -> Vec<&'static str> {
        let has_bound = |names: &[&str]| names.iter().any(|it| self.bounds.contains_key(it));
        let object =
            !self.properties.is_empty() || !self.required.is_empty() || !self.additional.is_empty();
        if object || has_bound(&["minProperties", "maxProperties"]) {
            vec!["object"]
        } else if !self.items.is_empty()
            || !self.prefix.is_empty()
            || has_bound(&["minItems", "maxItems"])
        {
            vec!["array"]
        } else if !self.patterns.is_empty()
            || self.format.is_some()
            || has_bound(&["minLength", "maxLength"])
        {
            vec!["string"]
        } else if has_bound(&["minimum", "maximum", "multipleOf"]) {
            vec!["number"]
        } else {
            vec!["object", "string", "number", "boolean", "array"]
        }
    }

    pub(in super::super) fn least_items(&self) -> usize {
        self.bound("minItems").unwrap_or_default() as usize
    }

    pub(in super::super) fn most_items(&self) -> usize {
        let closed = self.items.iter().any(|it| it.schema == &Value::Bool(false));
        let most = if closed { self.prefix.len() } else { 3 };
        let least = self.least_items();
        self.bound("maxItems")
            .map_or(most.max(least), |it| it as usize)
    }

    /// How many items the positions of a tuple want.
    pub(in super::super) fn prefix_length(&self, filled: bool) -> usize {
        if filled { self.prefix.len() } else { 0 }
    }

    pub(in super::super) fn item_sites(&self, index: usize) -> Vec<Site<'a>> {
        let sites = self.prefix.get(index).unwrap_or(&self.items);
        sites
            .iter()
            .map(|it| Site {
                place: format!("{}/{index}", it.place),
                ..it.clone()
            })
            .collect()
    }

    pub(in super::super) fn additional_sites(&self) -> Vec<Site<'a>> {
        self.additional
            .iter()
            .filter(|it| it.schema.is_object())
            .cloned()
            .collect()
    }

    /// How many members besides the properties a filled object gets.
    pub(in super::super) fn entries(&self, present: usize) -> usize {
        let is_open = self.additional.is_empty() && self.properties.is_empty();
        let is_map = !self.additional.is_empty() || !self.patterns_of_names.is_empty();
        let room = self
            .bound("maxProperties")
            .map_or(2, |it| (it as usize).saturating_sub(present));
        if is_open || is_map { room.min(2) } else { 0 }
    }

    /// Names that are not among the properties, with what they hold.
    pub(in super::super) fn entry_names(&self) -> Vec<(String, Vec<Site<'a>>)> {
        let closed = self
            .additional
            .iter()
            .any(|it| it.schema == &Value::Bool(false));
        let mut names: Vec<(String, Vec<Site<'a>>)> = Vec::new();
        for (pattern, site) in &self.patterns_of_names {
            names.extend(pattern::matching(pattern, 1, 20).map(|it| (it, vec![site.clone()])));
        }
        if closed {
            return names;
        }
        let sites = self.additional_sites();
        let mut free = vec!["first key".to_owned(), "secondKey".to_owned()];
        for rule in &self.names {
            let listed = rule
                .schema
                .get("enum")
                .and_then(Value::as_array)
                .into_iter()
                .flatten();
            let listed: Vec<String> = listed
                .filter_map(|it| it.as_str().map(str::to_owned))
                .collect();
            let pattern = rule.schema.get("pattern").and_then(Value::as_str);
            let matching = pattern.and_then(|it| pattern::matching(it, 1, 20));
            free = if listed.is_empty() {
                matching.into_iter().collect()
            } else {
                listed
            };
        }
        names.extend(free.into_iter().map(|it| (it, sites.clone())));
        names
    }
}

/// Whether a value is of a type.
fn is_of(value: &Value, ty: &str) -> bool {
    match ty {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => {
            value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|it| it.fract() == 0.0)
        }
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        _ => value.is_object(),
    }
}
