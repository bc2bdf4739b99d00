//! `portolan generate`

use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;

use super::arguments::{Generate, MessageFormat, Warnings};
use super::messages::{Messages, count};
use super::progress::Progress;
use super::{DONE, FAILED};
use crate::config::{self, Config};
use crate::diagnostics::{Diagnostics, Severity};
use crate::generate::{Generated, Options, Summary, generate as generate_crate};
use crate::output::{self, Difference, Mode, Report};
use crate::source::{self, Document, Format};

/// How many differing files are listed.
const MOST_DIFFERENCES: usize = 20;

/// Generates a crate and writes or checks it. `repair` is the command that brings the crate up to date, if it is not this one.
pub(super) fn generate(request: &Generate, repair: Option<&str>) -> u8 {
    let start = Instant::now();
    let messages = Messages::new(request.format, request.color);
    let mut diagnostics = Diagnostics::new();
    let generated = with_progress(request, |progress| {
        read_and_generate(request, progress, &mut diagnostics)
    });
    messages.diagnostics(&diagnostics);
    let Some(generated) = generated else {
        return fail(
            &messages,
            &format!("nothing was generated: {}", found(&diagnostics)),
            explain(&diagnostics),
        );
    };
    if request.warnings == Warnings::Deny && diagnostics.count(Severity::Warning) > 0 {
        let message = format!(
            "nothing was written: {}, and warnings are denied",
            found(&diagnostics)
        );
        return fail(&messages, &message, explain(&diagnostics));
    }
    let written = with_progress(request, |progress| {
        progress.stage("Writing");
        output::write(&generated.files, &request.out, request.mode)
    });
    match written {
        Ok(report) => finish(
            &messages,
            request,
            repair,
            &Outcome {
                summary: generated.summary,
                report,
                diagnostics,
                time: start.elapsed(),
            },
        ),
        Err(error) => {
            let is_conflict = matches!(error, output::Error::Conflict { .. });
            let help =
                is_conflict.then(|| format!("{}, and run this again", output::CLEAR_THE_WAY));
            fail(&messages, &error.to_string(), help)
        }
    }
}

/// Shows progress only during the work, so that it does not mix with messages.
fn with_progress<T>(request: &Generate, work: impl FnOnce(&Progress) -> T) -> T {
    match request.format {
        MessageFormat::Human => work(&Progress::on_terminal()),
        MessageFormat::Json => work(&Progress::none()),
    }
}

fn read_and_generate(
    request: &Generate,
    progress: &Progress,
    diagnostics: &mut Diagnostics,
) -> Option<Generated> {
    progress.stage(format!("Reading {}", request.document.display()));
    let document = Document::read(&request.document, diagnostics);
    let config = match &request.config {
        Some(path) => read_config(path, diagnostics),
        None => Some(Config::default()),
    };
    let (document, config) = (document?, config?);
    progress.stage("Generating");
    let options = Options {
        name: request.name.clone(),
    };
    generate_crate(&document, &config, &options, diagnostics)
}

fn read_config(path: &Path, diagnostics: &mut Diagnostics) -> Option<Config> {
    let id = source::read(path, Format::Toml, diagnostics)?;
    let source = Arc::clone(diagnostics.source(id)?);
    config::read(id, source.text(), diagnostics)
}

fn fail(messages: &Messages, message: &str, help: Option<String>) -> u8 {
    messages.failure(message, help.as_deref());
    FAILED
}

/// `2 errors, 3 warnings`
fn found(diagnostics: &Diagnostics) -> String {
    let errors = diagnostics.count(Severity::Error);
    let warnings = diagnostics.count(Severity::Warning);
    match (errors, warnings) {
        (0, _) => count(warnings, "warning"),
        (_, 0) => count(errors, "error"),
        (_, _) => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
    }
}

fn explain(diagnostics: &Diagnostics) -> Option<String> {
    let worst = diagnostics.iter().min_by_key(|it| it.severity())?;
    Some(format!("`portolan explain {}` says more", worst.code()))
}

/// What a run came to.
struct Outcome {
    summary: Summary,
    report: Report,
    diagnostics: Diagnostics,
    time: Duration,
}

fn finish(messages: &Messages, request: &Generate, repair: Option<&str>, outcome: &Outcome) -> u8 {
    let Outcome {
        summary,
        report,
        diagnostics,
        ..
    } = outcome;
    if !diagnostics.is_empty() {
        messages.warnings(diagnostics);
    }
    messages.summary(&for_machines(outcome));
    if !report.differing.is_empty() {
        let repair = repair.map_or_else(|| repair_command(request), str::to_owned);
        let is_blocked = report
            .differing
            .iter()
            .any(|(_, it)| matches!(it, Difference::Blocked(_)));
        let help = match is_blocked {
            true => format!("{}, and run `{repair}`", output::CLEAR_THE_WAY),
            false => format!("run `{repair}`"),
        };
        return fail(messages, &differences(report, &request.out), Some(help));
    }
    let generated = format!(
        "{} and {}",
        count(summary.operations, "operation"),
        count(summary.types, "type")
    );
    messages.done("Generated", &generated);
    for path in &report.kept {
        messages.done(
            "Kept",
            &format!("{path}, which is no longer generated, because it was changed"),
        );
    }
    let (verb, what) = match request.mode {
        Mode::Write => ("Written", written(report)),
        Mode::Check => ("Checked", count(report.unchanged, "file")),
    };
    messages.done(
        verb,
        &format!(
            "{what} in {} ({:.2} s)",
            request.out.display(),
            outcome.time.as_secs_f64()
        ),
    );
    DONE
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
    } = outcome;
    let names =
        |paths: &[output::RelativePath]| paths.iter().map(ToString::to_string).collect::<Vec<_>>();
    let codes = diagnostics
        .count_by_code()
        .into_iter()
        .map(|(code, count)| (code.to_string(), count.into()));
    let differing = report.differing.iter();
    json!({
        "type": "summary",
        "operations": summary.operations,
        "types": summary.types,
        "warnings": codes.collect::<serde_json::Map<_, _>>(),
        "written": names(&report.written),
        "unchanged": report.unchanged,
        "removed": names(&report.removed),
        "kept": names(&report.kept),
        "differing": differing.map(|(path, it)| json!({"path": path.as_str(), "reason": it.to_string()})).collect::<Vec<_>>(),
        "seconds": time.as_secs_f64(),
    })
}
