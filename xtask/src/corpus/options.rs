//! The options of `cargo xtask corpus`.

use std::path::PathBuf;
use std::time::Duration;

pub(super) const HELP: &str = "\
Generate a crate from every document of a folder, and compare the figures with the scoreboard.

Usage: cargo xtask corpus [OPTIONS]

Options:
  --documents DIR  The documents [default: ../shared/specs, whose scoreboard is tests/corpus/scoreboard.tsv]
  --only TEXT      Only documents whose path contains this; may be given several times
  --compile        Check the crates with clippy, warnings denied
  --minutes N      Begin to compile no further crates after this many minutes
  --jobs N         How many documents to generate at the same time [default: 2]
  --check          Write no scoreboard; fail when a row is worse than there
  --accept         Write the scoreboard although rows are worse
";

/// What to do.
#[derive(Debug)]
pub(super) struct Options {
    /// `None`: the documents that the scoreboard is about.
    pub(super) documents: Option<PathBuf>,
    pub(super) only: Vec<String>,
    pub(super) compile: Compile,
    pub(super) jobs: usize,
    pub(super) mode: Mode,
}

/// Whether crates are compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compile {
    None,
    /// As many as can be begun within this time.
    Within(Duration),
    All,
}

/// What becomes of the scoreboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// It is written unless a row is worse.
    Improve,
    /// It is compared only.
    Check,
    /// It is written.
    Accept,
}

impl Options {
    /// Reads the arguments; an `Err` says what is wrong with them.
    pub(super) fn parse(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            documents: None,
            only: Vec::new(),
            compile: Compile::None,
            jobs: 2,
            mode: Mode::Improve,
        };
        let mut minutes = None;
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            let mut value = || {
                arguments
                    .next()
                    .ok_or_else(|| format!("`{argument}` needs a value"))
            };
            match argument.as_str() {
                "--documents" => options.documents = Some(value()?.into()),
                "--only" => options.only.push(value()?),
                "--jobs" => options.jobs = number(&value()?)?.clamp(1, 64),
                "--minutes" => minutes = Some(number(&value()?)?),
                "--compile" => options.compile = Compile::All,
                "--check" => options.mode = Mode::Check,
                "--accept" => options.mode = Mode::Accept,
                other => return Err(format!("`{other}` is no option")),
            }
        }
        if let (Compile::All, Some(minutes)) = (options.compile, minutes) {
            let seconds = u64::try_from(minutes)
                .unwrap_or(u64::MAX)
                .saturating_mul(60);
            options.compile = Compile::Within(Duration::from_secs(seconds));
        }
        Ok(options)
    }
}

fn number(text: &str) -> Result<usize, String> {
    text.parse().map_err(|_| format!("`{text}` is no number"))
}
