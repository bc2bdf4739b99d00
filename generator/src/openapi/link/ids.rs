//! Components that say that they have an address (JSON Schema 2020-12, "$id").

use std::collections::HashMap;

use serde_json::Value;

/// The components by their addresses. For lookup only, never iterated.
pub(super) struct Ids<'t> {
    whole: HashMap<&'t str, &'t str>,
    /// By the last step of the address, with the address; nothing where several have the same.
    last: HashMap<&'t str, Option<(&'t str, &'t str)>>,
}

impl<'t> Ids<'t> {
    pub(super) fn of(root: Option<&'t Value>) -> Self {
        let mut ids = Self {
            whole: HashMap::new(),
            last: HashMap::new(),
        };
        let schemas = root.and_then(|it| it.pointer("/components/schemas")?.as_object());
        for (name, schema) in schemas.into_iter().flatten() {
            if let Some(id) = schema.get("$id").and_then(Value::as_str) {
                ids.whole.entry(id).or_insert(name);
                let place = ids.last.entry(last_step(id));
                place
                    .and_modify(|it| *it = None)
                    .or_insert(Some((id, name)));
            }
        }
        ids
    }

    /// The name of the component that an address leads to. One without a scheme is taken as relative to all of them, if it fits one only.
    pub(super) fn component(&self, address: &str) -> Option<&'t str> {
        if let Some(name) = self.whole.get(address) {
            return Some(name);
        }
        let address = address.trim_start_matches("./");
        if address.contains("://") || address.is_empty() {
            return None;
        }
        let (id, name) = (*self.last.get(last_step(address))?)?;
        let rest = id.strip_suffix(address)?;
        // A path from the root of the server, or relative to what is before it.
        let is_server = |it: &str| {
            it.split_once("://")
                .is_some_and(|(_, it)| !it.contains('/'))
        };
        (rest.ends_with('/') || address.starts_with('/') && is_server(rest)).then_some(name)
    }
}

fn last_step(address: &str) -> &str {
    address.rsplit('/').next().unwrap_or(address)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Ids;

    #[test]
    fn addresses_in_whole_or_in_part() {
        let schema = |id: &str| json!({ "$id": id });
        let schemas = json!({
            "Pet": schema("https://example.com/schemas/pet"),
            "Dog": schema("https://example.com/a/dog"),
            "Cat": schema("https://example.com/b/dog"),
            "Plain": schema("plain"),
        });
        let root = json!({ "components": { "schemas": schemas } });
        let ids = Ids::of(Some(&root));
        for (address, expected) in [
            ("https://example.com/schemas/pet", Some("Pet")),
            ("pet", Some("Pet")),
            ("./pet", Some("Pet")),
            ("schemas/pet", Some("Pet")),
            ("/schemas/pet", Some("Pet")),
            ("/pet", None),
            ("other/pet", None),
            ("t", None),
            ("dog", None),
            ("https://example.com/b/dog", Some("Cat")),
            ("plain", Some("Plain")),
            ("", None),
        ] {
            assert_eq!(ids.component(address), expected, "{address}");
        }
    }
}
