//! Operations of the tag `Second`.

use crate::errors;
use crate::runtime::{Call, Client, Empty, operation};

/// Operations of the tag `Second`.
#[derive(Clone, Copy, Debug)]
pub struct Second<'a> {
    client: &'a Client,
}

impl<'a> Second<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /b`.
    ///
    /// # Errors
    ///
    /// * 404: There is no B.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: shared_errors_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .second()
    ///     .get_b()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_b(&self) -> Call<'a, GetBParams> {
        Call::new(self.client, GetBParams::new())
    }
}

operation! {
    /// What the operation `getB` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetBParams {}
    new(),
    "getB": "GET" "/b",
    answer: Empty,
    /// What the operation `getB` answers when it refuses.
    error: GetBError = errors::FaultAt404,
    accept: "application/json", security: crate::SECURITY,
}
