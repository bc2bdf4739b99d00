//! Structs with known members.

use std::collections::BTreeMap;

use portolan_runtime::runtime::object;

use super::{fault, read, write};

#[derive(Clone)]
struct Invitation {
    id: Option<String>,
    user_name: String,
    count: i32,
    roles: Option<Vec<Role>>,
    note: Option<String>,
}
object! { Invitation {
    id: "id" optional read_only,
    user_name: "username" required,
    count: "count" required,
    roles: "roles" optional,
    note: "note" required,
} }

#[derive(Clone)]
struct Role {
    name: String,
}
object! { Role { name: "name" required } }

const TEXT: &str =
    r#"{"id":"1","username":"ada","count":3,"roles":[{"name":"x"},{"name":"y"}],"note":"n"}"#;

#[test]
fn round_trip() {
    let invitation: Invitation = read(TEXT);
    assert_eq!(invitation.id.as_deref(), Some("1"));
    assert_eq!(invitation.user_name, "ada");
    assert_eq!(invitation.count, 3);
    assert_eq!(
        invitation
            .roles
            .as_ref()
            .map(|roles| roles[1].name.as_str()),
        Some("y")
    );
    assert_eq!(write(&invitation), TEXT);
    assert_eq!(invitation, invitation.clone());
    assert_ne!(
        invitation,
        Invitation {
            count: 4,
            ..invitation.clone()
        }
    );
    assert_ne!(
        invitation,
        Invitation {
            roles: None,
            ..invitation.clone()
        }
    );
}

#[test]
fn members_in_any_order() {
    let text = r#" { "note" : "n" , "roles" : [ { "name" : "x" } , { "name" : "y" } ] , "count" : 3 , "username" : "ada" , "id" : "1" } "#;
    assert_eq!(write(&read::<Invitation>(text)), TEXT);
    let text =
        r#"{"username":"ada","id":"1","note":"n","count":3,"roles":[{"name":"x"},{"name":"y"}]}"#;
    assert_eq!(write(&read::<Invitation>(text)), TEXT);
}

