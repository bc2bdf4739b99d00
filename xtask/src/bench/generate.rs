//! What generating costs.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use super::documents::{Document, Targets};
use super::figures::{Series, rounded};
use super::measure::{self, Cost};
use super::table::Table;
use super::yardstick::Pace;
use crate::product;

/// Where a document's crate is generated.
pub(super) fn folder(scratch: &Path, document: &Document) -> PathBuf {
    scratch.join("crates").join(document.name)
}

/// Generates each document several times.
pub(super) fn table(
    portolan: &Path,
    documents: &[Document],
    runs: usize,
    pace: Pace,
    scratch: &Path,
) -> io::Result<Table> {
    let mut table = Table::new(
        "Generating",
        "The whole command, release build. CPU is seconds of processor time of all threads; memory the peak. `again` is a run that finds \
         nothing to do. Lines and bytes are those of the crate, the runtime's aside.",
        &[
            "document",
            "CPU s",
            "wall s",
            "MiB",
            "again: CPU s",
            "again: wall s",
            "lines",
            "MB",
            "target",
        ],
    );
    for document in documents {
        let row = row(portolan, document, runs, pace, scratch)?;
        table.row(row);
    }
    Ok(table)
}

fn row(
    portolan: &Path,
    document: &Document,
    runs: usize,
    pace: Pace,
    scratch: &Path,
) -> io::Result<Vec<String>> {
    let out = folder(scratch, document);
    let mut command = command(portolan, document, &out);
    let cache = scratch.join("cache");
    command.env("PORTOLAN_CACHE_DIR", &cache);
    let mut fresh = Vec::new();
    for _ in 0..runs {
        for folder in [&out, &cache] {
            if folder.exists() {
                fs::remove_dir_all(folder)?;
            }
        }
        fresh.push(measure::cost(&command, scratch)?);
    }
    let before = newest(&out)?;
    let mut again = Vec::new();
    for _ in 0..runs {
        again.push(measure::cost(&command, scratch)?);
    }
    if newest(&out)? != before {
        return Err(io::Error::other(format!(
            "{}: a second run touches files",
            document.name
        )));
    }
    let size = product::size(&out.join("src"))?;
    let cpu = Series::of(&fresh, |it| it.cpu);
    let memory = Series::of(&fresh, |it| it.memory);
    #[allow(clippy::cast_precision_loss, reason = "compared with a round figure")]
    let lines = size.lines as f64;
    let Targets {
        generate,
        lines: most_lines,
        ..
    } = document.targets;
    let targets = [
        generate.map(|(seconds, _)| pace.mark("", cpu.median(), seconds, " s")),
        generate.map(|(_, mib)| Pace::SAME.mark("", memory.median(), mib, " MiB")),
        most_lines.map(|most| Pace::SAME.mark("", lines, most, " lines")),
    ];
    Ok(vec![
        document.name.to_owned(),
        cpu.to_string(),
        wall(&fresh),
        memory.to_string(),
        Series::of(&again, |it| it.cpu).to_string(),
        wall(&again),
        size.lines.to_string(),
        megabytes(size.bytes as u64),
        joined(targets),
    ])
}

/// The command that generates a document's crate.
pub(super) fn command(portolan: &Path, document: &Document, out: &Path) -> Command {
    let mut command = Command::new(portolan);
    command
        .arg("generate")
        .arg(&document.path)
        .arg("--out")
        .arg(out);
    if let Some(config) = &document.config {
        command.arg("--config").arg(config);
    }
    // The program that calls three operations knows the whole Atlas API's crate by the name of the configuration.
    if document.name != "atlas" {
        command.args(["--name", &format!("bench-{}", document.name)]);
    }
    command
}

/// Those targets that there are.
pub(super) fn joined<const N: usize>(targets: [Option<String>; N]) -> String {
    let targets: Vec<String> = targets.into_iter().flatten().collect();
    targets.join("; ")
}

pub(super) fn megabytes(bytes: u64) -> String {
    #[allow(clippy::cast_precision_loss, reason = "a figure for readers")]
    let bytes = bytes as f64;
    rounded(bytes / 1e6)
}

fn wall(costs: &[Cost]) -> String {
    Series::of(costs, |it| it.wall).to_string()
}

/// When the youngest file below a folder was written.
fn newest(folder: &Path) -> io::Result<SystemTime> {
    let mut newest = SystemTime::UNIX_EPOCH;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let time = if path.is_dir() {
            self::newest(&path)?
        } else {
            fs::metadata(&path)?.modified()?
        };
        newest = newest.max(time);
    }
    Ok(newest)
}
