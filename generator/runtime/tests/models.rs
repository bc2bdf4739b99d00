//! Structs that `object!` declares.
//!
//! Those of operations are tested where there is a client that calls them: in the generated SDK.

#![allow(missing_docs, reason = "the fields are those of a test")]

use std::collections::BTreeMap;

use portolan_runtime::runtime::json::{self, Patch, Value};
use portolan_runtime::runtime::object;

object! {
    /// Everything a field can be.
    pub struct Person {
        id: u32 = "id" required read_only,
        /// How to call it.
        name: String = "name" required,
        age: Option<u32> = "age" optional,
        r#type: Option<String> = "type" optional write_only,
        tags: Option<Vec<String>> = "tags" optional,
        /// A text, or `null`.
        note: Patch<String> = "note" optional,
        seen: Option<String> = "seen" optional read_only,
        others: BTreeMap<String, serde_json::Value> = "*" additional,
    }
    new(id: u32, name: impl Into<String> => into),
    set(age: u32, r#type: impl Into<String> => into, tags: Vec<String>),
    put(note: Patch<String>),
}

object! {
    /// Nothing is required.
    pub struct Pages { size: Option<u32> = "size" optional }
    Default,
    set(size: u32),
}

object! {
    /// Only servers make it.
    #[derive(Copy)]
    pub struct Count { total: u64 = "total" required }
}

fn written(value: &dyn Value) -> String {
    String::from_utf8_lossy(&json::to_vec(value)).into_owned()
}

fn sent(value: &dyn Value) -> String {
    String::from_utf8_lossy(&json::to_vec_request(value)).into_owned()
}

#[test]
fn new_takes_what_is_required() {
    let person = Person::new(7, "Ada");
    assert_eq!(written(&person), r#"{"id":7,"name":"Ada"}"#);
    assert_eq!(sent(&person), r#"{"name":"Ada"}"#);
    assert_eq!(person.others.len(), 0);
}

#[test]
fn methods_take_what_may_be_absent() {
    let person = Person::new(7, "Ada").age(36).r#type("poet");
    assert_eq!(person.age, Some(36));
    assert_eq!(sent(&person), r#"{"name":"Ada","age":36,"type":"poet"}"#);
    assert_eq!(Pages::default().size(3), Pages { size: Some(3) });
}

#[test]
fn a_patch_takes_a_value_null_or_nothing() {
    let note = |patch: Patch<String>| Person::new(7, "Ada").note(patch).note;
    assert_eq!(note(Patch::Absent), Patch::Absent);
    assert_eq!(note(Patch::Null), Patch::Null);
    let person = Person::new(7, "Ada").note("b");
    assert_eq!(person.note, Patch::Value("b".to_owned()));
    assert_eq!(person.clone().note("b".to_owned()).note, person.note);
    assert_eq!(person.note(None).note, Patch::Null);
}

#[test]
fn what_is_received_is_read_and_not_sent() {
    let text = br#"{"id":7,"name":"Ada","seen":"today","more":[1]}"#;
    let person: Person = json::from_slice(text).unwrap();
    assert_eq!(person.seen.as_deref(), Some("today"));
    assert_eq!(person.others["more"], serde_json::json!([1]));
    assert_eq!(written(&person).as_bytes(), text);
    assert_eq!(sent(&person), r#"{"name":"Ada","more":[1]}"#);
    let fault = json::from_slice::<Person>(b"{}").unwrap_err();
    assert!(
        fault.to_string().contains("`Person` lacks its member `id`"),
        "{fault}"
    );
}

#[test]
fn attributes_of_the_struct_are_its_own() {
    let count: Count = json::from_slice(br#"{"total":1}"#).unwrap();
    let copy = count;
    assert_eq!(copy, count);
}
