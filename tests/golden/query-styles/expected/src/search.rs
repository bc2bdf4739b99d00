//! Operations of the tag `Search`.

use crate::models;
use crate::runtime::{
    Call, Client, Empty, NoDocumentedErrors, Operation, OperationMeta, params, setters,
};

/// Operations of the tag `Search`.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    client: &'a Client,
}

impl<'a> Search<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /search{area}{filter}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: styles_client::Client, filter: Vec<String>) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .search()
    ///     .search("area", filter)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(
        &self,
        area: impl Into<String>,
        filter: impl Into<Vec<String>>,
    ) -> Call<'a, SearchParams> {
        Call::new(self.client, SearchParams::new(area, filter))
    }
}

/// What the operation `search` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchParams {
    /// The area.
    pub area: String,
    /// The filters.
    pub filter: Vec<String>,
    /// One pair an item.
    pub form: Option<Vec<String>>,
    /// Joined by commas.
    pub joined: Option<Vec<String>>,
    /// Joined by spaces.
    pub spaced: Option<Vec<String>>,
    /// Joined by bars.
    pub piped: Option<Vec<String>>,
    /// One pair a member.
    pub deep: Option<models::Range>,
    /// One pair a member, too.
    pub spread: Option<models::Range>,
    /// Sent as it is.
    pub reserved: Option<String>,
    /// Sent as JSON.
    pub json: Option<models::Range>,
}

impl SearchParams {
    /// A call with everything that is required.
    pub fn new(area: impl Into<String>, filter: impl Into<Vec<String>>) -> Self {
        Self {
            area: area.into(),
            filter: filter.into(),
            form: None,
            joined: None,
            spaced: None,
            piped: None,
            deep: None,
            spread: None,
            reserved: None,
            json: None,
        }
    }
}

params! { SearchParams {
    area: path "area" [label],
    filter: path "filter" [matrix_explode],
    form: query "form",
    joined: query "joined" [form],
    spaced: query "spaced" [space_delimited],
    piped: query "piped" [pipe_delimited],
    deep: query "deep" [deep_object],
    spread: query "spread",
    reserved: query "reserved" [reserved],
    json: query "json" [json],
} }

setters! { SearchParams {
    /// One pair an item.
    form: impl Into<Vec<String>>,
    /// Joined by commas.
    joined: impl Into<Vec<String>>,
    /// Joined by spaces.
    spaced: impl Into<Vec<String>>,
    /// Joined by bars.
    piped: impl Into<Vec<String>>,
    /// One pair a member.
    deep: models::Range,
    /// One pair a member, too.
    spread: models::Range,
    /// Sent as it is.
    reserved: impl Into<String>,
    /// Sent as JSON.
    json: models::Range,
} }

impl Operation for SearchParams {
    type Answer = Empty;
    type Error = SearchError;
    const META: OperationMeta = OperationMeta {
        id: "search",
        method: "GET",
        path: "/search{area}{filter}",
        accept: "",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `search` answers when it refuses.
pub type SearchError = NoDocumentedErrors;
