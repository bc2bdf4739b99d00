//! Operations of the tag `Ways`.

use crate::models;
use crate::runtime::{
    Call, Client, Empty, NoDocumentedErrors, Operation, OperationMeta, params, setters,
};

/// Operations of the tag `Ways`.
#[derive(Clone, Copy, Debug)]
pub struct Ways<'a> {
    client: &'a Client,
}

impl<'a> Ways<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `POST /old`.
    ///
    /// This version ends on 2030-01-31.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: deprecation_client::Client, body: deprecation_client::models::Old) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .ways()
    ///     .old_way(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "sunset 2030-01-31; use `ways().new_way()`")]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn old_way(&self, body: models::Old) -> Call<'a, OldWayParams> {
        Call::new(self.client, OldWayParams::new(body))
    }

    /// Calls `POST /older`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: deprecation_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .ways()
    ///     .older_way()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `ways().new_way()` or `other_ways().newer_way()`")]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn older_way(&self) -> Call<'a, OlderWayParams> {
        Call::new(self.client, OlderWayParams::new())
    }

    /// Calls `POST /oldest`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: deprecation_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .ways()
    ///     .oldest_way()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "the API advises against it")]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn oldest_way(&self) -> Call<'a, OldestWayParams> {
        Call::new(self.client, OldestWayParams::new())
    }

    /// Calls `POST /new`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: deprecation_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .ways()
    ///     .new_way()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new_way(&self) -> Call<'a, NewWayParams> {
        Call::new(self.client, NewWayParams::new())
    }
}

/// What the operation `oldWay` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct OldWayParams {
    /// The body of the request.
    pub body: models::Old,
    /// No longer read.
    ///
    /// Deprecated.
    pub mode: Option<String>,
}

impl OldWayParams {
    /// A call with everything that is required.
    #[deprecated(note = "sunset 2030-01-31; use `ways().new_way()`")]
    pub fn new(body: models::Old) -> Self {
        Self { body, mode: None }
    }
}

params! { OldWayParams {
    body: body,
    mode: query "mode",
} }

setters! { OldWayParams {
    /// No longer read.
    ///
    /// Deprecated.
    mode: impl Into<String>,
} }

impl Operation for OldWayParams {
    type Answer = Empty;
    type Error = OldWayError;
    const META: OperationMeta = OperationMeta {
        id: "oldWay",
        method: "POST",
        path: "/old",
        accept: "",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        deprecated: true,
        sunset: Some("2030-01-31"),
        ..OperationMeta::NEW
    };
}

/// What the operation `oldWay` answers when it refuses.
pub type OldWayError = NoDocumentedErrors;

/// What the operation `olderWay` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OlderWayParams {}

impl OlderWayParams {
    /// A call with everything that is required.
    #[deprecated(note = "use `ways().new_way()` or `other_ways().newer_way()`")]
    pub fn new() -> Self {
        Self::default()
    }
}

params! { OlderWayParams {} }

impl Operation for OlderWayParams {
    type Answer = Empty;
    type Error = OlderWayError;
    const META: OperationMeta = OperationMeta {
        id: "olderWay",
        method: "POST",
        path: "/older",
        accept: "",
        security: crate::SECURITY,
        deprecated: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `olderWay` answers when it refuses.
pub type OlderWayError = NoDocumentedErrors;

/// What the operation `oldestWay` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldestWayParams {}

impl OldestWayParams {
    /// A call with everything that is required.
    #[deprecated(note = "the API advises against it")]
    pub fn new() -> Self {
        Self::default()
    }
}

params! { OldestWayParams {} }

impl Operation for OldestWayParams {
    type Answer = Empty;
    type Error = OldestWayError;
    const META: OperationMeta = OperationMeta {
        id: "oldestWay",
        method: "POST",
        path: "/oldest",
        accept: "",
        security: crate::SECURITY,
        deprecated: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `oldestWay` answers when it refuses.
pub type OldestWayError = NoDocumentedErrors;

/// What the operation `newWay` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewWayParams {}

impl NewWayParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { NewWayParams {} }

impl Operation for NewWayParams {
    type Answer = Empty;
    type Error = NewWayError;
    const META: OperationMeta = OperationMeta {
        id: "newWay",
        method: "POST",
        path: "/new",
        accept: "",
        security: crate::SECURITY,
        ..OperationMeta::NEW
    };
}

/// What the operation `newWay` answers when it refuses.
pub type NewWayError = NoDocumentedErrors;
