//! Access tokens: one in store, and one request for the next however many calls wait for it.

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use futures_util::future::{Shared, WeakShared};
use http::{HeaderValue, Uri};
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

/// The token of one token endpoint.
#[derive(Default)]
pub(super) struct TokenStore {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    endpoint: Option<Uri>,
    token: Option<Arc<Token>>,
    /// Whether the server refuses the token although it has just been issued.
    refused: bool,
    flight: Option<WeakShared<Flight>>,
}

impl TokenStore {
    /// The token in store, or the one that `request` gets.
    pub(super) async fn token<F>(
        self: &Arc<Self>,
        endpoint: &Uri,
        request: impl FnOnce() -> F,
    ) -> Result<Arc<Token>, AuthError>
    where
        F: Future<Output = Result<Token, AuthError>> + Send + 'static,
    {
        let flight = {
            let mut state = self.lock();
            state.turn_to(endpoint);
            if let Some(token) = state.token.as_ref().filter(|token| token.is_fresh()) {
                return Ok(Arc::clone(token));
            }
            match state.flight.as_ref().and_then(WeakShared::upgrade) {
                Some(flight) => flight,
                None => state.start(Arc::clone(self).fetch(endpoint.clone(), request())),
            }
        };
        flight.await
    }

    async fn fetch<F>(self: Arc<Self>, endpoint: Uri, request: F) -> Result<Arc<Token>, AuthError>
    where
        F: Future<Output = Result<Token, AuthError>>,
    {
        let result = request.await.map(Arc::new);
        let mut state = self.lock();
        if state.endpoint.as_ref() == Some(&endpoint) {
            // Who still waits for this result keeps it alive; nobody else shall get it.
            state.flight = None;
            if let Ok(token) = &result {
                state.token = Some(Arc::clone(token));
                state.refused = false;
            }
        }
        result
    }

    /// The server has refused a token: it is given up, unless the one before it was refused as well.
    ///
    /// Tells whether to try another one.
    pub(super) fn refuse(&self, header: Option<&HeaderValue>) -> bool {
        let mut state = self.lock();
        match &state.token {
            Some(token) if Some(&token.header) == header => {
                if !state.refused {
                    state.token = None;
                    return true;
                }
                false
            }
            // Another call has already replaced it.
            _ => true,
        }
    }

    /// Remembers whether the token is any good, so that a server that refuses every token is not asked for one per call.
    pub(super) fn judge(&self, header: Option<&HeaderValue>, refused: bool) {
        let mut state = self.lock();
        if state
            .token
            .as_ref()
            .is_some_and(|token| Some(&token.header) == header)
        {
            state.refused = refused;
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it is held; and if it did, the state is whole between any two statements.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Forgets the token of another endpoint: it must not go to this one's server.
    fn turn_to(&mut self, endpoint: &Uri) {
        if self.endpoint.as_ref() != Some(endpoint) {
            *self = Self {
                endpoint: Some(endpoint.clone()),
                ..Self::default()
            };
        }
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
