//! Digest authentication (RFC 7616): only hashes of the password are sent.

mod challenge;
mod hash;
mod parse;
mod response;

use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::uri::PathAndQuery;
use http::{HeaderValue, Request, StatusCode, Uri, header};

use self::challenge::Challenge;
use self::response::{Credentials, Target};
use super::super::client::{Lookup, SchemeKind, SecurityScheme};
use super::super::error::ConfigError;
use super::super::transport::{BoxFuture, Received, RequestBody};
use super::{Auth, AuthContext, AuthError, Reaction};

/// User and password for HTTP digest authentication.
///
/// The first request is answered with a challenge and sent again; later ones use its nonce with a rising count, until
/// the server asks for another one. Clones share the nonce.
///
/// Understood are MD5, SHA-256 and SHA-512-256, each also as `-sess`, with the protections `auth`, `auth-int` and none at all
/// (RFC 2069).
#[derive(Clone)]
pub struct DigestAuth {
    credentials: Arc<Credentials>,
    session: Arc<Mutex<Option<Session>>>,
}

/// What a server's last challenge is good for.
struct Session {
    origin: Origin,
    challenge: Challenge,
    /// How often the nonce has been used.
    count: u32,
    /// Sent along with the nonce. It stays the same until the next challenge, because the `-sess` algorithms mix the first one
    /// into the key (RFC 7616, section 3.4.2).
    client_nonce: String,
}

impl Session {
    /// The first use of a challenge; `None` without random numbers.
    fn new(uri: &Uri, challenge: Challenge) -> Option<Self> {
        Some(Self {
            origin: Origin::of(uri),
            challenge,
            count: 0,
            client_nonce: client_nonce()?,
        })
    }
}

impl DigestAuth {
    /// Credentials with this user and password: the public and the private key of an API key.
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Self {
        let credentials = Credentials {
            username: username.into(),
            password: password.into(),
        };
        Self {
            credentials: Arc::new(credentials),
            session: Arc::default(),
        }
    }

    /// User and password in the environment variables of these names.
    ///
    /// # Errors
    /// When one of them is not set or not Unicode.
    pub fn from_variables(username: &str, password: &str) -> Result<Self, ConfigError> {
        Self::from_lookup(&Lookup::process(), username, password)
    }

    /// As [`from_variables`](Self::from_variables), from variables of another source.
    ///
    /// # Errors
    /// When one of them is not set or not Unicode.
    pub fn from_lookup(
        lookup: &Lookup,
        username: &str,
        password: &str,
    ) -> Result<Self, ConfigError> {
        lookup
            .required_pair(username, password)
            .map(|(username, password)| Self::new(username, password))
    }

    /// The header for the next request to its server; `None` before its first challenge.
    fn header(&self, request: &Request<RequestBody>) -> Result<Option<HeaderValue>, AuthError> {
        let (challenge, count, client_nonce) = {
            let mut session = self.lock();
            let Some(session) = session
                .as_mut()
                .filter(|session| session.origin == Origin::of(request.uri()))
            else {
                return Ok(None);
            };
            session.count = session.count.wrapping_add(1);
            (
                session.challenge.clone(),
                session.count,
                session.client_nonce.clone(),
            )
        };
        self.answer_to(&challenge, request, count, &client_nonce)
            .map(Some)
    }

    /// The value of the `Authorization` header that answers a `WWW-Authenticate` header for a request, with the count and the
    /// client nonce that are given: for test vectors, and for whoever counts himself.
    ///
    /// `None` when the header has no digest challenge that is understood.
    pub fn answer(
        &self,
        challenge: &str,
        request: &Request<RequestBody>,
        count: u32,
        client_nonce: &str,
    ) -> Option<HeaderValue> {
        let challenge = challenge::first_in(challenge)?;
        self.answer_to(&challenge, request, count, client_nonce)
            .ok()
    }

