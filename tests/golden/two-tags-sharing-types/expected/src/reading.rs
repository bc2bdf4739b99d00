//! Operations of the tag `Reading`.
//!
//! What looks.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `Reading`.
///
/// What looks.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    client: &'a Client,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /pages`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: tags_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .reading()
    ///     .list_pages()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pages(&self) -> Call<'a, ListPagesParams> {
        Call::new(self.client, ListPagesParams::new())
    }
}

/// What the operation `listPages` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPagesParams {}

impl ListPagesParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { ListPagesParams {} }

impl Operation for ListPagesParams {
    type Answer = Json<models::PageList>;
    type Error = ListPagesError;
    const META: OperationMeta = OperationMeta {
        id: "listPages",
        method: "GET",
        path: "/pages",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `listPages` answers when it refuses.
pub type ListPagesError = NoDocumentedErrors;
