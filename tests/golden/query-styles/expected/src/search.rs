//! Operations of the tag `Search`.

use crate::models;
use crate::runtime::{Call, Client, Empty, NoDocumentedErrors, operation};

/// Operations of the tag `Search`.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    client: &'a Client,
}

impl<'a> Search<'a> {
    #[inline]
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
    #[inline]
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
    pub struct SearchParams {
        /// The area.
        area: String = path [label] "area",
        /// The filters.
        filter: Vec<String> = path [matrix_explode] "filter",
        /// One pair an item.
        form: Option<Vec<String>> = query "form",
        /// Joined by commas.
        joined: Option<Vec<String>> = query [form] "joined",
        /// Joined by spaces.
        spaced: Option<Vec<String>> = query [space_delimited] "spaced",
        /// Joined by bars.
        piped: Option<Vec<String>> = query [pipe_delimited] "piped",
        /// One pair a member.
        deep: Option<models::Range> = query [deep_object] "deep",
        /// One pair a member, too.
        spread: Option<models::Range> = query "spread",
        /// Sent as it is.
        reserved: Option<String> = query [reserved] "reserved",
        /// Sent as JSON.
        json: Option<models::Range> = query [json] "json",
    }
    new(area: impl Into<String> => into, filter: impl Into<Vec<String>> => into),
    set(form: impl Into<Vec<String>> => into, joined: impl Into<Vec<String>> => into,
        spaced: impl Into<Vec<String>> => into, piped: impl Into<Vec<String>> => into,
        deep: models::Range, spread: models::Range, reserved: impl Into<String> => into,
        json: models::Range),
    "search": "GET" "/search{area}{filter}",
    answer: Empty,
    /// What the operation `search` answers when it refuses.
    error: SearchError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}
