//! Crates that are generated for programs to depend on.

use std::path::Path;
use std::sync::Arc;

use portolan::config;
use portolan::diagnostics::{Diagnostics, Style};
use portolan::generate::{self, Options};
use portolan::output::{self, Mode};
use portolan::source::Document;
use portolan::text::{Format, Source};

/// Generates the crate of a document with these choices.
pub(crate) fn generate(document: &Path, choices: &str, library: &Path) {
    let mut diagnostics = Diagnostics::new();
    let source = Source::new("portolan.toml", Format::Toml, choices);
    let id = diagnostics.add_source(Arc::new(source));
    let config = config::read(id, choices, &mut diagnostics);
    let document = Document::read(document, &mut diagnostics);
    let generated = config.zip(document).and_then(|(config, document)| {
        generate::generate(document, &config, &Options::default(), &mut diagnostics)
    });
    let generated = generated.unwrap_or_else(|| panic!("{}", diagnostics.render(Style::Plain)));
    output::write(&generated.files, library, Mode::Write).unwrap();
}
