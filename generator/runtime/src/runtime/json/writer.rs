//! Writing values.

use std::fmt::{self, Write as _};

use serde::Serialize;

use super::string::{plain_length, push_short};
use super::{Content, Object, Tagged, Value, View};

/// An empty text is written instead.
const STREAM: &str = "a stream cannot be sent within JSON or text: give its bytes, or send it as a part or a body of its own";

/// `null` is written instead (RFC 8259, section 6).
const NOT_FINITE: &str = "a number that is infinite or none (NaN) cannot be sent";

/// Writes values as JSON text without white space.
#[derive(Debug, Clone)]
pub struct Writer {
    text: Vec<u8>,
    content: Content,
    unwritten: Option<&'static str>,
}

impl Writer {
    /// Starts an empty text.
    pub fn new(content: Content) -> Self {
        Self {
            text: Vec::new(),
            content,
            unwritten: None,
        }
    }

    /// Why the text is not the value, if there was one for which nothing stands in JSON.
    pub(super) fn unwritten(&self) -> Option<&'static str> {
        self.unwritten
    }

    /// As [`new`](Self::new), with room for so many bytes.
    pub(super) fn with_room(content: Content, bytes: usize) -> Self {
        Self {
            text: Vec::with_capacity(bytes),
            content,
            unwritten: None,
        }
    }

    /// The text written so far.
    pub fn into_text(self) -> Vec<u8> {
        self.text
    }

    /// Writes a value. One that is absent becomes `null`: only an object can leave it out.
    pub fn value(&mut self, value: &(dyn Value + '_)) {
        self.view(value.view());
    }

    fn view(&mut self, view: View<'_>) {
        match view {
            View::Absent | View::Null | View::Nulls(_) => self.raw("null"),
            View::Bool(true) => self.raw("true"),
            View::Bool(false) => self.raw("false"),
            View::Integer(number) => self.number(number),
            View::Unsigned(number) => self.number(number),
            View::Float(number) => {
                if !number.is_finite() {
                    self.unwritten = Some(NOT_FINITE);
                }
                self.number(number);
            }
            View::Number(text) => self.raw(&text),
            View::Text(text) => self.string(&text),
            View::Formatted(value) => self.formatted(value),
            View::Json(value) => self.json(value),
            View::List(list) => {
                let items = (0..list.length()).filter_map(|index| list.item(index));
                self.items(items, Writer::value);
            }
            View::Map(map) => self.members(map.members()),
            View::Object(object) => self.object(&object),
            View::Tagged(tagged) => self.tagged(&tagged),
            View::Binary(value) => {
                if value.as_bytes().is_none() {
                    self.unwritten = Some(STREAM);
                }
                self.string(&value.text());
            }
            View::Media(media) => self.value(media.value),
            View::Secret(value) => self.value(value),
        }
    }

    fn raw(&mut self, text: &str) {
        self.text.extend_from_slice(text.as_bytes());
    }

    /// Appends a number in the shortest text that reads as the same one, or `null` if it is not finite.
    fn number(&mut self, number: impl Serialize) {
        // A vector takes all text, and a number is always JSON.
        _ = serde_json::to_writer(&mut self.text, &number);
    }

    fn items<T>(&mut self, items: impl Iterator<Item = T>, write: fn(&mut Self, T)) {
        self.text.push(b'[');
        for (index, item) in items.enumerate() {
            if index > 0 {
                self.text.push(b',');
            }
            write(self, item);
        }
        self.text.push(b']');
    }

    fn members<'v>(&mut self, members: impl IntoIterator<Item = (&'v str, &'v dyn Value)>) {
        let start = self.begin();
        for (name, value) in members {
            self.member(start, name, value.view());
        }
        self.text.push(b'}');
    }

    fn object(&mut self, object: &Object<'_>) {
        let start = self.begin();
        let members = object.table.members.iter().enumerate();
        for ((place, member), field) in members.zip(object.fields()) {
            let view = field.view();
            if object.writes((place, member), &view, self.content) {
                if self.text.len() > start {
                    member.write_lead(&mut self.text);
                } else {
                    self.text.extend_from_slice(member.prefix());
                }
                match view {
                    // Most members are texts.
                    View::Text(text) => self.string(&text),
                    view => self.view(view),
                }
            }
        }
        for (name, value) in object.additional() {
            self.member(start, name, value.view());
        }
        self.text.push(b'}');
    }

    /// Opens an object and says where its members start.
    fn begin(&mut self) -> usize {
        self.text.push(b'{');
        self.text.len()
    }

    fn member(&mut self, start: usize, name: &str, view: View<'_>) {
        self.separate(start);
        self.name(name);
        self.view(view);
    }

    /// Writes a comma, unless the members of the object start here.
    fn separate(&mut self, start: usize) {
        if self.text.len() > start {
            self.text.push(b',');
        }
    }

    fn name(&mut self, name: &str) {
        self.string(name);
        self.text.push(b':');
    }

    /// Writes what stands before the value of a member that is not the first.
    pub(super) fn later_name(&mut self, name: &str) {
        self.text.push(b',');
        self.name(name);
    }

    /// Writes a variant, with the text that tells it apart where its own members lack it.
    fn tagged(&mut self, tagged: &Tagged<'_>) {
        let Some((tags, members)) = tagged.members(self.content) else {
            return self.value(tagged.value);
        };
        let start = self.begin();
        for (name, text) in tags {
            self.member(start, name, View::Text(text.into()));
        }
        for (name, value) in members {
            self.member(start, name, value.view());
        }
        self.text.push(b'}');
    }

    fn json(&mut self, value: &serde_json::Value) {
        match value {
            serde_json::Value::Null => self.raw("null"),
            serde_json::Value::Bool(value) => self.view(View::Bool(*value)),
            serde_json::Value::Number(number) => self.number(number),
            serde_json::Value::String(text) => self.string(text),
            serde_json::Value::Array(items) => self.items(items.iter(), Writer::json),
            serde_json::Value::Object(members) => {
                let start = self.begin();
                for (name, value) in members {
                    self.member(start, name, View::Json(value));
                }
                self.text.push(b'}');
            }
        }
    }

    /// Writes a string: quotes, backslashes and control characters are escaped, nothing else.
    fn string(&mut self, text: &str) {
        self.text.reserve(text.len() + 2);
        self.text.push(b'"');
        if !push_short(&mut self.text, text.as_bytes()) {
            self.characters(text);
        }
        self.text.push(b'"');
    }

    /// Writes a text as a string while it is put together.
    fn formatted(&mut self, value: &dyn fmt::Display) {
        self.text.push(b'"');
        // Writing into a vector does not fail.
        _ = write!(self, "{value}");
        self.text.push(b'"');
    }

    fn characters(&mut self, text: &str) {
        let mut rest = text;
        loop {
            let (plain, special) = rest.split_at(plain_length(rest.as_bytes()));
            self.raw(plain);
            let Some(byte) = special.bytes().next() else {
                break;
            };
            self.escape(byte);
            rest = &special[1..];
        }
    }

    fn escape(&mut self, byte: u8) {
        match byte {
            b'"' => self.raw("\\\""),
            b'\\' => self.raw("\\\\"),
            b'\n' => self.raw("\\n"),
            b'\r' => self.raw("\\r"),
            b'\t' => self.raw("\\t"),
            _ => self.raw(&format!("\\u{byte:04x}")),
        }
    }
}

/// Takes the characters of a string.
impl fmt::Write for Writer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if !push_short(&mut self.text, text.as_bytes()) {
            self.characters(text);
        }
        Ok(())
    }
}
