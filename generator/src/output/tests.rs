//! Runs that are interrupted at every point.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::disk::{Disk, Entry, RealDisk};
use super::{Error, Files, RelativePath, write_to};

/// How a disk fails.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// From some point on nothing happens any more, as when the process is killed.
    Killed,
    /// Texts are cut off, everything else works.
    Full,
}

/// A disk that lets some operations through.
struct FaultyDisk {
    fault: Fault,
    left: Cell<usize>,
}

impl FaultyDisk {
    fn new(fault: Fault, operations: usize) -> FaultyDisk {
        FaultyDisk {
            fault,
            left: Cell::new(operations),
        }
    }

    fn change(&self) -> io::Result<()> {
        match self.fault {
            Fault::Killed => self.count(io::ErrorKind::Other),
            Fault::Full => Ok(()),
        }
    }

    fn count(&self, kind: io::ErrorKind) -> io::Result<()> {
        let left = self.left.get().checked_sub(1).ok_or(kind)?;
        self.left.set(left);
        Ok(())
    }
}

impl Disk for FaultyDisk {
    fn entry(&self, path: &Path) -> io::Result<Entry> {
        RealDisk.entry(path)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        RealDisk.read(path)
    }

    fn write(&self, path: &Path, text: &[u8]) -> io::Result<()> {
        let result = self.count(io::ErrorKind::StorageFull);
        let written = if result.is_ok() {
            text
        } else {
            &text[..text.len() / 2]
        };
        RealDisk.write(path, written)?;
        result
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change().and_then(|()| RealDisk.rename(from, to))
    }

    fn create_directory(&self, path: &Path) -> io::Result<()> {
        self.change().and_then(|()| RealDisk.create_directory(path))
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.change().and_then(|()| RealDisk.remove_file(path))
    }

    fn remove_directory(&self, path: &Path) -> io::Result<()> {
        self.change().and_then(|()| RealDisk.remove_directory(path))
    }

    fn remove_tree(&self, path: &Path) -> io::Result<()> {
        self.change().and_then(|()| RealDisk.remove_tree(path))
    }
}

fn files(texts: &[(&str, &str)]) -> Files {
    texts
        .iter()
        .map(|(path, text)| (RelativePath::new(*path).unwrap(), (*text).to_owned()))
        .collect()
}

fn first() -> Files {
    files(&[
        ("Cargo.toml", "1"),
        ("src/a.rs", "a1"),
        ("src/gone/b.rs", "b1"),
        ("src/lib.rs", "same"),
    ])
}

fn second() -> Files {
    files(&[
        ("Cargo.toml", "2"),
        ("src/a.rs", "a2"),
        ("src/lib.rs", "same"),
        ("src/new/c.rs", "c2"),
    ])
}

/// All files below a directory, without those of Portolan's own.
fn read_all(directory: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![directory.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            let name = path
                .strip_prefix(directory)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned();
            if path.is_dir() && name != ".portolan-new" {
                open.push(path);
            } else if !name.starts_with(".portolan") {
                found.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    found
}

fn texts(files: &Files) -> BTreeMap<String, String> {
    files
        .iter()
        .map(|(path, text)| (path.to_string(), text.to_owned()))
        .collect()
}

/// Lets a run from the first to the second files fail after `operations`; returns whether it failed.
fn interrupt(directory: &Path, fault: Fault, operations: usize) -> bool {
    write_to(&RealDisk, &first(), directory).unwrap();
    fs::write(directory.join("mine.txt"), "mine").unwrap();
    write_to(&FaultyDisk::new(fault, operations), &second(), directory).is_err()
}

#[test]
fn a_killed_run_leaves_old_and_new_files_and_the_next_run_finishes() {
    let mut failures = 0;
    for operations in 0.. {
        let directory = tempfile::tempdir().unwrap();
        if !interrupt(directory.path(), Fault::Killed, operations) {
            break;
        }
        failures += 1;
        let (old, new) = (texts(&first()), texts(&second()));
        for (path, text) in read_all(directory.path())
            .into_iter()
            .filter(|(path, _)| path != "mine.txt")
        {
            assert!(
                old.get(&path) == Some(&text) || new.get(&path) == Some(&text),
                "{operations}: {path}: {text}"
            );
        }
        // Whatever the next run generates, nothing is taken for a person's.
        for next in [second(), first(), files(&[("other.rs", "x")])] {
            let copy = tempfile::tempdir().unwrap();
            copy_tree(directory.path(), copy.path());
            write_to(&RealDisk, &next, copy.path()).unwrap();
            let mut expected = texts(&next);
            expected.insert("mine.txt".to_owned(), "mine".to_owned());
            assert_eq!(read_all(copy.path()), expected, "{operations}");
            assert!(!copy.path().join(".portolan-new").exists());
            assert!(
                write_to(&RealDisk, &next, copy.path())
                    .unwrap()
                    .written
                    .is_empty()
            );
        }
    }
    assert!(failures > 10, "only {failures} points of failure");
}

#[test]
fn a_full_disk_changes_nothing() {
    let mut failures = 0;
    for operations in 0.. {
        let directory = tempfile::tempdir().unwrap();
        if !interrupt(directory.path(), Fault::Full, operations) {
            break;
        }
        failures += 1;
        let mut expected = texts(&first());
        expected.insert("mine.txt".to_owned(), "mine".to_owned());
        assert_eq!(read_all(directory.path()), expected);
        assert!(!directory.path().join(".portolan-new").exists());
    }
    assert_eq!(failures, 5, "three texts and two manifests");
}

#[test]
fn a_full_disk_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let error = write_to(&FaultyDisk::new(Fault::Full, 0), &first(), directory.path()).unwrap_err();
    assert!(
        matches!(&error, Error::System { action: "write", source, .. } if source.kind() == io::ErrorKind::StorageFull)
    );
}

fn copy_tree(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            fs::create_dir(&target).unwrap();
            copy_tree(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}
