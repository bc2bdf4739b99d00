//! Cookie parameters (OpenAPI 3.2, Parameter Object, style values).

use super::super::error::BuildError;
use super::super::operation::{Parameter, Style};
use super::shape::Shape;
use super::{header, query};

/// What separates one cookie from the next (RFC 6265, section 4.2.1).
const BETWEEN: &str = "; ";

/// Appends the parameter: in the style `form` as in a query, in the style `cookie` without any encoding.
pub(super) fn add(
    cookies: &mut String,
    parameter: &Parameter,
    shape: &Shape<'_>,
) -> Result<(), BuildError> {
    match (parameter.style, shape) {
        (Style::CookieExplode, Shape::Array(items)) => items
            .iter()
            .try_for_each(|item| push(cookies, parameter, parameter.name, item)),
        (Style::CookieExplode, Shape::Object(members)) => members
            .iter()
            .try_for_each(|(name, value)| push(cookies, parameter, name, value)),
        (Style::Cookie | Style::CookieExplode, shape) if shape.has_nothing() => Ok(()),
        (Style::Cookie | Style::CookieExplode, shape) => {
            let value = header::write(parameter.style, shape);
            push(cookies, parameter, parameter.name, &value)
        }
        _ => {
            query::add(cookies, BETWEEN, parameter, shape);
            Ok(())
        }
    }
}

/// Appends a pair. Who gives a value escapes it, so what would end it here is a mistake that could set another cookie.
fn push(
    cookies: &mut String,
    parameter: &Parameter,
    name: &str,
    value: &str,
) -> Result<(), BuildError> {
    let ends = |it: char| it == ';' || it.is_control();
    if name.contains(|it| it == '=' || ends(it)) || value.contains(ends) {
        return Err(BuildError::new(format!(
            "the cookie parameter `{}` contains a character that ends it: escape it",
            parameter.name
        )));
    }
    if !cookies.is_empty() {
        cookies.push_str(BETWEEN);
    }
    cookies.push_str(name);
    cookies.push('=');
    cookies.push_str(value);
    Ok(())
}
