//! Bodies of requests other than JSON, as they arrive.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use portolan_runtime::runtime::json::Binary;
use portolan_runtime::runtime::{
    Empty, ErrorKind, NoDocumentedErrors, Operation, OperationMeta, contents, object, params,
};
use portolan_tests::server::{Reply, Request, Server};

use super::api::{client, http_client, run, serve};

macro_rules! operation {
    ($name:ident, $media_type:expr) => {
        impl Operation for $name {
            type Answer = Empty;
            type Error = NoDocumentedErrors;
            const META: OperationMeta = OperationMeta {
                id: "upload",
                method: "POST",
                path: "/upload",
                accept: "",
                content_type: $media_type,
                ..OperationMeta::NEW
            };
        }
    };
}

#[derive(Clone)]
struct Owner {
    name: String,
}
object! { Owner { name: "name" required } }

#[derive(Clone)]
struct Files {
    picture: Binary,
    more: Option<Vec<Binary>>,
    owner: Option<Owner>,
    tags: Option<Vec<String>>,
    count: Option<i64>,
    public: Option<bool>,
    note: Option<String>,
}
object! { Files {
    picture: "picture" required,
    more: "more" optional,
    owner: "owner" optional,
    tags: "tags[]" optional,
    count: "count" optional,
    public: "public" optional,
    note: "note" optional,
} }

#[derive(Clone)]
struct SendFiles {
    body: Files,
}
params! { SendFiles { body: body [multipart] { "picture" = "image/png, image/jpeg", "note" = "text/markdown" } } }
operation!(SendFiles, Some("multipart/form-data"));

#[derive(Clone)]
struct SendRelated {
    body: BTreeMap<String, Binary>,
}
params! { SendRelated { body: body [multipart] } }
operation!(SendRelated, Some("multipart/related; type=text/plain"));

#[derive(Clone)]
struct SendBytes {
    body: Binary,
}
params! { SendBytes { body: body [raw] } }
operation!(SendBytes, Some("application/octet-stream"));

#[derive(Clone, Debug, PartialEq)]
enum Content {
    Json(Owner),
    Form(Owner),
    Bytes(Binary),
    Text(String),
}
contents! { Content {
    Json(Owner) = "application/json" json,
    Form(Owner) = "application/x-www-form-urlencoded" form_explode,
    Bytes(Binary) = "application/octet-stream" raw,
    Text(String) = "text/plain" text,
} }

#[derive(Clone)]
struct SendSeveral {
    body: Option<Content>,
}
params! { SendSeveral { body: body } }
operation!(SendSeveral, None);

#[derive(Clone)]
struct SendForm {
    body: serde_json::Value,
}
params! { SendForm { body: body [form_explode] {
    "deep" [DeepObject],
    "joined" [Form],
    "spread" [FormExplode],
    "spaces" [SpaceDelimited],
    "json" = "application/json",
    "free" + reserved,
} } }
operation!(SendForm, Some("application/x-www-form-urlencoded"));

#[derive(Clone)]
struct SendLines {
    body: Vec<Owner>,
}
params! { SendLines { body: body [lines] } }
operation!(SendLines, Some("application/x-ndjson"));

/// A part as a strict reader finds it (RFC 2046, section 5.1.1).
#[derive(Debug, PartialEq)]
struct Part {
    head: Vec<String>,
    body: Vec<u8>,
}

fn parts(request: &Request) -> Vec<Part> {
    let content_type = request.header("content-type").unwrap();
    let boundary = content_type.split_once("; boundary=").unwrap().1;
    assert!(boundary.len() <= 70 && boundary.bytes().all(|it| it.is_ascii_alphanumeric()));
    let mut rest = request.body.as_slice();
    rest = rest
        .strip_prefix(format!("--{boundary}").as_bytes())
        .unwrap();
    let delimiter = format!("\r\n--{boundary}");
    let mut parts = Vec::new();
    while rest != b"--\r\n" {
        rest = rest.strip_prefix(b"\r\n").unwrap();
        let end = find(rest, delimiter.as_bytes());
        let (part, after) = rest.split_at(end);
        let split = find(part, b"\r\n\r\n");
        let head = std::str::from_utf8(&part[..split]).unwrap();
        parts.push(Part {
            head: head.split("\r\n").map(str::to_owned).collect(),
            body: part[split + 4..].to_vec(),
        });
        rest = &after[delimiter.len()..];
    }
    parts
}

