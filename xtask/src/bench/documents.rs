//! What is measured: the project's own document, and large real ones where they are at hand.

use std::path::{Path, PathBuf};

/// A document, with what it should cost.
#[derive(Clone, Debug)]
pub(super) struct Document {
    pub(super) name: &'static str,
    pub(super) path: PathBuf,
    pub(super) config: Option<PathBuf>,
    pub(super) targets: Targets,
}

/// What should not be exceeded: seconds of processor time and MiB.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Targets {
    pub(super) generate: Option<(f64, f64)>,
    pub(super) lines: Option<f64>,
    pub(super) check: Option<(f64, f64)>,
    pub(super) build: Option<f64>,
    pub(super) rlib: Option<f64>,
    pub(super) one_tag: Option<f64>,
}

/// The documents that are there.
pub(super) fn find(root: &Path, collection: &Path) -> Vec<Document> {
    let config = Some(root.join("spec/portolan.toml"));
    let own = Document {
        name: "fragment",
        path: root.join("spec/atlas.yaml"),
        config: config.clone(),
        targets: Targets::default(),
    };
    let real = [
        ("atlas", "atlas/atlas-v2.yaml", ATLAS),
        ("stripe", "stripe.yaml", STRIPE),
        ("github", "github.json", GITHUB),
        ("graph", "apis-guru/microsoft.com-graph.json", GRAPH),
    ];
    let real = real.into_iter().map(|(name, path, targets)| Document {
        name,
        path: collection.join(path),
        config: config.clone().filter(|_| name == "atlas"),
        targets,
    });
    let all = std::iter::once(own).chain(real);
    all.filter(|it| it.path.is_file()).collect()
}

const ATLAS: Targets = Targets {
    generate: Some((0.4, 120.0)),
    lines: Some(90_000.0),
    check: Some((5.0, 900.0)),
    build: Some(7.0),
    rlib: Some(30.0),
    one_tag: Some(1.0),
};

const STRIPE: Targets = Targets {
    generate: None,
    lines: None,
    check: Some((6.0, f64::INFINITY)),
    build: None,
    rlib: None,
    one_tag: None,
};

const GITHUB: Targets = Targets {
    generate: Some((0.8, 250.0)),
    lines: None,
    check: Some((12.0, 1536.0)),
    build: None,
    rlib: None,
    one_tag: None,
};

const GRAPH: Targets = Targets {
    generate: Some((8.0, 1536.0)),
    lines: None,
    check: None,
    build: None,
    rlib: None,
    one_tag: None,
};
