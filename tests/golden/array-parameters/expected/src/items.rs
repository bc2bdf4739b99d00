//! Operations of the tag `Items`.

use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, json, open_enum,
    params, setters,
};

/// Operations of the tag `Items`.
#[derive(Clone, Copy, Debug)]
pub struct Items<'a> {
    client: &'a Client,
}

impl<'a> Items<'a> {
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
    pub fn list_items(
        &self,
        ids: impl Into<Vec<i64>>,
        states: impl Into<Vec<json::Open<ListItemsStates>>>,
    ) -> Call<'a, ListItemsParams> {
        Call::new(self.client, ListItemsParams::new(ids, states))
    }
}

/// What the operation `listItems` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListItemsParams {
    /// Which items.
    pub ids: Vec<i64>,
    /// In which states.
    pub states: Vec<json::Open<ListItemsStates>>,
    /// With which names.
    pub names: Option<Vec<String>>,
    /// On which days.
    pub days: Option<Vec<jiff::civil::Date>>,
    /// In which regions.
    pub x_regions: Option<Vec<String>>,
}

impl ListItemsParams {
    /// A call with everything that is required.
    pub fn new(
        ids: impl Into<Vec<i64>>,
        states: impl Into<Vec<json::Open<ListItemsStates>>>,
    ) -> Self {
        Self {
            ids: ids.into(),
            states: states.into(),
            names: None,
            days: None,
            x_regions: None,
        }
    }
}

params! { ListItemsParams {
    ids: path "ids",
    states: query "states",
    names: query "names",
    days: query "days",
    x_regions: header "X-Regions",
} }

setters! { ListItemsParams {
    /// With which names.
    names: impl Into<Vec<String>>,
    /// On which days.
    days: impl Into<Vec<jiff::civil::Date>>,
    /// In which regions.
    x_regions: impl Into<Vec<String>>,
} }

impl Operation for ListItemsParams {
    type Answer = Json<Vec<String>>;
    type Error = ListItemsError;
    const META: OperationMeta = OperationMeta {
        id: "listItems",
        method: "GET",
        path: "/items/{ids}",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `listItems` answers when it refuses.
pub type ListItemsError = NoDocumentedErrors;

/// `states` of the operation `listItems`.
#[non_exhaustive]
pub enum ListItemsStates {
    /// `NEW`
    New,
    /// `OLD`
    Old,
}

open_enum! { ListItemsStates {
    New = "NEW",
    Old = "OLD",
} }
