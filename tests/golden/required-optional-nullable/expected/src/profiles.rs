//! Operations of the tag `Profiles`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, operation};

/// Operations of the tag `Profiles`.
#[derive(Clone, Copy, Debug)]
pub struct Profiles<'a> {
    client: &'a Client,
}

impl<'a> Profiles<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `PUT /profile`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: presence_client::Client, body: presence_client::models::Draft) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .profiles()
    ///     .replace_profile(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace_profile(
        &self,
        body: models::Draft,
    ) -> Call<'a, ReplaceProfileParams> {
        Call::new(self.client, ReplaceProfileParams::new(body))
    }
}

operation! {
    /// What the operation `replaceProfile` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ReplaceProfileParams {
        /// The body of the request.
        body: models::Draft = body,
    }
    new(body: models::Draft),
    "replaceProfile": "PUT" "/profile",
    answer: Json<models::Profile>,
    /// What the operation `replaceProfile` answers when it refuses.
    error: ReplaceProfileError = NoDocumentedErrors,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}
