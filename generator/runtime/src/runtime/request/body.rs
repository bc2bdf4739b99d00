//! Request bodies (OpenAPI 3.0, Media Type Object).

use super::super::error::BuildError;
use super::super::json::{self, Binary, Value, View};
use super::super::operation::{Parameter, Style};
use super::super::transport::{Piece, RequestBody};
use super::form;
use super::shape::Shape;

/// A body, and the media type that its value asks for in place of the documented one.
pub(super) struct Written {
    pub(super) body: RequestBody,
    pub(super) media_type: Option<String>,
}

impl From<RequestBody> for Written {
    fn from(body: RequestBody) -> Self {
        Self {
            body,
            media_type: None,
        }
    }
}

/// The media type of a body that has none in the document.
pub(super) fn default_content_type(style: Style) -> &'static str {
    match style {
        Style::Raw => OCTET_STREAM,
        Style::Text => "text/plain; charset=utf-8",
        Style::Form | Style::FormExplode => "application/x-www-form-urlencoded",
        #[cfg(feature = "multipart")]
        Style::Multipart => "multipart/form-data",
        Style::Lines => "application/x-ndjson",
        Style::Json
        | Style::Matrix
        | Style::MatrixExplode
        | Style::Label
        | Style::LabelExplode
        | Style::Simple
        | Style::SimpleExplode
        | Style::SpaceDelimited
        | Style::PipeDelimited
        | Style::TabDelimited
        | Style::DeepObject
        | Style::Cookie
        | Style::CookieExplode => "application/json",
    }
}

/// The media type of bytes of which nothing is known (RFC 2046, section 4.5.1).
pub(super) const OCTET_STREAM: &str = "application/octet-stream";

pub(super) fn raw(value: &dyn Value, _: &Parameter, _: &str) -> Result<Written, BuildError> {
    let View::Binary(binary) = value.view() else {
        return Err(BuildError::new("the body is not made of bytes"));
    };
    let mut body = RequestBody::default();
    body.push(piece(binary)?);
    Ok(Written {
        body,
        media_type: binary.given_media_type().map(str::to_owned),
    })
}

/// The bytes; a stream is refused that is sent already.
pub(super) fn piece(binary: &Binary) -> Result<Piece, BuildError> {
    match binary.piece() {
        Piece::Stream(stream) if !stream.is_fresh() => Err(BuildError::new(
            "a stream is sent once, and this one is sent",
        )),
        piece => Ok(piece.clone()),
    }
}

/// The JSON of a value. What JSON has no text for is refused in it.
pub(super) fn json(value: &dyn Value) -> Result<Vec<u8>, BuildError> {
    json::to_vec_whole_request(value).map_err(BuildError::new)
}

/// The JSON of a value as a body.
pub(super) fn whole_json(value: &dyn Value, _: &Parameter, _: &str) -> Result<Written, BuildError> {
    Ok(RequestBody::from(json(value)?).into())
}

/// The text of a value, or the JSON of one that is none.
pub(super) fn text(
    value: &dyn Value,
    parameter: &Parameter,
    _: &str,
) -> Result<Written, BuildError> {
    let body = match Shape::of(value, parameter) {
        Some(Shape::Primitive(text)) => RequestBody::from(text.into_owned()),
        _ => RequestBody::from(json(value)?),
    };
    Ok(body.into())
}

/// The members of an object as those of a form.
pub(super) fn form(
    value: &dyn Value,
    parameter: &Parameter,
    _: &str,
) -> Result<Written, BuildError> {
    let form = form::write(value, parameter.encodings)?;
    Ok(RequestBody::from(form).into())
}

/// Each item of a list on a line of its own.
pub(super) fn lines(
    value: &dyn Value,
    parameter: &Parameter,
    media_type: &str,
) -> Result<Written, BuildError> {
    let View::List(list) = value.view() else {
        return whole_json(value, parameter, media_type);
    };
    let mut text = Vec::new();
    for item in (0..list.length()).filter_map(|index| list.item(index)) {
        text.extend(json(item)?);
        text.push(b'\n');
    }
    Ok(RequestBody::from(text).into())
}
