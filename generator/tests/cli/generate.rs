//! What `portolan generate` does.

use std::fs;

use super::{DOUBTFUL, GOOD, portolan, with_document, without_counts};

#[test]
fn a_crate_is_generated_and_then_left_alone() {
    let directory = with_document(GOOD);
    let run = portolan(directory.path(), &["generate", "api.yaml", "--out", "sdk"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(run.stdout, "");
    insta::assert_snapshot!(without_counts(&run.stderr), @r#"
    Generated 1 operation and 0 types
      Written N files, 0 unchanged, 0 removed in sdk (time)
    "#);
    assert!(
        fs::read_to_string(directory.path().join("sdk/Cargo.toml"))
            .unwrap()
            .contains("name = \"pets")
    );
    let run = portolan(directory.path(), &["generate", "api.yaml", "--out", "sdk"]);
    assert_eq!(run.code, Some(0));
    insta::assert_snapshot!(without_counts(&run.stderr), @r#"
    Generated 1 operation and 0 types
      Written 0 files, N unchanged, 0 removed in sdk (time)
    "#);
}

#[test]
fn the_name_may_be_chosen() {
    let directory = with_document(GOOD);
    let run = portolan(
        directory.path(),
        &["generate", "api.yaml", "-o", "sdk", "--name", "my-pets"],
    );
    assert_eq!(run.code, Some(0));
    assert!(
        fs::read_to_string(directory.path().join("sdk/Cargo.toml"))
            .unwrap()
            .contains("name = \"my-pets\"")
    );
}

#[test]
fn what_is_no_longer_generated_is_removed() {
    let directory = with_document(&GOOD.replace("[Pets]", "[Dogs]"));
    portolan(directory.path(), &["generate", "api.yaml", "--out", "sdk"]);
    fs::write(directory.path().join("sdk/mine.txt"), "mine").unwrap();
    fs::write(directory.path().join("api.yaml"), GOOD).unwrap();
    let run = portolan(directory.path(), &["generate", "api.yaml", "--out", "sdk"]);
    assert_eq!(run.code, Some(0));
    assert!(!run.stderr.contains(" 0 removed"), "{}", run.stderr);
    assert!(directory.path().join("sdk/mine.txt").exists());
}

#[test]
fn checking_an_up_to_date_crate() {
    let directory = with_document(GOOD);
    portolan(directory.path(), &["generate", "api.yaml", "--out", "sdk"]);
    let run = portolan(
        directory.path(),
        &["generate", "api.yaml", "--out", "sdk", "--check"],
    );
    assert_eq!(run.code, Some(0));
    insta::assert_snapshot!(without_counts(&run.stderr), @r#"
    Generated 1 operation and 0 types
      Checked N files in sdk (time)
    "#);
}

#[test]
fn checking_a_stale_crate_ends_with_the_command_that_repairs_it() {
    let directory = with_document(GOOD);
    let arguments = ["generate", "api.yaml", "--out", "my sdk", "--name", "pets"];
    portolan(directory.path(), &arguments);
    fs::remove_file(directory.path().join("my sdk/Cargo.toml")).unwrap();
    let checking = [&arguments[..], &["--check"]].concat();
    let run = portolan(directory.path(), &checking);
    assert_eq!(run.code, Some(1));
    insta::assert_snapshot!(run.stderr, @r#"
    error: `my sdk` is not up to date:
      `Cargo.toml` is missing
    help: run `portolan generate api.yaml --out 'my sdk' --name pets`
    "#);
    assert!(!directory.path().join("my sdk/Cargo.toml").exists());
    portolan(directory.path(), &arguments);
    assert_eq!(portolan(directory.path(), &checking).code, Some(0));
}

#[test]
fn checking_what_is_not_there_lists_only_some_files() {
    let directory = with_document(GOOD);
    let run = portolan(
        directory.path(),
        &["generate", "api.yaml", "--out", "sdk", "--check"],
    );
    assert_eq!(run.code, Some(1));
    assert_eq!(run.stderr.matches("is missing").count(), 20);
    assert!(run.stderr.contains("\n  and "), "{}", run.stderr);
    assert!(!directory.path().join("sdk").exists());
}

#[test]
fn what_a_person_changed_is_in_the_way() {
    let directory = with_document(GOOD);
    portolan(directory.path(), &["generate", "api.yaml", "--out", "sdk"]);
    fs::write(directory.path().join("sdk/Cargo.toml"), "mine").unwrap();
    fs::write(
        directory.path().join("api.yaml"),
        GOOD.replace("Pets", "Dogs"),
    )
    .unwrap();
    let run = portolan(directory.path(), &["generate", "api.yaml", "--out", "sdk"]);
    assert_eq!(run.code, Some(1));
    insta::assert_snapshot!(run.stderr, @r#"
    error: nothing was written, because `sdk` has what a person made or changed:
      `Cargo.toml` was changed since it was generated
    help: move what you want to keep, delete the rest, and run this again
    "#);
    let run = portolan(
        directory.path(),
        &["generate", "api.yaml", "--out", "sdk", "--check"],
    );
    assert_eq!(run.code, Some(1));
    let last = run.stderr.lines().last().unwrap();
    assert_eq!(
        last,
        "help: move what you want to keep, delete the rest, and run `portolan generate api.yaml --out sdk`"
    );
}

#[test]
fn a_document_with_errors_generates_nothing() {
    let directory = with_document("swagger: '1.2'\n");
    let run = portolan(directory.path(), &["generate", "api.yaml", "--out", "sdk"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.starts_with("error[P0102]: "), "{}", run.stderr);
    assert!(run.stderr.ends_with(
        "error: nothing was generated: 1 error\nhelp: `portolan explain P0102` says more\n"
    ));
    assert!(!directory.path().join("sdk").exists());
}

#[test]
fn warnings_do_not_stop_a_run_unless_they_are_denied() {
    let directory = with_document(DOUBTFUL);
    let run = portolan(
        directory.path(),
        &["generate", "api.yaml", "--out", "sdk", "--deny", "warnings"],
    );
    assert_eq!(run.code, Some(1));
    let end = "error: nothing was written: 1 warning, and warnings are denied\nhelp: `portolan explain P0304` says more\n";
    assert!(run.stderr.ends_with(end), "{}", run.stderr);
    assert!(!directory.path().join("sdk").exists());
    let run = portolan(directory.path(), &["generate", "api.yaml", "--out", "sdk"]);
    assert_eq!(run.code, Some(0));
    let end = "warning: 1 warning; `portolan explain P0304` says more\n  1 × P0304 a path parameter is not part of the path\n";
    assert!(run.stderr.contains(end), "{}", run.stderr);
    assert!(directory.path().join("sdk").exists());
}

#[test]
fn the_faults_of_the_document_and_the_configuration_are_shown_together() {
    let directory = with_document("a: b: c");
    fs::write(
        directory.path().join("portolan.toml"),
        "[package]\nlicence = 'MIT'\n",
    )
    .unwrap();
    let arguments = [
        "generate",
        "api.yaml",
        "--out",
        "sdk",
        "--config",
        "portolan.toml",
    ];
    let run = portolan(directory.path(), &arguments);
    assert_eq!(run.code, Some(1));
    assert!(
        run.stderr.contains("error[P0002]") && run.stderr.contains(" --> api.yaml:1:5"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr.contains("error[P0901]") && run.stderr.contains(" --> portolan.toml:2:1"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr
            .contains("error: nothing was generated: 2 errors\n"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_configuration_that_is_not_there() {
    let directory = with_document(GOOD);
    let run = portolan(
        directory.path(),
        &[
            "generate",
            "api.yaml",
            "--out",
            "sdk",
            "--config",
            "none.toml",
        ],
    );
    assert_eq!(run.code, Some(1));
    assert!(
        run.stderr
            .starts_with("error[P0001]: cannot read `none.toml`: no such file or directory\n"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_directory_that_cannot_be_written() {
    let directory = with_document(GOOD);
    let run = portolan(
        directory.path(),
        &["generate", "api.yaml", "--out", "api.yaml/sdk"],
    );
    assert_eq!(run.code, Some(1));
    assert!(
        run.stderr.contains("error: cannot create `api.yaml/sdk`: "),
        "{}",
        run.stderr
    );
}

#[test]
fn the_same_input_gives_the_same_bytes_everywhere() {
    let (first, second) = (with_document(GOOD), with_document(GOOD));
    portolan(first.path(), &["generate", "api.yaml", "--out", "a"]);
    portolan(
        second.path(),
        &[
            "generate",
            "./api.yaml",
            "--out",
            "deep/er/b",
            "--color",
            "always",
        ],
    );
    let list = |path: &str| fs::read_to_string(path).unwrap();
    let first = list(&format!("{}/a/.portolan-files", first.path().display()));
    assert_eq!(
        first,
        list(&format!(
            "{}/deep/er/b/.portolan-files",
            second.path().display()
        ))
    );
}