fn find(text: &[u8], wanted: &[u8]) -> usize {
    let mut windows = text.windows(wanted.len());
    windows.position(|window| window == wanted).unwrap()
}

fn part(name: &str, media_type: Option<&str>, body: impl Into<Vec<u8>>) -> Part {
    let mut head = vec![format!("Content-Disposition: form-data; name={name}")];
    head.extend(media_type.map(|it| format!("Content-Type: {it}")));
    Part {
        head,
        body: body.into(),
    }
}

fn files(picture: Binary) -> Files {
    Files {
        picture,
        more: None,
        owner: None,
        tags: None,
        count: None,
        public: None,
        note: None,
    }
}

fn accepting() -> Server {
    serve(|_| Reply::new(204))
}

#[test]
fn members_are_parts() {
    let server = accepting();
    let picture = Binary::from(vec![0, 0xFF, b'\r', b'\n']);
    let more = vec![
        Binary::from("a")
            .file_name("a\"b\r\n.txt")
            .media_type("text/plain"),
        Binary::from("b"),
    ];
    let body = Files {
        more: Some(more),
        owner: Some(Owner { name: "ü".into() }),
        tags: Some(vec!["x".into(), "y".into()]),
        count: Some(3),
        public: Some(true),
        note: Some("*n*".into()),
        ..files(picture.file_name("me.jpg").media_type("image/jpeg"))
    };
    run(client(&server).send(SendFiles { body })).unwrap();
    let request = &server.requests()[0];
    assert_eq!(
        request.header("content-length").unwrap(),
        request.body.len().to_string()
    );
    assert_eq!(
        parts(request),
        [
            part(
                "\"picture\"; filename=\"me.jpg\"",
                Some("image/jpeg"),
                [0, 0xFF, b'\r', b'\n']
            ),
            part(
                "\"more\"; filename=\"a%22b%0D%0A.txt\"",
                Some("text/plain"),
                "a"
            ),
            part(
                "\"more\"; filename=\"more\"",
                Some("application/octet-stream"),
                "b"
            ),
            part("\"owner\"", Some("application/json"), r#"{"name":"ü"}"#),
            part("\"tags[]\"", None, "x"),
            part("\"tags[]\"", None, "y"),
            part("\"count\"", None, "3"),
            part("\"public\"", None, "true"),
            part("\"note\"", Some("text/markdown"), "*n*"),
        ]
    );
}

#[test]
fn boundaries_differ() {
    let server = accepting();
    let client = client(&server);
    let operation = SendFiles {
        body: files("a".into()),
    };
    run(client.send(operation.clone())).unwrap();
    run(client.send(operation)).unwrap();
    let boundary = |index: usize| {
        server.requests()[index]
            .header("content-type")
            .map(str::to_owned)
    };
    assert_ne!(boundary(0), boundary(1));
}

#[test]
fn related_parts_have_no_names() {
    let server = accepting();
    let body = BTreeMap::from([("a".to_owned(), Binary::from("x").media_type("text/plain"))]);
    run(client(&server).send(SendRelated { body })).unwrap();
    let request = &server.requests()[0];
    assert!(
        request
            .header("content-type")
            .unwrap()
            .starts_with("multipart/related; boundary=")
    );
    let head = vec!["Content-Type: text/plain".to_owned()];
    assert_eq!(
        parts(request),
        [Part {
            head,
            body: b"x".to_vec()
        }]
    );
}

fn chunks() -> impl futures_util::Stream<Item = Result<Bytes, std::io::Error>> + Send + 'static {
    stream::iter(["one ", "two ", "three"]).map_ok_bytes()
}

