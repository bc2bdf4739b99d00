//! Building clients.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response};
use portolan_runtime::runtime::{
    Api, BasicAuth, BearerToken, Body, BoxFuture, ClientBuilder, ConfigError, DigestAuth,
    Environment, Operation, RequestBody, Transport, TransportError,
};
use portolan_tests::server::Reply;

use super::api::{API, client, delete, get, run, serve};

fn failure(builder: ClientBuilder) -> String {
    builder.build().unwrap_err().to_string()
}

#[test]
fn base_urls() {
    let uri = |base: &str| {
        let client = ClientBuilder::new(&API).base_url(base).build().unwrap();
        get("1")
            .to_request(client.config())
            .unwrap()
            .uri()
            .to_string()
    };
    assert_eq!(
        uri("https://a.example"),
        "https://a.example/api/v2/things/1"
    );
    assert_eq!(
        uri("https://a.example/"),
        "https://a.example/api/v2/things/1"
    );
    assert_eq!(
        uri("http://[::1]:8080/x/y//"),
        "http://[::1]:8080/x/y/api/v2/things/1"
    );
    assert_eq!(
        uri("HTTPS://A.example:443/a b"),
        "https://a.example/a%20b/api/v2/things/1"
    );
    assert_eq!(
        uri("https://bücher.example"),
        "https://xn--bcher-kva.example/api/v2/things/1"
    );
}

#[test]
fn bad_base_urls() {
    for (url, why) in [
        (
            "https://user:geheim@a.example",
            "must not contain a user or password: give them to the client as credentials",
        ),
        (
            "https://geheim@a.example",
            "must not contain a user or password: give them to the client as credentials",
        ),
        (
            "https://a.example?x=geheim",
            "must not have a query or fragment",
        ),
        (
            "https://a.example#geheim",
            "must not have a query or fragment",
        ),
        ("ftp://geheim", "must start with http:// or https://"),
        ("geheim", "is not a URL: relative URL without a base"),
        ("http://", "is not a URL: empty host"),
    ] {
        let error = failure(ClientBuilder::new(&API).base_url(url));
        assert_eq!(error, format!("the base URL {why}"));
    }
}

#[test]
fn api_without_a_server() {
    static NOWHERE: Api = Api {
        base_url: "",
        environment: Environment::NONE,
        ..API
    };
    assert_eq!(
        failure(ClientBuilder::new(&NOWHERE)),
        "the base URL is missing: the API has no server of its own"
    );
}

#[test]
fn headers() {
    let with =
        |name: &str, value: &str| failure(ClientBuilder::new(&API).default_header(name, value));
    assert_eq!(with("a b", "c"), "\"a b\" is not the name of a header");
    assert_eq!(
        with("X-Key", "geheim\r\nX: y"),
        "the header `x-key` contains a control character"
    );
    assert_eq!(
        failure(ClientBuilder::new(&API).user_agent("a\nb")),
        "the header `user-agent` contains a control character"
    );
    let mut headers = HeaderMap::new();
    headers.insert("x-a", HeaderValue::from_static("1"));
    headers.insert("user-agent", HeaderValue::from_static("mine"));
    let client = ClientBuilder::new(&API)
        .default_headers(headers)
        .build()
        .unwrap();
    assert_eq!(client.config().headers()["x-a"], "1");
    assert_eq!(client.config().headers()["user-agent"], "mine");
}

#[test]
fn times() {
    let zero = "a time limit must be longer than nothing";
    assert_eq!(
        failure(ClientBuilder::new(&API).timeout(Duration::ZERO)),
        zero
    );
    assert_eq!(
        failure(ClientBuilder::new(&API).connect_timeout(Duration::ZERO)),
        zero
    );
    let client = ClientBuilder::new(&API)
        .timeout(None)
        .connect_timeout(Duration::from_secs(1))
        .build()
        .unwrap();
    assert_eq!(client.config().timeout(), None);
}

/// A second key that is not for another scheme is a mistake: it would not be sent.
#[test]
fn credentials_that_others_stand_before() {
    let why =
        "credentials would never be used: those before them are for the same security schemes";
    let builder = || ClientBuilder::new(&API).auth(BearerToken::new("a"));
    assert_eq!(failure(builder().auth(BearerToken::new("b"))), why);
    assert!(builder().auth(DigestAuth::new("a", "b")).build().is_ok());
}

#[test]
fn credentials_that_no_scheme_takes() {
    let error = failure(ClientBuilder::new(&API).auth(BasicAuth::new("a", "b")));
    assert_eq!(error, "test-sdk takes no credentials of this kind");
}

#[test]
fn clients_are_shown_without_secrets() {
    let client = ClientBuilder::new(&API)
        .auth(BearerToken::new("geheim"))
        .default_header("X-Key", "geheim")
        .build()
        .unwrap();
    let call = client.send(get("1")).header("X-Other", "geheim");
    let shown = format!("{client:?} {call:?}");
    assert!(!shown.contains("geheim"), "{shown}");
    assert!(
        shown.contains("https://api.example.com") && shown.contains("x-key"),
        "{shown}"
    );
}

/// Answers without a network.
struct Mock;

impl Transport for Mock {
    fn send(
        &self,
        request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<Box<dyn Body>>, TransportError>> {
        let body = Bytes::from(format!(r#"{{"name":"{}"}}"#, request.uri().path()));
        Box::pin(std::future::ready(Ok(Response::new(
            Box::new(body) as Box<dyn Body>
        ))))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

#[test]
fn transport_of_ones_own() {
    let client = ClientBuilder::new(&API).transport(Mock).build().unwrap();
    assert_eq!(run(client.send(get("1"))).unwrap().name, "/api/v2/things/1");
    let both = ClientBuilder::new(&API)
        .transport(Mock)
        .connect_timeout(Duration::from_secs(1));
    assert!(matches!(both.build(), Err(ConfigError::Setting(_))));
}

#[test]
fn default_transport() {
    let server = serve(|_| Reply::new(204));
    let client = ClientBuilder::new(&API)
        .base_url(server.url())
        .build()
        .unwrap();
    run(client.send(delete("1"))).unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn default_transport_follows_no_redirects() {
    let server = serve(|_| Reply::new(307).header("Location", "/x"));
    let client = ClientBuilder::new(&API)
        .base_url(server.url())
        .build()
        .unwrap();
    assert_eq!(
        run(client.send(delete("1"))).unwrap_err().status().unwrap(),
        307
    );
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn clones_share_connections() {
    let server = serve(|_| Reply::new(204));
    let first = client(&server);
    let second = first.clone();
    let runtime = super::api::runtime();
    runtime
        .block_on(async { first.send(delete("1")).await })
        .unwrap();
    // The connection goes back to its pool by itself.
    std::thread::sleep(Duration::from_millis(100));
    runtime
        .block_on(async { second.send(delete("1")).await })
        .unwrap();
    assert_eq!(server.connections(), 1);
}
