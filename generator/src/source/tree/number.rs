//! Numbers that JSON, or 64 bits, cannot say.

use serde::de::Error;
use serde_json::{Number, Value};

use super::Findings;

/// What `serde_json` calls the only member of a number when its feature `arbitrary_precision` is on somewhere in the build.
pub(super) const NUMBER_TOKEN: &str = "$serde_json::private::Number";

/// A number that is not an integer of 64 bits. What JSON cannot say (`.inf`, `.nan`) stays text.
pub(super) fn float(value: f64, findings: &mut Findings) -> Value {
    const FIRST_BEYOND_64_BITS: f64 = 9_223_372_036_854_775_808.0;
    findings.rounded_numbers |= value.is_finite() && value.abs() >= FIRST_BEYOND_64_BITS;
    match Number::from_f64(value) {
        Some(number) => Value::Number(number),
        None if value.is_nan() => Value::from(".nan"),
        None if value > 0.0 => Value::from(".inf"),
        None => Value::from("-.inf"),
    }
}

/// A number that `serde_json` delivers as text; `None` for any other text.
pub(super) fn number<E: Error>(text: &Value, findings: &mut Findings) -> Option<Result<Value, E>> {
    let text = text.as_str()?;
    if let Ok(number) = text.parse::<u64>() {
        return Some(Ok(number.into()));
    }
    if let (Ok(number), false) = (text.parse::<i64>(), text == "-0") {
        return Some(Ok(number.into()));
    }
    let number: f64 = text.parse().ok()?;
    Some(if number.is_finite() {
        Ok(float(number, findings))
    } else {
        Err(E::custom("number out of range"))
    })
}

/// Whether the feature `arbitrary_precision` of `serde_json` is on, which any crate of the build can cause.
/// The tree is the same with it and without.
pub(super) fn numbers_are_maps() -> bool {
    "1e999".parse::<Number>().is_ok()
}
