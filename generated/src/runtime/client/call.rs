//! Calls: an operation with its values and a client that sends it.

use std::future::IntoFuture;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::super::error::{BuildError, Error};
use super::super::operation::{Accepting, Operation};
use super::super::request;
use super::super::response::{Answer, ByteStream, Response};
use super::super::transport::BoxFuture;
use super::{Client, Retry, send};

/// A call of an operation; it is sent when it is awaited.
///
/// What awaiting gives is the body of the answer; [`response`](Self::response) gives its status and headers too.
#[must_use = "a call is sent when it is awaited"]
#[derive(Clone, Debug)]
pub struct Call<'a, O> {
    client: &'a Client,
    /// The values that are sent.
    pub params: O,
    options: CallOptions,
}

/// What a call sets for itself.
#[derive(Clone, Default)]
pub(in super::super) struct CallOptions {
    pub(in super::super) timeout: Option<Option<Duration>>,
    pub(in super::super) max_redirects: Option<usize>,
    pub(in super::super) retry: Option<Retry>,
    pub(in super::super) api_version: Option<String>,
    pub(in super::super) headers: HeaderMap,
    invalid: Option<BuildError>,
}

/// What a call gives: the success of the operation, or why there is none.
type Outcome<O> =
    Result<<<O as Operation>::Answer as Answer>::Output, Error<<O as Operation>::Error>>;

/// The same with status and headers.
type FullOutcome<O> =
    Result<Response<<<O as Operation>::Answer as Answer>::Output>, Error<<O as Operation>::Error>>;

impl<'a, O> Call<'a, O> {
    /// A call that is not sent yet.
    #[inline]
    pub fn new(client: &'a Client, params: O) -> Self {
        Self {
            client,
            params,
            options: CallOptions::default(),
        }
    }

    /// The same call for another of the documented media types of its answer.
    #[doc(hidden)]
    pub fn accepting<A>(self, media_type: &'static str) -> Call<'a, Accepting<O, A>> {
        Call {
            client: self.client,
            params: Accepting::new(self.params, media_type),
            options: self.options,
        }
    }

    /// Limits the time of this call instead of the client's limit; `None` for no limit.
    pub fn timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.options.timeout = Some(limit.into());
        self
    }

    /// Limits how many redirects this call follows, instead of the client's limit.
    ///
    /// With 0, a redirect is what the call gives: an error with that status, whose
    /// [`headers`](super::super::Error::headers) have the `Location`.
    pub fn max_redirects(mut self, limit: usize) -> Self {
        self.options.max_redirects = Some(limit);
        self
    }

    /// Sends this call again if it fails, as [`Retry`] says, instead of how the client does.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// Asks for another version of the API in this call.
    ///
    /// Versions travel in media types. A call whose media types name no version cannot ask for another one;
    /// it fails with [`ErrorKind::Build`](super::super::ErrorKind::Build).
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.options.api_version = Some(version.into());
        self
    }

    /// Sends a header with this call; it replaces any other header of the same name, but for credentials.
    ///
    /// A name or value that cannot be sent makes the call fail with [`ErrorKind::Build`](super::super::ErrorKind::Build).
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.options.add_header(name, value);
        self
    }
}

impl<'a, O: Operation> Call<'a, O> {
    /// Hands over the body of a success as it comes, whatever the document says of it, or does not; to be called last.
    ///
    /// Errors are read as ever.
    pub fn raw_body(self) -> Call<'a, Accepting<O, ByteStream>> {
        let media_type = self.params.meta().accept;
        self.accepting(media_type)
    }
}

impl<O: Operation + 'static> Call<'_, O> {
    /// Sends the call, for an answer with status and headers.
    ///
    /// # Errors
    /// As awaiting the call.
    pub fn response(self) -> BoxFuture<'static, FullOutcome<O>> {
        let limit = self.client.config().max_response_size();
        let arrived = start(self);
        Box::pin(async move { send::finish::<O>(arrived.await, limit) })
    }
}

impl<O: Operation + 'static> IntoFuture for Call<'_, O> {
    type Output = Outcome<O>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let limit = self.client.config().max_response_size();
        let arrived = start(self);
        Box::pin(async move { send::finish::<O>(arrived.await, limit).map(Response::into_body) })
    }
}

/// Encodes at once, so that the values need not live, nor be `Send`, while the call is on its way.
///
/// It is no method, since parameters have methods of their names.
fn start<O: Operation>(call: Call<'_, O>) -> impl Future<Output = send::Outcome> + Send + use<O> {
    let Call {
        client,
        params,
        options,
    } = call;
    let meta = params.meta();
    let encoded = options
        .check()
        .and_then(|()| request::encode(&meta, &params, client.config(), &options));
    let reading = O::Answer::reading;
    let limits = send::Limits {
        timeout: options.timeout.unwrap_or(client.config().timeout()),
        max_redirects: options
            .max_redirects
            .unwrap_or(client.config().max_redirects()),
        retry: options.retry.unwrap_or(client.config().retry()),
    };
    send::send(client.clone(), meta, encoded, limits, reading)
}

/// The request that a call sends, but for the credentials.
///
/// It is no method, since parameters have methods of their names.
///
/// # Errors
/// When a value or a header cannot be sent.
#[cfg(feature = "cli")]
pub(in super::super) fn request_of<O: Operation>(
    call: &Call<'_, O>,
) -> Result<http::Request<super::super::transport::RequestBody>, BuildError> {
    call.options.check()?;
    let meta = call.params.meta();
    let config = call.client.config();
    Ok(request::encode(&meta, &call.params, config, &call.options)?.request)
}

impl CallOptions {
    /// Whether all headers can be sent.
    fn check(&self) -> Result<(), BuildError> {
        self.invalid.clone().map_or(Ok(()), Err)
    }

    fn add_header(&mut self, name: &str, value: &str) {
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_bytes(value.as_bytes()),
        ) {
            (Ok(name), Ok(value)) => _ = self.headers.insert(name, value),
            (Err(_), _) => {
                self.invalid = Some(BuildError::new(format!(
                    "{name:?} is not the name of a header"
                )))
            }
            (_, Err(_)) => {
                self.invalid = Some(BuildError::new(format!(
                    "the header `{name}` contains a control character"
                )));
            }
        }
    }
}

/// Headers are shown by name only: any of them may be a key.
impl std::fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("max_redirects", &self.max_redirects)
            .field("retry", &self.retry)
            .field("api_version", &self.api_version)
            .field(
                "headers",
                &self
                    .headers
                    .keys()
                    .map(HeaderName::as_str)
                    .collect::<Vec<_>>(),
            )
            .finish()
    }
}
