//! Refuses texts that `serde_yaml` would read wrongly or for hours.

use std::collections::HashMap;

use granit_parser::{ErrorKind, Event, Options, Parser};

use super::problem::{Problem, Spot};
use super::tree::{MAX_DEPTH, Stop};
use crate::text::lenient;

/// How many brackets and braces may open in a text before their nesting is checked.
///
/// `serde_yaml` takes time quadratic in the nesting of brackets, even when they are never closed: some tenths of a second for this many.
const UNCHECKED_BRACKETS: usize = 10_000;

/// Scans a text once more if it looks suspicious, which real documents do not.
pub(super) fn check(text: &str) -> Result<(), Refusal> {
    if brackets(text) > UNCHECKED_BRACKETS || repeats_anchor(text) {
        check_events(text)
    } else {
        Ok(())
    }
}

/// Why a text is not read.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) problem: Problem,
    pub(super) stop: Option<Stop>,
}

fn check_events(text: &str) -> Result<(), Refusal> {
    let mut anchors: HashMap<String, usize> = HashMap::new();
    let mut redefinition = None;
    for event in Parser::new_from_str_with_options(text, options()) {
        match event {
            Ok((Event::Anchor(_, name), span)) => {
                if let Some(refusal) = redefinition {
                    return Err(refusal);
                }
                let at = span.byte_range().unwrap_or_default().start;
                let first = anchors.insert(name.to_string(), at);
                redefinition = first.map(|first| defined_twice(&name, first, at));
            }
            Ok((Event::DocumentEnd, _)) => break,
            Ok(_) => {}
            Err(error) => {
                let at = Spot::Offset(error.marker().byte_offset().unwrap_or_default());
                let too_deep = matches!(error.kind(), ErrorKind::RecursionLimitExceeded);
                let problem = Problem::new(error.kind().to_string(), at);
                return Err(Refusal {
                    problem,
                    stop: too_deep.then_some(Stop::Depth),
                });
            }
        }
    }
    Ok(())
}

fn options() -> Options {
    let mut options = lenient();
    options.emit_anchor_events = true;
    options.flow_nesting_limit = MAX_DEPTH;
    options
}

/// YAML allows it, but `serde_yaml` gives the next new anchor the same number, and an alias of one leads to the other.
fn defined_twice(name: &str, first: usize, again: usize) -> Refusal {
    let mut problem = Problem::new(
        format!("the anchor `{name}` is defined twice"),
        Spot::Offset(again),
    );
    problem.context = Some(("first defined here".to_owned(), Spot::Offset(first)));
    Refusal {
        problem,
        stop: None,
    }
}

/// How many brackets and braces stand where they may open a list or a mapping, at most.
fn brackets(text: &str) -> usize {
    let opens = |pair: &[u8]| {
        matches!(
            pair,
            [
                b' ' | b'\t' | b'\r' | b'\n' | b'[' | b'{' | b',' | b':' | b'"' | b'\'',
                b'[' | b'{'
            ]
        )
    };
    let all = text.bytes().filter(|it| matches!(it, b'[' | b'{')).count();
    if all <= UNCHECKED_BRACKETS {
        return all;
    }
    text.as_bytes()
        .windows(2)
        .filter(|pair| opens(pair))
        .count()
}

/// Whether what looks like an anchor stands in the text twice.
fn repeats_anchor(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut names: Vec<&[u8]> = Vec::new();
    for (at, _) in text.match_indices('&') {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        if !matches!(
            before,
            None | Some(b' ' | b'\t' | b'\r' | b'\n' | b'[' | b'{' | b',')
        ) {
            continue;
        }
        let rest = bytes.get(at + 1..).unwrap_or_default();
        let ends = |byte: &u8| {
            byte.is_ascii_whitespace() || matches!(byte, b',' | b'[' | b']' | b'{' | b'}')
        };
        let name = rest
            .get(..rest.iter().position(ends).unwrap_or(rest.len()))
            .unwrap_or_default();
        if !name.is_empty() {
            names.push(name);
        }
    }
    names.sort_unstable();
    names.windows(2).any(|pair| pair.first() == pair.last())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> Option<(String, Option<Stop>)> {
        check(text)
            .err()
            .map(|refusal| (refusal.problem.message, refusal.stop))
    }

    #[test]
    fn anchors_that_serde_yaml_confuses() {
        let expected = Some(("the anchor `a` is defined twice".to_owned(), None));
        assert_eq!(
            refusal("x: &a 1\ny: &b 2\nz: &a 3\nu: &c 4\nv: *a\n"),
            expected
        );
        assert_eq!(
            refusal("x: &a 1\nz: &a 3\nv: *a\n"),
            None,
            "no other anchor follows"
        );
        assert_eq!(refusal("a: R &d and &d\nx: &b 1\n"), None, "not an anchor");
    }

    #[test]
    fn deep_lists_are_refused_quickly() {
        for text in [
            "[".repeat(100_000),
            "a: ".to_owned() + &"{".repeat(100_000),
            "[a, ".repeat(100_000),
        ] {
            assert!(matches!(refusal(&text), Some((_, Some(Stop::Depth)))));
        }
    }

    #[test]
    fn many_shallow_lists_are_fine() {
        assert_eq!(refusal(&"- [a, {b: c}]\n".repeat(20_000)), None);
    }
}
