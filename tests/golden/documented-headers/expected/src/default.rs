//! Operations of the tag `default`.

use crate::errors;
use crate::runtime::{Call, Client, Json, operation};

/// Operations of the tag `default`.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApi<'a> {
    client: &'a Client,
}

impl<'a> DefaultApi<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /things`.
    ///
    /// # Answer
    ///
    /// With `.response()`, it has the headers [`RATE_LIMIT_REMAINING`](crate::headers::RATE_LIMIT_REMAINING), [`LINK`](crate::headers::LINK), [`E_TAG`](crate::headers::E_TAG), [`LAST_MODIFIED`](crate::headers::LAST_MODIFIED).
    ///
    /// # Errors
    ///
    /// * 429: Too many.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: documented_headers_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .list_things()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_things(&self) -> Call<'a, ListThingsParams> {
        Call::new(self.client, ListThingsParams::new())
    }
}

operation! {
    /// What the operation `listThings` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ListThingsParams {}
    new(),
    "listThings": "GET" "/things",
    answer: Json<Vec<String>>,
    /// What the operation `listThings` answers when it refuses.
    error: ListThingsError = errors::NothingAt429,
    accept: "application/json", security: crate::SECURITY,
}
