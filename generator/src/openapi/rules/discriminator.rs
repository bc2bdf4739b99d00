//! What a discriminator maps to (OpenAPI 3.0, Discriminator Object, `mapping`).

use serde_json::Value;

use super::ledger::Kind;
use super::{Checker, get};
use crate::diagnostics::{Code, Diagnostic};
use crate::openapi::path::Path;

impl<'r> Checker<'r> {
    /// A text that is mapped to nothing is none that the union knows.
    pub(super) fn discriminator(&mut self, value: &'r Value, path: &Path<'_>) {
        let Some(discriminator) = get(value, "discriminator") else {
            return;
        };
        let path = path.key("discriminator");
        if let Some(Value::Object(mapping)) = discriminator.get("mapping") {
            let path = path.key("mapping");
            for (text, target) in mapping {
                self.mapping(target, &path.key(text));
            }
        }
        if let Some(target) = discriminator.get("defaultMapping") {
            self.mapping(target, &path.key("defaultMapping"));
        }
    }

    fn mapping(&mut self, target: &'r Value, path: &Path<'_>) {
        let Some(target) = target.as_str().filter(|it| !self.is_schema(it)) else {
            return;
        };
        let place = self.value(path);
        let is_own = target.starts_with('#') || !target.contains(['#', '/', '.']);
        let (kind, code, why, help) = match is_own {
            true => (
                Kind::Mapping,
                Code::UnresolvedReference,
                "leads nowhere",
                "add what it refers to, or correct the name",
            ),
            false => (
                Kind::MappingOut,
                Code::ForeignReference,
                "is not followed",
                "put the schema into the document, or into a file beside it",
            ),
        };
        self.ledger.add(kind, || {
            Diagnostic::warning(code, format!("reference `{target}` {why}"))
                .primary(place, "stands for none of the schemas")
                .help(help)
        });
    }

    /// Whether a mapping leads to a schema: by a reference, or by the name of a component.
    fn is_schema(&self, target: &str) -> bool {
        if let Some(fragment) = target.strip_prefix('#') {
            let decoded = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy();
            let found = |pointer: &str| self.root.pointer(pointer).is_some_and(Value::is_object);
            if found(&decoded) || found(fragment) {
                return true;
            }
        }
        let name = target.rsplit('/').next().unwrap_or(target);
        let homes = ["/components/schemas", "/definitions"];
        let mut homes = homes.iter().filter_map(|home| self.root.pointer(home));
        homes.any(|it| it.get(name).is_some())
    }
}
