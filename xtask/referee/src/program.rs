//! The program that reads and writes samples with the types of a generated SDK.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use portolan::rust;

use crate::calls::{self, Transport};

/// What is the same in all programs.
const TURN: &str = r#"//! Reads JSON as types of the SDK and writes it again.
#![allow(warnings)]

use std::io::{BufRead, Write};
use sdk::runtime::json::{self, Value};

fn turn<T: Value>(text: &[u8], request: bool) -> Result<Vec<u8>, String> {
    // Whether a schema allows `null` is said where it is used, by an `Option`.
    if text == b"null" {
        let value: Option<T> = json::from_slice(text).map_err(|error| error.to_string())?;
        return Ok(json::to_vec(&value));
    }
    let value: T = json::from_slice(text).map_err(|error| error.to_string())?;
    Ok(if request { json::to_vec_request(&value) } else { json::to_vec(&value) })
}

fn main() {
    let (input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    for line in input.lines() {
        let line = line.unwrap();
        let mut words = line.splitn(3, ' ');
        let ty: usize = words.next().unwrap().parse().unwrap();
        let request = words.next().unwrap() == "request";
        match TYPES[ty](words.next().unwrap().as_bytes(), request) {
            Ok(text) => { output.write_all(b"+"); output.write_all(&text); }
            Err(message) => { write!(output, "-{}", message.replace('\n', " ")); }
        }
        output.write_all(b"\n");
        output.flush().unwrap();
    }
}

static TYPES: &[fn(&[u8], bool) -> Result<Vec<u8>, String>] = &[
"#;

const HTTP: &str = r#"http = "1""#;
const SERDE_JSON: &str = r#"serde_json = { version = "1", features = ["float_roundtrip"] }"#;
const TOKIO: &str = r#"tokio = { version = "1", default-features = false, features = ["rt-multi-thread", "net", "time"] }"#;

/// What a program does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Reads and writes samples of types.
    Types,
    /// Calls operations.
    Calls(Transport),
}

impl Task {
    fn name(self) -> &'static str {
        match self {
            Self::Types => "judge",
            Self::Calls(Transport::None) => "call",
            Self::Calls(Transport::Http) => "send",
        }
    }

    fn source(self, krate: &rust::Crate) -> String {
        match self {
            Self::Types => source(krate),
            Self::Calls(transport) => calls::source(krate, transport),
        }
    }

    /// What the program depends on besides the SDK; all of it is what SDKs depend on.
    fn dependencies(self) -> String {
        let more: &[&str] = match self {
            Self::Types => &[],
            Self::Calls(Transport::None) => &[HTTP],
            Self::Calls(Transport::Http) => &[HTTP, TOKIO],
        };
        more.iter()
            .chain(&[SERDE_JSON])
            .map(|it| format!("{it}\n"))
            .collect()
    }

    fn feature(self) -> Option<&'static str> {
        (self == Self::Calls(Transport::Http)).then_some("\"reqwest\"")
    }
}

/// What the program answers.
pub(crate) enum Answer {
    Written(String),
    Refused(String),
    Crashed,
}

/// Where programs are built.
pub(crate) struct Workshop {
    pub(crate) directory: PathBuf,
    pub(crate) lock: PathBuf,
}

impl Workshop {
    /// Writes and builds the program of an SDK that is in `<name>/sdk`.
    pub(crate) fn build(
        &self,
        name: &str,
        krate: &rust::Crate,
        task: Task,
    ) -> Result<PathBuf, String> {
        let directory = self.directory.join(name).join(task.name());
        let world = |error: io::Error| format!("cannot write the program: {error}");
        fs::create_dir_all(directory.join("src")).map_err(world)?;
        fs::write(directory.join("Cargo.toml"), manifest(name, krate, task)).map_err(world)?;
        fs::write(directory.join("src/main.rs"), task.source(krate)).map_err(world)?;
        fs::copy(&self.lock, directory.join("Cargo.lock")).map_err(world)?;
        let target = self.target();
        let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["build", "--quiet", "--offline"])
            .current_dir(&directory)
            .env("CARGO_TARGET_DIR", &target)
            .output()
            .map_err(world)?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr);
            let lines: Vec<&str> = message
                .lines()
                .filter(|it| it.starts_with("error"))
                .take(3)
                .collect();
            return Err(format!("it does not compile: {}", lines.join("; ")));
        }
        Ok(target.join("debug").join(program_name(name, task)))
    }

    fn target(&self) -> PathBuf {
        self.directory.join("target")
    }
}

