//! Values without parts.

use super::number::json_number;
use super::{Kind, ReadError, Reader, Value, View};

/// Implements [`Value`] for a type that is replaced as a whole.
macro_rules! scalar {
    ($type:ty, $empty:expr, |$reader:ident| $read:expr, |$value:ident| $view:expr) => {
        impl Value for $type {
            fn empty() -> Self {
                $empty
            }

            fn read(&mut self, $reader: &mut Reader<'_>) -> Result<(), ReadError> {
                *self = match $reader.is_nothing() {
                    true => Self::empty(),
                    false => $read,
                };
                Ok(())
            }

            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }
        }
    };
}
pub(super) use scalar;

scalar!(bool, false, |reader| reader.bool()?, |value| View::Bool(
    *value
));
scalar!(
    i32,
    0,
    |reader| reader.whole("a whole number of 32 bits")?,
    |value| View::Integer(i64::from(*value))
);
scalar!(
    i64,
    0,
    |reader| reader.whole("a whole number of 64 bits")?,
    |value| View::Integer(*value)
);
scalar!(
    u32,
    0,
    |reader| reader.whole("a whole number of 32 bits without a sign")?,
    |value| View::Unsigned(u64::from(*value))
);
scalar!(
    u64,
    0,
    |reader| reader.whole("a whole number of 64 bits without a sign")?,
    |value| View::Unsigned(*value)
);
scalar!(f32, 0.0, |reader| reader.f32()?, |value| View::Float(
    in_double_precision(*value)
));
scalar!(f64, 0.0, |reader| reader.f64()?, |value| View::Float(
    *value
));
scalar!(
    String,
    String::new(),
    |reader| reader.string()?.into_owned(),
    |value| View::Text(value.into())
);
scalar!(
    serde_json::Number,
    0.into(),
    |reader| reader.json_number()?,
    |value| View::Number(value.to_string().into())
);

/// The number of double precision that is written with the same digits.
///
/// A view of its own would have every program write numbers of both precisions, whatever its types hold.
fn in_double_precision(value: f32) -> f64 {
    let exact = f64::from(value);
    value.to_string().parse().unwrap_or(exact)
}

impl Value for serde_json::Value {
    fn empty() -> Self {
        Self::Null
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = reader.anything()?;
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Json(self)
    }

    fn has_null() -> bool {
        true
    }
}

impl Reader<'_> {
    /// Takes any value.
    ///
    /// # Errors
    /// When the text is not JSON, or a number is beyond double precision.
    pub fn json(&mut self) -> Result<serde_json::Value, ReadError> {
        if self.is_nothing() {
            return Ok(serde_json::Value::Null);
        }
        match self.kind()? {
            Kind::Null => self.null().map(|_| serde_json::Value::Null),
            Kind::Bool => self.bool().map(serde_json::Value::Bool),
            Kind::Number => self.json_number().map(serde_json::Value::Number),
            Kind::String => self
                .string()
                .map(|text| serde_json::Value::String(text.into_owned())),
            Kind::Array => {
                let mut items = Vec::new();
                self.items(&mut |reader| {
                    items.push(reader.json()?);
                    Ok(())
                })?;
                Ok(serde_json::Value::Array(items))
            }
            Kind::Object => {
                let mut members = serde_json::Map::new();
                self.members(&mut |reader, name| {
                    members.insert(name.to_owned(), reader.json()?);
                    Ok(())
                })?;
                Ok(serde_json::Value::Object(members))
            }
        }
    }

    /// Takes a number: a whole one as it is, others in double precision.
    fn json_number(&mut self) -> Result<serde_json::Number, ReadError> {
        let text = self.number()?;
        json_number(text).ok_or_else(|| self.out_of_range(text, "a number of double precision"))
    }
}
