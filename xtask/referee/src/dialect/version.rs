//! Versions of OpenAPI, as far as schemas differ.

use serde_json::Value;

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    /// Swagger 2.0.
    V2,
    /// 3.0
    V30,
    /// 3.1 and later: schemas are JSON Schema 2020-12.
    V31,
}

impl Version {
    pub(crate) fn of(root: &Value) -> Self {
        let text = |name| root.get(name).map(ToString::to_string).unwrap_or_default();
        if root.get("swagger").is_some() {
            Self::V2
        } else if text("openapi").trim_matches('"').starts_with("3.0") {
            Self::V30
        } else {
            Self::V31
        }
    }

    /// Where component schemas are.
    pub(crate) fn components(self) -> &'static str {
        match self {
            Self::V2 => "/definitions",
            Self::V30 | Self::V31 => "/components/schemas",
        }
    }
}

/// The JSON Pointer in a reference within the document.
pub(super) fn pointer(reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    let decoded = percent_decoded(fragment);
    (decoded.is_empty() || decoded.starts_with('/')).then_some(decoded)
}

/// A text without its percent-encoding.
pub(crate) fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        let code = others.get(..2).and_then(|it| std::str::from_utf8(it).ok());
        match code.and_then(|it| u8::from_str_radix(it, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = others.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*first);
                rest = others;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A name as a segment of a JSON Pointer.
pub(crate) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
