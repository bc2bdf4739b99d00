//! Access tokens: one in store, and one request for the next however many calls wait for it.

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use futures_util::future::{Shared, WeakShared};
use http::{HeaderValue, StatusCode, Uri};
use serde_json::Value;

use super::super::transport::{BoxFuture, Received};
use super::{AuthError, bearer};

/// A token is renewed this long before it expires, but never before nine tenths of its life have passed.
const MARGIN: Duration = Duration::from_secs(60);

/// An access token, ready to be sent.
pub(super) struct Token {
    /// The value of the `Authorization` header.
    pub(super) header: HeaderValue,
    /// When to get the next one; `None`: when the server refuses it.
    renewal: Option<Instant>,
}

impl Token {
    /// Reads the answer of a token endpoint (RFC 6749, section 5.1).
    ///
    /// A lifetime in quotes is understood; without one, the token is used until the server refuses it.
    pub(super) fn read(received: Received) -> Result<Self, AuthError> {
        let by = "the token endpoint";
        if !received.status.is_success() {
            return Err(AuthError::refused(by, received));
        }
        let wrong =
            |what: &str| AuthError::new(format!("{by} answered {}, but {what}", received.status));
        let answer: Value =
            serde_json::from_slice(&received.body).map_err(|_| wrong("not with JSON"))?;
        let text = |name: &str| answer.get(name).and_then(Value::as_str);
        if text("token_type").is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
            return Err(wrong("its token is not a bearer token"));
        }
        let token = text("access_token").ok_or_else(|| wrong("without an access token"))?;
        let header = bearer::header_value(token)
            .ok_or_else(|| wrong("its token does not fit into a header"))?;
        let lifetime = answer.get("expires_in").and_then(|seconds| match seconds {
            Value::String(seconds) => seconds.parse().ok(),
            _ => seconds.as_u64(),
        });
        Ok(Self {
            header,
            renewal: lifetime.and_then(renewal),
        })
    }

    fn is_fresh(&self) -> bool {
        self.renewal.is_none_or(|renewal| Instant::now() < renewal)
    }
}

/// The moment from which on a token of this lifetime, in seconds, is renewed.
fn renewal(lifetime: u64) -> Option<Instant> {
    let lifetime = Duration::from_secs(lifetime);
    Instant::now().checked_add(lifetime.saturating_sub(MARGIN.min(lifetime / 10)))
}

/// A request for a token that is on its way.
///
/// Whoever waits for it drives it on; when one of them is cancelled, the others do. When nobody waits any more it is
/// dropped, and the next call starts anew.
type Flight = BoxFuture<'static, Result<Arc<Token>, AuthError>>;

/// Where a token is from, and what it is for: another endpoint's server must not get it, and for other scopes it is none.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Origin {
    pub(super) endpoint: Uri,
    pub(super) scopes: String,
}

/// The tokens of one pair of credentials, one for each origin.
#[derive(Default)]
pub(super) struct TokenStore {
    entries: Mutex<Vec<Entry>>,
}

struct Entry {
    origin: Origin,
    token: Option<Arc<Token>>,
    /// When the server refused the token although it had just been issued.
    refused: Option<Instant>,
    flight: Option<WeakShared<Flight>>,
}

/// A server that refuses a new token is not asked for another one for so long.
const PAUSE: Duration = Duration::from_secs(60);

impl TokenStore {
    /// The token in store, or the one that `request` gets.
    pub(super) async fn token<F>(
        self: &Arc<Self>,
        origin: &Origin,
        request: impl FnOnce() -> F,
    ) -> Result<Arc<Token>, AuthError>
    where
        F: Future<Output = Result<Token, AuthError>> + Send + 'static,
    {
        let flight = {
            let mut entries = self.lock();
            let entry = entry_of(&mut entries, origin);
            if let Some(token) = entry.token.as_ref().filter(|token| token.is_fresh()) {
                return Ok(Arc::clone(token));
            }
            match entry.flight.as_ref().and_then(WeakShared::upgrade) {
                Some(flight) => flight,
                None => entry.start(Arc::clone(self).fetch(origin.clone(), request())),
            }
        };
        flight.await
    }

    async fn fetch<F>(self: Arc<Self>, origin: Origin, request: F) -> Result<Arc<Token>, AuthError>
    where
        F: Future<Output = Result<Token, AuthError>>,
    {
        let result = request.await.map(Arc::new);
        let mut entries = self.lock();
        let entry = entry_of(&mut entries, &origin);
        // Who still waits for this result keeps it alive; nobody else shall get it.
        entry.flight = None;
        if let Ok(token) = &result {
            entry.token = Some(Arc::clone(token));
            entry.refused = None;
        }
        result
    }

    /// The server has refused a token: it is given up, unless it was refused as soon as it had been issued, not long ago.
    ///
    /// Tells whether to try another one.
    pub(super) fn refuse(&self, header: Option<&HeaderValue>) -> bool {
        let mut entries = self.lock();
        // One that is in no entry has been replaced by another call already.
        let Some(entry) = entries.iter_mut().find(|entry| entry.is_of(header)) else {
            return true;
        };
        if entry.refused.is_some_and(|at| at.elapsed() < PAUSE) {
            return false;
        }
        entry.token = None;
        true
    }

    /// Remembers whether the token is any good, so that a server that refuses every token is not asked for one per call.
    pub(super) fn judge(&self, header: Option<&HeaderValue>, status: StatusCode) {
        let mut entries = self.lock();
        let Some(entry) = entries.iter_mut().find(|entry| entry.is_of(header)) else {
            return;
        };
        if status != StatusCode::UNAUTHORIZED {
            entry.refused = None;
        } else if entry.refused.is_none() {
            entry.refused = Some(Instant::now());
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Entry>> {
        // Nothing panics while it is held; and if it did, the entries are whole between any two statements.
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn entry_of<'a>(entries: &'a mut Vec<Entry>, origin: &Origin) -> &'a mut Entry {
    let known = entries.iter().position(|entry| entry.origin == *origin);
    let index = known.unwrap_or_else(|| {
        entries.push(Entry {
            origin: origin.clone(),
            token: None,
            refused: None,
            flight: None,
        });
        entries.len() - 1
    });
    &mut entries[index]
}

impl Entry {
    /// Whether its token is the one in this header.
    fn is_of(&self, header: Option<&HeaderValue>) -> bool {
        let token = self.token.as_ref();
        token.is_some_and(|token| Some(&token.header) == header)
    }

    fn start(
        &mut self,
        fetch: impl Future<Output = Result<Arc<Token>, AuthError>> + Send + 'static,
    ) -> Shared<Flight> {
        let flight = (Box::pin(fetch) as Flight).shared();
        self.flight = flight.downgrade();
        flight
    }
}
