//! Prism: a mock server that checks requests against the document it serves.

use std::fs;
use std::io;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long it may take to read a document of some megabytes.
const START: Duration = Duration::from_secs(180);

/// What the server does when something is not as the document has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// It answers with an error, even if its own answer is at fault.
    Strict,
    /// It says so in a header.
    Lenient,
}

impl Mode {
    fn option(self) -> Option<&'static str> {
        (self == Self::Strict).then_some("--errors")
    }
}

/// A server that runs.
pub(crate) struct Prism {
    child: Child,
    port: u16,
}

impl Prism {
    /// Serves a document.
    pub(crate) fn start(program: &Path, document: &Path, mode: Mode) -> Result<Self, String> {
        let world = |error: io::Error| format!("cannot start Prism: {error}");
        let port = free_port().map_err(world)?;
        let log = fs::File::create(std::env::temp_dir().join(format!("prism-{port}.log")))
            .map_err(world)?;
        let child = Command::new(program)
            .arg("mock")
            .args(mode.option())
            .args(["--host", "127.0.0.1", "--port", &port.to_string()])
            .arg(document)
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(Stdio::null())
            .spawn()
            .map_err(world)?;
        let mut prism = Self { child, port };
        prism.wait()?;
        Ok(prism)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait(&mut self) -> Result<(), String> {
        let start = Instant::now();
        while start.elapsed() < START {
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return Ok(());
            }
            if let Ok(Some(status)) = self.child.try_wait() {
                return Err(format!("Prism does not serve the document: {status}"));
            }
            sleep(Duration::from_millis(200));
        }
        Err("Prism does not start".to_owned())
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
