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
    /// # async fn example(client: shapes_client::Client, body: shapes_client::models::Shape) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .shapes()
    ///     .add_shape(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_shape(&self, body: models::Shape) -> Call<'a, AddShapeParams> {
        Call::new(self.client, AddShapeParams::new(body))
    }
}

/// What the operation `addShape` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddShapeParams {
    /// The body of the request.
    pub body: models::Shape,
}

impl AddShapeParams {
    /// A call with everything that is required.
    pub fn new(body: models::Shape) -> Self {
        Self { body }
    }
}

params! { AddShapeParams { body: body } }

impl Operation for AddShapeParams {
    type Answer = Json<Vec<models::Shape>>;
    type Error = AddShapeError;
    const META: OperationMeta = OperationMeta {
        id: "addShape",
        method: "POST",
        path: "/shapes",
        accept: "application/json",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        ..OperationMeta::NEW
    };
}

/// What the operation `addShape` answers when it refuses.
pub type AddShapeError = NoDocumentedErrors;
