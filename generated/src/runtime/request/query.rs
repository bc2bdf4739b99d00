//! Query and cookie parameters: `name=value` in all styles (OpenAPI 3.0, Parameter Object, style values).

use super::super::operation::{Parameter, Style};
use super::percent;
use super::shape::Shape;

/// Appends the parameter; `between` separates what is appended.
pub(super) fn add(to: &mut String, between: &str, parameter: &Parameter, shape: &Shape<'_>) {
    if let Shape::Primitive(text) = shape {
        return add_text(to, between, parameter, text);
    }
    for (name, value) in pairs(parameter, shape) {
        if !to.is_empty() {
            to.push_str(between);
        }
        to.push_str(&name);
        to.push('=');
        to.push_str(&value);
    }
}

/// Appends what most parameters are.
fn add_text(to: &mut String, between: &str, parameter: &Parameter, text: &str) {
    if !to.is_empty() {
        to.push_str(between);
    }
    percent::push_value(to, parameter.name);
    to.push('=');
    percent::push_parameter(to, text, parameter, "&");
}

/// Names and values, both encoded.
fn pairs(parameter: &Parameter, shape: &Shape<'_>) -> Vec<(String, String)> {
    let name = percent::value(parameter.name);
    let encode = |text: &String| percent::parameter(text, parameter, "&");
    match (shape, separator(parameter.style)) {
        (Shape::Primitive(text), _) => {
            vec![(name, percent::parameter(text, parameter, "&"))]
        }
        (Shape::Array(items), None) => items
            .iter()
            .map(|item| (name.clone(), encode(item)))
            .collect(),
        (Shape::Object(members), None) => members
            .iter()
            .map(|(member, value)| (member_name(parameter, member), encode(value)))
            .collect(),
        (Shape::Array(items), Some(_)) if items.is_empty() => Vec::new(),
        (Shape::Object(members), Some(_)) if members.is_empty() => Vec::new(),
        (Shape::Array(items), Some(separator)) => {
            vec![(name, join(parameter, items.iter(), separator))]
        }
        (Shape::Object(members), Some(separator)) => {
            let parts = members.iter().flat_map(|(member, value)| [member, value]);
            vec![(name, join(parameter, parts, separator))]
        }
    }
}

/// What stands between the parts of one value; `None` when each part has its own name.
fn separator(style: Style) -> Option<&'static str> {
    match style {
        Style::SpaceDelimited => Some("%20"),
        Style::PipeDelimited => Some("%7C"),
        Style::Form | Style::Simple | Style::Matrix | Style::Label => Some(","),
        Style::FormExplode
        | Style::SimpleExplode
        | Style::MatrixExplode
        | Style::LabelExplode
        | Style::DeepObject
        | Style::Json
        | Style::Text
        | Style::Raw
        | Style::Lines => None,
    }
}

fn member_name(parameter: &Parameter, member: &str) -> String {
    if parameter.style == Style::DeepObject {
        // The way to it stands in brackets already.
        percent::value(&format!("{}{member}", parameter.name))
    } else {
        percent::value(member)
    }
}

fn join<'a>(
    parameter: &Parameter,
    parts: impl Iterator<Item = &'a String>,
    separator: &str,
) -> String {
    parts
        .map(|part| percent::parameter(part, parameter, separator))
        .collect::<Vec<_>>()
        .join(separator)
}
