//! Reading documents: what is understood, what is refused and how, and that nothing makes it panic or hang.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod encodings;
mod files;
mod hostile;
mod json;
mod positions;
mod yaml;

use portolan::diagnostics::{Diagnostics, Style};
use portolan::source::Document;

/// Reads a text and shows the tree in one line, followed by the findings in one line each.
fn read(name: &str, text: &str) -> String {
    let mut diagnostics = Diagnostics::new();
    let document = Document::from_text(name, text.to_owned(), &mut diagnostics);
    assert_eq!(
        document.is_none(),
        diagnostics.has_errors(),
        "{}",
        diagnostics.render(Style::Plain)
    );
    let mut lines: Vec<_> = document
        .iter()
        .map(|document| document.value().to_string())
        .collect();
    lines.extend(findings(&diagnostics));
    lines.join("\n")
}

/// The findings as `code line:column message`.
fn findings(diagnostics: &Diagnostics) -> Vec<String> {
    let lines = diagnostics.to_json_lines();
    let messages = lines
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    messages
        .map(|it| {
            let place = &it["places"][0];
            let place = match place["line"].as_u64() {
                Some(line) => format!(" {line}:{}", place["column"]),
                None => String::new(),
            };
            format!(
                "{}{place} {}",
                it["code"].as_str().unwrap(),
                it["message"].as_str().unwrap()
            )
        })
        .collect()
}

#[track_caller]
fn check_yaml(text: &str, expected: &str) {
    assert_eq!(read("a.yaml", text), expected, "{text}");
}

#[track_caller]
fn check_json(text: &str, expected: &str) {
    assert_eq!(read("a.json", text), expected, "{text}");
}
