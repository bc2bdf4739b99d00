//! All stages from bytes to files, and what must hold of whatever comes out. The fuzz targets use it, too.

#![allow(unreachable_pub, reason = "public in the fuzz targets' library")]

use std::sync::Arc;

use portolan::config::{self, Config};
use portolan::diagnostics::{Diagnostics, Style};
use portolan::output::Files;
use portolan::source::Document;
use portolan::text::{Format, Source};
use portolan::{lower, openapi, plan, render};

use crate::sound;

/// Runs all stages, with the text of a configuration if there is one.
pub fn check_bytes(name: &str, bytes: Vec<u8>, config: Option<String>) {
    let mut diagnostics = Diagnostics::new();
    let files = run(name, bytes, config, &mut diagnostics);
    check_findings(&diagnostics, files.is_some());
    if let Some(files) = files {
        check_files(&files);
    }
}

fn run(
    name: &str,
    bytes: Vec<u8>,
    config: Option<String>,
    diagnostics: &mut Diagnostics,
) -> Option<Files> {
    let document = Document::from_bytes(name, bytes, diagnostics)?;
    let config = match config {
        Some(text) => {
            let source = Source::new("portolan.toml", Format::Toml, text.clone());
            let id = diagnostics.add_source(Arc::new(source));
            config::read(id, &text, diagnostics)?
        }
        None => Config::default(),
    };
    let go_on = |it: &Diagnostics| (!it.has_errors()).then_some(());
    let adapted = openapi::adapt(document, diagnostics)?;
    go_on(diagnostics)?;
    let api = lower::lower(&adapted, &config, diagnostics);
    go_on(diagnostics)?;
    let krate = plan::plan(&api, &config, None, diagnostics);
    go_on(diagnostics)?;
    let problems = sound::problems(&krate);
    assert!(problems.is_empty(), "{problems:#?}");
    Some(render::render(&krate))
}

/// Nothing is refused without a word, and every finding can be shown, in every form.
fn check_findings(diagnostics: &Diagnostics, generated: bool) {
    assert_ne!(generated, diagnostics.has_errors(), "{diagnostics:?}");
    let shown = diagnostics.render(Style::Coloured);
    assert_eq!(shown.is_empty(), diagnostics.is_empty());
    for line in diagnostics.to_json_lines().lines() {
        let finding: serde_json::Value = serde_json::from_str(line).expect("it is JSON");
        assert!(finding.is_object(), "{line}");
    }
}

/// Every file is what its name says.
pub fn check_files(files: &Files) {
    for (path, text) in files.iter() {
        let path = path.as_str();
        if path.starts_with("src/runtime/") {
            continue;
        }
        if path.ends_with(".rs") {
            let parsed = syn::parse_file(text);
            assert!(parsed.is_ok(), "{path}: {:?}\n{text}", parsed.err());
            // What could not be spelled is spelled so.
            assert!(
                !text.starts_with(":: core :: compile_error"),
                "{path}: {text}"
            );
        } else if path.ends_with(".toml") {
            let parsed = text.parse::<toml::Table>();
            assert!(parsed.is_ok(), "{path}: {:?}\n{text}", parsed.err());
        }
    }
}
