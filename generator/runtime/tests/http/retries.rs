//! Calls that are sent again.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use http::{Request, Response, StatusCode};
use portolan_runtime::runtime::json::Binary;
use portolan_runtime::runtime::{
    BearerToken, Body, BoxFuture, Client, ClientBuilder, ErrorKind, RequestBody, Retry, Transport,
    TransportError, TransportErrorKind,
};
use portolan_tests::server::{Reply, Request as Seen};

use super::api::{API, builder, create, delete, get, run, serve};
use super::uploads::SendBytes;

const TIMEOUT: Duration = Duration::from_secs(60);

/// What a server does with a request.
#[derive(Clone, Copy)]
enum Deed {
    /// It answers with this status and, if it is not empty, with this `Retry-After`.
    Answer(u16, &'static str),
    /// There is no answer.
    Fail(TransportErrorKind),
}
use Deed::{Answer, Fail};
use TransportErrorKind::{Broken, Connect, Refused};

/// Does one thing after the other, and notes how long it is left alone.
#[derive(Clone)]
struct Script {
    deeds: Arc<Mutex<Vec<Deed>>>,
    waits: Arc<Mutex<Vec<Duration>>>,
}

impl Script {
    fn new(deeds: &[Deed]) -> Self {
        Self {
            deeds: Arc::new(Mutex::new(deeds.iter().rev().copied().collect())),
            waits: Arc::default(),
        }
    }

    fn client(&self, retry: Retry) -> Client {
        let builder = ClientBuilder::new(&API).auth(BearerToken::new("t"));
        let builder = builder.transport(self.clone()).timeout(TIMEOUT);
        builder.retry(retry).build().unwrap()
    }

