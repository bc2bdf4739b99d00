//! Operations of the tag `Pages`.

use crate::errors;
use crate::runtime::{
    Call, Client, Operation, OperationMeta, Text, json, open_enum, params, setters,
};

/// Operations of the tag `Pages`.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    client: &'a Client,
}

impl<'a> Pages<'a> {
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
    pub fn get_page(&self, x_trace_id: impl Into<String>) -> Call<'a, GetPageParams> {
        Call::new(self.client, GetPageParams::new(x_trace_id))
    }
}

/// What the operation `getPage` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetPageParams {
    /// Marks the call in logs.
    pub x_trace_id: String,
    /// What the caller has.
    pub if_none_match: Option<String>,
    /// How deep.
    ///
    /// Expected: at least 0.
    pub x_depth: Option<i32>,
    /// How it looks.
    pub theme: Option<json::Open<GetPageTheme>>,
}

impl GetPageParams {
    /// A call with everything that is required.
    pub fn new(x_trace_id: impl Into<String>) -> Self {
        Self {
            x_trace_id: x_trace_id.into(),
            if_none_match: None,
            x_depth: None,
            theme: None,
        }
    }
}

params! { GetPageParams {
    x_trace_id: header "X-Trace-Id",
    if_none_match: header "If-None-Match",
    x_depth: header "X-Depth",
    theme: cookie "theme",
} }

setters! { GetPageParams {
    /// What the caller has.
    if_none_match: impl Into<String>,
    /// How deep.
    ///
    /// Expected: at least 0.
    x_depth: i32,
    /// How it looks.
    theme: impl Into<json::Open<GetPageTheme>>,
} }

impl Operation for GetPageParams {
    type Answer = Text;
    type Error = GetPageError;
    const META: OperationMeta = OperationMeta {
        id: "getPage",
        method: "GET",
        path: "/page",
        accept: "text/html",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getPage` answers when it refuses.
pub type GetPageError = errors::NothingAt304;

/// `theme` of the operation `getPage`.
#[non_exhaustive]
pub enum GetPageTheme {
    /// `dark`
    Dark,
    /// `light`
    Light,
}

open_enum! { GetPageTheme {
    Dark = "dark",
    Light = "light",
} }
