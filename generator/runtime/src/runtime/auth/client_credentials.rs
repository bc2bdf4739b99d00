//! OAuth 2.0 client credentials (RFC 6749, section 4.4).

use std::fmt;
use std::sync::Arc;

use http::{HeaderValue, Method, Request, Uri, header};
use url::form_urlencoded;

use super::super::client::{BaseUrl, Lookup, SchemeKind, SecurityScheme};
use super::super::error::ConfigError;
use super::super::transport::{BoxFuture, Received, RequestBody};
use super::token::{Origin, Token, TokenStore};
use super::{Auth, AuthContext, AuthError, Reaction, basic};

/// A client's id and secret, with which it gets its access tokens from the API's token endpoint.
///
/// A token is kept until shortly before it expires, or until the server refuses it; then the next call gets another one, for
/// itself and for all calls that wait. A server that refuses a new token as well is asked for another one a minute later at the
/// earliest. Clones share the tokens; there is one for each token endpoint and its scopes.
#[derive(Clone)]
pub struct ClientCredentials {
    id: String,
    secret: String,
    scopes: Option<String>,
    store: Arc<TokenStore>,
}

impl ClientCredentials {
    /// Credentials with this id and secret.
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: secret.into(),
            scopes: None,
            store: Arc::default(),
        }
    }

    /// Asks for these scopes, separated by spaces, instead of those that the document names (RFC 6749, section 3.3).
    #[must_use]
    pub fn scopes(mut self, scopes: impl Into<String>) -> Self {
        self.scopes = Some(scopes.into());
        self
    }

    /// Id and secret in the environment variables of these names.
    ///
    /// # Errors
    /// When one of them is not set or not Unicode.
    pub fn from_variables(id: &str, secret: &str) -> Result<Self, ConfigError> {
        Self::from_lookup(&Lookup::process(), id, secret)
    }

    /// As [`from_variables`](Self::from_variables), from variables of another source.
    ///
    /// # Errors
    /// When one of them is not set or not Unicode.
    pub fn from_lookup(lookup: &Lookup, id: &str, secret: &str) -> Result<Self, ConfigError> {
        lookup
            .required_pair(id, secret)
            .map(|(id, secret)| Self::new(id, secret))
    }

    async fn authorize(
        &self,
        request: &mut Request<RequestBody>,
        context: AuthContext<'_>,
    ) -> Result<(), AuthError> {
        let SchemeKind::ClientCredentials { token_url, scopes } = context.scheme().kind else {
            return Err(AuthError::new(
                "these credentials are for OAuth 2.0 client credentials only",
            ));
        };
        let endpoint = endpoint(context, token_url)?;
        let scopes = self.scopes.clone().unwrap_or_else(|| scopes.join(" "));
        let token_request = self.token_request(&endpoint, &scopes, context.user_agent())?;
        let fetch = || {
            let answer = context.send(token_request);
            async move { answer.await.and_then(Token::read) }
        };
        let origin = Origin { endpoint, scopes };
        let token = self.store.token(&origin, fetch).await?;
        request
            .headers_mut()
            .insert(header::AUTHORIZATION, token.header.clone());
        Ok(())
    }

    /// The request of RFC 6749, section 4.4.2.
    fn token_request(
        &self,
        endpoint: &Uri,
        scopes: &str,
        user_agent: Option<&HeaderValue>,
    ) -> Result<Request<RequestBody>, AuthError> {
        let mut form = String::from("grant_type=client_credentials");
        if !scopes.is_empty() {
            form = format!("{form}&scope={}", encode(scopes));
        }
        let mut request = Request::new(RequestBody::from(form));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = endpoint.clone();
        let headers = request.headers_mut();
        // Both are encoded first (RFC 6749, section 2.3.1), so a colon in the id does no harm.
        headers.insert(
            header::AUTHORIZATION,
            basic::header_value(&encode(&self.id), &encode(&self.secret))?,
        );
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        if let Some(user_agent) = user_agent {
            headers.insert(header::USER_AGENT, user_agent.clone());
        }
        Ok(request)
    }
}

fn encode(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// The token endpoint of the server that the client uses.
fn endpoint(context: AuthContext<'_>, token_url: &str) -> Result<Uri, AuthError> {
    let unusable = || AuthError::new(format!("the token endpoint `{token_url}` is not a URL"));
    let base_url = context.base_url();
    let documented = BaseUrl::parse(context.api().base_url);
    let url = base_url
        .endpoint(documented.as_ref().unwrap_or(base_url), token_url)
        .map_err(|_| unusable())?;
    url.as_str().parse().map_err(|_| unusable())
}

impl Auth for ClientCredentials {
    fn serves(&self, scheme: &SecurityScheme) -> bool {
        matches!(scheme.kind, SchemeKind::ClientCredentials { .. })
    }

    fn check(&self) -> Result<(), ConfigError> {
        if self.id.is_empty() || self.secret.is_empty() {
            return Err(ConfigError::Credentials(Box::from(
                "the client id or the client secret is empty",
            )));
        }
        Ok(())
    }

    fn authorize<'a>(
        &'a self,
        request: &'a mut Request<RequestBody>,
        context: AuthContext<'a>,
    ) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(self.authorize(request, context))
    }

    fn challenged(&self, sent: &Request<RequestBody>, _: &Received) -> Reaction {
        match self.store.refuse(sent.headers().get(header::AUTHORIZATION)) {
            true => Reaction::Replay,
            false => Reaction::GiveUp,
        }
    }

    fn answered(&self, sent: &Request<RequestBody>, answer: &Received) {
        self.store
            .judge(sent.headers().get(header::AUTHORIZATION), answer.status);
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
