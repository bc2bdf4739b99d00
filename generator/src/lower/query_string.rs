//! Lowers parameters that are the whole query (OpenAPI 3.2, Parameter Object, `in: querystring`).

use openapiv3::{ParameterData, ParameterSchemaOrContent};

use super::Lowering;
use super::body::fields;
use super::encoding::encodings;
use super::media::{Media, media};
use super::parameter::Written;
use super::view::{SchemaRef, View};
use crate::ir;
use crate::text::Pointer;

impl<'d> Lowering<'d> {
    /// The schema, and how a value becomes a query: as a form, as JSON, or as a text that is encoded.
    pub(super) fn whole_query(&mut self, data: &'d ParameterData, place: &Pointer) -> Written<'d> {
        let content = match &data.format {
            ParameterSchemaOrContent::Content(content) => content,
            // Nothing says what the query is then, but most are forms.
            ParameterSchemaOrContent::Schema(schema) => {
                return Written {
                    schema: Some((schema.into(), place.child("schema"))),
                    style: ir::Style::Form,
                    encodings: Vec::new(),
                };
            }
        };
        let of_kind = |kind| content.iter().find(|(it, _)| media(it) == kind);
        let found = of_kind(Media::Form).or_else(|| of_kind(Media::Json));
        let place = place.child("content");
        let Some((media_type, described)) = found.or_else(|| content.first()) else {
            return Written {
                schema: None,
                style: ir::Style::Text,
                encodings: Vec::new(),
            };
        };
        let schema = described.schema.as_ref().map(SchemaRef::from);
        let at = place.child(media_type).child("schema");
        let (style, schema) = match media(media_type) {
            Media::Form => (ir::Style::Form, schema),
            Media::Json => (ir::Style::Json, schema),
            _ => (
                ir::Style::Text,
                self.text_schema(schema, &data.name, media_type, &place),
            ),
        };
        Written {
            schema: schema.map(|it| (it, at)),
            style,
            encodings: match style {
                ir::Style::Form => encodings(described),
                _ => Vec::new(),
            },
        }
    }

    /// The schema of a text; of what it says of another type nothing can be made.
    fn text_schema(
        &mut self,
        schema: Option<SchemaRef<'d>>,
        name: &str,
        media_type: &str,
        content: &Pointer,
    ) -> Option<SchemaRef<'d>> {
        let view = match schema? {
            SchemaRef::Inline(schema) => View::of(schema),
            SchemaRef::Reference(reference) => View::of(self.resolve_schema(reference, content)?.1),
        };
        if view.ty == Some("string") {
            return schema;
        }
        if !view.is_unconstrained() {
            self.report_content(name, media_type, content);
        }
        None
    }
}

/// The type of a query that is a form: an object has members, and so has whatever else.
pub(super) fn form(ty: ir::Type) -> ir::Type {
    match ty {
        ir::Type::Any => ir::Type::Any,
        ty => fields(Some(ty), ir::Scalar::String),
    }
}
