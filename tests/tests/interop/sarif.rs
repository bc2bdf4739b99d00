//! Logs of the command, and the schema of SARIF 2.1.0 that OASIS has published.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::sdk::is_wanted;

/// Logs of every faulty document there is, so of every code.
#[test]
fn logs_are_as_their_schema_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let schema = root.join("target/sarif");
    if !is_wanted() {
        return;
    }
    if !schema.join("node_modules/ajv").is_dir() {
        eprintln!("skipped: tests/interop/install.sh could not install the schema");
        return;
    }
    let command = command(&root);
    let logs = env::temp_dir().join(format!("portolan-sarif-{}", std::process::id()));
    fs::create_dir_all(&logs).unwrap();
    let mut paths = Vec::new();
    for entry in fs::read_dir(root.join("tests/ui")).unwrap() {
        let case = entry.unwrap().path();
        let path = logs.join(case.file_name().unwrap()).with_extension("sarif");
        fs::write(&path, log(&command, &case)).unwrap();
        paths.push(path);
    }
    assert!(paths.len() >= 20, "only {} cases", paths.len());
    let output = Command::new("node")
        .arg(root.join("tests/interop/sarif.cjs"))
        .arg(schema)
        .args(&paths)
        .output()
        .unwrap();
    fs::remove_dir_all(&logs).unwrap();
    assert!(output.status.success(), "{output:?}");
}

/// The command, built if need be.
fn command(root: &Path) -> PathBuf {
    let status = Command::new(env!("CARGO"))
        .args([
            "build",
            "--quiet",
            "--package",
            "portolan",
            "--bin",
            "portolan",
        ])
        .current_dir(root)
        .status()
        .unwrap();
    assert!(status.success());
    let test = env::current_exe().unwrap();
    test.ancestors().nth(2).unwrap().join("portolan")
}

/// What the command says of a document.
fn log(command: &Path, case: &Path) -> Vec<u8> {
    let document = ["openapi.yaml", "openapi.json"]
        .into_iter()
        .find(|name| case.join(name).exists())
        .unwrap_or("openapi.yaml");
    let mut command = Command::new(command);
    command.current_dir(case).env("PORTOLAN_CACHE_DIR", "");
    command.args(["generate", document, "--message-format", "sarif", "--out"]);
    command
        .arg(env::temp_dir().join("portolan-sarif-none"))
        .arg("--check");
    if case.join("portolan.toml").exists() {
        command.args(["--config", "portolan.toml"]);
    }
    command.output().unwrap().stdout
}
