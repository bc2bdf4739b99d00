//! Header parameters: style `simple` (OpenAPI 3.0, Parameter Object), unencoded.

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
    headers.insert(name, value);
    Ok(())
}

fn write(style: Style, shape: &Shape<'_>) -> String {
    match shape {
        Shape::Primitive(text) => text.to_string(),
        Shape::Array(items) => items.join(","),
        Shape::Object(members) => {
            let between = if style == Style::SimpleExplode {
                "="
            } else {
                ","
            };
            members
                .iter()
                .map(|(name, value)| format!("{name}{between}{value}"))
                .collect::<Vec<_>>()
                .join(",")
        }
    }
}
