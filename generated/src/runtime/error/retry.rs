//! When to try again.

use std::time::{Duration, SystemTime};

use http::{HeaderValue, StatusCode, header};

use super::super::operation::OperationMeta;
use super::super::transport::Received;

/// What sending a request twice does (RFC 9110, section 9.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// The same as sending it once.
    Same,
    /// It may happen twice.
    Twice,
}

impl Effect {
    pub(super) fn of(meta: &OperationMeta) -> Self {
        match meta.is_idempotent() {
            true => Effect::Same,
            false => Effect::Twice,
        }
    }
}

/// Whether the same request may have another answer than this one.
pub(in super::super) fn may_change(meta: &OperationMeta, received: &Received) -> bool {
    is_passing(Effect::of(meta), received)
}

/// Whether the answer speaks of a passing trouble that another request would not make worse.
pub(super) fn is_passing(effect: Effect, received: &Received) -> bool {
    match received.status {
        StatusCode::TOO_MANY_REQUESTS => true,
        StatusCode::SERVICE_UNAVAILABLE => effect == Effect::Same || after(received).is_some(),
        status => effect == Effect::Same && is_temporary(status),
    }
}

/// Whether a status speaks of a passing trouble of the server or of the way to it.
pub(super) fn is_temporary(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::TOO_MANY_REQUESTS
            | StatusCode::BAD_GATEWAY
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT
    )
}

/// How long the server wants to be left alone.
pub(in super::super) fn after(received: &Received) -> Option<Duration> {
    read_after(received.headers.get(header::RETRY_AFTER)?)
}

/// Reads `Retry-After`: seconds, or a date (RFC 9110, section 10.2.3); a date in the past is no time at all.
fn read_after(value: &HeaderValue) -> Option<Duration> {
    let text = value.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(
        date.duration_since(SystemTime::now())
            .unwrap_or(Duration::ZERO),
    )
}
