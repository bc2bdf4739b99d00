//! Arrays whose items are each of a type of its own.

use portolan_runtime::runtime::json::{self, Patch, tuple};

use crate::{fault, read, write};

#[derive(Clone)]
struct Point(f64, f64, Option<String>);
tuple! { Point { 0 required, 1 required, 2 optional } }

struct Row(Option<i32>, Patch<i32>, Vec<bool>);
tuple! { Row ..2 { 0 required, 1 optional } }

struct Line(Point, Box<Point>);
tuple! { Line { 0 required, 1 required } }

#[test]
fn each_item_has_its_field() {
    let point: Point = read(r#"[1.5, 2, "x"]"#);
    assert_eq!(
        (point.0, point.1, point.2.as_deref()),
        (1.5, 2.0, Some("x"))
    );
    assert_eq!(write(&point), r#"[1.5,2.0,"x"]"#);
    let line: Line = read("[[1.5,2.5],[3.5,4.5]]");
    assert_eq!(write(&line), "[[1.5,2.5],[3.5,4.5]]");
}

#[test]
fn what_is_optional_may_be_missing_at_the_end() {
    same::<Point>("[1.5,2.5]");
    let point: Point = read("[1.5,2.5,null]");
    assert_eq!(write(&point), "[1.5,2.5]");
}

#[test]
fn a_required_null_is_written() {
    same::<Row>("[null]");
    same::<Row>("[null,null]");
    same::<Row>("[1,null,true]");
}

#[test]
fn what_follows_keeps_its_place() {
    same::<Row>("[1,2,true,false]");
    let row = Row(Some(1), Patch::Absent, vec![true]);
    assert_eq!(write(&row), "[1,null,true]");
}

#[test]
fn items_that_no_field_takes_are_passed_over() {
    let point: Point = read(r#"[1.5,2.5,"x",{"more":[1]},null]"#);
    assert_eq!(write(&point), r#"[1.5,2.5,"x"]"#);
}

#[test]
fn an_item_that_has_to_be_there() {
    assert_eq!(
        fault::<Point>("[1.5]"),
        "`Point` lacks its item 1 (line 1, column 1)"
    );
    assert_eq!(
        fault::<Line>("[[1,2],[3]]"),
        "`Point` lacks its item 1 ([1], line 1, column 8)"
    );
}

#[test]
fn an_item_of_another_type() {
    assert_eq!(
        fault::<Point>(r#"[1.5,"x"]"#),
        "expected a number, found a string ([1], line 1, column 6)"
    );
    assert_eq!(
        fault::<Row>(r#"[1,2,true,"x"]"#),
        "expected a boolean, found a string ([3], line 1, column 11)"
    );
    assert_eq!(
        fault::<Point>("{}"),
        "expected an array, found an object (line 1, column 1)"
    );
}

#[test]
fn what_is_not_json_is_no_tuple() {
    for text in [
        "[1.5,",
        "[1.5,2.5",
        "[,]",
        "[1.5 2.5]",
        "[1.5,2.5]]",
        "[1.5,2.5,]",
        "",
    ] {
        assert!(
            json::from_slice::<Point>(text.as_bytes()).is_err(),
            "{text}"
        );
    }
    let deep = format!("[1,2,{}", "[".repeat(100_000));
    assert!(json::from_slice::<Row>(deep.as_bytes()).is_err());
}

#[test]
fn the_body_of_an_error_keeps_what_fits() {
    let point: Point = json::from_slice_lenient(br#"["x",2.5]"#).unwrap();
    assert_eq!(write(&point), "[0.0,2.5]");
    let row: Row = json::from_slice_lenient(br#"[1,2,"x",true]"#).unwrap();
    assert_eq!(write(&row), "[1,2,true]");
    assert_eq!(
        write(&json::from_slice_lenient::<Point>(b"[]").unwrap()),
        "[0.0,0.0]"
    );
}

#[test]
fn shown_and_compared_like_lists() {
    let point: Point = read("[1.5,2.5]");
    assert_eq!(format!("{point:?}"), "[1.5, 2.5]");
    assert_eq!(point, point.clone());
    assert_ne!(point, Point(1.5, 2.5, Some(String::new())));
}

fn same<T: json::Value>(text: &str) {
    assert_eq!(write(&read::<T>(text)), text);
}