#[test]
fn names_with_escapes() {
    assert_eq!(read::<Role>(r#"{"n\u0061me":"x"}"#).name, "x");
    assert_eq!(
        fault::<Role>(r#"{"n\u0061m":"x"}"#),
        "`Role` lacks its member `name` (line 1, column 2)"
    );
}

#[test]
fn unknown_members_are_passed_over() {
    let role: Role =
        read(r#"{"x":{"name":"no","y":[1,{"name":2}]},"name":"x","names":[],"nam":null,"":0}"#);
    assert_eq!(role.name, "x");
    assert_eq!(
        fault::<Role>(r#"{"x":[1,],"name":"x"}"#),
        "expected a value (x[1], line 1, column 9)"
    );
}

#[test]
fn null_and_left_out() {
    let invitation: Invitation = read(r#"{"username":"ada","count":3,"roles":null,"note":null}"#);
    assert_eq!((&invitation.id, &invitation.note), (&None, &None));
    // A required member is written even when it is null.
    assert_eq!(
        write(&invitation),
        r#"{"username":"ada","count":3,"note":null}"#
    );
    assert_eq!(
        fault::<Invitation>(r#"{"username":null,"count":3,"note":null}"#),
        "expected a string, found null (username, line 1, column 13)"
    );
}

#[test]
fn required_members() {
    assert_eq!(
        fault::<Invitation>("{\n  \"count\": 3,\n  \"note\": null}"),
        "`Invitation` lacks its member `username` (line 2, column 3)"
    );
    // What may be `null` may as well be missing.
    let invitation = read::<Invitation>(r#"{"username":"ada","count":3,"roles":[]}"#);
    assert_eq!(invitation.note, None);
    assert_eq!(
        fault::<Invitation>(
            r#"{"username":"ada","count":3,"roles":[{"name":"x"},{}],"note":null}"#
        ),
        "`Role` lacks its member `name` (roles[1], line 1, column 53)"
    );
}

#[test]
fn lists_and_maps_that_servers_have_not_made() {
    struct Outer {
        list: Vec<i32>,
        map: BTreeMap<String, i32>,
        choices: BTreeMap<String, Option<i32>>,
    }
    object! { Outer { list: "list" required, map: "map" required, choices: "choices" required } }
    let outer = read::<Outer>(r#"{"list":null,"map":null,"choices":{"a":null}}"#);
    assert_eq!(
        write(&outer),
        r#"{"list":[],"map":{},"choices":{"a":null}}"#
    );
    let outer = read::<Outer>(r#"{"list":[],"map":{"a":1,"b":null},"choices":{}}"#);
    assert_eq!(outer.map, BTreeMap::from([("a".to_owned(), 1)]));
    assert_eq!(
        fault::<Outer>(r#"{"list":[null],"map":{},"choices":{}}"#),
        "expected a number, found null (list[0], line 1, column 10)"
    );
    assert_eq!(
        fault::<Outer>(r#"{"list":[],"map":{"a":"x"},"choices":{}}"#),
        "expected a number, found a string (map.a, line 1, column 23)"
    );
    assert!(read::<Vec<i32>>("null").is_empty());
}

#[test]
fn the_last_of_several_members_counts() {
    struct Outer {
        inner: Inner,
        list: Vec<i32>,
        map: BTreeMap<String, i32>,
    }
    object! { Outer { inner: "inner" required, list: "list" required, map: "map" required } }
    struct Inner {
        one: Option<i32>,
        other: Option<i32>,
    }
    object! { Inner { one: "one" optional, other: "other" optional } }

    let text = r#"{"inner":{"one":1},"list":[1],"map":{"a":1},"inner":{"other":2},"list":[2],"map":{"b":2},"map":{"c":3}}"#;
    assert_eq!(
        write(&read::<Outer>(text)),
        r#"{"inner":{"other":2},"list":[2],"map":{"c":3}}"#
    );
    assert_eq!(
        write(&read::<Vec<Inner>>(
            r#"[{"one":1,"one":null},{"one":1,"one":3}]"#
        )),
        r#"[{},{"one":3}]"#
    );
}

#[test]
fn write_only_members() {
    struct Account {
        name: String,
        password: Option<String>,
    }
    object! { Account { name: "name" required, password: "password" required write_only } }

    let account: Account = read(r#"{"name":"ada"}"#);
    assert_eq!(account.password, None);
    let account = Account {
        password: Some("x".to_owned()),
        ..account
    };
    assert_eq!(
        super::write_request(&account),
        r#"{"name":"ada","password":"x"}"#
    );
}

#[test]
fn names_that_are_words_of_rust() {
    struct Words {
        r#type: String,
        r#fn: Option<bool>,
        self_: i32,
    }
    object! { Words { r#type: "type" required, r#fn: "fn" optional, self_: "self" required } }

    let words: Words = read(r#"{"type":"x","self":1}"#);
    assert_eq!(
        format!("{words:?}"),
        r#"Words { type: "x", fn: None, self_: 1 }"#
    );
    assert_eq!(write(&words), r#"{"type":"x","self":1}"#);
}

#[test]
fn names_of_all_kinds() {
    struct Names {
        quote: i32,
        backslash: i32,
        newline: i32,
        umlaut: i32,
        empty: i32,
        dotted: i32,
    }
    object! { Names {
        quote: "a\"b" required, backslash: "a\\b" required, newline: "a\nb" required,
        umlaut: "größe" required, empty: "" required, dotted: "a.b,c d" required,
    } }

    let text = r#"{"a\"b":1,"a\\b":2,"a\nb":3,"größe":4,"":5,"a.b,c d":6}"#;
    let names: Names = read(text);
    assert_eq!((names.quote, names.backslash, names.newline), (1, 2, 3));
    assert_eq!((names.umlaut, names.empty, names.dotted), (4, 5, 6));
    assert_eq!(write(&names), text);
    assert!(fault::<Names>(r#"{"a"b":1}"#).starts_with("expected `:`"));
    assert!(fault::<Names>(r#"{"a\b":1}"#).starts_with("`Names` lacks"));
}

#[test]
fn an_object_without_members() {
    struct Nothing {}
    object! { Nothing {} }

    assert_eq!(write(&read::<Nothing>(r#"{"a":1}"#)), "{}");
    assert_eq!(
        fault::<Nothing>("[]"),
        "expected an object, found an array (line 1, column 1)"
    );
    assert_eq!(format!("{:?}", read::<Nothing>("{}")), "Nothing");
}

/// More members than bits in a word.
#[test]
fn an_object_with_many_members() {
    macro_rules! many {
        ($($field:ident $name:literal)*) => {
            struct Many { $($field: Option<i32>,)* last: i32 }
            object! { Many { $($field: $name optional,)* last: "last" required } }
            const NAMES: &[&str] = &[$($name),*];
        };
    }
    many! {
        a0 "a0" a1 "a1" a2 "a2" a3 "a3" a4 "a4" a5 "a5" a6 "a6" a7 "a7" a8 "a8" a9 "a9" b0 "b0" b1 "b1" b2 "b2" b3 "b3" b4 "b4"
        b5 "b5" b6 "b6" b7 "b7" b8 "b8" b9 "b9" c0 "c0" c1 "c1" c2 "c2" c3 "c3" c4 "c4" c5 "c5" c6 "c6" c7 "c7" c8 "c8" c9 "c9"
        d0 "d0" d1 "d1" d2 "d2" d3 "d3" d4 "d4" d5 "d5" d6 "d6" d7 "d7" d8 "d8" d9 "d9" e0 "e0" e1 "e1" e2 "e2" e3 "e3" e4 "e4"
        e5 "e5" e6 "e6" e7 "e7" e8 "e8" e9 "e9" f0 "f0" f1 "f1" f2 "f2" f3 "f3" f4 "f4" f5 "f5" f6 "f6" f7 "f7" f8 "f8" f9 "f9"
        g0 "g0" g1 "g1" g2 "g2" g3 "g3" g4 "g4" g5 "g5" g6 "g6" g7 "g7" g8 "g8" g9 "g9"
    }
    let members = |names: &mut dyn Iterator<Item = &&str>| {
        names
            .map(|name| format!("\"{name}\":7"))
            .collect::<Vec<_>>()
            .join(",")
    };
    let text = format!("{{{},\"last\":7}}", members(&mut NAMES.iter()));
    let backwards = format!("{{\"last\":7,{}}}", members(&mut NAMES.iter().rev()));
    assert_eq!(write(&read::<Many>(&text)), text);
    assert_eq!(write(&read::<Many>(&backwards)), text);
    assert_eq!(
        write(&read::<Many>(r#"{"g9":1,"g9":2,"last":3,"last":4,"a0":5}"#)),
        r#"{"a0":5,"g9":2,"last":4}"#
    );
    assert_eq!(
        fault::<Many>(r#"{"g9":1}"#),
        "`Many` lacks its member `last` (line 1, column 2)"
    );
}

/// What stands before a value is copied in one piece if it is short.
#[test]
fn members_with_short_and_long_names() {
    struct Names {
        first: i32,
        longest_short: i32,
        shortest_long: i32,
        long: i32,
    }
    object! { Names {
        first: "first" required,
        longest_short: "of_twenty_eight_characters_1" required,
        shortest_long: "of_twenty_nine_characters_now" required,
        long: "a_name_that_is_much_longer_than_most_of_those_in_documents" required,
    } }

    let text = r#"{"first":1,"of_twenty_eight_characters_1":2,"of_twenty_nine_characters_now":3,"a_name_that_is_much_longer_than_most_of_those_in_documents":4}"#;
    assert_eq!(write(&read::<Names>(text)), text);
}

#[test]
fn null_of_whatever_json_is_a_value() {
    struct Note {
        text: Option<serde_json::Value>,
    }
    object! { Note { text: "text" optional } }

    for text in [r#"{"text":null}"#, r#"{"text":[null]}"#, "{}"] {
        assert_eq!(write(&read::<Note>(text)), text);
    }
    assert_eq!(
        read::<Note>(r#"{"text":null}"#).text,
        Some(serde_json::Value::Null)
    );
    assert_eq!(read::<Note>("{}").text, None);
}
