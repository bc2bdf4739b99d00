//! The transport over `reqwest`, with TLS by `rustls`.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::Stream as _;
use http::{Request, Response};
use http_body::{Frame, SizeHint};
use reqwest::redirect;
use rustls::crypto::{CryptoProvider, ring};
use rustls_platform_verifier::BuilderVerifierExt;

use super::{Body, BoxFuture, Chunks, RequestBody, Transport, TransportError, TransportErrorKind};

/// Sends requests with a [`reqwest::Client`], inside a Tokio runtime.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// A transport with a connection pool of its own, TLS by `rustls` and the system's certificates.
    ///
    /// The cryptography is the process-wide default provider of `rustls` if one is installed, else `ring`.
    ///
    /// # Errors
    /// When the system's certificates cannot be loaded.
    pub fn new(connect_timeout: Option<Duration>) -> Result<Self, TransportError> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls().map_err(refused)?)
            .redirect(redirect::Policy::none())
            .referer(false);
        if let Some(connect_timeout) = connect_timeout {
            builder = builder.connect_timeout(connect_timeout);
        }
        Ok(Self {
            client: builder.build().map_err(refused)?,
        })
    }
}

/// A client of one's own, for proxies, certificates or connection pools.
///
/// Build it with [`redirect::Policy::none`]: the policy of `reqwest` acts before this library sees the answer, and
/// knows nothing of API keys in headers.
impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self { client }
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<Box<dyn Body>>, TransportError>> {
        Box::pin(async move {
            // Outside of a runtime, reqwest panics.
            tokio::runtime::Handle::try_current().map_err(refused)?;
            let request = reqwest::Request::try_from(request.map(outgoing)).map_err(convert)?;
            let mut response = self.client.execute(request).await.map_err(convert)?;
            let mut head = Response::new(());
            *head.status_mut() = response.status();
            *head.version_mut() = response.version();
            *head.headers_mut() = std::mem::take(response.headers_mut());
            Ok(head.map(|()| Box::new(response) as Box<dyn Body>))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if tokio::runtime::Handle::try_current().is_err() {
            // The request itself fails then, and says why.
            return Box::pin(std::future::pending());
        }
        Box::pin(tokio::time::sleep(duration))
    }
}

/// What is there is handed over whole: its length is sent, and it can be sent again over another connection.
fn outgoing(body: RequestBody) -> reqwest::Body {
    match body.whole() {
        Some(bytes) => reqwest::Body::from(bytes),
        None => reqwest::Body::wrap(Outgoing(body.into_chunks())),
    }
}

/// A streamed body as `hyper` takes it.
struct Outgoing(Chunks);

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let next = Pin::new(&mut self.0).poll_next(context);
        next.map(|next| next.map(|bytes| bytes.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.0
            .length()
            .map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

impl Body for reqwest::Response {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move { self.chunk().await.map_err(convert) })
    }
}

/// TLS 1.2 and 1.3 with the certificates of the operating system.
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

fn refused(error: impl std::error::Error + Send + Sync + 'static) -> TransportError {
    TransportError::new(TransportErrorKind::Refused, error)
}

/// Takes the URL out, because its query may hold an API key.
fn convert(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Refused
    } else {
        TransportErrorKind::Broken
    };
    TransportError::new(kind, error.without_url())
}
