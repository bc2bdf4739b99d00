//! Whether the document itself leaves a value open.
//!
//! It looks at schemas anew and knows nothing of how they are lowered, so that what it finds tells how much lowering has lost.

use openapiv3::{AdditionalProperties, ReferenceOr, Schema};

use super::Lowering;
use super::reference::find_schema;
use super::view::{SchemaRef, View};
use crate::ir;
use crate::openapi;
use crate::text::Pointer;

/// How many schemas are looked into; those that go on are not open on their surface.
const MOST_SCHEMAS: usize = 200;

impl<'d> Lowering<'d> {
    /// Remembers a place that takes whatever JSON although its schema says more.
    pub(super) fn compare_with(&mut self, schema: SchemaRef<'d>, ty: &ir::Type, place: &Pointer) {
        let mut room = MOST_SCHEMAS;
        if *ty == ir::Type::Any && !is_open(self.document, schema, &mut room) {
            self.loosened.insert(place.clone());
        }
    }
}

/// Whether a schema says nothing of the value, or no more than that it is an object, with room to look into so many schemas.
fn is_open(document: &openapi::Document, schema: SchemaRef<'_>, room: &mut usize) -> bool {
    let schema = match schema {
        SchemaRef::Inline(schema) => schema,
        SchemaRef::Reference(reference) => match find_schema(document, reference) {
            Some((_, schema)) => schema,
            None => return false,
        },
    };
    let Some(rest) = room.checked_sub(1) else {
        return false;
    };
    *room = rest;
    is_open_here(document, schema, room)
}

fn is_open_here(document: &openapi::Document, schema: &Schema, room: &mut usize) -> bool {
    let view = View::of(schema);
    let mut open = |it: &ReferenceOr<Schema>| is_open(document, it.into(), room);
    matches!(view.ty, None | Some("object" | "null"))
        && !view.lists_values()
        && view.properties.is_none()
        && view.items.is_none()
        && view.all_of.iter().all(&mut open)
        && (!view.has_branches() || view.branches().iter().any(open))
        && match view.additional {
            None | Some(AdditionalProperties::Any(true)) => true,
            Some(AdditionalProperties::Any(false)) => false,
            Some(AdditionalProperties::Schema(it)) => is_open(document, it.as_ref().into(), room),
        }
}
