//! Headers with types.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use http::HeaderMap;

use super::super::json::{self, Value};

/// A header that the document describes, with the type of its value.
///
/// ```
/// use atlas_admin::runtime::{Header, Response};
///
/// const REMAINING: Header<i64> = Header::new("RateLimit-Remaining");
///
/// fn is_last<T>(response: &Response<T>) -> bool {
///     response.get(REMAINING) == Some(0)
/// }
/// ```
pub struct Header<T> {
    name: &'static str,
    ty: PhantomData<fn() -> T>,
}

impl<T> Header<T> {
    /// The header of this name.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            ty: PhantomData,
        }
    }

    /// Its name.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

impl<T> Clone for Header<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Header<T> {}

impl<T> fmt::Debug for Header<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Header").field(&self.name).finish()
    }
}

impl<T: Value> Header<T> {
    /// Its value, if it is there and of the type.
    pub(in super::super) fn read(self, headers: &HeaderMap) -> Option<T> {
        if !headers.contains_key(self.name) {
            return None;
        }
        let values = headers.get_all(self.name).iter();
        let values: Vec<Cow<'_, str>> = values.map(|it| text(it.as_bytes())).collect();
        let forms = match self.name.eq_ignore_ascii_case("set-cookie") {
            true => cookies(&values),
            false => forms(values.join(",").trim()),
        };
        forms
            .iter()
            .find_map(|form| json::from_slice(form.as_bytes()).ok())
    }
}

/// The text of a header: UTF-8, as it mostly is where it is not ASCII, or else ISO 8859-1, as it used to be (RFC 9110, section 5.5).
fn text(value: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(value) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(value.iter().copied().map(char::from).collect()),
    }
}

/// What cookies may be in JSON: one text, or a list of them. No comma parts them, since dates have some (RFC 9110, section 5.3).
fn cookies(values: &[Cow<'_, str>]) -> Vec<String> {
    let texts: Vec<String> = values.iter().map(|it| quoted(it.trim())).collect();
    let mut forms: Vec<String> = texts.iter().take(1).cloned().collect();
    forms.push(format!("[{}]", texts.join(",")));
    forms
}

/// What the text of a header may be in JSON: text, a value without quotes, a time, a list of texts, a list of values.
fn forms(text: &str) -> Vec<String> {
    let mut forms = vec![quoted(text), text.to_owned()];
    forms.extend(time(text));
    let items = text.split(',').map(str::trim).filter(|it| !it.is_empty());
    let texts: Vec<String> = items.clone().map(quoted).collect();
    forms.push(format!("[{}]", texts.join(",")));
    forms.push(format!("[{}]", items.collect::<Vec<_>>().join(",")));
    forms
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// HTTP has a form of its own for times (RFC 9110, section 5.6.7).
fn time(text: &str) -> Option<String> {
    let time = httpdate::parse_http_date(text).ok()?;
    let time = jiff::Timestamp::try_from(time).ok()?;
    Some(quoted(&time.to_string()))
}

