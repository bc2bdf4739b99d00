//! Enums of integers that may grow.

use std::collections::{BTreeMap, HashSet};

use portolan_runtime::runtime::{object, open_integers};

use super::{fault, read, write};

open_integers! { enum Level { Low = 1, High = 2, Minus1 = -1 } }

#[test]
fn every_number_round_trips() {
    let text = "[1,2,-1,0,-9223372036854775808,9223372036854775807]";
    let levels: Vec<Level> = read(text);
    assert!(matches!(
        levels[..4],
        [Level::Low, Level::High, Level::Minus1, Level::Unknown(0)]
    ));
    assert_eq!(write(&levels), text);
    assert_eq!(
        serde_json::from_str::<Vec<Level>>(&serde_json::to_string(&levels).unwrap()).unwrap(),
        levels
    );
    assert_eq!(read::<Vec<Level>>("[1.0, 2e0]"), [Level::Low, Level::High]);
}

#[test]
fn other_kinds_do_not_fit() {
    assert_eq!(
        fault::<Level>("\"High\""),
        "expected a number, found a string (line 1, column 1)"
    );
    assert_eq!(
        fault::<Level>("1.5"),
        "expected a whole number of 64 bits, found another number (line 1, column 1)"
    );
}

#[test]
fn the_traits_of_numbers() {
    assert_eq!(Level::KNOWN, [1, 2, -1]);
    assert_eq!(Level::High.as_i64(), 2);
    assert_eq!(i64::from(Level::Unknown(7)), 7);
    assert_eq!(Level::from(2), Level::High);
    assert_eq!(Level::Unknown(2), Level::High);
    assert_eq!(format!("{:>3}|", Level::Minus1), " -1|");
    assert_eq!(format!("{:?}", Level::from(9)), "9");
    assert!(Level::Minus1 < Level::Low);
    assert_eq!(
        [Level::Low, Level::Low]
            .into_iter()
            .collect::<HashSet<_>>()
            .len(),
        1
    );
    assert_eq!(BTreeMap::from([(Level::Low, "a")])[&Level::Low], "a");
}

#[test]
fn as_a_member() {
    struct Reading {
        level: Level,
        before: Option<Level>,
    }
    object! { Reading { level: "level" required, before: "before" optional } }

    let reading: Reading = read(r#"{"level":2,"before":5}"#);
    assert_eq!(write(&reading), r#"{"level":2,"before":5}"#);
    assert_eq!(format!("{reading:?}"), "Reading { level: 2, before: 5 }");
}
