//! What the command says, and where.

use std::process::Stdio;

use serde_json::Value;

use super::{DOUBTFUL, GOOD, command, portolan, run_of, with_document};

fn json_lines(text: &str) -> Vec<Value> {
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn types(messages: &[Value]) -> Vec<&str> {
    messages
        .iter()
        .map(|it| it["type"].as_str().unwrap())
        .collect()
}

#[test]
fn machines_read_the_standard_output() {
    let directory = with_document(DOUBTFUL);
    let run = portolan(
        directory.path(),
        &[
            "generate",
            "api.yaml",
            "--out",
            "sdk",
            "--message-format",
            "json",
        ],
    );
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let messages = json_lines(&run.stdout);
    assert_eq!(types(&messages), ["diagnostic", "summary"]);
    assert_eq!(messages[0]["code"], "P0304");
    assert_eq!(messages[0]["places"][0]["line"], 9);
    let summary = &messages[1];
    assert_eq!(
        (&summary["operations"], &summary["unchanged"]),
        (&1.into(), &0.into())
    );
    assert_eq!(summary["warnings"], serde_json::json!({"P0304": 1}));
    assert!(
        summary["written"]
            .as_array()
            .unwrap()
            .contains(&"Cargo.toml".into())
    );
    assert!(summary["seconds"].as_f64().unwrap() > 0.0);
}

#[test]
fn machines_learn_why_a_run_failed() {
    let directory = with_document("a: b: c");
    let run = portolan(
        directory.path(),
        &[
            "generate",
            "api.yaml",
            "--out",
            "sdk",
            "--message-format",
            "json",
        ],
    );
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    let messages = json_lines(&run.stdout);
    assert_eq!(types(&messages), ["diagnostic", "failure"]);
    assert_eq!(messages[1]["message"], "nothing was generated: 1 error");
}

#[test]
fn machines_learn_what_differs() {
    let directory = with_document(GOOD);
    let run = portolan(
        directory.path(),
        &[
            "generate",
            "api.yaml",
            "--out",
            "sdk",
            "--check",
            "--message-format=json",
        ],
    );
    assert_eq!(run.code, Some(1));
    let messages = json_lines(&run.stdout);
    assert_eq!(types(&messages), ["summary", "failure"]);
    let first = &messages[0]["differing"][0];
    assert_eq!(
        (&first["path"], &first["reason"]),
        (&".portolan-files".into(), &"is missing".into())
    );
}

#[test]
fn colours_are_for_terminals() {
    let directory = with_document(DOUBTFUL);
    let escapes = |color: &str| {
        let run = portolan(
            directory.path(),
            &["generate", "api.yaml", "--out", "sdk", "--color", color],
        );
        assert_eq!(run.code, Some(0));
        run.stderr.contains('\u{1b}')
    };
    assert!(escapes("always"));
    assert!(!escapes("auto"));
    assert!(!escapes("never"));
}

#[test]
fn nobody_needs_to_listen() {
    let directory = with_document(DOUBTFUL);
    for format in ["human", "json", "sarif"] {
        let arguments = [
            "generate",
            "api.yaml",
            "--out",
            "sdk",
            "--message-format",
            format,
        ];
        let mut child = command(directory.path(), &arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop((child.stdout.take(), child.stderr.take()));
        assert_eq!(child.wait().unwrap().code(), Some(0), "{format}");
    }
}

/// A disk that is full, as Linux has one.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_is_no_success() {
    let directory = with_document(GOOD);
    let generate = [
        "generate",
        "api.yaml",
        "--out",
        "sdk",
        "--message-format",
        "json",
    ];
    let sarif = [
        "generate",
        "api.yaml",
        "--out",
        "sdk",
        "--message-format",
        "sarif",
    ];
    for arguments in [&generate[..], &sarif, &["explain"]] {
        let full = std::fs::File::options()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let run = run_of(command(directory.path(), arguments).stdout(full));
        assert_eq!(run.code, Some(1), "{arguments:?}");
        assert!(
            run.stderr
                .contains("error: cannot write to the standard output: "),
            "{}",
            run.stderr
        );
    }
}
