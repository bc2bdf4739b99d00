//! Identifiers of RFC 9562.

use uuid::Uuid;

use super::scalars::scalar;
use super::{ReadError, Reader, Value, View};

scalar!(
    Uuid,
    Uuid::nil(),
    |reader| reader.parsed("a UUID such as 67e55044-10b1-426f-9247-bb680e5fe0c8")?,
    |value| View::Formatted(value)
);
