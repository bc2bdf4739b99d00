//! Operations of the tag `Trees`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, operation};

/// Operations of the tag `Trees`.
#[derive(Clone, Copy, Debug)]
pub struct Trees<'a> {
    client: &'a Client,
}

impl<'a> Trees<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `POST /trees`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: recursion_client::Client, body: recursion_client::models::Tree) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .trees()
    ///     .plant(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn plant(&self, body: models::Tree) -> Call<'a, PlantParams> {
        Call::new(self.client, PlantParams::new(body))
    }
}

operation! {
    /// What the operation `plant` needs; sent with [`Client::send`](crate::Client::send).
    pub struct PlantParams {
        /// The body of the request.
        body: models::Tree = body,
    }
    new(body: models::Tree),
    "plant": "POST" "/trees",
    answer: Json<models::Expression>,
    /// What the operation `plant` answers when it refuses.
    error: PlantError = NoDocumentedErrors,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}
