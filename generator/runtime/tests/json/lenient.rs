//! Bodies of errors, which servers do not write with care.

use std::collections::BTreeMap;

use portolan_runtime::runtime::json::Open;
use portolan_runtime::runtime::json::{self, Value};
use portolan_runtime::runtime::{object, open_enum, union};

use super::write;

struct ApiError {
    error: i32,
    code: Option<Open<Code>>,
    detail: Option<String>,
    parameters: Option<Vec<BTreeMap<String, i32>>>,
    bad: Bad,
    reason: Reason,
}
object! { ApiError {
    error: "error" required, code: "errorCode" optional, detail: "detail" optional, parameters: "parameters" optional,
    bad: "badRequestDetail" required, reason: "reason" required,
} }

struct Bad {
    fields: Vec<Field>,
    count: Option<i32>,
}
object! { Bad { fields: "fields" required, count: "count" optional } }

struct Field {
    name: String,
}
object! { Field { name: "name" required } }

open_enum! { enum Code { Known = "KNOWN" } }

enum Reason {
    Field(Field),
    Unknown(serde_json::Value),
}
union! { Reason by "kind" { 0: Field(Field) = ["field"] } }

fn lenient<T: Value>(text: &str) -> T {
    json::from_slice_lenient(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn what_fits_is_read_as_usual() {
    let text = r#"{"error":404,"errorCode":"KNOWN","detail":"d","parameters":[{"a":1}],"badRequestDetail":{"fields":[{"name":"x"}],"count":1},"reason":{"kind":"field","name":"x"}}"#;
    assert_eq!(lenient::<ApiError>(text), super::read::<ApiError>(text));
}

#[test]
fn missing_members_stay_empty() {
    assert_eq!(
        write(&lenient::<ApiError>("{}")),
        r#"{"error":0,"badRequestDetail":{"fields":[]},"reason":null}"#
    );
}

#[test]
fn ill_typed_members_stay_empty() {
    let error: ApiError = lenient(
        r#"{"error":"none","errorCode":404,"detail":{"a":[1]},"parameters":{"x":1},"badRequestDetail":"none","reason":[]}"#,
    );
    assert_eq!(error.error, 0);
    // What an enum does not know may be a number, too.
    assert_eq!(error.code.unwrap().as_str(), "404");
    assert_eq!(error.detail, None);
    assert_eq!(error.parameters, None);
    assert_eq!(
        error.bad,
        Bad {
            fields: Vec::new(),
            count: None
        }
    );
    assert_eq!(error.reason, Reason::Unknown(serde_json::json!([])));
}

#[test]
fn only_the_part_that_does_not_fit_is_lost() {
    let error: ApiError = lenient(
        r#"{"badRequestDetail":{"count":7,"fields":[{"name":"a"},"b",{"name":3},{"nam":1}]},"error":400,"parameters":["x",5,{"a":1,"b":"x"},true]}"#,
    );
    assert_eq!(
        write(&error.bad),
        r#"{"fields":[{"name":"a"},{"name":""},{"name":""}],"count":7}"#
    );
    assert_eq!(error.error, 400);
    assert_eq!(
        error.parameters,
        Some(vec![BTreeMap::from([("a".to_owned(), 1)])])
    );
}

#[test]
fn a_member_that_fits_and_then_does_not() {
    let bad: Bad = lenient(r#"{"count":1,"count":"x","fields":[{"name":"a"}],"fields":null}"#);
    assert_eq!(
        bad,
        Bad {
            fields: Vec::new(),
            count: None
        }
    );
}

#[test]
fn a_variant_that_is_told_by_its_tag() {
    let error: ApiError = lenient(r#"{"reason":{"kind":"field","name":7}}"#);
    assert_eq!(
        error.reason,
        Reason::Field(Field {
            name: String::new()
        })
    );
}

#[test]
fn what_is_not_the_outer_type() {
    for text in ["[]", "null", "\"x\"", "5"] {
        assert!(
            json::from_slice_lenient::<ApiError>(text.as_bytes()).is_err(),
            "{text}"
        );
    }
}

#[test]
fn what_is_not_json() {
    for text in [
        "",
        "<html>",
        "{",
        r#"{"error":}"#,
        r#"{"error":"x""#,
        r#"{"error":4x}"#,
        r#"{"detail":["#,
        "{} x",
        r#"{"parameters":["a",]}"#,
    ] {
        assert!(
            json::from_slice_lenient::<ApiError>(text.as_bytes()).is_err(),
            "{text}"
        );
    }
}
