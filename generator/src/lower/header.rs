//! Lowers the headers of answers (OpenAPI 3.0, Header Object).

use std::collections::BTreeSet;

use openapiv3::{Header, ParameterSchemaOrContent, ReferenceOr, Response};

use super::Lowering;
use super::view::{SchemaRef, View};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::http_text::is_token;
use crate::ir;
use crate::text::Pointer;

/// A header of this name says what the body is, which is said elsewhere (OpenAPI 3.0, Response Object).
const IGNORED: &str = "content-type";

/// The types of JSON Schema, and that of files in Swagger 2.0.
const TYPES: [&str; 8] = [
    "string", "number", "integer", "boolean", "object", "array", "null", "file",
];

impl<'d> Lowering<'d> {
    pub(super) fn lower_headers(
        &mut self,
        response: &'d Response,
        place: &Pointer,
    ) -> Vec<ir::Header> {
        let place = place.child("headers");
        let mut headers: Vec<ir::Header> = Vec::new();
        let mut known = BTreeSet::new();
        for (name, header) in &response.headers {
            if !is_token(name) {
                self.report_header(name, &place.child(name));
                continue;
            }
            if !known.insert(name.to_ascii_lowercase()) || name.eq_ignore_ascii_case(IGNORED) {
                continue;
            }
            if let Some(header) = self.lower_header(name, header, &place.child(name)) {
                headers.push(header);
            }
        }
        headers
    }

    pub(super) fn report_header(&mut self, name: &str, place: &Pointer) {
        let message = format!("`{name}` is not the name of a header");
        self.diagnostics.report(
            Diagnostic::warning(Code::UnsupportedParameter, message)
                .primary(Place::Key(place.clone()), "left out"),
        );
    }

    fn lower_header(
        &mut self,
        name: &str,
        header: &'d ReferenceOr<Header>,
        place: &Pointer,
    ) -> Option<ir::Header> {
        let components = &self.document.components.headers;
        let (place, header) = self.resolve(header, place, "headers", components)?;
        let ty = match &header.format {
            ParameterSchemaOrContent::Schema(schema) => {
                self.header_type(schema.into(), &place.child("schema"))
            }
            ParameterSchemaOrContent::Content(_) => ir::Type::Scalar(ir::Scalar::String),
        };
        Some(ir::Header {
            name: name.to_owned(),
            description: header.description.clone(),
            ty,
            place,
        })
    }

    /// A scalar or a list of scalars; what else the document may say is read as text.
    fn header_type(&mut self, schema: SchemaRef<'d>, at: &Pointer) -> ir::Type {
        let text = ir::Type::Scalar(ir::Scalar::String);
        let Some(view) = self.header_view(schema, at) else {
            return text;
        };
        if view.ty != Some("array") {
            return self.header_scalar(&view, at);
        }
        let item = view.items.and_then(|it| self.header_view(it, at));
        let item = item.map_or(text, |it| self.header_scalar(&it, &at.child("items")));
        ir::Type::List(Box::new(item))
    }

    fn header_scalar(&mut self, view: &View<'d>, at: &Pointer) -> ir::Type {
        if let Some(ty) = view.ty.filter(|it| !TYPES.contains(it)) {
            self.diagnostics.report(
                Diagnostic::warning(
                    Code::UnknownType,
                    format!("type `{ty}` is not one of JSON Schema's"),
                )
                .primary(Place::Value(at.child("type")), "taken as text"),
            );
        }
        scalar(view)
    }

    fn header_view(&mut self, schema: SchemaRef<'d>, at: &Pointer) -> Option<View<'d>> {
        match schema {
            SchemaRef::Inline(schema) => Some(View::of(schema)),
            SchemaRef::Reference(reference) => {
                let (_, schema) = self.resolve_schema(reference, at)?;
                Some(View::of(schema))
            }
        }
    }
}

fn scalar(view: &View<'_>) -> ir::Type {
    let scalar = match (view.ty, view.format) {
        (Some("boolean"), _) => ir::Scalar::Boolean,
        (Some("integer"), _) => match super::scalar::integer(view) {
            ir::Scalar::Int32 | ir::Scalar::Uint32 => ir::Scalar::Int64,
            wider => wider,
        },
        (Some("number"), _) => ir::Scalar::Double,
        (Some("string"), Some("date-time")) => ir::Scalar::DateTime,
        _ => ir::Scalar::String,
    };
    ir::Type::Scalar(scalar)
}
