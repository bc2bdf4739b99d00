//! Operations of the tag `default`.

use crate::models;
use crate::runtime::{
    Call, Client, Empty, Json, NoDocumentedErrors, Operation, OperationMeta, params,
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

    /// Calls `QUERY /items`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: searches_client::Client, body: searches_client::models::Filter) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .search_items(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_items(&self, body: models::Filter) -> Call<'a, SearchItemsParams> {
        Call::new(self.client, SearchItemsParams::new(body))
    }

    /// Calls `COPY /items`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: searches_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .copy_items()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn copy_items(&self) -> Call<'a, CopyItemsParams> {
        Call::new(self.client, CopyItemsParams::new())
    }
}

/// What the operation `searchItems` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchItemsParams {
    /// The body of the request.
    pub body: models::Filter,
}

impl SearchItemsParams {
    /// A call with everything that is required.
    pub fn new(body: models::Filter) -> Self {
        Self { body }
    }
}

params! { SearchItemsParams { body: body } }

impl Operation for SearchItemsParams {
    type Answer = Json<Vec<models::Item>>;
    type Error = SearchItemsError;
    const META: OperationMeta = OperationMeta {
        id: "searchItems",
        method: "QUERY",
        path: "/items",
        accept: "application/json",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        ..OperationMeta::NEW
    };
}

/// What the operation `searchItems` answers when it refuses.
pub type SearchItemsError = NoDocumentedErrors;

/// What the operation `copyItems` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyItemsParams {}

impl CopyItemsParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { CopyItemsParams {} }

impl Operation for CopyItemsParams {
    type Answer = Empty;
    type Error = CopyItemsError;
    const META: OperationMeta = OperationMeta {
        id: "copyItems",
        method: "COPY",
        path: "/items",
        accept: "",
        security: crate::SECURITY,
        ..OperationMeta::NEW
    };
}

/// What the operation `copyItems` answers when it refuses.
pub type CopyItemsError = NoDocumentedErrors;
