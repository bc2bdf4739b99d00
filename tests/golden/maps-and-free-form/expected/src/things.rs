//! Operations of the tag `Things`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `Things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a Client,
}

impl<'a> Things<'a> {
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
    pub fn put_things(&self, body: models::Things) -> Call<'a, PutThingsParams> {
        Call::new(self.client, PutThingsParams::new(body))
    }
}

/// What the operation `putThings` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct PutThingsParams {
    /// The body of the request.
    pub body: models::Things,
}

impl PutThingsParams {
    /// A call with everything that is required.
    pub fn new(body: models::Things) -> Self {
        Self { body }
    }
}

params! { PutThingsParams { body: body } }

impl Operation for PutThingsParams {
    type Answer = Json<serde_json::Value>;
    type Error = PutThingsError;
    const META: OperationMeta = OperationMeta {
        id: "putThings",
        method: "PUT",
        path: "/things",
        accept: "application/json",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `putThings` answers when it refuses.
pub type PutThingsError = NoDocumentedErrors;
