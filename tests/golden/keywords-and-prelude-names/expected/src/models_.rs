//! Operations of the tag `Models`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, operation};

/// Operations of the tag `Models`.
#[derive(Clone, Copy, Debug)]
pub struct Models<'a> {
    client: &'a Client,
}

impl<'a> Models<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /send`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: keywords_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .models_()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send(&self) -> Call<'a, SendParams> {
        Call::new(self.client, SendParams::new())
    }
}

operation! {
    /// What the operation `send` needs; sent with [`Client::send`](crate::Client::send).
    pub struct SendParams {}
    new(),
    "send": "GET" "/send",
    answer: Json<models::Client>,
    /// What the operation `send` answers when it refuses.
    error: SendError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}
