//! Numbers of all types.

use portolan_runtime::runtime::json::Value;

use super::generator::Generator;
use super::{fault, read, write};

#[test]
fn whole_numbers() {
    check("0", 0_i32);
    check("-2147483648", i32::MIN);
    check("2147483647", i32::MAX);
    check("9223372036854775807", i64::MAX);
    check("-9223372036854775808", i64::MIN);
    check("4294967295", u32::MAX);
    check("18446744073709551615", u64::MAX);
}

#[test]
fn whole_numbers_with_a_point_or_an_exponent() {
    for text in [
        "5.0",
        "5e0",
        "5E0",
        "0.5e1",
        "500e-2",
        "50.000e-1",
        "5.000000000000000000000000000000000000000000000",
        "5e+000",
        "5000000000000000000000000000000000000000000e-42",
    ] {
        assert_eq!(read::<i32>(text), 5, "{text}");
        assert_eq!(read::<u64>(text), 5, "{text}");
        assert_eq!(read::<i64>(&format!("-{text}")), -5, "{text}");
    }
    // Exact where double precision is not.
    assert_eq!(read::<i64>("9007199254740993.0"), 9_007_199_254_740_993);
    assert_eq!(read::<i64>("9.223372036854775807e18"), i64::MAX);
    assert_eq!(read::<i64>("0e999999999999999999999"), 0);
    assert_eq!(read::<i64>("-0.0"), 0);
}

#[test]
fn numbers_between_quotes_are_read() {
    assert_eq!(read::<i64>("\"-5\""), -5);
    assert_eq!(
        read::<Vec<u64>>("[\"18446744073709551615\", 1]"),
        [u64::MAX, 1]
    );
    assert_eq!(read::<f64>("\"2.5e1\""), 25.0);
    assert_eq!(write(&read::<i32>("\"7\"")), "7");
    for text in ["", " 5", "5 ", "5.", "0x5", "05", "+5", "5\\n"] {
        let message = fault::<i64>(&format!("\"{text}\""));
        assert_eq!(
            message, "expected a number, found a string (line 1, column 1)",
            "{text}"
        );
    }
    assert!(fault::<i64>("\"2.5\"").starts_with("expected a whole number of 64 bits"));
}

#[test]
fn numbers_that_are_not_whole_or_out_of_range() {
    let range = "expected a whole number of 64 bits, found another number (line 1, column 1)";
    for text in [
        "9223372036854775808",
        "-9223372036854775809",
        "1e19",
        "1e400",
        "1e-1",
        "0.5",
        "5.1",
        "1e999999999999999999999",
        "1e-999999999999999999999",
        "-1e-2",
        "-0.05e1",
        "10000000000000000000e39",
        "123456789012345678901234567890123456789012345678901234567890",
    ] {
        assert_eq!(fault::<i64>(text), range, "{text}");
    }
    assert_eq!(
        fault::<i32>("2147483648"),
        "expected a whole number of 32 bits, found another number (line 1, column 1)"
    );
    assert_eq!(
        fault::<u32>("-1"),
        "expected a whole number of 32 bits without a sign, found another number (line 1, column 1)"
    );
    assert_eq!(
        fault::<u64>("18446744073709551616"),
        "expected a whole number of 64 bits without a sign, found another number (line 1, column 1)"
    );
    assert_eq!(
        fault::<i64>("\"five\""),
        "expected a number, found a string (line 1, column 1)"
    );
    assert_eq!(
        fault::<i64>("5x"),
        "expected the end of the text (line 1, column 2)"
    );
}

#[test]
fn doubles() {
    for text in [
        "0",
        "-0",
        "5",
        "0.1",
        "1.5e3",
        "123456789.123456789",
        "9007199254740993",
        "1e22",
        "1e23",
        "1e-22",
        "1e-23",
        "5e-324",
        "2e-324",
        "1.7976931348623157e308",
        "0.000001",
        "18446744073709551616",
    ] {
        assert_eq!(
            read::<f64>(text).to_bits(),
            text.parse::<f64>().unwrap().to_bits(),
            "{text}"
        );
        if text.parse::<f32>().unwrap().is_finite() {
            assert_eq!(
                read::<f32>(text).to_bits(),
                text.parse::<f32>().unwrap().to_bits(),
                "{text}"
            );
        }
    }
}

