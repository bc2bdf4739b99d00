//! A crate in which every text is hostile.

use std::sync::Arc;

use portolan::config;
use portolan::diagnostics::{Diagnostics, Style};
use portolan::generate::{self, Options};
use portolan::output::Files;
use portolan::source::Document;
use portolan::text::{Format, Source};

use crate::texts::{TEXTS, config as configuration, document};

/// The crate.
pub(crate) fn generate() -> Files {
    let mut diagnostics = Diagnostics::new();
    let tree = document(text_of).to_string();
    let document = Document::from_text("hostile.json", tree, &mut diagnostics);
    let text = configuration(text_of);
    let source = Source::new("portolan.toml", Format::Toml, text.as_str());
    let id = diagnostics.add_source(Arc::new(source));
    let config = config::read(id, &text, &mut diagnostics);
    let generated = document.zip(config).and_then(|(document, config)| {
        generate::generate(document, &config, &Options::default(), &mut diagnostics)
    });
    let generated = generated.unwrap_or_else(|| panic!("{}", diagnostics.render(Style::Plain)));
    generated.files
}

/// Each place has another of the hostile texts, and no two places the same text.
fn text_of(word: &str) -> String {
    if word.starts_with("guarded") {
        return word.to_owned();
    }
    let number: usize = word.trim_start_matches("harmless").parse().unwrap_or(0);
    let text = TEXTS[number % TEXTS.len()];
    format!("{text}{word}{text}")
}
