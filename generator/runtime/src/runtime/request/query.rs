//! Query parameters, and cookies that are written as such: `name=value` in all styles (OpenAPI 3.0, Parameter Object, style values).

use super::super::error::BuildError;
use super::super::json::Value;
use super::super::operation::{Parameter, Style};
use super::percent;
use super::shape::Shape;

/// Appends the parameter; `between` separates what is appended.
pub(super) fn add(to: &mut String, between: &str, parameter: &Parameter, shape: &Shape<'_>) {
    match (shape, separator(parameter.style)) {
        (Shape::Primitive(text), _) => add_text(to, between, parameter, text),
        (Shape::Array(items), None) => {
            for item in items {
                add_text(to, between, parameter, item);
            }
        }
        (Shape::Object(members), None) => {
            for (member, value) in members {
                start(to, between);
                if parameter.style == Style::DeepObject {
                    // The way to it stands in brackets already.
                    percent::push_value(to, parameter.name);
                }
                percent::push_value(to, member);
                to.push('=');
                percent::push_parameter(to, value, parameter, "&");
            }
        }
        (shape, Some(separator)) => add_joined(to, between, parameter, shape, separator),
    }
}

/// Appends a value that is the whole query (OpenAPI 3.2, Parameter Object, `in`): a form, which is encoded already, or a text
/// of another media type, which is not.
pub(super) fn add_whole(
    to: &mut String,
    parameter: &Parameter,
    value: &dyn Value,
) -> Result<(), BuildError> {
    let written = (parameter.writers.body)(value, parameter, "")?;
    let text = String::from_utf8_lossy(written.body.as_bytes().unwrap_or_default());
    if text.is_empty() {
        return Ok(());
    }
    start(to, "&");
    match parameter.style {
        Style::Form | Style::FormExplode => to.push_str(&text),
        _ => percent::push_value(to, &text),
    }
    Ok(())
}

/// Appends a name and one text.
fn add_text(to: &mut String, between: &str, parameter: &Parameter, text: &str) {
    start(to, between);
    percent::push_value(to, parameter.name);
    to.push('=');
    percent::push_parameter(to, text, parameter, "&");
}

/// Appends a name and all parts of one value; nothing for a value without parts.
fn add_joined(
    to: &mut String,
    between: &str,
    parameter: &Parameter,
    shape: &Shape<'_>,
    separator: &str,
) {
    let mut length = 0;
    let mut push = |part: &str| {
        if length == 0 {
            start(to, between);
            percent::push_value(to, parameter.name);
            to.push('=');
        } else {
            to.push_str(separator);
        }
        length += 1;
        percent::push_parameter(to, part, parameter, separator);
    };
    match shape {
        Shape::Primitive(text) => push(text),
        Shape::Array(items) => items.iter().for_each(|item| push(item)),
        Shape::Object(members) => {
            for (member, value) in members {
                push(member);
                push(value);
            }
        }
    }
}

/// Separates what follows from what stands there.
fn start(to: &mut String, between: &str) {
    if !to.is_empty() {
        to.push_str(between);
    }
}

/// What stands between the parts of one value; `None` when each part has its own name.
pub(super) fn separator(style: Style) -> Option<&'static str> {
    match style {
        Style::SpaceDelimited => Some("%20"),
        Style::PipeDelimited => Some("%7C"),
        Style::TabDelimited => Some("%09"),
        Style::Form | Style::Simple | Style::Matrix | Style::Label | Style::Cookie => Some(","),
        Style::FormExplode
        | Style::SimpleExplode
        | Style::MatrixExplode
        | Style::LabelExplode
        | Style::DeepObject
        | Style::CookieExplode
        | Style::Json
        | Style::Text
        | Style::Raw
        | Style::Lines => None,
        #[cfg(feature = "multipart")]
        Style::Multipart => None,
    }
}
