//! Judges generated SDKs against their documents, independently of the generator.
//!
//! Values that the document's schemas allow are read and written by the generated types; a JSON Schema validator judges before and after.

mod calls;
mod dialect;
mod exceptions;
mod judge;
mod prism;
mod program;
mod samples;
mod scoreboard;
mod synthesis;
mod verdict;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use portolan::config::{self, Config};
use portolan::diagnostics::Diagnostics;
use portolan::source::{self, Document};
use portolan::text::Format;
use portolan::{lower, openapi, output, plan, render, rust};

use exceptions::Exceptions;
use judge::Findings;
use program::{Program, Task, Workshop};
use scoreboard::Row;

const HELP: &str = "\
Judges generated SDKs against their documents.

Usage: cargo xtask judge [OPTION …] <DOCUMENT | DIRECTORY>…

Options:
  --only TEXT        Only documents whose path holds the text
  --largest BYTES    Only documents that are not larger
  --work DIRECTORY   Where SDKs and programs are written and built [default: target/referee]
  --scoreboard FILE  Fail when the figures of a document are worse than the ones there
  --accept           Write the figures there instead; those of other documents stay
  --base DIRECTORY   Documents are called by their paths below it
  --least PERCENT    Fail when fewer samples survive [default: 99.5]
  --notes COUNT      Show that many exceptions of each document [default: 5]
  --config FILE      The portolan.toml of the documents
  --requests         Take apart what operations send, instead
  --prism FILE       Send the calls of operations to this program of Prism, instead;
                     it serves the document and checks the requests
  --exceptions FILE  With --requests or --prism: fail when a call of an operation that
                     is not listed there goes wrong, and when all of one that is listed
                     go right; instead of --least
";

/// What the command line asks for.
#[derive(Debug)]
struct Request {
    documents: Vec<PathBuf>,
    only: Option<String>,
    largest: u64,
    work: PathBuf,
    scoreboard: Option<PathBuf>,
    figures: Figures,
    base: Option<PathBuf>,
    least: f64,
    notes: usize,
    config: Option<PathBuf>,
    subject: Subject,
    exceptions: Option<PathBuf>,
}

/// What becomes of the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Figures {
    /// They are compared with earlier ones.
    Compared,
    /// They are written.
    Accepted,
}

/// What is judged.
#[derive(Debug)]
enum Subject {
    /// Types, by samples of their schemas.
    Types,
    /// Requests.
    Requests,
    /// Requests and answers, by the program of Prism.
    Prism(PathBuf),
}

impl Request {
    /// What a document is called in files of figures and of exceptions.
    fn name(&self, document: &Path) -> String {
        let name = self.base.as_ref();
        let name = name.and_then(|it| document.strip_prefix(it).ok());
        name.unwrap_or(document).display().to_string()
    }
}

fn main() -> ExitCode {
    let Some(request) = read_arguments(std::env::args().skip(1)) else {
        eprint!("{HELP}");
        return ExitCode::from(2);
    };
    match request.subject {
        Subject::Types => judge_types(&request),
        Subject::Requests | Subject::Prism(_) => judge_calls(&request),
    }
}

