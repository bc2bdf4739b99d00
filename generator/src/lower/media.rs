//! What media types stand for (RFC 9110, section 8.3.1).

use crate::http_text::{essence, is_token};

/// What kind of content a media type stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Media {
    /// JSON.
    Json,
    /// JSON texts that follow each other.
    Items,
    /// Server-sent events.
    Events,
    /// `application/x-www-form-urlencoded`
    Form,
    /// Parts.
    Multipart,
    /// Text.
    Text,
    /// Bytes.
    Binary,
    /// Anything: what it holds decides.
    Any,
}

/// JSON lines under their various names, and JSON text sequences.
const ITEMS: [&str; 9] = [
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/jsonlines",
    "application/x-jsonlines",
    "application/json-lines",
    "application/json-seq",
    "application/geo+json-seq",
    "application/stream+json",
];

/// Text that is not called so.
const TEXTS: [&str; 15] = [
    "application/xml",
    "application/yaml",
    "application/x-yaml",
    "application/toml",
    "application/javascript",
    "application/x-javascript",
    "application/ecmascript",
    "application/graphql",
    "application/sql",
    "application/sdp",
    "application/jwt",
    "application/jose",
    "application/jose+jwe",
    "application/x-pem-file",
    "application/x-sh",
];

/// The kind of content of a media type.
pub(super) fn media(media_type: &str) -> Media {
    let essence = essence(media_type);
    let essence = essence.as_str();
    if ITEMS.contains(&essence) {
        return Media::Items;
    }
    match essence {
        "*/*" | "application/*" => Media::Any,
        "application/json" | "text/json" => Media::Json,
        "text/event-stream" => Media::Events,
        "application/x-www-form-urlencoded" => Media::Form,
        // Whoever asks for a table may get a large one.
        "text/csv" | "text/tab-separated-values" => Media::Binary,
        _ if essence.ends_with("+json") => Media::Json,
        _ if essence.starts_with("multipart/") => Media::Multipart,
        _ if essence.starts_with("text/") || TEXTS.contains(&essence) => Media::Text,
        _ if essence.ends_with("+xml") || essence.ends_with("+yaml") => Media::Text,
        _ => Media::Binary,
    }
}

/// Whether content is JSON: `application/json`, or a structured syntax suffix `+json` (RFC 6839, section 3.1).
pub(super) fn is_json(media_type: &str) -> bool {
    media(media_type) == Media::Json
}

/// What tells media types of the same kind apart: `xml`, `svg+xml`, `image/*`.
pub(super) fn subtype(media_type: &str) -> String {
    let essence = essence(media_type);
    let subtype = essence.split_once('/').map(|(_, subtype)| subtype);
    match subtype {
        Some(subtype) if subtype != "*" => subtype.trim_start_matches("x-").to_owned(),
        _ => essence,
    }
}

/// Whether it is written as a media type: two tokens (RFC 9110, section 5.6.2), and parameters without control characters.
pub(super) fn is_well_formed(media_type: &str) -> bool {
    let essence = essence(media_type);
    let tokens = essence
        .split_once('/')
        .is_some_and(|(main, sub)| is_token(main) && is_token(sub));
    tokens && media_type.bytes().all(|it| (b' '..=b'~').contains(&it))
}

/// What a text that is no media type is likely to mean; the kind of its schema decides where it does not say.
pub(super) fn likely(text: &str) -> &'static str {
    let text = text.to_ascii_lowercase();
    if text.contains("json") {
        "application/json"
    } else if text.contains("xml") {
        "application/xml"
    } else if text.contains("urlencoded") {
        "application/x-www-form-urlencoded"
    } else if text.contains("form-data") || text.contains("multipart") {
        "multipart/form-data"
    } else if text.contains("text") {
        "text/plain"
    } else {
        "*/*"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_media_types() {
        for (media_type, expected) in [
            ("application/json", Media::Json),
            ("Application/JSON; charset=utf-8", Media::Json),
            ("application/vnd.pets.v1+json", Media::Json),
            ("application/*+json", Media::Json),
            ("application/json-seq", Media::Items),
            ("application/x-ndjson", Media::Items),
            ("text/event-stream", Media::Events),
            ("application/x-www-form-urlencoded", Media::Form),
            ("multipart/form-data", Media::Multipart),
            ("multipart/related; type=a/b", Media::Multipart),
            ("text/html", Media::Text),
            ("text/*", Media::Text),
            ("application/atom+xml", Media::Text),
            ("application/apply-patch+yaml", Media::Text),
            ("text/csv", Media::Binary),
            ("image/*", Media::Binary),
            ("application/x-msgpack", Media::Binary),
            ("*/*", Media::Any),
        ] {
            assert_eq!(media(media_type), expected, "{media_type}");
        }
    }

    #[test]
    fn media_types_are_two_tokens_and_parameters() {
        for good in ["a/b", "*/*", "a/b+c; d=\"e f\"", "a/b;"] {
            assert!(is_well_formed(good), "{good}");
        }
        for bad in ["", "json", "*", "/", "a/", "a/b/c", "a b/c", "a/b;\r\nX: y"] {
            assert!(!is_well_formed(bad), "{bad}");
        }
    }

    #[test]
    fn texts_that_are_no_media_types_are_guessed() {
        assert_eq!(likely("json"), "application/json");
        assert_eq!(likely("form-data"), "multipart/form-data");
        assert_eq!(likely("string"), "*/*");
    }
}
