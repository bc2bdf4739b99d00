//! What a command costs: processor time and memory of its whole process tree.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use serde_json::{Value, json};

/// The hidden task of `xtask` that runs a command and writes what it cost.
///
/// A process of its own, since the operating system adds up the costs of all children that a process ever had.
pub(crate) const TASK: &str = "measure";

/// What a run cost.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Cost {
    /// Seconds of processor time, in programs and in the system, of all processes.
    pub(super) cpu: f64,
    /// Seconds on the clock.
    pub(super) wall: f64,
    /// The most memory that one of the processes had, in MiB.
    pub(super) memory: f64,
}

/// Runs a command and says what it cost; `Err` where it fails, with what it printed last.
pub(super) fn cost(command: &Command, scratch: &Path) -> io::Result<Cost> {
    fs::create_dir_all(scratch)?;
    let (report, output) = (scratch.join("cost.json"), scratch.join("output.txt"));
    let mut outer = Command::new(std::env::current_exe()?);
    outer.arg(TASK).arg(&report).arg(command.get_program());
    outer.args(command.get_args());
    if let Some(directory) = command.get_current_dir() {
        outer.current_dir(directory);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => outer.env(name, value),
            None => outer.env_remove(name),
        };
    }
    let log = fs::File::create(&output)?;
    let status = outer
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .status()?;
    if !status.success() {
        return Err(io::Error::other(format!(
            "{command:?} fails: {}",
            last_lines(&fs::read(&output)?)
        )));
    }
    let report: Value = serde_json::from_str(&fs::read_to_string(&report)?)?;
    let figure = |key: &str| report[key].as_f64().unwrap_or_default();
    Ok(Cost {
        cpu: figure("cpu"),
        wall: figure("wall"),
        memory: figure("memory"),
    })
}

/// The end of what a command printed.
fn last_lines(output: &[u8]) -> String {
    let text = String::from_utf8_lossy(output);
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(12)..].join("\n")
}

/// The hidden task: the file to write, the command, its arguments.
pub(crate) fn run(mut arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let (Some(report), Some(program)) = (arguments.next(), arguments.next()) else {
        return ExitCode::from(2);
    };
    let start = Instant::now();
    let status = Command::new(program).args(arguments).status();
    let wall = start.elapsed().as_secs_f64();
    let written = of_children().and_then(|(cpu, memory)| {
        let report_text = json!({"cpu": cpu, "wall": wall, "memory": memory}).to_string();
        fs::write(report, report_text)
    });
    match (status, written) {
        (Ok(status), Ok(())) if status.success() => ExitCode::SUCCESS,
        (Ok(_), Ok(())) => ExitCode::FAILURE,
        (Err(error), _) | (_, Err(error)) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Seconds of processor time of all children, and the most memory of one of them in MiB.
#[cfg(unix)]
fn of_children() -> io::Result<(f64, f64)> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike as _;
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let microseconds =
        usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    // Linux counts in KiB, macOS in bytes.
    let unit = if cfg!(target_os = "macos") {
        1 << 20
    } else {
        1 << 10
    };
    #[allow(clippy::cast_precision_loss, reason = "figures for readers")]
    let figures = (
        microseconds as f64 / 1e6,
        usage.max_rss() as f64 / f64::from(unit),
    );
    Ok(figures)
}

#[cfg(not(unix))]
fn of_children() -> io::Result<(f64, f64)> {
    Err(io::Error::other("costs are measured on Unix only"))
}
