//! Operations of the tag `default`.

use crate::models;
use crate::runtime::{Call, Client, Empty, Json, NoDocumentedErrors, object, operation};

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
    #[inline]
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
    #[inline]
    pub fn copy_items(&self) -> Call<'a, CopyItemsParams> {
        Call::new(self.client, CopyItemsParams::new())
    }

    /// Calls `GET /items/found`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: searches_client::Client, filter: searches_client::default::FindItemsFilter) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .find_items(filter)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find_items(&self, filter: FindItemsFilter) -> Call<'a, FindItemsParams> {
        Call::new(self.client, FindItemsParams::new(filter))
    }

    /// Calls `GET /items/selected`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: searches_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .select_items()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn select_items(&self) -> Call<'a, SelectItemsParams> {
        Call::new(self.client, SelectItemsParams::new())
    }
}

operation! {
    /// What the operation `searchItems` needs; sent with [`Client::send`](crate::Client::send).
    pub struct SearchItemsParams {
        /// The body of the request.
        body: models::Filter = body,
    }
    new(body: models::Filter),
    "searchItems": "QUERY" "/items",
    answer: Json<Vec<models::Item>>,
    /// What the operation `searchItems` answers when it refuses.
    error: SearchItemsError = NoDocumentedErrors,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}

operation! {
    /// What the operation `copyItems` needs; sent with [`Client::send`](crate::Client::send).
    pub struct CopyItemsParams {}
    new(),
    "copyItems": "COPY" "/items",
    answer: Empty,
    /// What the operation `copyItems` answers when it refuses.
    error: CopyItemsError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

operation! {
    /// What the operation `findItems` needs; sent with [`Client::send`](crate::Client::send).
    pub struct FindItemsParams {
        /// `filter`.
        ///
        /// It is the whole query.
        filter: FindItemsFilter = query_string [form_explode] { "kinds" [pipe_delimited] } "filter",
        /// `session`.
        ///
        /// Sent as it is: escape what a cookie cannot hold.
        session: Option<String> = cookie [cookie_explode] "session",
    }
    new(filter: FindItemsFilter), set(session: impl Into<String> => into),
    "findItems": "GET" "/items/found",
    answer: Empty,
    /// What the operation `findItems` answers when it refuses.
    error: FindItemsError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

operation! {
    /// What the operation `selectItems` needs; sent with [`Client::send`](crate::Client::send).
    pub struct SelectItemsParams {
        /// Which ones.
        ///
        /// It is the whole query.
        selector: Option<String> = query_string [text] "selector",
    }
    new(), set(selector: impl Into<String> => into),
    "selectItems": "GET" "/items/selected",
    answer: Empty,
    /// What the operation `selectItems` answers when it refuses.
    error: SelectItemsError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

object! {
    /// `filter` of the operation `findItems`.
    pub struct FindItemsFilter {
        /// `text`.
        text: String = "text" required,
        /// `kinds`.
        kinds: Option<Vec<String>> = "kinds" optional,
    }
    new(text: impl Into<String> => into), set(kinds: impl Into<Vec<String>> => into),
}
