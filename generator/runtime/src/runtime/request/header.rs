//! Header parameters: style `simple` (OpenAPI 3.0, Parameter Object), or with the separators of Swagger 2.0; unencoded.

use http::{HeaderMap, HeaderName, HeaderValue};

use super::super::error::BuildError;
use super::super::operation::{Parameter, Style};
use super::shape::Shape;

/// Sets the header; a line break or another control character in the value is refused (RFC 9110, section 5.5).
pub(super) fn add(
    headers: &mut HeaderMap,
    parameter: &Parameter,
    shape: &Shape<'_>,
) -> Result<(), BuildError> {
    // A list without items is an undefined variable (RFC 6570, section 3.2.1), and so is an object without members.
    if shape.has_nothing() {
        return Ok(());
    }
    let name = HeaderName::from_bytes(parameter.name.as_bytes()).map_err(|_| {
        BuildError::new(format!("`{}` is not the name of a header", parameter.name))
    })?;
    let value =
        HeaderValue::from_bytes(write(parameter.style, shape).as_bytes()).map_err(|_| {
            BuildError::new(format!(
                "the header parameter `{name}` contains a control character"
            ))
        })?;
    set(headers, name, value);
    Ok(())
}

/// Sets a header. A map of headers is generic: each place that calls its methods by itself has a copy of them.
#[inline(never)]
pub(in super::super) fn set(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    headers.insert(name, value);
}

/// Adds a header to others of its name.
#[inline(never)]
pub(in super::super) fn append(headers: &mut HeaderMap, name: &HeaderName, value: &HeaderValue) {
    headers.append(name.clone(), value.clone());
}

/// The same headers, with room for so many more.
///
/// A map's own `clone` would be code for copying its insides, besides that for filling it.
pub(in super::super) fn copy(headers: &HeaderMap, room: usize) -> HeaderMap {
    let mut copy = HeaderMap::with_capacity(headers.len() + room);
    for (name, value) in headers {
        append(&mut copy, name, value);
    }
    copy
}

/// A value in one text, not encoded.
pub(super) fn write(style: Style, shape: &Shape<'_>) -> String {
    let mut text = String::new();
    let between = separator(style);
    match shape {
        Shape::Primitive(primitive) => text.push_str(primitive),
        Shape::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index > 0 { between } else { "" });
                text.push_str(item);
            }
        }
        Shape::Object(members) => {
            let inner = match style {
                Style::SimpleExplode => "=",
                _ => between,
            };
            for (index, (name, value)) in members.iter().enumerate() {
                let parts = [if index > 0 { between } else { "" }, name, inner, value];
                parts.iter().for_each(|part| text.push_str(part));
            }
        }
    }
    text
}

/// What stands between the parts of a value: in a header, nothing has to be encoded.
fn separator(style: Style) -> &'static str {
    match style {
        Style::SpaceDelimited => " ",
        Style::PipeDelimited => "|",
        Style::TabDelimited => "\t",
        _ => ",",
    }
}
