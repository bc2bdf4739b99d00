//! Answers that report success.

use portolan_runtime::runtime::{
    ErrorKind, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};
use portolan_tests::server::Reply;

use super::api::{
    AddThing, Download, GetNews, MEDIA_TYPE, client, create, delete, get, run, serve,
};

#[test]
fn no_content() {
    let server = serve(|_| Reply::new(204).header("RateLimit-Remaining", "9"));
    let response = run(client(&server).send(delete("1")).response()).unwrap();
    assert_eq!(response.status(), 204);
    assert_eq!(response.header("ratelimit-remaining"), Some("9"));
    assert_eq!(
        format!("{response:?}"),
        r#"Response { status: 204, headers: ["ratelimit-remaining"], body: () }"#
    );
    let request = &server.requests()[0];
    assert!(
        request
            .head
            .starts_with("DELETE /api/v2/things/1 HTTP/1.1\r\n"),
        "{}",
        request.head
    );
    assert_eq!(request.header("accept"), Some(MEDIA_TYPE));
    assert_eq!(request.header("authorization"), None);
    assert_eq!(request.header("content-type"), None);
    assert_eq!(
        request.header("host"),
        Some(server.address().to_string().as_str())
    );
}

#[test]
fn empty_answer_of_another_success() {
    let server = serve(|_| Reply::json(200, "{}"));
    run(client(&server).send(delete("1"))).unwrap();
}

