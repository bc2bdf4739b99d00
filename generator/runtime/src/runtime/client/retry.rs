//! Sending a call again that has failed.

use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::time::Duration;

use super::super::error::{after, may_change};
use super::super::operation::OperationMeta;
use super::super::transport::Arrived;
use super::send::Outcome;

/// How often a call that fails is sent again, and how long it waits before.
///
/// It is sent again when that may help and does no harm (RFC 9110, section 9.2.2): when there was no connection, or after 429; a
/// call that has the same effect twice also when the connection broke and after 502, 503 and 504, any other after 503 only if
/// `Retry-After` asks for it. A wait doubles each time, is shortened by chance to as little as half of that, so that
/// programs that failed together do not return together, and is as long as `Retry-After` says at least (section 10.2.3). A
/// wait that would be longer than the longest, or than the time of the whole call, is none: the call fails. When that time is over
/// during a wait, the last failure is what the call gives.
///
/// A body that is a stream cannot be sent again. An answer that breaks off while it is read as a stream has arrived.
///
/// ```
/// use std::time::Duration;
///
/// use portolan_runtime::runtime::{ClientBuilder, Retry};
///
/// fn patient(builder: ClientBuilder) -> ClientBuilder {
///     builder.retry(Retry::times(5).longest_wait(Duration::from_secs(60)))
/// }
/// ```
#[derive(Clone, Copy)]
pub struct Retry {
    times: u32,
    first_wait: Duration,
    longest_wait: Duration,
    /// A pointer, so that programs which send nothing again do not contain what tells when.
    rule: Option<Rule>,
}

/// How long to wait before a call is sent again that has been sent so many times; `None`: it is not.
type Rule = fn(&Retry, u32, &OperationMeta, &Outcome) -> Option<Duration>;

impl Retry {
    /// Never.
    pub const NEVER: Self = Self {
        times: 0,
        first_wait: Duration::from_millis(500),
        longest_wait: Duration::from_secs(30),
        rule: None,
    };

    /// So many times, after half a second first and at most 30 seconds.
    pub const fn times(times: u32) -> Self {
        Self {
            times,
            rule: Some(wait),
            ..Self::NEVER
        }
    }

    /// The wait before it is sent the second time, before chance has shortened it.
    #[must_use]
    pub const fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait;
        self
    }

    /// The longest wait. A server that asks for a longer one is not asked again.
    #[must_use]
    pub const fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// How long to wait before a call is sent again that has been sent so many times; `None`: it is not.
    pub(super) fn wait(
        &self,
        sent: u32,
        meta: &OperationMeta,
        outcome: &Outcome,
    ) -> Option<Duration> {
        self.rule?(self, sent, meta, outcome)
    }

    fn backoff(&self, sent: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(sent.saturating_sub(1));
        let whole = self
            .first_wait
            .saturating_mul(doubled)
            .min(self.longest_wait);
        let half = whole / 2;
        half + half / PARTS * chance()
    }
}

fn wait(retry: &Retry, sent: u32, meta: &OperationMeta, outcome: &Outcome) -> Option<Duration> {
    if sent > retry.times {
        return None;
    }
    let (may_help, asked) = match outcome {
        Ok(Arrived { received, .. }) => (
            !received.status.is_success() && may_change(meta, received),
            after(received),
        ),
        Err(failure) => (failure.is_retryable(), failure.retry_after()),
    };
    let wait = retry.backoff(sent).max(asked.unwrap_or_default());
    (may_help && wait <= retry.longest_wait).then_some(wait)
}

impl PartialEq for Retry {
    fn eq(&self, other: &Self) -> bool {
        let settings = |it: &Self| (it.times, it.first_wait, it.longest_wait);
        settings(self) == settings(other)
    }
}

impl Eq for Retry {}

impl fmt::Debug for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retry")
            .field("times", &self.times)
            .field("first_wait", &self.first_wait)
            .field("longest_wait", &self.longest_wait)
            .finish()
    }
}

/// Three times.
impl Default for Retry {
    fn default() -> Self {
        Self::times(3)
    }
}

/// So many lengths a wait may have.
const PARTS: u32 = 1024;

/// A number up to that: the standard library's hashers have random keys.
fn chance() -> u32 {
    let bits = RandomState::new().hash_one(0_u8) % u64::from(PARTS);
    u32::try_from(bits).unwrap_or_default()
}
