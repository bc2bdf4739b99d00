//! What generating and compiling cost, and what must not grow.

mod budget;
mod call;
mod compile;
mod documents;
mod figures;
mod generate;
mod measure;
mod options;
mod peers;
mod table;
mod yardstick;

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use documents::Document;
use options::{HELP, Mode, Options};
use table::Table;
use yardstick::Yardstick;

pub(super) use measure::{TASK as MEASURE, run as measure};

/// Where everything happens, below the root.
const SCRATCH: &str = "target/bench";
const WORKSPACE: &str =
    "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\nexclude = [\"program\", \"peers\"]\n";
const REPORT: &str = "BENCHMARKS.md";
const BUDGET: &str = "tests/budget.tsv";

/// Runs the task.
pub(super) fn run(root: &Path, arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<String> = arguments
        .map(|it| it.to_string_lossy().into_owned())
        .collect();
    if arguments.iter().any(|it| it == "--help" || it == "-h") {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let options = match Options::parse(arguments.into_iter()) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("error: {message}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match run_with(root, &options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all is well.
fn run_with(root: &Path, options: &Options) -> io::Result<bool> {
    let collection = options
        .documents
        .clone()
        .unwrap_or_else(|| root.join("../shared/specs"));
    let mut documents = documents::find(root, &collection);
    documents
        .retain(|it| options.only.is_empty() || options.only.iter().any(|name| name == it.name));
    let portolan = crate::product::build(root)?;
    let scratch = root.join(SCRATCH);
    // The crates are no part of the workspace that the folder is in.
    fs::create_dir_all(&scratch)?;
    fs::write(scratch.join("Cargo.toml"), WORKSPACE)?;
    match options.mode {
        Mode::Print | Mode::Write => {
            let report = report(root, &portolan, &documents, options)?;
            println!("{report}");
            if options.mode == Mode::Write {
                fs::write(root.join(REPORT), report)?;
            }
            Ok(true)
        }
        Mode::CheckBudget | Mode::AcceptBudget => {
            // Counting takes fifty times as long as running.
            documents.retain(|it| matches!(it.name, "fragment" | "atlas"));
            let figures = budget::figures(&portolan, &documents, &scratch)?;
            compare(&root.join(BUDGET), &figures, options.mode)
        }
    }
}

fn compare(path: &Path, figures: &budget::Figures, mode: Mode) -> io::Result<bool> {
    for (what, figure) in figures {
        println!("{what}: {figure}");
    }
    if mode == Mode::AcceptBudget {
        budget::write(path, figures)?;
        return Ok(true);
    }
    let exceeded = budget::exceeded(figures, &budget::read(path)?);
    for line in &exceeded {
        eprintln!("error: {line}");
    }
    if !exceeded.is_empty() {
        eprintln!("help: `cargo xtask bench --budget --accept` takes this over into the budget");
    }
    Ok(exceeded.is_empty())
}

fn report(
    root: &Path,
    portolan: &Path,
    documents: &[Document],
    options: &Options,
) -> io::Result<String> {
    let scratch = root.join(SCRATCH);
    let (peers, yardstick) = match options.has("peers") {
        true => peers::table(documents, &scratch).map(|(table, it)| (Some(table), it))?,
        false => (None, Yardstick::UNKNOWN),
    };
    let Yardstick {
        generating,
        compiling,
    } = yardstick;
    // The parts after it need the crates that it makes.
    let made = generate::table(portolan, documents, options.runs, generating, &scratch)?;
    let mut tables: Vec<Table> = vec![made];
    if options.has("compile") {
        let runs = options.runs;
        tables.push(compile::table(documents, runs, compiling, &scratch)?);
    }
    if options.has("program") && documents.iter().any(|it| it.name == "atlas") {
        tables.push(compile::program(root, options.runs, compiling, &scratch)?);
    }
    if options.has("call") {
        tables.push(call::table(root, generating, &scratch)?);
    }
    tables.extend(peers);
    let mut report = head(yardstick);
    for table in tables {
        let _ = write!(report, "\n{table}");
    }
    Ok(report)
}

/// What was measured, where.
fn head(yardstick: Yardstick) -> String {
    let processors = std::thread::available_parallelism().map_or(0, usize::from);
    format!(
        "# Benchmarks\n\n`cargo xtask bench --write` writes this page. Times are medians, with the least and the most in brackets; machines are noisy, so \
         compare figures of one page only. Measured on {processors} processors with {} of memory, {}.\n\n{}\n",
        compile::memory(),
        compile::rustc(),
        yardstick.line(),
    )
}
