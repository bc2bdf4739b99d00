//! Whether a default fits the keywords beside it (OpenAPI 3.0, Schema Object, "default").

use serde_json::Value;

use super::schema::is_nullable;

/// Why a default does not fit; `None` if it does, or if other schemas would have to be asked.
pub(super) fn misfit(schema: &Value, default: &Value) -> Option<String> {
    let types = types(schema.get("type"));
    let null_is_listed = default.is_null() && is_nullable(schema);
    if !types.is_empty() && !null_is_listed && !types.iter().any(|ty| is_of(default, ty)) {
        return Some(format!(
            "{} is not of type `{}`",
            shown(default),
            types.join("` or `")
        ));
    }
    if let Some(Value::Array(values)) = schema.get("enum")
        && !null_is_listed
        && !values.is_empty()
        && !values.iter().any(|it| is_same(it, default))
    {
        return Some(format!(
            "{} is not one of the values of `enum`",
            shown(default)
        ));
    }
    let format = schema.get("format")?.as_str()?;
    (!has_format(default, format)).then(|| format!("{} is no `{format}`", shown(default)))
}

fn types(ty: Option<&Value>) -> Vec<&str> {
    match ty {
        Some(Value::String(ty)) => vec![ty],
        Some(Value::Array(types)) => types.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Whether a value is of a type; of a type that is not known everything is.
fn is_of(value: &Value, ty: &str) -> bool {
    match ty {
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "object" => value.is_object(),
        "array" => value.is_array(),
        "number" => value.is_number(),
        "integer" => {
            value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|it| it.fract() == 0.0)
        }
        "null" => value.is_null(),
        _ => true,
    }
}

fn is_same(one: &Value, other: &Value) -> bool {
    one == other || one.is_number() && one.as_f64() == other.as_f64()
}

/// Whether a value has the form that a format asks for, of those formats that the SDK has types for.
fn has_format(value: &Value, format: &str) -> bool {
    match (format, value) {
        ("int32", Value::Number(number)) => number
            .as_f64()
            .is_none_or(|it| it >= f64::from(i32::MIN) && it <= f64::from(i32::MAX)),
        ("uuid", Value::String(text)) => is_uuid(text),
        ("date", Value::String(text)) => is_date(text),
        ("date-time", Value::String(text)) => is_date_time(text),
        _ => true,
    }
}

/// RFC 9562, section 4
fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = groups.iter().map(|it| it.len()).collect();
    let digits = groups.concat();
    lengths == [8, 4, 4, 4, 12] && digits.bytes().all(|it| it.is_ascii_hexdigit())
}

/// RFC 3339, `full-date`
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    year.len() == 4
        && number(year, 0, 9999)
        && month.len() == 2
        && number(month, 1, 12)
        && day.len() == 2
        && number(day, 1, 31)
}

/// RFC 3339, `date-time`
fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't', ' ']) else {
        return false;
    };
    let Some(zone) = time.find(['Z', 'z', '+', '-']) else {
        return false;
    };
    let (time, zone) = time.split_at(zone);
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|it| it.is_ascii_digit());
    let offset = zone.trim_start_matches(['+', '-']);
    is_date(date)
        && is_fraction
        && clock(time, &[23, 59, 60])
        && (zone.eq_ignore_ascii_case("z") || clock(offset, &[23, 59]))
}

fn clock(text: &str, most: &[u16]) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    let fits = |(part, most): (&&str, &u16)| part.len() == 2 && number(part, 0, *most);
    parts.len() == most.len() && parts.iter().zip(most).all(fits)
}

fn number(text: &str, least: u16, most: u16) -> bool {
    let digits = text.bytes().all(|it| it.is_ascii_digit());
    let value = text.parse::<u16>();
    digits && value.is_ok_and(|it| (least..=most).contains(&it))
}

/// A value as it is shown in a message.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        _ => format!("`{value}`"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(schema: Value, default: Value, expected: Option<&str>) {
        assert_eq!(
            misfit(&schema, &default).as_deref(),
            expected,
            "{schema} {default}"
        );
    }

    #[test]
    fn a_default_is_of_one_of_the_types() {
        check(json!({ "type": "integer" }), json!(1.0), None);
        check(
            json!({ "type": "integer" }),
            json!(1.5),
            Some("`1.5` is not of type `integer`"),
        );
        check(
            json!({ "type": "integer" }),
            json!([]),
            Some("a list is not of type `integer`"),
        );
        check(json!({ "type": ["string", "null"] }), json!(null), None);
        check(
            json!({ "type": "string", "nullable": true }),
            json!(null),
            None,
        );
        check(
            json!({ "type": "string" }),
            json!(null),
            Some("null is not of type `string`"),
        );
        check(json!({ "type": "strange" }), json!(1), None);
        check(json!({}), json!(1), None);
    }

    #[test]
    fn a_default_is_one_of_the_values() {
        check(json!({ "enum": [1, 2] }), json!(1.0), None);
        check(
            json!({ "enum": ["a"] }),
            json!("b"),
            Some("`\"b\"` is not one of the values of `enum`"),
        );
        check(
            json!({ "enum": ["a"], "nullable": true }),
            json!(null),
            None,
        );
    }

    #[test]
    fn a_default_has_its_format() {
        let check = |format: &str, default: Value, fits: bool| {
            assert_eq!(has_format(&default, format), fits, "{format} {default}");
        };
        check("uuid", json!("123e4567-e89b-12d3-a456-426614174000"), true);
        check("uuid", json!("notauuid"), false);
        check("uuid", json!("123e4567-e89b-12d3-a456-42661417400g"), false);
        check("date", json!("2024-02-29"), true);
        check("date", json!("2024-13-01"), false);
        check("date", json!("today"), false);
        check("date-time", json!("2024-02-29T23:59:60.5Z"), true);
        check("date-time", json!("2024-02-29t00:00:00+01:00"), true);
        check("date-time", json!("2024-02-29T00:00:00"), false);
        check("date-time", json!("2024-02-29"), false);
        check("int32", json!(2147483648_u32), false);
        check("int32", json!(-5), true);
        check("other", json!(true), true);
    }
}
