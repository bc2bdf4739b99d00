//! Operations of the tag `Trees`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `Trees`.
#[derive(Clone, Copy, Debug)]
pub struct Trees<'a> {
    client: &'a Client,
}

impl<'a> Trees<'a> {
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
    pub fn plant(&self, body: models::Tree) -> Call<'a, PlantParams> {
        Call::new(self.client, PlantParams::new(body))
    }
}

/// What the operation `plant` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct PlantParams {
    /// The body of the request.
    pub body: models::Tree,
}

impl PlantParams {
    /// A call with everything that is required.
    pub fn new(body: models::Tree) -> Self {
        Self { body }
    }
}

params! { PlantParams { body: body } }

impl Operation for PlantParams {
    type Answer = Json<models::Expression>;
    type Error = PlantError;
    const META: OperationMeta = OperationMeta {
        id: "plant",
        method: "POST",
        path: "/trees",
        accept: "application/json",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        ..OperationMeta::NEW
    };
}

/// What the operation `plant` answers when it refuses.
pub type PlantError = NoDocumentedErrors;
