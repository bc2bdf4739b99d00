//! Compiles all golden crates, and one of hostile texts only: no warning of the compiler, of clippy or of rustdoc, and their examples compile.
//!
//! They form one workspace below the target directory, where it stays, so that only what has changed is compiled again.
//! Its dependencies are those of the programs that other tests build there.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use portolan::output::{self, Files, Mode};

use crate::case::cases;

/// What cargo is asked to do.
const RUNS: [&str; 7] = [
    // Clippy reports what the compiler itself warns of, too.
    "clippy --workspace --keep-going --quiet --message-format=short -- -D warnings",
    // A program may do without any of the features.
    "clippy --workspace --keep-going --quiet --message-format=short --no-default-features -- -D warnings",
    // A program with one tag has its types, and those that it shares.
    "clippy --package tags-client --quiet --message-format=short --no-default-features --features reading -- -D warnings",
    // A program for the command line is more than its crate.
    "clippy --package shed-client --quiet --message-format=short --features cli -- -D warnings",
    "clippy --package golden-hostile --quiet --message-format=short --features cli -- -D warnings",
    "doc --workspace --keep-going --quiet --message-format=short --no-deps",
    "test --workspace --no-fail-fast --quiet --doc",
];

#[test]
fn generated_crates_compile_without_a_warning() {
    let workspace = Workspace::new();
    let faults: Vec<String> = RUNS
        .into_iter()
        .filter_map(|run| workspace.fault(run))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A cargo workspace with all golden crates.
struct Workspace {
    directory: PathBuf,
    /// Keeps other runs out.
    _turn: File,
}

impl Workspace {
    fn new() -> Self {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
        fs::create_dir_all(&directory).unwrap();
        let turn = File::create(directory.join("lock")).unwrap();
        turn.lock().unwrap();
        let workspace = Self {
            directory,
            _turn: turn,
        };
        workspace.fill();
        workspace
    }

    fn fill(&self) {
        let mut packages = BTreeMap::new();
        for case in cases() {
            let generated = case
                .generate()
                .unwrap_or_else(|findings| panic!("{findings}"));
            let package = package(&generated.files);
            let other = packages.insert(package.clone(), case.name.clone());
            let names = format!("{} and {}", case.name, other.clone().unwrap_or_default());
            assert!(
                other.is_none(),
                "the crates of {names} are called `{package}`"
            );
            write(&generated.files, &self.directory.join(&case.name));
        }
        let hostile = crate::hostile::generate();
        packages.insert(package(&hostile), "hostile".to_owned());
        write(&hostile, &self.directory.join("hostile"));
        let members: Vec<&String> = packages.values().collect();
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
        fs::write(self.directory.join("Cargo.toml"), manifest).unwrap();
        // The versions that this workspace has downloaded; cargo drops those that are not needed.
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        fs::copy(lock, self.directory.join("Cargo.lock")).unwrap();
    }

    /// What cargo finds fault with.
    fn fault(&self, run: &str) -> Option<String> {
        let output = self.cargo(run);
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (stderr, stdout) = (text(&output.stderr), text(&output.stdout));
        (!output.status.success()).then(|| format!("== cargo {run}\n{stderr}{stdout}"))
    }

    /// Runs cargo without network.
    fn cargo(&self, run: &str) -> Output {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("out-of-tree");
        Command::new(cargo)
            .arg("--offline")
            .args(run.split(' '))
            .current_dir(&self.directory)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_TERM_COLOR", "never")
            .env("RUSTDOCFLAGS", "-D warnings")
            .output()
            .unwrap()
    }
}

/// The name in the manifest of a crate.
fn package(files: &Files) -> String {
    let manifest = files.get("Cargo.toml").unwrap();
    let name = manifest
        .lines()
        .find_map(|line| line.strip_prefix("name = "));
    name.unwrap().trim_matches('"').to_owned()
}

/// Writes a crate; files that are the same keep their time, so that cargo does not compile them again.
fn write(files: &Files, directory: &Path) {
    if output::write(files, directory, Mode::Write).is_err() {
        // Somebody has changed a file there, to try something out.
        fs::remove_dir_all(directory).unwrap();
        output::write(files, directory, Mode::Write).unwrap();
    }
}
