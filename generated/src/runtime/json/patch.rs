//! A member of a request that is optional and nullable.

use super::open_enum::{Open, Texts};
use super::{ReadError, Reader, Value, View};

/// A member that can be left as it is, set to `null`, or set to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Patch<T> {
    /// The member is left out: the server keeps what it has.
    #[default]
    Absent,
    /// The member is `null`: the server forgets what it has.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Patch<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Patch::Value(value) => Some(value),
            Patch::Absent | Patch::Null => None,
        }
    }

    /// The value itself, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Patch::Value(value) => Some(value),
            Patch::Absent | Patch::Null => None,
        }
    }

    /// Whether the member is left out.
    pub fn is_absent(&self) -> bool {
        matches!(self, Patch::Absent)
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Patch::Value(value)
    }
}

impl From<&str> for Patch<String> {
    fn from(text: &str) -> Self {
        Patch::Value(text.to_owned())
    }
}

/// A documented text, or any other one.
impl<T: Texts> From<&str> for Patch<Open<T>> {
    fn from(text: &str) -> Self {
        Patch::Value(text.into())
    }
}

/// `None` is `null`: to leave the member out, do not set it.
impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Patch::Null, Patch::Value)
    }
}

impl<T: Value> Value for Patch<T> {
    fn empty() -> Self {
        Patch::Absent
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = match reader.null()? {
            true => Patch::Null,
            false if reader.is_nothing() => Patch::Absent,
            false => {
                let mut value = T::empty();
                value.read(reader)?;
                Patch::Value(value)
            }
        };
        Ok(())
    }

    fn view(&self) -> View<'_> {
        match self {
            Patch::Absent => View::Absent,
            Patch::Null => View::Null,
            Patch::Value(value) => value.view(),
        }
    }
}
