//! Builds [`Value`] trees from whatever a serde format delivers: one visitor for YAML and JSON.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess,
};
use serde::de::{VariantAccess, Visitor};
use serde_json::{Map, Number, Value};

/// How deep a document may be nested; less than the limits of `serde_yaml` and `serde_json` (128), which are errors without a kind.
pub(super) const MAX_DEPTH: usize = 120;

/// What `serde_json` calls the only member of a number when its feature `arbitrary_precision` is on somewhere in the build.
const NUMBER_TOKEN: &str = "$serde_json::private::Number";

/// What reading finds besides the tree.
#[derive(Debug)]
pub(super) struct Findings {
    /// Some object has a key twice; the last value was kept.
    pub(super) duplicate_keys: bool,
    /// Some number may have lost digits, because it is as large as integers that do not fit into 64 bits.
    pub(super) rounded_numbers: bool,
    /// Why reading ended early, when the reason is not the syntax.
    pub(super) stop: Option<Stop>,
    /// How many more values and bytes of text the tree may have.
    room: usize,
    /// Whether `<<` merges mappings.
    merge_keys: MergeKeys,
}

/// Why a well-formed document is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// Nested more than [`MAX_DEPTH`] levels.
    Depth,
    /// Larger than its text can explain, because aliases repeat its parts.
    Size,
    /// A mapping has a sequence or mapping as key.
    Key,
}

/// Whether the key `<<` merges mappings into the one that holds it (<https://yaml.org/type/merge.html>).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MergeKeys {
    Apply,
    Keep,
}

impl Findings {
    /// Nothing found in a text of `length` bytes.
    ///
    /// Without aliases a tree has at most one value and one byte of text per byte of the document;
    /// what aliases add is bounded, so that a few lines cannot expand to gigabytes.
    pub(super) fn new(length: usize, merge_keys: MergeKeys) -> Findings {
        let room = length.saturating_mul(2).saturating_add(4 << 20);
        Findings {
            duplicate_keys: false,
            rounded_numbers: false,
            stop: None,
            room,
            merge_keys,
        }
    }

    fn take<E: Error>(&mut self, amount: usize) -> Result<(), E> {
        match self.room.checked_sub(amount) {
            Some(room) => {
                self.room = room;
                Ok(())
            }
            None => Err(self.stop(Stop::Size)),
        }
    }

    fn stop<E: Error>(&mut self, stop: Stop) -> E {
        self.stop.get_or_insert(stop);
        E::custom("refused")
    }
}

/// Reads one value of the document.
pub(super) struct Tree<'a> {
    findings: &'a mut Findings,
    depth: usize,
}

impl<'a> Tree<'a> {
    pub(super) fn new(findings: &'a mut Findings) -> Tree<'a> {
        Tree { findings, depth: 0 }
    }

    fn inner(&mut self) -> Tree<'_> {
        Tree {
            findings: self.findings,
            depth: self.depth + 1,
        }
    }

    fn enter<E: Error>(&mut self) -> Result<(), E> {
        if self.depth < MAX_DEPTH {
            Ok(())
        } else {
            Err(self.findings.stop(Stop::Depth))
        }
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.findings.take(1)?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    #[expect(clippy::cast_precision_loss, reason = "the loss is reported")]
    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok(float(value as f64, self.findings))
    }

    #[expect(clippy::cast_precision_loss, reason = "the loss is reported")]
    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok(float(value as f64, self.findings))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(float(value, self.findings))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.findings.take(value.len())?;
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        self.findings.take(value.len())?;
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut access: A) -> Result<Value, A::Error> {
        self.enter()?;
        let mut items = Vec::new();
        while let Some(item) = access.next_element_seed(self.inner())? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut access: A) -> Result<Value, A::Error> {
        self.enter()?;
        let mut object = Object::default();
        while let Some(key) = access.next_key_seed(Key(self.findings))? {
            let value = access.next_value_seed(self.inner())?;
            if key == NUMBER_TOKEN && numbers_are_maps() && object.map.is_empty() {
                return number(&value, self.findings);
            }
            object.insert(key, value, self.findings);
        }
        Ok(Value::Object(object.map))
    }

    /// A value with a tag of its own, such as `!Ref x`: the tag is dropped.
    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Value, A::Error> {
        let (IgnoredAny, value) = access.variant()?;
        value.newtype_variant_seed(self)
    }
}

/// Reads a key in its own spelling: `200:` is `200` and `null:` is `null`.
struct Key<'a>(&'a mut Findings);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        let key = deserializer.deserialize_str(KeyVisitor).inspect_err(|_| {
            self.0.stop.get_or_insert(Stop::Key);
        })?;
        self.0.take(key.len() + 1)?;
        Ok(key)
    }
}

struct KeyVisitor;

impl Visitor<'_> for KeyVisitor {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<String, E> {
        Ok(key.to_owned())
    }

    fn visit_string<E>(self, key: String) -> Result<String, E> {
        Ok(key)
    }
}

/// An object while it is read.
#[derive(Default)]
struct Object {
    map: Map<String, Value>,
    /// Keys whose values come from a merge; a key of the object's own replaces them.
    merged: BTreeSet<String>,
}

impl Object {
    fn insert(&mut self, key: String, value: Value, findings: &mut Findings) {
        let value = match value {
            value if key != "<<" || findings.merge_keys == MergeKeys::Keep => value,
            Value::Object(from) => return self.merge(from),
            Value::Array(items) if items.iter().all(Value::is_object) => {
                items
                    .into_iter()
                    .for_each(|item| self.merge(into_map(item)));
                return;
            }
            value => value,
        };
        let own = !self.merged.remove(&key);
        findings.duplicate_keys |= self.map.insert(key, value).is_some() && own;
    }

    fn merge(&mut self, from: Map<String, Value>) {
        for (key, value) in from {
            if !self.map.contains_key(&key) {
                self.merged.insert(key.clone());
                self.map.insert(key, value);
            }
        }
    }
}

fn into_map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// A number that is not an integer of 64 bits. What JSON cannot say (`.inf`, `.nan`) stays text.
fn float(value: f64, findings: &mut Findings) -> Value {
    const FIRST_BEYOND_64_BITS: f64 = 9_223_372_036_854_775_808.0;
    findings.rounded_numbers |= value.is_finite() && value.abs() >= FIRST_BEYOND_64_BITS;
    match Number::from_f64(value) {
        Some(number) => Value::Number(number),
        None if value.is_nan() => Value::from(".nan"),
        None if value > 0.0 => Value::from(".inf"),
        None => Value::from("-.inf"),
    }
}

/// A number that `serde_json` delivers as text.
fn number<E: Error>(text: &Value, findings: &mut Findings) -> Result<Value, E> {
    let text = text.as_str().unwrap_or_default();
    if let Ok(number) = text.parse::<u64>() {
        return Ok(number.into());
    }
    if let (Ok(number), false) = (text.parse::<i64>(), text == "-0") {
        return Ok(number.into());
    }
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(float(number, findings)),
        _ => Err(E::custom("number out of range")),
    }
}

/// Whether the feature `arbitrary_precision` of `serde_json` is on, which any crate of the build can cause.
/// The tree is the same with it and without.
fn numbers_are_maps() -> bool {
    "1e999".parse::<Number>().is_ok()
}
