//! Operations of the tag `Search`.

use crate::models;
use crate::runtime::{Call, Client, Empty, NoDocumentedErrors, operation};

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

operation! {
    /// What the operation `search` needs; sent with [`Client::send`](crate::Client::send).
    pub struct SearchParams: new {
        /// The area.
        area: String = path "area" [label] required_into,
        /// The filters.
        filter: Vec<String> = path "filter" [matrix_explode] required_into,
        /// One pair an item.
        form: Option<Vec<String>> = query "form" optional_into(Vec<String>),
        /// Joined by commas.
        joined: Option<Vec<String>> = query "joined" [form] optional_into(Vec<String>),
        /// Joined by spaces.
        spaced: Option<Vec<String>> = query "spaced" [space_delimited] optional_into(Vec<String>),
        /// Joined by bars.
        piped: Option<Vec<String>> = query "piped" [pipe_delimited] optional_into(Vec<String>),
        /// One pair a member.
        deep: Option<models::Range> = query "deep" [deep_object] optional(models::Range),
        /// One pair a member, too.
        spread: Option<models::Range> = query "spread" optional(models::Range),
        /// Sent as it is.
        reserved: Option<String> = query "reserved" [reserved] optional_into(String),
        /// Sent as JSON.
        json: Option<models::Range> = query "json" [json] optional(models::Range),
    }
    "search": "GET" "/search{area}{filter}",
    answer: Empty,
    /// What the operation `search` answers when it refuses.
    error: SearchError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}
