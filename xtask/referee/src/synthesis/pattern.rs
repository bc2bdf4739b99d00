//! Texts that match a pattern.

use std::cell::RefCell;
use std::collections::BTreeMap;

use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Value, json};

/// Texts that patterns often want, for those that are more than a regular expression.
const USUAL: [&str; 12] = [
    "text",
    "a",
    "A",
    "1",
    "ABC123",
    "32b6e34b3d91647abb20e7b8",
    "2024-05-06",
    "example.com",
    "https://example.com/",
    "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    "/a",
    "a@example.com",
];

/// A text of that many characters that matches, `None` if none was found.
pub(super) fn matching(pattern: &str, least: usize, most: usize) -> Option<String> {
    let fits = |it: &String| {
        let length = it.chars().count();
        (least..=most).contains(&length) && is_match(pattern, it)
    };
    let hir = regex_syntax::ParserBuilder::new()
        .utf8(true)
        .build()
        .parse(&rust_syntax(pattern))
        .ok();
    let made = hir.into_iter().flat_map(|hir| {
        [0, 1, 2, 4, 8, 16, 32, 64]
            .into_iter()
            .filter_map(move |more| {
                let mut text = String::new();
                write(&hir, more, &mut text)?;
                Some(text)
            })
    });
    made.flat_map(|it| lengthened(it, least))
        .chain(USUAL.map(str::to_owned))
        .find(fits)
}

/// Patterns without anchors allow more text around what they ask for.
fn lengthened(text: String, least: usize) -> [String; 2] {
    let missing = least.saturating_sub(text.chars().count());
    let longer = format!("{text}{}", "a".repeat(missing.min(10_000)));
    [text, longer]
}

/// What ECMA writes differently.
fn rust_syntax(pattern: &str) -> String {
    pattern
        .replace("\\/", "/")
        .replace("\\-", "-")
        .replace("\\d", "[0-9]")
        .replace("[[0-9]", "[0-9")
        .replace("\\_", "_")
        .replace("\\'", "'")
        .replace("\\:", ":")
        .replace("\\@", "@")
}

/// Writes the shortest match, with `more` repetitions where more are allowed.
fn write(hir: &Hir, more: u32, text: &mut String) -> Option<()> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(class) => text.push(character(class)?),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(u32::MAX);
            for _ in 0..repetition.min.saturating_add(more).min(most).min(5_000) {
                write(&repetition.sub, more.min(2), text)?;
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, more, text)?,
        HirKind::Concat(parts) => parts.iter().try_for_each(|it| write(it, more, text))?,
        HirKind::Alternation(parts) => write(parts.first()?, more, text)?,
    }
    Some(())
}

/// A letter or digit, if the class has one.
fn character(class: &Class) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class
            .ranges()
            .iter()
            .map(|it| (it.start(), it.end()))
            .collect(),
        Class::Bytes(class) => class
            .ranges()
            .iter()
            .map(|it| (char::from(it.start()), char::from(it.end())))
            .collect(),
    };
    let has = |wanted: char| {
        ranges
            .iter()
            .any(|(start, end)| (*start..=*end).contains(&wanted))
    };
    let usual = ('a'..='z')
        .chain('0'..='9')
        .chain('A'..='Z')
        .chain(['-', '_', '.', ' ', '/']);
    usual
        .into_iter()
        .find(|it| has(*it))
        .or_else(|| ranges.first().map(|it| it.0))
}

thread_local! {
    static VALIDATORS: RefCell<BTreeMap<String, Option<jsonschema::Validator>>> = RefCell::default();
}

/// Whether the validator finds that a text matches.
pub(super) fn is_match(pattern: &str, text: &str) -> bool {
    VALIDATORS.with_borrow_mut(|known| {
        let validator = known.entry(pattern.to_owned()).or_insert_with(|| {
            jsonschema::options()
                .build(&json!({ "pattern": pattern }))
                .ok()
        });
        validator
            .as_ref()
            .is_some_and(|it| it.is_valid(&Value::from(text)))
    })
}
