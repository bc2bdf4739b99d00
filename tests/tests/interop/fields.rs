//! `Digest` headers taken apart.

use std::collections::BTreeMap;

/// The parameters of a header, with the quotes around their values.
pub(crate) type Fields = BTreeMap<String, String>;

/// The parameters of a `Digest` header.
pub(crate) fn fields(header: &str) -> Fields {
    let mut rest = header.strip_prefix("Digest ").unwrap();
    let mut fields = Fields::new();
    while let Some((name, after)) = rest.split_once('=') {
        let end = end_of_value(after);
        let (value, after) = after.split_at(end);
        let before = fields.insert(name.trim().to_owned(), value.to_owned());
        assert_eq!(before, None, "{name} is there twice");
        rest = after.trim_start_matches(',').trim_start();
    }
    fields
}

fn end_of_value(text: &str) -> usize {
    let mut quoted = false;
    let mut escaped = false;
    for (index, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ',' if !quoted => return index,
            _ => {}
        }
    }
    text.len()
}

/// A value without its quotes.
pub(crate) fn unquoted(value: &str) -> &str {
    value.trim_matches('"')
}
