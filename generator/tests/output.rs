//! What writing does to a directory.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::Path;

use portolan::output::{
    Conflict, Difference, Error, Files, Mode, Obstacle, RelativePath, Report, write,
};
use tempfile::TempDir;

fn path(text: &str) -> RelativePath {
    RelativePath::new(text).unwrap()
}

fn files(texts: &[(&str, &str)]) -> Files {
    texts
        .iter()
        .map(|(name, text)| (path(name), (*text).to_owned()))
        .collect()
}

fn run(directory: &TempDir, texts: &[(&str, &str)]) -> Report {
    write(&files(texts), directory.path(), Mode::Write).unwrap()
}

fn check(directory: &Path, texts: &[(&str, &str)]) -> Vec<String> {
    let report = write(&files(texts), directory, Mode::Check).unwrap();
    report
        .differing
        .iter()
        .map(|(path, difference)| format!("{path} {difference}"))
        .collect()
}

fn conflicts(directory: &TempDir, texts: &[(&str, &str)]) -> Vec<(String, Obstacle)> {
    match write(&files(texts), directory.path(), Mode::Write) {
        Err(Error::Conflict { conflicts, .. }) => conflicts
            .into_iter()
            .map(|Conflict { path, obstacle }| (path, obstacle))
            .collect(),
        other => panic!("{other:?}"),
    }
}

fn read(directory: &TempDir, name: &str) -> String {
    fs::read_to_string(directory.path().join(name)).unwrap()
}

#[test]
fn files_and_their_list_are_written() {
    let directory = TempDir::new().unwrap();
    let report = run(&directory, &[("src/lib.rs", "foobar"), ("Cargo.toml", "")]);
    assert_eq!(report.written, [path("Cargo.toml"), path("src/lib.rs")]);
    assert_eq!(read(&directory, "src/lib.rs"), "foobar");
    let list = read(&directory, ".portolan-files");
    let lines: Vec<_> = list.lines().skip(1).collect();
    assert_eq!(
        lines,
        ["cbf29ce484222325 Cargo.toml", "85944171f73967e8 src/lib.rs"]
    );
    assert_eq!(
        fs::read_dir(directory.path()).unwrap().count(),
        3,
        "nothing else is left behind"
    );
}

#[test]
fn the_directory_is_created() {
    let directory = TempDir::new().unwrap();
    let inner = directory.path().join("a/b");
    write(&files(&[("x", "1")]), &inner, Mode::Write).unwrap();
    assert_eq!(fs::read_to_string(inner.join("x")).unwrap(), "1");
}

#[test]
fn what_is_the_same_is_not_touched() {
    let directory = TempDir::new().unwrap();
    run(&directory, &[("a", "1"), ("b", "1")]);
    let times = || {
        ["a", ".portolan-files"].map(|name| {
            fs::metadata(directory.path().join(name))
                .unwrap()
                .modified()
                .unwrap()
        })
    };
    let before = times();
    let report = run(&directory, &[("a", "1"), ("b", "1")]);
    assert_eq!(
        report,
        Report {
            unchanged: 2,
            fingerprint: report.fingerprint.clone(),
            ..Report::default()
        }
    );
    assert_eq!(times(), before);
    let report = run(&directory, &[("a", "1"), ("b", "2")]);
    assert_eq!((report.written, report.unchanged), (vec![path("b")], 1));
    assert_eq!(times()[0], before[0]);
}

#[test]
fn what_is_no_longer_generated_is_removed_with_its_directories() {
    let directory = TempDir::new().unwrap();
    run(
        &directory,
        &[
            ("src/a/b/c.rs", "1"),
            ("src/a/d.rs", "1"),
            ("src/lib.rs", "1"),
        ],
    );
    let report = run(&directory, &[("src/a/d.rs", "1"), ("src/lib.rs", "1")]);
    assert_eq!(report.removed, [path("src/a/b/c.rs")]);
    assert!(!directory.path().join("src/a/b").exists());
    fs::write(directory.path().join("src/a/mine.rs"), "").unwrap();
    run(&directory, &[("src/lib.rs", "1")]);
    assert!(!directory.path().join("src/a/d.rs").exists());
    assert!(directory.path().join("src/a/mine.rs").exists());
}