    /// How long it was left alone, and how many deeds have not been done.
    fn rest(&self) -> (Vec<Duration>, usize) {
        let waits = self.waits.lock().unwrap().clone();
        (waits, self.deeds.lock().unwrap().len())
    }
}

impl Transport for Script {
    fn send(
        &self,
        _: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<Box<dyn Body>>, TransportError>> {
        let deed = self.deeds.lock().unwrap().pop();
        Box::pin(std::future::ready(match deed.unwrap() {
            Answer(status, after) => {
                let body = Box::new(Bytes::from_static(br#"{"name":"lamp"}"#)) as Box<dyn Body>;
                let mut response = Response::new(body);
                *response.status_mut() = StatusCode::from_u16(status).unwrap();
                if !after.is_empty() {
                    let headers = response.headers_mut();
                    headers.insert("retry-after", after.parse().unwrap());
                }
                Ok(response)
            }
            Fail(kind) => Err(TransportError::new(kind, "no")),
        }))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration == TIMEOUT {
            return Box::pin(std::future::pending());
        }
        self.waits.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}

#[test]
fn nothing_is_sent_again_unless_asked_for() {
    let script = Script::new(&[Answer(503, "1"), Answer(200, "")]);
    let error = run(script.client(Retry::NEVER).send(get("1"))).unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(script.rest(), (vec![], 1));
}

#[test]
fn what_may_help_and_does_no_harm() {
    // Whether it is sent again: deleting has the same effect twice, creating has not.
    let table = [
        (Answer(400, "1"), false, false),
        (Answer(404, ""), false, false),
        (Answer(429, ""), true, true),
        (Answer(500, ""), false, false),
        (Answer(502, ""), true, false),
        (Answer(503, ""), true, false),
        (Answer(503, "1"), true, true),
        (Answer(504, ""), true, false),
        (Fail(Connect), true, true),
        (Fail(Broken), true, false),
        (Fail(Refused), false, false),
    ];
    for (place, (deed, delete_again, create_again)) in table.into_iter().enumerate() {
        let script = Script::new(&[deed, Answer(204, "")]);
        let client = script.client(Retry::times(1));
        assert_eq!(
            run(client.send(delete("1"))).is_ok(),
            delete_again,
            "{place}"
        );
        let script = Script::new(&[deed, Answer(201, "")]);
        let client = script.client(Retry::times(1));
        assert_eq!(
            run(client.send(create("lamp"))).is_ok(),
            create_again,
            "{place}"
        );
    }
}

#[test]
fn the_last_failure_is_what_is_told() {
    let script = Script::new(&[
        Fail(Connect),
        Answer(502, ""),
        Answer(504, ""),
        Answer(200, ""),
    ]);
    let error = run(script.client(Retry::times(2)).send(get("1"))).unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Status, 504)
    );
    let (waits, left) = script.rest();
    assert_eq!((waits.len(), left), (2, 1));
}

#[test]
fn a_call_has_its_own_way() {
    let deeds = [Answer(503, ""), Answer(200, "")];
    let script = Script::new(&deeds);
    let client = script.client(Retry::NEVER);
    run(client.send(get("1")).retry(Retry::times(1))).unwrap();
    let script = Script::new(&deeds);
    let client = script.client(Retry::default());
    run(client.send(get("1")).retry(Retry::NEVER)).unwrap_err();
}

#[test]
fn waits_double_and_are_shortened_by_chance() {
    let failing = [Fail(Connect); 7];
    let first = Duration::from_millis(100);
    let retry = Retry::times(6).first_wait(first).longest_wait(first * 10);
    let mut seen = Vec::new();
    for _ in 0..20 {
        let script = Script::new(&failing);
        run(script.client(retry).send(get("1"))).unwrap_err();
        let (waits, _) = script.rest();
        for (wait, whole) in waits.iter().zip([1, 2, 4, 8, 10, 10]) {
            let whole = first * whole;
            assert!(
                whole / 2 <= *wait && *wait <= whole,
                "{wait:?} of {whole:?}"
            );
        }
        assert_eq!(waits.len(), 6);
        seen.push(waits);
    }
    seen.dedup();
    assert!(seen.len() > 1, "no chance");
}

#[test]
fn a_server_is_left_alone_as_long_as_it_asks() {
    let script = Script::new(&[Answer(429, "7"), Answer(429, "0"), Answer(200, "")]);
    run(script.client(Retry::times(2)).send(get("1"))).unwrap();
    let (waits, _) = script.rest();
    assert_eq!(waits[0], Duration::from_secs(7));
    // At once would be a moment too early.
    assert!(waits[1] >= Duration::from_millis(500), "{waits:?}");
}

#[test]
fn longer_waits_than_the_longest_are_none() {
    let script = Script::new(&[Answer(429, "31"), Answer(200, "")]);
    let error = run(script.client(Retry::default()).send(get("1"))).unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(31)));
    assert_eq!(script.rest(), (vec![], 1));
    // Nor those that the time of the call does not allow.
    let script = Script::new(&[Answer(429, "61"), Answer(200, "")]);
    let patient = Retry::default().longest_wait(Duration::from_secs(3600));
    let error = run(script.client(patient).send(get("1"))).unwrap_err();
    assert_eq!(error.status().unwrap(), 429);
    assert_eq!(script.rest(), (vec![], 1));
    let script = Script::new(&[Answer(429, "61"), Answer(200, "")]);
    run(script.client(patient).send(get("1")).timeout(None)).unwrap();
}

#[test]
fn the_same_request_over_the_network() {
    let server = serve(|request: &Seen| match request.number {
        0 => Reply::drop_connection(),
        1 => Reply::new(503),
        2 => Reply::new(429).header("Retry-After", "0"),
        _ => Reply::json(201, r#"{"name":"lamp"}"#),
    });
    let retry = Retry::times(3).first_wait(Duration::from_millis(1));
    let client = builder(&server)
        .auth(BearerToken::new("t"))
        .retry(retry)
        .build()
        .unwrap();
    run(client.send(delete("1"))).unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 4);
    for request in &requests {
        assert_eq!(
            (&request.method, &request.target),
            (&requests[0].method, &requests[0].target)
        );
        assert_eq!(request.headers, requests[0].headers);
    }
    // What is in memory is sent whole each time.
    let server = serve(|request: &Seen| match request.number {
        0 => Reply::new(429),
        _ => Reply::json(201, r#"{"name":"lamp"}"#),
    });
    let client = builder(&server).retry(retry).build().unwrap();
    run(client.send(create("lamp"))).unwrap();
    let bodies: Vec<_> = server
        .requests()
        .iter()
        .map(|it| it.text().to_owned())
        .collect();
    assert_eq!(bodies, [r#"{"name":"lamp"}"#; 2]);
}

#[test]
fn a_stream_cannot_be_sent_again() {
    let server = serve(|_| Reply::new(429));
    let client = builder(&server).retry(Retry::default()).build().unwrap();
    let chunks = stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"a"))]);
    let body = Binary::stream(chunks, None);
    let error = run(client.send(SendBytes { body })).unwrap_err();
    assert_eq!(error.status().unwrap(), 429);
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn credentials_come_back_after_a_redirect_to_another_server() {
    let other = serve(|_| Reply::new(503));
    let location = format!("{}/thing", other.url());
    let server = serve(move |_| Reply::new(302).header("Location", &location));
    let retry = Retry::times(1).first_wait(Duration::from_millis(1));
    let client = builder(&server)
        .auth(BearerToken::new("t"))
        .retry(retry)
        .build()
        .unwrap();
    run(client.send(get("1"))).unwrap_err();
    let keys = |seen: Vec<Seen>| -> Vec<Option<String>> {
        let key = |it: &Seen| it.header("authorization").map(str::to_owned);
        seen.iter().map(key).collect()
    };
    assert_eq!(
        keys(server.requests()),
        vec![Some("Bearer t".to_owned()); 2]
    );
    assert_eq!(keys(other.requests()), vec![None; 2]);
}

#[test]
fn a_token_endpoint_is_asked_again() {
    use portolan_runtime::runtime::ClientCredentials;
    let server = serve(|request: &Seen| match (request.path(), request.number) {
        ("/api/oauth/token", 0) => Reply::new(503),
        ("/api/oauth/token", _) => {
            Reply::json(200, r#"{"access_token":"t","token_type":"bearer"}"#)
        }
        _ => Reply::new(204),
    });
    let retry = Retry::times(1).first_wait(Duration::from_millis(1));
    let client = builder(&server)
        .auth(ClientCredentials::new("id", "secret"))
        .retry(retry);
    run(client.build().unwrap().send(delete("1"))).unwrap();
    let targets: Vec<_> = server
        .requests()
        .iter()
        .map(|it| it.path().to_owned())
        .collect();
    assert_eq!(
        targets,
        ["/api/oauth/token", "/api/oauth/token", "/api/v2/things/1"]
    );
}
