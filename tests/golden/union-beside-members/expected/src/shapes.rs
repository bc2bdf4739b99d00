//! Operations of the tag `Shapes`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `Shapes`.
#[derive(Clone, Copy, Debug)]
pub struct Shapes<'a> {
    client: &'a Client,
}

impl<'a> Shapes<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `POST /shapes`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: members_beside_unions_client::Client, body: members_beside_unions_client::models::Shape) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .shapes()
    ///     .create_shape(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_shape(&self, body: models::Shape) -> Call<'a, CreateShapeParams> {
        Call::new(self.client, CreateShapeParams::new(body))
    }
}

/// What the operation `createShape` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateShapeParams {
    /// The body of the request.
    pub body: models::Shape,
}

impl CreateShapeParams {
    /// A call with everything that is required.
    pub fn new(body: models::Shape) -> Self {
        Self { body }
    }
}

params! { CreateShapeParams { body: body } }

impl Operation for CreateShapeParams {
    type Answer = Json<models::Drawing>;
    type Error = CreateShapeError;
    const META: OperationMeta = OperationMeta {
        id: "createShape",
        method: "POST",
        path: "/shapes",
        accept: "application/json",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        ..OperationMeta::NEW
    };
}

/// What the operation `createShape` answers when it refuses.
pub type CreateShapeError = NoDocumentedErrors;
