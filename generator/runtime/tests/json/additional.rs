//! Members without a field of their own.

use std::collections::BTreeMap;

use portolan_runtime::runtime::object;

use super::{fault, read, write, write_request};

struct Settings {
    name: String,
    id: Option<i32>,
    others: BTreeMap<String, Vec<i32>>,
}
object! { Settings { name: "name" required, id: "id" optional read_only, ..others } }

#[test]
fn they_are_kept_and_written_last() {
    let settings: Settings = read(r#"{"b":[1],"name":"x","a":[],"id":1,"others":[2],"b":[3]}"#);
    assert_eq!(
        settings.others.keys().collect::<Vec<_>>(),
        ["a", "b", "others"]
    );
    assert_eq!(
        write(&settings),
        r#"{"name":"x","id":1,"a":[],"b":[3],"others":[2]}"#
    );
    assert_eq!(
        write_request(&settings),
        r#"{"name":"x","a":[],"b":[3],"others":[2]}"#
    );
    assert_eq!(
        format!("{settings:?}"),
        r#"Settings { name: "x", id: 1, others: {"a": [], "b": [3], "others": [2]} }"#
    );
}

#[test]
fn they_have_a_type() {
    assert_eq!(
        fault::<Settings>(r#"{"name":"x","a":[1,true]}"#),
        "expected a number, found a boolean (a[1], line 1, column 20)"
    );
}

#[test]
fn alone() {
    struct Anything {
        members: BTreeMap<String, serde_json::Value>,
    }
    object! { Anything { ..members } }

    let text = r#"{"a":{"b":[null]},"c":1.5}"#;
    let anything: Anything = read(text);
    assert_eq!(anything.members.len(), 2);
    assert_eq!(write(&anything), text);
    assert_eq!(write(&read::<Anything>("{}")), "{}");
}

#[test]
fn maps() {
    type Map = BTreeMap<String, Option<BTreeMap<String, bool>>>;
    let text = r#"{"":null,"a":{},"b\n":{"x":true}}"#;
    assert_eq!(write(&read::<Map>(text)), text);
    assert_eq!(
        fault::<Map>(r#"{"a b":{"x":1}}"#),
        "expected a boolean, found a number ([\"a b\"].x, line 1, column 13)"
    );
}
