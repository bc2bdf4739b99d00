//! Operations of the tag `default`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params, setters,
};

/// Operations of the tag `default`.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApi<'a> {
    client: &'a Client,
}

impl<'a> DefaultApi<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /harbours`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: harbours_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .list_harbours()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_harbours(&self) -> Call<'a, ListHarboursParams> {
        Call::new(self.client, ListHarboursParams::new())
    }
}

/// What the operation `listHarbours` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHarboursParams {
    /// `page`.
    pub page: Option<i64>,
}

impl ListHarboursParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { ListHarboursParams { page: query "page" } }

setters! { ListHarboursParams {
    /// `page`.
    page: i64,
} }

impl Operation for ListHarboursParams {
    type Answer = Json<Vec<models::Harbour>>;
    type Error = ListHarboursError;
    const META: OperationMeta = OperationMeta {
        id: "listHarbours",
        method: "GET",
        path: "/harbours",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `listHarbours` answers when it refuses.
pub type ListHarboursError = NoDocumentedErrors;
