//! Bodies of requests other than JSON, as they arrive.

use std::collections::BTreeMap;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use portolan_runtime::runtime::json::Binary;
use portolan_runtime::runtime::{
    BuildError, Empty, ErrorKind, NoDocumentedErrors, Operation, OperationMeta, object, params,
    union,
};
use portolan_tests::server::{Reply, Request, Server};

use super::api::{Owner, client, http_client, run, serve, upload};

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
upload!(SendFiles, Some("multipart/form-data"));

#[derive(Clone)]
struct SendRelated {
    body: BTreeMap<String, Binary>,
}
params! { SendRelated { body: body [multipart] } }
upload!(
    SendRelated,
    Some("multipart/related; Boundary=b; type=\"text/plain; a\"")
);

#[derive(Clone)]
pub(crate) struct SendBytes {
    pub(crate) body: Binary,
}
params! { SendBytes { body: body [raw] } }
upload!(SendBytes, Some("application/octet-stream"));

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
    // What the document says of the type stays, but for a boundary.
    let media_type = request.header("content-type").unwrap();
    let start = "multipart/related; type=\"text/plain; a\"; boundary=";
    assert!(media_type.starts_with(start), "{media_type}");
    assert_eq!(media_type.len(), start.len() + 32);
    let head = vec!["Content-Type: text/plain".to_owned()];
    assert_eq!(
        parts(request),
        [Part {
            head,
            body: b"x".to_vec()
        }]
    );
}

fn chunks() -> impl futures_util::Stream<Item = io::Result<Bytes>> + Send + 'static {
    let texts = ["one ", "two ", "three"];
    stream::iter(texts.map(|text| Ok(Bytes::from_static(text.as_bytes()))))
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

#[derive(Clone)]
struct SendJson {
    body: Files,
}
params! { SendJson { body: body } }
upload!(SendJson, Some("application/json"));

#[derive(Clone)]
struct SendForm {
    body: Files,
}
params! { SendForm { body: body [form_explode] } }
upload!(SendForm, Some("application/x-www-form-urlencoded"));

#[test]
fn a_stream_is_not_sent_within_a_text() {
    let server = accepting();
    let client = client(&server);
    let body = || files(Binary::stream(chunks(), 13));
    let refused = |error: BuildError| error.to_string().starts_with("a stream cannot be sent");
    assert!(refused(
        SendJson { body: body() }
            .to_request(client.config())
            .unwrap_err()
    ));
    assert!(refused(
        SendForm { body: body() }
            .to_request(client.config())
            .unwrap_err()
    ));
    let bytes = SendJson {
        body: files("a".into()),
    }
    .to_request(client.config());
    assert!(bytes.is_ok());
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
    let broken = stream::iter([Ok(Bytes::from_static(b"a")), Err(io::Error::other("disk"))]);
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
fn a_slow_stream_is_within_the_time_limit_of_the_call() {
    let server = accepting();
    let body = Binary::stream(stream::pending::<io::Result<Bytes>>(), None);
    let call = client(&server)
        .send(SendBytes { body })
        .timeout(Duration::from_millis(200))
        .response();
    assert_eq!(run(call).unwrap_err().kind(), ErrorKind::Timeout);
}

/// A file, files, a number, a text, or an object.
#[derive(Clone)]
enum Any {
    File(Binary),
    Files(Vec<Binary>),
    Number(i64),
    Text(String),
    Owner(Owner),
    Unknown(serde_json::Value),
}
union! { Any {
    0: File(Binary) if string,
    1: Files(Vec<Binary>) if array,
    2: Number(i64) if integer,
    3: Text(String) if string,
    4: Owner(Owner) if object,
} }

#[derive(Clone)]
struct SendAny {
    body: BTreeMap<String, Vec<Any>>,
}
params! { SendAny { body: body [multipart] } }
upload!(SendAny, Some("multipart/form-data"));

#[test]
fn variants_of_unions_are_parts_of_their_own_kind() {
    let server = accepting();
    let items = vec![
        Any::File(
            Binary::from(vec![0xFF])
                .file_name("a.png")
                .media_type("image/png"),
        ),
        Any::Files(vec!["b".into(), "c".into()]),
        Any::Number(3),
        Any::Text("d".into()),
        Any::Owner(Owner { name: "e".into() }),
        Any::Unknown(serde_json::Value::from("f")),
    ];
    let body = BTreeMap::from([("x".to_owned(), items)]);
    run(client(&server).send(SendAny { body })).unwrap();
    let binary = Some("application/octet-stream");
    assert_eq!(
        parts(&server.requests()[0]),
        [
            part("\"x\"; filename=\"a.png\"", Some("image/png"), [0xFF]),
            part("\"x\"; filename=\"x\"", binary, "b"),
            part("\"x\"; filename=\"x\"", binary, "c"),
            part("\"x\"", None, "3"),
            part("\"x\"", None, "d"),
            part("\"x\"", Some("application/json"), r#"{"name":"e"}"#),
            part("\"x\"", None, "f"),
        ]
    );
}

#[derive(Clone)]
struct One {
    kind: Option<String>,
    file: Binary,
}
object! { One { kind: "kind" optional, file: "file" required } }

#[derive(Clone)]
enum Kinds {
    One(One),
    Unknown(serde_json::Value),
}
union! { Kinds by "kind" { 0: One(One) = ["one"] } }

#[derive(Clone)]
struct SendKinds {
    body: Kinds,
}
params! { SendKinds { body: body [multipart] } }
upload!(SendKinds, Some("multipart/form-data"));

#[test]
fn what_tells_a_variant_apart_is_one_part() {
    let server = accepting();
    for kind in [None, Some("one".to_owned())] {
        let file = Binary::from("a");
        let body = Kinds::One(One { kind, file });
        run(client(&server).send(SendKinds { body })).unwrap();
    }
    for request in server.requests() {
        let parts = parts(&request);
        assert_eq!(parts.len(), 2);
        assert_eq!(parts[0], part("\"kind\"", None, "one"));
    }
}
