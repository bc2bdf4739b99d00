//! Forms, lines, and bodies of several media types, as they arrive.

use portolan_runtime::runtime::json::Binary;
use portolan_runtime::runtime::{contents, params};
use portolan_tests::server::{Reply, Server};

use super::api::{Owner, client, run, serve, upload};

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
upload!(SendSeveral, None);

#[derive(Clone)]
struct SendForm {
    body: serde_json::Value,
}
params! { SendForm { body: body [form_explode] {
    "deep" [deep_object],
    "joined" [form],
    "spread" [form_explode],
    "spaces" [space_delimited],
    "json" = "application/json",
    "free" + reserved,
    "links" [form] + reserved,
} } }
upload!(SendForm, Some("application/x-www-form-urlencoded"));

#[derive(Clone)]
struct SendLines {
    body: Vec<Owner>,
}
params! { SendLines { body: body [lines] } }
upload!(SendLines, Some("application/x-ndjson"));

fn accepting() -> Server {
    serve(|_| Reply::new(204))
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
        "links": ["a/b", "c"],
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
            "links=a/b,c",
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
