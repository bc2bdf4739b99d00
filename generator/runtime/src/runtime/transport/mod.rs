//! Carries requests to a server and answers back.
//!
//! [`Transport`] is the only place where bytes leave the process; everything above it works the same over another
//! HTTP client, over a recording, or over a mock.

mod failure;
mod receive;
mod request_body;
#[cfg(feature = "reqwest")]
mod reqwest;

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

pub use self::failure::{TransportError, TransportErrorKind};
pub use self::receive::Received;
pub(super) use self::receive::{
    Arrived, Deadline, Elapsed, Interruption, InterruptionCause, receive, receive_as,
};
pub use self::request_body::{Chunks, RequestBody};
pub(super) use self::request_body::{Piece, Streamed};
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;

/// A future on the heap that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one request over the network.
///
/// It follows no redirect, adds no credentials and has no time limit of its own: the client does all of that, the same
/// way over every transport.
pub trait Transport: Send + Sync {
    /// Sends the request and answers as soon as the head of the response is there.
    ///
    /// # Errors
    /// When there is no response, with a kind that says whether the request can have reached the server.
    fn send(
        &self,
        request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<Box<dyn Body>>, TransportError>>;

    /// Completes when the time has passed; the client builds its time limits on it.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The body of a response as it arrives.
pub trait Body: Send {
    /// The next piece; `None` at the end of the body.
    ///
    /// # Errors
    /// When the body ends before it is complete.
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>>;
}

/// A body that is already there, for transports that have it whole, as mocks do.
impl Body for Bytes {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let bytes = std::mem::take(self);
        Box::pin(std::future::ready(Ok((!bytes.is_empty()).then_some(bytes))))
    }
}
