//! Types that contain themselves.

use portolan_runtime::runtime::json;
use portolan_runtime::runtime::object;

use super::{read, write};

#[derive(Clone)]
struct Node {
    value: i32,
    next: Option<Box<Node>>,
    children: Option<Vec<Node>>,
}
object! { Node { value: "value" required, next: "next" optional, children: "children" optional } }

struct Ping {
    pong: Box<Pong>,
}
object! { Ping { pong: "pong" required } }

struct Pong {
    ping: Option<Box<Ping>>,
}
object! { Pong { ping: "ping" optional } }

#[test]
fn lists_and_trees() {
    let text =
        r#"{"value":1,"next":{"value":2,"children":[{"value":3},{"value":4,"children":[]}]}}"#;
    let node: Node = read(text);
    assert_eq!(write(&node), text);
    assert_eq!(node, node.clone());
    assert_eq!(
        format!("{:?}", read::<Node>(r#"{"value":1,"next":{"value":2}}"#)),
        "Node { value: 1, next: Node { value: 2, next: None, children: None }, children: None }"
    );
}

#[test]
fn two_types() {
    let text = r#"{"pong":{"ping":{"pong":{}}}}"#;
    assert_eq!(write(&read::<Ping>(text)), text);
}

#[test]
fn as_deep_as_texts_go() {
    let text = |depth: usize| {
        format!(
            "{}{{\"value\":1}}{}",
            "{\"value\":1,\"next\":".repeat(depth - 1),
            "}".repeat(depth - 1)
        )
    };
    assert_eq!(write(&read::<Node>(&text(128))), text(128));
    let error = json::from_slice::<Node>(text(129).as_bytes()).unwrap_err();
    assert_eq!(error.message(), "arrays and objects nest too deep");
    assert_eq!(error.path().len(), "next.".len() * 128 - 1);
}
