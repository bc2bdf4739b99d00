//! Withdraws an invitation over a transport of its own, with nothing but the standard library to wait with.

use std::future::{pending, ready, IntoFuture};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use atlas_admin::runtime::{Body, BoxFuture, RequestBody, Transport, TransportError};
use atlas_admin::{BearerToken, Client};
use bytes::Bytes;
use http::{Request, Response};

/// Answers each request with 204 and says what it was.
struct Printer;

impl Transport for Printer {
    fn send(
        &self,
        request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<Box<dyn Body>>, TransportError>> {
        println!("{} {}", request.method(), request.uri());
        for (name, value) in request.headers() {
            if name != "user-agent" {
                println!("{name}: {value:?}");
            }
        }
        let mut response = Response::new(Box::new(Bytes::new()) as Box<dyn Body>);
        *response.status_mut() = http::StatusCode::NO_CONTENT;
        Box::pin(ready(Ok(response)))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(pending())
    }
}

struct Unparker(std::thread::Thread);

impl Wake for Unparker {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn block_on<F: IntoFuture>(future: F) -> F::Output {
    let waker = Waker::from(Arc::new(Unparker(std::thread::current())));
    let mut future = pin!(future.into_future());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return output;
        }
        std::thread::park();
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().transport(Printer).auth(BearerToken::new("geheim")).build()?;
    let org = "32b6e34b3d91647abb20e7b8".parse()?;
    let response = block_on(client.organizations().delete_org_invite(org, "a b").response())?;
    println!("{}", response.status());
    Ok(())
}
