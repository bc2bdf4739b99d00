//! Bodies of `application/x-www-form-urlencoded` (OpenAPI 3.0, Encoding Object).

use super::super::error::BuildError;
use super::super::json::{Kind, ReadError, Reader, Tolerance, Value};
use super::super::operation::{Encoding, Location, Parameter, Style};
use super::shape::read_text;
use super::writers::shape_reader;
use super::{body, percent, query};

/// Writes the members of an object as pairs.
///
/// What no encoding says otherwise: items of an array are pairs of the same name, and objects are JSON text.
pub(super) fn write(value: &dyn Value, encodings: &[Encoding]) -> Result<String, BuildError> {
    let text = body::json(value)?;
    let mut form = String::new();
    if let Ok(mut reader) = Reader::new(&text, Tolerance::Strict) {
        // The text is the writer's own: reading fails only where it is no object, and then there is nothing to write.
        _ = reader.members(&mut |reader, name| {
            let encoding = encodings.iter().find(|it| it.property == name);
            write_member(&mut form, reader, name, encoding)
        });
    }
    Ok(form)
}

fn write_member(
    form: &mut String,
    reader: &mut Reader<'_>,
    name: &str,
    encoding: Option<&Encoding>,
) -> Result<(), ReadError> {
    let usual = Encoding::new("");
    let encoding = encoding.unwrap_or(&usual);
    match encoding.style {
        Some(Style::DeepObject) => pairs(name, reader, &mut |name, text| {
            push(form, name, &text, encoding);
        }),
        Some(style) => {
            let parameter = Parameter {
                style,
                reserved: encoding.reserved,
                ..Parameter::new("", encoding.property, Location::Query)
            };
            if let Some(shape) = shape_reader(style)(reader)? {
                query::add(form, "&", &parameter, &shape);
            }
            Ok(())
        }
        None if encoding.media_type.is_some() => {
            let text = read_text(reader)?;
            text.iter()
                .for_each(|text| push(form, name, text, encoding));
            Ok(())
        }
        None => usual_texts(reader, &mut |text| push(form, name, &text, encoding)),
    }
}

fn usual_texts(reader: &mut Reader<'_>, push: &mut dyn FnMut(String)) -> Result<(), ReadError> {
    if reader.kind()? != Kind::Array {
        read_text(reader)?.into_iter().for_each(push);
        return Ok(());
    }
    reader.items(&mut |reader| {
        read_text(reader)?.into_iter().for_each(&mut *push);
        Ok(())
    })
}

/// Takes a value apart into names with brackets: `a[b]` for members of objects, `a[0]` for items of arrays.
pub(super) fn pairs(
    name: &str,
    reader: &mut Reader<'_>,
    push: &mut dyn FnMut(&str, String),
) -> Result<(), ReadError> {
    match reader.kind()? {
        Kind::Object => reader
            .members(&mut |reader, member| pairs(&format!("{name}[{member}]"), reader, &mut *push)),
        Kind::Array => {
            let mut index = 0_usize;
            reader.items(&mut |reader| {
                let name = format!("{name}[{index}]");
                index += 1;
                pairs(&name, reader, &mut *push)
            })
        }
        Kind::Null | Kind::Bool | Kind::Number | Kind::String => {
            if let Some(text) = read_text(reader)? {
                push(name, text);
            }
            Ok(())
        }
    }
}

fn push(form: &mut String, name: &str, text: &str, encoding: &Encoding) {
    if !form.is_empty() {
        form.push('&');
    }
    form.push_str(&percent::value(name));
    form.push('=');
    if encoding.reserved {
        form.push_str(&percent::reserved(text));
    } else {
        form.push_str(&percent::value(text));
    }
}
