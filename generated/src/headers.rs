//! The headers that answers have, with the types of their values.
//!
//! A response or an error is asked for them: `response.get(headers::…)`.

/// `RateLimit-Limit`: How many requests the rate limit allows in a row: the capacity of its bucket.
pub const RATE_LIMIT_LIMIT: crate::runtime::Header<i64> = crate::runtime::Header::new(
    "RateLimit-Limit",
);

/// `RateLimit-Remaining`: How many requests are left before the rate limit refuses the next one.
pub const RATE_LIMIT_REMAINING: crate::runtime::Header<i64> = crate::runtime::Header::new(
    "RateLimit-Remaining",
);

/// `Retry-After`: Seconds to wait before the request has a chance to succeed.
pub const RETRY_AFTER: crate::runtime::Header<i64> = crate::runtime::Header::new(
    "Retry-After",
);
