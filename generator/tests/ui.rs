//! Faulty documents, and what the command says of them: each folder of `tests/ui` is a case.
//!
//! A case is `openapi.yaml` or `openapi.json` (neither, where it is missing), a `portolan.toml` if it needs one, and `expected.txt`: the exit code and what the
//! command wrote to its standard error stream, without the closing summary, which has a time in it.
//! `UPDATE_UI=1` writes the expectations anew.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use portolan::diagnostics::Code;

#[test]
fn findings_are_shown_as_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    let mut cases: Vec<PathBuf> = fs::read_dir(&root)
        .expect("tests/ui is there")
        .map(|entry| entry.expect("it can be listed").path())
        .collect();
    cases.sort();
    assert!(cases.len() >= 20, "only {} cases", cases.len());
    let failures: Vec<String> = cases.iter().filter_map(|case| check(case)).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// A case is called after the code that it is about.
#[test]
fn every_code_has_a_case() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    let found: Vec<(String, String)> = fs::read_dir(&root)
        .expect("tests/ui is there")
        .map(|entry| {
            let path = entry.expect("it can be listed").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let expected = fs::read_to_string(path.join("expected.txt")).unwrap_or_default();
            (name.into_owned(), expected)
        })
        .collect();
    let shows = |code: &Code| {
        let (folder, shown) = (format!("{code}-"), format!("[{code}]: "));
        let mut cases = found.iter();
        cases.any(|(name, expected)| name.starts_with(&folder) && expected.contains(&shown))
    };
    let missing: Vec<_> = Code::ALL.iter().filter(|it| !shows(it)).collect();
    assert!(missing.is_empty(), "no case in tests/ui shows {missing:?}");
}

/// Runs a case; what is not as expected comes back.
fn check(case: &Path) -> Option<String> {
    let found = run(case);
    let expectation = case.join("expected.txt");
    if std::env::var_os("UPDATE_UI").is_some() {
        fs::write(&expectation, &found).expect("the expectation can be written");
    }
    let expected = fs::read_to_string(&expectation).unwrap_or_default();
    let name = case.file_name().unwrap_or_default().to_string_lossy();
    (found != expected).then(|| format!("== {name}\nexpected:\n{expected}\nfound:\n{found}"))
}

fn run(case: &Path) -> String {
    let out = tempfile::tempdir().expect("there is a temporary directory");
    let sdk = out.path().join("sdk");
    let document = ["openapi.yaml", "openapi.json"]
        .into_iter()
        .find(|name| case.join(name).exists())
        .unwrap_or("openapi.yaml");
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    command
        .current_dir(case)
        .env("PORTOLAN_CACHE_DIR", "")
        .args(["generate", document, "--out"]);
    command.arg(&sdk);
    if case.join("portolan.toml").exists() {
        command.args(["--config", "portolan.toml"]);
    }
    let output = command.output().expect("the command runs");
    let code = output.status.code().expect("it ends by itself");
    assert_eq!(
        sdk.exists(),
        code == 0,
        "{}: errors write nothing",
        case.display()
    );
    let text = String::from_utf8(output.stderr).expect("it writes UTF-8");
    let findings: Vec<&str> = text
        .lines()
        .take_while(|line| !line.starts_with("   Generated"))
        .collect();
    format!("exit code {code}\n{}\n", findings.join("\n"))
}
