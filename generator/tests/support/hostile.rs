//! A document with a text in every place whose text gets into what is generated, and texts that would be code there.
//!
//! The document's texts are words with a number: `harmless7` may be any text, `guarded7` is one of which some are refused.

use std::path::{Path, PathBuf};

use portolan::diagnostics::Diagnostics;
use portolan::source::Document;
use serde_json::Value;

/// Texts that are code, comments, or the end of something, in Rust, TOML, Markdown or HTML.
pub(crate) const TEXTS: [&str; 24] = [
    "\" quote",
    "'; --",
    "raw \"# end \"## end",
    "*/ fn evil() {} /*",
    "// */ //! /// #",
    "line\nfn evil() {}",
    "line\r#![no_std]",
    "#![feature(evil)]",
    "]] compile_error!(\"evil\")",
    ")] mod evil; #[cfg(all(",
    "{} {0} {evil} {{ }}",
    "%s %n $crate $evil",
    "\\ \\\" \\u{202e} \\x00 \\",
    "\u{202E}evil\u{2066}",
    "\u{2028}evil\u{2029}\u{85}",
    "\0evil\u{7}\u{1b}[31m",
    "```\nfn main() { panic!() }\n```",
    "~~~rust\npanic!()",
    "[evil](javascript:evil) [Vec] <T> `",
    "</script><script>evil()</script><!--",
    "\"\n[dependencies]\nevil = \"1\"",
    "''' \"\"\" = [[bin]]",
    "    indented = 1;\n\n> - # evil",
    "r#type é\u{301}\u{200B}\u{FEFF} 🦀",
];

fn root() -> PathBuf {
    // Whichever package of the workspace includes this file.
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/hostile")
}

/// The document, each of its words replaced.
pub(crate) fn document(text_of: impl Fn(&str) -> String) -> Value {
    let text = std::fs::read_to_string(root().join("openapi.yaml")).expect("it is there");
    let document = Document::from_text("openapi.yaml", text, &mut Diagnostics::new());
    replaced(document.expect("it is a document").value(), &text_of)
}

/// The configuration, each of its words replaced.
pub(crate) fn config(text_of: impl Fn(&str) -> String) -> String {
    let text = std::fs::read_to_string(root().join("portolan.toml")).expect("it is there");
    replace(&text, &|word| {
        let text = Value::from(text_of(word))
            .to_string()
            .replace('\u{7f}', "\\u007F");
        text[1..text.len() - 1].to_owned()
    })
}

/// All words of the document and the configuration, each once.
#[allow(dead_code, reason = "not all tests go through the words one by one")]
pub(crate) fn words() -> Vec<String> {
    let found = std::cell::RefCell::new(Vec::new());
    let remember = |word: &str| {
        if !found.borrow().iter().any(|it| it == word) {
            found.borrow_mut().push(word.to_owned());
        }
        word.to_owned()
    };
    document(remember);
    config(remember);
    found.into_inner()
}

fn replaced(value: &Value, text_of: &impl Fn(&str) -> String) -> Value {
    match value {
        Value::String(text) => Value::String(replace_in(text, text_of)),
        Value::Array(items) => items.iter().map(|it| replaced(it, text_of)).collect(),
        Value::Object(members) => members
            .iter()
            .map(|(key, it)| (replace_in(key, text_of), replaced(it, text_of)))
            .collect(),
        other => other.clone(),
    }
}

fn replace_in(text: &str, text_of: &impl Fn(&str) -> String) -> String {
    if !text.starts_with("#/") {
        return replace(text, text_of);
    }
    replace(text, &|word| {
        let text = text_of(word).replace('~', "~0").replace('/', "~1");
        text.replace('%', "%25")
    })
}

fn replace(text: &str, text_of: &impl Fn(&str) -> String) -> String {
    let mut replaced = String::new();
    let mut rest = text;
    while let Some(at) = ["harmless", "guarded"]
        .iter()
        .filter_map(|it| rest.find(it))
        .min()
    {
        let (before, from) = rest.split_at(at);
        let is_of_word = |it: char| it.is_ascii_alphanumeric();
        let end = from.find(|it| !is_of_word(it)).unwrap_or(from.len());
        let (word, after) = from.split_at(end);
        replaced.push_str(before);
        replaced.push_str(&text_of(word));
        rest = after;
    }
    replaced + rest
}
