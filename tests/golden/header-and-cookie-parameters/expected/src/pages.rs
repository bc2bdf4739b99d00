//! Operations of the tag `Pages`.

use crate::errors;
use crate::runtime::{Call, Client, Text, json, open_enum, operation};

/// Operations of the tag `Pages`.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    client: &'a Client,
}

impl<'a> Pages<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /page`.
    ///
    /// # Errors
    ///
    /// * 304: The caller has it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: headers_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .pages()
    ///     .get_page("x-trace-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_page(&self, x_trace_id: impl Into<String>) -> Call<'a, GetPageParams> {
        Call::new(self.client, GetPageParams::new(x_trace_id))
    }
}

operation! {
    /// What the operation `getPage` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetPageParams {
        /// Marks the call in logs.
        x_trace_id: String = header "X-Trace-Id",
        /// What the caller has.
        if_none_match: Option<String> = header "If-None-Match",
        /// How deep.
        ///
        /// Expected: at least 0.
        x_depth: Option<i32> = header "X-Depth",
        /// How it looks.
        theme: Option<json::Open<GetPageTheme>> = cookie "theme",
    }
    new(x_trace_id: impl Into<String> => into),
    set(if_none_match: impl Into<String> => into, x_depth: i32,
        theme: impl Into<json::Open<GetPageTheme>> => into),
    "getPage": "GET" "/page",
    answer: Text,
    /// What the operation `getPage` answers when it refuses.
    error: GetPageError = errors::NothingAt304,
    accept: "text/html", security: crate::SECURITY,
}

open_enum! {
    /// `theme` of the operation `getPage`.
    pub enum GetPageTheme {
        Dark = "dark",
        Light = "light",
    }
}
