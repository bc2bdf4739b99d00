//! Operations of the tag `Writing`.
//!
//! What changes.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `Writing`.
///
/// What changes.
#[derive(Clone, Copy, Debug)]
pub struct Writing<'a> {
    client: &'a Client,
}

impl<'a> Writing<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `POST /pages`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: tags_client::Client, body: tags_client::models::NewPage) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .writing()
    ///     .add_page(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_page(&self, body: models::NewPage) -> Call<'a, AddPageParams> {
        Call::new(self.client, AddPageParams::new(body))
    }
}

/// What the operation `addPage` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddPageParams {
    /// The body of the request.
    pub body: models::NewPage,
}

impl AddPageParams {
    /// A call with everything that is required.
    pub fn new(body: models::NewPage) -> Self {
        Self { body }
    }
}

params! { AddPageParams { body: body } }

impl Operation for AddPageParams {
    type Answer = Json<models::Page>;
    type Error = AddPageError;
    const META: OperationMeta = OperationMeta {
        id: "addPage",
        method: "POST",
        path: "/pages",
        accept: "application/json",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        ..OperationMeta::NEW
    };
}

/// What the operation `addPage` answers when it refuses.
pub type AddPageError = NoDocumentedErrors;