    fn answer_to(
        &self,
        challenge: &Challenge,
        request: &Request<RequestBody>,
        count: u32,
        client_nonce: &str,
    ) -> Result<HeaderValue, AuthError> {
        let uri = request
            .uri()
            .path_and_query()
            .map_or("/", PathAndQuery::as_str);
        let target = Target {
            method: request.method().as_str(),
            uri,
            // What a stream will be is not known: a server that wants it hashed refuses it.
            body: request.body().as_bytes().unwrap_or_default(),
        };
        let text = response::answer(challenge, &self.credentials, &target, count, client_nonce);
        let mut value = HeaderValue::from_bytes(text.as_bytes()).map_err(|_| {
            AuthError::new("the server's digest challenge cannot be answered in a header")
        })?;
        value.set_sensitive(true);
        Ok(value)
    }

    /// Uses another challenge from here on.
    fn adopt(&self, uri: &Uri, challenge: Challenge) -> bool {
        let session = Session::new(uri, challenge);
        let is_new = session.is_some();
        if is_new {
            *self.lock() = session;
        }
        is_new
    }

    /// The session, if the request was authorized with the nonce that is in use: other calls may have another one by now.
    fn current(&self, sent: &Request<RequestBody>) -> Option<MutexGuard<'_, Option<Session>>> {
        let header = sent
            .headers()
            .get(header::AUTHORIZATION)
            .map(HeaderValue::as_bytes);
        let header = String::from_utf8_lossy(header.unwrap_or_default());
        let session = self.lock();
        let nonce = session.as_ref()?.challenge.quoted_nonce();
        header.contains(&nonce).then_some(session)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Session>> {
        // A session is replaced or counted on in one statement: it is whole even if something panics.
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Auth for DigestAuth {
    fn serves(&self, scheme: &SecurityScheme) -> bool {
        scheme.kind == SchemeKind::Digest
    }

    fn authorize<'a>(
        &'a self,
        request: &'a mut Request<RequestBody>,
        _: AuthContext<'a>,
    ) -> BoxFuture<'a, Result<(), AuthError>> {
        let header = self.header(request);
        Box::pin(ready(header.map(|header| {
            if let Some(header) = header {
                request.headers_mut().insert(header::AUTHORIZATION, header);
            }
        })))
    }

    /// Takes the first challenge that it understands (RFC 7616, section 3.7).
    ///
    /// A nonce of an earlier call may be refused without `stale=true` by servers that do not know it any more, so
    /// it is worth one more request; a nonce of this call that is refused is not.
    fn challenged(&self, sent: &Request<RequestBody>, answer: &Received) -> Reaction {
        let adopted = challenge::first(&answer.headers)
            .is_some_and(|challenge| self.adopt(sent.uri(), challenge));
        if adopted {
            Reaction::Replay
        } else {
            Reaction::GiveUp
        }
    }

    /// Takes the next nonce if the server names one (RFC 7616, section 3.5), and forgets one that it refuses, unless
    /// it is refused only for its age.
    fn answered(&self, sent: &Request<RequestBody>, answer: &Received) {
        let Some(mut current) = self.current(sent) else {
            return;
        };
        if answer.status == StatusCode::UNAUTHORIZED {
            let stale = challenge::first(&answer.headers).filter(Challenge::is_stale);
            *current = stale.and_then(|it| Session::new(sent.uri(), it));
        } else if let Some(nonce) = challenge::next_nonce(&answer.headers)
            && let Some(session) = current.as_mut()
        {
            session.challenge = session.challenge.with_nonce(nonce);
            session.count = 0;
        }
    }
}

impl fmt::Debug for DigestAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DigestAuth(…)")
    }
}

/// A server; a nonce of one means nothing to another.
#[derive(PartialEq, Eq)]
struct Origin(String);

impl Origin {
    fn of(uri: &Uri) -> Self {
        Self(format!(
            "{}://{}",
            uri.scheme_str().unwrap_or_default(),
            uri.authority().map_or("", |it| it.as_str())
        ))
    }
}

/// 128 random bits; `None` when the system has none.
fn client_nonce() -> Option<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).ok()?;
    Some(hash::hex(&bytes))
}
