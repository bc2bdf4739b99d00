//! Answers that come late, in part, too large, or not at all.

use std::future::IntoFuture as _;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use atlas_admin::mongodb_cloud_users::ListOrgUsersParams;
use atlas_admin::{BearerToken, Client, ErrorKind};
use portolan_tests::server::{Reply, Server};

use super::sdk::{builder, client, failure, org, params, run, serve};

const LATE: Duration = Duration::from_secs(20);

fn hurried(server: &Server, limit: Duration) -> Client {
    builder(server)
        .auth(BearerToken::new("ready-token"))
        .timeout(limit)
        .build()
        .unwrap()
}

#[test]
fn slow_server() {
    let server = serve(|_| Reply::new(204).delay_head(LATE));
    let client = hurried(&server, Duration::from_millis(200));
    let started = Instant::now();
    let error = run(client.send(params())).unwrap_err();
    assert!(started.elapsed() < LATE / 2);
    assert_eq!((error.kind(), error.status()), (ErrorKind::Timeout, None));
    // Deleting twice is deleting once.
    assert!(error.is_retryable());
    assert!(error.to_string().contains("200ms"), "{error}");
}

#[test]
fn limit_of_the_call() {
    let server = serve(|_| Reply::new(204).delay_head(Duration::from_millis(600)));
    let client = hurried(&server, Duration::from_millis(200));
    run(client.send(params()).timeout(Duration::from_secs(30))).unwrap();
    run(client.send(params()).timeout(None)).unwrap();
    let error = run(client.send(params()).timeout(Duration::from_millis(50))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

#[test]
fn slow_body_keeps_the_status() {
    let server = serve(|_| Reply::json(404, r#"{"error":404}"#).delay_body(LATE));
    let error = run(hurried(&server, Duration::from_secs(2)).send(params())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.status().unwrap(), 404);
    assert!(r#"{"error":404}"#.starts_with(error.text().unwrap().as_ref()));
}

#[test]
fn truncated_error() {
    let text = r#"{"error":404,"errorCode":"RESOURCE_NOT_FOUND"}"#;
    for reply in [
        Reply::json(404, text).cut_after(20),
        Reply::json(404, text).chunked().cut_after(20),
    ] {
        let error = failure(reply);
        assert_eq!(error.kind(), ErrorKind::Connection);
        assert_eq!(error.status().unwrap(), 404);
        assert_eq!(error.text().unwrap(), text[..20]);
        assert!(error.is_retryable());
    }
}

#[test]
fn truncated_success_is_no_success() {
    for reply in [
        Reply::json(200, r#"{"results":[]}"#).cut_after(5),
        Reply::json(200, r#"{"results":[]}"#)
            .chunked()
            .cut_after(14),
    ] {
        let server = serve(move |_| reply.clone());
        let error = run(client(&server).send(ListOrgUsersParams::new(org()))).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connection);
        assert_eq!(error.status().unwrap(), 200);
    }
}

#[test]
fn oversized_answers() {
    let large = |status: u16| {
        serve(move |_| Reply::json(status, format!("[{}]", "1,".repeat(50_000))).chunked())
    };
    for (status, kind) in [(200, ErrorKind::Decode), (404, ErrorKind::Status)] {
        let server = large(status);
        let client = builder(&server)
            .auth(BearerToken::new("ready-token"))
            .max_response_size(1000)
            .build()
            .unwrap();
        let error = run(client.send(params())).unwrap_err();
        assert_eq!(
            (error.kind(), error.status().unwrap().as_u16()),
            (kind, status)
        );
        assert_eq!(error.body().unwrap().len(), 1000);
        assert!(error.to_string().contains("1000 bytes"), "{error}");
        assert!(!error.is_retryable());
    }
}

#[test]
fn dropped_connection() {
    let error = failure(Reply::drop_connection());
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Connection, None)
    );
    assert!(error.is_retryable());
}

#[test]
fn nobody_listens() {
    let client = Client::builder()
        .base_url("http://127.0.0.1:1")
        .build()
        .unwrap();
    let error = run(client.send(params())).unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Connection, None)
    );
    assert!(error.is_retryable());
    assert!(std::error::Error::source(&error).is_some());
    assert!(
        error.to_string().starts_with("deleteOrgInvite: "),
        "{error}"
    );
}

#[test]
fn client_recovers() {
    let server = serve(|request| match request.number {
        0 => Reply::drop_connection(),
        1 => Reply::json(500, "{}").cut_after(1),
        _ => Reply::new(204),
    });
    let client = client(&server);
    let runtime = super::sdk::runtime();
    runtime.block_on(async {
        client.send(params()).await.unwrap_err();
        client.send(params()).await.unwrap_err();
        client.send(params()).await.unwrap();
    });
}

#[test]
fn connection_that_the_server_closes_after_each_call() {
    let text = r#"{"results":[]}"#;
    let closing = Reply::json(200, text).header("Connection", "close");
    let server = serve(move |_| closing.clone().cut_after(text.len()));
    let client = client(&server);
    let runtime = super::sdk::runtime();
    for _ in 0..10 {
        runtime.block_on(async {
            let page = client.mongodb_cloud_users().list_org_users(org()).await;
            assert_eq!(page.unwrap().results, []);
        });
    }
    assert_eq!((server.requests().len(), server.connections()), (10, 10));
}

#[test]
fn outside_of_a_runtime() {
    let server = serve(|_| Reply::new(204));
    let mut call = client(&server).send(params()).into_future();
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(outcome) = call.as_mut().poll(&mut context) else {
        panic!("it waits for something that cannot come");
    };
    let error = outcome.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(error.to_string().contains("Tokio"), "{error}");
}
