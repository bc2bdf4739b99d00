//! What the command says, for people or for machines.

use std::cell::Cell;
use std::io::{self, Write};

use clap::builder::styling::{AnsiColor, Style};
use serde_json::{Value, json};

use super::arguments::MessageFormat;
use super::{DONE, FAILED};
use crate::diagnostics::{self, Code, Diagnostics, Sarif, Severity};

const ERROR: Style = AnsiColor::BrightRed.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const HELP: Style = AnsiColor::BrightCyan.on_default().bold();
const GOOD: Style = AnsiColor::BrightGreen.on_default().bold();

/// Where messages go.
pub(super) struct Messages {
    format: MessageFormat,
    color: anstream::ColorChoice,
    /// What was said so far, where it must be one document.
    log: Sarif,
    /// Whether something could not be written for programs.
    is_cut: Cell<bool>,
}

impl Messages {
    pub(super) fn new(format: MessageFormat, color: anstream::ColorChoice) -> Messages {
        Messages {
            format,
            color,
            log: Sarif::default(),
            is_cut: Cell::new(false),
        }
    }

    /// Shows all findings; gives what people were shown.
    pub(super) fn diagnostics(&mut self, diagnostics: &Diagnostics) -> String {
        match self.format {
            MessageFormat::Human => {
                let findings = diagnostics.render(diagnostics::Style::Coloured);
                self.human(&findings);
                return findings;
            }
            MessageFormat::Json => self.print(&diagnostics.to_json_lines()),
            MessageFormat::Sarif => self.log.add(diagnostics),
        }
        String::new()
    }

    /// Shows what an earlier run has shown.
    pub(super) fn shown_before(&self, findings: &str) {
        if self.format == MessageFormat::Human {
            self.human(findings);
        }
    }

    /// Why the run failed, and what to do.
    pub(super) fn failure(&mut self, message: &str, help: Option<&str>) {
        match self.format {
            MessageFormat::Human => {
                let help = help
                    .map(|help| format!("{HELP}help{HELP:#}: {help}\n"))
                    .unwrap_or_default();
                self.human(&format!("{ERROR}error{ERROR:#}: {message}\n{help}"));
            }
            MessageFormat::Json => {
                self.print_json(&json!({"type": "failure", "message": message, "help": help}))
            }
            MessageFormat::Sarif => self.log.fail(message, help),
        }
    }

    /// How often each kind of warning was found; gives what people were shown.
    pub(super) fn warnings(&self, diagnostics: &Diagnostics) -> String {
        let counts = diagnostics.count_by_code();
        let Some(first) = counts
            .keys()
            .next()
            .filter(|_| self.format == MessageFormat::Human)
        else {
            return String::new();
        };
        let total = count(diagnostics.count(Severity::Warning), "warning");
        let list: String = counts
            .iter()
            .map(|(code, count)| format!("  {count} × {}\n", named(*code)))
            .collect();
        let counts = format!(
            "{WARNING}warning{WARNING:#}: {total}; `portolan explain {first}` says more\n{list}"
        );
        self.human(&counts);
        counts
    }

    /// A line of the closing summary.
    pub(super) fn done(&self, verb: &str, what: &str) {
        if self.format == MessageFormat::Human {
            self.human(&format!("{GOOD}{verb:>12}{GOOD:#} {what}\n"));
        }
    }

    /// The closing summary for machines.
    pub(super) fn summary(&self, summary: &Value) {
        if self.format == MessageFormat::Json {
            self.print_json(summary);
        }
    }

    /// Ends the run; gives its exit code: a program that has not got everything must not take the run for a success.
    pub(super) fn end(&self, exit_code: u8) -> u8 {
        if self.format == MessageFormat::Sarif {
            self.print_json(&self.log.to_json(exit_code));
        }
        match exit_code {
            DONE if self.is_cut.get() => FAILED,
            code => code,
        }
    }

    fn print_json(&self, value: &Value) {
        self.print(&format!("{value}\n"));
    }

    fn print(&self, text: &str) {
        if !self.is_cut.get() && !print(text) {
            self.is_cut.set(true);
        }
    }

    fn human(&self, text: &str) {
        let mut stream = anstream::AutoStream::new(io::stderr().lock(), self.color_choice());
        // When the stream is closed there is nobody to tell.
        let _ = stream.write_all(text.as_bytes());
    }

    fn color_choice(&self) -> anstream::ColorChoice {
        match self.color {
            anstream::ColorChoice::Auto => anstream::AutoStream::choice(&io::stderr()),
            chosen => chosen,
        }
    }
}

/// `1 file`, `2 files`
pub(super) fn count(number: usize, what: &str) -> String {
    if number == 1 {
        format!("1 {what}")
    } else {
        format!("{number} {what}s")
    }
}

fn named(code: Code) -> String {
    format!("{code} {}", code.title())
}

/// Writes to the standard output; says if that cannot be done. Whoever reads may stop early, as `head` does.
pub(super) fn print(text: &str) -> bool {
    let mut output = io::stdout().lock();
    match output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush())
    {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let _ = writeln!(
                io::stderr(),
                "error: cannot write to the standard output: {error}"
            );
            false
        }
        _ => true,
    }
}
