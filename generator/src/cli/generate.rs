//! `portolan generate`

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use super::arguments::{Generate, MessageFormat, Warnings};
use super::messages::{Messages, count};
use super::progress::Progress;
use super::summary::{Outcome, finish, finish_known};
use super::{FAILED, known};
use crate::config::{self, Config};
use crate::diagnostics::{Diagnostics, Severity};
use crate::generate::{Generated, Options, generate_keeping};
use crate::leftovers::Leftovers;
use crate::output;
use crate::source::{self, Document};
use crate::text::Format;

/// Generates a crate and writes or checks it. `repair` is the command that brings the crate up to date, if it is not this one.
pub(super) fn generate(request: &Generate, repair: Option<&str>, leftovers: &mut Leftovers) -> u8 {
    let mut messages = Messages::new(request.format, request.color);
    let code = run(request, repair, &mut messages, leftovers);
    messages.end(code)
}

fn run(
    request: &Generate,
    repair: Option<&str>,
    messages: &mut Messages,
    leftovers: &mut Leftovers,
) -> u8 {
    let start = Instant::now();
    if let Some(known) = known::find(request) {
        return finish_known(messages, request, &known, start.elapsed());
    }
    let mut diagnostics = Diagnostics::new();
    let generated = with_progress(request, |progress| {
        read_and_generate(request, progress, &mut diagnostics, leftovers)
    });
    let findings = messages.diagnostics(&diagnostics);
    let Some(generated) = generated else {
        return fail(
            messages,
            &format!("nothing was generated: {}", found(&diagnostics)),
            explain(&diagnostics),
        );
    };
    if request.warnings == Warnings::Deny && diagnostics.count(Severity::Warning) > 0 {
        let message = format!(
            "nothing was written: {}, and warnings are denied",
            found(&diagnostics)
        );
        return fail(messages, &message, explain(&diagnostics));
    }
    let written = with_progress(request, |progress| {
        progress.stage("Writing");
        output::write(&generated.files, &request.out, request.mode)
    });
    match written {
        Ok(report) => {
            let outcome = Outcome {
                summary: generated.summary,
                report,
                diagnostics,
                findings,
                time: start.elapsed(),
            };
            let code = finish(messages, request, repair, &outcome);
            // With them go the texts, and where everything is in them.
            leftovers.keep(outcome.diagnostics);
            code
        }
        Err(error) => {
            let is_conflict = matches!(error, output::Error::Conflict { .. });
            let help =
                is_conflict.then(|| format!("{}, and run this again", output::CLEAR_THE_WAY));
            fail(messages, &error.to_string(), help)
        }
    }
}

/// Shows progress only during the work, so that it does not mix with messages.
fn with_progress<T>(request: &Generate, work: impl FnOnce(&Progress) -> T) -> T {
    match request.format {
        MessageFormat::Human => work(&Progress::on_terminal()),
        MessageFormat::Json | MessageFormat::Sarif => work(&Progress::none()),
    }
}

fn read_and_generate(
    request: &Generate,
    progress: &Progress,
    diagnostics: &mut Diagnostics,
    leftovers: &mut Leftovers,
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
    generate_keeping(document, &config, &options, diagnostics, leftovers)
}

fn read_config(path: &Path, diagnostics: &mut Diagnostics) -> Option<Config> {
    let id = source::read(path, Format::Toml, diagnostics)?;
    let source = Arc::clone(diagnostics.source(id)?);
    config::read(id, source.text(), diagnostics)
}

fn fail(messages: &mut Messages, message: &str, help: Option<String>) -> u8 {
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
