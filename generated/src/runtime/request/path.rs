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
    /// Values cannot leave their segment: `/` is encoded, and a segment that would mean "this" or "the one above" is
    /// refused, because URL parsers apply it even when its dots are encoded (RFC 3986, section 5.2.4; URL Standard, "double-dot").
    pub(super) fn fill(&self, template: &str) -> Result<String, BuildError> {
        let mut path = String::with_capacity(template.len() + 32);
        for segment in template.split('/').skip(1) {
            let filled = self.fill_segment(segment)?;
            if matches!(percent::decode(&filled).as_str(), "." | "..") {
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

/// The text before the first variable, its name, and the text after it.
fn next_variable(text: &str) -> Option<(&str, &str, &str)> {
    let (literal, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((literal, name, after))
}

fn is_empty(shape: &Shape) -> bool {
    match shape {
        Shape::Primitive(text) => text.is_empty(),
        Shape::Array(items) => items.iter().all(String::is_empty),
        Shape::Object(members) => members.is_empty(),
    }
}

fn write(parameter: &Parameter, shape: &Shape) -> String {
    let name = percent::value(parameter.name);
    match parameter.style {
        Style::Label => format!(".{}", together(shape)),
        Style::LabelExplode => format!(".{}", each(shape, ".")),
        Style::Matrix => format!(";{name}={}", together(shape)),
        Style::MatrixExplode => match shape {
            Shape::Primitive(text) => format!(";{name}={}", percent::value(text)),
            Shape::Array(items) => items
                .iter()
                .map(|item| format!(";{name}={}", percent::value(item)))
                .collect(),
            Shape::Object(_) => format!(";{}", each(shape, ";")),
        },
        Style::SimpleExplode => each(shape, ","),
        Style::Simple
        | Style::Form
        | Style::FormExplode
        | Style::SpaceDelimited
        | Style::PipeDelimited
        | Style::DeepObject
        | Style::Json
        | Style::Text
        | Style::Raw
        | Style::Lines => together(shape),
    }
}

/// Everything with commas: `a,1,b,2`.
fn together(shape: &Shape) -> String {
    match shape {
        Shape::Primitive(text) => percent::value(text),
        Shape::Array(items) => join(items.iter().map(|item| percent::value(item)), ","),
        Shape::Object(members) => join(
            members
                .iter()
                .flat_map(|(name, value)| [percent::value(name), percent::value(value)]),
            ",",
        ),
    }
}

/// Each item on its own, members as `name=value`.
fn each(shape: &Shape, between: &str) -> String {
    match shape {
        Shape::Primitive(text) => percent::value(text),
        Shape::Array(items) => join(items.iter().map(|item| percent::value(item)), between),
        Shape::Object(members) => {
            let members = members.iter();
            join(
                members.map(|(name, value)| {
                    format!("{}={}", percent::value(name), percent::value(value))
                }),
                between,
            )
        }
    }
}

fn join(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.collect::<Vec<_>>().join(between)
}
