//! The command `portolan`, run as a process.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod explain;
mod generate;
mod known;
mod messages;
mod sarif;
mod usage;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A document without faults.
const GOOD: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      responses: {'204': {description: none}}
";

/// A document with a fault that costs one parameter.
const DOUBTFUL: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      parameters:
        - {name: petId, in: path, required: true, schema: {type: string}}
      responses: {'204': {description: none}}
";

/// What a run came to.
struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

/// Runs the command in a directory.
fn portolan(directory: &Path, arguments: &[&str]) -> Run {
    run_of(&mut command(directory, arguments))
}

fn run_of(command: &mut Command) -> Run {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run {
        code: status.code(),
        stdout: text(stdout),
        stderr: without_time(&text(stderr)),
    }
}

fn command(directory: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    command.args(arguments).current_dir(directory);
    // What the environment says about colours must not matter.
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "CI"] {
        command.env_remove(variable);
    }
    // Nor what earlier runs have left in a cache.
    command.env("PORTOLAN_CACHE_DIR", "");
    command
}

/// A directory with a document called `api.yaml`.
fn with_document(text: &str) -> TempDir {
    let directory = TempDir::new().unwrap();
    fs::write(directory.path().join("api.yaml"), text).unwrap();
    directory
}

/// Replaces `(0.12 s)` by `(time)`.
fn without_time(text: &str) -> String {
    let lines = text.lines().map(|line| match line.rsplit_once(" (") {
        Some((before, time)) if time.ends_with(" s)") => format!("{before} (time)\n"),
        _ => format!("{line}\n"),
    });
    lines.collect()
}

/// Replaces the number of files, which is the renderer's business.
fn without_counts(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        if word.parse::<usize>().is_ok_and(|it| it > 2) {
            "N"
        } else {
            word
        }
    });
    words.collect::<Vec<_>>().join(" ")
}
