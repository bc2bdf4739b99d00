//! Members of answers that are `null` although they need not be there.

use std::collections::BTreeMap;

use portolan_runtime::runtime::json::Nulls;
use portolan_runtime::runtime::{json, object};

use super::{fault, read, write, write_request};

object! {
    /// What an answer holds.
    pub struct Repository {
        name: String = "name" required,
        license: Option<String> = "license" optional,
        id: Option<i32> = "id" optional read_only,
        others: BTreeMap<String, serde_json::Value> = "*" additional,
        nulls: Nulls = "" nulls,
    }
    new(name: impl Into<String> => into),
}

#[test]
fn what_was_null_is_written_as_null() {
    for text in [
        r#"{"name":"x"}"#,
        r#"{"name":"x","license":null}"#,
        r#"{"name":"x","license":null,"id":null}"#,
        r#"{"name":"x","license":"MIT","id":null,"size":null}"#,
        r#"{"name":"x","license":"MIT","id":1,"size":2}"#,
    ] {
        assert_eq!(write(&read::<Repository>(text)), text);
        let value: serde_json::Value = read(text);
        let repository: Repository = read(text);
        assert_eq!(serde_json::to_value(&repository).unwrap(), value);
    }
}

#[test]
fn the_order_of_members_does_not_matter() {
    let repository: Repository = read(r#"{"license":null,"size":1,"id":null,"name":"x"}"#);
    assert_eq!(
        write(&repository),
        r#"{"name":"x","license":null,"id":null,"size":1}"#
    );
}

#[test]
fn the_last_of_several_counts() {
    let repository: Repository =
        read(r#"{"name":"x","license":null,"license":"MIT","id":1,"id":null}"#);
    assert_eq!(
        write(&repository),
        r#"{"name":"x","license":"MIT","id":null}"#
    );
}

#[test]
fn a_value_that_is_set_later_is_written() {
    let mut repository: Repository = read(r#"{"name":"x","license":null}"#);
    repository.license = Some("MIT".to_owned());
    assert_eq!(write(&repository), r#"{"name":"x","license":"MIT"}"#);
}

#[test]
fn requests_leave_out_what_only_servers_send() {
    let repository: Repository = read(r#"{"name":"x","license":null,"id":null}"#);
    assert_eq!(write_request(&repository), r#"{"name":"x","license":null}"#);
}

#[test]
fn they_show_nowhere_else() {
    let (one, other): (Repository, Repository) =
        (read(r#"{"name":"x","license":null}"#), Repository::new("x"));
    assert_eq!(one, other);
    assert_eq!(
        format!("{one:?}"),
        r#"Repository { name: "x", license: None, id: None, others: {} }"#
    );
    assert_eq!(write(&one.clone()), r#"{"name":"x","license":null}"#);
}

#[test]
fn values_that_are_used_again_forget_them() {
    let mut list: Vec<Repository> = read(r#"[{"name":"x","license":null}]"#);
    <dyn json::Value>::reset(&mut list[0]);
    list[0].name = "y".to_owned();
    assert_eq!(write(&list), r#"[{"name":"y"}]"#);
}

#[test]
fn a_required_member_may_not_be_null() {
    assert_eq!(
        fault::<Repository>(r#"{"name":null}"#),
        "expected a string, found null (name, line 1, column 9)"
    );
}

#[test]
fn objects_with_many_members_have_them_too() {
    object! {
        pub struct Many {
            a: Option<i32> = "a" optional, b: Option<i32> = "b" optional, c: Option<i32> = "c" optional,
            d: Option<i32> = "d" optional, e: Option<i32> = "e" optional, f: Option<i32> = "f" optional,
            g: Option<i32> = "g" optional, h: Option<i32> = "h" optional, i: Option<i32> = "i" optional,
            j: Option<i32> = "j" optional, k: Option<i32> = "k" optional, l: Option<i32> = "l" optional,
            m: Option<i32> = "m" optional, n: Option<i32> = "n" optional, o: Option<i32> = "o" optional,
            p: Option<i32> = "p" optional, q: Option<i32> = "q" optional,
            nulls: Nulls = "" nulls,
        }
        Default,
    }
    let text = r#"{"a":null,"q":null}"#;
    assert_eq!(write(&read::<Many>(text)), text);
    assert_eq!(write(&Many::default()), "{}");
}
