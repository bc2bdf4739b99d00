//! What a program shows.

use std::fs::{self, File};
use std::io::{self, IsTerminal as _, Write};
use std::path::Path;
use std::process;

use http::Request;

use super::super::error::ErrorKind;
use super::super::response::{ByteStream, Response, StreamError};
use super::super::transport::RequestBody;
use super::Fault;
use super::settings::{Head, Settings};

/// Says what is wrong.
pub(super) fn complain(text: &str) {
    say(&format!("error: {text}\n"));
}

/// Says what to mind.
pub(super) fn warn(text: &str) {
    say(&format!("warning: {text}\n"));
}

/// There is nobody to tell when the standard error is gone.
fn say(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Writes the body of an answer as it comes.
pub(super) async fn write(answer: Response<ByteStream>, settings: &Settings) -> Result<(), Fault> {
    if settings.head == Head::Shown {
        say(&head(&answer));
    }
    let body = answer.into_body();
    match &settings.output {
        Some(path) => write_file(body, path).await,
        None => write_out(body).await,
    }
}

fn head(answer: &Response<ByteStream>) -> String {
    let mut text = format!("HTTP {}\n", answer.status());
    for (name, value) in answer.headers() {
        let value = String::from_utf8_lossy(value.as_bytes());
        text.push_str(&format!("{name}: {value}\n"));
    }
    text.push('\n');
    text
}

/// Nobody finds half an answer in the file. What is no file, as a pipe or a device, takes it as it comes.
async fn write_file(body: ByteStream, path: &Path) -> Result<(), Fault> {
    // Behind a link is the file that is meant.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let written = match fs::metadata(&target) {
        Ok(known) if !known.is_file() => write_into(body, &target).await,
        _ => place_file(body, &target).await,
    };
    written.map_err(|why| Fault::Failed(format!("cannot write `{}`: {why}", path.display())))
}

/// Writes what is there already.
async fn write_into(body: ByteStream, path: &Path) -> Result<(), String> {
    let file = File::options().write(true).open(path);
    let mut file = file.map_err(|it| it.to_string())?;
    let written = body.write_to(&mut file).await;
    written.map(drop).map_err(|it| it.to_string())
}

/// Writes another file first, which then takes the place of this one.
async fn place_file(body: ByteStream, path: &Path) -> Result<(), String> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", process::id()));
    let part = path.with_file_name(name);
    let mut file = File::create_new(&part).map_err(|it| it.to_string())?;
    let written = body.write_to(&mut file).await.map_err(|it| it.to_string());
    let placed = written.and_then(|_| fs::rename(&part, path).map_err(|it| it.to_string()));
    placed.inspect_err(|_| drop(fs::remove_file(&part)))
}

async fn write_out(body: ByteStream) -> Result<(), Fault> {
    let mut out = Out {
        inner: io::stdout().lock(),
        last: b'\n',
    };
    let written = body.write_to(&mut out).await;
    if out.last != b'\n' && out.inner.is_terminal() {
        let _ = out.write_all(b"\n");
    }
    let _ = out.flush();
    match written {
        Err(error) if !is_gone(&error) => Err(Fault::Failed(error.to_string())),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Whoever read the output has had enough of it.
fn is_gone(error: &StreamError) -> bool {
    let cause = std::error::Error::source(error);
    let cause = cause.and_then(|it| it.downcast_ref::<io::Error>());
    error.kind() == ErrorKind::Output
        && cause.is_some_and(|it| it.kind() == io::ErrorKind::BrokenPipe)
}

/// The standard output, and the last byte that it was given.
struct Out<'a> {
    inner: io::StdoutLock<'a>,
    last: u8,
}

impl Write for Out<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        let written = bytes.get(..count).unwrap_or_default();
        self.last = written.last().copied().unwrap_or(self.last);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// Shows a request.
pub(super) fn show(request: &Request<RequestBody>) -> Result<(), Fault> {
    let mut text = format!("{} {}\n", request.method(), request.uri());
    for (name, value) in request.headers() {
        let value = String::from_utf8_lossy(value.as_bytes());
        text.push_str(&format!("{name}: {value}\n"));
    }
    let mut out = text.into_bytes();
    if let Some(body) = request.body().as_bytes().filter(|it| !it.is_empty()) {
        out.push(b'\n');
        out.extend_from_slice(body);
        out.push(b'\n');
    }
    match io::stdout().write_all(&out) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Fault::Failed(error.to_string()))
        }
        _ => Ok(()),
    }
}
