//! The log of a run for programs: one document, however the run ends.

use std::path::Path;

use serde_json::{Value, json};

use super::{DOUBTFUL, GOOD, Run, portolan, with_document};

fn run(directory: &Path, more: &[&str]) -> Run {
    let mut arguments = vec![
        "generate",
        "api.yaml",
        "--out",
        "sdk",
        "--message-format",
        "sarif",
    ];
    arguments.extend(more);
    portolan(directory, &arguments)
}

/// The run of the log that is all that the command says.
fn log(run: &Run) -> Value {
    assert_eq!(run.stderr, "");
    let log: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    assert_eq!(log["runs"].as_array().unwrap().len(), 1);
    log["runs"][0].clone()
}

#[test]
fn what_is_found_is_told() {
    let directory = with_document(DOUBTFUL);
    let done = run(directory.path(), &[]);
    assert_eq!(done.code, Some(0));
    let log = log(&done);
    assert_eq!(log["results"][0]["ruleId"], "P0304");
    assert_eq!(
        log["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
        "api.yaml"
    );
    assert_eq!(log["tool"]["driver"]["rules"][0]["id"], "P0304");
    assert_eq!(
        log["invocations"],
        json!([{"executionSuccessful": true, "exitCode": 0, "toolExecutionNotifications": []}])
    );
    assert!(directory.path().join("sdk/Cargo.toml").exists());
}

#[test]
fn nothing_found_is_a_log_as_well() {
    let directory = with_document(GOOD);
    let log = log(&run(directory.path(), &[]));
    assert_eq!(log["results"], json!([]));
}

#[test]
fn failures_are_told() {
    let cases = [
        (
            "a: b: c",
            "--name=pets",
            "nothing was generated: 1 error\nhelp: `portolan explain P0002` says more",
        ),
        (
            DOUBTFUL,
            "--deny=warnings",
            "nothing was written: 1 warning, and warnings are denied\nhelp: `portolan explain P0304` says more",
        ),
    ];
    for (document, argument, message) in cases {
        let directory = with_document(document);
        let failed = run(directory.path(), &[argument]);
        assert_eq!(failed.code, Some(1), "{argument}");
        let log = log(&failed);
        assert_eq!(log["results"].as_array().unwrap().len(), 1, "{argument}");
        assert_eq!(
            log["invocations"],
            json!([{
                "executionSuccessful": false,
                "exitCode": 1,
                "toolExecutionNotifications": [{"level": "error", "message": {"text": message}}],
            }])
        );
    }
}

#[test]
fn a_check_that_fails_is_told() {
    let directory = with_document(GOOD);
    let failed = run(directory.path(), &["--check"]);
    assert_eq!(failed.code, Some(1));
    let log = log(&failed);
    let told = &log["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
    let told = told.as_str().unwrap();
    assert!(told.starts_with("`sdk` is not up to date:\n"), "{told}");
    assert!(
        told.ends_with("\nhelp: run `portolan generate api.yaml --out sdk`"),
        "{told}"
    );
}
