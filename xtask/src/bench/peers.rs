//! Other generators, where they are installed, on the same documents.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::documents::Document;
use super::figures::rounded;
use super::measure::{self, Cost};
use super::table::Table;
use super::yardstick::Yardstick;
use crate::product;

/// A generator that others made.
struct Peer {
    program: &'static str,
    install: &'static str,
    /// Its arguments; `SPEC` and `OUT` stand for the document and the folder of the crate.
    arguments: &'static [&'static str],
    environment: &'static [(&'static str, &'static str)],
    crate_of: fn(&Path) -> io::Result<PathBuf>,
}

const PEERS: [Peer; 3] = [
    Peer {
        program: "openapi-to-rust",
        install: "cargo install openapi-to-rust --locked",
        arguments: &["generate", "SPEC"],
        environment: &[],
        crate_of: assemble,
    },
    Peer {
        program: "cargo-progenitor",
        install: "cargo install cargo-progenitor --locked",
        arguments: &[
            "progenitor",
            "-i",
            "SPEC",
            "-o",
            "OUT",
            "-n",
            "peer",
            "-v",
            "0.1.0",
            "--interface",
            "positional",
        ],
        environment: &[],
        crate_of: |out| Ok(out.to_owned()),
    },
    Peer {
        program: "openapi-generator-cli",
        install: "pip install openapi-generator-cli",
        arguments: &[
            "generate",
            "-i",
            "SPEC",
            "-g",
            "rust",
            "-o",
            "OUT",
            "--skip-validate-spec",
            "--additional-properties=library=reqwest,packageName=peer",
        ],
        environment: &[("JAVA_TOOL_OPTIONS", "-DmaxYamlCodePoints=99999999")],
        crate_of: |out| Ok(out.to_owned()),
    },
];

/// The peer whose costs tell how fast a machine is.
const YARDSTICK: &str = "openapi-to-rust";

/// What a peer made of a document.
struct Outcome {
    row: Vec<String>,
    failure: Option<String>,
    /// Seconds of processor time for generating and checking, if both went well.
    seconds: Option<(f64, f64)>,
}

/// Has each peer generate and check a crate of each document, once; and says how fast the machine is, by what one of them takes.
pub(super) fn table(documents: &[Document], scratch: &Path) -> io::Result<(Table, Yardstick)> {
    let mut yardstick = Yardstick::UNKNOWN;
    let mut table = Table::new(
        "Other generators",
        "The same documents through other generators, once each: CPU seconds of the whole process tree, memory of the largest process. \
         A schema called `ApiError` has another name, since one of them has a type of that name.",
        &[
            "document",
            "generator",
            "generate: CPU s",
            "MiB",
            "lines",
            "check: CPU s",
            "MiB",
        ],
    );
    for peer in &PEERS {
        if !is_installed(peer.program) {
            table.note(format!(
                "`{}` is not installed; `{}` installs it",
                peer.program, peer.install
            ));
            continue;
        }
        for document in documents.iter().filter(|it| it.name != "graph") {
            let outcome = peer.run(document, scratch);
            table.row(outcome.row);
            if let Some(failure) = outcome.failure {
                table.note(failure);
            }
            if let (YARDSTICK, "atlas", Some((generate, check))) =
                (peer.program, document.name, outcome.seconds)
            {
                yardstick = Yardstick::of(generate, check);
            }
        }
    }
    Ok((table, yardstick))
}

