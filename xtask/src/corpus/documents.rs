//! The documents of a folder.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A document to generate from.
#[derive(Clone, Debug)]
pub(super) struct Document {
    /// Its path below the folder.
    pub(super) id: String,
    pub(super) path: PathBuf,
    pub(super) rank: Rank,
}

/// Which documents are compiled first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// The folder's manifest calls it `named`: it is well known.
    Named,
    Other,
}

/// Finds the OpenAPI documents below a folder, in the order of their paths.
pub(super) fn find(folder: &Path, only: &[String]) -> io::Result<Vec<Document>> {
    let named = named(folder);
    let mut documents = Vec::new();
    let mut pending = vec![folder.to_owned()];
    while let Some(directory) = pending.pop() {
        for entry in fs::read_dir(directory)? {
            let path = entry?.path();
            if path.is_dir() {
                // Invalid documents have tests of their own.
                if path.file_name().is_none_or(|it| it != "negative") {
                    pending.push(path);
                }
            } else if is_root(&path) {
                let id = path.strip_prefix(folder).unwrap_or(&path);
                let id = id.to_string_lossy().replace('\\', "/");
                let rank = if named.contains(&id) {
                    Rank::Named
                } else {
                    Rank::Other
                };
                documents.push(Document { id, path, rank });
            }
        }
    }
    documents.retain(|it| only.is_empty() || only.iter().any(|text| it.id.contains(text)));
    documents.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(documents)
}

/// Whether a file is a document and not one that a document refers to.
fn is_root(path: &Path) -> bool {
    let extension = path.extension().and_then(|it| it.to_str());
    let is_manifest = path.file_stem().is_some_and(|it| it == "manifest");
    if is_manifest || !matches!(extension, Some("json" | "yaml" | "yml")) {
        return false;
    }
    let Ok(text) = fs::read_to_string(path) else {
        return false;
    };
    let keys = ["\"openapi\"", "\"swagger\"", "'openapi'", "'swagger'"];
    let starts = ["openapi:", "swagger:"];
    keys.iter().any(|key| text.contains(key))
        || text
            .lines()
            .any(|line| starts.iter().any(|it| line.starts_with(it)))
}

/// The files that `manifest.tsv` calls `named`.
fn named(folder: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(folder.join("manifest.tsv")).unwrap_or_default();
    let mut lines = text
        .lines()
        .map(|line| line.split('\t').collect::<Vec<_>>());
    let Some(head) = lines.next() else {
        return BTreeSet::new();
    };
    let column = |name: &str| head.iter().position(|it| *it == name);
    let (Some(file), Some(why)) = (column("file"), column("why")) else {
        return BTreeSet::new();
    };
    lines
        .filter(|line| line.get(why) == Some(&"named"))
        .filter_map(|line| Some((*line.get(file)?).to_owned()))
        .collect()
}
