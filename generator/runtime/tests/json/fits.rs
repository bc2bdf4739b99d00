//! The variant that fits best, where no test tells the variants apart.

use std::collections::BTreeMap;

use jiff::Timestamp;
use portolan_runtime::runtime::json::Open;
use portolan_runtime::runtime::{object, open_enum, union};

use super::{fault, read, write};

struct Cat {
    kind: Option<Open<Kind>>,
    name: Option<String>,
    lives: Option<i64>,
}
object! { Cat { kind: "kind" optional, name: "name" optional, lives: "lives" optional } }

struct Dog {
    kind: Option<Open<Kind>>,
    name: Option<String>,
    tricks: Option<Vec<Trick>>,
}
object! { Dog { kind: "kind" optional, name: "name" optional, tricks: "tricks" optional } }

struct Bird {
    name: Option<String>,
    others: BTreeMap<String, serde_json::Value>,
}
object! { Bird { name: "name" optional, ..others } }

struct Trick {
    on: Open<Kind>,
}
object! { Trick { on: "on" required } }

open_enum! { enum Kind { Sit = "sit" } }

enum Pet {
    Cat(Cat),
    Dog(Dog),
    Bird(Bird),
    Unknown(serde_json::Value),
}
union! { Pet { 0: Cat(Cat) if try, 1: Dog(Dog) if try, 2: Bird(Bird) if try } }

#[track_caller]
fn check<T: json::Value>(text: &str, fits: fn(&T) -> bool) {
    let value: T = read(text);
    let written = write(&value);
    assert!(
        fits(&value),
        "{text} became {:?}",
        &value as &dyn json::Value
    );
    assert_eq!(written, text);
}

use portolan_runtime::runtime::json;

