//! The jobs as a program with the SDK does them.

use atlas_admin::runtime::{
    Body, BoxFuture, RequestBody, Transport, TransportError, TransportErrorKind,
};
use bytes::Bytes;
use http::{Request, Response};
use std::future::ready;
use std::time::Duration;

/// Answers at once, in place of the network.
///
/// It does what the built-in transport does on this side of the network: turns the request into one of `reqwest`, and starts
/// a timer for the deadline.
pub struct Canned {
    /// What the server answers.
    pub answer: fn(reqwest::Request) -> Response<Bytes>,
}

impl Transport for Canned {
    fn send(
        &self,
        request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<Box<dyn Body>>, TransportError>> {
        let refused = |error| TransportError::new(TransportErrorKind::Refused, error);
        let request = request.map(|body| {
            let bytes = body.as_bytes().unwrap_or_default();
            reqwest::Body::from(Bytes::copy_from_slice(bytes))
        });
        let answer = reqwest::Request::try_from(request)
            .map_err(refused)
            .map(|request| (self.answer)(request).map(|body| Box::new(body) as Box<dyn Body>));
        Box::pin(ready(answer))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
