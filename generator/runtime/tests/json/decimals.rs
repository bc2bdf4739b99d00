//! Numbers that keep their text.

use portolan_runtime::runtime::json::Number;

use super::{fault, read, write};

#[test]
fn the_text_is_kept() {
    for text in [
        "0",
        "1.0",
        "1.10",
        "-0",
        "1e400",
        "36893488147419103232",
        "0.1000000000000000000000000000000001",
        "1E+2",
    ] {
        let number: Number = read(text);
        assert_eq!(number.as_str(), text);
        assert_eq!(write(&number), text);
        assert_eq!(number.to_string(), text);
        assert_eq!(format!("{number:?}"), text);
        assert_eq!(text.parse::<Number>().unwrap(), number);
    }
}

#[test]
fn other_formats_take_the_nearest_number() {
    assert_eq!(
        serde_json::to_string(&read::<Number>("12.50")).unwrap(),
        "12.5"
    );
    assert_eq!(
        serde_json::from_str::<Number>("12.50").unwrap().as_str(),
        "12.5"
    );
    assert_eq!(
        serde_json::to_string(&read::<Number>("1e400")).unwrap(),
        "\"1e400\""
    );
}

#[test]
fn as_other_types() {
    assert_eq!(read::<Number>("5.0").as_i64(), Some(5));
    assert_eq!(read::<Number>("5.5").as_i64(), None);
    assert_eq!(read::<Number>("5.5").as_f64(), 5.5);
    assert_eq!(read::<Number>("1e400").as_f64(), f64::INFINITY);
    assert_eq!(Number::from(-3_i64).as_str(), "-3");
    assert_eq!(Number::from(u64::MAX).as_str(), "18446744073709551615");
    assert_eq!(Number::from(5).as_str(), "5");
}

#[test]
fn doubles_are_numbers_where_they_are_finite() {
    for (value, text) in [
        (19.99, "19.99"),
        (-0.5, "-0.5"),
        (3.0, "3"),
        (0.1 + 0.2, "0.30000000000000004"),
    ] {
        assert_eq!(Number::try_from(value).unwrap().as_str(), text);
    }
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(Number::try_from(value).is_err(), "{value}");
    }
}

#[test]
fn what_is_not_a_number() {
    for text in ["", "1.", "a", "+1", "1 x", "NaN", "\"1\""] {
        assert!(text.parse::<Number>().is_err(), "{text}");
    }
    assert_eq!(
        fault::<Number>("\"one\""),
        "expected a number, found a string (line 1, column 1)"
    );
}

#[test]
fn numbers_of_serde_json() {
    for text in ["0", "-5", "18446744073709551615", "1.5"] {
        let number: serde_json::Number = read(text);
        assert_eq!(number, serde_json::from_str(text).unwrap());
        assert_eq!(write(&number), text);
    }
    assert_eq!(
        fault::<serde_json::Number>("1e400"),
        "expected a number of double precision, found another number (line 1, column 1)"
    );
}
