//! Following references (OpenAPI 3.0, Reference Object).

use openapiv3::{ReferenceOr, Schema};

use super::Lowering;
use crate::diagnostics::{Code, Diagnostic, Place};
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
            let name = component(&reference, "schemas");
            let found =
                name.and_then(|name| document.components.schemas.get_key_value(name.as_ref()));
            match found {
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
        components: &'d indexmap::IndexMap<String, ReferenceOr<T>>,
    ) -> Option<(Pointer, &'d T)> {
        let (mut it, mut place) = (it, at.clone());
        for _ in 0..=components.len() {
            match it {
                ReferenceOr::Item(item) => return Some((place, item)),
                ReferenceOr::Reference { reference } => {
                    let found = component(reference, kind)
                        .and_then(|name| components.get_key_value(name.as_ref()));
                    let Some((name, next)) = found else {
                        return self.unresolved(reference, at);
                    };
                    (it, place) = (next, place_of(kind, name));
                }
            }
        }
        self.cyclic("", at)
    }

    fn unresolved<T>(&mut self, reference: &str, at: &Pointer) -> Option<T> {
        let foreign = !reference.starts_with('#');
        let (code, help) = if foreign {
            (
                Code::ForeignReference,
                "references to other files are not followed; put what it refers to into `components`",
            )
        } else {
            (
                Code::UnresolvedReference,
                "add what it refers to, or correct the name",
            )
        };
        self.diagnostics.report(
            Diagnostic::warning(code, format!("reference `{reference}` leads nowhere"))
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
