//! What is plainly meant by a part that is written in another way.

use serde_json::{Map, Value};

use super::table::Shape;

/// What a value of the wrong type means, where that is plain.
pub(super) fn meant(shape: &Shape, value: &Value) -> Option<Value> {
    match (shape, value) {
        (Shape::Text, Value::Number(_) | Value::Bool(_)) => Some(value.to_string().into()),
        (Shape::Boolean | Shape::BooleanOr(_), Value::String(text)) => match text.as_str() {
            "true" | "True" | "TRUE" => Some(true.into()),
            "false" | "False" | "FALSE" => Some(false.into()),
            _ => None,
        },
        (Shape::Count, Value::String(text)) => Some(text.trim().parse::<u64>().ok()?.into()),
        (Shape::Count, Value::Number(number)) => count(number.as_f64()?),
        (Shape::Number, Value::String(text)) => {
            let number: f64 = text.trim().parse().ok()?;
            let whole = text.trim().parse::<i64>().map(Value::from);
            whole
                .ok()
                .or_else(|| Some(serde_json::Number::from_f64(number)?.into()))
        }
        (Shape::List(Shape::Text), Value::String(_)) => Some(Value::Array(vec![value.clone()])),
        // A key without anything behind it, as YAML allows it.
        (Shape::Reference(members), Value::Null) => {
            let none = Map::new();
            let stand_ins = members.iter().filter_map(|(name, _, missing)| {
                Some(((*name).to_owned(), missing.stand_in(&none)?))
            });
            Some(Value::Object(stand_ins.collect()))
        }
        _ => None,
    }
}

/// A whole number that is written with a fraction.
fn count(number: f64) -> Option<Value> {
    let text = (number >= 0.0 && number.fract() == 0.0).then(|| format!("{number:.0}"))?;
    Some(text.parse::<u64>().ok()?.into())
}
