//! Operations of the tag `Risks`.

use crate::errors;
use crate::runtime::{Call, Client, Empty, operation};

/// Operations of the tag `Risks`.
#[derive(Clone, Copy, Debug)]
pub struct Risks<'a> {
    client: &'a Client,
}

impl<'a> Risks<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `POST /risky`.
    ///
    /// # Errors
    ///
    /// * 404: Nobody is there.
    /// * 409: Somebody is there, says a text.
    /// * 422: These are wrong.
    /// * 4XX: Your fault.
    /// * 5XX: Our fault.
    /// * any other status: Nobody's fault.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: failures_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .risks()
    ///     .try_it()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn try_it(&self) -> Call<'a, TryItParams> {
        Call::new(self.client, TryItParams::new())
    }
}

operation! {
    /// What the operation `tryIt` needs; sent with [`Client::send`](crate::Client::send).
    pub struct TryItParams {}
    new(),
    "tryIt": "POST" "/risky",
    answer: Empty,
    /// What the operation `tryIt` answers when it refuses.
    error: TryItError = errors::NothingAt404AndTextAt409AndProblemListOrProblemOrTextAt422AndProblemAt4XX5XXDefault,
    accept: "text/plain, application/json, application/problem+json", security: crate::SECURITY,
}
