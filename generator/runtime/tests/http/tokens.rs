//! OAuth 2.0 client credentials.

use std::future::IntoFuture as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Waker};
use std::time::Duration;

use portolan_runtime::runtime::{
    Api, BearerToken, Client, ClientBuilder, ClientCredentials, Empty, ErrorKind,
    NoDocumentedErrors, Operation, OperationMeta, SchemeKind, SecurityScheme, Variables, params,
};
use portolan_tests::server::{Reply, Request, Server};

use super::api::{API, ThingError, builder, create, delete, http_client, run, runtime, serve};

const TOKEN_PATH: &str = "/api/oauth/token";

pub(crate) fn credentials() -> ClientCredentials {
    ClientCredentials::new("id", "geheim")
}

pub(crate) fn client(server: &Server) -> Client {
    builder(server).auth(credentials()).build().unwrap()
}

pub(crate) fn token(token: &str) -> Reply {
    Reply::json(
        200,
        format!(r#"{{"access_token":"{token}","token_type":"Bearer","expires_in":3600}}"#),
    )
}

pub(crate) fn is_token_request(request: &Request) -> bool {
    request.path() == TOKEN_PATH
}

fn token_requests(server: &Server) -> usize {
    server
        .requests()
        .iter()
        .filter(|request| is_token_request(request))
        .count()
}

pub(crate) fn bearer(request: &Request) -> Option<&str> {
    request.header("authorization")?.strip_prefix("Bearer ")
}

/// Gives the tokens `1`, `2`, … and answers calls as told.
pub(crate) fn issuing(answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Server {
    let issued = AtomicUsize::new(0);
    serve(move |request| match is_token_request(request) {
        true => token(&(issued.fetch_add(1, Ordering::SeqCst) + 1).to_string()),
        false => answer(request),
    })
}

#[test]
fn the_request() {
    let server = issuing(|_| Reply::new(204));
    // The client of RFC 6749, section 4.4.2.
    let credentials = ClientCredentials::new("s6BhdRkqt3", "gX1fBat3bV");
    run(builder(&server)
        .auth(credentials)
        .build()
        .unwrap()
        .send(delete("1")))
    .unwrap();
    let requests = server.requests();
    let request = &requests[0];
    assert!(
        request
            .head
            .starts_with("POST /api/oauth/token HTTP/1.1\r\n"),
        "{}",
        request.head
    );
    assert_eq!(
        request.header("authorization"),
        Some("Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW")
    );
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert!(
        request
            .header("user-agent")
            .unwrap()
            .starts_with("test-sdk/1.2.3")
    );
    assert_eq!(request.text(), "grant_type=client_credentials");
    assert_eq!(bearer(&requests[1]), Some("1"));
}

#[test]
fn id_and_secret_are_encoded() {
    let server = issuing(|_| Reply::new(204));
    let credentials = ClientCredentials::new("a:b c", "100%+ü").scopes("read write");
    run(builder(&server)
        .auth(credentials)
        .build()
        .unwrap()
        .send(delete("1")))
    .unwrap();
    let requests = server.requests();
    // base64("a%3Ab+c:100%25%2B%C3%BC")
    assert_eq!(
        requests[0].header("authorization"),
        Some("Basic YSUzQWIrYzoxMDAlMjUlMkIlQzMlQkM=")
    );
    assert_eq!(
        requests[0].text(),
        "grant_type=client_credentials&scope=read+write"
    );
}

#[test]
fn one_token_for_many_calls() {
    let server = issuing(|_| Reply::new(204));
    let client = client(&server);
    for _ in 0..3 {
        run(client.clone().send(delete("1"))).unwrap();
    }
    assert_eq!((token_requests(&server), server.requests().len()), (1, 4));
}

#[test]
fn one_token_request_for_a_hundred_calls_at_once() {
    let server = serve(|request| match is_token_request(request) {
        true => token("1").delay_head(Duration::from_millis(150)),
        false => Reply::new(204),
    });
    let client = client(&server);
    let runtime = runtime();
    let calls: Vec<_> = (0..100)
        .map(|id| runtime.spawn(client.send(delete(&id.to_string())).into_future()))
        .collect();
    for call in calls {
        runtime.block_on(call).unwrap().unwrap();
    }
    assert_eq!((token_requests(&server), server.requests().len()), (1, 101));
    assert!(
        server.requests()[1..]
            .iter()
            .all(|request| bearer(request) == Some("1"))
    );
}

#[test]
fn a_hundred_refused_calls_share_the_next_token() {
    let server = issuing(|request| match bearer(request) {
        Some("1") => Reply::new(401).delay_head(Duration::from_millis(100)),
        _ => Reply::new(204),
    });
    let client = client(&server);
    let runtime = runtime();
    let calls: Vec<_> = (0..100)
        .map(|id| runtime.spawn(client.send(delete(&id.to_string())).into_future()))
        .collect();
    for call in calls {
        runtime.block_on(call).unwrap().unwrap();
    }
    assert_eq!((token_requests(&server), server.requests().len()), (2, 202));
}

#[test]
fn cancelled_call_leaves_the_token_to_the_others() {
    let server = serve(|request| match is_token_request(request) {
        true => token("1").delay_head(Duration::from_millis(300)),
        false => Reply::new(204),
    });
    let client = client(&server);
    let runtime = runtime();
    runtime.block_on(async {
        let first = tokio::spawn(client.send(delete("1")).into_future());
        tokio::time::sleep(Duration::from_millis(50)).await;
        let second = tokio::spawn(client.send(delete("2")).into_future());
        tokio::time::sleep(Duration::from_millis(50)).await;
        first.abort();
        second.await.unwrap().unwrap();
    });
    assert_eq!(token_requests(&server), 1);
    assert_eq!(server.requests().last().unwrap().target, "/api/v2/things/2");
}

#[test]
fn when_all_are_cancelled_the_next_call_starts_anew() {
    let server = serve(
        |request| match (is_token_request(request), request.number) {
            (true, 0) => token("1").delay_head(Duration::from_millis(300)),
            (true, _) => token("2"),
            (false, _) => Reply::new(204),
        },
    );
    let client = client(&server);
    let runtime = runtime();
    runtime.block_on(async {
        let first = tokio::spawn(client.send(delete("1")).into_future());
        tokio::time::sleep(Duration::from_millis(100)).await;
        first.abort();
        assert!(first.await.unwrap_err().is_cancelled());
        client.send(delete("2")).await.unwrap();
    });
    assert_eq!(bearer(server.requests().last().unwrap()), Some("2"));
}

#[test]
fn refused_token_is_replaced_once() {
    let server = issuing(|request| match bearer(request) {
        Some("1") => Reply::json(401, "{}"),
        _ => Reply::json(201, r#"{"name":"lamp"}"#),
    });
    let client = client(&server);
    assert_eq!(run(client.send(create("lamp"))).unwrap().name, "lamp");
    let requests = server.requests();
    let summary: Vec<_> = requests
        .iter()
        .map(|request| (request.path(), bearer(request)))
        .collect();
    assert_eq!(
        summary,
        [
            (TOKEN_PATH, None),
            ("/api/v2/things", Some("1")),
            (TOKEN_PATH, None),
            ("/api/v2/things", Some("2")),
        ]
    );
    // The body goes out again as it was.
    assert_eq!(requests[1].body, requests[3].body);
}

#[test]
fn refused_token_does_not_come_back_from_a_call_that_still_waits() {
    let server = issuing(|request| match bearer(request) {
        Some("1") => Reply::new(401),
        _ => Reply::new(204),
    });
    let client = client(&server);
    runtime().block_on(async {
        let mut waiting = client.send(delete("1")).into_future();
        let mut context = Context::from_waker(Waker::noop());
        assert!(waiting.as_mut().poll(&mut context).is_pending());
        // This call brings the token request to its end, and the other one does not notice yet.
        client.send(delete("2")).await.unwrap();
        waiting.await.unwrap();
    });
    assert_eq!(token_requests(&server), 2);
}

#[test]
fn server_that_refuses_every_token() {
    let server = issuing(|_| Reply::json(401, r#"{"error":401,"errorCode":"NO"}"#));
    let client = client(&server);
    for _ in 0..5 {
        let error = run(client.send(delete("1"))).unwrap_err();
        assert!(matches!(error.api(), Some(ThingError::Unauthorized(_))));
    }
    // One call tries a second token; after that it is not the token.
    assert_eq!((token_requests(&server), server.requests().len()), (2, 8));
}

#[test]
fn renewed_before_it_expires() {
    let server = serve(|request| match is_token_request(request) {
        true => Reply::json(200, r#"{"access_token":"t","expires_in":2}"#),
        false => Reply::new(204),
    });
    let client = client(&server);
    run(client.send(delete("1"))).unwrap();
    run(client.send(delete("1"))).unwrap();
    assert_eq!(token_requests(&server), 1);
    std::thread::sleep(Duration::from_millis(1900));
    run(client.send(delete("1"))).unwrap();
    assert_eq!(token_requests(&server), 2);
}

#[test]
fn lifetimes() {
    for (answer, requests) in [
        (r#"{"access_token":"t","token_type":"bearer"}"#, 1),
        (r#"{"access_token":"t","expires_in":"3600"}"#, 1),
        (
            r#"{"access_token":"t","expires_in":18446744073709551615}"#,
            1,
        ),
        (r#"{"access_token":"t","expires_in":0}"#, 2),
    ] {
        let server = serve(move |request| match is_token_request(request) {
            true => Reply::json(200, answer),
            false => Reply::new(204),
        });
        let client = client(&server);
        run(client.send(delete("1"))).unwrap();
        run(client.send(delete("1"))).unwrap();
        assert_eq!(token_requests(&server), requests, "{answer}");
    }
}

#[test]
fn impatient_call_does_not_spoil_the_token_for_the_patient_one() {
    let server = serve(|request| match is_token_request(request) {
        true => token("1").delay_head(Duration::from_millis(300)),
        false => Reply::new(204),
    });
    let client = client(&server);
    let runtime = runtime();
    runtime.block_on(async {
        let patient = client.send(delete("2")).into_future();
        let impatient = client
            .send(delete("1"))
            .timeout(Duration::from_millis(80))
            .into_future();
        let impatient = tokio::spawn(impatient);
        let patient = tokio::spawn(patient);
        assert_eq!(
            impatient.await.unwrap().unwrap_err().kind(),
            ErrorKind::Timeout
        );
        patient.await.unwrap().unwrap();
    });
    assert_eq!(token_requests(&server), 1);
}

#[test]
fn token_of_one_server_does_not_go_to_another() {
    let servers = [issuing(|_| Reply::new(204)), issuing(|_| Reply::new(204))];
    let shared = credentials();
    for server in servers.iter().chain(&servers) {
        let client = builder(server).auth(shared.clone()).build().unwrap();
        run(client.send(delete("1"))).unwrap();
    }
    assert_eq!(
        [token_requests(&servers[0]), token_requests(&servers[1])],
        [1, 1]
    );
}

#[test]
fn token_of_one_scope_does_not_serve_another() {
    let scheme = |name, scopes| SecurityScheme {
        name,
        kind: SchemeKind::ClientCredentials {
            token_url: "/api/oauth/token",
            scopes,
        },
        variables: Variables::None,
    };
    let schemes = vec![
        scheme("ServiceAccounts", &["read"]),
        scheme("DigestAuth", &["write"]),
    ];
    let api: &'static Api = Box::leak(Box::new(Api {
        schemes: schemes.leak(),
        ..API
    }));
    let server = issuing(|_| Reply::new(204));
    let client = ClientBuilder::new(api)
        .base_url(server.url())
        .auth(credentials())
        .http_client(http_client())
        .build()
        .unwrap();
    for _ in 0..2 {
        run(client.send(delete("1"))).unwrap();
        run(client.send(Write {})).unwrap();
    }
    let requests = server.requests();
    let asked = requests.iter().filter(|it| is_token_request(it));
    let asked: Vec<String> = asked.map(|it| it.text()).collect();
    assert_eq!(
        asked,
        [
            "grant_type=client_credentials&scope=read",
            "grant_type=client_credentials&scope=write"
        ]
    );
}

#[derive(Clone)]
struct Write {}
params! { Write {} }
impl Operation for Write {
    type Answer = Empty;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta {
        id: "write",
        method: "DELETE",
        path: "/write",
        security: &[&["DigestAuth"]],
        ..OperationMeta::NEW
    };
}

#[test]
fn clones_share_the_token() {
    let server = issuing(|_| Reply::new(204));
    let shared = credentials();
    for _ in 0..2 {
        run(builder(&server)
            .auth(shared.clone())
            .build()
            .unwrap()
            .send(delete("1")))
        .unwrap();
    }
    assert_eq!(token_requests(&server), 1);
}

#[test]
fn ready_token_instead() {
    let server = issuing(|_| Reply::new(204));
    run(builder(&server)
        .auth(BearerToken::new("own"))
        .build()
        .unwrap()
        .send(delete("1")))
    .unwrap();
    assert_eq!(bearer(&server.requests()[0]), Some("own"));
}
