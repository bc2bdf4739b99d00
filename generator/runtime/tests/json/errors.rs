//! Where an error says it is.

use std::collections::BTreeMap;

use portolan_runtime::runtime::json::{self, ReadError};
use portolan_runtime::runtime::object;

struct Page {
    results: Vec<User>,
    links: BTreeMap<String, Vec<i32>>,
}
object! { Page { results: "results" required, links: "links" required } }

struct User {
    roles: Vec<String>,
    token: Option<String>,
}
object! { User { roles: "roles" required, token: "x-token" optional } }

fn error(text: &str) -> ReadError {
    json::from_slice::<Page>(text.as_bytes()).unwrap_err()
}

#[test]
fn line_column_offset_and_path() {
    let error = error(
        "{\n  \"results\": [\n    {\"roles\": []},\n    {\"roles\": [\"größe\", null]}\n  ]\n}",
    );
    assert_eq!(error.message(), "expected a string, found null");
    assert_eq!(error.path(), "results[1].roles[1]");
    assert_eq!((error.line(), error.column(), error.offset()), (4, 25, 62));
    assert_eq!(
        error.to_string(),
        "expected a string, found null (results[1].roles[1], line 4, column 25)"
    );
    assert_eq!(format!("{error:?}"), format!("ReadError({error})"));
}

#[test]
fn names_in_paths() {
    assert_eq!(
        error(r#"{"links":{"a.b":[true]}}"#).path(),
        "links[\"a.b\"][0]"
    );
    assert_eq!(error(r#"{"links":{"":[true]}}"#).path(), "links[\"\"][0]");
    assert_eq!(
        error(r#"{"links":{"a\nb":[true]}}"#).path(),
        "links[\"a\\nb\"][0]"
    );
    assert_eq!(
        error(r#"{"results":[{"x-token":1}]}"#).path(),
        "results[0].x-token"
    );
    assert_eq!(error("[]").path(), "");
}

#[test]
fn the_end_of_the_text() {
    let error = error("{\"results\": [\n");
    assert_eq!(
        error.to_string(),
        "expected a value, found the end of the text (results[0], line 2, column 1)"
    );
}

#[test]
fn values_are_not_repeated() {
    let text = r#"{"results":[{"roles":"hunter2","x-token":"hunter2"}]}"#;
    assert!(!error(text).to_string().contains("hunter2"));
    assert!(!format!("{:?}", error(text)).contains("hunter2"));
}

#[test]
fn it_is_small_and_an_error() {
    assert_eq!(size_of::<Result<(), ReadError>>(), size_of::<usize>());
    let error: Box<dyn std::error::Error + Send + Sync> = error("").into();
    assert!(error.source().is_none());
}
