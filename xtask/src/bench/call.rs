//! What calls cost at run time, beside the same by hand, and how large a program becomes.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::figures::rounded;
use super::generate::megabytes;
use super::measure;
use super::table::Table;
use super::yardstick::Pace;

/// The benches' jobs; `call` has no ratio to keep, but a difference.
const JOBS: [&str; 9] = [
    "decode_1kb",
    "decode_100kb",
    "decode_10mb",
    "encode_1kb",
    "encode_100kb",
    "encode_10mb",
    "request_delete",
    "request_post",
    "call",
];
/// What the ratios should not exceed.
const MOST: f64 = 0.85;
/// What the SDK may add to a call, in microseconds.
const MOST_OVERHEAD: f64 = 3.0;

/// Runs the benches of `tests/bench` and reads what they found.
pub(super) fn table(root: &Path, pace: Pace, scratch: &Path) -> io::Result<Table> {
    let mut table = Table::new(
        "Calling",
        "`cargo bench -p portolan-bench`: the SDK beside serde's derive, `url` and `reqwest` by hand, both in turn; the ratio is the median of the pairs' \
         ratios. What the SDK adds to a call is measured over a transport that answers at once.",
        &["job", "SDK µs", "by hand µs", "ratio", "target"],
    );
    let target = scratch.join("run-time");
    let mut command = cargo(root, &target);
    command.args([
        "bench",
        "--package",
        "portolan-bench",
        "--bench",
        "run_time",
    ]);
    measure::cost(&command, scratch)?;
    let criterion = target.join("criterion");
    for job in JOBS {
        let folder = criterion.join(job);
        let figure = |what: &str| median(&folder.join(what));
        let ratio = figure("ratio")?;
        table.row(vec![
            job.replace('_', " "),
            rounded(figure("generated")? / 1000.0),
            rounded(figure("by_hand")? / 1000.0),
            rounded(ratio),
            target_of(job, ratio, pace, || figure("overhead"))?,
        ]);
    }
    sizes(root, &target, scratch, &mut table)?;
    Ok(table)
}

fn target_of(
    job: &str,
    ratio: f64,
    pace: Pace,
    overhead: impl FnOnce() -> io::Result<f64>,
) -> io::Result<String> {
    if job != "call" {
        return Ok(Pace::SAME.mark("", ratio, MOST, ""));
    }
    let overhead = overhead()? / 1000.0;
    let what = format!("adds {} µs, ", rounded(overhead));
    Ok(pace.mark(&what, overhead, MOST_OVERHEAD, " µs"))
}

/// Two programs that do the same: how much larger one is with the SDK.
fn sizes(root: &Path, target: &Path, scratch: &Path, table: &mut Table) -> io::Result<()> {
    let mut command = cargo(root, target);
    command
        .args([
            "build",
            "--release",
            "--package",
            "portolan-bench",
            "--bins",
        ])
        .env("CARGO_PROFILE_RELEASE_STRIP", "symbols");
    measure::cost(&command, scratch)?;
    let size = |name: &str| fs::metadata(target.join("release").join(name)).map(|it| it.len());
    let (sdk, by_hand) = (size("program_sdk")?, size("program_by_hand")?);
    #[allow(clippy::cast_precision_loss, reason = "a figure for readers")]
    let more = (sdk as f64 / by_hand as f64 - 1.0) * 100.0;
    table.note(format!(
        "A stripped release binary that calls three operations has {} MB, by hand {} MB: {} % more, {}",
        megabytes(sdk),
        megabytes(by_hand),
        rounded(more),
        Pace::SAME.mark("", more, 5.0, " %")
    ));
    Ok(())
}

fn cargo(root: &Path, target: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(root)
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTFLAGS");
    command
}

/// What criterion says of a bench.
fn median(folder: &Path) -> io::Result<f64> {
    let file = folder.join("new/estimates.json");
    let text = fs::read_to_string(&file).map_err(|it| {
        io::Error::new(it.kind(), format!("cannot read `{}`: {it}", file.display()))
    })?;
    let estimates: Value = serde_json::from_str(&text)?;
    let median = estimates["median"]["point_estimate"].as_f64();
    median.ok_or_else(|| io::Error::other(format!("`{}` has no median", file.display())))
}
