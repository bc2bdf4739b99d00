//! Numbers within bounds.

use serde_json::{Number, Value, json};

use super::flat::Flat;
use super::{Edge, seed};

/// Whole numbers that a type of 64 bits holds, unless the document's own bounds go beyond.
pub(super) fn integer(flat: &Flat<'_>, edge: Edge) -> Option<Value> {
    let (least, most) = match flat.format.as_deref() {
        Some("int8") => (-128, 127),
        Some("uint8") => (0, 255),
        Some("int16") => (-32_768, 32_767),
        Some("uint16") => (0, 65_535),
        Some("int32") => (i128::from(i32::MIN), i128::from(i32::MAX)),
        Some("uint32") => (0, i128::from(u32::MAX)),
        Some("uint64") => (0, i128::from(u64::MAX)),
        _ => (i128::from(i64::MIN), i128::from(i64::MAX)),
    };
    let low = bound(flat, "minimum", 0).or(bound(flat, "exclusiveMinimum", 1));
    let high = bound(flat, "maximum", 0).or(bound(flat, "exclusiveMaximum", -1));
    let (least, most) = (
        low.unwrap_or(least).max(i128::from(i64::MIN)),
        high.unwrap_or(most).min(i128::from(u64::MAX)),
    );
    if least > most {
        return None;
    }
    let plain = i128::from(seed(&flat.place("integer")) % 1000) + 1;
    let wanted = match edge {
        Edge::Plain => plain.clamp(least, most),
        Edge::Low => least,
        Edge::High => most,
    };
    let step = flat
        .bound("multipleOf")
        .filter(|it| *it >= 1.0)
        .map_or(1, |it| it as i128);
    let down = wanted - wanted.rem_euclid(step);
    let number = if down >= least { down } else { down + step };
    let number = i64::try_from(number)
        .map(Number::from)
        .or_else(|_| u64::try_from(number).map(Number::from));
    number.ok().map(Value::Number)
}

/// A bound as a whole number, `shift` away from it.
fn bound(flat: &Flat<'_>, name: &str, shift: i128) -> Option<i128> {
    let exact = flat.exact(name)?;
    let whole = exact
        .as_i64()
        .map(i128::from)
        .or_else(|| exact.as_u64().map(i128::from));
    let number = whole.or_else(|| {
        let number = exact.as_f64()?;
        let inward = if name.ends_with("inimum") {
            number.ceil()
        } else {
            number.floor()
        };
        // A bound that is no whole number keeps the next whole one in.
        Some(inward as i128 - if number.fract() == 0.0 { 0 } else { shift })
    })?;
    Some(number + shift)
}

/// Numbers, with a fraction where there is room for one.
pub(super) fn number(flat: &Flat<'_>, edge: Edge) -> Option<Value> {
    let is_single = flat.format.as_deref() == Some("float");
    let least = flat.bound("minimum").or(flat.bound("exclusiveMinimum"));
    let most = flat.bound("maximum").or(flat.bound("exclusiveMaximum"));
    let plain = (seed(&flat.place("number")) % 1000) as f64 + 0.25;
    let (smallest, greatest) = if is_single {
        (-3.0e38, 3.0e38)
    } else {
        (-1.5e300, 1.234_567_890_123_456_7e300)
    };
    let mut wanted = match edge {
        Edge::Plain => plain.clamp(
            least.unwrap_or(f64::MIN),
            most.unwrap_or(f64::MAX).max(least.unwrap_or(f64::MIN)),
        ),
        Edge::Low => least.unwrap_or(smallest),
        Edge::High => most.unwrap_or(greatest),
    };
    let nudge = |low: Option<f64>, high: Option<f64>| match (low, high) {
        (Some(low), Some(high)) => (high - low) / 4.0,
        _ => 1.0,
    };
    let width = nudge(least, most);
    if flat
        .bound("exclusiveMinimum")
        .is_some_and(|it| wanted <= it)
    {
        wanted += width;
    }
    if flat
        .bound("exclusiveMaximum")
        .is_some_and(|it| wanted >= it)
    {
        wanted -= width;
    }
    if let Some(step) = flat.bound("multipleOf").filter(|it| *it > 0.0) {
        let steps = (wanted / step).floor();
        // Parsing the shortest spelling gives the number that a document would have.
        wanted = format!("{:.6}", steps * step).parse().ok()?;
    }
    if is_single {
        wanted = format!("{}", wanted as f32).parse().ok()?;
    }
    if wanted.fract() == 0.0 && wanted.abs() < 1e15 {
        return Some(json!(wanted as i64));
    }
    Number::from_f64(wanted).map(Value::Number)
}
