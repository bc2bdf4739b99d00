//! Values of the whole Atlas API, where its document is at hand beside the checkout.

use std::fs;
use std::path::Path;

use super::library::generate;
use super::program::{Program, root};

/// The tags whose types are read.
const FEATURES: [&str; 11] = [
    "alert-configurations",
    "atlas-search",
    "cloud-backups",
    "clusters",
    "data-federation",
    "invoices",
    "mongodb-cloud-users",
    "monitoring-and-logs",
    "online-archive",
    "streams",
    "third-party-integrations",
];

#[test]
fn values_of_its_hardest_types_are_read_and_written() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let document = workspace.join("../shared/specs/atlas/atlas-v2.yaml");
    if !document.exists() {
        return;
    }
    let library = root().join("atlas-whole");
    // The choices of the flagship SDK, but for its name.
    let config = fs::read_to_string(workspace.join("spec/portolan.toml")).unwrap();
    let config = config.replacen("\"atlas-admin\"", "\"atlas-whole\"", 1);
    generate(&document, &config, &library);
    let dependencies = format!(
        "atlas-whole = {{ path = {library:?}, default-features = false, features = {FEATURES:?} }}\n\
         bytes = \"1\"\nhttp = \"1\"\nserde = \"1\"\nserde_json = \"1\""
    );
    let program = Program::new("atlas", include_str!("programs/atlas.rs"), &dependencies);
    let build = program.build();
    assert!(build.succeeded, "{:?}", build.findings);
    assert_eq!(build.findings, Vec::<String>::new());
    let output = program.run(&[], &[]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(output.stdout, b"all read\n");
}
