//! Server-sent events, and JSON texts that follow each other.

use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use portolan_runtime::runtime::{ErrorKind, Event, StreamError};
use portolan_tests::server::Reply;

use super::api::{Thing, builder, client, run, serve};
use super::streams::{PAUSE, Watch, slowly};

/// The events in these pieces: type, data, id, retry in milliseconds.
fn events(pieces: &'static [&'static [u8]]) -> Vec<(String, String, Option<String>, Option<u128>)> {
    let server =
        serve(move |_| Reply::new(200).pieces(pieces.iter().copied(), Duration::from_millis(2)));
    let client = client(&server);
    let show = |event: Event<Thing>| {
        (
            event.event,
            event.data,
            event.id,
            event.retry.map(|it| it.as_millis()),
        )
    };
    run(async {
        let mut found = Vec::new();
        let mut events = client.send(Watch {}.accept_events()).await.unwrap();
        while let Some(event) = events.next().await {
            found.push(show(event.unwrap()));
        }
        found
    })
}

#[track_caller]
fn check_events(pieces: &'static [&'static [u8]], expected: &[(&str, &str)]) {
    let found = events(pieces);
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|it| (it.0.as_str(), it.1.as_str()))
        .collect();
    assert_eq!(found, expected, "{pieces:?}");
}

#[test]
fn fields_of_events() {
    check_events(
        &[b"data: a\n\ndata:b\n\ndata:  c\n\n"],
        &[("message", "a"), ("message", "b"), ("message", " c")],
    );
    check_events(
        &[b"event: add\ndata: 1\ndata: 2\ndata\n\n"],
        &[("add", "1\n2\n")],
    );
    check_events(&[b"data\n\n"], &[("message", "")]);
    check_events(
        &[b": comment\nother: x\ndata: a: b\n\n"],
        &[("message", "a: b")],
    );
    check_events(&[b"event: nothing\n\ndata: a\n\n"], &[("message", "a")]);
    check_events(&[b"data: [DONE]\n\n"], &[("message", "[DONE]")]);
}

#[test]
fn ends_of_lines_of_events() {
    check_events(
        &[b"data: a\r\rdata: b\r\n\r\ndata: c\n\n"],
        &[("message", "a"), ("message", "b"), ("message", "c")],
    );
    check_events(
        &[b"data: a\r", b"\ndata: b\r", b"\n\r", b"\n"],
        &[("message", "a\nb")],
    );
    check_events(
        &[b"data: gr\xC3", b"\xB6\xC3\x9Fe", b"r\n", b"\n"],
        &[("message", "größer")],
    );
    check_events(
        &[b"\xEF\xBB", b"\xBFdata: a\n\n\xEF\xBB\xBFdata: b\n\n"],
        &[("message", "a")],
    );
    check_events(&[b"data: a\n\ndata: unfinished\n"], &[("message", "a")]);
    check_events(&[b"\n\n\n"], &[]);
}

#[test]
fn ids_and_retries_of_events() {
    let found = events(&[b"id: 1\nretry: 250\ndata: a\n\ndata: b\n\nid: x\0y\ndata: c\n\nid\nretry: soon\ndata: d\n\n"]);
    let found: Vec<_> = found.iter().map(|it| (it.2.as_deref(), it.3)).collect();
    assert_eq!(
        found,
        [
            (Some("1"), Some(250)),
            (Some("1"), None),
            (Some("1"), None),
            (None, None)
        ]
    );
}

#[test]
fn items_of_events_end_with_the_sentinel() {
    let server = serve(|_| {
        Reply::new(200).body("data: {\"name\":\"a\"}\n\ndata: nonsense\n\ndata: {\"name\":\"b\"}\n\ndata: [DONE]\n\ndata: {\"name\":\"c\"}\n\n")
    });
    let client = client(&server);
    run(async {
        let mut items = client.send(Watch {}.accept_events()).await.unwrap().items();
        assert_eq!(items.next().await.unwrap().unwrap().name, "a");
        let error: StreamError = items.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(items.next().await.unwrap().unwrap().name, "b");
        assert!(items.next().await.is_none());
        assert!(items.next().await.is_none());
    });
}

#[test]
fn an_event_that_is_too_large_is_an_error() {
    let server = serve(|_| Reply::new(200).body("data: ".to_owned() + &"x".repeat(3000)));
    let client = builder(&server).max_response_size(1000).build().unwrap();
    run(async {
        let mut events = client.send(Watch {}.accept_events()).await.unwrap();
        let error = events.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(events.next().await.is_none());
    });
}

/// The names of the items in these pieces; an error has none.
fn items(pieces: &'static [&'static [u8]]) -> Vec<Option<String>> {
    let server =
        serve(move |_| Reply::new(200).pieces(pieces.iter().copied(), Duration::from_millis(2)));
    let client = client(&server);
    run(async {
        let items = client.send(Watch {}.accept_ndjson()).await.unwrap();
        let names = items.map(|it| it.ok().map(|it| it.name));
        names.collect::<Vec<_>>().await
    })
}

fn names(names: &[&str]) -> Vec<Option<String>> {
    let name = |it: &&str| Some((*it).to_owned()).filter(|it| it != "!");
    names.iter().map(name).collect()
}

#[test]
fn json_lines() {
    assert_eq!(
        items(&[
            b"{\"name\":\"a\"}\n{\"na",
            b"me\":\"b\"}\r\n\n",
            b"{\"name\":\"c\"}"
        ]),
        names(&["a", "b", "c"])
    );
    assert_eq!(
        items(&[b"{\"name\":\"a\"}\n{\n{\"name\":\"b\"}\n"]),
        names(&["a", "!", "b"])
    );
    assert_eq!(items(&[]), names(&[]));
}

#[test]
fn sequences_of_json_texts() {
    assert_eq!(
        items(&[b"\x1E{\"name\":\"a\"}\n\x1E{\n\"name\"", b":\"b\"\n}\n"]),
        names(&["a", "b"])
    );
    assert_eq!(
        items(&[b"\x1E{\"name\":\x1E{\"name\":\"b\"}\n"]),
        names(&["!", "b"])
    );
    assert_eq!(
        items(&[b"\x1E\n{\n\"name\":\"}\\\"{\"\n}\n\x1E{\"name\":\"b\"}"]),
        names(&["}\"{", "b"])
    );
}

#[test]
fn items_come_when_they_are_sent() {
    let server = slowly(&[b"\x1E{\"name\":\"a\"}\n", b"\x1E{\"name\":\"b\"}\n"]);
    let client = client(&server);
    run(async {
        let start = Instant::now();
        let mut items = client.send(Watch {}.accept_ndjson()).await.unwrap();
        assert_eq!(items.next().await.unwrap().unwrap().name, "a");
        assert!(start.elapsed() < PAUSE, "{:?}", start.elapsed());
    });
}

#[test]
fn what_is_no_stream_of_events_is_an_error() {
    let server = serve(|_| Reply::json(200, r#"{"name":"lamp"}"#));
    let error = run(client(&server).send(Watch {}.accept_events())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.text().unwrap(), r#"{"name":"lamp"}"#);
    assert!(
        error
            .to_string()
            .contains("not a stream of events; the server calls it `application/json`"),
        "{error}"
    );
}
