//! Operations of the tag `Shapes`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, operation};

/// Operations of the tag `Shapes`.
#[derive(Clone, Copy, Debug)]
pub struct Shapes<'a> {
    client: &'a Client,
}

impl<'a> Shapes<'a> {
    #[inline]
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
    #[inline]
    pub fn add_shape(&self, body: models::Shape) -> Call<'a, AddShapeParams> {
        Call::new(self.client, AddShapeParams::new(body))
    }
}

operation! {
    /// What the operation `addShape` needs; sent with [`Client::send`](crate::Client::send).
    pub struct AddShapeParams {
        /// The body of the request.
        body: models::Shape = body,
    }
    new(body: models::Shape),
    "addShape": "POST" "/shapes",
    answer: Json<Vec<models::Shape>>,
    /// What the operation `addShape` answers when it refuses.
    error: AddShapeError = NoDocumentedErrors,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}
