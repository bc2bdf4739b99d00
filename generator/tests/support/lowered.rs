//! From texts to what they mean.

use std::sync::Arc;

use portolan::config::{self, Config};
use portolan::diagnostics::Diagnostics;
use portolan::source::Document;
use portolan::text::{Format, Source};
use portolan::{ir, lower, openapi};

/// Reads and lowers a document, to which `openapi` and `info` are added if it has none; the findings if a stage refuses it.
pub(crate) fn lower(
    document: &str,
    config: &str,
) -> Result<(ir::Api, Config, Diagnostics), Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    match stages(document, config, &mut diagnostics) {
        Some((api, config)) => Ok((api, config, diagnostics)),
        None => Err(diagnostics),
    }
}

fn stages(
    document: &str,
    config: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(ir::Api, Config)> {
    let document = Document::from_text("api.yaml", with_head(document), diagnostics)?;
    let config = configuration(config, diagnostics)?;
    let adapted = openapi::adapt(document, diagnostics)?;
    let api = lower::lower(&adapted, &config, diagnostics);
    Some((api, config))
}

fn with_head(document: &str) -> String {
    let has = |key: &str| document.lines().any(|line| line.starts_with(key));
    if document.starts_with('{') {
        return document.to_owned();
    }
    let mut text = String::new();
    if !has("openapi:") && !has("swagger:") {
        text.push_str("openapi: 3.0.3\n");
    }
    if !has("info:") {
        text.push_str("info: { title: Test, version: '1' }\n");
    }
    text + document
}

fn configuration(text: &str, diagnostics: &mut Diagnostics) -> Option<Config> {
    let source = Source::new("portolan.toml", Format::Toml, text);
    let id = diagnostics.add_source(Arc::new(source));
    config::read(id, text, diagnostics)
}
