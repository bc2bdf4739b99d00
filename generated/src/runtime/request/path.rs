//! The path: the template's literal text, and encoded values in place of its variables.

use super::super::error::BuildError;
use super::super::operation::{Parameter, Style};
use super::percent;
use super::shape::Shape;

/// The encoded values of the path parameters.
#[derive(Default)]
pub(super) struct PathValues(Vec<(&'static str, String)>);

impl PathValues {
    /// Adds a value (OpenAPI 3.0, Parameter Object, style values; RFC 6570, sections 3.2.2, 3.2.5 and 3.2.7).
    pub(super) fn add(&mut self, parameter: &Parameter, shape: &Shape) -> Result<(), BuildError> {
        if is_empty(shape) {
            return Err(BuildError::new(format!(
                "the path parameter `{}` is empty",
                parameter.name
            )));
        }
        self.0.push((parameter.name, write(parameter, shape)));
        Ok(())
    }

    /// Puts the values into the template.
    ///
    /// Values cannot climb: a segment that would mean "this" or "the one above" is refused, because URL parsers
    /// apply it even when its dots are encoded (RFC 3986, section 5.2.4; URL Standard, "double-dot").
    pub(super) fn fill(&self, template: &str) -> Result<String, BuildError> {
        let mut path = String::with_capacity(template.len() + 32);
        for segment in segments(template).into_iter().skip(1) {
            let filled = self.fill_segment(segment)?;
            let before_query = filled.split_once('?').map_or(&*filled, |(path, _)| path);
            if before_query.split('/').any(is_dots) {
                return Err(BuildError::new(format!(
                    "the path segment `{segment}` cannot be `.` or `..`"
                )));
            }
            path.push('/');
            path.push_str(&filled);
        }
        Ok(path)
    }

    fn fill_segment(&self, segment: &str) -> Result<String, BuildError> {
        let (mut filled, mut rest) = (String::new(), segment);
        while let Some((literal, name, after)) = next_variable(rest) {
            filled.push_str(&percent::literal(literal));
            filled.push_str(self.get(name)?);
            rest = after;
        }
        filled.push_str(&percent::literal(rest));
        Ok(filled)
    }

    fn get(&self, name: &str) -> Result<&str, BuildError> {
        let value = self.0.iter().find(|(known, _)| *known == name);
        let (_, value) = value
            .ok_or_else(|| BuildError::new(format!("the path parameter `{name}` has no value")))?;
        Ok(value)
    }
}

/// The parts between slashes; those in names of variables separate nothing.
fn segments(template: &str) -> Vec<&str> {
    let mut inside = false;
    let split = |char| {
        inside = char == '{' || inside && char != '}';
        char == '/' && !inside
    };
    template.split(split).collect()
}

/// The text before the first variable, its name, and the text after it.
fn next_variable(text: &str) -> Option<(&str, &str, &str)> {
    let (literal, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((literal, name, after))
}

fn is_dots(segment: &str) -> bool {
    matches!(percent::decode(segment).as_str(), "." | "..")
}

fn is_empty(shape: &Shape) -> bool {
    match shape {
        Shape::Primitive(text) => text.is_empty(),
        Shape::Array(items) => items.iter().all(String::is_empty),
        Shape::Object(members) => members.is_empty(),
    }
}

fn write(parameter: &Parameter, shape: &Shape) -> String {
    match parameter.style {
        Style::Label => format!(".{}", together(parameter, shape)),
        Style::LabelExplode => format!(".{}", each(parameter, shape, ".")),
        Style::Matrix => format!(
            ";{}={}",
            percent::value(parameter.name),
            together(parameter, shape)
        ),
        Style::MatrixExplode => match shape {
            Shape::Primitive(text) => matrix(parameter, parameter.name, text),
            Shape::Array(items) => items
                .iter()
                .map(|item| matrix(parameter, parameter.name, item))
                .collect(),
            Shape::Object(members) => members
                .iter()
                .map(|(name, value)| matrix(parameter, name, value))
                .collect(),
        },
        Style::SimpleExplode => each(parameter, shape, ","),
        Style::Simple
        | Style::Form
        | Style::FormExplode
        | Style::SpaceDelimited
        | Style::PipeDelimited
        | Style::DeepObject
        | Style::Json
        | Style::Text
        | Style::Raw
        | Style::Lines => together(parameter, shape),
    }
}

/// `;name=value`, without the equals sign where nothing follows it (RFC 6570, section 3.2.7).
fn matrix(parameter: &Parameter, name: &str, value: &str) -> String {
    let name = percent::value(name);
    if value.is_empty() {
        return format!(";{name}");
    }
    format!(";{name}={}", percent::parameter(value, parameter, ";"))
}

/// Everything with commas: `a,1,b,2`.
fn together(parameter: &Parameter, shape: &Shape) -> String {
    let encode = |text: &String| percent::parameter(text, parameter, ",");
    match shape {
        Shape::Primitive(text) => percent::parameter(text, parameter, ""),
        Shape::Array(items) => join(items.iter().map(encode), ","),
        Shape::Object(members) => {
            let members = members.iter();
            join(
                members.flat_map(|(name, value)| [percent::value(name), encode(value)]),
                ",",
            )
        }
    }
}

/// Each item on its own, members as `name=value`.
fn each(parameter: &Parameter, shape: &Shape, between: &str) -> String {
    let encode = |text: &String| percent::parameter(text, parameter, between);
    match shape {
        Shape::Primitive(text) => percent::parameter(text, parameter, ""),
        Shape::Array(items) => join(items.iter().map(encode), between),
        Shape::Object(members) => {
            let members = members.iter();
            join(
                members.map(|(name, value)| format!("{}={}", percent::value(name), encode(value))),
                between,
            )
        }
    }
}

fn join(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.collect::<Vec<_>>().join(between)
}
