//! What requests leave out.

use std::collections::BTreeMap;

use portolan_runtime::runtime::{object, union};

use super::{read, write, write_request};

struct Item {
    id: Option<String>,
    created: String,
    name: String,
    parts: Option<Vec<Item>>,
    parent: Option<Box<Item>>,
    by_name: Option<BTreeMap<String, Item>>,
    choice: Option<Choice>,
}
object! { Item {
    id: "id" optional read_only,
    created: "created" required read_only,
    name: "name" required,
    parts: "parts" optional,
    parent: "parent" optional,
    by_name: "byName" optional,
    choice: "choice" optional,
} }

enum Choice {
    Item(Box<Item>),
    Unknown(serde_json::Value),
}
union! { Choice { 0: Item(Box<Item>) if object } }

#[test]
fn read_only_members_at_any_depth() {
    let leaf = r#"{"id":"1","created":"now","name":"x"}"#;
    let text = format!(
        r#"{{"id":"1","created":"now","name":"x","parts":[{leaf},{leaf}],"parent":{leaf},"byName":{{"id":{leaf}}},"choice":{leaf}}}"#
    );
    let item: Item = read(&text);
    assert_eq!(write(&item), text);
    let leaf = r#"{"name":"x"}"#;
    assert_eq!(
        write_request(&item),
        format!(
            r#"{{"name":"x","parts":[{leaf},{leaf}],"parent":{leaf},"byName":{{"id":{leaf}}},"choice":{leaf}}}"#
        )
    );
}

#[test]
fn lists_keep_their_places() {
    assert_eq!(write_request(&vec![Some(1), None, Some(2)]), "[1,null,2]");
    assert_eq!(
        read::<Vec<Option<i32>>>("[1,null,2]"),
        [Some(1), None, Some(2)]
    );
    assert_eq!(write_request(&None::<i32>), "null");
}
