//! Operations of the tag `default`.

use crate::models;
use crate::runtime::{Call, Client, Empty, Json, NoDocumentedErrors, operation};

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

operation! {
    /// What the operation `searchItems` needs; sent with [`Client::send`](crate::Client::send).
    pub struct SearchItemsParams: new {
        /// The body of the request.
        body: models::Filter = body required,
    }
    "searchItems": "QUERY" "/items",
    answer: Json<Vec<models::Item>>,
    /// What the operation `searchItems` answers when it refuses.
    error: SearchItemsError = NoDocumentedErrors,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}

operation! {
    /// What the operation `copyItems` needs; sent with [`Client::send`](crate::Client::send).
    pub struct CopyItemsParams: Default {}
    "copyItems": "COPY" "/items",
    answer: Empty,
    /// What the operation `copyItems` answers when it refuses.
    error: CopyItemsError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}
