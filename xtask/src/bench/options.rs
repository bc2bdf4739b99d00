//! The options of `cargo xtask bench`.

use std::path::PathBuf;

pub(super) const HELP: &str = "\
Measure what generating and compiling cost. Takes minutes; times are of this machine, as it is now.

Usage: cargo xtask bench [OPTIONS]
       cargo xtask bench --budget [--accept]

Options:
  --documents DIR  Where large documents are [default: ../shared/specs]; without them the project's own is measured
  --only NAME      Only this document: fragment, atlas, stripe, github or graph; may be given several times
  --part PART      Only this part: generate, compile, program, call or peers; may be given several times
  --runs N         How often each figure is taken [default: 5]
  --write          Write BENCHMARKS.md
  --budget         Count what is the same on every machine, and fail where it exceeds tests/budget.tsv by more than 5 %
  --accept         Write tests/budget.tsv
";

/// What to do.
#[derive(Debug)]
pub(super) struct Options {
    pub(super) documents: Option<PathBuf>,
    pub(super) only: Vec<String>,
    pub(super) parts: Vec<String>,
    pub(super) runs: usize,
    pub(super) mode: Mode,
}

/// What becomes of the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Print,
    Write,
    CheckBudget,
    AcceptBudget,
}

/// The parts of the report.
pub(super) const PARTS: [&str; 5] = ["generate", "compile", "program", "call", "peers"];

impl Options {
    /// Reads the arguments; an `Err` says what is wrong with them.
    pub(super) fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            documents: None,
            only: Vec::new(),
            parts: Vec::new(),
            runs: 5,
            mode: Mode::Print,
        };
        while let Some(argument) = arguments.next() {
            let mut value = || {
                arguments
                    .next()
                    .ok_or_else(|| format!("`{argument}` needs a value"))
            };
            match argument.as_str() {
                "--documents" => options.documents = Some(value()?.into()),
                "--only" => options.only.push(value()?),
                "--part" => options.parts.push(part(value()?)?),
                "--runs" => options.runs = runs(&value()?)?,
                "--write" => options.mode = Mode::Write,
                "--budget" if options.mode != Mode::AcceptBudget => {
                    options.mode = Mode::CheckBudget
                }
                "--accept" | "--budget" => options.mode = Mode::AcceptBudget,
                other => return Err(format!("`{other}` is no option")),
            }
        }
        Ok(options)
    }

    pub(super) fn has(&self, part: &str) -> bool {
        self.parts.is_empty() || self.parts.iter().any(|it| it == part)
    }
}

fn part(text: String) -> Result<String, String> {
    if PARTS.contains(&text.as_str()) {
        Ok(text)
    } else {
        Err(format!("`{text}` is no part: {}", PARTS.join(", ")))
    }
}

fn runs(text: &str) -> Result<usize, String> {
    text.parse()
        .ok()
        .filter(|it| (1..=1000).contains(it))
        .ok_or_else(|| format!("`{text}` is no number of runs"))
}
