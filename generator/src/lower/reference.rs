//! Following references (OpenAPI 3.0, Reference Object).

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};

use super::Lowering;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::openapi;
use crate::source::Pointer;

/// The name in `#/components/<kind>/<name>`, percent-encoding and JSON Pointer escapes undone.
pub(super) fn component<'r>(reference: &'r str, kind: &str) -> Option<std::borrow::Cow<'r, str>> {
    let name = reference
        .strip_prefix("#/components/")?
        .strip_prefix(kind)?
        .strip_prefix('/')?;
    if name.contains('/') {
        return None;
    }
    let decoded = percent_encoding::percent_decode_str(name)
        .decode_utf8()
        .ok()?;
    if decoded.contains('~') {
        return Some(decoded.replace("~1", "/").replace("~0", "~").into());
    }
    Some(decoded)
}

/// The component that a reference leads to; names with a `%` are also found where the reference does not encode it.
pub(super) fn find<'d, T>(
    components: &'d IndexMap<String, T>,
    reference: &str,
    kind: &str,
) -> Option<(&'d String, &'d T)> {
    let decoded = component(reference, kind)?;
    let raw = || components.get_key_value(reference.rsplit('/').next()?);
    components.get_key_value(decoded.as_ref()).or_else(raw)
}

/// The schema that a reference leads to, through components that are references themselves.
pub(super) fn find_schema<'d>(
    document: &'d openapi::Document,
    reference: &'d str,
) -> Option<(&'d str, &'d Schema)> {
    let schemas = &document.components.schemas;
    let mut reference = reference;
    for _ in 0..schemas.len() {
        match find(schemas, reference, "schemas")? {
            (name, ReferenceOr::Item(schema)) => return Some((name, schema)),
            (_, ReferenceOr::Reference { reference: next }) => reference = next,
        }
    }
    None
}

/// The place of a component.
pub(super) fn place_of(kind: &str, name: &str) -> Pointer {
    Pointer::root().child("components").child(kind).child(name)
}

impl<'d> Lowering<'d> {
    /// The schema of a component, through components that are references themselves; reports what leads nowhere.
    pub(super) fn resolve_schema(
        &mut self,
        reference: &str,
        at: &Pointer,
    ) -> Option<(&'d str, &'d Schema)> {
        let document = self.document;
        let mut reference = reference.to_owned();
        for _ in 0..document.components.schemas.len().max(1) {
            match find(&document.components.schemas, &reference, "schemas") {
                Some((name, ReferenceOr::Item(schema))) => return Some((name, schema)),
                Some((_, ReferenceOr::Reference { reference: next })) => reference.clone_from(next),
                None => return self.unresolved(&reference, at),
            }
        }
        self.cyclic(&reference, at)
    }

    /// A parameter, response, body or other component that is not a schema.
    pub(super) fn resolve<T>(
        &mut self,
        it: &'d ReferenceOr<T>,
        at: &Pointer,
        kind: &str,
        components: &'d IndexMap<String, ReferenceOr<T>>,
    ) -> Option<(Pointer, &'d T)> {
        let (mut it, mut place) = (it, at.clone());
        for _ in 0..=components.len() {
            match it {
                ReferenceOr::Item(item) => return Some((place, item)),
                ReferenceOr::Reference { reference } => {
                    let Some((name, next)) = find(components, reference, kind) else {
                        return self.unresolved(reference, at);
                    };
                    (it, place) = (next, place_of(kind, name));
                }
            }
        }
        self.cyclic("", at)
    }

    fn unresolved<T>(&mut self, reference: &str, at: &Pointer) -> Option<T> {
        let (code, help) = if reference.starts_with('#') {
            (
                Code::UnresolvedReference,
                "add what it refers to, or correct the name",
            )
        } else {
            (
                Code::ForeignReference,
                "put what it refers to into the document, or into a file beside it",
            )
        };
        let reason = self.document.reasons.get(reference);
        let reason = reason.map_or_else(String::new, |it| format!(": {it}"));
        let message = format!("reference `{reference}` leads nowhere{reason}");
        self.diagnostics.report(
            Diagnostic::warning(code, message)
                .primary(Place::Value(at.child("$ref")), "left out")
                .help(help),
        );
        None
    }

    fn cyclic<T>(&mut self, reference: &str, at: &Pointer) -> Option<T> {
        self.diagnostics.report(
            Diagnostic::warning(
                Code::CyclicReference,
                format!("reference `{reference}` leads back to itself"),
            )
            .primary(Place::Value(at.child("$ref")), "left out"),
        );
        None
    }
}
