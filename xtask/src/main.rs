//! The tasks of the project.
//!
//! ```text
//! cargo xtask generate [--check] [OPTION …]   spec/ → generated/
//! cargo xtask ci                              what is checked about the sources themselves
//! cargo xtask corpus [OPTION …]               crates of many documents, and a scoreboard of them
//! cargo xtask judge [OPTION …] DOCUMENT …     generated types against their documents' schemas
//! cargo xtask bench [OPTION …]                what generating, compiling and calling cost
//! ```

mod bench;
mod corpus;
mod layers;
mod product;
mod size;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const HELP: &str = "\
The tasks of the project.

Usage: cargo xtask <TASK>

Tasks:
  generate [--check]  Generate generated/ from spec/, or check that it is up to date;
                      takes the options of `portolan generate`, too
  ci                  Check the sources: layers, sizes of files
  corpus              Generate a crate from every document of a folder, and compare
                      the figures with the scoreboard; `--help` tells the options
  judge               Judge generated types against the schemas of documents;
                      a package of its own, `xtask/referee`, since it takes long to build
  bench               Measure what generating and compiling cost, or compare the sizes
                      of what is generated with the budget; `--help` tells the options
";

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let task = arguments.next().unwrap_or_default();
    match task.to_str() {
        Some("generate") => generate(arguments),
        Some("ci") => ci(),
        Some("corpus") => corpus::run(&root(), arguments),
        Some("judge") => judge(arguments),
        Some("bench") => bench::run(&root(), arguments),
        Some(bench::MEASURE) => bench::measure(arguments),
        Some("help" | "-h" | "--help") => {
            print!("{HELP}");
            ExitCode::SUCCESS
        }
        _ => {
            eprint!("{HELP}");
            ExitCode::from(2)
        }
    }
}

/// Generates the flagship SDK.
fn generate(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    // Paths in findings are short and the same everywhere when the run starts at the root.
    if let Err(error) = std::env::set_current_dir(root()) {
        eprintln!("error: cannot go to {}: {error}", root().display());
        return ExitCode::FAILURE;
    }
    let fixed = [
        "portolan",
        "generate",
        "spec/atlas.yaml",
        "--config",
        "spec/portolan.toml",
        "--out",
        "generated",
    ];
    let arguments = fixed.into_iter().map(OsString::from).chain(arguments);
    portolan::cli::run_for(arguments, "cargo xtask generate")
}

/// Checks the sources.
fn ci() -> ExitCode {
    let found = layers::check(&root()).and_then(|mut faults| {
        faults.extend(size::check(&root())?);
        Ok(faults)
    });
    report(found)
}

/// Runs the referee, in the directory of the caller.
fn judge(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--manifest-path"])
        .arg(root().join("xtask/referee/Cargo.toml"))
        .arg("--")
        .args(arguments)
        .status();
    match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: cannot run the referee: {error}");
            ExitCode::FAILURE
        }
    }
}

fn report(found: io::Result<Vec<String>>) -> ExitCode {
    match found {
        Ok(faults) if faults.is_empty() => ExitCode::SUCCESS,
        Ok(faults) => {
            faults.iter().for_each(|it| eprintln!("error: {it}"));
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: cannot read the sources: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the project.
fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}
