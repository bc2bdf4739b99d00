//! Enums whose variants are told apart by the JSON.

use std::collections::BTreeMap;

use portolan_runtime::runtime::json::Open;
use portolan_runtime::runtime::{object, open_enum, union};
use serde_json::json;

use super::{fault, read, write};

#[derive(Clone)]
struct Active {
    status: Option<Open<Status>>,
    name: String,
}
object! { Active { status: "status" optional, name: "name" required } }

#[derive(Clone)]
struct Pending {
    status: Open<Status>,
    expires: String,
}
object! { Pending { status: "status" required, expires: "expires" required } }

#[derive(Clone)]
struct Gone {
    reason: Option<String>,
}
object! { Gone { reason: "reason" optional } }

open_enum! { enum Status { Active = "ACTIVE" } }

#[derive(Clone)]
enum User {
    Active(Active),
    Pending(Box<Pending>),
    Gone(Gone),
    Map(BTreeMap<String, String>),
    Unknown(serde_json::Value),
}
union! { User by "status" {
    0: Active(Active) = ["ACTIVE"],
    1: Pending(Box<Pending>) = ["PENDING", "INVITATION_EXPIRED"],
    2: Gone(Gone) = ["GONE"],
    3: Map(BTreeMap<String, String>) = ["MAP"],
} }

