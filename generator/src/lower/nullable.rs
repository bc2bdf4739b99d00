//! Whether a schema allows `null`, itself or through what it is composed of (OpenAPI 3.0, Schema Object, `nullable`).

use super::Lowering;
use super::reference::find_schema;
use super::view::{SchemaRef, View};

/// Nobody nests references more deeply to say that something may be `null`.
const MAX_REFERENCES: usize = 32;

impl<'d> Lowering<'d> {
    /// Whether a schema allows `null`.
    pub(super) fn is_nullable(&mut self, schema: SchemaRef<'d>) -> bool {
        self.allows_null(schema, 0)
    }

    fn allows_null(&mut self, schema: SchemaRef<'d>, references: usize) -> bool {
        let reference = match schema {
            SchemaRef::Inline(schema) => {
                return self.view_allows_null(&View::of(schema), references);
            }
            SchemaRef::Reference(reference) => reference,
        };
        let Some((name, schema)) = find_schema(self.document, reference) else {
            return false;
        };
        if references > MAX_REFERENCES {
            return false;
        }
        if let Some(known) = self.nullable.get(name) {
            return *known;
        }
        // Until it is known: a schema that refers to itself says nothing more by that.
        self.nullable.insert(name, false);
        let nullable = self.view_allows_null(&View::of(schema), references + 1);
        self.nullable.insert(name, nullable);
        nullable
    }

    /// A union is `null` if a branch is; a composition if all parts are, or if a part says so that says nothing else.
    fn view_allows_null(&mut self, view: &View<'d>, references: usize) -> bool {
        if view.nullable || view.is_null() {
            return true;
        }
        let (hints, parts): (Vec<_>, Vec<_>) = view
            .all_of
            .iter()
            .map(SchemaRef::from)
            .partition(|it| it.is_unconstrained());
        let mut branches = view.branches().iter().map(SchemaRef::from);
        branches.any(|it| self.allows_null(it, references))
            || hints.into_iter().any(|it| self.allows_null(it, references))
            || !parts.is_empty() && parts.into_iter().all(|it| self.allows_null(it, references))
    }
}