#[test]
fn a_directory_with_other_content_is_written_beside_it() {
    let directory = TempDir::new().unwrap();
    fs::write(directory.path().join("notes.txt"), "mine").unwrap();
    fs::write(directory.path().join("same.txt"), "1").unwrap();
    let report = run(&directory, &[("a", "1"), ("same.txt", "1")]);
    assert_eq!((report.written, report.unchanged), (vec![path("a")], 1));
    run(&directory, &[]);
    assert_eq!(read(&directory, "notes.txt"), "mine");
    assert!(
        !directory.path().join("same.txt").exists(),
        "an equal file counts as generated"
    );
}

#[test]
fn what_was_not_generated_is_not_overwritten() {
    let directory = TempDir::new().unwrap();
    fs::write(directory.path().join("README.md"), "mine").unwrap();
    fs::create_dir(directory.path().join("dir.rs")).unwrap();
    fs::write(directory.path().join("src"), "a file").unwrap();
    let wanted = [
        ("README.md", "1"),
        ("dir.rs", "1"),
        ("free", "1"),
        ("src/lib.rs", "1"),
        ("src/main.rs", "1"),
    ];
    let found = conflicts(&directory, &wanted);
    let expected = [
        ("README.md", Obstacle::Foreign),
        ("dir.rs", Obstacle::WrongKind),
        ("src", Obstacle::WrongKind),
    ];
    assert_eq!(
        found,
        expected.map(|(path, obstacle)| (path.to_owned(), obstacle))
    );
    assert_eq!(read(&directory, "README.md"), "mine");
    assert!(
        !directory.path().join("free").exists(),
        "nothing is written when something is in the way"
    );
    let error = write(&files(&wanted), directory.path(), Mode::Write)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("\n  `README.md` is there already and was not generated\n  `dir.rs` is"),
        "{error}"
    );
}

#[test]
fn what_a_person_changed_is_neither_overwritten_nor_removed() {
    let directory = TempDir::new().unwrap();
    run(&directory, &[("a", "1"), ("b", "1")]);
    fs::write(directory.path().join("a"), "mine").unwrap();
    assert_eq!(
        conflicts(&directory, &[("a", "2"), ("b", "2")]),
        [("a".to_owned(), Obstacle::Edited)]
    );
    assert_eq!(
        (read(&directory, "a"), read(&directory, "b")),
        ("mine".to_owned(), "1".to_owned())
    );
    let report = run(&directory, &[("b", "2")]);
    assert_eq!(report.kept, [path("a")]);
    assert_eq!(read(&directory, "a"), "mine");
}

#[test]
fn what_a_person_deleted_is_generated_again() {
    let directory = TempDir::new().unwrap();
    run(&directory, &[("a", "1"), ("b", "1")]);
    fs::remove_file(directory.path().join("a")).unwrap();
    assert_eq!(run(&directory, &[("a", "1")]).written, [path("a")]);
    let report = run(&directory, &[("a", "1")]);
    assert_eq!(
        report,
        Report {
            unchanged: 1,
            fingerprint: report.fingerprint.clone(),
            ..Report::default()
        }
    );
}

#[test]
fn checking_changes_nothing_and_names_every_difference() {
    let directory = TempDir::new().unwrap();
    let missing = directory.path().join("none");
    assert_eq!(
        check(&missing, &[("a", "1")]),
        [".portolan-files is missing", "a is missing"]
    );
    assert!(!missing.exists());
    run(&directory, &[("a", "1\n2\n3\n"), ("b", "1"), ("d", "1")]);
    assert_eq!(
        check(
            directory.path(),
            &[("a", "1\n2\n3\n"), ("b", "1"), ("d", "1")]
        ),
        [""; 0]
    );
    fs::create_dir(directory.path().join("e")).unwrap();
    let found = check(
        directory.path(),
        &[("a", "1\n2\n4\n"), ("c", "1"), ("d", "1"), ("e", "1")],
    );
    let expected = [
        ".portolan-files differs from line 2 on",
        "a differs from line 3 on",
        "b is no longer generated",
        "c is missing",
        "e is not a file or directory as needed",
    ];
    assert_eq!(found, expected);
    assert_eq!(read(&directory, "a"), "1\n2\n3\n");
}

#[test]
fn a_changed_file_is_a_difference() {
    let directory = TempDir::new().unwrap();
    run(&directory, &[("a", "1")]);
    fs::write(directory.path().join("a"), "2").unwrap();
    let report = write(&files(&[("a", "1")]), directory.path(), Mode::Check).unwrap();
    assert_eq!(
        report.differing,
        [(path("a"), Difference::Blocked(Obstacle::Edited))]
    );
}

