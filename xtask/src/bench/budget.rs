//! What must not grow: instructions of the generator, and the size of what it makes.
//!
//! Unlike times, these figures are the same on a busy machine.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::documents::Document;
use super::generate::{command, folder};
use crate::product;

/// By how much a figure may grow, in percent, before it is a failure.
const SLACK: u64 = 5;

/// Figures by name.
pub(super) type Figures = BTreeMap<String, u64>;

/// Measures each document.
pub(super) fn figures(
    portolan: &Path,
    documents: &[Document],
    scratch: &Path,
) -> io::Result<Figures> {
    let mut figures = Figures::new();
    for document in documents {
        let out = folder(scratch, document);
        if out.exists() {
            fs::remove_dir_all(&out)?;
        }
        let instructions = instructions(&command(portolan, document, &out), scratch)?;
        let source = out.join("src");
        let models = product::size(&source.join("models"))?;
        let all = product::size(&source)?;
        let summary = summary(command(portolan, document, &out))?;
        let [types, operations] =
            ["types", "operations"].map(|it| summary[it].as_u64().unwrap_or(1).max(1));
        let mut set =
            |what: &str, figure: u64| figures.insert(format!("{}: {what}", document.name), figure);
        set("instructions to generate", instructions);
        set("bytes", all.bytes as u64);
        set("lines", all.lines as u64);
        set("bytes of models for each type", models.bytes as u64 / types);
        set(
            "other bytes for each operation",
            (all.bytes - models.bytes) as u64 / operations,
        );
    }
    Ok(figures)
}

/// Reads a file of figures.
pub(super) fn read(path: &Path) -> io::Result<Figures> {
    let text = fs::read_to_string(path)?;
    let lines = text.lines().filter_map(|it| it.split_once('\t'));
    Ok(lines
        .filter_map(|(what, figure)| Some((what.to_owned(), figure.parse().ok()?)))
        .collect())
}

/// Writes figures; those that this run has not measured stay.
pub(super) fn write(path: &Path, figures: &Figures) -> io::Result<()> {
    let mut all = read(path).unwrap_or_default();
    all.extend(figures.clone());
    let mut text = "figure\tmost\n".to_owned();
    for (what, figure) in all {
        let _ = writeln!(text, "{what}\t{figure}");
    }
    fs::write(path, text)
}

/// What has grown by more than the slack, or is not in the budget, a line each.
pub(super) fn exceeded(figures: &Figures, budget: &Figures) -> Vec<String> {
    let mut lines = Vec::new();
    for (what, figure) in figures {
        match budget.get(what) {
            None => lines.push(format!("{what}: {figure} is not in the budget")),
            Some(most) if figure * 100 > most * (100 + SLACK) => {
                lines.push(format!(
                    "{what}: {figure} instead of {most}, more than {SLACK} % above"
                ));
            }
            Some(_) => {}
        }
    }
    lines
}

/// How a run ends, for machines.
fn summary(mut command: Command) -> io::Result<Value> {
    let output = command.args(["--message-format", "json"]).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(serde_json::from_str(
        text.lines().last().unwrap_or_default(),
    )?)
}

/// Instructions of a command, counted by callgrind.
fn instructions(command: &Command, scratch: &Path) -> io::Result<u64> {
    fs::create_dir_all(scratch)?;
    let profile = scratch.join("callgrind.out");
    let mut outer = Command::new("valgrind");
    outer
        .args(["--tool=callgrind", "--quiet"])
        .arg(format!("--callgrind-out-file={}", profile.display()))
        .arg(command.get_program())
        .args(command.get_args())
        // How work is shared by threads depends on the machine.
        .env("RAYON_NUM_THREADS", "1");
    let output = outer.output().map_err(|it| {
        io::Error::new(
            it.kind(),
            format!("cannot run `valgrind`, which counts instructions: {it}"),
        )
    })?;
    if !output.status.success() {
        return Err(io::Error::other(format!(
            "{command:?} fails under valgrind"
        )));
    }
    let text = fs::read_to_string(&profile)?;
    let total = text.lines().find_map(|it| {
        it.strip_prefix("summary:")
            .or_else(|| it.strip_prefix("totals:"))
    });
    let total = total.and_then(|it| it.split_whitespace().next()?.parse().ok());
    total.ok_or_else(|| io::Error::other("valgrind counted nothing"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(figures: &[(&str, u64)]) -> Figures {
        figures
            .iter()
            .map(|(what, figure)| ((*what).to_owned(), *figure))
            .collect()
    }

    #[test]
    fn what_grows_by_more_than_the_slack_is_named() {
        let budget = figures(&[("a", 1000), ("b", 1000), ("unmeasured", 1)]);
        assert_eq!(
            exceeded(&figures(&[("a", 1050), ("b", 900)]), &budget),
            Vec::<String>::new()
        );
        assert_eq!(exceeded(&figures(&[("a", 1051)]), &budget).len(), 1);
        assert_eq!(
            exceeded(&figures(&[("new", 1)]), &budget),
            ["new: 1 is not in the budget"]
        );
    }
}
