//! What compiling the generated crates costs, their dependencies being built.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::documents::{Document, Targets};
use super::figures::{Series, rounded};
use super::generate::{folder, joined, megabytes};
use super::measure::{self, Cost};
use super::table::Table;
use super::yardstick::Pace;
use crate::product;

/// Crates of more bytes than this are checked with a few features only; with all of them memory may not suffice.
const LARGE: usize = 30_000_000;

/// A crate to compile, and where.
struct Job<'a> {
    folder: PathBuf,
    /// Where cargo puts what it builds; crates share it, so that what they depend on is built once.
    target: &'a Path,
    scratch: &'a Path,
    runs: usize,
    pace: Pace,
}

/// Checks and builds the crate of each document several times.
pub(super) fn table(
    documents: &[Document],
    runs: usize,
    pace: Pace,
    scratch: &Path,
) -> io::Result<Table> {
    let mut table = Table::new(
        "Compiling",
        "The generated crate alone, its dependencies being built, dev profile, `CARGO_INCREMENTAL=0`: seconds of processor time of `cargo`, \
         and the peak memory of `rustc`. `one tag` is `cargo check` with the feature of the first tag and the built-in transport.",
        &[
            "document",
            "check: CPU s",
            "MiB",
            "build: CPU s",
            "MiB",
            "rlib MB",
            "one tag: CPU s",
            "target",
        ],
    );
    let target = scratch.join("target");
    for document in documents {
        let job = Job {
            folder: folder(scratch, document),
            target: &target,
            scratch,
            runs,
            pace,
        };
        let row = job.row(document)?;
        table.row(row);
    }
    Ok(table)
}

impl Job<'_> {
    fn row(&self, document: &Document) -> io::Result<Vec<String>> {
        let tags = tags(&self.folder)?;
        let one = tags.first().map(String::as_str).unwrap_or_default();
        let one = self.series(
            "check",
            &[
                "--no-default-features",
                "--features",
                &format!("reqwest,{one}"),
            ],
        )?;
        let one = Series::of(&one, |it| it.cpu);
        if product::size(&self.folder.join("src"))?.bytes > LARGE {
            return self.row_of_some(document, &tags, one);
        }
        let check = self.series("check", &[])?;
        let build = self.series("build", &[])?;
        let rlib = fs::metadata(self.rlib()?)?.len();
        let cpu = |costs: &[Cost]| Series::of(costs, |it| it.cpu);
        let memory = |costs: &[Cost]| Series::of(costs, |it| it.memory);
        #[allow(clippy::cast_precision_loss, reason = "compared with a round figure")]
        let rlib_size = rlib as f64 / 1e6;
        let Targets {
            check: most,
            build: most_build,
            rlib: most_rlib,
            one_tag: most_one,
            ..
        } = document.targets;
        let (time, used) = (cpu(&check).median(), memory(&check).median());
        let build_time = cpu(&build).median();
        let targets = [
            most.map(|(seconds, _)| self.pace.mark("check ", time, seconds, " s")),
            most.filter(|(_, mib)| mib.is_finite())
                .map(|(_, mib)| Pace::SAME.mark("", used, mib, " MiB")),
            most_build.map(|seconds| self.pace.mark("build ", build_time, seconds, " s")),
            most_rlib.map(|most| Pace::SAME.mark("rlib ", rlib_size, most, " MB")),
            most_one.map(|seconds| self.pace.mark("one tag ", one.median(), seconds, " s")),
        ];
        Ok(vec![
            document.name.to_owned(),
            cpu(&check).to_string(),
            memory(&check).to_string(),
            cpu(&build).to_string(),
            memory(&build).to_string(),
            megabytes(rlib),
            one.to_string(),
            joined(targets),
        ])
    }

    /// A crate that is too large to be compiled at once: five of its tags.
    fn row_of_some(
        &self,
        document: &Document,
        tags: &[String],
        one: Series,
    ) -> io::Result<Vec<String>> {
        let some = tags
            .iter()
            .step_by(tags.len() / 5 + 1)
            .cloned()
            .collect::<Vec<_>>();
        let check = self.series(
            "check",
            &[
                "--no-default-features",
                "--features",
                &format!("reqwest,{}", some.join(",")),
            ],
        )?;
        Ok(vec![
            format!("{}, {} of {} tags", document.name, some.len(), tags.len()),
            Series::of(&check, |it| it.cpu).to_string(),
            Series::of(&check, |it| it.memory).to_string(),
            "–".to_owned(),
            "–".to_owned(),
            "–".to_owned(),
            one.to_string(),
            String::new(),
        ])
    }

    /// Runs cargo several times, the crate's own code being new to it each time.
    fn series(&self, what: &str, arguments: &[&str]) -> io::Result<Vec<Cost>> {
        let mut command = cargo(&self.folder, self.target);
        command
            .arg(what)
            .args(arguments)
            .env("CARGO_INCREMENTAL", "0");
        // Builds what the crate depends on.
        measure::cost(&command, self.scratch)?;
        let mut costs = Vec::new();
        for _ in 0..self.runs {
            touch(&self.folder.join("src/lib.rs"))?;
            costs.push(measure::cost(&command, self.scratch)?);
        }
        Ok(costs)
    }

    /// The library of the last build.
    fn rlib(&self) -> io::Result<PathBuf> {
        let name = package(&self.folder)?.replace('-', "_");
        Ok(self.target.join(format!("debug/lib{name}.rlib")))
    }
}