fn judge_types(request: &Request) -> ExitCode {
    let mut rows = Vec::new();
    for document in documents(request) {
        let start = Instant::now();
        let result = run(&document, request);
        let name = request.name(&document);
        let row = Row::new(&name, result);
        println!("{} ({} s)", row.line(), start.elapsed().as_secs());
        row.notes(request.notes).for_each(|it| println!("    {it}"));
        rows.push(row);
    }
    let board = scoreboard::Board::of(&rows);
    print!("{board}");
    if let Some(path) = &request.scoreboard
        && let Err(message) = settle(board, path, request.figures)
    {
        eprintln!("error: {message}");
        return ExitCode::FAILURE;
    }
    if scoreboard::share(&rows) < request.least {
        eprintln!(
            "error: fewer than {} % of the samples survive",
            request.least
        );
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Compares the figures with earlier ones, or writes them.
fn settle(board: scoreboard::Board, path: &Path, figures: Figures) -> Result<(), String> {
    let earlier = fs::read_to_string(path).unwrap_or_default();
    let earlier = scoreboard::Board::read(&earlier);
    match figures {
        Figures::Accepted => {
            let text = board.beside(earlier).to_string();
            fs::write(path, text).map_err(|it| format!("cannot write {}: {it}", path.display()))
        }
        Figures::Compared => match board.worse_than(&earlier).as_slice() {
            [] => Ok(()),
            worse => Err(format!("worse than before:\n{}", worse.join("\n"))),
        },
    }
}

fn judge_calls(request: &Request) -> ExitCode {
    let exceptions = match request.exceptions.as_deref().map(Exceptions::read) {
        Some(Err(message)) => {
            eprintln!("error: {message}");
            return ExitCode::FAILURE;
        }
        Some(Ok(exceptions)) => Some(exceptions),
        None => None,
    };
    let (mut calls, mut right, mut failed) = (0, 0, 0);
    for document in documents(request) {
        let start = Instant::now();
        match run_calls(&document, request) {
            Ok(findings) => {
                let seconds = start.elapsed().as_secs();
                println!("{}: {} ({seconds} s)", document.display(), findings.line());
                findings
                    .notes(request.notes)
                    .for_each(|it| println!("    {it}"));
                calls += findings.calls;
                right += findings.right;
                let listed = exceptions.iter();
                let surprises =
                    listed.flat_map(|it| it.surprises(&request.name(&document), &findings.wrong));
                surprises.for_each(|it| {
                    eprintln!("error: {it}");
                    failed += 1;
                });
            }
            Err(message) => {
                println!("{}: not judged, {message}", document.display());
                failed += usize::from(message != NOTHING);
            }
        }
    }
    println!("{right} of {calls} calls right");
    if exceptions.is_none() && share(right, calls) < request.least {
        eprintln!(
            "error: fewer than {} % of the calls are right",
            request.least
        );
        return ExitCode::FAILURE;
    }
    match failed {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// In percent.
fn share(right: usize, calls: usize) -> f64 {
    match calls {
        0 => 100.0,
        _ => 100.0 * right as f64 / calls as f64,
    }
}

fn read_arguments(mut arguments: impl Iterator<Item = String>) -> Option<Request> {
    let mut request = Request {
        documents: Vec::new(),
        only: None,
        largest: u64::MAX,
        work: project().join("target/referee"),
        scoreboard: None,
        figures: Figures::Compared,
        base: None,
        least: 99.5,
        notes: 5,
        config: None,
        subject: Subject::Types,
        exceptions: None,
    };
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--only" => request.only = Some(arguments.next()?),
            "--largest" => request.largest = arguments.next()?.parse().ok()?,
            "--work" => request.work = arguments.next()?.into(),
            "--scoreboard" => request.scoreboard = Some(arguments.next()?.into()),
            "--accept" => request.figures = Figures::Accepted,
            "--base" => request.base = Some(arguments.next()?.into()),
            "--least" => request.least = arguments.next()?.parse().ok()?,
            "--notes" => request.notes = arguments.next()?.parse().ok()?,
            "--config" => request.config = Some(arguments.next()?.into()),
            "--exceptions" => request.exceptions = Some(arguments.next()?.into()),
            "--requests" => request.subject = Subject::Requests,
            "--prism" => request.subject = Subject::Prism(arguments.next()?.into()),
            option if option.starts_with('-') => return None,
            path => request.documents.push(path.into()),
        }
    }
    (!request.documents.is_empty()).then_some(request)
}

/// The documents that are asked for, each once, in the order of their paths below each directory.
fn documents(request: &Request) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in &request.documents {
        if path.is_dir() {
            let mut below = Vec::new();
            collect(path, &mut below);
            below.sort();
            found.extend(below);
        } else {
            found.push(path.clone());
        }
    }
    found.retain(|it| {
        let size = fs::metadata(it).map(|it| it.len()).unwrap_or_default();
        let path = it.display().to_string();
        size <= request.largest && request.only.as_ref().is_none_or(|only| path.contains(only))
    });
    found
}

fn collect(directory: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    for path in entries.map(|it| it.path()) {
        if path.is_dir() {
            collect(&path, found);
        } else if path
            .extension()
            .is_some_and(|it| it == "json" || it == "yaml" || it == "yml")
        {
            found.push(path);
        }
    }
}

/// What is said of a document that the generator refuses.
const NOTHING: &str = "nothing was generated";

/// An SDK that was written.
struct Sdk {
    /// The document as it stands in its file, without what the generator makes of it.
    root: serde_json::Value,
    krate: rust::Crate,
    name: String,
    workshop: Workshop,
}

impl Sdk {
    fn generate(path: &Path, request: &Request) -> Result<Self, String> {
        let mut diagnostics = Diagnostics::new();
        let nothing = || NOTHING.to_owned();
        let config = match &request.config {
            Some(path) => read_config(path, &mut diagnostics).ok_or_else(nothing)?,
            None => Config::default(),
        };
        let document = Document::read(path, &mut diagnostics).ok_or_else(nothing)?;
        let root = document.value().clone();
        let krate = planned(document, &config, &mut diagnostics).ok_or_else(nothing)?;
        let name = slug(path);
        let sdk = request.work.join(&name).join("sdk");
        output::write(&render::render(&krate), &sdk, output::Mode::Write)
            .map_err(|error| error.to_string())?;
        let workshop = Workshop {
            directory: request.work.clone(),
            lock: project().join("Cargo.lock"),
        };
        Ok(Self {
            root,
            krate,
            name,
            workshop,
        })
    }

    fn build(&self, task: Task) -> Result<PathBuf, String> {
        self.workshop.build(&self.name, &self.krate, task)
    }
}

/// Generates, builds and judges types.
fn run(path: &Path, request: &Request) -> Result<Findings, String> {
    let sdk = Sdk::generate(path, request)?;
    if sdk.krate.components.is_empty() {
        return Ok(Findings::default());
    }
    let executable = sdk.build(Task::Types)?;
    let components = sdk.krate.components.iter();
    let names: Vec<String> = components.map(|it| it.name.clone()).collect();
    let findings = judge::judge(&sdk.root, &names, &mut Program::new(&executable, None));
    // Each program is tens of megabytes, and serves once.
    let _ = fs::remove_file(executable);
    Ok(findings)
}

/// Generates, builds and judges calls.
fn run_calls(path: &Path, request: &Request) -> Result<calls::Findings, String> {
    let sdk = Sdk::generate(path, request)?;
    let findings = match &request.subject {
        Subject::Prism(program) => {
            let executable = sdk.build(Task::Calls(calls::Transport::Http))?;
            let strict = prism::Prism::start(program, path, prism::Mode::Strict)?;
            let lenient = prism::Prism::start(program, path, prism::Mode::Lenient)?;
            calls::judge(
                &sdk.root,
                &sdk.krate,
                &executable,
                &[strict.url(), lenient.url()],
            )
        }
        Subject::Types | Subject::Requests => {
            let executable = sdk.build(Task::Calls(calls::Transport::None))?;
            calls::judge(&sdk.root, &sdk.krate, &executable, &[])
        }
    };
    Ok(findings)
}

fn read_config(path: &Path, diagnostics: &mut Diagnostics) -> Option<Config> {
    let id = source::read(path, Format::Toml, diagnostics)?;
    let source = std::sync::Arc::clone(diagnostics.source(id)?);
    config::read(id, source.text(), diagnostics)
}

/// The crate of a document.
fn planned(
    document: Document,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Option<rust::Crate> {
    let adapted = openapi::adapt(document, diagnostics)?;
    let api = lower::lower(&adapted, config, diagnostics);
    let krate = plan::plan(&api, config, None, diagnostics);
    (!diagnostics.has_errors()).then_some(krate)
}

/// The end of a document's path as a name of a package.
fn slug(path: &Path) -> String {
    let path = path.with_extension("");
    let names: Vec<String> = path
        .iter()
        .map(|it| it.to_string_lossy().to_lowercase())
        .collect();
    let name = names[names.len().saturating_sub(2)..].join("-");
    name.chars()
        .map(|it| if it.is_ascii_alphanumeric() { it } else { '-' })
        .collect()
}

/// The root of the project.
fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
