//! How a run ends.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::time::Duration;

use serde_json::json;

use super::arguments::Generate;
use super::known::{self, Known};
use super::messages::{Messages, count};
use super::{DONE, FAILED};
use crate::diagnostics::{Code, Diagnostics};
use crate::generate::Summary;
use crate::output::{self, Difference, Mode, Report};
use crate::text::Pointer;

/// How many differing files are listed.
const MOST_DIFFERENCES: usize = 20;

/// What a run came to.
pub(super) struct Outcome {
    pub(super) summary: Summary,
    pub(super) report: Report,
    pub(super) diagnostics: Diagnostics,
    /// What was found, as it was shown.
    pub(super) findings: String,
    pub(super) time: Duration,
}

/// Says what was done, or what differs and how to repair it.
pub(super) fn finish(
    messages: &mut Messages,
    request: &Generate,
    repair: Option<&str>,
    outcome: &Outcome,
) -> u8 {
    let Outcome {
        summary,
        report,
        diagnostics,
        ..
    } = outcome;
    let counts = messages.warnings(diagnostics);
    messages.summary(&for_machines(outcome));
    if !report.differing.is_empty() {
        let repair = repair.map_or_else(|| repair_command(request), str::to_owned);
        let is_blocked = report
            .differing
            .iter()
            .any(|(_, it)| matches!(it, Difference::Blocked(_)));
        let first = if is_blocked {
            format!("{}, and ", output::CLEAR_THE_WAY)
        } else {
            String::new()
        };
        let help = format!("{first}run `{repair}`");
        messages.failure(&differences(report, &request.out), Some(&help));
        return FAILED;
    }
    let lines = lines(summary);
    for (verb, what) in &lines {
        messages.done(verb, what);
    }
    for path in &report.kept {
        messages.done(
            "Kept",
            &format!("{path}, which is no longer generated, because it was changed"),
        );
    }
    let what = match request.mode {
        Mode::Write => written(report),
        Mode::Check => count(report.unchanged, "file"),
    };
    say_end(messages, request, &what, outcome.time);
    if report.kept.is_empty() {
        let findings = outcome.findings.clone() + &counts;
        known::remember(request, diagnostics, findings, &report.fingerprint, &lines);
    }
    DONE
}

/// Says what was done by an earlier run, and need not be done again.
pub(super) fn finish_known(
    messages: &Messages,
    request: &Generate,
    known: &Known,
    time: Duration,
) -> u8 {
    messages.shown_before(&known.findings);
    for (verb, what) in &known.summary {
        messages.done(verb, what);
    }
    let what = match request.mode {
        Mode::Write => format!("0 files, {} unchanged, 0 removed", known.files),
        Mode::Check => count(known.files, "file"),
    };
    say_end(messages, request, &what, time);
    DONE
}

fn say_end(messages: &Messages, request: &Generate, what: &str, time: Duration) {
    let verb = match request.mode {
        Mode::Write => "Written",
        Mode::Check => "Checked",
    };
    let (out, seconds) = (request.out.display(), time.as_secs_f64());
    messages.done(verb, &format!("{what} in {out} ({seconds:.2} s)"));
}

/// What was generated: a verb, and what.
fn lines(summary: &Summary) -> Vec<(&'static str, String)> {
    let beside = match summary.beside {
        0 => String::new(),
        beside => format!(", {} beside,", count(beside, "older version")),
    };
    let generated = format!(
        "{}{beside} and {}",
        count(summary.operations, "operation"),
        count(summary.types, "type")
    );
    let free_form = (!summary.free_form.is_empty()).then(|| {
        let places = count(summary.free_form.len(), "place");
        let note = format!("{places} with whatever JSON; `--message-format json` lists them");
        ("Free-form", note)
    });
    let generated = std::iter::once(("Generated", generated));
    generated.chain(free_form).collect()
}

fn written(report: &Report) -> String {
    format!(
        "{}, {} unchanged, {} removed",
        count(report.written.len(), "file"),
        report.unchanged,
        report.removed.len()
    )
}

fn differences(report: &Report, out: &Path) -> String {
    let mut text = format!("`{}` is not up to date:", out.display());
    for (path, difference) in report.differing.iter().take(MOST_DIFFERENCES) {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n  `{path}` {difference}");
    }
    match report.differing.len().saturating_sub(MOST_DIFFERENCES) {
        0 => text,
        more => text + &format!("\n  and {more} more"),
    }
}

/// The same command, without `--check`.
fn repair_command(request: &Generate) -> String {
    let mut command = format!(
        "portolan generate {} --out {}",
        shown(&request.document),
        shown(&request.out)
    );
    if let Some(name) = &request.name {
        command += &format!(" --name {name}");
    }
    if let Some(config) = &request.config {
        command += &format!(" --config {}", shown(config));
    }
    command
}

fn shown(path: &Path) -> String {
    let text = path.display().to_string();
    if text.contains(char::is_whitespace) {
        format!("'{text}'")
    } else {
        text
    }
}

fn for_machines(outcome: &Outcome) -> serde_json::Value {
    let Outcome {
        summary,
        report,
        diagnostics,
        time,
        ..
    } = outcome;
    let names =
        |paths: &[output::RelativePath]| paths.iter().map(ToString::to_string).collect::<Vec<_>>();
    let differing = report.differing.iter();
    json!({
        "type": "summary",
        "documented": summary.documented,
        "operations": summary.operations,
        "beside": summary.beside,
        "types": summary.types,
        "properties": summary.properties,
        "untyped": summary.untyped,
        "loosened": places(&summary.loosened),
        "freeForm": places(&summary.free_form),
        "warnings": by_code(&diagnostics.count_by_code()),
        "losses": by_code(&diagnostics.losses()),
        "written": names(&report.written),
        "unchanged": report.unchanged,
        "removed": names(&report.removed),
        "kept": names(&report.kept),
        "differing": differing.map(|(path, it)| json!({"path": path.as_str(), "reason": it.to_string()})).collect::<Vec<_>>(),
        "seconds": time.as_secs_f64(),
    })
}

fn places<'a>(places: impl IntoIterator<Item = &'a Pointer>) -> Vec<String> {
    places.into_iter().map(ToString::to_string).collect()
}

fn by_code(counts: &BTreeMap<Code, usize>) -> serde_json::Map<String, serde_json::Value> {
    let counts = counts.iter();
    counts
        .map(|(code, count)| (code.to_string(), (*count).into()))
        .collect()
}
