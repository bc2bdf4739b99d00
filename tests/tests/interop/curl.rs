//! curl, and a server in this process that records what it sends.

use std::process::Command;

use portolan_tests::server::{Reply, Request, Server};

/// Runs curl with these arguments, and says what it said.
pub(crate) fn curl(arguments: &[&str]) -> String {
    let output = Command::new("curl")
        .args(["--silent", "--show-error", "--disable", "--noproxy", "*"])
        .args(arguments)
        .output()
        .unwrap_or_else(|error| {
            panic!("curl does not start ({error}): tests/interop/install.sh installs it")
        });
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// A server that takes any credentials and asks for digests with this challenge.
pub(crate) fn recorder(challenge: &'static str) -> Server {
    let answer = move |request: &Request| match request.header("authorization") {
        Some(_) if request.method == "POST" => {
            Reply::json(200, r#"{"access_token":"fetched","orgName":"Harbour"}"#)
        }
        Some(_) => Reply::new(204),
        None => Reply::new(401).header("WWW-Authenticate", challenge),
    };
    Server::start(answer).unwrap()
}

/// Everything about a request that matters to a server, but for what the client calls itself.
pub(crate) fn essence(request: &Request) -> Vec<String> {
    let mut lines = vec![format!("{} {}", request.method, request.target)];
    let mut headers: Vec<_> = request
        .headers
        .iter()
        .map(|(name, value)| format!("{}: {value}", name.to_ascii_lowercase()))
        .filter(|header| !header.starts_with("user-agent:"))
        .collect();
    headers.sort_unstable();
    lines.append(&mut headers);
    lines.push(request.text());
    lines
}
