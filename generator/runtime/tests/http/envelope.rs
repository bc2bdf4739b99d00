//! Answers within an envelope.

use portolan_runtime::runtime::{
    ByteStream, ClientCredentials, ErrorKind, Operation, OperationMeta, params,
};
use portolan_tests::server::{Reply, Request, Server};

use super::api::{
    CreateThing, DeleteThing, ENVELOPE, GetThing, ThingError, builder, client, create, delete, get,
    run, serve,
};

fn enveloped(answer: fn(&Request) -> Reply) -> (Server, GetThing, DeleteThing) {
    let mut getting = get("1");
    getting.envelope = Some(true);
    let mut deleting = delete("1");
    deleting.envelope = Some(true);
    (serve(answer), getting, deleting)
}

#[test]
fn content_in_its_member() {
    let (server, getting, _) =
        enveloped(|_| Reply::json(200, r#"{"status":200,"content":{"name":"lamp","id":"1"}}"#));
    let response = run(client(&server).send(getting).response()).unwrap();
    assert_eq!(response.body().name, "lamp");
    assert_eq!(
        server.requests()[0].target,
        "/api/v2/things/1?envelope=true"
    );
}

#[test]
fn status_among_the_members() {
    let (server, getting, _) =
        enveloped(|_| Reply::json(200, r#"{"status":201,"name":"lamp","id":"1"}"#));
    let response = run(client(&server).send(getting).response()).unwrap();
    assert_eq!(
        (response.status().as_u16(), response.body().name.as_str()),
        (201, "lamp")
    );
}

#[test]
fn nothing_inside() {
    let (server, _, deleting) = enveloped(|_| Reply::json(200, r#"{"status":204,"content":null}"#));
    assert_eq!(
        run(client(&server).send(deleting).response())
            .unwrap()
            .status(),
        204
    );
}

#[test]
fn error_inside() {
    for body in [
        r#"{"status":404,"content":{"error":404,"errorCode":"NOPE"}}"#,
        r#"{"status":404,"error":404,"errorCode":"NOPE"}"#,
    ] {
        let server = serve(move |_| Reply::json(200, body));
        let mut getting = get("1");
        getting.envelope = Some(true);
        let error = run(client(&server).send(getting)).unwrap_err();
        assert_eq!(
            (error.kind(), error.status().unwrap().as_u16()),
            (ErrorKind::Api, 404)
        );
        assert!(
            matches!(error.api(), Some(ThingError::NotFound(body)) if body.error_code == "NOPE")
        );
    }
}

#[test]
fn refused_token_inside() {
    let server = serve(
        |request| match (request.path(), request.header("authorization")) {
            ("/api/oauth/token", _) => {
                Reply::json(200, format!(r#"{{"access_token":"{}"}}"#, request.number))
            }
            (_, Some("Bearer 0")) => Reply::json(200, r#"{"status":401}"#),
            _ => Reply::json(200, r#"{"status":200,"content":{"name":"lamp"}}"#),
        },
    );
    let client = builder(&server)
        .auth(ClientCredentials::new("a", "b"))
        .build()
        .unwrap();
    let mut getting = get("1");
    getting.envelope = Some(true);
    assert_eq!(run(client.send(getting)).unwrap().name, "lamp");
    assert_eq!(server.requests().len(), 4);
}

#[test]
fn server_that_ignores_it() {
    let (server, getting, deleting) = enveloped(|request| match request.number {
        0 => Reply::json(200, r#"{"name":"lamp"}"#),
        1 => Reply::json(200, r#"{"name":"lamp","status":"ACTIVE"}"#),
        2 => Reply::json(200, r#"{"name":"lamp","status":7}"#),
        3 => Reply::new(204),
        _ => Reply::new(502).body("<html>"),
    });
    let client = client(&server);
    for _ in 0..3 {
        let response = run(client.send(getting.clone()).response()).unwrap();
        assert_eq!(
            (response.status().as_u16(), response.body().name.as_str()),
            (200, "lamp")
        );
    }
    run(client.send(deleting)).unwrap();
    assert_eq!(
        run(client.send(getting)).unwrap_err().status().unwrap(),
        502
    );
}

#[test]
fn only_when_asked_for() {
    let server = serve(|_| Reply::json(200, r#"{"status":404,"name":"lamp"}"#));
    let client = client(&server);
    let not_asked = GetThing {
        envelope: Some(false),
        ..get("1")
    };
    assert_eq!(run(client.send(not_asked)).unwrap().name, "lamp");
    assert_eq!(run(client.send(get("1"))).unwrap().name, "lamp");
    let asked = CreateThing {
        envelope: Some(true),
        ..create("lamp")
    };
    assert_eq!(run(client.send(asked)).unwrap_err().status().unwrap(), 404);
}

#[derive(Clone)]
struct Export {
    envelope: Option<bool>,
}
params! { Export { envelope: query "envelope" } }
impl Operation for Export {
    type Answer = ByteStream;
    type Error = ThingError;
    const META: OperationMeta = OperationMeta {
        id: "export",
        path: "/export",
        envelope: Some(&ENVELOPE),
        ..OperationMeta::NEW
    };
}

#[test]
fn error_inside_instead_of_bytes() {
    let body = r#"{"status":404,"content":{"error":404,"errorCode":"NOPE"}}"#;
    let server = serve(move |_| Reply::json(200, body));
    let envelope = Some(true);
    let error = run(client(&server).send(Export { envelope })).unwrap_err();
    assert!(matches!(error.api(), Some(ThingError::NotFound(body)) if body.error_code == "NOPE"));
}

#[test]
fn bytes_without_envelope() {
    let server = serve(|_| Reply::new(200).body("a,b"));
    for envelope in [Some(true), None] {
        let client = client(&server);
        let text = run(async { client.send(Export { envelope }).await.unwrap().text().await });
        assert_eq!(text.unwrap(), "a,b");
    }
}
