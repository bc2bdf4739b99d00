//! Operations of the tag `Default`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, operation};

/// Operations of the tag `Default`.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApi<'a> {
    client: &'a Client,
}

impl<'a> DefaultApi<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /new`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: keywords_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .new_()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn new_(&self) -> Call<'a, NewParams> {
        Call::new(self.client, NewParams::new())
    }
}

operation! {
    /// What the operation `new` needs; sent with [`Client::send`](crate::Client::send).
    pub struct NewParams {}
    new(),
    "new": "GET" "/new",
    answer: Json<models::Value>,
    /// What the operation `new` answers when it refuses.
    error: NewError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}