/// A program that calls three operations: how soon it is rebuilt after a change.
pub(super) fn program(root: &Path, runs: usize, pace: Pace, scratch: &Path) -> io::Result<Table> {
    let mut table = Table::new(
        "Working with a crate",
        "A program that calls three operations of the whole Atlas API is built, and rebuilt after a change of its `main.rs`, as a user does it (dev profile, incremental).",
        &["what", "CPU s", "wall s", "target"],
    );
    let folder = scratch.join("program");
    fs::create_dir_all(folder.join("src"))?;
    let main = root.join("tests/bench/src/bin/program_sdk.rs");
    fs::copy(&main, folder.join("src/main.rs"))?;
    let manifest = "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\natlas-admin = { path = \"../crates/atlas\" }\n\
                    tokio = { version = \"1\", features = [\"rt\", \"macros\"] }\n\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest)?;
    let target = scratch.join("target");
    let mut command = cargo(&folder, &target);
    command.arg("build");
    measure::cost(&command, scratch)?;
    let mut costs = Vec::new();
    for _ in 0..runs {
        touch(&folder.join("src/main.rs"))?;
        costs.push(measure::cost(&command, scratch)?);
    }
    let wall = Series::of(&costs, |it| it.wall).median();
    let row = |what: &str, costs: &[Cost], target: String| {
        let figure = |figure| Series::of(costs, figure).to_string();
        vec![
            what.to_owned(),
            figure(|it| it.cpu),
            figure(|it| it.wall),
            target,
        ]
    };
    table.row(row(
        "rebuild after a change",
        &costs,
        pace.mark("", wall, 1.5, " s on the clock"),
    ));
    let costs = cold(&folder, runs, scratch)?;
    table.row(row(
        "build from nothing, dependencies included",
        &costs,
        String::new(),
    ));
    Ok(table)
}

/// Builds a program and all that it depends on from nothing.
fn cold(folder: &Path, runs: usize, scratch: &Path) -> io::Result<Vec<Cost>> {
    let target = scratch.join("cold");
    let mut command = cargo(folder, &target);
    command.arg("build").env("CARGO_INCREMENTAL", "0");
    let mut costs = Vec::new();
    // Each takes a minute.
    for _ in 0..runs.min(3) {
        if target.exists() {
            fs::remove_dir_all(&target)?;
        }
        costs.push(measure::cost(&command, scratch)?);
    }
    Ok(costs)
}

/// `cargo` as a user has it, whatever this run was started with.
fn cargo(folder: &Path, target: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder).env("CARGO_TARGET_DIR", target);
    for name in ["RUSTFLAGS", "CARGO_INCREMENTAL", "CARGO_PROFILE_DEV_DEBUG"] {
        command.env_remove(name);
    }
    command
}

fn touch(file: &Path) -> io::Result<()> {
    fs::File::options()
        .append(true)
        .open(file)?
        .set_modified(std::time::SystemTime::now())
}

/// The features of a crate's tags.
fn tags(folder: &Path) -> io::Result<Vec<String>> {
    let manifest = fs::read_to_string(folder.join("Cargo.toml"))?;
    let features = manifest
        .lines()
        .skip_while(|it| *it != "[features]")
        .skip(1);
    let features = features.take_while(|it| !it.starts_with('['));
    Ok(features
        .filter_map(|it| it.strip_suffix(" = []"))
        .map(str::to_owned)
        .collect())
}

fn package(folder: &Path) -> io::Result<String> {
    let manifest = fs::read_to_string(folder.join("Cargo.toml"))?;
    let name = manifest
        .lines()
        .find_map(|it| it.strip_prefix("name = \"")?.strip_suffix('"'));
    name.map(str::to_owned)
        .ok_or_else(|| io::Error::other("the manifest has no name"))
}

/// For the head of the report: what `rustc` this is.
pub(super) fn rustc() -> String {
    let output = Command::new("rustc").arg("--version").output();
    output.map_or_else(
        |it| it.to_string(),
        |it| String::from_utf8_lossy(&it.stdout).trim().to_owned(),
    )
}

/// For the head of the report: how much memory there is.
pub(super) fn memory() -> String {
    let info = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let total = info.lines().find_map(|it| {
        it.strip_prefix("MemTotal:")?
            .trim()
            .strip_suffix(" kB")?
            .parse::<f64>()
            .ok()
    });
    total.map_or_else(
        || "an unknown amount".to_owned(),
        |it| format!("{} GiB", rounded(it / f64::from(1 << 20))),
    )
}
