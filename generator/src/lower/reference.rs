//! Following references (OpenAPI 3.0, Reference Object).

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};

use super::Lowering;
use super::view::SchemaRef;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::openapi;
use crate::text::Pointer;

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

/// The schema itself, or the one that a reference leads to.
pub(super) fn schema_of<'d>(
    document: &'d openapi::Document,
    schema: SchemaRef<'d>,
) -> Option<&'d Schema> {
    match schema {
        SchemaRef::Inline(schema) => Some(schema),
        SchemaRef::Reference(reference) => find_schema(document, reference).map(|(_, it)| it),
    }
}

/// The place of a component.
pub(super) fn place_of(kind: &str, name: &str) -> Pointer {
    Pointer::root().descend(&["components", kind, name])
}

/// What becomes of the part that a reference stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// The SDK lacks it.
    Needed,
    /// Nothing of the SDK needs it.
    Unused,
}

impl<'d> Lowering<'d> {
    /// The schema of a component, through components that are references themselves; reports what leads nowhere.
    pub(super) fn resolve_schema(
        &mut self,
        reference: &str,
        at: &Pointer,
    ) -> Option<(&'d str, &'d Schema)> {
        let document = self.document;
        let (first, mut place) = (reference, at.clone());
        let mut reference = first.to_owned();
        for _ in 0..=document.components.schemas.len() {
            let Some((name, found)) = find(&document.components.schemas, &reference, "schemas")
            else {
                return self.unresolved(&reference, &place, Use::Needed);
            };
            self.reached.insert(("schemas", name));
            match found {
                ReferenceOr::Item(schema) => return Some((name, schema)),
                ReferenceOr::Reference { reference: next } => {
                    reference.clone_from(next);
                    place = place_of("schemas", name);
                }
            }
        }
        self.cyclic(first, at, Use::Needed)
    }

    /// A parameter, response, body or other component that is not a schema.
    pub(super) fn resolve<T>(
        &mut self,
        it: &'d ReferenceOr<T>,
        at: &Pointer,
        kind: &'static str,
        components: &'d IndexMap<String, ReferenceOr<T>>,
    ) -> Option<(Pointer, &'d T)> {
        let (first, mut it, mut place) = (it, it, at.clone());
        for _ in 0..=components.len() {
            match it {
                ReferenceOr::Item(item) => return Some((place, item)),
                ReferenceOr::Reference { reference } => {
                    let Some((name, next)) = find(components, reference, kind) else {
                        return self.unresolved(reference, &place, Use::Needed);
                    };
                    self.reached.insert((kind, name));
                    (it, place) = (next, place_of(kind, name));
                }
            }
        }
        let reference = match first {
            ReferenceOr::Reference { reference } => reference.as_str(),
            ReferenceOr::Item(_) => "",
        };
        self.cyclic(reference, at, Use::Needed)
    }

    pub(super) fn unresolved<T>(&mut self, reference: &str, at: &Pointer, it: Use) -> Option<T> {
        let reason = self.document.reasons.of(at);
        let (code, message) = openapi::refusal(reference, reason);
        let help = match code {
            Code::UnresolvedReference => "add what it refers to, or correct the name",
            _ => "put what it refers to into the document, or into a file beside it",
        };
        self.report_reference(code, message, at, it, help);
        None
    }

    pub(super) fn cyclic<T>(&mut self, reference: &str, at: &Pointer, it: Use) -> Option<T> {
        let message = format!("reference `{reference}` leads back to itself");
        let help = "end the circle with a part that is no reference";
        self.report_reference(Code::CyclicReference, message, at, it, help);
        None
    }

    fn report_reference(&mut self, code: Code, message: String, at: &Pointer, it: Use, help: &str) {
        let (diagnostic, label) = match it {
            Use::Needed => (Diagnostic::warning(code, message), "left out"),
            Use::Unused => (
                Diagnostic::note(code, message),
                "nothing that the SDK has needs it",
            ),
        };
        let place = Place::Value(at.child("$ref"));
        self.diagnostics
            .report(diagnostic.primary(place, label).help(help));
    }
}
