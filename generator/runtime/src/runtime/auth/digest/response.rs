//! The answer to a challenge (RFC 7616, section 3.4).

use super::challenge::{Challenge, Protection};

/// Who answers.
pub(super) struct Credentials {
    pub(super) username: String,
    pub(super) password: String,
}

/// What is asked for.
pub(super) struct Target<'a> {
    pub(super) method: &'a str,
    /// Path and query, exactly as they are sent.
    pub(super) uri: &'a str,
    pub(super) body: &'a [u8],
}

/// The value of the `Authorization` header.
pub(super) fn answer(
    challenge: &Challenge,
    credentials: &Credentials,
    target: &Target<'_>,
    count: u32,
    client_nonce: &str,
) -> String {
    let count = format!("{count:08x}");
    let mut parts = vec![
        username(challenge, credentials),
        format!("realm={}", quote(&challenge.realm)),
        challenge.quoted_nonce(),
        format!("uri={}", quote(target.uri)),
    ];
    parts.extend(
        challenge
            .algorithm
            .as_ref()
            .map(|algorithm| format!("algorithm={algorithm}")),
    );
    let response = response(challenge, credentials, target, &count, client_nonce);
    parts.push(format!("response=\"{response}\""));
    parts.extend(
        challenge
            .opaque
            .as_ref()
            .map(|opaque| format!("opaque={}", quote(opaque))),
    );
    if let Some(name) = challenge.protection.name() {
        parts.push(format!("qop={name}"));
        parts.push(format!("nc={count}"));
    }
    if challenge.session || challenge.protection != Protection::Legacy {
        parts.push(format!("cnonce=\"{client_nonce}\""));
    }
    if challenge.userhash {
        parts.push("userhash=true".to_owned());
    }
    format!("Digest {}", parts.join(", "))
}

/// The hash that proves the password (RFC 7616, sections 3.4.1 to 3.4.3).
fn response(
    challenge: &Challenge,
    credentials: &Credentials,
    target: &Target<'_>,
    count: &str,
    client_nonce: &str,
) -> String {
    let (hash, nonce) = (challenge.hash, challenge.nonce.as_bytes());
    let (username, password) = (
        credentials.username.as_bytes(),
        credentials.password.as_bytes(),
    );
    let (method, uri) = (target.method.as_bytes(), target.uri.as_bytes());
    let mut secret = hash.of(&[username, challenge.realm.as_bytes(), password]);
    if challenge.session {
        let key_nonce = challenge.key_nonce().as_bytes();
        secret = hash.of(&[secret.as_bytes(), key_nonce, client_nonce.as_bytes()]);
    }
    let request = match challenge.protection {
        Protection::AuthInt => hash.of(&[method, uri, hash.of(&[target.body]).as_bytes()]),
        Protection::Auth | Protection::Legacy => hash.of(&[method, uri]),
    };
    match challenge.protection.name() {
        None => hash.of(&[secret.as_bytes(), nonce, request.as_bytes()]),
        Some(name) => hash.of(&[
            secret.as_bytes(),
            nonce,
            count.as_bytes(),
            client_nonce.as_bytes(),
            name.as_bytes(),
            request.as_bytes(),
        ]),
    }
}

impl Protection {
    fn name(self) -> Option<&'static str> {
        match self {
            Self::Legacy => None,
            Self::Auth => Some("auth"),
            Self::AuthInt => Some("auth-int"),
        }
    }
}

/// The user in the form that the challenge and its characters allow (RFC 7616, sections 3.4.4 and 4).
fn username(challenge: &Challenge, credentials: &Credentials) -> String {
    let username = &credentials.username;
    if challenge.userhash {
        let hashed = challenge
            .hash
            .of(&[username.as_bytes(), challenge.realm.as_bytes()]);
        return format!("username=\"{hashed}\"");
    }
    if username.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return format!("username={}", quote(username));
    }
    format!(
        "username*=UTF-8''{}",
        super::super::super::request::percent::value(username)
    )
}

/// A quoted string (RFC 9110, section 5.6.4).
pub(super) fn quote(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{escaped}\"")
}
