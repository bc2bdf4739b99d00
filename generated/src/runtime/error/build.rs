//! Requests that cannot be built.

use std::fmt;

/// Why a request cannot be built; nothing has been sent.
#[derive(Clone, PartialEq, Eq)]
pub struct BuildError {
    message: Box<str>,
}

impl BuildError {
    pub(in super::super) fn new(message: impl Into<Box<str>>) -> Self {
        Self {
            message: message.into(),
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BuildError").field(&self.message).finish()
    }
}

impl std::error::Error for BuildError {}
