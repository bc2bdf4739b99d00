//! Compares what is generated with what is expected.

use std::fs;
use std::path::{Path, PathBuf};

use crate::case::{Case, cases};
use crate::difference::{Texts, between};

/// The variable that makes the test write what is expected.
const UPDATE: &str = "UPDATE_GOLDEN";

#[test]
fn generated_crates_are_as_expected() {
    let update = std::env::var_os(UPDATE).is_some_and(|it| it != "0" && !it.is_empty());
    let cases = cases();
    assert!(!cases.is_empty());
    let faults: Vec<String> = cases
        .iter()
        .filter_map(|case| check(case, update).err())
        .collect();
    assert!(
        faults.is_empty(),
        "{} of {} cases are not as expected; `{UPDATE}=1 cargo test --test golden` accepts what is generated\n\n{}",
        faults.len(),
        cases.len(),
        faults.join("\n")
    );
}

fn check(case: &Case, update: bool) -> Result<(), String> {
    let name = &case.name;
    let generated = case.generate();
    let found = generated
        .map_err(|findings| format!("== {name}: nothing is generated\n{findings}"))?
        .to_expected();
    let expected = read(&case.directory);
    if update {
        write(&case.directory, &expected, &found);
        return Ok(());
    }
    match between(&expected, &found) {
        it if it.is_empty() => Ok(()),
        differences => Err(format!("== {name}\n{differences}")),
    }
}

/// What a case's folder holds besides its input.
fn read(directory: &Path) -> Texts {
    let mut texts = Texts::new();
    let mut pending = vec![PathBuf::from("expected")];
    while let Some(folder) = pending.pop() {
        let Ok(entries) = fs::read_dir(directory.join(&folder)) else {
            continue;
        };
        for entry in entries.map(|it| it.unwrap()) {
            let path = folder.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                pending.push(path);
            } else {
                texts.insert(path, fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
    if let Ok(warnings) = fs::read_to_string(directory.join("warnings.txt")) {
        texts.insert("warnings.txt".into(), warnings);
    }
    texts
}

fn write(directory: &Path, old: &Texts, new: &Texts) {
    for path in old.keys().filter(|path| !new.contains_key(*path)) {
        let path = directory.join(path);
        fs::remove_file(&path).unwrap();
        // Fails as long as the folder holds something.
        let _ = fs::remove_dir(path.parent().unwrap());
    }
    for (path, text) in new
        .iter()
        .filter(|(path, text)| old.get(*path) != Some(text))
    {
        let path = directory.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}
