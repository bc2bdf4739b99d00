//! Dates and points in time, as RFC 3339 writes them.
//!
//! Servers leave the offset out, or the time, or put a time behind a date. What they mean is clear, and so it is read:
//! a time without an offset is UTC.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::scalars::scalar;
use super::{ReadError, Reader, Value, View};

scalar!(
    Timestamp,
    Timestamp::UNIX_EPOCH,
    |reader| reader.formatted(
        "a date-time such as 2024-05-06T07:08:09Z",
        |text| text.parse().ok(),
        timestamp_without_offset
    )?,
    |value| View::Formatted(value)
);
scalar!(
    Date,
    Date::ZERO,
    |reader| reader.formatted(
        "a date such as 2024-05-06",
        |text| text.parse().ok(),
        date_with_time
    )?,
    |value| View::Formatted(value)
);

fn timestamp_without_offset(text: &str) -> Option<Timestamp> {
    let time: DateTime = text.parse().ok()?;
    time.to_zoned(TimeZone::UTC).ok().map(|it| it.timestamp())
}

fn date_with_time(text: &str) -> Option<Date> {
    let (date, _) = text.split_once(['T', 't', ' '])?;
    date.parse().ok()
}
