//! The documents that are changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use arbitrary::Unstructured;
use portolan::diagnostics::Diagnostics;
use portolan::source::Document;
use serde_json::Value;

use crate::mutate::mutate;

/// A document and the choices of its SDK.
struct Seed {
    tree: Value,
    config: Option<String>,
}

static SEEDS: LazyLock<Vec<Seed>> = LazyLock::new(read);

fn read() -> Vec<Seed> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let golden = fs::read_dir(root.join("tests/golden")).expect("there are cases");
    let mut documents: Vec<PathBuf> = golden
        .map(|it| it.expect("it can be read").path().join("openapi.yaml"))
        .filter(|it| it.exists())
        .collect();
    documents.sort();
    documents.push(root.join("spec/atlas.yaml"));
    documents.iter().map(|it| read_one(it)).collect()
}

fn read_one(path: &Path) -> Seed {
    let text = fs::read_to_string(path).expect("it can be read");
    let name = path.display().to_string();
    let document = Document::from_text(&name, text, &mut Diagnostics::new());
    let config = path.with_file_name("portolan.toml");
    Seed {
        tree: document.expect("it is a document").value().clone(),
        config: fs::read_to_string(config).ok(),
    }
}

/// The document that bytes stand for, and the choices of its SDK for every fourth.
pub fn mutated(bytes: &[u8]) -> Option<(Value, Option<String>)> {
    let mut choices = Unstructured::new(bytes);
    let seed = choices.choose(&SEEDS).ok()?;
    let configured = choices.ratio(1, 4).ok()?;
    let mut tree = seed.tree.clone();
    for _ in 0..16 {
        if choices.is_empty() || mutate(&mut tree, &SEEDS[0].tree, &mut choices).is_err() {
            break;
        }
    }
    Some((tree, seed.config.clone().filter(|_| configured)))
}
