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
    /// # async fn example(client: members_beside_unions_client::Client, body: members_beside_unions_client::models::Shape) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .shapes()
    ///     .create_shape(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_shape(&self, body: models::Shape) -> Call<'a, CreateShapeParams> {
        Call::new(self.client, CreateShapeParams::new(body))
    }
}

operation! {
    /// What the operation `createShape` needs; sent with [`Client::send`](crate::Client::send).
    pub struct CreateShapeParams {
        /// The body of the request.
        body: models::Shape = body,
    }
    new(body: models::Shape),
    "createShape": "POST" "/shapes",
    answer: Json<models::Drawing>,
    /// What the operation `createShape` answers when it refuses.
    error: CreateShapeError = NoDocumentedErrors,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}
