//! What every type with JSON has besides: `Debug`, `PartialEq`, and serde's `Serialize` and `Deserialize`.

use std::fmt;

use serde::de::Error as _;
use serde::ser::{SerializeMap as _, SerializeSeq as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number::json_number;
use super::{Content, Object, Tagged, Value, View, from_slice, to_vec};

/// Prints a value: fields by their Rust names, secrets masked.
impl fmt::Debug for dyn Value + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.view() {
            View::Absent => f.write_str("None"),
            View::Null => f.write_str("null"),
            View::Bool(value) => value.fmt(f),
            View::Integer(value) => value.fmt(f),
            View::Unsigned(value) => value.fmt(f),
            View::Float(value) => debug_float(value, f),
            View::Number(text) => f.write_str(&text),
            View::Text(text) => text.fmt(f),
            View::Formatted(value) => value.to_string().fmt(f),
            View::Json(value) => f.write_str(&String::from_utf8_lossy(&to_vec(value))),
            View::List(list) => {
                let items = (0..list.length()).filter_map(|index| list.item(index));
                f.debug_list().entries(items).finish()
            }
            View::Map(map) => f.debug_map().entries(map.members()).finish(),
            View::Object(object) => debug_object(&object, f),
            View::Tagged(tagged) => f.debug_tuple(tagged.variant).field(&tagged.value).finish(),
            View::Binary(value) => fmt::Debug::fmt(value, f),
            View::Media(media) => f.debug_tuple(media.variant()).field(&media.value).finish(),
            View::Secret(_) => f.write_str("***"),
            View::Nulls(nulls) => nulls.fmt(f),
        }
    }
}

/// Prints a number as JSON does, which a program can anyway, or says why JSON cannot.
fn debug_float(value: f64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(match value {
        f64::INFINITY => "inf",
        f64::NEG_INFINITY => "-inf",
        _ if value.is_nan() => "NaN",
        _ => return f.write_str(&String::from_utf8_lossy(&to_vec(&value))),
    })
}

fn debug_object(object: &Object<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut debug = f.debug_struct(object.table.name());
    for (name, field) in object.table.fields().zip(object.fields()) {
        debug.field(name, field);
    }
    debug.finish()
}

/// Compares two values of one type by what they show.
impl PartialEq for dyn Value + '_ {
    fn eq(&self, other: &Self) -> bool {
        match (self.view(), other.view()) {
            (View::Absent, View::Absent)
            | (View::Null, View::Null)
            | (View::Nulls(_), View::Nulls(_)) => true,
            (View::Bool(one), View::Bool(other)) => one == other,
            (View::Integer(one), View::Integer(other)) => one == other,
            (View::Unsigned(one), View::Unsigned(other)) => one == other,
            (View::Float(one), View::Float(other)) => one == other,
            (View::Number(one), View::Number(other)) => one == other,
            (View::Text(one), View::Text(other)) => one == other,
            (View::Formatted(one), View::Formatted(other)) => one.to_string() == other.to_string(),
            (View::Json(one), View::Json(other)) => one == other,
            (View::List(one), View::List(other)) => {
                one.length() == other.length()
                    && (0..one.length()).all(|index| one.item(index) == other.item(index))
            }
            (View::Map(one), View::Map(other)) => one.members() == other.members(),
            (View::Object(one), View::Object(other)) => one.fields() == other.fields(),
            (View::Tagged(one), View::Tagged(other)) => {
                one.variant == other.variant && *one.value == *other.value
            }
            (View::Binary(one), View::Binary(other)) => one == other,
            (View::Media(one), View::Media(other)) => {
                one.variant() == other.variant() && *one.value == *other.value
            }
            (View::Secret(one), View::Secret(other)) => *one == *other,
            _ => false,
        }
    }
}

/// Hands the value to another format. Members that are absent are left out.
impl Serialize for dyn Value + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.view() {
            View::Absent | View::Null | View::Nulls(_) => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Integer(value) => serializer.serialize_i64(value),
            View::Unsigned(value) => serializer.serialize_u64(value),
            View::Float(value) => serializer.serialize_f64(value),
            View::Number(text) => serialize_number(&text, serializer),
            View::Text(text) => serializer.serialize_str(&text),
            View::Formatted(value) => serializer.collect_str(value),
            View::Json(value) => value.serialize(serializer),
            View::List(list) => {
                let mut sequence = serializer.serialize_seq(Some(list.length()))?;
                for item in (0..list.length()).filter_map(|index| list.item(index)) {
                    sequence.serialize_element(item)?;
                }
                sequence.end()
            }
            View::Map(map) => serialize_members(map.members(), serializer),
            View::Object(object) => {
                serialize_members(object.members(Content::Everything), serializer)
            }
            View::Tagged(tagged) => serialize_tagged(&tagged, serializer),
            View::Binary(value) => value.serialize(serializer),
            View::Media(media) => media.value.serialize(serializer),
            View::Secret(value) => value.serialize(serializer),
        }
    }
}

fn serialize_members<S: Serializer>(
    members: Vec<(&str, &dyn Value)>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(members.len()))?;
    for (name, value) in members {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

fn serialize_tagged<S: Serializer>(tagged: &Tagged<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let Some((tags, members)) = tagged.members(Content::Everything) else {
        return tagged.value.serialize(serializer);
    };
    let mut map = serializer.serialize_map(Some(tags.len() + members.len()))?;
    for (name, text) in tags {
        map.serialize_entry(name, text)?;
    }
    for (name, value) in members {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

/// Other formats have no numbers of any size: they get the nearest one, or the text.
fn serialize_number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match json_number(text) {
        Some(number) => number.serialize(serializer),
        None => serializer.serialize_str(text),
    }
}

/// Prints a value, as `{:?}` does.
///
/// # Errors
/// When the formatter fails.
#[inline]
pub fn debug<T: Value>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(value as &dyn Value, f)
}

/// Compares two values of one type by what they show.
#[inline]
pub fn same<T: Value>(one: &T, other: &T) -> bool {
    one as &dyn Value == other as &dyn Value
}

/// Hands a value to another format.
///
/// # Errors
/// When the format cannot take it.
pub fn serialize<S: Serializer>(value: &dyn Value, serializer: S) -> Result<S::Ok, S::Error> {
    value.serialize(serializer)
}

/// Takes a value out of another format, by way of JSON.
///
/// # Errors
/// When the format's content is not what the type's JSON would be.
pub fn deserialize<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    from_slice(value.to_string().as_bytes())
        .map_err(|error| D::Error::custom(error.without_position()))
}

/// Gives a type with JSON what the standard library and serde want of it. Each body is one call of code that is not generic.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_impls {
    ($name:ident) => {
        #[automatically_derived]
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::json::debug(self, f)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::json::same(self, other)
            }
        }

        #[automatically_derived]
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::json::serialize(self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::json::deserialize(deserializer)
            }
        }
    };
}
