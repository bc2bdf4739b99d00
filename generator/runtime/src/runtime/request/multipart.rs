//! Bodies of parts (RFC 7578 and RFC 2046, section 5.1).

use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue};

use super::super::error::BuildError;
use super::super::json::{Binary, Content, Reader, Tolerance, Value, View};
use super::super::operation::{Encoding, Location, Parameter, Style};
use super::super::transport::{Piece, RequestBody};
use super::body::{OCTET_STREAM, Written, json, piece};
use super::shape::{Shape, plain_number};
use super::{form, header};

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
    Ok(parts.finish(media_type))
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
        View::Tagged(tagged) => match tagged.members(Content::Request) {
            Some((tags, members)) => {
                tags.into_iter()
                    .for_each(|(name, text)| parts.text(Head::named(name), text));
                write_all(parts, members, encodings)
            }
            None => write_members(parts, tagged.value, encodings),
        },
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
    let value = untagged(value);
    if encoding.style == Some(Style::DeepObject) {
        let text = json(value)?;
        if let Ok(mut reader) = Reader::new(&text, Tolerance::Strict) {
            // The text is the writer's own: reading it cannot fail.
            _ = form::pairs(name, &mut reader, &mut |name, text| {
                parts.text(Head::named(name), &text);
            });
        }
        return Ok(());
    }
    if let Some(text) = joined(value, encoding) {
        parts.text(Head::of(name, encoding), &text);
        return Ok(());
    }
    write_value(parts, name, value, encoding)
}

/// The items of a list as one text, where they are joined (OpenAPI 3.1, Encoding Object, `style`). Files are not.
fn joined(value: &dyn Value, encoding: &Encoding) -> Option<String> {
    let style = encoding.style?;
    let is_list = match value.view() {
        View::List(list) => !matches!(list.item(0)?.view(), View::Binary(_)),
        View::Json(serde_json::Value::Array(items)) => !items.is_empty(),
        _ => false,
    };
    let joins = matches!(
        style,
        Style::Form | Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited
    );
    if !is_list || !joins {
        return None;
    }
    let parameter = Parameter {
        style,
        ..Parameter::new("", encoding.property, Location::Header)
    };
    Shape::of(value, &parameter).map(|shape| header::write(style, &shape))
}

/// What a variant of a union holds, unless that is an object, which may lack what tells the variant apart.
fn untagged(value: &dyn Value) -> &dyn Value {
    let View::Tagged(tagged) = value.view() else {
        return value;
    };
    let inner = untagged(tagged.value);
    match inner.view() {
        View::Object(_)
        | View::Map(_)
        | View::Tagged(_)
        | View::Json(serde_json::Value::Object(_)) => value,
        _ => inner,
    }
}

