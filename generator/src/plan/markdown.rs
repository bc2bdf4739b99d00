//! The document's Markdown, made safe for rustdoc and wrapped.

use std::fmt::Write as _;

/// Longer lines of prose are wrapped.
const WIDTH: usize = 110;

/// A text as inline code, whatever is in it (CommonMark, 6.1 Code spans).
pub(super) fn code(text: &str) -> String {
    let text = one_line(text);
    if text.is_empty() {
        return "the empty text".to_owned();
    }
    let longest = text
        .split(|it| it != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A text on one line, control characters and bidirectional overrides taken out.
pub(super) fn one_line(text: &str) -> String {
    let words = text
        .split(|it: char| it.is_whitespace() || it.is_control())
        .filter(|it| !it.is_empty());
    words
        .map(|word| {
            word.chars()
                .filter(|it| !is_deceptive(*it))
                .collect::<String>()
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// Characters that make text look other than it is (Unicode Technical Report 36; rustc refuses them in comments).
fn is_deceptive(char: char) -> bool {
    matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

/// The document's Markdown: code blocks are text, HTML and stray brackets are shown as they are, bare addresses become links.
pub(super) fn markdown(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let line: String = line
            .chars()
            .filter(|it| !is_deceptive(*it) && (!it.is_control() || *it == '\t'))
            .collect();
        let trimmed = line.trim();
        let marker = ["```", "~~~"]
            .into_iter()
            .find(|marker| trimmed.starts_with(marker));
        match (fence, marker) {
            (None, Some(marker)) => {
                fence = Some(marker);
                // Without a language rustdoc would run it as a test.
                lines.push(format!("{marker}text"));
            }
            (Some(open), Some(marker)) if open == marker => {
                fence = None;
                lines.push(marker.to_owned());
            }
            (Some(_), _) => lines.push(line.trim_end().to_owned()),
            (None, None) => wrap(&prose(trimmed), &mut lines),
        }
    }
    lines.extend(fence.map(str::to_owned));
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.dedup_by(|a, b| a.is_empty() && b.is_empty());
    lines
}

/// One line outside of code blocks. It is trimmed, since four spaces would make it a code block, that is, a test.
pub(super) fn prose(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    // Code spans are left as they are.
    for (index, piece) in line.split('`').enumerate() {
        let inside = index % 2 == 1;
        if index > 0 {
            out.push('`');
        }
        if inside {
            out.push_str(piece)
        } else {
            escape(piece, &mut out)
        }
    }
    if line.matches('`').count() % 2 == 1 {
        return line
            .split('`')
            .map(|piece| {
                let mut out = String::new();
                escape(piece, &mut out);
                out
            })
            .collect::<Vec<_>>()
            .join("\\`");
    }
    out
}

fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        if let Some(length) = address(rest).filter(|_| !out.ends_with('(') && !out.ends_with('<')) {
            let _ = write!(out, "<{}>", &rest[..length]);
            rest = &rest[length..];
            continue;
        }
        if let Some(length) = link(rest) {
            out.push_str(&rest[..length]);
            rest = &rest[length..];
            continue;
        }
        match char {
            '<' | '>' | '[' | ']' => {
                out.push('\\');
                out.push(char);
            }
            _ => out.push(char),
        }
        rest = &rest[char.len_utf8()..];
    }
}

/// The length of a web address at the start.
pub(super) fn address(text: &str) -> Option<usize> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let end = text
        .find(|it: char| it.is_whitespace() || "<>\"'`()[]{}|\\^*".contains(it))
        .unwrap_or(text.len());
    let length = text[..end]
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '_'])
        .len();
    (length > "https://".len()).then_some(length)
}

/// The length of `[text](https://address)` at the start; other links lead nowhere from here.
fn link(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('[')?;
    let (label, after) = inner.split_once("](")?;
    let (target, _) = after.split_once(')')?;
    let safe = !label.contains(['[', ']', '<', '>', '`'])
        && !label.is_empty()
        && (target.starts_with("https://") || target.starts_with("http://"))
        && !target.contains(|it: char| it.is_whitespace() || "<>()[]\"\\".contains(it));
    safe.then(|| 1 + label.len() + 2 + target.len() + 1)
}

/// Puts a line of prose on several lines; rows of tables stay whole, items of lists are indented.
fn wrap(line: &str, lines: &mut Vec<String>) {
    if line.chars().count() <= WIDTH || line.starts_with('|') {
        lines.push(line.to_owned());
        return;
    }
    let indent = " ".repeat(list_marker(line));
    let mut current = String::new();
    let mut in_code = false;
    for word in line.split(' ') {
        let fits = current.chars().count() + 1 + word.chars().count() <= WIDTH;
        // A line must not begin with what would make it a heading, an item or a quote.
        let safe = word.starts_with(|it: char| it.is_alphabetic() || "`(\"'".contains(it));
        if current.is_empty() {
            current.push_str(word);
        } else if fits || in_code || !safe {
            current.push(' ');
            current.push_str(word);
        } else {
            lines.push(std::mem::replace(&mut current, format!("{indent}{word}")));
        }
        in_code ^= word.matches('`').count() % 2 == 1;
    }
    lines.push(current);
}

/// How far the text of a list item is indented.
fn list_marker(line: &str) -> usize {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let marker = if digits > 0 && line[digits..].starts_with(". ") {
        digits + 2
    } else {
        0
    };
    let bullet = ["* ", "- ", "+ "].iter().any(|it| line.starts_with(it));
    if bullet { 2 } else { marker }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(markdown(text), expected, "{text}");
    }

    #[test]
    fn markdown_is_safe_for_rustdoc() {
        check("a <b> [c] `<d>`", &["a \\<b\\> \\[c\\] `<d>`"]);
        check(
            "see https://example.com/a_b.",
            &["see <https://example.com/a_b>."],
        );
        check(
            "see [it](https://example.com) and [that](/relative)",
            &["see [it](https://example.com) and \\[that\\](/relative)"],
        );
        check("```\nlet x;\n```", &["```text", "let x;", "```"]);
        check("    indented", &["indented"]);
        check("an `unclosed", &["an \\`unclosed"]);
        check("```js\nnever closed", &["```text", "never closed", "```"]);
        check("bidi \u{202e}evil", &["bidi evil"]);
    }

    #[test]
    fn long_lines_are_wrapped_where_nothing_changes_its_meaning() {
        let words = "word ".repeat(21);
        check(
            &format!("{words}ends `a b` here"),
            &[&format!("{words}ends"), "`a b` here"],
        );
        check(
            &format!("* {words}ends here"),
            &[&format!("* {words}").trim_end(), "  ends here"],
        );
        check(
            &format!("{words}ends - here"),
            &[&format!("{words}ends -"), "here"],
        );
    }

    #[test]
    fn inline_code_holds_anything() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\nb"), "`a b`");
    }
}
