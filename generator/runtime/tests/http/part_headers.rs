//! Parts as they arrive: their headers, and lists that are joined.

use std::collections::BTreeMap;

use portolan_runtime::runtime::json::Binary;
use portolan_runtime::runtime::{
    BuildError, ClientBuilder, Empty, NoDocumentedErrors, Operation, OperationMeta, object, params,
};

use super::api::{API, http_client};

#[derive(Clone)]
struct Files {
    picture: Binary,
    note: Option<String>,
}
object! { Files { picture: "picture" required, note: "note" optional } }

#[derive(Clone)]
struct Send {
    body: Files,
}
params! { Send { body: body [multipart] {
    "picture" = "image/png" with "X-Kind" "ma\"in" with "X-Depth" "1",
    "note" with "X-Lang" "en"
} } }

struct Lists {
    each: Vec<String>,
    csv: Vec<String>,
    pipes: Vec<i64>,
    files: Vec<Binary>,
    none: Vec<String>,
}
object! { Lists { each: "each" required, csv: "csv" required, pipes: "pipes" required, files: "files" required, none: "none" required } }

struct SendLists {
    body: Lists,
}
params! { SendLists { body: body [multipart] {
    "each" [form_explode], "csv" [form], "pipes" [pipe_delimited] with "X-Kind" "ids", "files" [form], "none" [form]
} } }

#[derive(Clone)]
struct SendMixed {
    body: Files,
}
params! { SendMixed { body: body [multipart] } }

#[derive(Clone)]
struct SendJson {
    body: BTreeMap<String, Vec<String>>,
}
params! { SendJson { body: body [multipart] { "tags" = "application/json" } } }

macro_rules! operation {
    ($name:ident $media_type:literal) => {
        impl Operation for $name {
            type Answer = Empty;
            type Error = NoDocumentedErrors;
            const META: OperationMeta = OperationMeta {
                content_type: Some($media_type),
                ..OperationMeta::new("op", "POST", "/")
            };
        }
    };
}
operation!(Send "multipart/form-data");
operation!(SendLists "multipart/form-data");
operation!(SendMixed "multipart/mixed");
operation!(SendJson "multipart/form-data");

/// The lines that a request sends.
fn lines(operation: &impl Operation) -> Result<Vec<String>, BuildError> {
    let client = ClientBuilder::new(&API)
        .base_url("http://localhost")
        .http_client(http_client())
        .build()
        .unwrap();
    let request = operation.to_request(client.config())?;
    let body = std::str::from_utf8(request.body().as_bytes().unwrap()).unwrap();
    let lines = body.split("\r\n").filter(|it| !it.starts_with("--"));
    Ok(lines.map(str::to_owned).collect())
}

fn send(picture: Binary) -> Result<Vec<String>, BuildError> {
    let note = None;
    lines(&Send {
        body: Files { picture, note },
    })
}

#[test]
fn documented_values_are_sent() {
    let body = Files {
        picture: "p".into(),
        note: Some("n".into()),
    };
    assert_eq!(
        lines(&Send { body }).unwrap(),
        [
            "Content-Disposition: form-data; name=\"picture\"; filename=\"picture\"",
            "Content-Type: image/png",
            "X-Kind: ma\"in",
            "X-Depth: 1",
            "",
            "p",
            "Content-Disposition: form-data; name=\"note\"",
            "X-Lang: en",
            "",
            "n",
            "",
        ]
    );
}

#[test]
fn a_text_in_a_part_of_json_is_json() {
    let names = ["names", "tags"].map(|it| (it.to_owned(), vec!["a \"b\"".to_owned()]));
    let body = BTreeMap::from(names);
    assert_eq!(
        lines(&SendJson { body }).unwrap(),
        [
            "Content-Disposition: form-data; name=\"names\"",
            "",
            "a \"b\"",
            "Content-Disposition: form-data; name=\"tags\"",
            "Content-Type: application/json",
            "",
            "\"a \\\"b\\\"\"",
            "",
        ]
    );
}

#[test]
fn lists_are_joined_where_their_style_says_so() {
    let texts = || vec!["1".to_owned(), "2 b".to_owned()];
    let body = Lists {
        each: texts(),
        csv: texts(),
        pipes: vec![3, 4],
        files: vec!["f".into()],
        none: Vec::new(),
    };
    let part = |name: &str| format!("Content-Disposition: form-data; name=\"{name}\"");
    assert_eq!(
        lines(&SendLists { body }).unwrap(),
        [
            &part("each"),
            "",
            "1",
            &part("each"),
            "",
            "2 b",
            &part("csv"),
            "",
            "1,2 b",
            &part("pipes"),
            "X-Kind: ids",
            "",
            "3|4",
            "Content-Disposition: form-data; name=\"files\"; filename=\"files\"",
            "Content-Type: application/octet-stream",
            "",
            "f",
            ""
        ]
    );
}

#[test]
fn given_values_come_in_their_place() {
    let picture = Binary::from("p")
        .header("x-kind", "other")
        .header("X-More", "0")
        .header("x-more", "2");
    assert_eq!(
        send(picture).unwrap()[2..5],
        ["X-Depth: 1", "x-kind: other", "x-more: 2"]
    );
}

#[test]
fn headers_that_would_break_the_part_are_refused() {
    for (name, value) in [
        ("X-A", "b\r\nX-C: d"),
        ("X A", "b"),
        ("", "b"),
        ("X-A: b\r\nX-C", "d"),
        ("Content-Type", "text/plain"),
        ("content-disposition", "attachment"),
    ] {
        let error = send(Binary::from("p").header(name, value)).unwrap_err();
        assert!(error.to_string().contains("`picture`"), "{name}: {error}");
    }
}

#[test]
fn parts_without_names_can_have_a_disposition() {
    let picture = Binary::from("p").header("Content-Disposition", "inline");
    let body = Files {
        picture,
        note: None,
    };
    assert_eq!(
        lines(&SendMixed { body }).unwrap()[..2],
        [
            "Content-Type: application/octet-stream",
            "Content-Disposition: inline"
        ]
    );
}

#[test]
fn files_with_other_headers_are_other_files() {
    let file = || Binary::from("p");
    assert_eq!(file().header("a", "b"), file().header("a", "b"));
    assert_ne!(file().header("a", "b"), file());
}