fn write_value(
    parts: &mut Parts,
    name: &str,
    value: &dyn Value,
    encoding: &Encoding,
) -> Result<(), BuildError> {
    let head = Head::of(name, encoding);
    let value = untagged(value);
    match value.view() {
        View::Absent | View::Null | View::Nulls(_) | View::Json(serde_json::Value::Null) => {}
        View::Binary(binary) => parts.file(head, binary)?,
        View::Secret(value) => write_value(parts, name, value, encoding)?,
        View::Text(_) | View::Formatted(_) | View::Json(serde_json::Value::String(_))
            if head.is_json() =>
        {
            parts.bytes(head, &json(value)?);
        }
        View::Text(text) => parts.text(head, &text),
        View::Formatted(value) => parts.text(head, &value.to_string()),
        View::Json(serde_json::Value::String(text)) => parts.text(head, text),
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
        View::Float(_) => {
            let number = json(value)?;
            let text = String::from_utf8_lossy(&number);
            parts.bytes(head, plain_number(&text).as_bytes());
        }
        View::Bool(_)
        | View::Integer(_)
        | View::Unsigned(_)
        | View::Number(_)
        | View::Json(serde_json::Value::Bool(_) | serde_json::Value::Number(_)) => {
            parts.bytes(head, &json(value)?);
        }
        View::Json(serde_json::Value::Object(_))
        | View::Map(_)
        | View::Object(_)
        | View::Tagged(_)
        | View::Media(_) => {
            let media_type = head.media_type.or(Some("application/json"));
            parts.bytes(Head { media_type, ..head }, &json(value)?);
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

/// What stands above a part.
#[derive(Clone, Copy)]
struct Head<'a> {
    name: &'a str,
    media_type: Option<&'a str>,
    headers: &'static [(&'static str, &'static str)],
}

impl<'a> Head<'a> {
    /// What is documented of a part.
    fn of(name: &'a str, encoding: &Encoding) -> Self {
        Self {
            name,
            media_type: concrete(encoding),
            headers: encoding.headers,
        }
    }

    /// Whether the part is JSON, texts included.
    fn is_json(&self) -> bool {
        let essence = self.media_type.and_then(|it| it.split(';').next());
        essence.is_some_and(|it| it.trim_end().to_ascii_lowercase().ends_with("json"))
    }

    /// Nothing but a name.
    fn named(name: &'a str) -> Self {
        Self {
            name,
            media_type: None,
            headers: &[],
        }
    }
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
        Ok(Self {
            boundary: boundary()?,
            named: match essence.eq_ignore_ascii_case("multipart/form-data") {
                true => Named::Yes,
                false => Named::No,
            },
            text: Vec::new(),
            body: RequestBody::default(),
        })
    }

    fn text(&mut self, head: Head<'_>, text: &str) {
        self.bytes(head, text.as_bytes());
    }

    fn bytes(&mut self, head: Head<'_>, bytes: &[u8]) {
        let text = self.head(head, None);
        self.begin(text, head, None);
        self.text.extend_from_slice(bytes);
        self.text.extend_from_slice(b"\r\n");
    }

    fn file(&mut self, head: Head<'_>, binary: &Binary) -> Result<(), BuildError> {
        for given in binary.given_headers() {
            self.check(head.name, given)?;
        }
        // Servers take a part for a file only if it has a file name.
        let file_name = binary.given_file_name().unwrap_or(head.name);
        let media_type = binary.given_media_type().or(head.media_type);
        let media_type = media_type.or(Some(OCTET_STREAM));
        let text = self.head(Head { media_type, ..head }, Some(file_name));
        self.begin(text, head, Some(binary));
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

    /// Refuses a header that would break the part, or that says what its name and its media type do.
    fn check(&self, part: &str, (name, value): (&str, &str)) -> Result<(), BuildError> {
        let header = HeaderName::from_bytes(name.as_bytes());
        let is_said = |it: &HeaderName| {
            *it == CONTENT_TYPE || *it == CONTENT_DISPOSITION && self.named == Named::Yes
        };
        if header.is_ok_and(|it| !is_said(&it)) && HeaderValue::from_str(value).is_ok() {
            return Ok(());
        }
        Err(BuildError::new(format!(
            "the part `{part}` cannot have the header `{name}`, or not with this value"
        )))
    }

    fn head(&self, head: Head<'_>, file_name: Option<&str>) -> String {
        let mut text = format!("--{}\r\n", self.boundary);
        if self.named == Named::Yes {
            text.push_str(&format!(
                "Content-Disposition: form-data; name=\"{}\"",
                quoted(head.name)
            ));
            if let Some(file_name) = file_name {
                text.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
            }
            text.push_str("\r\n");
        }
        if let Some(media_type) = head.media_type {
            // A line break would begin another header.
            let media_type = media_type.replace(|it: char| it.is_ascii_control(), "");
            text.push_str(&format!("Content-Type: {media_type}\r\n"));
        }
        text
    }

    /// Begins a part with its headers: those that are given, and of the documented ones those that are not.
    fn begin(&mut self, mut text: String, head: Head<'_>, binary: Option<&Binary>) {
        let given = || binary.into_iter().flat_map(Binary::given_headers);
        let documented = head.headers.iter().copied();
        let documented = documented
            .filter(|(name, _)| !given().any(|(given, _)| given.eq_ignore_ascii_case(name)));
        for (name, value) in documented.chain(given()) {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str("\r\n");
        self.text.extend_from_slice(text.as_bytes());
    }

    fn flush(&mut self) {
        self.body
            .push(Piece::Bytes(std::mem::take(&mut self.text).into()));
    }

    fn finish(mut self, media_type: &str) -> Written {
        self.text
            .extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        self.flush();
        Written {
            media_type: Some(with_boundary(media_type, &self.boundary)),
            body: self.body,
        }
    }
}

/// The media type with this boundary. What else it says of itself stays: `multipart/related` has to name the type of its first part
/// (RFC 2387, section 3.1).
fn with_boundary(media_type: &str, boundary: &str) -> String {
    let mut is_quoted = false;
    let pieces = media_type.split(|it| {
        is_quoted ^= it == '"';
        it == ';' && !is_quoted
    });
    let is_boundary = |it: &&str| {
        let (name, _) = it.split_once('=').unwrap_or_default();
        name.trim().eq_ignore_ascii_case("boundary")
    };
    let mut pieces: Vec<&str> = pieces.map(str::trim).collect();
    pieces.retain(|it| !it.is_empty() && !is_boundary(it));
    format!("{}; boundary={boundary}", pieces.join("; "))
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
