//! Reads regular expressions that are a sequence of characters and counts; others are not checked.
//!
//! The dialect is ECMA 262's (OpenAPI 3.0, Schema Object, `pattern`); what is read here means the same in all dialects.

use crate::rust::{CharacterRange, Pattern};

/// No identifier is longer; counts above it come from patterns that bound nothing.
const UNBOUNDED: u32 = u32::MAX;

/// The pattern, if it is anchored at both ends and simple: `^([a-f0-9]{24})$`.
pub(super) fn simple(pattern: &str) -> Option<Pattern> {
    let inner = pattern.strip_prefix('^')?.strip_suffix('$')?;
    let inner = inner
        .strip_prefix('(')
        .and_then(|it| it.strip_suffix(')'))
        .map_or(inner, |it| it.trim_start_matches("?:"));
    if inner.contains(['(', ')', '|']) {
        return None;
    }
    let mut rest = inner;
    let mut pieces = Vec::new();
    while !rest.is_empty() {
        let (characters, after) = characters(rest)?;
        let (minimum, maximum, after) = count(after)?;
        pieces.push(CharacterRange {
            characters,
            minimum,
            maximum,
        });
        rest = after;
    }
    Some(Pattern(pieces))
}

/// One class or one literal character at the start.
fn characters(text: &str) -> Option<(String, &str)> {
    if let Some(rest) = text.strip_prefix('[') {
        return class(rest);
    }
    let mut chars = text.chars();
    match chars.next()? {
        '\\' => {
            let escaped = escape(chars.next()?).filter(|it| it != "^")?;
            Some((escaped, chars.as_str()))
        }
        '.' | '^' | '$' | '*' | '+' | '?' | '{' | '}' | ']' => None,
        literal if literal.is_ascii() => Some((literal.to_string(), chars.as_str())),
        _ => None,
    }
}

/// The rest of `[a-f0-9]`. In the result, `-` between two characters is a range, and a lone `-` stands last.
fn class(text: &str) -> Option<(String, &str)> {
    let mut members = String::new();
    let mut dash = false;
    let mut chars = text.chars().peekable();
    let mut last = None;
    loop {
        match chars.next()? {
            ']' => break,
            '^' if last.is_none() && members.is_empty() => return None,
            '\\' => {
                let escaped = escape(chars.next()?)?;
                if escaped == "-" {
                    dash = true
                } else {
                    members.push_str(&escaped)
                }
                // A single one may begin a range.
                let mut escaped = escaped.chars();
                last = escaped.next().filter(|_| escaped.next().is_none());
            }
            '-' if last.is_some() && chars.peek().is_some_and(|it| *it != ']') => {
                let end = chars
                    .next()
                    .filter(|it| it.is_ascii_alphanumeric() && last <= Some(*it))
                    .filter(|_| last != Some('-'))?;
                members.push('-');
                members.push(end);
                last = None;
            }
            '-' => dash = true,
            '[' => return None,
            char if char.is_ascii() => {
                members.push(char);
                last = Some(char);
            }
            _ => return None,
        }
    }
    if dash {
        members.push('-');
    }
    // At its beginning it would stand for all other characters.
    if members.starts_with('^') {
        return None;
    }
    let rest: usize = chars.map(char::len_utf8).sum();
    (!members.is_empty()).then(|| (members, &text[text.len() - rest..]))
}

/// `\d` and escaped punctuation.
fn escape(char: char) -> Option<String> {
    match char {
        'd' => Some("0-9".to_owned()),
        'w' => Some("a-zA-Z0-9_".to_owned()),
        it if it.is_ascii_punctuation() => Some(it.to_string()),
        _ => None,
    }
}

/// `{24}`, `{1,64}`, `+`, `*`, `?` or nothing.
fn count(text: &str) -> Option<(u32, u32, &str)> {
    let (minimum, maximum, rest) = match text.chars().next() {
        Some('+') => (1, UNBOUNDED, &text[1..]),
        Some('*') => (0, UNBOUNDED, &text[1..]),
        Some('?') => (0, 1, &text[1..]),
        Some('{') => {
            let (inner, rest) = text[1..].split_once('}')?;
            let (minimum, maximum) = match inner.split_once(',') {
                None => (inner.parse().ok()?, inner.parse().ok()?),
                Some((minimum, "")) => (minimum.parse().ok()?, UNBOUNDED),
                Some((minimum, maximum)) => (minimum.parse().ok()?, maximum.parse().ok()?),
            };
            (minimum, maximum, rest)
        }
        _ => (1, 1, text),
    };
    // A lazy or possessive count, which means the same for a whole match, is rare enough to leave out.
    (minimum <= maximum && !rest.starts_with(['?', '+', '*', '{']))
        .then_some((minimum, maximum, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pattern: &str, expected: Option<&[(&str, u32, u32)]>) {
        let found = simple(pattern).map(|it| it.0);
        let found: Option<Vec<(String, u32, u32)>> = found.map(|it| {
            it.into_iter()
                .map(|it| (it.characters, it.minimum, it.maximum))
                .collect()
        });
        let expected = expected.map(|it| {
            it.iter()
                .map(|(a, b, c)| ((*a).to_owned(), *b, *c))
                .collect()
        });
        assert_eq!(found, expected, "{pattern}");
    }

    #[test]
    fn classes_and_counts_are_read() {
        check("^([a-f0-9]{24})$", Some(&[("a-f0-9", 24, 24)]));
        check(
            r"^mdb_sa_id_[a-fA-F\d]{24}$",
            Some(&[
                ("m", 1, 1),
                ("d", 1, 1),
                ("b", 1, 1),
                ("_", 1, 1),
                ("s", 1, 1),
                ("a", 1, 1),
                ("_", 1, 1),
                ("i", 1, 1),
                ("d", 1, 1),
                ("_", 1, 1),
                ("a-fA-F0-9", 24, 24),
            ]),
        );
        check("^[a-zA-Z0-9-]{1,64}$", Some(&[("a-zA-Z0-9-", 1, 64)]));
        check(r"^[\w.\-]+$", Some(&[("a-zA-Z0-9_.-", 1, u32::MAX)]));
        check(r"^[a\^\-]$", Some(&[("a^-", 1, 1)]));
        check(r"^[\A-z]$", None);
        check("^v?[0-9]*$", Some(&[("v", 0, 1), ("0-9", 0, u32::MAX)]));
    }

    #[test]
    fn everything_else_is_not() {
        for pattern in [
            "[a-f]{2}",
            "^a|b$",
            "^(a)(b)$",
            r"^[\p{L}]+$",
            "^(?!x)[a-z]+$",
            "^.{3}$",
            "^[^a]$",
            "^[a-f",
            r"^\u0041$",
            "^[z-a]$",
            r"^[\^~]$",
            r"^\^$",
            r"^[\!-~]+$",
            r"^[\--9]+$",
        ] {
            check(pattern, None);
        }
    }
}
