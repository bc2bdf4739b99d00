//! Answers that are read as they come.

use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use portolan_runtime::runtime::{
    Accepting, ByteStream, Empty, ErrorKind, Events, Header, Items, Json, MaybeJson,
    NoDocumentedErrors, Operation, OperationMeta, Text, params, successes,
};
use portolan_tests::server::{Reply, Server};

use super::api::{Download, GetThing, Thing, builder, client, get, run, serve};

#[derive(Clone, Default)]
pub(crate) struct Watch {}
params! { Watch {} }
impl Operation for Watch {
    type Answer = Json<Thing>;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta {
        id: "watch",
        path: "/watch",
        ..OperationMeta::NEW
    };
}

/// As `alternatives!` has it, which also gives calls such methods; that takes a crate with a runtime of its own.
impl Watch {
    pub(crate) fn accept_events(self) -> Accepting<Self, Events<Thing>> {
        Accepting::new(self, "text/event-stream")
    }

    pub(crate) fn accept_ndjson(self) -> Accepting<Self, Items<Thing>> {
        Accepting::new(self, "application/x-ndjson")
    }

    fn accept_csv(self) -> Accepting<Self, ByteStream> {
        Accepting::new(self, "text/csv")
    }

    fn accept_text(self) -> Accepting<Self, Text> {
        Accepting::new(self, "text/plain")
    }
}

#[derive(Debug)]
enum MakeSuccess {
    Ok(Thing),
    Accepted(i64),
    NoContent,
    Status2xx(ByteStream),
}
successes! { MakeSuccess {
    200 => Ok(Json<Thing>),
    202 => Accepted(Json<i64>),
    204 => NoContent,
    "2XX" => Status2xx(ByteStream),
} }

#[derive(Clone, Default)]
struct Make {}
params! { Make {} }
impl Operation for Make {
    type Answer = MakeSuccess;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta {
        id: "make",
        method: "POST",
        ..OperationMeta::NEW
    };
}

pub(crate) const PAUSE: Duration = Duration::from_millis(150);

/// A server that sends these pieces and waits between them.
pub(crate) fn slowly(pieces: &'static [&'static [u8]]) -> Server {
    serve(move |_| Reply::new(200).pieces(pieces.iter().copied(), PAUSE))
}

#[test]
fn pieces_come_when_they_are_sent() {
    let server = slowly(&[b"one", b"two", b"three"]);
    let client = client(&server);
    run(async {
        let start = Instant::now();
        let mut stream = client.send(Download {}).await.unwrap();
        assert_eq!(&stream.chunk().await.unwrap().unwrap()[..], b"one");
        assert!(start.elapsed() < PAUSE, "{:?}", start.elapsed());
        assert_eq!(&stream.chunk().await.unwrap().unwrap()[..], b"two");
        assert!(start.elapsed() >= PAUSE);
        assert_eq!(stream.text().await.unwrap(), "three");
    });
}

#[test]
fn the_time_limit_ends_with_the_head() {
    let server = slowly(&[b"one", b"two", b"three"]);
    let client = builder(&server).timeout(PAUSE).build().unwrap();
    let text = run(async { client.send(Download {}).await.unwrap().text().await });
    assert_eq!(text.unwrap(), "onetwothree");
    let late = serve(|_| Reply::new(200).delay_head(PAUSE * 4));
    let client = builder(&late).timeout(PAUSE).build().unwrap();
    assert_eq!(
        run(client.send(Download {})).unwrap_err().kind(),
        ErrorKind::Timeout
    );
}

#[test]
fn a_dropped_stream_closes_the_connection() {
    const PIECES: &[&[u8]] = &[b"piece".as_slice(); 40];
    let server = serve(|_| Reply::new(200).pieces(PIECES.iter().copied(), PAUSE / 10));
    let client = client(&server);
    let runtime = super::api::runtime();
    runtime.block_on(async {
        let mut stream = client.send(Download {}).await.unwrap();
        assert!(stream.chunk().await.unwrap().is_some());
    });
    let start = Instant::now();
    while server.abandoned() == 0 {
        assert!(start.elapsed() < Duration::from_secs(10));
        std::thread::sleep(PAUSE / 10);
    }
}