#[test]
fn json_answer() {
    let server = serve(|_| Reply::json(200, r#"{"id":"1","name":"lamp","later":[1]}"#));
    let thing = run(client(&server).send(get("1"))).unwrap();
    assert_eq!(
        (thing.id.as_deref(), thing.name.as_str()),
        (Some("1"), "lamp")
    );
}

#[test]
fn json_is_sent() {
    let server = serve(|_| Reply::json(201, r#"{"name":"lamp"}"#).chunked());
    let response = run(client(&server).send(create("lamp")).response()).unwrap();
    assert_eq!(
        (response.status().as_u16(), response.body().name.as_str()),
        (201, "lamp")
    );
    let request = &server.requests()[0];
    assert_eq!(request.text(), r#"{"name":"lamp"}"#);
    assert_eq!(request.header("content-length"), Some("15"));
    assert_eq!(request.header("content-type"), Some(MEDIA_TYPE));
}

#[test]
fn answer_with_or_without_body() {
    let server = serve(|request| match request.number {
        0 => Reply::json(200, r#"{"name":"lamp"}"#),
        1 => Reply::new(204),
        _ => Reply::json(200, " "),
    });
    let client = client(&server);
    let add = || client.send(AddThing { body: None });
    assert_eq!(
        run(add()).unwrap().map(|thing| thing.name).as_deref(),
        Some("lamp")
    );
    assert_eq!(run(add()).unwrap(), None);
    assert_eq!(run(add()).unwrap(), None);
    assert_eq!(server.requests()[0].header("content-length"), Some("0"));
}

#[test]
fn text_and_bytes() {
    let server = serve(|request| match request.path() {
        "/news" => Reply::new(200).body("größer"),
        _ => Reply::new(200)
            .header("Content-Type", "application/gzip")
            .body(b"\x1F\x8B\0".as_slice()),
    });
    let client = client(&server);
    assert_eq!(run(client.send(GetNews {})).unwrap(), "größer");
    let download = run(async { client.send(Download {}).await.unwrap().bytes().await });
    assert_eq!(&download.unwrap()[..], b"\x1F\x8B\0");
    // `accept: */*` is what the library below adds for an operation that takes anything.
    assert_eq!(server.requests()[1].header("accept"), Some("*/*"));
}

#[test]
fn errors_show_bodies_in_one_line() {
    let long = "x".repeat(199);
    let cases = [
        (" a\n\t b \r\n".to_owned(), "a b".to_owned()),
        (format!("{long}y  "), format!("{long}y")),
        (format!("{long} y"), format!("{long} …")),
        (format!("{long}yz"), format!("{long}y…")),
        (
            "<HTML><Title>Go\naway</TITLE></HTML>".to_owned(),
            "Go away".to_owned(),
        ),
        ("<title>open".to_owned(), "<title>open".to_owned()),
    ];
    let bodies = cases.clone();
    let server = serve(move |request| Reply::new(418).body(bodies[request.number].0.as_str()));
    let client = client(&server);
    for (_, line) in cases {
        let error = run(client.send(get("1"))).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("getThing: 418 I'm a teapot: {line}")
        );
    }
}

#[test]
fn undecodable_answers() {
    let server = serve(|request| match request.number {
        0 => Reply::new(200)
            .header("Content-Type", "text/html")
            .body("<html><title>Login</title></html>"),
        1 => Reply::json(200, r#"{"name":7}"#),
        2 => Reply::json(200, ""),
        3 => Reply::json(200, r#"{"id":"1"}"#),
        _ => Reply::json(200, r#"{"name":"geheim""#),
    });
    let client = client(&server);
    for _ in 0..5 {
        let error = run(client.send(get("1"))).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.status().unwrap(), 200);
        assert!(!error.is_retryable());
        let shown = format!("{error} {error:?}");
        assert!(
            shown.contains("getThing: cannot read the answer (200 OK): "),
            "{shown}"
        );
        assert!(!shown.contains("geheim"), "{shown}");
        let source = std::error::Error::source(&error).unwrap();
        assert!(
            source
                .source()
                .unwrap()
                .is::<portolan_runtime::runtime::json::ReadError>()
        );
    }
    let error = run(client.send(get("1"))).unwrap_err();
    assert_eq!(error.text().unwrap(), r#"{"name":"geheim""#);
}

#[test]
fn html_is_named() {
    let server = serve(|_| {
        Reply::new(200)
            .header("Content-Type", "text/html")
            .body("<html>")
    });
    let error = run(client(&server).send(get("1"))).unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("; the server calls it `text/html`"),
        "{error}"
    );
}

#[test]
fn text_that_is_not_unicode() {
    let server = serve(|_| Reply::new(200).body(b"gr\xF6\xDFer".as_slice()));
    let error = run(client(&server).send(GetNews {})).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(&error.body().unwrap()[..], b"gr\xF6\xDFer");
}

#[test]
fn options_of_a_call() {
    let server = serve(|_| Reply::new(204));
    let client = client(&server);
    run(client
        .send(delete("1"))
        .api_version("2025-03-12")
        .header("X-Trace", "t")
        .header("User-Agent", "u"))
    .unwrap();
    let request = &server.requests()[0];
    assert_eq!(
        request.header("accept"),
        Some("application/vnd.test.2025-03-12+json")
    );
    assert_eq!(request.header("x-trace"), Some("t"));
    assert_eq!(request.header("user-agent"), Some("u"));
    let error = run(client.send(delete("1")).header("X-Trace", "a\r\nb")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert_eq!(
        error.to_string(),
        "deleteThing: cannot build the request: the header `X-Trace` contains a control character"
    );
    let error = run(client.send(delete("1")).api_version("x y")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    let error = run(client.send(GetNews {}).api_version("2025-03-12")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build, "it has no versions");
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn calls_can_be_spawned() {
    let server = serve(|_| Reply::new(204));
    let client = client(&server);
    let runtime = super::api::runtime();
    let call = runtime.spawn(IntoFuture::into_future(client.send(delete("1"))));
    runtime.block_on(call).unwrap().unwrap();
}

#[test]
fn outside_of_a_runtime() {
    let server = serve(|_| Reply::new(204));
    let client = client(&server);
    let mut call = IntoFuture::into_future(client.send(delete("1")));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else {
        unreachable!()
    };
    assert!(error.to_string().contains("no reactor running"), "{error}");
}

#[test]
fn text_in_the_characters_that_the_answer_names() {
    let cases: [(&str, &[u8], &str); 5] = [
        ("text/plain; charset=ISO-8859-1", b"gr\xF6\xDFer", "größer"),
        ("text/plain;x=y; Charset=\"latin1\"", b"\xE9t\xE9", "été"),
        ("text/plain; charset=utf-8", "größer".as_bytes(), "größer"),
        ("text/plain", "\u{FEFF}ab".as_bytes(), "ab"),
        ("text/plain; charset", b"ab", "ab"),
    ];
    for (media_type, body, expected) in cases {
        let server = serve(move |_| {
            Reply::new(200)
                .header("Content-Type", media_type)
                .body(body)
        });
        let text = run(client(&server).send(GetNews {})).unwrap();
        assert_eq!(text, expected, "{media_type}");
    }
}

#[test]
fn text_where_a_text_was_asked_for_as_json() {
    #[derive(Clone)]
    struct Log {}
    params! { Log {} }
    impl Operation for Log {
        type Answer = Json<String>;
        type Error = NoDocumentedErrors;
        const META: OperationMeta = OperationMeta::NEW;
    }
    let text = |content_type: &'static str, body: &'static str| {
        let reply = move |_: &_| {
            Reply::new(200)
                .header("Content-Type", content_type)
                .body(body)
        };
        run(client(&serve(reply)).send(Log {})).map_err(|error| error.kind())
    };
    assert_eq!(
        text("text/plain; charset=utf-8", "line \"1\"").unwrap(),
        "line \"1\""
    );
    assert_eq!(text("text/plain", "\"json\"").unwrap(), "json");
    assert_eq!(text("application/json", "line"), Err(ErrorKind::Decode));
    // It is no object, whatever it says.
    let server = serve(|_| {
        Reply::new(200)
            .header("Content-Type", "text/plain")
            .body("no")
    });
    let error = run(client(&server).send(get("1"))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}