#[test]
#[allow(clippy::float_cmp, reason = "the numbers are the same to the last bit")]
fn floats_are_written_in_short() {
    assert_eq!(write(&0.1_f64), "0.1");
    assert_eq!(write(&0.1_f32), "0.1");
    assert_eq!(write(&5.0_f64), "5.0");
    assert_eq!(read::<f64>(&write(&1e300)), 1e300);
    assert_eq!(write(&f64::NAN), "null");
    assert_eq!(write(&f64::INFINITY), "null");
    assert_eq!(write(&f32::NEG_INFINITY), "null");
}

#[test]
fn floats_out_of_range() {
    assert_eq!(
        fault::<f64>("1e309"),
        "expected a number of double precision, found another number (line 1, column 1)"
    );
    assert_eq!(
        fault::<f64>("[-1e999]"),
        "expected a number, found an array (line 1, column 1)"
    );
    assert_eq!(
        fault::<Vec<f64>>("[-1e999]"),
        "expected a number of double precision, found another number ([0], line 1, column 2)"
    );
    assert_eq!(
        fault::<f32>("1e39"),
        "expected a number of single precision, found another number (line 1, column 1)"
    );
}

#[test]
fn any_double() {
    let mut generator = Generator::new(1);
    for _ in 0..20_000 {
        let number = f64::from_bits(generator.next());
        if number.is_finite() {
            assert_eq!(read::<f64>(&write(&number)).to_bits(), number.to_bits());
            for text in [
                format!("{number:e}"),
                format!("{number:.3}"),
                format!("{number}"),
            ] {
                assert_eq!(
                    read::<f64>(&text).to_bits(),
                    text.parse::<f64>().unwrap().to_bits(),
                    "{text}"
                );
            }
        }
    }
}

/// A number of single precision passes through double precision, and keeps its own digits.
#[test]
fn any_single() {
    let mut generator = Generator::new(4);
    for _ in 0..20_000 {
        let number = f32::from_bits(generator.next() as u32);
        if number.is_finite() {
            let text = write(&number);
            assert_eq!(read::<f32>(&text).to_bits(), number.to_bits(), "{text}");
            assert_eq!(
                text.parse::<f64>().unwrap().to_bits(),
                number.to_string().parse::<f64>().unwrap().to_bits(),
                "{text}"
            );
        }
    }
}

#[test]
fn floats_are_shown_as_json_has_them_or_by_name() {
    let shown = |value: &dyn Value| format!("{value:?}");
    assert_eq!(shown(&4.5_f64), "4.5");
    assert_eq!(shown(&5.0_f32), "5.0");
    assert_eq!(shown(&-0.0_f64), "-0.0");
    assert_eq!(shown(&f64::NAN), "NaN");
    assert_eq!(shown(&f32::INFINITY), "inf");
    assert_eq!(shown(&f64::NEG_INFINITY), "-inf");
}

#[test]
fn any_decimal() {
    let mut generator = Generator::new(2);
    for _ in 0..50_000 {
        let digits = generator.next() >> generator.below(64);
        let text = match generator.below(3) {
            0 => digits.to_string(),
            1 => format!(
                "-{digits}.{:0width$}",
                generator.below(1000),
                width = generator.below(12)
            ),
            _ => format!("{digits}e{}", generator.below(60) as i64 - 30),
        };
        assert_eq!(
            read::<f64>(&text).to_bits(),
            text.parse::<f64>().unwrap().to_bits(),
            "{text}"
        );
    }
}

#[test]
fn any_whole_number() {
    let mut generator = Generator::new(3);
    for _ in 0..20_000 {
        let number = (generator.next() >> generator.below(64)) as i64;
        check(&number.to_string(), number);
    }
}

fn check<T: Value + PartialEq + std::fmt::Debug>(text: &str, number: T) {
    assert_eq!(read::<T>(text), number);
    assert_eq!(write(&number), text);
}
