//! The server's side of HTTP digest authentication (RFC 7616), written independently of the client's.

use std::collections::BTreeMap;
use std::sync::Mutex;

use md5::{Digest as _, Md5};
use portolan_tests::server::{Reply, Request};

pub(crate) const PUBLIC_KEY: &str = "publickey";
pub(crate) const PRIVATE_KEY: &str = "0a1b2c3d-private-key";

const REALM: &str = "MMS Public API";

/// Lets requests through that prove the password, with a nonce that serves so many of them.
pub(crate) struct Gate {
    state: Mutex<State>,
    uses: u32,
}

#[derive(Default)]
struct State {
    nonces: u32,
    /// The highest count that has been used with the nonce.
    count: u32,
}

impl Gate {
    /// A gate whose nonces serve so many requests each, after which they are stale.
    pub(crate) fn new(uses: u32) -> Self {
        Self {
            state: Mutex::default(),
            uses,
        }
    }

    /// `None` when the request may pass, else the answer to it.
    pub(crate) fn refusal(&self, request: &Request) -> Option<Reply> {
        let mut state = self.state.lock().unwrap();
        let Some(header) = request.header("authorization") else {
            return Some(state.challenge(false));
        };
        let fields = fields(header).unwrap();
        if !proves_the_password(request, &fields) {
            return Some(state.challenge(false));
        }
        let count = u32::from_str_radix(&fields["nc"], 16).unwrap();
        if fields["nonce"] != state.nonce() || state.count == self.uses {
            return Some(state.challenge(true));
        }
        // A count that comes again is a replay.
        if count <= state.count {
            return Some(Reply::new(400).body("this count has been used"));
        }
        state.count = count;
        None
    }
}

impl State {
    fn nonce(&self) -> String {
        format!("nonce-{}", self.nonces)
    }

    fn challenge(&mut self, stale: bool) -> Reply {
        self.nonces += 1;
        self.count = 0;
        let challenge = format!(
            r#"Digest realm="{REALM}", domain="", nonce="{}", algorithm=MD5, qop="auth", stale={stale}"#,
            self.nonce()
        );
        Reply::json(401, r#"{"error":401,"reason":"Unauthorized","detail":"You are not authorized for this resource."}"#)
            .header("WWW-Authenticate", &challenge)
    }
}

/// The parameters of a `Digest` header without their quotes; none of these tests has a comma in a value.
pub(crate) fn fields(header: &str) -> Option<BTreeMap<String, String>> {
    header
        .strip_prefix("Digest ")?
        .split(", ")
        .map(|field| {
            let (name, value) = field.split_once('=')?;
            Some((name.to_owned(), value.trim_matches('"').to_owned()))
        })
        .collect()
}

fn proves_the_password(request: &Request, fields: &BTreeMap<String, String>) -> bool {
    let secret = md5(&format!("{PUBLIC_KEY}:{REALM}:{PRIVATE_KEY}"));
    let target = md5(&format!("{}:{}", request.method, request.target));
    let expected = md5(&format!(
        "{secret}:{}:{}:{}:auth:{target}",
        fields["nonce"], fields["nc"], fields["cnonce"]
    ));
    let says = |name: &str, value: &str| fields.get(name).is_some_and(|given| given == value);
    says("username", PUBLIC_KEY)
        && says("realm", REALM)
        && says("uri", &request.target)
        && says("qop", "auth")
        && says("algorithm", "MD5")
        && says("response", &expected)
}

fn md5(text: &str) -> String {
    let hash = Md5::digest(text);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
