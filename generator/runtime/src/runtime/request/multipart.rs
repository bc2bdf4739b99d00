//! Bodies of parts (RFC 7578 and RFC 2046, section 5.1).

use super::super::error::BuildError;
use super::super::json::{Binary, Content, Reader, Tolerance, Value, View};
use super::super::operation::{Encoding, Parameter, Style};
use super::super::transport::{Piece, RequestBody};
use super::body::{OCTET_STREAM, Written, json, piece};
use super::form;

/// Writes each member of an object as a part, each item of an array as a part of the same name.
///
/// Bytes are files, objects are JSON, all else is text (OpenAPI 3.0, Considerations for `multipart` Content).
pub(super) fn write(
    value: &dyn Value,
    parameter: &Parameter,
    media_type: &str,
) -> Result<Written, BuildError> {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let mut parts = Parts::new(essence)?;
    write_members(&mut parts, value, parameter.encodings)?;
    Ok(parts.finish(essence))
}

fn write_members(
    parts: &mut Parts,
    value: &dyn Value,
    encodings: &[Encoding],
) -> Result<(), BuildError> {
    match value.view() {
        View::Object(object) => write_all(parts, object.members(Content::Request), encodings),
        View::Map(map) => write_all(parts, map.members(), encodings),
        View::Secret(value) => write_members(parts, value, encodings),
        View::Tagged(tagged) => {
            if let Some((name, text)) = tagged.tag {
                parts.text(name, None, text);
            }
            write_members(parts, tagged.value, encodings)
        }
        View::Json(serde_json::Value::Object(object)) => {
            let members = object.iter().map(|(name, value)| (name.as_str(), value));
            for (name, value) in members {
                write_member(parts, name, value, encodings)?;
            }
            Ok(())
        }
        _ => Err(BuildError::new("the body is not made of parts")),
    }
}

fn write_all(
    parts: &mut Parts,
    members: Vec<(&str, &dyn Value)>,
    encodings: &[Encoding],
) -> Result<(), BuildError> {
    members
        .into_iter()
        .try_for_each(|(name, value)| write_member(parts, name, value, encodings))
}

fn write_member(
    parts: &mut Parts,
    name: &str,
    value: &dyn Value,
    encodings: &[Encoding],
) -> Result<(), BuildError> {
    let usual = Encoding::new("");
    let encoding = encodings.iter().find(|it| it.property == name);
    let encoding = encoding.unwrap_or(&usual);
    if encoding.style == Some(Style::DeepObject) {
        let text = json(value)?;
        if let Ok(mut reader) = Reader::new(&text, Tolerance::Strict) {
            // The text is the writer's own: reading it cannot fail.
            _ = form::pairs(name, &mut reader, &mut |name, text| {
                parts.text(name, None, &text);
            });
        }
        return Ok(());
    }
    write_value(parts, name, value, encoding)
}

fn write_value(
    parts: &mut Parts,
    name: &str,
    value: &dyn Value,
    encoding: &Encoding,
) -> Result<(), BuildError> {
    match value.view() {
        View::Absent | View::Null | View::Nulls(_) | View::Json(serde_json::Value::Null) => {}
        View::Binary(binary) => parts.file(name, concrete(encoding), binary)?,
        View::Secret(value) => write_value(parts, name, value, encoding)?,
        View::Text(text) => parts.text(name, concrete(encoding), &text),
        View::Formatted(value) => parts.text(name, concrete(encoding), &value.to_string()),
        View::Json(serde_json::Value::String(text)) => parts.text(name, concrete(encoding), text),
        View::List(list) => {
            for item in (0..list.length()).filter_map(|index| list.item(index)) {
                write_value(parts, name, item, encoding)?;
            }
        }
        View::Json(serde_json::Value::Array(items)) => {
            for item in items {
                write_value(parts, name, item, encoding)?;
            }
        }
        View::Bool(_)
        | View::Integer(_)
        | View::Unsigned(_)
        | View::Float(_)
        | View::Single(_)
        | View::Number(_)
        | View::Json(serde_json::Value::Bool(_) | serde_json::Value::Number(_)) => {
            parts.bytes(name, concrete(encoding), &json(value)?);
        }
        View::Json(serde_json::Value::Object(_))
        | View::Map(_)
        | View::Object(_)
        | View::Tagged(_)
        | View::Media(_) => {
            let media_type = concrete(encoding).unwrap_or("application/json");
            parts.bytes(name, Some(media_type), &json(value)?);
        }
    }
    Ok(())
}

