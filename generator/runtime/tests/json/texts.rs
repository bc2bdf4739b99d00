//! Distinct types for texts.

use std::collections::HashSet;

use portolan_runtime::runtime::json::{InvalidText, Piece, check_text};
use portolan_runtime::runtime::text;

use super::{read, write};

struct OrgId(String);
text! { OrgId { pattern: [("a-f0-9", 24, 24)] } }

struct Name(String);
text! { Name { pattern: none } }

const ID: &str = "32b6e34b3d91647abb20e7b8";

#[test]
fn construction_is_checked() {
    let id: OrgId = ID.parse().unwrap();
    assert_eq!(OrgId::try_from(ID), Ok(id.clone()));
    assert_eq!(OrgId::try_from(ID.to_owned()), Ok(id));
    for text in [
        "",
        "32b6",
        "32B6E34B3D91647ABB20E7B8",
        "32b6e34b3d91647abb20e7b80",
        " 32b6e34b3d91647abb20e7b8",
        "32b6e34b3d91647abb20e7b\n",
    ] {
        let error: InvalidText = text.parse::<OrgId>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "not a `OrgId`, which is 24 of [a-f0-9]",
            "{text}"
        );
    }
}

#[test]
fn reading_is_not() {
    let id: OrgId = read("\"me\"");
    assert_eq!(id.as_str(), "me");
    assert_eq!(write(&id), "\"me\"");
    assert_eq!(serde_json::from_str::<OrgId>("\"me\"").unwrap(), id);
    assert_eq!(serde_json::to_string(&id).unwrap(), "\"me\"");
}

#[test]
fn the_traits_of_text() {
    let name = Name::from("b");
    assert_eq!(name, Name::from("b".to_owned()));
    assert_eq!(name, "b".parse().unwrap());
    assert_eq!(format!("{name} {name:?} {}", name.as_ref()), "b \"b\" b");
    assert!(Name::from("a") < name);
    assert!(HashSet::from([name.clone()]).contains(&name));
}

#[test]
fn patterns() {
    check("", &[], "", &["a"]);
    check(
        "^a{2,3}$",
        &[("a", 2, 3)],
        "aa aaa",
        &["", "a", "aaaa", "ab", "baa"],
    );
    check(
        "^[a-c]*$",
        &[("a-c", 0, u32::MAX)],
        "a abcabc",
        &["d", "abcd"],
    );
    check(
        "^[a-z]+-[0-9]+$",
        &[("a-z", 1, u32::MAX), ("-", 1, 1), ("0-9", 1, u32::MAX)],
        "a-1 abc-123",
        &["a-", "-1", "a1", "a--1", "a-1-"],
    );
    check(
        "^[^/]+$",
        &[("^/", 1, u32::MAX)],
        "a größe",
        &["", "/", "a/b"],
    );
    check(
        "^[a-z0-9_.-]{1,3}$",
        &[("a-z0-9_.-", 1, 3)],
        "a - ._- z9",
        &["", "A", "+", ",", "/"],
    );
    check("^[-a]+$", &[("-a", 1, u32::MAX)], "- a -a", &["b", "."]);
}

#[test]
fn pieces_give_back_what_later_ones_need() {
    check(
        "^[a-z0-9]{1,5}[0-9]{2}$",
        &[("a-z0-9", 1, 5), ("0-9", 2, 2)],
        "a12 112 abc9912",
        &["12", "a1", "abcdef12", "ab1a"],
    );
    check(
        "^a*a{3}b?$",
        &[("a", 0, u32::MAX), ("a", 3, 3), ("b", 0, 1)],
        "aaa aaaa aaaaab",
        &["aa", "aab", "aaabb"],
    );
    check(
        "^.*x.*$",
        &[("^\n", 0, u32::MAX), ("x", 1, 1), ("^\n", 0, u32::MAX)],
        "x axb xx xxx",
        &["", "a", "x\n"],
    );
}

#[test]
fn a_long_text_takes_no_time() {
    let any = || Piece {
        characters: "a-z",
        min: 0,
        max: u32::MAX,
    };
    let pattern: &[Piece] = Box::leak(Box::new([
        any(),
        any(),
        any(),
        any(),
        any(),
        Piece {
            characters: "0",
            min: 1,
            max: 1,
        },
    ]));
    assert!(check_text("Long", pattern, &"a".repeat(200_000)).is_err());
}

#[test]
fn what_a_pattern_is_in_words() {
    let pattern: &[Piece] = const {
        &[
            Piece {
                characters: "a-z",
                min: 1,
                max: u32::MAX,
            },
            Piece {
                characters: "-",
                min: 1,
                max: 1,
            },
            Piece {
                characters: "0-9",
                min: 0,
                max: 3,
            },
        ]
    };
    let error = check_text("Key", pattern, "").unwrap_err();
    assert_eq!(
        error.to_string(),
        "not a `Key`, which is 1 or more of [a-z], then 1 of [-], then 0 to 3 of [0-9]"
    );
}

/// Texts in `accepted` are separated by spaces.
fn check(regex: &str, pieces: &[(&'static str, u32, u32)], accepted: &str, rejected: &[&str]) {
    let pieces = pieces
        .iter()
        .map(|(characters, min, max)| Piece {
            characters,
            min: *min,
            max: *max,
        })
        .collect::<Vec<_>>();
    let pieces: &'static [Piece] = pieces.leak();
    for text in accepted.split(' ') {
        assert!(check_text("T", pieces, text).is_ok(), "{text:?} is {regex}");
    }
    for text in rejected {
        assert!(
            check_text("T", pieces, text).is_err(),
            "{text:?} is not {regex}"
        );
    }
}
