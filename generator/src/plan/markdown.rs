//! The document's Markdown, made safe for rustdoc and wrapped.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Longer lines of prose are wrapped.
const WIDTH: usize = 110;

/// A text as inline code, whatever is in it (CommonMark, 6.1 Code spans).
pub(super) fn code(text: &str) -> String {
    let text = one_line(text);
    if text.is_empty() {
        return "the empty text".to_owned();
    }
    if !text.contains('`') && !text.trim().is_empty() {
        return ["`", &text, "`"].concat();
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
    if is_plain_line(text) {
        return text.to_owned();
    }
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

/// Whether a text is printable ASCII whose words are one space apart, as most are.
fn is_plain_line(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_spaced = !text.starts_with(' ') && !text.ends_with(' ') && !text.contains("  ");
    is_spaced && bytes.iter().all(|it| matches!(it, b' '..=b'~'))
}

/// Characters that make text look other than it is (Unicode Technical Report 36; rustc refuses them in comments).
fn is_deceptive(char: char) -> bool {
    matches!(char, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

/// The document's Markdown: code blocks are text, HTML and stray brackets are shown as they are, bare addresses become links.
pub(super) fn markdown(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fence: Option<&str> = None;
    let mut item = 0;
    for line in text.lines() {
        let line = shown(line);
        let trimmed = line.trim();
        match (fence, fence_of(trimmed)) {
            (None, Some(marker)) => {
                // Without a language rustdoc would run it as a test.
                lines.push(format!("{marker}text"));
                fence = FENCES.into_iter().find(|it| *it == marker);
                item = 0;
            }
            (Some(open), _) if closes(trimmed, open) => {
                lines.push(open.to_owned());
                fence = None;
            }
            (Some(_), _) => lines.push(line.trim_end().replace('\t', "    ")),
            (None, None) => item = push_prose(trimmed, item, &mut lines),
        }
    }
    lines.extend(fence.map(str::to_owned));
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.dedup_by(|a, b| a.is_empty() && b.is_empty());
    if lines.first().is_some_and(String::is_empty) {
        lines.remove(0);
    }
    lines
}

/// What is seen of a line. Most lines are plain ASCII and stay as they are.
fn shown(line: &str) -> Cow<'_, str> {
    if line.bytes().all(|it| matches!(it, b' '..=b'~' | b'\t')) {
        return Cow::Borrowed(line);
    }
    let is_shown = |it: &char| !is_deceptive(*it) && (!it.is_control() || *it == '\t');
    line.chars().filter(is_shown).collect()
}

/// Fences of code blocks (CommonMark, 4.5); longer ones are as good as the longest of these.
const FENCES: [&str; 6] = ["``````", "`````", "````", "```", "~~~~", "~~~"];

/// The fence with which a line opens a code block.
fn fence_of(line: &str) -> Option<&'static str> {
    let marker = FENCES.into_iter().find(|it| line.starts_with(it))?;
    let info = line.trim_start_matches(['`', '~']);
    (marker.starts_with('~') || !info.contains('`')).then_some(marker)
}

/// Whether a line closes the code block that `fence` opened.
fn closes(line: &str, fence: &str) -> bool {
    let char = if fence.starts_with('~') { '~' } else { '`' };
    line.starts_with(fence) && line.trim_start_matches(char).is_empty()
}

/// Adds a line outside of code blocks. It is trimmed, since four spaces would make it a code block, that is, a test;
/// in an item of a list it is indented like the item's text, by `item`, and what is the same for the next line comes back.
fn push_prose(line: &str, item: usize, lines: &mut Vec<String>) -> usize {
    let line = if line.contains('\t') {
        prose(&line.replace('\t', " "))
    } else {
        prose(line)
    };
    let hang = list_marker(&line);
    if hang > 0 {
        let text = line[hang..].trim_start();
        wrap(
            &format!("{}{text}", &line[..hang]),
            "",
            &" ".repeat(hang),
            lines,
        );
        return hang;
    }
    let item = if line.is_empty() || line.starts_with('#') {
        0
    } else {
        item
    };
    let indent = " ".repeat(item);
    wrap(&line, &indent, &indent, lines);
    item
}

/// One line outside of code blocks: code spans and escaped characters stay, everything else that rustdoc would read is escaped.
pub(super) fn prose(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    loop {
        // All bytes that may mean something are characters of their own.
        let means = |it: u8| matches!(it, b'`' | b'\\' | b'[' | b']' | b'<' | b'>' | b'h');
        let plain = rest.bytes().position(means).unwrap_or(rest.len());
        out.push_str(&rest[..plain]);
        rest = &rest[plain..];
        let Some(char) = rest.chars().next() else {
            return out;
        };
        rest = push_meaning(char, rest, &mut out);
    }
}

/// Adds what begins with a character that may mean something; what follows it comes back.
fn push_meaning<'t>(char: char, text: &'t str, out: &mut String) -> &'t str {
    let kept = match char {
        '`' => code_span(text),
        '\\' => escaped(text),
        '[' => link(text),
        '<' => autolink(text),
        _ => None,
    };
    if let Some(length) = kept {
        out.push_str(&text[..length]);
        return &text[length..];
    }
    if let Some(length) = address(text) {
        let _ = write!(out, "<{}>", &text[..length]);
        return &text[length..];
    }
    // A run of backticks that closes nowhere does not close in part either.
    let run = match char {
        '`' => text.len() - text.trim_start_matches('`').len(),
        _ => 1,
    };
    for char in text[..run].chars() {
        if matches!(char, '<' | '>' | '[' | ']' | '`') {
            out.push('\\');
        }
        out.push(char);
    }
    &text[run..]
}

