//! The document of the flagship SDK.

use std::path::Path;
use std::sync::Arc;

use portolan::config::{self, Config};
use portolan::diagnostics::Diagnostics;
use portolan::source::Document;
use portolan::text::{Format, Source};
use serde_json::Value;

use crate::findings::findings;
use crate::run::{Run, run};
use crate::sound;

/// The document, its configuration, and what is found while reading them.
pub(crate) fn read() -> (Value, Config, Diagnostics) {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let mut diagnostics = Diagnostics::new();
    let document = Document::read(&directory.join("atlas.yaml"), &mut diagnostics);
    let text = std::fs::read_to_string(directory.join("portolan.toml")).expect("it is there");
    let source = Source::new("portolan.toml", Format::Toml, text.clone());
    let id = diagnostics.add_source(Arc::new(source));
    let config = config::read(id, &text, &mut diagnostics).expect("it is a configuration");
    (
        document.expect("it is a document").value().clone(),
        config,
        diagnostics,
    )
}

fn plan() -> (Run, Diagnostics) {
    let (tree, config, mut diagnostics) = read();
    let run = run(&tree, &config, &mut diagnostics).expect("it is supported");
    (run, diagnostics)
}

#[test]
fn nothing_is_wrong_with_it() {
    let (run, diagnostics) = plan();
    assert_eq!(findings(&diagnostics), "");
    assert_eq!(sound::problems(&run.krate), Vec::<String>::new());
}

#[test]
fn the_same_input_gives_the_same_plan() {
    let (first, second) = (plan().0, plan().0);
    assert_eq!(first.api.to_string(), second.api.to_string());
    assert_eq!(format!("{:?}", first.krate), format!("{:?}", second.krate));
}
