//! Building a client.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::super::auth::Auth;
use super::super::error::ConfigError;
use super::super::request;
#[cfg(feature = "reqwest")]
use super::super::transport::ReqwestTransport;
use super::super::transport::Transport;
use super::redirect::MAX_REDIRECTS;
use super::{Api, BaseUrl, Client, Config, Exchange, Lookup, Retry, Shared, environment};

/// Takes credentials from variables.
///
/// It is kept as a pointer, so that programs that never ask for it do not contain the credentials of all schemes.
type FromEnvironment = fn(&Api, &Lookup) -> Result<Vec<Box<dyn Auth>>, ConfigError>;

/// The time to establish a connection, unless the builder is told otherwise.
#[cfg(feature = "reqwest")]
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The time of a whole call, unless the builder is told otherwise.
const TIMEOUT: Duration = Duration::from_secs(60);

/// The largest body of an answer, unless the builder is told otherwise.
const MAX_RESPONSE_SIZE: usize = 64 * 1024 * 1024;

/// Builds a [`Client`]; the calls may come in any order, and what is wrong with them is said by [`build`](Self::build).
///
/// ```no_run
/// use std::time::Duration;
///
/// use portolan_runtime::runtime::{Api, BearerToken, ClientBuilder, ConfigError};
///
/// fn connect(api: &'static Api, token: String) -> Result<(), ConfigError> {
///     let client = ClientBuilder::new(api)
///         .auth(BearerToken::new(token))
///         .base_url("https://staging.example.com/api")
///         .timeout(Duration::from_secs(20))
///         .build()?;
///     println!("{client:?}");
///     Ok(())
/// }
/// ```
#[must_use]
pub struct ClientBuilder {
    api: &'static Api,
    base_url: Option<String>,
    user_agent: Option<String>,
    headers: Vec<(String, String)>,
    header_map: HeaderMap,
    connect_timeout: Option<Duration>,
    timeout: Option<Option<Duration>>,
    max_response_size: Option<usize>,
    max_redirects: Option<usize>,
    retry: Retry,
    api_version: Option<String>,
    credentials: Vec<Box<dyn Auth>>,
    environment: Option<(Lookup, FromEnvironment)>,
    transport: Option<Arc<dyn Transport>>,
}

