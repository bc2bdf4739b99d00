//! Values that must not be seen.

use std::fmt;

use super::{ReadError, Reader, Value, View};

/// A value that `{:?}` masks: a password, a key, a token.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Secret<T>(T);

impl<T> Secret<T> {
    /// Hides a value.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// Shows the value to whoever needs it.
    pub fn expose(&self) -> &T {
        &self.0
    }

    /// Gives up the secret.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl<T> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Value> Value for Secret<T> {
    fn empty() -> Self {
        Self(T::empty())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.0.read(reader)
    }

    fn view(&self) -> View<'_> {
        View::Secret(&self.0)
    }
}
