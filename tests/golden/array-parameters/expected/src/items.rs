//! Operations of the tag `Items`.

use crate::runtime::{Call, Client, Json, NoDocumentedErrors, json, open_enum, operation};

/// Operations of the tag `Items`.
#[derive(Clone, Copy, Debug)]
pub struct Items<'a> {
    client: &'a Client,
}

impl<'a> Items<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /items/{ids}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: lists_client::Client, ids: Vec<i64>, states: Vec<lists_client::Open<lists_client::items::ListItemsStates>>) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .items()
    ///     .list_items(ids, states)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_items(
        &self,
        ids: impl Into<Vec<i64>>,
        states: impl Into<Vec<json::Open<ListItemsStates>>>,
    ) -> Call<'a, ListItemsParams> {
        Call::new(self.client, ListItemsParams::new(ids, states))
    }
}

operation! {
    /// What the operation `listItems` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ListItemsParams {
        /// Which items.
        ids: Vec<i64> = path "ids",
        /// In which states.
        states: Vec<json::Open<ListItemsStates>> = query "states",
        /// With which names.
        names: Option<Vec<String>> = query "names",
        /// On which days.
        days: Option<Vec<jiff::civil::Date>> = query "days",
        /// In which regions.
        x_regions: Option<Vec<String>> = header "X-Regions",
    }
    new(ids: impl Into<Vec<i64>> => into,
        states: impl Into<Vec<json::Open<ListItemsStates>>> => into),
    set(names: impl Into<Vec<String>> => into, days: impl Into<Vec<jiff::civil::Date>> => into,
        x_regions: impl Into<Vec<String>> => into),
    "listItems": "GET" "/items/{ids}",
    answer: Json<Vec<String>>,
    /// What the operation `listItems` answers when it refuses.
    error: ListItemsError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}

open_enum! {
    /// `states` of the operation `listItems`.
    pub enum ListItemsStates {
        New = "NEW",
        Old = "OLD",
    }
}
