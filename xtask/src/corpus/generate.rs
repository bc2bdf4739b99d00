//! Generating a crate from each document.

use std::fs::{self, File};
use std::io::{self, IsTerminal, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::documents::Document;
use super::row::Row;
use crate::product;

/// How much address space a run may take, in KiB.
const MEMORY: usize = 6 << 20;
/// How long a run may take; the largest documents take seconds.
const TIME: Duration = Duration::from_secs(300);

/// Generates all, several at the same time.
pub(super) fn all(
    command: &Path,
    documents: &[Document],
    crates: &Path,
    jobs: usize,
) -> io::Result<Vec<Row>> {
    fs::create_dir_all(crates)?;
    let next = AtomicUsize::new(0);
    let rows = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                while let Some(document) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let row = one(command, document, crates);
                    if let Ok(mut rows) = rows.lock() {
                        rows.push(row);
                        progress(rows.len(), documents.len(), &document.id);
                    }
                }
            });
        }
    });
    let rows = rows.into_inner().unwrap_or_default();
    let mut rows = rows.into_iter().collect::<io::Result<Vec<Row>>>()?;
    rows.sort_by(|a, b| a.document.cmp(&b.document));
    Ok(rows)
}

/// Shows how far the work is, on a terminal.
pub(super) fn progress(done: usize, all: usize, what: &str) {
    if io::stderr().is_terminal() {
        let end = if done == all { "\n" } else { "" };
        let _ = write!(io::stderr(), "\r\x1b[K{done}/{all} {what}{end}");
    }
}

/// A crate's name, and that of its folder.
pub(super) fn package(id: &str) -> String {
    let stem = id.rsplit_once('.').map_or(id, |(stem, _)| stem);
    let name: String = stem
        .chars()
        .map(|it| {
            if it.is_ascii_alphanumeric() {
                it.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect();
    format!("c-{}", name.trim_matches('-'))
}

fn one(command: &Path, document: &Document, crates: &Path) -> io::Result<Row> {
    let name = package(&document.id);
    let folder = crates.join(&name);
    let log = crates.join(format!("{name}.jsonl"));
    let start = Instant::now();
    let mut child = limited(command)
        .arg("generate")
        .arg(&document.path)
        .arg("--out")
        .arg(&folder)
        .args(["--name", &name, "--message-format", "json"])
        .stdin(Stdio::null())
        .stdout(File::create(&log)?)
        .stderr(File::create(crates.join(format!("{name}.stderr")))?)
        .spawn()?;
    let success = wait(&mut child, start)?;
    let text = fs::read_to_string(&log)?;
    let last = text.lines().last().unwrap_or_default();
    let summary: Value = serde_json::from_str(last).unwrap_or_default();
    let mut row = row_of(&document.id, &summary);
    row.openapi = version(&document.path)?;
    if success && summary["type"] == "summary" {
        row.lines = product::size(&folder.join("src"))?.lines;
    } else {
        row.losses = errors(&text);
    }
    Ok(row)
}

/// The command within limits, where there is a shell to set them.
fn limited(command: &Path) -> Command {
    if cfg!(not(unix)) {
        return Command::new(command);
    }
    let mut shell = Command::new("sh");
    shell
        .arg("-c")
        .arg(format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\""))
        .arg(command);
    shell
}

/// Whether the process ends well, and in time.
fn wait(child: &mut Child, start: Instant) -> io::Result<bool> {
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if start.elapsed() > TIME {
            child.kill()?;
            child.wait()?;
            return Ok(false);
        }
        thread::sleep(Duration::from_millis(5));
    }
}

fn row_of(id: &str, summary: &Value) -> Row {
    let number = |key: &str| {
        let number = summary[key].as_u64().unwrap_or_default();
        usize::try_from(number).unwrap_or(usize::MAX)
    };
    let counts = |key: &str| {
        let counts = summary[key].as_object().into_iter().flatten();
        counts.map(|(code, count)| {
            let count = usize::try_from(count.as_u64().unwrap_or_default());
            (code.clone(), count.unwrap_or(usize::MAX))
        })
    };
    let places = |key: &str| summary[key].as_array().map_or(0, Vec::len);
    Row {
        document: id.to_owned(),
        documented: number("documented"),
        operations: number("operations"),
        types: number("types"),
        properties: number("properties"),
        untyped: number("untyped"),
        loosened: places("loosened"),
        free_form: places("freeForm"),
        losses: counts("losses").collect(),
        warnings: counts("warnings").map(|(_, count)| count).sum(),
        ..Row::default()
    }
}

/// The codes of the errors of a run that gave nothing.
fn errors(log: &str) -> std::collections::BTreeMap<String, usize> {
    let mut errors = std::collections::BTreeMap::new();
    for finding in log
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
    {
        if finding["severity"] == "error" {
            let code = finding["code"].as_str().unwrap_or("none");
            *errors.entry(code.to_owned()).or_default() += 1;
        }
    }
    errors
}

/// The version of OpenAPI as the document's text has it: the first number after the keyword.
fn version(path: &Path) -> io::Result<String> {
    let text = fs::read_to_string(path)?;
    let after = ["openapi", "swagger"].iter().find_map(|key| {
        let at = text.match_indices(key).map(|(at, it)| at + it.len());
        at.filter_map(|at| text.get(at..))
            .map(|rest| rest.trim_start_matches(['"', '\'', ':', ' ', '\t']))
            .find(|rest| rest.starts_with(|it: char| it.is_ascii_digit()))
    });
    let digits = |it: &char| it.is_ascii_digit() || *it == '.';
    Ok(after
        .unwrap_or_default()
        .chars()
        .take_while(digits)
        .collect())
}
