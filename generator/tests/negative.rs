//! Invalid documents that others wrote, and the facts of what the command says of them.
//!
//! The documents are not part of this project: the test looks for them in `shared/specs/negative` beside it, and holds without them.
//! `tests/negative/expected.tsv` has a line for each: file, exit code, and every finding as `code@line:column`.
//! `UPDATE_NEGATIVE=1` writes it anew.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

#[test]
fn invalid_documents_are_refused_or_degraded_as_expected() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let documents = manifest.join("../../shared/specs/negative");
    let expectation = manifest.join("../tests/negative/expected.tsv");
    let Ok(entries) = fs::read_dir(&documents) else {
        return;
    };
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|path| !path.ends_with("manifest.json"))
        .collect();
    files.sort();
    let found: String = files.iter().map(|file| check(file)).collect();
    if std::env::var_os("UPDATE_NEGATIVE").is_some() {
        fs::write(&expectation, &found).expect("the expectation can be written");
    }
    let expected = fs::read_to_string(&expectation).expect("the expectation is there");
    let missing_in = |one: &str, other: &str| {
        let lines = other
            .lines()
            .filter(|line| !one.lines().any(|it| it == *line));
        lines.map(str::to_owned).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(missing_in(&expected, &found), "", "found, but not expected");
    assert_eq!(missing_in(&found, &expected), "", "expected, but not found");
}

/// Runs the command on a document, checks what holds for each, and tells the facts of the run.
fn check(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let out = tempfile::tempdir().expect("there is a temporary directory");
    let sdk = out.path().join("sdk");
    let output = run(file, &sdk);
    let text = String::from_utf8(output.stderr).expect("it writes UTF-8");
    let code = output.status.code().expect("it ends by itself");
    assert!(matches!(code, 0 | 1), "{name} ends with {code}:\n{text}");
    assert_eq!(sdk.join("Cargo.toml").exists(), code == 0, "{name}: {text}");
    assert_eq!(sdk.exists(), code == 0, "{name} leaves half an output");
    assert!(!text.contains("panicked"), "{name}:\n{text}");
    let findings = read_findings(&text);
    let says_where = text.contains("error[P") && findings.iter().any(|it| it.contains('@'));
    assert!(code == 0 || says_where, "{name} does not say why:\n{text}");
    let is_located = findings.iter().all(|it| it.contains('@'));
    assert!(!findings.is_empty(), "nothing is said of {name}");
    assert!(is_located || code != 0, "{name}: no place:\n{text}");
    format!("{name}\t{code}\t{}\n", findings.join(" "))
}

fn run(file: &Path, sdk: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_portolan"))
        .current_dir(file.parent().expect("it is in a folder"))
        .arg("generate")
        .env("PORTOLAN_CACHE_DIR", "")
        .arg(file.file_name().expect("it has a name"))
        .arg("--out")
        .arg(sdk)
        .output()
        .expect("the command runs")
}

/// `code@line:column` of each finding: its heading, and the first place below it.
fn read_findings(text: &str) -> Vec<String> {
    let mut findings: Vec<String> = Vec::new();
    for line in text.lines() {
        let heading = ["error[", "warning[", "note["]
            .into_iter()
            .find_map(|level| line.strip_prefix(level));
        if let Some((code, _)) = heading.and_then(|rest| rest.split_once(']')) {
            findings.push(code.to_owned());
        } else if let Some(place) = line.trim_start().strip_prefix("--> ")
            && let Some(last) = findings.last_mut()
            && !last.contains('@')
        {
            let mut parts = place.rsplitn(3, ':');
            let (column, row) = (parts.next(), parts.next());
            *last += &format!("@{}:{}", row.unwrap_or("?"), column.unwrap_or("?"));
        }
    }
    findings
}
