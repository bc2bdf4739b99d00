//! Finds the part of a block-style YAML text that a pointer leads into, so that only this part is scanned.
//!
//! Only lines and their indentation are looked at. That is a guess (the lines of a quoted text may look like keys), so what is found counts only
//! if scanning it leads to the very end of the pointer.

use std::ops::Range;

/// The part of a text that consists of one key with its value: the last of `segments` that stands on a line of its own as a key of a block mapping
/// (YAML 1.2, section 8.2.2), and how many segments come before it. `lines` are the starts of the text's lines.
pub(super) fn narrow(
    text: &str,
    lines: &[usize],
    segments: &[String],
) -> Option<(usize, Range<usize>)> {
    let start = |line: usize| lines.get(line).copied().unwrap_or(text.len());
    let mut found = None;
    let mut within = 0..lines.len();
    for (depth, segment) in segments.iter().enumerate() {
        let content = within.map(|it| (it, text.get(start(it)..start(it + 1)).unwrap_or_default()));
        let Some(Entry { lines, is_below }) = entry(content, segment) else {
            break;
        };
        found = Some((depth, start(lines.start)..start(lines.end)));
        if !is_below {
            break;
        }
        within = lines.start + 1..lines.end;
    }
    found
}

/// A key with its value.
struct Entry {
    /// The numbers of its lines.
    lines: Range<usize>,
    /// Whether nothing of the value stands beside the key.
    is_below: bool,
}

/// The last entry of a key in the block mapping that some lines consist of.
fn entry<'t>(lines: impl Iterator<Item = (usize, &'t str)>, key: &str) -> Option<Entry> {
    let mut indent = None;
    let mut found: Option<Entry> = None;
    let mut is_open = false;
    let mut end = 0;
    for (number, line) in lines {
        end = number + 1;
        // Most lines are of what is deeper.
        if indent.is_some_and(|it| is_deeper(line, it)) {
            continue;
        }
        let own = line.bytes().take_while(|it| *it == b' ').count();
        let content = line.get(own..).unwrap_or_default().trim_end();
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        if indent.is_none() && is_no_mapping(content) {
            return None;
        }
        indent.get_or_insert(own);
        if content == "-" || content.starts_with("- ") {
            continue;
        }
        if let Some(entry) = found.as_mut().filter(|_| is_open) {
            entry.lines.end = number;
        }
        let rest = after_key(content, key).map(str::trim_start);
        is_open = rest.is_some();
        if let Some(rest) = rest {
            found = Some(Entry {
                lines: number..number,
                is_below: rest.is_empty() || rest.starts_with('#'),
            });
        }
    }
    if let Some(entry) = found.as_mut().filter(|_| is_open) {
        entry.lines.end = end;
    }
    found
}

/// Whether a line is indented further.
fn is_deeper(line: &str, indent: usize) -> bool {
    let start = line.as_bytes().get(..=indent);
    start.is_some_and(|it| it.iter().all(|it| *it == b' '))
}

/// Whether a first line begins something else than a block mapping, or may do so.
fn is_no_mapping(line: &str) -> bool {
    line.starts_with(['{', '[', '&', '!', '|', '>']) || line.starts_with("--- ")
}

/// What follows a key and its colon.
fn after_key<'t>(line: &'t str, key: &str) -> Option<&'t str> {
    let quote = line.chars().next().filter(|it| matches!(it, '"' | '\''));
    let rest = match quote {
        Some(quote) => line[1..].strip_prefix(key)?.strip_prefix(quote)?,
        None => line.strip_prefix(key)?,
    };
    let rest = rest.strip_prefix(':')?;
    (rest.is_empty() || rest.starts_with([' ', '\t'])).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, segments: &[&str], expected: Option<(usize, &str)>) {
        let segments: Vec<String> = segments.iter().map(|it| (*it).to_owned()).collect();
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        let lines: Vec<usize> = std::iter::once(0).chain(ends).collect();
        let found = narrow(text, &lines, &segments);
        assert_eq!(found.map(|(depth, span)| (depth, &text[span])), expected);
    }

    #[test]
    fn the_innermost_key_with_its_value() {
        let text = "a:\n  b: 1\n\n  # c\n  'd e': # f\n    g: {h: 2}\n    i: 3\n  j: 4\nk: 5\n";
        check(text, &["a", "d e", "g", "h"], Some((2, "    g: {h: 2}\n")));
        check(
            text,
            &["a", "d e", "x"],
            Some((1, "  'd e': # f\n    g: {h: 2}\n    i: 3\n")),
        );
        check(text, &["b"], None);
        check(text, &[], None);
    }

    #[test]
    fn lines_in_braces_are_no_keys() {
        check("{\na: 1,\nb: 2\n}", &["a"], None);
        check("--- !t {\na: 1\n}", &["a"], None);
        check(
            "a:\n  {\n  b: 1\n  }\n",
            &["a", "b"],
            Some((0, "a:\n  {\n  b: 1\n  }\n")),
        );
    }

    #[test]
    fn a_list_may_stand_as_far_left_as_its_key() {
        let text = "a:\n- b: 1\n  c: 2\n-\n  d: 3\ne: 4\n";
        check(
            text,
            &["a", "0", "c"],
            Some((0, "a:\n- b: 1\n  c: 2\n-\n  d: 3\n")),
        );
    }

    #[test]
    fn of_a_key_that_is_there_twice_the_last() {
        check("a: 1\nb: 2\na: 3\nc: 4", &["a"], Some((0, "a: 3\n")));
    }
}