/// What `map` would do, for pieces that are texts.
trait MapOkBytes: Sized {
    fn map_ok_bytes(self) -> stream::Map<Self, fn(&'static str) -> Result<Bytes, std::io::Error>>;
}

impl<S: futures_util::Stream<Item = &'static str>> MapOkBytes for S {
    fn map_ok_bytes(self) -> stream::Map<Self, fn(&'static str) -> Result<Bytes, std::io::Error>> {
        use futures_util::StreamExt as _;
        self.map(|text| Ok(Bytes::from_static(text.as_bytes())))
    }
}

#[test]
fn streams_of_unknown_length_are_sent_in_chunks() {
    let server = accepting();
    let body = Binary::stream(chunks(), None);
    run(client(&server).send(SendBytes { body })).unwrap();
    let request = &server.requests()[0];
    assert_eq!(request.text(), "one two three");
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
    assert_eq!(request.header("content-length"), None);
}

#[test]
fn streams_of_known_length_say_so() {
    let server = accepting();
    let body = Binary::stream(chunks(), 13).media_type("text/plain");
    run(client(&server).send(SendBytes { body })).unwrap();
    let request = &server.requests()[0];
    assert_eq!(request.text(), "one two three");
    assert_eq!(request.header("content-length"), Some("13"));
    assert_eq!(request.header("content-type"), Some("text/plain"));
}

#[test]
fn parts_may_be_streams() {
    let server = accepting();
    let body = Files {
        count: Some(1),
        ..files(Binary::stream(chunks(), 13).file_name("c.txt"))
    };
    run(client(&server).send(SendFiles { body })).unwrap();
    let request = &server.requests()[0];
    assert_eq!(
        parts(request),
        [
            part(
                "\"picture\"; filename=\"c.txt\"",
                Some("application/octet-stream"),
                "one two three"
            ),
            part("\"count\"", None, "1"),
        ]
    );
    assert_eq!(request.header("transfer-encoding"), None);
}

