//! Paths that are no documents.

use std::fs;
use std::path::Path;

use portolan::diagnostics::Diagnostics;
use portolan::source::{self, Document};
use portolan::text::{Format, Pointer};

use super::findings;

#[track_caller]
fn check(path: &Path, reason: &str) {
    let mut diagnostics = Diagnostics::new();
    assert!(Document::read(path, &mut diagnostics).is_none());
    assert_eq!(
        findings(&diagnostics),
        [format!("P0001 cannot read `{}`: {reason}", path.display())]
    );
}

#[test]
fn a_file_that_is_not_there() {
    check(Path::new("none/api.yaml"), "no such file or directory");
}

#[cfg(unix)]
#[test]
fn a_directory() {
    let directory = tempfile::tempdir().unwrap();
    check(directory.path(), "is a directory");
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_cannot_be_read() {
    check(Path::new("/proc/self/mem"), "input/output error");
}

#[test]
fn names_are_as_given() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a b.yaml");
    fs::write(&path, "a: 1").unwrap();
    let document = Document::read(&path, &mut Diagnostics::new()).unwrap();
    assert_eq!(document.name(), path.display().to_string());
    assert_eq!(document.source().text(), "a: 1");
}

#[test]
fn other_files_have_places_too() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("portolan.toml");
    fs::write(
        &path,
        "[package]\nname = \"ä\"\nkeywords = [\"a\", \"b\"]\n",
    )
    .unwrap();
    let mut diagnostics = Diagnostics::new();
    let id = source::read(&path, Format::Toml, &mut diagnostics).unwrap();
    let source = diagnostics.source(id).unwrap();
    let spelling = |pointer: &str| source.spelling(&Pointer::parse(pointer).unwrap().in_source(id));
    assert_eq!(spelling("/package/name"), Some("\"ä\""));
    assert_eq!(spelling("/package/keywords/1"), Some("\"b\""));
    assert!(
        source::read(
            &directory.path().join("none"),
            Format::Toml,
            &mut diagnostics
        )
        .is_none()
    );
    assert!(diagnostics.has_errors());
}