/// The documented media type of a part, if it is only one.
fn concrete(encoding: &Encoding) -> Option<&'static str> {
    encoding
        .media_type
        .filter(|it| !it.contains(['*', ',']) && it.contains('/'))
}

/// A body in the making.
struct Parts {
    boundary: String,
    named: Named,
    /// What follows the last stream.
    text: Vec<u8>,
    body: RequestBody,
}

/// Whether parts are told apart by names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    /// `multipart/form-data`
    Yes,
    /// Other kinds: `multipart/related`, `multipart/mixed`.
    No,
}

impl Parts {
    fn new(essence: &str) -> Result<Self, BuildError> {
        let other = essence.eq_ignore_ascii_case("multipart/related")
            || essence.eq_ignore_ascii_case("multipart/mixed");
        Ok(Self {
            boundary: boundary()?,
            named: if other { Named::No } else { Named::Yes },
            text: Vec::new(),
            body: RequestBody::default(),
        })
    }

    fn text(&mut self, name: &str, media_type: Option<&str>, text: &str) {
        self.bytes(name, media_type, text.as_bytes());
    }

    fn bytes(&mut self, name: &str, media_type: Option<&str>, bytes: &[u8]) {
        self.head(name, None, media_type);
        self.text.extend_from_slice(bytes);
        self.text.extend_from_slice(b"\r\n");
    }

    fn file(
        &mut self,
        name: &str,
        documented: Option<&str>,
        binary: &Binary,
    ) -> Result<(), BuildError> {
        let media_type = binary.given_media_type().or(documented);
        // Servers take a part for a file only if it has a file name.
        let file_name = binary.given_file_name().unwrap_or(name);
        self.head(
            name,
            Some(file_name),
            Some(media_type.unwrap_or(OCTET_STREAM)),
        );
        match piece(binary)? {
            Piece::Bytes(bytes) => self.text.extend_from_slice(&bytes),
            stream @ Piece::Stream(_) => {
                self.flush();
                self.body.push(stream);
            }
        }
        self.text.extend_from_slice(b"\r\n");
        Ok(())
    }

    fn head(&mut self, name: &str, file_name: Option<&str>, media_type: Option<&str>) {
        let mut head = format!("--{}\r\n", self.boundary);
        if self.named == Named::Yes {
            head.push_str(&format!(
                "Content-Disposition: form-data; name=\"{}\"",
                quoted(name)
            ));
            if let Some(file_name) = file_name {
                head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
            }
            head.push_str("\r\n");
        }
        if let Some(media_type) = media_type {
            // A line break would begin another header.
            let media_type = media_type.replace(|it: char| it.is_ascii_control(), "");
            head.push_str(&format!("Content-Type: {media_type}\r\n"));
        }
        head.push_str("\r\n");
        self.text.extend_from_slice(head.as_bytes());
    }

    fn flush(&mut self) {
        self.body
            .push(Piece::Bytes(std::mem::take(&mut self.text).into()));
    }

    fn finish(mut self, essence: &str) -> Written {
        self.text
            .extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        self.flush();
        Written {
            media_type: Some(format!("{essence}; boundary={}", self.boundary)),
            body: self.body,
        }
    }
}

/// So that no part contains it: a stream cannot be searched.
fn boundary() -> Result<String, BuildError> {
    let mut random = [0; 16];
    getrandom::fill(&mut random)
        .map_err(|error| BuildError::new(format!("there are no random numbers: {error}")))?;
    Ok(random.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// A name between quotes (HTML, multipart/form-data encoding algorithm).
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