#[test]
fn what_an_interrupted_run_left_behind_is_cleared() {
    let directory = TempDir::new().unwrap();
    fs::create_dir(directory.path().join(".portolan-new")).unwrap();
    fs::write(directory.path().join(".portolan-new/0"), "half").unwrap();
    run(&directory, &[("a", "1")]);
    assert!(!directory.path().join(".portolan-new").exists());
}

#[test]
fn two_runs_exclude_each_other() {
    let directory = TempDir::new().unwrap();
    let lock = if cfg!(unix) {
        directory.path().to_owned()
    } else {
        directory.path().join(".portolan-lock")
    };
    let held = fs::File::open(lock).unwrap();
    held.lock().unwrap();
    assert!(matches!(
        write(&files(&[("a", "1")]), directory.path(), Mode::Write),
        Err(Error::Busy(_))
    ));
    assert_eq!(
        check(directory.path(), &[("a", "1")]).len(),
        2,
        "checking does not wait"
    );
    drop(held);
    run(&directory, &[("a", "1")]);
}

#[test]
fn many_runs_at_once_leave_one_result() {
    let directory = TempDir::new().unwrap();
    std::thread::scope(|scope| {
        for text in ["1", "2", "3", "4"] {
            let directory = &directory;
            scope.spawn(move || {
                for _ in 0..20 {
                    let result = write(
                        &files(&[("a", text), ("b/c", text), (text, text)]),
                        directory.path(),
                        Mode::Write,
                    );
                    assert!(matches!(result, Ok(_) | Err(Error::Busy(_))), "{result:?}");
                }
            });
        }
    });
    assert_eq!(read(&directory, "a"), read(&directory, "b/c"));
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 4);
}

#[test]
fn the_directory_may_not_be_a_file() {
    let directory = TempDir::new().unwrap();
    let file = directory.path().join("file");
    fs::write(&file, "").unwrap();
    let error = write(&files(&[("a", "1")]), &file, Mode::Write).unwrap_err();
    assert!(
        matches!(
            &error,
            Error::System {
                action: "create",
                ..
            }
        ),
        "{error:?}"
    );
    assert!(
        error
            .to_string()
            .starts_with(&format!("cannot create `{}`: ", file.display()))
    );
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;

    let directory = TempDir::new().unwrap();
    let outside = TempDir::new().unwrap();
    fs::write(outside.path().join("lib.rs"), "mine").unwrap();
    symlink(outside.path(), directory.path().join("src")).unwrap();
    symlink(outside.path().join("lib.rs"), directory.path().join("a.rs")).unwrap();
    symlink(outside.path().join("new.rs"), directory.path().join("b.rs")).unwrap();
    let found = conflicts(
        &directory,
        &[("a.rs", "1"), ("b.rs", "1"), ("src/lib.rs", "1")],
    );
    assert_eq!(
        found,
        ["a.rs", "b.rs", "src"].map(|path| (path.to_owned(), Obstacle::Link))
    );
    assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 1);
    assert_eq!(read(&outside, "lib.rs"), "mine");
}

#[cfg(unix)]
#[test]
fn a_link_to_a_removed_file_is_left_alone() {
    use std::os::unix::fs::symlink;

    let directory = TempDir::new().unwrap();
    let outside = TempDir::new().unwrap();
    run(&directory, &[("src/a.rs", "1")]);
    fs::rename(directory.path().join("src"), outside.path().join("src")).unwrap();
    symlink(outside.path().join("src"), directory.path().join("src")).unwrap();
    assert_eq!(run(&directory, &[]).removed, []);
    assert_eq!(
        fs::read_to_string(outside.path().join("src/a.rs")).unwrap(),
        "1"
    );
}

#[cfg(unix)]
#[test]
fn the_directory_itself_may_be_a_link() {
    use std::os::unix::fs::symlink;

    let directory = TempDir::new().unwrap();
    let link = directory.path().join("link");
    fs::create_dir(directory.path().join("real")).unwrap();
    symlink("real", &link).unwrap();
    write(&files(&[("a", "1")]), &link, Mode::Write).unwrap();
    assert_eq!(read(&directory, "real/a"), "1");
}