#[test]
fn the_one_that_knows_all_members() {
    check(r#"{"name":"a","lives":9}"#, |it| matches!(it, Pet::Cat(_)));
    check(r#"{"name":"a","tricks":[]}"#, |it| {
        matches!(it, Pet::Dog(_))
    });
    check(r#"{"name":"a","wings":2}"#, |it| matches!(it, Pet::Bird(_)));
}

#[test]
fn the_first_of_those_that_fit_equally_well() {
    check(r#"{"name":"a"}"#, |it| matches!(it, Pet::Cat(_)));
    check("{}", |it| matches!(it, Pet::Cat(_)));
}

#[test]
fn a_member_that_is_lost_weighs_more_than_a_text_that_is_new() {
    enum Answer {
        Cat(Cat),
        Dog(Dog),
        Unknown(serde_json::Value),
    }
    union! { Answer { 0: Cat(Cat) if try, 1: Dog(Dog) if try } }

    check(r#"{"kind":"roll","tricks":[{"on":"roll"}]}"#, |it| {
        matches!(it, Answer::Dog(_))
    });
    // Neither has a field for it.
    assert!(matches!(read(r#"{"wings":2}"#), Answer::Cat(_)));
}

struct Left {
    kind: Open<Side>,
}
object! { Left { kind: "kind" required } }

open_enum! { enum Side { Left = "left" } }

struct Sitting {
    kind: Open<Kind>,
}
object! { Sitting { kind: "kind" required } }

#[test]
fn the_one_whose_enum_knows_the_text() {
    enum Answer {
        Left(Left),
        Sitting(Sitting),
        Unknown(serde_json::Value),
    }
    union! { Answer { 0: Left(Left) if try, 1: Sitting(Sitting) if try } }

    check(r#"{"kind":"sit"}"#, |it| matches!(it, Answer::Sitting(_)));
    check(r#"{"kind":"left"}"#, |it| matches!(it, Answer::Left(_)));
    check(r#"{"kind":"new"}"#, |it| matches!(it, Answer::Left(_)));
}

#[test]
fn what_is_odd_inside_counts_outside() {
    enum Outer {
        Lefts(Vec<Left>),
        Pets(Vec<Pet>),
        Sitting(BTreeMap<String, Sitting>),
        Unknown(serde_json::Value),
    }
    union! { Outer { 0: Lefts(Vec<Left>) if array, 1: Pets(Vec<Pet>) if array, 2: Sitting(BTreeMap<String, Sitting>) if object } }

    check(r#"[{"kind":"sit"}]"#, |it| matches!(it, Outer::Pets(_)));
    check(r#"[{"kind":"left"}]"#, |it| matches!(it, Outer::Lefts(_)));
    check(r#"{"a":{"kind":"left"}}"#, |it| {
        matches!(it, Outer::Sitting(_))
    });
}

enum Scalar {
    Side(Open<Side>),
    At(Timestamp),
    Text(String),
    Whole(i64),
    Number(f64),
    Unknown(serde_json::Value),
}
union! { Scalar {
    0: Side(Open<Side>) if try,
    1: At(Timestamp) if try,
    2: Text(String) if try,
    3: Whole(i64) if try,
    4: Number(f64) if try,
} }

#[test]
fn texts_and_numbers_by_their_form() {
    check(r#""left""#, |it| matches!(it, Scalar::Side(_)));
    check(r#""2024-05-06T07:08:09Z""#, |it| {
        matches!(it, Scalar::At(_))
    });
    check(r#""other""#, |it| matches!(it, Scalar::Text(_)));
    check("5", |it| matches!(it, Scalar::Whole(_)));
    check("5.5", |it| matches!(it, Scalar::Number(_)));
}

#[test]
fn a_text_that_would_be_written_in_another_form_stays_a_text() {
    for text in [
        r#""2024-05-06T09:08:09+02:00""#,
        r#""2024-05-06T07:08:09.000Z""#,
        r#""2024-05-06""#,
    ] {
        check(text, |it| matches!(it, Scalar::Text(_)));
    }
    check("5.0", |it| matches!(it, Scalar::Number(_)));
}

enum When {
    At(Timestamp),
    On(jiff::civil::Date),
    Side(Open<Side>),
    Unknown(serde_json::Value),
}
union! { When {
    0: On(jiff::civil::Date) if try,
    1: Side(Open<Side>) if try,
    2: At(Timestamp) if try,
} }

#[test]
fn a_time_is_no_unknown_text_in_whatever_form() {
    for text in [
        r#""2024-05-06T07:08:09Z""#,
        r#""2024-05-06T09:08:09+02:00""#,
        r#""2024-05-06T07:08:09.000Z""#,
    ] {
        assert!(matches!(read(text), When::At(_)), "{text}");
    }
    check(r#""2024-05-06""#, |it| matches!(it, When::On(_)));
    check(r#""left""#, |it| matches!(it, When::Side(Open::Known(_))));
    check(r#""gone""#, |it| matches!(it, When::Side(Open::Unknown(_))));
}

enum Tree {
    And(Box<Node>),
    Or(Box<Node>),
    Unknown(serde_json::Value),
}
union! { Tree { 0: And(Box<Node>) if try, 1: Or(Box<Node>) if try } }

struct Node {
    items: Vec<Tree>,
}
object! { Node { items: "items" required } }

#[test]
fn a_deep_choice_ends() {
    let depth = 60;
    let open = r#"{"x":1,"items":["#.repeat(depth);
    let text = format!("{open}{}", "]}".repeat(depth));
    let tree: Tree = read(&text);
    assert!(matches!(tree, Tree::And(_)));
}

enum Chain {
    Text(Box<TextLink>),
    Number(Box<NumberLink>),
    Unknown(serde_json::Value),
}
union! { Chain { 0: Text(Box<TextLink>) if try, 1: Number(Box<NumberLink>) if try } }

struct TextLink {
    next: Option<Chain>,
    x: String,
}
object! { TextLink { next: "next" optional, x: "x" required } }

struct NumberLink {
    next: Option<Chain>,
    x: u32,
}
object! { NumberLink { next: "next" optional, x: "x" required } }

#[test]
fn a_deep_choice_that_fails_late_ends() {
    let depth = 60;
    let open = r#"{"next":"#.repeat(depth);
    let text = format!("{open}null{}", r#","x":1}"#.repeat(depth));
    let chain: Chain = read(&text);
    assert_eq!(write(&chain), text);
}

#[test]
fn a_fault_that_no_variant_explains_has_its_place() {
    enum Tagged {
        Left(Vec<Left>),
        Node(Node),
        Unknown(serde_json::Value),
    }
    union! { Tagged { 0: Left(Vec<Left>) if array, 1: Node(Node) if is "kind" "node" } }

    assert_eq!(
        fault::<Vec<Tagged>>("[\n {\"kind\":\"node\",\"items\":[1,{\"kind\":2}],\n \"items\":{}}]"),
        "expected an array, found an object ([0].items, line 3, column 10)"
    );
}
