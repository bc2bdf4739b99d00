//! Operations of the tag `Default`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `Default`.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApi<'a> {
    client: &'a Client,
}

impl<'a> DefaultApi<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /new`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: keywords_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .new_()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new_(&self) -> Call<'a, NewParams> {
        Call::new(self.client, NewParams::new())
    }
}

/// What the operation `new` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewParams {}

impl NewParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { NewParams {} }

impl Operation for NewParams {
    type Answer = Json<models::Value>;
    type Error = NewError;
    const META: OperationMeta = OperationMeta {
        id: "new",
        method: "GET",
        path: "/new",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `new` answers when it refuses.
pub type NewError = NoDocumentedErrors;