impl ClientBuilder {
    /// Starts with the defaults of the API.
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            base_url: None,
            user_agent: None,
            headers: Vec::new(),
            header_map: HeaderMap::new(),
            connect_timeout: None,
            timeout: None,
            max_response_size: None,
            max_redirects: None,
            retry: Retry::NEVER,
            api_version: None,
            credentials: Vec::new(),
            environment: None,
            transport: None,
        }
    }

    /// Sends requests to another server; the URL may have a path, which then precedes all paths of the API.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Sends this as `User-Agent` instead of the name and version of the SDK.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sends a header with every request; an operation's or a call's own header of the same name replaces it.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends headers with every request; an operation's or a call's own header of the same name replaces them.
    pub fn default_headers(mut self, headers: HeaderMap) -> Self {
        self.header_map.extend(headers);
        self
    }

    /// Limits the time to establish a connection; 10 seconds unless set.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = Some(limit);
        self
    }

    /// Limits the time of a whole call, from the token that it may have to fetch to the last byte of the answer; 60 seconds
    /// unless set, `None` for no limit.
    pub fn timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.timeout = Some(limit.into());
        self
    }

    /// Limits the body of an answer, in bytes; 64 MiB unless set.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// Limits how many redirects a call follows; 10 unless set. Only those of `GET` and `HEAD` are followed.
    ///
    /// With 0, a redirect is what the call gives: an error with that status, whose
    /// [`headers`](super::super::Error::headers) have the `Location`.
    pub fn max_redirects(mut self, limit: usize) -> Self {
        self.max_redirects = Some(limit);
        self
    }

    /// Sends calls that fail again, as [`Retry`] says; never unless set.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Asks for another version of the API than the one that each operation was generated for.
    ///
    /// Operations without versions stay as they are. One that has a version which none of its media types names
    /// cannot ask for another: its calls fail with [`ErrorKind::Build`](super::super::ErrorKind::Build).
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.api_version = Some(version.into());
        self
    }

    /// Adds credentials. Each call uses those that its operation takes, in the order in which the document prefers them.
    pub fn auth(mut self, credentials: impl Auth + 'static) -> Self {
        self.credentials.push(Box::new(credentials));
        self
    }

    /// Takes credentials and the base URL from the process environment, where the builder is not given them otherwise.
    pub fn env(self) -> Self {
        self.env_from(Lookup::process())
    }

    /// As [`env`](Self::env), from variables of another source.
    pub fn env_from(mut self, lookup: Lookup) -> Self {
        self.environment = Some((lookup, environment::credentials));
        self
    }

    /// Sends requests over this transport.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sends requests with this client, for proxies, certificates or connection pools of one's own.
    ///
    /// It should not follow redirects by itself: see [`ReqwestTransport`].
    #[cfg(feature = "reqwest")]
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.transport(ReqwestTransport::from(client))
    }

    /// The client.
    ///
    /// # Errors
    /// When a setting cannot be used, or the transport cannot be set up.
    pub fn build(mut self) -> Result<Client, ConfigError> {
        let config = Config {
            base_url: self.take_base_url()?,
            headers: self.take_headers()?,
            timeout: self.timeout.unwrap_or(Some(TIMEOUT)),
            max_response_size: self.max_response_size.unwrap_or(MAX_RESPONSE_SIZE),
            max_redirects: self.max_redirects.unwrap_or(MAX_REDIRECTS),
            retry: self.retry,
            api_version: self.take_api_version()?,
        };
        self.check_times()?;
        let credentials = self.take_credentials()?;
        let transport = self.take_transport()?;
        let exchange = Arc::new(Exchange::new(transport, &config));
        Ok(Client {
            shared: Arc::new(Shared {
                api: self.api,
                config,
                credentials,
                exchange,
            }),
        })
    }

    fn take_base_url(&mut self) -> Result<BaseUrl, ConfigError> {
        let variable = match (&self.environment, self.api.environment.base_url) {
            (Some((lookup, _)), Some(name)) => lookup.value(name)?,
            _ => None,
        };
        let given = self.base_url.take().or(variable);
        match given.as_deref().unwrap_or(self.api.base_url) {
            "" => Err(ConfigError::BaseUrl(Box::from(
                "is missing: the API has no server of its own",
            ))),
            text => BaseUrl::parse(text),
        }
    }

    fn take_headers(&mut self) -> Result<HeaderMap, ConfigError> {
        let mut headers = std::mem::take(&mut self.header_map);
        for (name, value) in &self.headers {
            let (name, value) = header(name, value)?;
            request::header::set(&mut headers, name, value);
        }
        if let Some(user_agent) = &self.user_agent {
            let (name, value) = header(header::USER_AGENT.as_str(), user_agent)?;
            request::header::set(&mut headers, name, value);
        } else if headers.get(header::USER_AGENT).is_none() {
            let (name, value) = header(header::USER_AGENT.as_str(), &default_user_agent(self.api))?;
            request::header::set(&mut headers, name, value);
        }
        Ok(headers)
    }

    fn take_api_version(&mut self) -> Result<Option<String>, ConfigError> {
        if let Some(version) = &self.api_version {
            request::check_version(version).map_err(|why| ConfigError::Setting(why.into()))?;
        }
        Ok(self.api_version.take())
    }

    fn check_times(&self) -> Result<(), ConfigError> {
        let zero = Some(Duration::ZERO);
        if self.timeout.flatten() == zero || self.connect_timeout == zero {
            return Err(ConfigError::Setting(Box::from(
                "a time limit must be longer than nothing",
            )));
        }
        if self.connect_timeout.is_some() && self.transport.is_some() {
            return Err(ConfigError::Setting(Box::from(
                "the time limit for connecting is the transport's own: set it there",
            )));
        }
        Ok(())
    }

    fn take_credentials(&mut self) -> Result<Vec<Box<dyn Auth>>, ConfigError> {
        let mut credentials = std::mem::take(&mut self.credentials);
        if let (Some((lookup, from)), true) = (&self.environment, credentials.is_empty()) {
            credentials = from(self.api, lookup)?;
        }
        for (index, credential) in credentials.iter().enumerate() {
            credential.check()?;
            let wrong = |why: String| Err(ConfigError::Credentials(why.into()));
            let schemes = self.api.schemes.iter();
            let mut served = schemes.filter(|it| credential.serves(it)).peekable();
            if served.peek().is_none() {
                return wrong(format!(
                    "{} takes no credentials of this kind",
                    self.api.name
                ));
            }
            let before = credentials.get(..index).unwrap_or_default();
            if served.all(|scheme| before.iter().any(|it| it.serves(scheme))) {
                return wrong("credentials would never be used: those before them are for the same security schemes".to_owned());
            }
        }
        Ok(credentials)
    }

    fn take_transport(&mut self) -> Result<Arc<dyn Transport>, ConfigError> {
        if let Some(transport) = self.transport.take() {
            return Ok(transport);
        }
        #[cfg(feature = "reqwest")]
        return match ReqwestTransport::new(Some(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT))) {
            Ok(transport) => Ok(Arc::new(transport)),
            Err(error) => Err(ConfigError::Transport(Box::new(error))),
        };
        #[cfg(not(feature = "reqwest"))]
        return Err(ConfigError::Setting(Box::from(
            "no transport: give one, or turn on the feature `reqwest`",
        )));
    }
}

/// Reads a header; the error does not repeat the value.
fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), ConfigError> {
    let wrong = |what: String| ConfigError::Header(what.into());
    let known = HeaderName::from_bytes(name.as_bytes());
    let known = known.map_err(|_| wrong(format!("{name:?} is not the name of a header")))?;
    let value = HeaderValue::from_bytes(value.as_bytes());
    let value =
        value.map_err(|_| wrong(format!("the header `{known}` contains a control character")))?;
    Ok((known, value))
}

/// `atlas-admin/0.1.0 (linux; x86_64)`
fn default_user_agent(api: &Api) -> String {
    format!(
        "{}/{} ({}; {})",
        api.name,
        api.version,
        std::env::consts::OS,
        std::env::consts::ARCH
    )
}
