//! Tuples.

use serde_json::{Value, json};

use super::{Adapter, Members};
use crate::openapi::carried::PREFIX_ITEMS;
use crate::openapi::path::Path;

impl Adapter<'_> {
    /// `prefixItems`, or a list as `items` (JSON Schema draft 4): an array of any of them, and of what may follow. An extension
    /// says how many of the alternatives are those of the tuple, and how many there are, should one be left out later.
    pub(super) fn tuple(&mut self, members: &mut Members, path: &Path<'_>) {
        let (prefix_key, rest_key) = match (members.get("prefixItems"), members.get("items")) {
            (Some(Value::Array(_)), _) => ("prefixItems", "items"),
            (_, Some(Value::Array(list))) if !list.is_empty() => ("items", "additionalItems"),
            _ => return,
        };
        let Some(Value::Array(mut alternatives)) = members.shift_remove(prefix_key) else {
            return;
        };
        // Nothing fits such an item, so none is there, nor any behind it.
        let end = alternatives.iter().position(|it| *it == Value::Bool(false));
        alternatives.truncate(end.unwrap_or(alternatives.len()));
        let place = path.pointer();
        let any_of = place.child("items").child("anyOf");
        let count = alternatives.len();
        for index in 0..count {
            let old = place.child(prefix_key).index(index);
            self.moves.record(&any_of.index(index), &old);
        }
        let is_full = end.is_some() || is_at_most(members, count);
        match members.shift_remove(rest_key) {
            Some(Value::Bool(false)) => {}
            _ if is_full => {}
            Some(schema @ Value::Object(_)) => {
                self.moves
                    .record(&any_of.index(count), &place.child(rest_key));
                alternatives.push(schema);
            }
            _ => alternatives.push(json!({})),
        }
        members.insert(PREFIX_ITEMS.to_owned(), json!([count, alternatives.len()]));
        members.insert("items".to_owned(), json!({ "anyOf": alternatives }));
        members.entry("type").or_insert("array".into());
    }
}

/// Whether an array has no more items than these.
fn is_at_most(members: &Members, count: usize) -> bool {
    let most = members.get("maxItems").and_then(Value::as_u64);
    most.is_some_and(|it| usize::try_from(it).is_ok_and(|it| it <= count))
}