impl Peer {
    /// Generates and checks.
    fn run(&self, document: &Document, scratch: &Path) -> Outcome {
        let mut row = vec![document.name.to_owned(), self.program.to_owned()];
        let failed = |row, what: &str, error: &io::Error| Outcome {
            row: padded(row),
            failure: Some(format!(
                "{}, {}: {what} fails: {}",
                document.name,
                self.program,
                short(&error.to_string())
            )),
            seconds: None,
        };
        let out = scratch.join("peers").join(self.program).join(document.name);
        let figures = |it: &Cost| [rounded(it.cpu), rounded(it.memory)];
        let (made, folder) = match self.generate(document, &out, scratch) {
            Ok(made) => made,
            Err(error) => return failed(row, "generating", &error),
        };
        row.extend(figures(&made));
        row.push(
            product::size(&folder.join("src"))
                .map_or_else(|_| "–".to_owned(), |it| it.lines.to_string()),
        );
        let checked = match check(&folder, scratch) {
            Ok(cost) => cost,
            Err(error) => return failed(row, "`cargo check`", &error),
        };
        row.extend(figures(&checked));
        Outcome {
            row,
            failure: None,
            seconds: Some((made.cpu, checked.cpu)),
        }
    }

    fn generate(
        &self,
        document: &Document,
        out: &Path,
        scratch: &Path,
    ) -> io::Result<(Cost, PathBuf)> {
        if out.exists() {
            fs::remove_dir_all(out)?;
        }
        fs::create_dir_all(out)?;
        let spec = renamed(document, out)?;
        let mut command = Command::new(self.program);
        command
            .current_dir(out)
            .envs(self.environment.iter().copied());
        for argument in self.arguments {
            match *argument {
                "SPEC" => command.arg(&spec),
                "OUT" => command.arg(out),
                other => command.arg(other),
            };
        }
        let cost = measure::cost(&command, scratch)?;
        Ok((cost, (self.crate_of)(out)?))
    }
}

/// The document without a schema called `ApiError`, beside the crate.
fn renamed(document: &Document, out: &Path) -> io::Result<PathBuf> {
    let mut text = fs::read_to_string(&document.path)?;
    for (before, after) in [
        ("/schemas/", "'"),
        ("/schemas/", "\""),
        ("\"", "\":"),
        (" ", ":\n"),
    ] {
        let [from, to] = ["ApiError", "ApiErrorBody"].map(|it| format!("{before}{it}{after}"));
        text = text.replace(&from, &to);
    }
    let extension = document.path.extension().unwrap_or_default();
    let path = out.join("document").with_extension(extension);
    fs::write(&path, text)?;
    path.canonicalize()
}

/// Checks a crate whose dependencies are there.
fn check(folder: &Path, scratch: &Path) -> io::Result<Cost> {
    // A folder below this workspace's is no part of it.
    let manifest = folder.join("Cargo.toml");
    let text = fs::read_to_string(&manifest)?;
    if !text.contains("[workspace]") {
        fs::write(&manifest, format!("{text}\n[workspace]\n"))?;
    }
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(["check", "--lib"])
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", scratch.join("peers/target"));
    // Without a line of its own, only what it depends on is checked.
    let root = folder.join("src/lib.rs");
    let text = fs::read_to_string(&root)?;
    fs::write(&root, "")?;
    let dependencies = measure::cost(&command, scratch);
    fs::write(&root, text)?;
    dependencies?;
    measure::cost(&command, scratch)
}

/// `openapi-to-rust` writes modules and a list of dependencies; the rest of the crate is up to its user.
fn assemble(out: &Path) -> io::Result<PathBuf> {
    let needs = fs::read_to_string(out.join("src/generated/REQUIRED_DEPS.toml"))?;
    let head = "[package]\nname = \"peer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n";
    fs::write(out.join("Cargo.toml"), format!("{head}{needs}"))?;
    fs::write(out.join("src/lib.rs"), "pub mod generated;\n")?;
    Ok(out.to_owned())
}

fn is_installed(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|it| it.join(program).is_file())
}

fn padded(mut row: Vec<String>) -> Vec<String> {
    row.resize(7, "–".to_owned());
    row
}

/// The last line that says something: tools print much before it.
fn short(message: &str) -> String {
    let line = message.lines().rev().find(|it| !it.trim().is_empty());
    line.unwrap_or_default().chars().take(200).collect()
}
