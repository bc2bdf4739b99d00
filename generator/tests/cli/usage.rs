//! Command lines that make no sense, and help.

use std::path::Path;

use super::portolan;

#[track_caller]
fn check_wrong(arguments: &[&str], expected: &str) {
    let run = portolan(Path::new("."), arguments);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains(expected), "{}", run.stderr);
}

#[test]
fn wrong_usage() {
    check_wrong(&[], "Usage: portolan <COMMAND>");
    check_wrong(&["generat"], "a similar subcommand exists: 'generate'");
    check_wrong(&["generate"], "--out <DIR>\n  <DOCUMENT>");
    check_wrong(&["generate", "a.yaml"], "--out <DIR>");
    check_wrong(
        &["generate", "a.yaml", "--out", "b", "--deny", "errors"],
        "[possible values: warnings]",
    );
    check_wrong(
        &[
            "generate",
            "a.yaml",
            "--out",
            "b",
            "--message-format",
            "xml",
        ],
        "[possible values: human, json, sarif]",
    );
    check_wrong(
        &["generate", "a.yaml", "--out", "b", "--color", "red"],
        "[possible values: auto, always, never]",
    );
    check_wrong(
        &["generate", "a.yaml", "b.yaml", "--out", "b"],
        "unexpected argument 'b.yaml'",
    );
}

#[test]
fn names_that_cargo_refuses() {
    for name in ["", "a b", "1a", "a.b", "größe", "-a", "type", "serde"] {
        check_wrong(
            &[
                "generate",
                "a.yaml",
                "--out",
                "b",
                &format!("--name={name}"),
            ],
            "--name <NAME>",
        );
    }
}

#[test]
fn help_has_examples_and_exit_codes() {
    let run = portolan(Path::new("."), &["generate", "--help"]);
    assert_eq!(run.code, Some(0));
    assert!(
        run.stdout
            .contains("portolan generate api.yaml --out my-sdk")
    );
    assert!(
        run.stdout
            .contains("Exit codes: 0 done, 1 the document or the check failed, 2 wrong usage")
    );
    let run = portolan(Path::new("."), &["--version"]);
    assert_eq!(
        run.stdout,
        format!("portolan {}\n", env!("CARGO_PKG_VERSION"))
    );
}
