//! Authentication: credentials, and which of them an operation takes.

#[cfg(feature = "api-key")]
mod api_key;
mod basic;
mod bearer;
#[cfg(feature = "client-credentials")]
mod client_credentials;
#[cfg(feature = "digest")]
mod digest;
mod failure;
mod select;
#[cfg(feature = "client-credentials")]
mod token;

use std::sync::Arc;

use http::{HeaderValue, Request};

#[cfg(feature = "api-key")]
pub use self::api_key::ApiKey;
pub use self::basic::BasicAuth;
pub use self::bearer::BearerToken;
#[cfg(feature = "client-credentials")]
pub use self::client_credentials::ClientCredentials;
#[cfg(feature = "digest")]
pub use self::digest::DigestAuth;
pub use self::failure::AuthError;
pub(super) use self::select::{Selected, from_variables, select};
use super::client::{Api, BaseUrl, Config, Exchange, SecurityScheme};
use super::error::ConfigError;
use super::transport::{BoxFuture, Received, RequestBody};

/// Credentials that a client sends with its requests.
///
/// The client asks them to [`authorize`](Self::authorize) each request to its own server; it never does so for requests to
/// another one, to which a redirect may lead.
///
/// ```
/// use std::future::ready;
///
/// use portolan_runtime::runtime::{
///     Auth, AuthContext, AuthError, BoxFuture, RequestBody, SchemeKind, SecurityScheme,
/// };
///
/// /// Signs requests with a key that never leaves the process.
/// struct Signature;
///
/// impl Auth for Signature {
///     fn serves(&self, scheme: &SecurityScheme) -> bool {
///         scheme.kind == SchemeKind::HeaderKey("X-Signature")
///     }
///
///     fn authorize<'a>(
///         &'a self,
///         request: &'a mut http::Request<RequestBody>,
///         _: AuthContext<'a>,
///     ) -> BoxFuture<'a, Result<(), AuthError>> {
///         let signature = http::HeaderValue::from(request.body().length().unwrap_or(0));
///         request.headers_mut().insert("X-Signature", signature);
///         Box::pin(ready(Ok(())))
///     }
/// }
/// ```
pub trait Auth: Send + Sync {
    /// Whether these are credentials for the security scheme.
    fn serves(&self, scheme: &SecurityScheme) -> bool;

    /// Whether they can be sent at all; the client is not built otherwise.
    ///
    /// # Errors
    /// When they cannot, without repeating them.
    fn check(&self) -> Result<(), ConfigError> {
        Ok(())
    }

    /// Adds the credentials to a request.
    ///
    /// # Errors
    /// When they cannot be had: the token endpoint refuses, for example.
    fn authorize<'a>(
        &'a self,
        request: &'a mut Request<RequestBody>,
        context: AuthContext<'a>,
    ) -> BoxFuture<'a, Result<(), AuthError>>;

    /// The server has answered 401 to the request; it is called at most once in a call.
    ///
    /// What was sent is shown without its [`Extensions`](http::Extensions), which went to the transport.
    fn challenged(&self, sent: &Request<RequestBody>, answer: &Received) -> Reaction {
        let _ = (sent, answer);
        Reaction::GiveUp
    }

    /// The call has its final answer; the request is shown as to [`challenged`](Self::challenged).
    fn answered(&self, sent: &Request<RequestBody>, answer: &Received) {
        let _ = (sent, answer);
    }
}

/// What to do about a 401.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reaction {
    /// Send the request again, with better credentials.
    Replay,
    /// It is the answer.
    GiveUp,
}

/// What credentials may need to know of the client and the operation.
#[derive(Clone, Copy)]
pub struct AuthContext<'a> {
    api: &'static Api,
    config: &'a Config,
    exchange: &'a Arc<Exchange>,
    scheme: &'static SecurityScheme,
}

impl<'a> AuthContext<'a> {
    pub(super) fn new(
        api: &'static Api,
        config: &'a Config,
        exchange: &'a Arc<Exchange>,
        scheme: &'static SecurityScheme,
    ) -> Self {
        Self {
            api,
            config,
            exchange,
            scheme,
        }
    }

    /// The security scheme that the credentials are to satisfy.
    pub fn scheme(&self) -> &'static SecurityScheme {
        self.scheme
    }

    /// Where the client sends its requests.
    pub fn base_url(&self) -> &'a BaseUrl {
        self.config.base_url()
    }

    /// Sends a request without credentials, within the time that the client gives a call, and reads the whole answer
    /// whatever its status.
    ///
    /// # Errors
    /// When there is no complete answer.
    pub fn send(
        &self,
        request: Request<RequestBody>,
    ) -> BoxFuture<'static, Result<Received, AuthError>> {
        let exchange = Arc::clone(self.exchange);
        Box::pin(async move {
            let mut deadline = exchange.deadline();
            exchange
                .receive(request, &mut deadline)
                .await
                .map_err(AuthError::from_interruption)
        })
    }

    /// What the SDK knows of the API.
    pub fn api(&self) -> &'static Api {
        self.api
    }

    /// What the client calls itself (RFC 9110, section 10.1.5), for requests of the credentials' own.
    pub fn user_agent(&self) -> Option<&'a HeaderValue> {
        self.exchange.user_agent()
    }
}
