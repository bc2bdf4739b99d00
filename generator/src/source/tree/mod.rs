//! Builds [`Value`] trees from whatever a serde format delivers: one visitor for YAML and JSON.

mod findings;
mod number;
mod object;

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess,
};
use serde::de::{VariantAccess, Visitor};
use serde_json::Value;

pub(super) use findings::{Findings, MAX_DEPTH, MergeKeys, Stop};

use number::{NUMBER_TOKEN, float, number, numbers_are_maps};
use object::Object;

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
            if key == NUMBER_TOKEN
                && numbers_are_maps()
                && object.map.is_empty()
                && let Some(number) = number(&value, self.findings)
            {
                return number;
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
