//! Compiling the crates, as one workspace, so that what they depend on is compiled once.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::documents::{Document, Rank};
use super::generate::{package, progress};
use super::row::{Compiles, Row};

/// How much address space a compiler may take, in KiB: two of them run at the same time.
const MEMORY: usize = 20 << 20;
/// Crates of more lines than this are begun only when there is time without end.
const LARGE: usize = 500_000;
/// How many lines are given to cargo at a time; its own costs are small beside so many.
const BATCH: usize = 60_000;

/// Checks crates with clippy, warnings denied: well-known ones first, then small ones.
pub(super) fn all(
    crates: &Path,
    documents: &[Document],
    rows: &mut [Row],
    limit: Option<Duration>,
) -> io::Result<()> {
    let start = Instant::now();
    write_workspace(crates, rows)?;
    let order = order(documents, rows, limit);
    let mut done = 0;
    while done < order.len() && limit.is_none_or(|limit| start.elapsed() < limit) {
        let batch = batch(&order[done..], rows);
        let names: Vec<String> = batch
            .iter()
            .map(|index| package(&rows[*index].document))
            .collect();
        let good = check(crates, &names)?;
        for (index, name) in batch.iter().zip(&names) {
            rows[*index].compiles = if good.contains(name) {
                Compiles::Yes
            } else {
                Compiles::No
            };
        }
        done += batch.len();
        progress(done, order.len(), names.last().map_or("", String::as_str));
    }
    Ok(())
}

fn write_workspace(crates: &Path, rows: &[Row]) -> io::Result<()> {
    let mut manifest = "[workspace]\nresolver = \"3\"\nmembers = [\n".to_owned();
    for row in rows.iter().filter(|it| !it.is_failure()) {
        let _ = writeln!(manifest, "    \"{}\",", package(&row.document));
    }
    manifest.push_str("]\n\n[profile.dev]\ndebug = 0\nincremental = false\n");
    fs::write(crates.join("Cargo.toml"), manifest)
}

/// Which rows to compile, in which order.
fn order(documents: &[Document], rows: &[Row], limit: Option<Duration>) -> Vec<usize> {
    let rank = |row: &Row| {
        let document = documents.iter().find(|it| it.id == row.document);
        document.map_or(Rank::Other, |it| it.rank)
    };
    let mut order: Vec<usize> = (0..rows.len())
        .filter(|index| !rows[*index].is_failure())
        .filter(|index| limit.is_none() || rows[*index].lines <= LARGE)
        .collect();
    order.sort_by_key(|index| (rank(&rows[*index]), rows[*index].lines));
    order
}

/// The first rows, as many as are compiled at a time.
fn batch<'o>(order: &'o [usize], rows: &[Row]) -> &'o [usize] {
    let mut lines = 0;
    let fits = order.iter().take_while(|index| {
        let before = lines;
        lines += rows[**index].lines;
        before < BATCH
    });
    order.get(..fits.count().max(1)).unwrap_or(order)
}

/// The names of those crates that pass; the findings of the others are printed.
fn check(crates: &Path, names: &[String]) -> io::Result<BTreeSet<String>> {
    let mut command = Command::new("sh");
    command
        .arg("-c")
        .arg(format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\""))
        .arg(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["clippy", "--quiet", "--keep-going", "--message-format=json"])
        .args(names.iter().flat_map(|name| ["--package", name]))
        .args(["--", "-D", "warnings"])
        .current_dir(crates)
        .env_remove("CARGO_TARGET_DIR")
        .env_remove("RUSTFLAGS")
        .stdout(Stdio::piped());
    let mut child = command.spawn()?;
    let mut good = BTreeSet::new();
    let mut bad = BTreeSet::new();
    let lines = child.stdout.take().map(BufReader::new);
    for line in lines.into_iter().flat_map(BufRead::lines) {
        let message: Value = serde_json::from_str(&line?).unwrap_or_default();
        let name = message["target"]["name"]
            .as_str()
            .unwrap_or_default()
            .replace('_', "-");
        match message["reason"].as_str() {
            Some("compiler-artifact") => drop(good.insert(name)),
            Some("compiler-message") if message["message"]["level"] == "error" => {
                let text = message["message"]["rendered"].as_str().unwrap_or_default();
                if bad.insert(name.clone()) {
                    eprintln!("{name}: {text}");
                }
            }
            _ => {}
        }
    }
    child.wait()?;
    Ok(good.difference(&bad).cloned().collect())
}
