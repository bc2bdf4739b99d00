//! What `portolan explain` says.

use std::path::Path;

use portolan::diagnostics::Code;

use super::portolan;

#[test]
fn a_code_is_explained() {
    for code in ["P0104", "p0104"] {
        let run = portolan(Path::new("."), &["explain", code]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        let expected = format!(
            "P0104: an operation id is used twice\n\n{}",
            Code::DuplicateOperationId.explanation()
        );
        assert_eq!(run.stdout, expected);
    }
}

#[test]
fn all_codes_are_listed() {
    let run = portolan(Path::new("."), &["explain"]);
    assert_eq!(run.code, Some(0));
    assert_eq!(run.stdout.lines().count(), Code::ALL.len());
    assert!(run.stdout.starts_with("P0001  a file cannot be read\n"));
}

#[test]
fn an_unknown_code_is_wrong_usage() {
    let run = portolan(Path::new("."), &["explain", "P9999"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert_eq!(
        run.stderr,
        "error: no such code; `portolan explain` lists all codes\n"
    );
}
