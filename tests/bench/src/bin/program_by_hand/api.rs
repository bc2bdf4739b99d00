//! The three calls.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{Method, StatusCode, header};
use reqwest::{RequestBuilder, redirect};
use rustls::crypto::{CryptoProvider, ring};
use rustls_platform_verifier::BuilderVerifierExt as _;
use serde::de::DeserializeOwned;
use url::Url;

use crate::models::{ApiError, Invitation, InvitationRequest};

const MEDIA_TYPE: &str = "application/vnd.atlas.2023-01-01+json";

/// More than this is not read.
const LIMIT: usize = 64 * 1024 * 1024;

#[derive(Debug)]
pub(crate) enum Error {
    Setting(&'static str),
    Tls(rustls::Error),
    Encode(serde_json::Error),
    Transport(reqwest::Error),
    TooLarge,
    Api(StatusCode, Box<ApiError>),
    Status(StatusCode, String),
    Decode(serde_json::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setting(why) => f.write_str(why),
            Self::Tls(error) => write!(f, "no TLS: {error}"),
            Self::Encode(error) => write!(f, "cannot write the body: {error}"),
            Self::Transport(error) if error.is_timeout() => write!(f, "timeout: {error}"),
            Self::Transport(error) => write!(f, "no answer: {error}"),
            Self::TooLarge => write!(f, "the answer is larger than {LIMIT} bytes"),
            Self::Api(status, error) => {
                let detail = error.detail.as_deref().unwrap_or_default();
                write!(f, "{status}: {}: {detail}", error.error_code)
            }
            Self::Status(status, text) => write!(f, "{status}: {text}"),
            Self::Decode(error) => write!(f, "cannot read the answer: {error}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        Self::Transport(error.without_url())
    }
}

impl From<rustls::Error> for Error {
    fn from(error: rustls::Error) -> Self {
        Self::Tls(error)
    }
}

pub(crate) struct Client {
    http: reqwest::Client,
    base: Url,
    token: String,
}

impl Client {
    pub(crate) fn new(server: &str, token: &str) -> Result<Self, Error> {
        Ok(Self {
            http: reqwest::Client::builder()
                .tls_backend_preconfigured(tls()?)
                .redirect(redirect::Policy::none())
                .referer(false)
                .connect_timeout(Duration::from_secs(10))
                .timeout(Duration::from_secs(60))
                .user_agent("program/0.1.0")
                .build()?,
            base: Url::parse(server).map_err(|_| Error::Setting("not the URL of a server"))?,
            token: token.to_owned(),
        })
    }

    pub(crate) async fn create_invitation(
        &self,
        org: &str,
        request: &InvitationRequest,
    ) -> Result<Invitation, Error> {
        let body = serde_json::to_vec(request).map_err(Error::Encode)?;
        let call = self
            .request(Method::POST, &["orgs", org, "invites"])?
            .header(header::CONTENT_TYPE, MEDIA_TYPE)
            .body(body);
        read(&receive(call).await?)
    }

    pub(crate) async fn list_invitations(&self, org: &str) -> Result<Vec<Invitation>, Error> {
        let call = self.request(Method::GET, &["orgs", org, "invites"])?;
        read(&receive(call).await?)
    }

    pub(crate) async fn delete_invitation(&self, org: &str, id: &str) -> Result<(), Error> {
        let call = self.request(Method::DELETE, &["orgs", org, "invites", id])?;
        receive(call).await.map(drop)
    }

    fn request(&self, method: Method, path: &[&str]) -> Result<RequestBuilder, Error> {
        let mut url = self.base.clone();
        url.path_segments_mut()
            .map_err(|()| Error::Setting("not the URL of a server"))?
            .pop_if_empty()
            .extend(["api", "atlas", "v2"])
            .extend(path);
        let request = self.http.request(method, url);
        Ok(request
            .header(header::ACCEPT, MEDIA_TYPE)
            .bearer_auth(&self.token))
    }
}

/// The body of a success.
async fn receive(call: RequestBuilder) -> Result<Vec<u8>, Error> {
    let mut answer = call.send().await?;
    let status = answer.status();
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        if body.len() + chunk.len() > LIMIT {
            return Err(Error::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    if status.is_success() {
        return Ok(body);
    }
    Err(match serde_json::from_slice(&body) {
        Ok(error) => Error::Api(status, Box::new(error)),
        Err(_) => Error::Status(status, String::from_utf8_lossy(&body).into_owned()),
    })
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    serde_json::from_slice(body).map_err(Error::Decode)
}

/// As the SDK's: the certificates of the system, and `ring`.
fn tls() -> Result<rustls::ClientConfig, rustls::Error> {
    let provider = CryptoProvider::get_default().cloned();
    let provider = provider.unwrap_or_else(|| Arc::new(ring::default_provider()));
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}
