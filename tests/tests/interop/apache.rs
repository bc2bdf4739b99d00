//! An Apache httpd with the digest module, on a port of its own.

use std::fs::{self, Permissions};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use md5::{Digest as _, Md5};

use super::fields::{Fields, fields};

pub(crate) const USER: &str = "publickey";
pub(crate) const PASSWORD: &str = "0a1b2c3d-private-key";

const MODULES: &str = "/usr/lib/apache2/modules";

/// Answers a DELETE with 204, everything else with a list that holds what the body says of a name.
const SCRIPT: &str = r#"#!/bin/sh
if [ "$REQUEST_METHOD" = DELETE ]; then
    printf 'Status: 204 No Content\r\n\r\n'
elif [ "$REQUEST_METHOD" = POST ]; then
    printf 'Content-Type: application/json\r\n\r\n'
    printf '{"orgName":"%s bytes"}' "$(wc -c | tr -d ' ')"
else
    printf 'Content-Type: application/json\r\n\r\n[{"orgName":"Harbour"}]'
fi
"#;

/// A running server; it stops when it is dropped.
pub(crate) struct Apache {
    directory: PathBuf,
    port: u16,
    process: Child,
}

/// What the server has noted about a request.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) status: u16,
    pub(crate) line: String,
    pub(crate) credentials: Option<Fields>,
}

impl Apache {
    pub(crate) fn start() -> Self {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let number = STARTED.fetch_add(1, Ordering::SeqCst);
        let name = format!("portolan-apache-{}-{number}", std::process::id());
        let directory = std::env::temp_dir().join(name);
        fs::create_dir_all(&directory).unwrap();
        let port = {
            let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
            listener.local_addr().unwrap().port()
        };
        write_files(&directory, port);
        let process = Command::new("/usr/sbin/apache2")
            .arg("-f")
            .arg(directory.join("httpd.conf"))
            .arg("-DFOREGROUND")
            // When it ends, it ends its whole process group.
            .process_group(0)
            .stdin(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("apache2 does not start ({error}): tests/interop/install.sh installs it")
            });
        let mut apache = Self {
            directory,
            port,
            process,
        };
        apache.wait_until_it_listens();
        apache
    }

    /// The base URL of a place with settings of its own: `usual`, `brief` where nonces age fast, `changing` where each answer names the next one.
    pub(crate) fn url(&self, place: &str) -> String {
        format!("http://127.0.0.1:{}/{place}", self.port)
    }

    /// All requests, of which there are so many.
    pub(crate) fn calls(&self, expected: usize) -> Vec<Call> {
        let started = Instant::now();
        loop {
            // The server writes to its log after it has answered.
            let log = fs::read_to_string(self.directory.join("calls.log")).unwrap_or_default();
            let calls: Vec<_> = log.lines().map(Call::read).collect();
            if calls.len() >= expected || started.elapsed() > Duration::from_secs(10) {
                assert_eq!(calls.len(), expected, "{calls:#?}");
                return calls;
            }
            sleep(Duration::from_millis(20));
        }
    }

    fn wait_until_it_listens(&mut self) {
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            let ended = self.process.try_wait().unwrap();
            if ended.is_some() || started.elapsed() > Duration::from_secs(20) {
                let log = fs::read_to_string(self.directory.join("error.log"));
                panic!("apache2 does not listen: {ended:?} {log:?}");
            }
            sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Apache {
    fn drop(&mut self) {
        // Its parent process ends the others, if it is asked to.
        let process = self.process.id().to_string();
        let asked = Command::new("kill")
            .arg(process)
            .stderr(Stdio::null())
            .status();
        if !asked.is_ok_and(|status| status.success()) {
            drop(self.process.kill());
        }
        drop(self.process.wait());
        drop(fs::remove_dir_all(&self.directory));
    }
}

impl Call {
    fn read(line: &str) -> Self {
        let mut parts = line.split('\t').map(|part| part.replace(r#"\""#, "\""));
        let mut next = || parts.next().unwrap();
        Self {
            status: next().parse().unwrap(),
            line: next(),
            credentials: Some(next())
                .filter(|header| header != "-")
                .map(|header| fields(&header)),
        }
    }

    /// A parameter of the credentials, with its quotes.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.credentials.as_ref()?.get(name).map(String::as_str)
    }
}

fn write_files(directory: &Path, port: u16) {
    // A server that root starts turns into another user, who has to find the files.
    let is_root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
    let user = match is_root {
        true => "User www-data\nGroup www-data",
        false => "",
    };
    let configuration = include_str!("apache.conf")
        .replace("{directory}", directory.to_str().unwrap())
        .replace("{port}", &port.to_string())
        .replace("{modules}", MODULES)
        .replace("{user}", user);
    let secret = Md5::digest(format!("{USER}:MMS Public API:{PASSWORD}"));
    let secret: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    for (name, text, mode) in [
        ("httpd.conf", configuration, 0o644),
        ("users", format!("{USER}:MMS Public API:{secret}\n"), 0o644),
        ("answer", SCRIPT.to_owned(), 0o755),
    ] {
        let path = directory.join(name);
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
    }
    fs::set_permissions(directory, Permissions::from_mode(0o755)).unwrap();
}
