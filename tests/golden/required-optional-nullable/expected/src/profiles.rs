//! Operations of the tag `Profiles`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `Profiles`.
#[derive(Clone, Copy, Debug)]
pub struct Profiles<'a> {
    client: &'a Client,
}

impl<'a> Profiles<'a> {
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
    pub fn replace_profile(
        &self,
        body: models::Draft,
    ) -> Call<'a, ReplaceProfileParams> {
        Call::new(self.client, ReplaceProfileParams::new(body))
    }
}

/// What the operation `replaceProfile` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReplaceProfileParams {
    /// The body of the request.
    pub body: models::Draft,
}

impl ReplaceProfileParams {
    /// A call with everything that is required.
    pub fn new(body: models::Draft) -> Self {
        Self { body }
    }
}

params! { ReplaceProfileParams { body: body } }

impl Operation for ReplaceProfileParams {
    type Answer = Json<models::Profile>;
    type Error = ReplaceProfileError;
    const META: OperationMeta = OperationMeta {
        id: "replaceProfile",
        method: "PUT",
        path: "/profile",
        accept: "application/json",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `replaceProfile` answers when it refuses.
pub type ReplaceProfileError = NoDocumentedErrors;
