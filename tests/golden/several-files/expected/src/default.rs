//! Operations of the tag `default`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, operation};

/// Operations of the tag `default`.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApi<'a> {
    client: &'a Client,
}

impl<'a> DefaultApi<'a> {
    #[inline]
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
    #[inline]
    pub fn list_harbours(&self) -> Call<'a, ListHarboursParams> {
        Call::new(self.client, ListHarboursParams::new())
    }
}

operation! {
    /// What the operation `listHarbours` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ListHarboursParams {
        /// `page`.
        page: Option<i64> = query "page",
    }
    new(), set(page: i64),
    "listHarbours": "GET" "/harbours",
    answer: Json<Vec<models::Harbour>>,
    /// What the operation `listHarbours` answers when it refuses.
    error: ListHarboursError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}
