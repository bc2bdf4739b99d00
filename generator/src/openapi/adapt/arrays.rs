//! Tuples.

use serde_json::{Value, json};

use super::{Adapter, Members, PREFIX_ITEMS};
use crate::openapi::path::Path;

impl Adapter<'_> {
    /// `prefixItems`, or a list as `items` (JSON Schema draft 4): an array of any of them. How many of the alternatives are
    /// those of the tuple says an extension.
    pub(super) fn tuple(&mut self, members: &mut Members, path: &Path<'_>) {
        let (prefix_key, rest_key) = match (members.get("prefixItems"), members.get("items")) {
            (Some(Value::Array(_)), _) => ("prefixItems", "items"),
            (_, Some(Value::Array(list))) if !list.is_empty() => ("items", "additionalItems"),
            _ => return,
        };
        let Some(Value::Array(mut alternatives)) = members.shift_remove(prefix_key) else {
            return;
        };
        let place = path.pointer();
        let any_of = place.child("items").child("anyOf");
        let count = alternatives.len();
        for index in 0..count {
            let old = place.child(prefix_key).index(index);
            self.moves.record(&any_of.index(index), &old);
        }
        match members.shift_remove(rest_key) {
            Some(Value::Bool(false)) => {}
            Some(schema @ Value::Object(_)) => {
                self.moves
                    .record(&any_of.index(count), &place.child(rest_key));
                alternatives.push(schema);
            }
            _ => alternatives.push(json!({})),
        }
        members.insert("items".to_owned(), json!({ "anyOf": alternatives }));
        members.insert(PREFIX_ITEMS.to_owned(), count.into());
        members.entry("type").or_insert("array".into());
    }
}