/// The length of a code span at the start (CommonMark, 6.1): it ends with as many backticks as it begins with.
fn code_span(text: &str) -> Option<usize> {
    let run = |text: &str| text.len() - text.trim_start_matches('`').len();
    let fence = run(text);
    let mut at = fence;
    while let Some(next) = text[at..].find('`') {
        at += next;
        let length = run(&text[at..]);
        at += length;
        if length == fence {
            return Some(at);
        }
    }
    None
}

/// The length of `<https://address>` at the start.
fn autolink(text: &str) -> Option<usize> {
    let length = address(text.strip_prefix('<')?)? + 2;
    text[length - 1..].starts_with('>').then_some(length)
}

/// The length of an escaped character at the start (CommonMark, 2.4).
fn escaped(text: &str) -> Option<usize> {
    let escaped = text.chars().nth(1)?;
    escaped.is_ascii_punctuation().then_some(2)
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
    // Neither is looked for further than it may reach.
    let (label, after) = inner.split_at(inner.find(['[', ']', '<', '>', '`'])?);
    let after = after.strip_prefix("](")?;
    let target =
        &after[..after.find(|it: char| it.is_whitespace() || "<>()[]\"\\".contains(it))?];
    let safe = after[target.len()..].starts_with(')')
        && !label.is_empty()
        && (target.starts_with("https://") || target.starts_with("http://"));
    safe.then(|| 1 + label.len() + 2 + target.len() + 1)
}

/// Puts a line of prose on several lines with these margins; rows of tables stay whole.
fn wrap(line: &str, first: &str, following: &str, lines: &mut Vec<String>) {
    if line.len() <= WIDTH || line.starts_with('|') || line.chars().count() <= WIDTH {
        lines.push([first, line].concat());
        return;
    }
    let begin = |text: &str| {
        let mut line = String::with_capacity(WIDTH + WIDTH / 4);
        line.push_str(text);
        line
    };
    let mut current = begin(first);
    let mut width = first.len();
    let mut is_empty = true;
    let mut in_code = false;
    for word in words(line) {
        let word_width = match word.is_ascii() {
            true => word.len(),
            false => word.chars().count(),
        };
        let fits = width + 1 + word_width <= WIDTH;
        // A line must not begin with what would make it a heading, an item or a quote.
        let is_safe = || word.starts_with(|it: char| it.is_alphabetic() || "`(\"'".contains(it));
        if is_empty {
            current.push_str(word);
            width += word_width;
        } else if fits || in_code || !is_safe() || is_marker(&current) {
            current.push(' ');
            current.push_str(word);
            width += 1 + word_width;
        } else {
            width = following.len() + word_width;
            lines.push(std::mem::replace(&mut current, begin(following)));
            current.push_str(word);
        }
        is_empty = false;
        in_code ^= opens_code(word);
    }
    lines.push(current);
}

/// What stands between spaces. They are looked for byte by byte, since words are short.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = text.bytes().position(|it| it == b' ');
        rest = end.and_then(|end| text.get(end + 1..));
        Some(&text[..end.unwrap_or(text.len())])
    })
}

/// Whether a word has the beginning or the end of a code span.
fn opens_code(word: &str) -> bool {
    if !word.contains('`') {
        return false;
    }
    let escaped = word.matches("\\`").count();
    (word.matches('`').count() - escaped) % 2 == 1
}

/// The length of a list item's marker with its space, so far is the text of the item indented.
fn list_marker(line: &str) -> usize {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let after = &line[digits..];
    if (1..=9).contains(&digits) && (after.starts_with(". ") || after.starts_with(") ")) {
        return digits + 2;
    }
    if ["* ", "- ", "+ "].iter().any(|it| line.starts_with(it)) {
        2
    } else {
        0
    }
}

/// Whether a line is a list item's marker and nothing else: what follows must not be on another line, or it is no text of the item.
fn is_marker(line: &str) -> bool {
    let line = line.trim_start();
    // The longest is nine digits and a point.
    line.len() <= 10 && list_marker(&format!("{line} ")) == line.len() + 1
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
            &[format!("* {words}").trim_end(), "  ends here"],
        );
        let long = format!("`{}`", "a".repeat(110));
        check(&format!("* {long} here"), &[&format!("* {long}"), "  here"]);
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
