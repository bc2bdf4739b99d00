//! Operations of the tag `Flags`.
//!
//! Flags that **fly**, see [the docs](https://shed.example.com/flags).
//!
//! More of them.

use crate::models;
use crate::runtime::{
    Call, Client, Empty, Json, NoDocumentedErrors, json, object, open_enum, operation,
};

/// Operations of the tag `Flags`.
///
/// Flags that **fly**, see [the docs](https://shed.example.com/flags).
///
/// More of them.
#[derive(Clone, Copy, Debug)]
pub struct Flags<'a> {
    client: &'a Client,
}

impl<'a> Flags<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Looks `one` up
    ///
    /// `GET /tools/{id}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: shed_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .flags()
    ///     .help("dk3".parse()?, "api-version")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn help(
        &self,
        id: models::Id,
        api_version_parameter: impl Into<String>,
    ) -> Call<'a, HelpParams> {
        Call::new(self.client, HelpParams::new(id, api_version_parameter))
    }

    /// Calls `DELETE /tools/{id}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: shed_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .flags()
    ///     .drop_it("dk3".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(note = "the API advises against it")]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn drop_it(&self, id: models::Id) -> Call<'a, DropItParams> {
        Call::new(self.client, DropItParams::new(id))
    }
}

operation! {
    /// What the operation `help` needs; sent with [`Client::send`](crate::Client::send).
    pub struct HelpParams {
        /// `id`.
        ///
        /// Expected: pattern `^[a-z]{2}[0-9]{1,3}$`.
        id: models::Id = path "id",
        /// `api-version`.
        api_version_parameter: String = query "api-version",
        /// `kind`.
        kind: json::Open<HelpKind> = query "kind",
        /// `output`.
        output: Option<String> = query "output",
        /// `colours`.
        colours: Option<Vec<json::Open<HelpColours>>> = query "colours",
        /// `size`.
        ///
        /// Expected: at least 1.
        size: Option<i64> = query "size",
        /// `filter`.
        filter: Option<HelpFilter> = query [deep_object] "filter",
        /// `verbose`.
        verbose: Option<bool> = query "verbose",
        /// `X-Trace`.
        x_trace: Option<String> = header "X-Trace",
        /// `type`.
        r#type: Option<String> = query "type",
    }
    constant(kind = "only".into()),
    new(id: models::Id, api_version_parameter: impl Into<String> => into),
    set(output: impl Into<String> => into, colours: impl Into<Vec<json::Open<HelpColours>>> => into,
        size: i64, filter: HelpFilter, verbose: bool, x_trace: impl Into<String> => into,
        r#type: impl Into<String> => into),
    "help": "GET" "/tools/{id}",
    answer: Json<serde_json::Value>,
    /// What the operation `help` answers when it refuses.
    error: HelpError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}

operation! {
    /// What the operation `drop-it!` needs; sent with [`Client::send`](crate::Client::send).
    pub struct DropItParams {
        /// `id`.
        ///
        /// Expected: pattern `^[a-z]{2}[0-9]{1,3}$`.
        id: models::Id = path "id",
    }
    #[deprecated(note = "the API advises against it")]
    new(id: models::Id),
    "drop-it!": "DELETE" "/tools/{id}",
    answer: Empty,
    /// What the operation `drop-it!` answers when it refuses.
    error: DropItError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY, deprecated: true,
}

open_enum! {
    /// `colours` of the operation `help`.
    pub enum HelpColours {
        Red = "red",
        Green = "green",
    }
}

object! {
    /// `filter` of the operation `help`.
    pub struct HelpFilter {
        /// `a`.
        a: Option<String> = "a" optional,
    }
    Default, set(a: impl Into<String> => into),
}

open_enum! {
    /// `kind` of the operation `help`.
    pub enum HelpKind {
        Only = "only",
    }
}
