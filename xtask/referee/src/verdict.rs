//! What became of a sample.

use serde_json::{Number, Value};

/// Why a sample did not come back as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reason {
    /// The program ended.
    Crashed,
    /// The type does not take the value.
    Refused,
    /// What comes back is not what the schema describes.
    Invalid,
    /// A member with `null` comes back without the member, in a type that requests use.
    NullLost,
    /// The same in a type that only answers use, or of a member that only answers hold: these do not tell `null` from absence, by design.
    NullAsAbsent,
    /// A member is missing.
    MemberLost,
    /// A member appears.
    MemberAdded,
    /// Another number.
    NumberChanged,
    /// The same point in time in other words.
    TimeRespelled,
    /// Another text.
    TextChanged,
    /// Anything else.
    Other,
}

impl Reason {
    /// All of them, in the order of the scoreboard's columns.
    pub(crate) const ALL: [Self; 11] = [
        Self::Crashed,
        Self::Refused,
        Self::Invalid,
        Self::NullLost,
        Self::NullAsAbsent,
        Self::MemberLost,
        Self::MemberAdded,
        Self::NumberChanged,
        Self::TimeRespelled,
        Self::TextChanged,
        Self::Other,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Crashed => "crashed",
            Self::Refused => "refused",
            Self::Invalid => "invalid",
            Self::NullLost => "null-lost",
            Self::NullAsAbsent => "null-as-absent",
            Self::MemberLost => "member-lost",
            Self::MemberAdded => "member-added",
            Self::NumberChanged => "number",
            Self::TimeRespelled => "time",
            Self::TextChanged => "text",
            Self::Other => "other",
        }
    }
}

impl Reason {
    /// Whether the types are meant to do that.
    pub(crate) fn is_by_design(self) -> bool {
        self == Self::NullAsAbsent
    }
}

/// The first difference that weighs most, with its place; `None` when the values are the same: numbers by value, members in any order.
pub(crate) fn difference(before: &Value, after: &Value) -> Option<(Reason, String)> {
    let mut found = Vec::new();
    compare(before, after, "", &mut found);
    found.into_iter().min_by_key(|it| it.0)
}

fn compare(before: &Value, after: &Value, place: &str, found: &mut Vec<(Reason, String)>) {
    let mut note = |reason, what: String| found.push((reason, what));
    match (before, after) {
        (Value::Object(one), Value::Object(other)) => {
            for (name, value) in one {
                match other.get(name) {
                    Some(after) => compare(value, after, &format!("{place}/{name}"), found),
                    None if value.is_null() => {
                        found.push((Reason::NullLost, format!("{place}/{name}")))
                    }
                    None => found.push((
                        Reason::MemberLost,
                        format!("{place}/{name}: {}", brief(value)),
                    )),
                }
            }
            for (name, value) in other.iter().filter(|(name, _)| !one.contains_key(*name)) {
                found.push((
                    Reason::MemberAdded,
                    format!("{place}/{name}: {}", brief(value)),
                ));
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (index, (one, other)) in one.iter().zip(other).enumerate() {
                compare(one, other, &format!("{place}/{index}"), found);
            }
        }
        (Value::Number(one), Value::Number(other)) => {
            if !same_number(one, other) {
                note(
                    Reason::NumberChanged,
                    format!("{place}: {one} became {other}"),
                );
            }
        }
        (Value::String(one), Value::String(other)) => {
            if one != other {
                let is_time =
                    one.contains('T') && other.contains('T') && one.get(..2) == other.get(..2);
                let reason = if is_time {
                    Reason::TimeRespelled
                } else {
                    Reason::TextChanged
                };
                note(
                    reason,
                    format!("{place}: {} became {}", brief(before), brief(after)),
                );
            }
        }
        (one, other) if one == other => {}
        _ => note(
            Reason::Other,
            format!("{place}: {} became {}", brief(before), brief(after)),
        ),
    }
}

/// `5`, `5.0` and `5e0` are the same.
fn same_number(one: &Number, other: &Number) -> bool {
    if one == other {
        return true;
    }
    let whole = |it: &Number| {
        it.as_i64()
            .map(i128::from)
            .or_else(|| it.as_u64().map(i128::from))
    };
    match (whole(one), whole(other)) {
        (Some(one), Some(other)) => one == other,
        _ => one.as_f64() == other.as_f64(),
    }
}

/// A value in a few characters.
pub(crate) fn brief(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= 160 {
        return text;
    }
    text.chars().take(157).chain("...".chars()).collect()
}
