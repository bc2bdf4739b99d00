//! Request bodies (OpenAPI 3.0, Media Type Object).

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;

use super::super::error::BuildError;
use super::super::json::{self, ReadError, Reader, Value, View};
use super::super::operation::{Parameter, Style};
use super::query;
use super::shape::Shape;

/// Writes a body.
pub(super) fn encode(value: &dyn Value, style: Style) -> Result<Bytes, BuildError> {
    match style {
        Style::Raw => {
            bytes_of(value).ok_or_else(|| BuildError::new("the body is not made of bytes"))
        }
        Style::Text => Ok(match Shape::of(value, style) {
            Some(Shape::Primitive(text)) => Bytes::from(text),
            _ => Bytes::from(json::to_vec_request(value)),
        }),
        Style::Form | Style::FormExplode => Ok(form(value)),
        Style::Json
        | Style::Matrix
        | Style::MatrixExplode
        | Style::Label
        | Style::LabelExplode
        | Style::Simple
        | Style::SimpleExplode
        | Style::SpaceDelimited
        | Style::PipeDelimited
        | Style::DeepObject => Ok(Bytes::from(json::to_vec_request(value))),
    }
}

/// The media type of a body that has none in the document.
pub(super) fn default_content_type(style: Style) -> &'static str {
    match style {
        Style::Raw => "application/octet-stream",
        Style::Text => "text/plain; charset=utf-8",
        Style::Form | Style::FormExplode => "application/x-www-form-urlencoded",
        Style::Json
        | Style::Matrix
        | Style::MatrixExplode
        | Style::Label
        | Style::LabelExplode
        | Style::Simple
        | Style::SimpleExplode
        | Style::SpaceDelimited
        | Style::PipeDelimited
        | Style::DeepObject => "application/json",
    }
}

fn form(value: &dyn Value) -> Bytes {
    let mut text = String::new();
    if let Some(shape) = Shape::of_form(value) {
        query::add(
            &mut text,
            "&",
            &Parameter::body("body").form_explode(),
            &shape,
        );
    }
    Bytes::from(text)
}

/// Bytes show themselves as Base64, like every other binary value.
fn bytes_of(value: &dyn Value) -> Option<Bytes> {
    match Shape::of(value, Style::Raw)? {
        Shape::Primitive(text) => Some(Bytes::from(BASE64.decode(text).ok()?)),
        Shape::Array(_) | Shape::Object(_) => None,
    }
}

impl Value for Bytes {
    fn empty() -> Self {
        Self::new()
    }

    fn reset(&mut self) {
        self.clear();
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = Self::from(reader.string()?.into_owned());
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Text(Cow::Owned(BASE64.encode(self)))
    }
}
