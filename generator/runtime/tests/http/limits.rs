//! Answers that are slow, too large, incomplete or missing.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use portolan_runtime::runtime::{ClientBuilder, ErrorKind, TransportError, TransportErrorKind};
use portolan_tests::server::Reply;

use super::api::{API, GetNews, builder, client, create, delete, get, run, serve};

const SHORT: Duration = Duration::from_millis(80);
const LONG: Duration = Duration::from_secs(5);

#[test]
fn slow_head() {
    let server = serve(|_| Reply::new(204).delay_head(LONG));
    let client = builder(&server).timeout(SHORT).build().unwrap();
    let start = Instant::now();
    let deleting = run(client.send(delete("1"))).unwrap_err();
    assert!(start.elapsed() < LONG / 2);
    assert_eq!(
        (deleting.kind(), deleting.status()),
        (ErrorKind::Timeout, None)
    );
    assert_eq!(
        deleting.to_string(),
        "deleteThing: timeout: no answer within 80ms"
    );
    assert!(deleting.is_retryable());
    let creating = run(client.send(create("lamp"))).unwrap_err();
    assert!(!creating.is_retryable());
}

#[test]
fn slow_body() {
    let server = serve(|_| {
        Reply::json(200, r#"{"name":"lamp"}"#)
            .header("X-Request-Id", "7")
            .delay_body(LONG)
    });
    let client = client(&server);
    let error = run(client.send(get("1")).timeout(SHORT)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    // What came before is not lost.
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.request_id(), Some("7"));
    assert_eq!(error.text().unwrap(), r#"{"name""#);
}

#[test]
fn the_limit_of_the_call_replaces_that_of_the_client() {
    let server = serve(|_| Reply::new(204).delay_head(SHORT * 2));
    let client = builder(&server).timeout(SHORT).build().unwrap();
    run(client.send(delete("1")).timeout(LONG)).unwrap();
    run(client.send(delete("1")).timeout(None)).unwrap();
    assert_eq!(
        run(client.send(delete("1"))).unwrap_err().kind(),
        ErrorKind::Timeout
    );
}

#[test]
fn no_connection() {
    let unused = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let client = ClientBuilder::new(&API)
        .base_url(format!("http://{unused}"))
        .build()
        .unwrap();
    let error = run(client.send(create("lamp"))).unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Connection, None)
    );
    assert!(error.is_retryable());
    let start = format!("createThing: no complete answer from {unused}: cannot connect: ");
    assert!(error.to_string().starts_with(&start), "{error}");
    assert!(error.to_string().contains("refused"), "{error}");
    let source = std::error::Error::source(&error)
        .unwrap()
        .downcast_ref::<TransportError>()
        .unwrap();
    assert_eq!(source.kind(), TransportErrorKind::Connect);
}

#[test]
fn dropped_connection() {
    let server = serve(|_| Reply::drop_connection());
    let client = client(&server);
    let deleting = run(client.send(delete("1"))).unwrap_err();
    assert_eq!(
        (deleting.kind(), deleting.status()),
        (ErrorKind::Connection, None)
    );
    assert!(deleting.is_retryable());
    assert!(!run(client.send(create("lamp"))).unwrap_err().is_retryable());
}

#[test]
fn truncated_answers() {
    for reply in [
        Reply::json(200, r#"{"name":"lamp"}"#),
        Reply::json(200, r#"{"name":"lamp"}"#).chunked(),
    ] {
        let server = serve(move |_| reply.clone().cut_after(9));
        let error = run(client(&server).send(get("1"))).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connection);
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.text().unwrap(), r#"{"name":""#);
        assert!(error.to_string().contains("connection broken"), "{error}");
    }
}

#[test]
fn truncated_error_keeps_its_status() {
    let server = serve(|_| Reply::json(503, r#"{"error":503}"#).cut_after(4));
    let error = run(client(&server).send(get("1"))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert_eq!(error.status().unwrap(), 503);
}

#[test]
fn oversized_answers() {
    let body = "x".repeat(1001);
    for reply in [
        Reply::new(200).body(body.clone()),
        Reply::new(200).body(body).chunked(),
    ] {
        let server = serve(move |_| reply.clone());
        let client = builder(&server).max_response_size(1000).build().unwrap();
        let error = run(client.send(GetNews {})).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.body().unwrap().len(), 1000);
        assert_eq!(
            error.to_string(),
            "getNews: cannot read the answer (200 OK): the body is larger than 1000 bytes"
        );
    }
    let server = serve(|_| Reply::new(200).body("x".repeat(1000)));
    let client = builder(&server).max_response_size(1000).build().unwrap();
    assert_eq!(run(client.send(GetNews {})).unwrap().len(), 1000);
}

#[test]
fn only_the_beginning_of_what_is_announced_too_large() {
    let server = serve(|_| Reply::new(200).body("x".repeat(200_001)));
    let client = builder(&server).max_response_size(200_000).build().unwrap();
    let error = run(client.send(GetNews {})).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.body().unwrap().len(), 64 * 1024);
    assert!(
        error
            .to_string()
            .ends_with("the body is larger than 200000 bytes"),
        "{error}"
    );
}

#[test]
fn oversized_error_keeps_its_status() {
    let server = serve(|_| Reply::new(502).body("x".repeat(5000)));
    let client = builder(&server).max_response_size(1000).build().unwrap();
    let error = run(client.send(get("1"))).unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Status, 502)
    );
    assert!(error.is_retryable());
}

#[test]
fn connections_are_reused() {
    let server = serve(|request| match request.number % 2 {
        0 => Reply::new(204),
        _ => Reply::json(404, "{}"),
    });
    let client = client(&server);
    let runtime = super::api::runtime();
    for _ in 0..6 {
        runtime
            .block_on(async { client.send(delete("1")).await })
            .ok();
        // The connection goes back to its pool by itself.
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!((server.requests().len(), server.connections()), (6, 1));
}