#[test]
fn a_stream_is_sent_once() {
    let server = accepting();
    let client = client(&server);
    let operation = SendBytes {
        body: Binary::stream(chunks(), None),
    };
    let unsent = operation.to_request(client.config()).unwrap();
    assert!(!unsent.body().is_repeatable());
    assert_eq!(format!("{:?}", unsent.body()), "RequestBody(a stream)");
    run(client.send(operation.clone())).unwrap();
    let error = run(client.send(operation)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(
        error
            .to_string()
            .ends_with("a stream is sent once, and this one is sent"),
        "{error}"
    );
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn a_stream_that_fails_breaks_the_call() {
    let server = accepting();
    let broken = stream::iter([
        Ok(Bytes::from_static(b"a")),
        Err(std::io::Error::other("disk")),
    ]);
    let body = Binary::stream(broken, None);
    let error = run(client(&server).send(SendBytes { body })).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(!error.is_retryable());
}

#[test]
fn a_challenge_to_a_stream_is_the_answer() {
    use super::api::{API, SECURITY};
    #[derive(Clone)]
    struct Guarded {
        body: Binary,
    }
    params! { Guarded { body: body [raw] } }
    impl Operation for Guarded {
        type Answer = Empty;
        type Error = NoDocumentedErrors;
        const META: OperationMeta = OperationMeta {
            method: "PUT",
            security: SECURITY,
            ..OperationMeta::NEW
        };
    }
    let server = serve(|request| match request.header("authorization") {
        Some(_) => Reply::new(204),
        None => Reply::new(401).header(
            "WWW-Authenticate",
            r#"Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256"#,
        ),
    });
    let client = portolan_runtime::runtime::ClientBuilder::new(&API)
        .base_url(server.url())
        .http_client(http_client())
        .auth(portolan_runtime::runtime::DigestAuth::new("u", "p"))
        .build()
        .unwrap();
    let call = |body: Binary| run(client.send(Guarded { body }));
    assert_eq!(
        call(Binary::stream(chunks(), None))
            .unwrap_err()
            .status()
            .unwrap(),
        401
    );
    assert_eq!(server.requests().len(), 1);
    // The nonce is known: what comes after needs no challenge.
    call(Binary::stream(chunks(), None)).unwrap();
    assert_eq!(server.requests()[1].text(), "one two three");
}

#[test]
fn the_variant_says_how_a_body_is_sent() {
    let server = accepting();
    let client = client(&server);
    let owner = || Owner { name: "a b".into() };
    for (body, media_type, text) in [
        (
            Content::from(owner()),
            "application/json",
            r#"{"name":"a b"}"#,
        ),
        (
            Content::Form(owner()),
            "application/x-www-form-urlencoded",
            "name=a%20b",
        ),
        (Content::Bytes("x".into()), "application/octet-stream", "x"),
        (
            Content::Bytes(Binary::from("x").media_type("image/png")),
            "image/png",
            "x",
        ),
        (Content::Text("\"t\"".into()), "text/plain", "\"t\""),
    ] {
        let operation = SendSeveral { body: Some(body) };
        assert!(
            format!("{operation:?}").starts_with("SendSeveral { body: "),
            "{operation:?}"
        );
        run(client.send(operation)).unwrap();
        let requests = server.requests();
        let request = requests.last().unwrap();
        assert_eq!(
            (request.header("content-type"), request.text().as_str()),
            (Some(media_type), text)
        );
    }
    run(client.send(SendSeveral { body: None })).unwrap();
    assert_eq!(
        server.requests().last().unwrap().header("content-type"),
        None
    );
}

#[test]
fn properties_of_a_form_are_written_as_encoded() {
    let server = accepting();
    let body = serde_json::json!({
        "deep": {"a": {"b": [{"c": 1}, null, "x"]}},
        "joined": ["1", "2"],
        "spread": {"r": 1, "g": null},
        "spaces": ["a", "b c"],
        "json": [1, "x"],
        "free": "a/b?c&d=e",
        "list": ["x", {"y": 1}, null],
        "object": {"z": 1},
        "null": null,
        "text": "a b&c",
    });
    run(client(&server).send(SendForm { body })).unwrap();
    let sent = server.requests()[0].text();
    let mut pairs: Vec<&str> = sent.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(
        pairs,
        [
            "deep%5Ba%5D%5Bb%5D%5B0%5D%5Bc%5D=1",
            "deep%5Ba%5D%5Bb%5D%5B2%5D=x",
            "free=a/b?c%26d%3De",
            "joined=1,2",
            "json=%5B1%2C%22x%22%5D",
            "list=%7B%22y%22%3A1%7D",
            "list=x",
            "object=%7B%22z%22%3A1%7D",
            "r=1",
            "spaces=a%20b%20c",
            "text=a%20b%26c",
        ]
    );
}

#[test]
fn items_are_lines() {
    let server = accepting();
    let owner = |name: &str| Owner { name: name.into() };
    let body = vec![owner("a\nb"), owner("c")];
    run(client(&server).send(SendLines { body })).unwrap();
    assert_eq!(
        server.requests()[0].text(),
        "{\"name\":\"a\\nb\"}\n{\"name\":\"c\"}\n"
    );
}

#[test]
fn a_slow_stream_is_within_the_time_limit_of_the_call() {
    let server = accepting();
    let body = Binary::stream(stream::pending::<Result<Bytes, std::io::Error>>(), None);
    let call = client(&server)
        .send(SendBytes { body })
        .timeout(Duration::from_millis(200))
        .response();
    assert_eq!(run(call).unwrap_err().kind(), ErrorKind::Timeout);
}