#[test]
fn told_apart_by_a_member() {
    for text in [
        r#"{"status":"ACTIVE","name":"ada"}"#,
        r#"{"status":"PENDING","expires":"soon"}"#,
        r#"{"status":"INVITATION_EXPIRED","expires":"soon"}"#,
        r#"{"status":"GONE","reason":"x"}"#,
        r#"{"a":"b","status":"MAP"}"#,
        r#"{"name":"ada","status":"NEW"}"#,
        r#"{"name":"ada"}"#,
        r#"["ACTIVE"]"#,
        "null",
    ] {
        let user: User = read(text);
        assert_eq!(write(&user), text);
        assert_eq!(
            serde_json::to_value(&user).unwrap(),
            serde_json::from_str::<serde_json::Value>(text).unwrap()
        );
        assert_eq!(user, user.clone());
    }
    assert!(matches!(
        read::<User>(r#"{"status":"INVITATION_EXPIRED","expires":"soon"}"#),
        User::Pending(_)
    ));
    assert_eq!(
        read::<User>(r#"{"status":"NEW"}"#),
        User::Unknown(json!({"status": "NEW"}))
    );
    assert_eq!(
        read::<User>(r#"{"status":1}"#),
        User::Unknown(json!({"status": 1}))
    );
}

#[test]
fn the_member_may_come_late_or_with_escapes() {
    let user: User = read(
        r#" { "name" : "ada" , "x" : [ { "status" : "PENDING" } ] , "st\u0061tus" : "ACTIV\u0045" } "#,
    );
    assert_eq!(
        user,
        User::Active(Active {
            status: Some(Status::Active.into()),
            name: "ada".to_owned()
        })
    );
}

#[test]
fn the_member_is_added_where_the_variant_lacks_it() {
    let user = User::Active(Active {
        status: None,
        name: "ada".to_owned(),
    });
    assert_eq!(write(&user), r#"{"status":"ACTIVE","name":"ada"}"#);
    assert_eq!(
        write(&User::Gone(Gone { reason: None })),
        r#"{"status":"GONE"}"#
    );
    assert_eq!(write(&User::Map(BTreeMap::new())), r#"{"status":"MAP"}"#);
    assert_eq!(serde_json::to_string(&user).unwrap(), write(&user));
    let own = User::Active(Active {
        status: Some("OWN".into()),
        name: "ada".to_owned(),
    });
    assert_eq!(write(&own), r#"{"status":"OWN","name":"ada"}"#);
}

#[test]
fn a_variant_that_is_named_must_fit() {
    assert_eq!(
        fault::<User>(r#"{"status":"ACTIVE"}"#),
        "`Active` lacks its member `name` (line 1, column 2)"
    );
    assert_eq!(
        fault::<Vec<User>>(r#"[{"status":"GONE","reason":1}]"#),
        "expected a string, found a number ([0].reason, line 1, column 28)"
    );
    assert_eq!(
        fault::<User>(r#"{"status":"NEW",}"#),
        "expected a member's name in quotes (line 1, column 17)"
    );
}

#[test]
fn unions_in_unions() {
    enum Outer {
        User(User),
        Unknown(serde_json::Value),
    }
    union! { Outer by "type" { 0: User(User) = ["user"] } }

    let outer: Outer = read(r#"{"type":"user","status":"GONE"}"#);
    assert!(matches!(outer, Outer::User(User::Gone(_))));
    assert_eq!(write(&outer), r#"{"type":"user","status":"GONE"}"#);
    assert_eq!(serde_json::to_string(&outer).unwrap(), write(&outer));
}

enum Mixed {
    Text(String),
    Many(Vec<i32>),
    Number(f64),
    Flag(bool),
    Range(Range),
    Point(Point),
    First(First),
    Second(Second),
    Texts(Vec<String>),
    Unknown(serde_json::Value),
}
union! { Mixed {
    0: Text(String) if string,
    1: Many(Vec<i32>) if array,
    2: Number(f64) if number,
    3: Flag(bool) if boolean,
    4: Range(Range) if has "from" "to",
    5: Point(Point) if is "kind" "point" "dot",
    6: First(First) if try,
    7: Second(Second) if try,
    8: Texts(Vec<String>) if array,
} }

struct Range {
    from: i32,
    to: i32,
}
object! { Range { from: "from" required, to: "to" required } }

struct Point {
    kind: String,
    x: i32,
}
object! { Point { kind: "kind" required, x: "x" required } }

struct First {
    value: i32,
}
object! { First { value: "value" required } }

struct Second {
    value: String,
}
object! { Second { value: "value" required } }

#[test]
fn told_apart_by_what_they_are() {
    check(r#""x""#, |mixed| matches!(mixed, Mixed::Text(_)));
    check("[1,2]", |mixed| matches!(mixed, Mixed::Many(_)));
    check("1.5", |mixed| matches!(mixed, Mixed::Number(_)));
    check("true", |mixed| matches!(mixed, Mixed::Flag(_)));
    check(r#"{"from":1,"to":2}"#, |mixed| {
        matches!(mixed, Mixed::Range(_))
    });
    check(r#"{"kind":"dot","x":2}"#, |mixed| {
        matches!(mixed, Mixed::Point(_))
    });
    check(r#"{"value":1}"#, |mixed| matches!(mixed, Mixed::First(_)));
    check(r#"{"value":"x"}"#, |mixed| {
        matches!(mixed, Mixed::Second(_))
    });
    check("null", |mixed| matches!(mixed, Mixed::Unknown(_)));
    check("{}", |mixed| matches!(mixed, Mixed::Unknown(_)));
}

#[test]
fn the_next_that_fits_is_taken() {
    check(r#"["x"]"#, |mixed| matches!(mixed, Mixed::Texts(_)));
    check("[true]", |mixed| matches!(mixed, Mixed::Unknown(_)));
    check(r#"{"from":1,"to":"x"}"#, |mixed| {
        matches!(mixed, Mixed::Unknown(_))
    });
    check(r#"{"from":1,"kind":"line"}"#, |mixed| {
        matches!(mixed, Mixed::Unknown(_))
    });
    check(r#"{"value":[1]}"#, |mixed| {
        matches!(mixed, Mixed::Unknown(_))
    });
}

#[test]
fn what_is_not_json_fits_nothing() {
    for text in ["[1,", r#"{"value":tru}"#, r#"{"from":1,"to":}"#, ""] {
        assert!(
            fault::<Mixed>(text).starts_with("expected a value"),
            "{text}"
        );
    }
    assert_eq!(
        fault::<Mixed>(r#"{"kind":"dot"}"#),
        "`Point` lacks its member `x` (line 1, column 2)"
    );
}

fn check(text: &str, fits: fn(&Mixed) -> bool) {
    let mixed: Mixed = read(text);
    assert!(fits(&mixed), "{text} became {mixed:?}");
    assert_eq!(write(&mixed), text);
}
