//! Text for terminals, without Markdown.

use super::docs;
use crate::rust;

/// The document's Markdown as text: the first line stands for itself, paragraphs follow.
pub(super) fn text(markdown: &str) -> String {
    of_lines(&docs::markdown(markdown))
}

/// Documentation as text.
pub(super) fn of_docs(docs: &rust::Docs) -> String {
    of_lines(&docs.0)
}

fn of_lines(lines: &[String]) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut paragraph = String::new();
    for line in lines {
        let line = inline(line.trim_end());
        let begins = line.is_empty() || is_block(&line);
        if begins && !paragraph.is_empty() {
            paragraphs.push(std::mem::take(&mut paragraph));
        }
        if line.is_empty() {
            // Paragraphs are apart, items of a list are not.
            paragraphs.push(String::new());
        } else {
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(&line);
        }
    }
    paragraphs.push(paragraph);
    paragraphs.dedup_by(|a, b| a.is_empty() && b.is_empty());
    paragraphs.join("\n").trim().to_owned()
}

/// Whether a line begins an item of a list, a row of a table or a heading.
fn is_block(line: &str) -> bool {
    let start = line.trim_start();
    start.starts_with(['*', '-', '|', '#', '+'])
        || start
            .split_once(". ")
            .is_some_and(|(number, _)| number.parse::<u32>().is_ok())
}

/// A line without code spans, emphasis, escapes and links, whose addresses stay.
fn inline(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    // Most of a line is what it is.
    while let Some(start) = rest.find(['`', '*', '\\', '<', '[']) {
        let (plain, marked) = rest.split_at(start);
        text.push_str(plain);
        rest = marked;
        let Some(character) = rest.chars().next() else {
            break;
        };
        if let Some((label, address, after)) = link(rest) {
            text.push_str(&inline(label));
            if address != label {
                text.push_str(&format!(" ({address})"));
            }
            rest = after;
            continue;
        }
        let after = &rest[character.len_utf8()..];
        match character {
            '`' => {}
            '*' if after.starts_with('*') => {
                rest = &after[1..];
                continue;
            }
            '\\' if after.starts_with(|it: char| it.is_ascii_punctuation()) => {
                let escaped = after.chars().next().unwrap_or_default();
                text.push(escaped);
                rest = &after[escaped.len_utf8()..];
                continue;
            }
            other => text.push(other),
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

/// A link at the start: its label, its address and what follows; `[a](b)` or `<b>`. Looks no further than a link can reach.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    if let Some(inner) = text.strip_prefix('<') {
        let (address, after) = inner.split_at(inner.find(['>', '<', ' '])?);
        let after = after.strip_prefix('>')?;
        return address
            .starts_with("http")
            .then_some((address, address, after));
    }
    let inner = text.strip_prefix('[')?;
    let (label, rest) = inner.split_at(inner.find(['[', ']'])?);
    let rest = rest.strip_prefix("](")?;
    let (address, after) = rest.split_at(rest.find(['(', ')', ' '])?);
    Some((label, address, after.strip_prefix(')')?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_becomes_text() {
        let shown = |it: &str| text(it);
        assert_eq!(shown("The `id`\nof a **thing**."), "The id of a thing.");
        assert_eq!(
            shown("See [the docs](https://example.com/a).\n\nMore."),
            "See the docs (https://example.com/a).\n\nMore."
        );
        assert_eq!(
            shown("<https://a.example> and [b](c d), a\\\\*b"),
            "https://a.example and [b](c d), a\\*b"
        );
        assert_eq!(shown("One of:\n\n- `a`\n- `b`"), "One of:\n\n- a\n- b");
    }
}