#[test]
fn an_answer_that_breaks_off_is_an_error_of_the_stream() {
    let server = serve(|_| Reply::new(200).body("0123456789").cut_after(4));
    let client = client(&server);
    run(async {
        let mut stream = client.send(Download {}).await.unwrap();
        let mut read = Vec::new();
        let error = loop {
            match stream.next().await.unwrap() {
                Ok(chunk) => read.extend_from_slice(&chunk),
                Err(error) => break error,
            }
        };
        assert_eq!(read, b"0123");
        assert_eq!(
            (error.kind(), error.operation_id()),
            (ErrorKind::Connection, "download")
        );
        assert!(stream.next().await.is_none());
    });
}

#[test]
fn only_what_is_kept_in_memory_is_limited() {
    let server = serve(|_| Reply::new(200).body("x".repeat(1001)));
    let client = builder(&server).max_response_size(1000).build().unwrap();
    run(async {
        let error = client
            .send(Download {})
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(
            error.to_string(),
            "download: cannot read the answer: a part of the answer is larger than 1000 bytes"
        );
        let mut file = Vec::new();
        let count = client
            .send(Download {})
            .await
            .unwrap()
            .write_to(&mut file)
            .await;
        assert_eq!((count.unwrap(), file.len()), (1001, 1001));
    });
}

#[test]
fn what_cannot_be_written_is_no_fault_of_the_answer() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let server = serve(|_| Reply::new(200).body("bytes"));
    let client = client(&server);
    let error = super::api::runtime().block_on(async {
        let stream = client.send(Download {}).await.unwrap();
        stream.write_to(&mut Full).await.unwrap_err()
    });
    assert_eq!(error.kind(), ErrorKind::Output);
    assert_eq!(
        error.to_string(),
        "download: cannot write the answer: no storage space"
    );
}

#[test]
fn an_error_is_read_whole() {
    let server = serve(|_| Reply::new(503).body("no"));
    let error = run(client(&server).send(Download {})).unwrap_err();
    assert_eq!(
        (error.kind(), error.text().unwrap().as_ref()),
        (ErrorKind::Status, "no")
    );
}

