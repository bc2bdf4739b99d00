//! The shape of a value that is to be written in another style than JSON.

use std::borrow::Cow;

use super::super::json::{self, Kind, ReadError, Reader, Tolerance, Value, View};
use super::super::operation::{Parameter, Style};
use super::form;

/// A value as a parameter's style sees it.
///
/// The specification defines styles for primitives and for arrays and objects of primitives; what lies deeper is kept
/// as JSON text. Nulls are left out (RFC 6570, section 2.3).
pub(super) enum Shape<'a> {
    /// A string, number or boolean.
    Primitive(Cow<'a, str>),
    /// An array's items.
    Array(Vec<String>),
    /// An object's members.
    Object(Vec<(String, String)>),
}

impl<'a> Shape<'a> {
    /// Takes a value apart; `None` for null, which no style can write.
    pub(super) fn of(value: &'a dyn Value, parameter: &Parameter) -> Option<Self> {
        if parameter.style == Style::Json {
            let text = String::from_utf8(json::to_vec_request(value)).ok()?;
            return Some(Self::Primitive(text.into()));
        }
        if let Some(text) = simple_text(value) {
            return Some(Self::Primitive(text));
        }
        let text = json::to_vec_request(value);
        // The text is the writer's own: reading it cannot fail.
        let mut reader = Reader::new(&text, Tolerance::Strict).ok()?;
        (parameter.writers.shape)(&mut reader).ok()?
    }

    /// Whether it is a list without items or an object without members.
    pub(super) fn has_nothing(&self) -> bool {
        match self {
            Self::Primitive(_) => false,
            Self::Array(items) => items.is_empty(),
            Self::Object(members) => members.is_empty(),
        }
    }

    /// Whether it is the boolean `true`.
    pub(super) fn is_true(&self) -> bool {
        matches!(self, Self::Primitive(text) if text == "true")
    }
}

/// Reads an array's items or an object's members.
pub(super) fn read(reader: &mut Reader<'_>) -> Result<Option<Shape<'static>>, ReadError> {
    Ok(match reader.kind()? {
        Kind::Array => Some(Shape::Array(read_items(reader)?)),
        Kind::Object => Some(Shape::Object(read_members(reader)?)),
        Kind::Null | Kind::Bool | Kind::Number | Kind::String => {
            read_text(reader)?.map(|text| Shape::Primitive(text.into()))
        }
    })
}

/// The same, with a member for each item of an array in an object.
pub(super) fn read_exploded(reader: &mut Reader<'_>) -> Result<Option<Shape<'static>>, ReadError> {
    match reader.kind()? {
        Kind::Object => read_repeated(reader).map(Shape::Object).map(Some),
        _ => read(reader),
    }
}

/// The same, with the way to each text in brackets for its name.
pub(super) fn read_deep(reader: &mut Reader<'_>) -> Result<Option<Shape<'static>>, ReadError> {
    match reader.kind()? {
        Kind::Array | Kind::Object => {
            let mut all = Vec::new();
            form::pairs("", reader, &mut |way, text| {
                all.push((way.to_owned(), text))
            })?;
            Ok(Some(Shape::Object(all)))
        }
        _ => read(reader),
    }
}

/// The text of what most parameters are, without a detour through JSON.
fn simple_text(value: &dyn Value) -> Option<Cow<'_, str>> {
    match value.view() {
        View::Text(text) => Some(text),
        View::Bool(true) => Some("true".into()),
        View::Bool(false) => Some("false".into()),
        View::Integer(number) => Some(number.to_string().into()),
        View::Unsigned(number) => Some(number.to_string().into()),
        View::Formatted(value) => Some(value.to_string().into()),
        View::Secret(value) => simple_text(value),
        _ => None,
    }
}

/// The text of a primitive without its quotes, the JSON text of an array or object, nothing of null.
pub(super) fn read_text(reader: &mut Reader<'_>) -> Result<Option<String>, ReadError> {
    match reader.kind()? {
        Kind::Null => reader.null().map(|_| None),
        Kind::String => reader.string().map(|text| Some(text.into_owned())),
        Kind::Number => reader.raw().map(|text| Some(plain_number(text).to_owned())),
        Kind::Bool | Kind::Array | Kind::Object => reader.raw().map(|text| Some(text.to_owned())),
    }
}

/// A whole number without a fraction: many documents call integers numbers, and servers that want an integer where there is
/// no JSON refuse `7.0`.
pub(super) fn plain_number(text: &str) -> &str {
    text.strip_suffix(".0").unwrap_or(text)
}

fn read_items(reader: &mut Reader<'_>) -> Result<Vec<String>, ReadError> {
    let mut items = Vec::new();
    reader.items(&mut |reader| {
        items.extend(read_text(reader)?);
        Ok(())
    })?;
    Ok(items)
}

fn read_members(reader: &mut Reader<'_>) -> Result<Vec<(String, String)>, ReadError> {
    let mut members = Vec::new();
    reader.members(&mut |reader, name| {
        members.extend(read_text(reader)?.map(|text| (name.to_owned(), text)));
        Ok(())
    })?;
    Ok(members)
}

/// The members of an object; items of an array share the name of the array.
fn read_repeated(reader: &mut Reader<'_>) -> Result<Vec<(String, String)>, ReadError> {
    let mut members = Vec::new();
    reader.members(&mut |reader, name| {
        if reader.kind()? == Kind::Array {
            let items = read_items(reader)?;
            members.extend(items.into_iter().map(|item| (name.to_owned(), item)));
        } else {
            members.extend(read_text(reader)?.map(|text| (name.to_owned(), text)));
        }
        Ok(())
    })?;
    Ok(members)
}
