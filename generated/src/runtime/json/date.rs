//! Dates and points in time, as RFC 3339 writes them.

use jiff::Timestamp;
use jiff::civil::Date;

use super::scalars::scalar;
use super::{ReadError, Reader, Value, View};

scalar!(
    Timestamp,
    Timestamp::UNIX_EPOCH,
    |reader| reader.parsed("a date-time such as 2024-05-06T07:08:09Z")?,
    |value| View::Text(value.to_string().into())
);
scalar!(
    Date,
    Date::ZERO,
    |reader| reader.parsed("a date such as 2024-05-06")?,
    |value| View::Text(value.to_string().into())
);
