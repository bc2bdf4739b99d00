//! Texts of formats, lengths and patterns.

use super::flat::Flat;
use super::{Edge, pattern, seed};

/// Everything that needs care in JSON and beyond.
const HIGH: &str = "Grüße \"\\/\u{8}\u{c}\n\r\t\u{0}\u{1f}\u{7f} 日本 \u{1F600} \u{2028}\u{feff}é";

/// A text that the schema allows, `None` if none was found.
pub(super) fn text(flat: &Flat<'_>, edge: Edge) -> Option<String> {
    let least = flat.bound("minLength").unwrap_or_default() as usize;
    let most = flat.bound("maxLength").map_or(usize::MAX, |it| it as usize);
    if least > 100_000 || least > most {
        return None;
    }
    if let Some(pattern) = flat.patterns.first() {
        let known = of_format(flat, edge).filter(|it| {
            flat.patterns
                .iter()
                .all(|pattern| pattern::is_match(pattern, it))
        });
        return known.or_else(|| pattern::matching(pattern, least, most));
    }
    if let Some(text) = of_format(flat, edge) {
        return Some(text);
    }
    let text = match edge {
        Edge::Plain => format!("text {}", seed(&flat.place("text")) % 100_000),
        Edge::Low => String::new(),
        Edge::High => HIGH.to_owned(),
    };
    let mut text: String = text.chars().take(most).collect();
    let missing = least.saturating_sub(text.chars().count());
    text.extend(std::iter::repeat_n('x', missing));
    Some(text)
}

fn of_format(flat: &Flat<'_>, edge: Edge) -> Option<String> {
    if flat.is_base64 {
        return Some("UG9ydG9sYW4=".to_owned());
    }
    let pick = |plain: &str, low: &str, high: &str| {
        let text = match edge {
            Edge::Plain => plain,
            Edge::Low => low,
            Edge::High => high,
        };
        Some(text.to_owned())
    };
    match flat.format.as_deref()? {
        "date-time" => pick(
            "2024-05-06T07:08:09Z",
            "1970-01-01T00:00:00Z",
            "2024-02-29T23:59:59.123Z",
        ),
        "date" => pick("2024-05-06", "1970-01-01", "2024-02-29"),
        "time" => pick("07:08:09Z", "00:00:00Z", "23:59:59Z"),
        "uuid" => pick(
            "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
            "00000000-0000-0000-0000-000000000000",
            "f47ac10b-58cc-4372-a567-0e02b2c3d479",
        ),
        "byte" => pick("UG9ydG9sYW4=", "", "/+8="),
        "uri" | "url" | "uri-reference" | "iri" => pick(
            "https://example.com/a?b=c",
            "https://example.com",
            "https://example.com/%C3%BC#d",
        ),
        "email" | "idn-email" => pick(
            "pilot@example.com",
            "a@example.com",
            "first.last+tag@example.com",
        ),
        "hostname" | "idn-hostname" => pick("example.com", "a.example", "xn--bcher-kva.example"),
        "ipv4" => pick("192.0.2.1", "0.0.0.0", "255.255.255.255"),
        "ipv6" => pick("2001:db8::1", "::", "2001:db8:ffff::"),
        "duration" => pick("P1DT2H", "P0D", "P1Y2M3W"),
        "json-pointer" => pick("/a/b", "", "/a~1b/~0"),
        "regex" => pick("^a+$", "", "[a-z]{2}"),
        "uri-template" => pick("/a/{b}", "/a", "/a/{b}"),
        "int64" | "int32" | "uint64" => pick("42", "0", "9007199254740993"),
        "decimal" | "double" | "float" | "number" => pick("1.50", "0", "123456789.123456789"),
        _ => None,
    }
}
