//! What other code sees of a type: serde, `Debug`, `PartialEq`.

use std::collections::BTreeMap;

use portolan_runtime::runtime::json::Number;
use portolan_runtime::runtime::json::Open;
use portolan_runtime::runtime::{object, open_enum, union};
use serde_json::json;

use super::{read, write};

#[derive(Clone)]
struct Pet {
    name: String,
    age: u64,
    weight: f64,
    height: Option<f32>,
    kind: Open<Kind>,
    tags: BTreeMap<String, Option<bool>>,
    shape: Option<Shape>,
    exact: Option<Number>,
    free: Option<serde_json::Value>,
}
object! { Pet {
    name: "name" required, age: "age" required, weight: "weight" required, height: "height" optional, kind: "kind" required,
    tags: "tags" required, shape: "shape" optional, exact: "exact" optional, free: "free" optional,
} }

open_enum! { enum Kind { Cat = "CAT" } }

#[derive(Clone)]
enum Shape {
    Round(Round),
    Unknown(serde_json::Value),
}
union! { Shape by "form" { 0: Round(Round) = ["ROUND"] } }

#[derive(Clone)]
struct Round {
    radius: i32,
}
object! { Round { radius: "radius" required } }

const TEXT: &str = r#"{"name":"Tom","age":18446744073709551615,"weight":4.5,"height":0.1,"kind":"CAT","tags":{"a":true,"b":null},"shape":{"form":"ROUND","radius":3},"exact":12,"free":{"x":[1]}}"#;

#[test]
fn serde_writes_the_same() {
    let pet: Pet = read(TEXT);
    assert_eq!(write(&pet), TEXT);
    assert_eq!(serde_json::to_string(&pet).unwrap(), TEXT);
    assert_eq!(
        serde_json::to_value(&pet).unwrap()["shape"],
        json!({"form": "ROUND", "radius": 3})
    );
}

#[test]
fn serde_reads_the_same() {
    let pet: Pet = read(TEXT);
    assert_eq!(serde_json::from_str::<Pet>(TEXT).unwrap(), pet);
    assert_eq!(
        serde_json::from_value::<Pet>(serde_json::to_value(&pet).unwrap()).unwrap(),
        pet
    );
    assert_eq!(serde_json::from_str::<Vec<Pet>>("[]").unwrap(), []);
}

#[test]
fn errors_of_serde_say_where() {
    let error =
        serde_json::from_value::<Vec<Pet>>(json!([{"name": "Tom", "age": -1}])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected a whole number of 64 bits without a sign, found another number (age)"
    );
    let error = serde_json::from_value::<Round>(json!({})).unwrap_err();
    assert_eq!(error.to_string(), "`Round` lacks its member `radius`");
}

#[test]
fn debug_shows_fields() {
    assert_eq!(
        format!("{:?}", read::<Pet>(TEXT)),
        r#"Pet { name: "Tom", age: 18446744073709551615, weight: 4.5, height: 0.1, kind: "CAT", tags: {"a": true, "b": None}, shape: Round(Round { radius: 3 }), exact: 12, free: {"x":[1]} }"#
    );
    assert_eq!(
        format!("{:#?}", Round { radius: 3 }),
        "Round {\n    radius: 3,\n}"
    );
    assert_eq!(
        format!("{:?}", Shape::Unknown(json!({"form": 1}))),
        r#"Unknown({"form":1})"#
    );
}

#[test]
fn every_field_counts_for_equality() {
    let pet: Pet = read(TEXT);
    assert_eq!(pet, pet.clone());
    for (from, to) in [
        ("Tom", "Tim"),
        ("18446744073709551615", "1"),
        ("4.5", "4.25"),
        ("0.1", "0.2"),
        ("\"CAT\"", "\"DOG\""),
        ("true", "false"),
        ("\"b\"", "\"c\""),
        (":3", ":4"),
        ("ROUND", "SQUARE"),
        (":12", ":13"),
        ("[1]", "[2]"),
        (",\"height\":0.1", ""),
    ] {
        let other: Pet = read(&TEXT.replacen(from, to, 1));
        assert_ne!(pet, other, "{from} became {to}");
        assert_ne!(other, pet, "{from} became {to}");
        assert_eq!(other, other.clone());
    }
    assert_ne!(read::<Pet>(&TEXT.replace("4.5", "1")).weight, f64::NAN);
}
