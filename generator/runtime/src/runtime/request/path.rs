//! The path: the template's literal text, and encoded values in place of its variables.

use super::super::error::BuildError;
use super::super::json::Value;
use super::super::operation::{Location, Parameter, Style};
use super::shape::Shape;
use super::{percent, query};

/// The values of an operation's parameters, of which a path takes its own.
pub(super) struct PathValues<'a> {
    pub(super) parameters: &'static [Parameter],
    pub(super) values: &'a [&'a dyn Value],
}

impl PathValues<'_> {
    /// Appends the template with the values in the place of its variables.
    ///
    /// Values cannot climb: a segment that would mean "this" or "the one above" is refused, because URL parsers
    /// apply it even when its dots are encoded (RFC 3986, section 5.2.4; URL Standard, "double-dot").
    pub(super) fn fill(&self, template: &str, path: &mut String) -> Result<(), BuildError> {
        let start = path.len();
        let first = place(template, b'/').unwrap_or(template.len());
        self.fill_text(&template[first..], path)?;
        if path.get(start..).is_some_and(climbs) {
            return Err(self.blame(template));
        }
        Ok(())
    }

    fn fill_text(&self, template: &str, path: &mut String) -> Result<(), BuildError> {
        let mut rest = template;
        while let Some((literal, name, after)) = next_variable(rest) {
            percent::push_literal(path, literal);
            self.push(name, path)?;
            rest = after;
        }
        percent::push_literal(path, rest);
        Ok(())
    }

    /// Says which segment of the template climbs.
    #[cold]
    fn blame(&self, template: &str) -> BuildError {
        let climbs = |segment: &&str| {
            let mut filled = String::new();
            self.fill_text(segment, &mut filled).is_ok() && climbs(&filled)
        };
        let segment = segments(template).into_iter().find(climbs);
        let segment = segment.unwrap_or(template);
        BuildError::new(format!(
            "the path segment `{segment}` cannot be `.` or `..`"
        ))
    }

    /// Appends a value (OpenAPI 3.0, Parameter Object, style values; RFC 6570, sections 3.2.2, 3.2.5 and 3.2.7).
    fn push(&self, name: &str, path: &mut String) -> Result<(), BuildError> {
        let (parameter, shape) = self
            .get(name)
            .ok_or_else(|| BuildError::new(format!("the path parameter `{name}` has no value")))?;
        if is_empty(&shape) {
            return Err(BuildError::new(format!(
                "the path parameter `{name}` is empty"
            )));
        }
        match (&shape, parameter.style) {
            (Shape::Primitive(text), Style::Simple) => {
                percent::push_parameter(path, text, parameter, "");
            }
            _ => path.push_str(&(parameter.writers.path)(parameter, &shape)),
        }
        Ok(())
    }

    fn get(&self, name: &str) -> Option<(&'static Parameter, Shape<'_>)> {
        let is_wanted =
            |parameter: &Parameter| parameter.location == Location::Path && parameter.name == name;
        let (parameter, value) = self
            .parameters
            .iter()
            .zip(self.values)
            .find(|(parameter, _)| is_wanted(parameter))?;
        if value.is_absent() {
            return None;
        }
        Some((parameter, Shape::of(*value, parameter)?))
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
    let (literal, rest) = split_at(text, b'{')?;
    let (name, after) = split_at(rest, b'}')?;
    Some((literal, name, after))
}

fn split_at(text: &str, separator: u8) -> Option<(&str, &str)> {
    let at = place(text, separator)?;
    Some((&text[..at], &text[at + 1..]))
}

/// Where an ASCII character stands first. Templates are short: this is faster than the search of the standard library.
fn place(text: &str, wanted: u8) -> Option<usize> {
    text.bytes().position(|byte| byte == wanted)
}

/// Whether a segment means "this" or "the one above"; a template may end in a query, which means neither.
fn climbs(path: &str) -> bool {
    if !path.starts_with(['.', '%']) && !path.contains("/.") && !path.contains("/%") {
        return false;
    }
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    path.split('/').any(is_dots)
}

fn is_dots(segment: &str) -> bool {
    // A dot, or an encoded one.
    segment.starts_with(['.', '%']) && matches!(percent::decode(segment).as_str(), "." | "..")
}

fn is_empty(shape: &Shape<'_>) -> bool {
    match shape {
        Shape::Primitive(text) => text.is_empty(),
        Shape::Array(items) => items.iter().all(String::is_empty),
        Shape::Object(members) => members.is_empty(),
    }
}

/// Style `label`.
pub(super) fn label(parameter: &Parameter, shape: &Shape<'_>) -> String {
    format!(".{}", simple(parameter, shape))
}

/// Style `label`, exploded.
pub(super) fn label_explode(parameter: &Parameter, shape: &Shape<'_>) -> String {
    format!(".{}", each(parameter, shape, "."))
}

/// Style `matrix`.
pub(super) fn matrix(parameter: &Parameter, shape: &Shape<'_>) -> String {
    let name = percent::value(parameter.name);
    format!(";{name}={}", simple(parameter, shape))
}

/// Style `matrix`, exploded.
pub(super) fn matrix_explode(parameter: &Parameter, shape: &Shape<'_>) -> String {
    match shape {
        Shape::Primitive(text) => matrix_pair(parameter, parameter.name, text),
        Shape::Array(items) => items
            .iter()
            .map(|item| matrix_pair(parameter, parameter.name, item))
            .collect(),
        Shape::Object(members) => members
            .iter()
            .map(|(name, value)| matrix_pair(parameter, name, value))
            .collect(),
    }
}

/// Style `simple`, exploded.
pub(super) fn simple_explode(parameter: &Parameter, shape: &Shape<'_>) -> String {
    each(parameter, shape, ",")
}

fn matrix_pair(parameter: &Parameter, name: &str, value: &str) -> String {
    let name = percent::value(name);
    if value.is_empty() {
        return format!(";{name}");
    }
    format!(";{name}={}", percent::parameter(value, parameter, ";"))
}

/// Everything with commas: `a,1,b,2`.
pub(super) fn simple(parameter: &Parameter, shape: &Shape<'_>) -> String {
    let mut text = String::new();
    match shape {
        Shape::Primitive(primitive) => percent::push_parameter(&mut text, primitive, parameter, ""),
        Shape::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                percent::push_parameter(&mut text, item, parameter, ",");
            }
        }
        Shape::Object(members) => {
            for (index, (name, value)) in members.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                percent::push_value(&mut text, name);
                text.push(',');
                percent::push_parameter(&mut text, value, parameter, ",");
            }
        }
    }
    text
}

/// Everything with the separator of the style: `a|1|b|2`.
pub(super) fn delimited(parameter: &Parameter, shape: &Shape<'_>) -> String {
    let between = query::separator(parameter.style).unwrap_or(",");
    let encode = |text: &String| percent::parameter(text, parameter, "");
    match shape {
        Shape::Primitive(text) => percent::parameter(text, parameter, ""),
        Shape::Array(items) => join(items.iter().map(encode), between),
        Shape::Object(members) => {
            let parts = members.iter().flat_map(|(name, value)| [name, value]);
            join(parts.map(encode), between)
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
