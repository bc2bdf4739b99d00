//! Numbers beyond the types of Rust.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number::whole_number;
use super::scalars::scalar;
use super::{Kind, ReadError, Reader, Tolerance, Value, View};

/// A number of any size and precision: it keeps the text that it was written with.
///
/// Two numbers are equal when their texts are; `1` and `1.0` are not.
///
/// ```text
/// use portolan_runtime::runtime::json::Number;
///
/// let number: Number = "36893488147419103232".parse()?;
/// assert_eq!(number.as_i64(), None);
/// assert_eq!(number.as_f64(), 36893488147419103232.0);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(Box<str>);

impl Number {
    /// The number's text, in JSON's grammar.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number, if it is whole and in range.
    pub fn as_i64(&self) -> Option<i64> {
        whole_number(&self.0)?.try_into().ok()
    }

    /// The double nearest to the number; beyond the largest it is infinite.
    pub fn as_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }
}

scalar!(
    Number,
    Self("0".into()),
    |reader| Self(reader.number()?.into()),
    |value| View::Number((&*value.0).into())
);

/// Whole numbers of these types.
macro_rules! from_whole {
    ($($ty:ty),*) => { $(
        impl From<$ty> for Number {
            #[inline]
            fn from(value: $ty) -> Self {
                Self(value.to_string().into())
            }
        }
    )* };
}

from_whole!(i32, u32, i64, u64);

/// The digits that tell this double from all others.
impl TryFrom<f64> for Number {
    type Error = ReadError;

    /// # Errors
    /// When it is not finite: JSON has no such numbers (RFC 8259, section 6).
    #[inline]
    fn try_from(value: f64) -> Result<Self, Self::Error> {
        value.to_string().parse()
    }
}

impl FromStr for Number {
    type Err = ReadError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut reader = Reader::new(text.as_bytes(), Tolerance::Strict)?;
        reader.expect(Kind::Number)?;
        let number = reader.number()?;
        reader.finish()?;
        Ok(Self(number.into()))
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        super::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize(deserializer)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
