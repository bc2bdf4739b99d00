//! Lowers how the properties of forms and the parts of bodies are written (OpenAPI 3.0, Encoding Object).

use openapiv3::{Encoding, Header, MediaType, ParameterSchemaOrContent, ReferenceOr};

use super::Lowering;
use super::object::constant;
use super::parameter::delimited;
use super::view::{SchemaRef, View};
use crate::http_text::{essence, is_token};
use crate::ir;
use crate::text::Pointer;

impl<'d> Lowering<'d> {
    /// How the parts of a body are written, where not as usual.
    pub(super) fn part_encodings(
        &mut self,
        media_type: &str,
        content: &'d MediaType,
        place: &Pointer,
    ) -> Vec<ir::Encoding> {
        // In a form the disposition holds the name of the part.
        let has_names = essence(media_type) == "multipart/form-data";
        let is_said = |name: &str| {
            name.eq_ignore_ascii_case("content-type")
                || has_names && name.eq_ignore_ascii_case("content-disposition")
        };
        let mut found = Vec::new();
        for (property, it) in &content.encoding {
            let place = place.descend(&["encoding", property, "headers"]);
            let mut encoding = encoding(property, it);
            for (name, header) in it.headers.iter().filter(|(name, _)| !is_said(name)) {
                encoding
                    .headers
                    .extend(self.part_header(name, header, &place.child(name)));
            }
            found.push(encoding);
        }
        found.retain(says_something);
        found
    }

    fn part_header(
        &mut self,
        name: &str,
        header: &'d ReferenceOr<Header>,
        place: &Pointer,
    ) -> Option<ir::PartHeader> {
        if !is_token(name) {
            self.report_header(name, place);
            return None;
        }
        let components = &self.document.components.headers;
        let (place, header) = self.resolve(header, place, "headers", components)?;
        let value = match &header.format {
            ParameterSchemaOrContent::Schema(schema) => {
                self.header_value(schema.into(), &place.child("schema"))
            }
            ParameterSchemaOrContent::Content(_) => None,
        };
        Some(ir::PartHeader {
            name: name.to_owned(),
            value,
            presence: match header.required {
                true => ir::Presence::Required,
                false => ir::Presence::Optional,
            },
        })
    }

    /// The only value of a header, or the one that it has by default.
    fn header_value(&mut self, schema: SchemaRef<'d>, at: &Pointer) -> Option<String> {
        let schema = match schema {
            SchemaRef::Inline(schema) => schema,
            SchemaRef::Reference(reference) => self.resolve_schema(reference, at)?.1,
        };
        let view = View::of(schema);
        let only = match (view.texts.as_deref(), view.values.as_slice()) {
            (Some([only]), _) => Some((*only).to_owned()),
            (_, [only]) => Some(only.clone()),
            _ => None,
        };
        let said = constant(&schema.schema_data).or_else(|| schema.schema_data.default.clone());
        let value = only.or_else(|| match said? {
            ir::Value::String(text) => Some(text),
            value @ (ir::Value::Bool(_) | ir::Value::Number(_)) => Some(value.to_string()),
            _ => None,
        });
        // A line break would begin another header.
        value.filter(|it| !it.chars().any(char::is_control))
    }
}

/// How the properties of a form are written, where not as usual.
pub(super) fn encodings(content: &MediaType) -> Vec<ir::Encoding> {
    let encodings = content.encoding.iter();
    encodings
        .map(|(property, it)| encoding(property, it))
        .filter(says_something)
        .collect()
}

fn says_something(it: &ir::Encoding) -> bool {
    it.style.is_some()
        || it.media_type.is_some()
        || it.characters != ir::Characters::Unreserved
        || !it.headers.is_empty()
}

/// A style or `explode` that is given makes up for the other (OpenAPI 3.0, Encoding Object).
fn encoding(property: &str, encoding: &Encoding) -> ir::Encoding {
    use openapiv3::QueryStyle;
    let style = match encoding.style {
        Some(QueryStyle::Form) => Some(ir::Style::Form),
        Some(QueryStyle::SpaceDelimited) => Some(ir::Style::SpaceDelimited),
        Some(QueryStyle::PipeDelimited) => Some(ir::Style::PipeDelimited),
        Some(QueryStyle::DeepObject) => Some(ir::Style::DeepObject),
        None if encoding.explode => Some(ir::Style::Form),
        None => delimited(&encoding.extensions),
    };
    let explode = if encoding.explode || style == Some(ir::Style::DeepObject) {
        ir::Explode::Each
    } else {
        ir::Explode::Together
    };
    ir::Encoding {
        property: property.to_owned(),
        style: style.map(|style| (style, explode)),
        media_type: encoding.content_type.clone(),
        characters: if encoding.allow_reserved {
            ir::Characters::Reserved
        } else {
            ir::Characters::Unreserved
        },
        headers: Vec::new(),
    }
}
