//! Operations of the tag `Things`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, operation};

/// Operations of the tag `Things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a Client,
}

impl<'a> Things<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `PUT /things`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: maps_client::Client, body: maps_client::models::Things) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .things()
    ///     .put_things(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_things(&self, body: models::Things) -> Call<'a, PutThingsParams> {
        Call::new(self.client, PutThingsParams::new(body))
    }
}

operation! {
    /// What the operation `putThings` needs; sent with [`Client::send`](crate::Client::send).
    pub struct PutThingsParams {
        /// The body of the request.
        body: models::Things = body,
    }
    new(body: models::Things),
    "putThings": "PUT" "/things",
    answer: Json<serde_json::Value>,
    /// What the operation `putThings` answers when it refuses.
    error: PutThingsError = NoDocumentedErrors,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}
