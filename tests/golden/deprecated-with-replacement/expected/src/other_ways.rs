//! Operations of the tag `Other ways`.

use crate::runtime::{Call, Client, Empty, NoDocumentedErrors, operation};

/// Operations of the tag `Other ways`.
#[derive(Clone, Copy, Debug)]
pub struct OtherWays<'a> {
    client: &'a Client,
}

impl<'a> OtherWays<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `POST /newer`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: deprecation_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .other_ways()
    ///     .newer_way()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn newer_way(&self) -> Call<'a, NewerWayParams> {
        Call::new(self.client, NewerWayParams::new())
    }
}

operation! {
    /// What the operation `newerWay` needs; sent with [`Client::send`](crate::Client::send).
    pub struct NewerWayParams {}
    new(),
    "newerWay": "POST" "/newer",
    answer: Empty,
    /// What the operation `newerWay` answers when it refuses.
    error: NewerWayError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}
