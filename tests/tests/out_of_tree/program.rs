//! Cargo projects outside of the workspace.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// `…/tests`
const TESTS: &str = env!("CARGO_MANIFEST_DIR");

/// A project with a program that depends on a copy of `generated/`.
///
/// Projects stand at the same place in every run, so that only what has changed is built again.
pub(crate) struct Program {
    directory: PathBuf,
    name: String,
    /// Runs share directories, within this process and with others.
    _turn: (MutexGuard<'static, ()>, File),
}

/// What cargo said and did.
pub(crate) struct Build {
    /// The findings of the compiler, one per line.
    pub(crate) findings: Vec<String>,
    /// Whether there is a program.
    pub(crate) succeeded: bool,
}

impl Program {
    /// A project with this source, and `atlas-admin = …` and more as its dependencies; `{copy}` stands for the path of the copy.
    pub(crate) fn new(name: &str, source: &str, dependencies: &str) -> Self {
        static TURN: Mutex<()> = Mutex::new(());
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let root = root();
        fs::create_dir_all(&root).unwrap();
        let file = File::create(root.join("lock")).unwrap();
        file.lock().unwrap();

        let copy = root.join("atlas-admin");
        synchronize(&Path::new(TESTS).join("../generated"), &copy);
        let directory = root.join(name);
        let dependencies = dependencies.replace("{copy}", copy.to_str().unwrap());
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n\n[workspace]\n"
        );
        fs::create_dir_all(directory.join("src")).unwrap();
        write(&directory.join("Cargo.toml"), manifest.as_bytes());
        write(&directory.join("src/main.rs"), source.as_bytes());
        // The versions that the workspace has downloaded; cargo drops those that are not needed.
        fs::copy(
            Path::new(TESTS).join("../Cargo.lock"),
            directory.join("Cargo.lock"),
        )
        .unwrap();
        Self {
            directory,
            name: name.to_owned(),
            _turn: (turn, file),
        }
    }

    /// Builds the program.
    pub(crate) fn build(&self) -> Build {
        let output = self.cargo(&["build", "--quiet", "--message-format=short"]);
        let text = String::from_utf8(output.stderr).unwrap();
        let finding = |line: &&str| line.contains(": warning: ") || line.contains(": error");
        Build {
            findings: text.lines().filter(finding).map(str::to_owned).collect(),
            succeeded: output.status.success(),
        }
    }

    /// Runs the program that has been built.
    pub(crate) fn run(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
        let program = target().join("debug").join(&self.name);
        let mut command = Command::new(program);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("MONGODB_ATLAS_") {
                command.env_remove(name);
            }
        }
        command.args(arguments).envs(variables.iter().copied());
        command.output().unwrap()
    }

    /// Runs cargo in the project, without network.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Output {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Command::new(cargo)
            .args(arguments)
            .arg("--offline")
            .current_dir(&self.directory)
            .env("CARGO_TARGET_DIR", target())
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_TERM_COLOR", "never")
            .output()
            .unwrap()
    }
}

/// Where the projects of this workspace are, not below it.
pub(crate) fn root() -> PathBuf {
    let workspace = fs::canonicalize(Path::new(TESTS).join("..")).unwrap();
    let name = workspace.to_string_lossy().replace(['/', '\\', ':'], "-");
    let root = std::env::temp_dir().join(format!("portolan-out-of-tree{name}"));
    assert!(!root.starts_with(&workspace), "{}", root.display());
    root
}

/// What cargo builds stays below the target directory of the workspace.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("out-of-tree")
}

/// Makes one directory like the other; files that are the same keep their time, so that cargo does not build them again.
fn synchronize(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    let (wanted, present) = (names(from), names(to));
    for name in present.difference(&wanted) {
        let stale = to.join(name);
        if stale.is_dir() {
            fs::remove_dir_all(stale).unwrap();
        } else {
            fs::remove_file(stale).unwrap();
        }
    }
    for name in wanted {
        let (from, to) = (from.join(&name), to.join(&name));
        if from.is_dir() {
            synchronize(&from, &to);
        } else {
            write(&to, &fs::read(from).unwrap());
        }
    }
}

fn names(directory: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(directory).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "target" && name != "Cargo.lock")
        .collect()
}

fn write(path: &Path, text: &[u8]) {
    if !fs::read(path).is_ok_and(|present| present == text) {
        fs::write(path, text).unwrap();
    }
}