fn program_name(name: &str, task: Task) -> String {
    format!("{}-{name}", task.name())
}

fn manifest(name: &str, krate: &rust::Crate, task: Task) -> String {
    let features = krate.package.features.iter().map(|it| format!("\"{it}\""));
    let features: Vec<String> = features.chain(task.feature().map(str::to_owned)).collect();
    format!(
        "[package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nsdk = {{ package = \"{}\", path = \"../sdk\", default-features = false, features = [{}] }}\n{}\n\
         [profile.dev]\ndebug = false\nincremental = false\n\n[workspace]\n",
        program_name(name, task),
        krate.package.name,
        features.join(", "),
        task.dependencies(),
    )
}

fn source(krate: &rust::Crate) -> String {
    let mut source = TURN.to_owned();
    for component in &krate.components {
        let _ = writeln!(source, "    turn::<{}>,", component_type(&component.ty));
    }
    source.push_str("];\n");
    source
}

/// The type that a component is read as; what contains nothing but itself is any JSON.
fn component_type(ty: &rust::Type) -> String {
    match ty {
        rust::Type::Named(it) => path(it),
        rust::Type::Open(it) => format!("sdk::Open<{}>", path(it)),
        _ => "serde_json::Value".to_owned(),
    }
}

/// A generated type, as a program names it.
pub(crate) fn path(path: &rust::TypePath) -> String {
    match path {
        rust::TypePath::Model(ident) => format!("sdk::models::{ident}"),
        rust::TypePath::Group(module, ident) => format!("sdk::{module}::{ident}"),
    }
}

/// A program that runs.
pub(crate) struct Program {
    path: PathBuf,
    argument: Option<String>,
    running: Option<Running>,
}

struct Running {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Program {
    pub(crate) fn new(path: &Path, argument: Option<String>) -> Self {
        Self {
            path: path.to_owned(),
            argument,
            running: None,
        }
    }

    /// Has the program read and write a sample; a program that ends is started again for the next one.
    pub(crate) fn ask(&mut self, question: &str) -> Answer {
        match self.try_to_ask(question) {
            Ok(line) => match (line.strip_prefix('+'), line.strip_prefix('-')) {
                (Some(text), _) => Answer::Written(text.to_owned()),
                (_, Some(message)) => Answer::Refused(message.to_owned()),
                _ => self.crashed(),
            },
            Err(_) => self.crashed(),
        }
    }

    fn crashed(&mut self) -> Answer {
        self.stop();
        Answer::Crashed
    }

    fn try_to_ask(&mut self, question: &str) -> io::Result<String> {
        let running = match self.running.take() {
            Some(running) => running,
            None => Running::start(&self.path, self.argument.as_deref())?,
        };
        let running = self.running.insert(running);
        writeln!(running.input, "{question}")?;
        let mut line = String::new();
        running.output.read_line(&mut line)?;
        Ok(line.trim_end_matches('\n').to_owned())
    }

    fn stop(&mut self) {
        if let Some(mut running) = self.running.take() {
            drop(running.input);
            // It has ended already, or ends when its input does.
            let _ = running.child.wait();
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Running {
    fn start(path: &Path, argument: Option<&str>) -> io::Result<Self> {
        let mut child = Command::new(path)
            .args(argument)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => Ok(Self {
                child,
                input,
                output: BufReader::new(output),
            }),
            _ => Err(io::Error::other("no pipes")),
        }
    }
}