#[test]
fn a_call_asks_for_what_it_reads() {
    let server = serve(|request| match request.header("accept").unwrap() {
        "application/json" => Reply::json(200, r#"{"name":"lamp"}"#),
        "text/event-stream" => Reply::new(200).body("data: {\"name\":\"lamp\"}\n\n"),
        "application/x-ndjson" => Reply::new(200).body("{\"name\":\"lamp\"}"),
        other => Reply::new(200).body(other.to_owned()),
    });
    let client = client(&server);
    run(async {
        assert_eq!(client.send(Watch {}).await.unwrap().name, "lamp");
        let mut events = client.send(Watch {}.accept_events()).await.unwrap();
        assert_eq!(
            events.next().await.unwrap().unwrap().json().unwrap().name,
            "lamp"
        );
        assert!(events.next().await.is_none());
        let mut items = client.send(Watch {}.accept_ndjson()).await.unwrap();
        assert_eq!(items.next().await.unwrap().unwrap().name, "lamp");
        assert_eq!(
            client
                .send(Watch {}.accept_csv())
                .await
                .unwrap()
                .text()
                .await
                .unwrap(),
            "text/csv"
        );
        assert_eq!(
            client.send(Watch {}.accept_text()).await.unwrap(),
            "text/plain"
        );
    });
    let stored: Accepting<Watch, ByteStream> = Watch {}.accept_csv();
    let request = stored.to_request(client.config()).unwrap();
    assert_eq!(request.headers()["accept"], "text/csv");
    assert_eq!(
        format!("{stored:?}"),
        r#"Accepting { params: Watch, media_type: "text/csv" }"#
    );
}

/// What a reply is read as.
fn make(reply: Reply) -> String {
    let server = serve(move |_| reply.clone());
    let client = client(&server);
    run(async {
        match client.send(Make {}).await.unwrap() {
            MakeSuccess::Ok(thing) => format!("ok {}", thing.name),
            MakeSuccess::Accepted(number) => format!("accepted {number}"),
            MakeSuccess::NoContent => "nothing".to_owned(),
            MakeSuccess::Status2xx(stream) => stream.text().await.unwrap(),
        }
    })
}

#[test]
fn successes_by_status() {
    assert_eq!(make(Reply::json(200, r#"{"name":"a"}"#)), "ok a");
    assert_eq!(make(Reply::json(202, "7")), "accepted 7");
    assert_eq!(make(Reply::new(204)), "nothing");
    assert_eq!(make(Reply::new(206).body("x")), "x");
}

#[test]
fn a_success_that_is_not_documented_is_taken_for_the_first() {
    #[derive(Debug)]
    enum Known {
        Ok(Option<Thing>),
        Accepted(String),
    }
    successes! { Known { 200 => Ok(MaybeJson<Thing>), 202 => Accepted(Text) } }
    #[derive(Clone, Default)]
    struct Ask {}
    params! { Ask {} }
    impl Operation for Ask {
        type Answer = Known;
        type Error = NoDocumentedErrors;
        const META: OperationMeta = OperationMeta::NEW;
    }
    let server = serve(|request| match request.number {
        0 => Reply::json(201, r#"{"name":"a"}"#),
        _ => Reply::new(202).body("later"),
    });
    let client = client(&server);
    assert!(matches!(run(client.send(Ask {})).unwrap(), Known::Ok(Some(it)) if it.name == "a"));
    assert!(matches!(run(client.send(Ask {})).unwrap(), Known::Accepted(it) if it == "later"));
}

#[test]
fn headers_have_types() {
    let server = serve(|_| {
        Reply::new(204)
            .header("RateLimit-Remaining", "9")
            .header("ETag", "\"abc\"")
            .header("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT")
            .header("X-Created", "1994-11-06T08:49:37Z")
            .header("Link", "<a>; rel=next")
            .header("Link", "<b>")
            .header("X-Flag", "true")
            .header("X-Name", "Jürgen")
            .header("X-Numbers", "1, 2")
            .header("Set-Cookie", "a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT")
            .header("Set-Cookie", "b=2")
    });
    #[derive(Clone, Default)]
    struct Look {}
    params! { Look {} }
    impl Operation for Look {
        type Answer = Empty;
        type Error = NoDocumentedErrors;
        const META: OperationMeta = OperationMeta::NEW;
    }
    let response = run(client(&server).send(Look {}).response()).unwrap();
    let time: jiff::Timestamp = "1994-11-06T08:49:37Z".parse().unwrap();
    assert_eq!(
        response.get(Header::<i64>::new("ratelimit-remaining")),
        Some(9)
    );
    assert_eq!(
        response.get(Header::<String>::new("ETag")).as_deref(),
        Some("\"abc\"")
    );
    assert_eq!(response.get(Header::new("Last-Modified")), Some(time));
    assert_eq!(response.get(Header::new("X-Created")), Some(time));
    assert_eq!(
        response.get(Header::<Vec<String>>::new("Link")).unwrap(),
        ["<a>; rel=next", "<b>"]
    );
    assert_eq!(response.get(Header::new("X-Flag")), Some(true));
    assert_eq!(
        response.get(Header::<Vec<i64>>::new("X-Numbers")).unwrap(),
        [1, 2]
    );
    let cookies = response.get(Header::<Vec<String>>::new("set-cookie"));
    assert_eq!(
        cookies.unwrap(),
        ["a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT", "b=2"]
    );
    let cookie = response.get(Header::<String>::new("Set-Cookie")).unwrap();
    assert_eq!(cookie, "a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT");
    let name = |header| response.get(Header::<String>::new(header)).unwrap();
    assert_eq!(name("X-Name"), "Jürgen");
    assert_eq!(response.get(Header::<i64>::new("ETag")), None);
    assert_eq!(response.get(Header::<i64>::new("Missing")), None);
}

#[test]
fn errors_have_headers_too() {
    let server = serve(|_| Reply::new(429).header("Retry-After", "7"));
    let error = run(client(&server).send(Watch {})).unwrap_err();
    assert_eq!(error.get(Header::<i64>::new("Retry-After")), Some(7));
}

#[test]
fn a_body_as_it_comes_whatever_is_documented() {
    let server = serve(|request| match request.path() {
        "/api/v2/things/1" => {
            assert_eq!(request.header("accept").unwrap(), GetThing::META.accept);
            Reply::new(200).header("ETag", "\"1\"").body("no JSON")
        }
        _ => Reply::json(404, r#"{"errorCode":"GONE"}"#),
    });
    let client = client(&server);
    // What reads the body has to run where the connection does.
    run(async {
        let call = client.send(get("1")).raw_body().response();
        let response = call.await.unwrap();
        assert_eq!(response.headers()["etag"], "\"1\"");
        assert_eq!(response.into_body().text().await.unwrap(), "no JSON");
    });
    let error = run(client.send(get("2")).raw_body()).unwrap_err();
    assert!(error.api().is_some());
}
