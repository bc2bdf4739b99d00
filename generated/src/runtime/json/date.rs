//! Dates and points in time, as RFC 3339 writes them.
//!
//! Servers leave the offset out, or the time, or put a time behind a date. What they mean is clear, and so it is read:
//! a time without an offset is UTC, digits beyond nanoseconds are cut, and the end of the year 9999, which stands for "never", is the last point in time that there is.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::scalars::scalar;
use super::{ReadError, Reader, Value, View};

const NANOSECOND_DIGITS: usize = 9;

scalar!(
    Timestamp,
    Timestamp::UNIX_EPOCH,
    |reader| reader.formatted(
        "a date-time such as 2024-05-06T07:08:09Z",
        |text| text.parse().ok(),
        |text| timestamp_without_offset(text)
            .or_else(|| timestamp_with_gap(text))
            .or_else(|| timestamp_of_fewer_digits(text))
            .or_else(|| last_timestamp(text))
    )?,
    |value| View::Formatted(value)
);
scalar!(
    Date,
    Date::ZERO,
    |reader| reader.formatted(
        "a date such as 2024-05-06",
        |text| text
            .parse()
            .ok()
            .filter(|_| text.len() == "2024-05-06".len()),
        date_with_time
    )?,
    |value| View::Formatted(value)
);

fn timestamp_without_offset(text: &str) -> Option<Timestamp> {
    let time: DateTime = text.parse().ok()?;
    time.to_zoned(TimeZone::UTC).ok().map(|it| it.timestamp())
}

/// A time with a blank before its zone, as Ruby writes it: `2024-05-06 07:08:09 UTC`, `2024-05-06 07:08:09 +0200`.
fn timestamp_with_gap(text: &str) -> Option<Timestamp> {
    match text.rsplit_once(' ')? {
        (time, "UTC" | "GMT" | "Z") => timestamp_without_offset(time),
        (time, offset) if offset.starts_with(['+', '-']) => format!("{time}{offset}").parse().ok(),
        _ => None,
    }
}

/// A time with more digits than nanoseconds have.
fn timestamp_of_fewer_digits(text: &str) -> Option<Timestamp> {
    let (time, rest) = text.split_once(['.', ','])?;
    let zone = rest.trim_start_matches(|it: char| it.is_ascii_digit());
    let nanoseconds = rest.get(..NANOSECOND_DIGITS)?;
    let text = format!("{time}.{nanoseconds}{zone}");
    let parsed = text.parse().ok();
    parsed.or_else(|| timestamp_without_offset(&text))
}

/// The last days of the year 9999 are beyond the last timestamp, whose date must be one with any offset.
fn last_timestamp(text: &str) -> Option<Timestamp> {
    let (time, rest) = text
        .split_at_checked("9999-12-31T00:00:00".len())
        .unwrap_or((text, ""));
    let is_offset = |it: char| it.is_ascii_digit() || ".,:+-Zz".contains(it);
    let time: DateTime = time.parse().ok()?;
    let is_last = time.date() >= Timestamp::MAX.to_zoned(TimeZone::UTC).date();
    (is_last && rest.chars().all(is_offset)).then_some(Timestamp::MAX)
}

/// What is behind the date does not count.
fn date_with_time(text: &str) -> Option<Date> {
    let (date, _) = text.split_once(['T', 't', ' ']).unwrap_or((text, ""));
    date.parse().ok()
}
