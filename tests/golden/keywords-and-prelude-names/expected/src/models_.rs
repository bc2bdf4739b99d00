//! Operations of the tag `Models`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `Models`.
#[derive(Clone, Copy, Debug)]
pub struct Models<'a> {
    client: &'a Client,
}

impl<'a> Models<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /send`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: keywords_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .models_()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send(&self) -> Call<'a, SendParams> {
        Call::new(self.client, SendParams::new())
    }
}

/// What the operation `send` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendParams {}

impl SendParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { SendParams {} }

impl Operation for SendParams {
    type Answer = Json<models::Client>;
    type Error = SendError;
    const META: OperationMeta = OperationMeta {
        id: "send",
        method: "GET",
        path: "/send",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `send` answers when it refuses.
pub type SendError = NoDocumentedErrors;
