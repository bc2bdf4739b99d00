//! Members that are optional and nullable.

use portolan_runtime::runtime::json::Patch;
use portolan_runtime::runtime::object;

use super::{fault, read, write, write_request};

#[derive(Clone)]
struct Update {
    name: Patch<String>,
    tags: Patch<Vec<String>>,
}
object! { Update { name: "name" optional, tags: "tags" optional } }

#[test]
fn three_states() {
    for text in [
        "{}",
        r#"{"name":null}"#,
        r#"{"name":"x"}"#,
        r#"{"name":"","tags":null}"#,
        r#"{"tags":[]}"#,
    ] {
        assert_eq!(write_request(&read::<Update>(text)), text);
    }
    let update: Update = read(r#"{"name":null}"#);
    assert_eq!((update.name, update.tags), (Patch::Null, Patch::Absent));
    assert_eq!(
        fault::<Update>(r#"{"name":1}"#),
        "expected a string, found a number (name, line 1, column 9)"
    );
}

#[test]
fn they_are_not_equal() {
    let update = Update {
        name: Patch::Absent,
        tags: Patch::Null,
    };
    assert_ne!(
        update,
        Update {
            name: Patch::Null,
            ..update.clone()
        }
    );
    assert_ne!(
        update,
        Update {
            tags: Patch::Value(Vec::new()),
            ..update.clone()
        }
    );
    assert_eq!(update, update.clone());
    assert_eq!(format!("{update:?}"), "Update { name: None, tags: null }");
}

#[test]
fn conversions() {
    assert_eq!(Patch::from("x".to_owned()), Patch::Value("x".to_owned()));
    assert_eq!(Patch::<i32>::from(None), Patch::Null);
    assert_eq!(Patch::<i32>::from(Some(1)), Patch::Value(1));
    assert_eq!(Patch::<i32>::default(), Patch::Absent);
    assert_eq!(
        (Patch::Value(1).value(), Patch::<i32>::Null.value()),
        (Some(&1), None)
    );
    assert_eq!(
        (
            Patch::Value(1).into_value(),
            Patch::<i32>::Absent.into_value()
        ),
        (Some(1), None)
    );
    assert!(Patch::<i32>::Absent.is_absent() && !Patch::<i32>::Null.is_absent());
}

#[test]
fn several_members_of_one_name() {
    assert_eq!(
        write(&read::<Update>(r#"{"name":"x","name":null}"#)),
        r#"{"name":null}"#
    );
}
