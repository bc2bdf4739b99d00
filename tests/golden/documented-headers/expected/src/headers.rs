//! The headers that answers have, with the types of their values.
//!
//! A response or an error is asked for them: `response.get(headers::…)`.

/// `RateLimit-Remaining`: How many calls are left.
pub const RATE_LIMIT_REMAINING: crate::runtime::Header<i64> = crate::runtime::Header::new(
    "RateLimit-Remaining",
);

/// `Link`.
pub const LINK: crate::runtime::Header<Vec<String>> = crate::runtime::Header::new(
    "Link",
);

/// `ETag`.
pub const E_TAG: crate::runtime::Header<String> = crate::runtime::Header::new("ETag");

/// `Last-Modified`.
pub const LAST_MODIFIED: crate::runtime::Header<jiff::Timestamp> = crate::runtime::Header::new(
    "Last-Modified",
);

/// `Retry-After`.
pub const RETRY_AFTER: crate::runtime::Header<i64> = crate::runtime::Header::new(
    "Retry-After",
);
