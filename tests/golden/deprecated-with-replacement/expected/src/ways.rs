//! Operations of the tag `Ways`.

use crate::models;
use crate::runtime::{Call, Client, Empty, NoDocumentedErrors, operation};

/// Operations of the tag `Ways`.
#[derive(Clone, Copy, Debug)]
pub struct Ways<'a> {
    client: &'a Client,
}

impl<'a> Ways<'a> {
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn new_way(&self) -> Call<'a, NewWayParams> {
        Call::new(self.client, NewWayParams::new())
    }
}

operation! {
    /// What the operation `oldWay` needs; sent with [`Client::send`](crate::Client::send).
    pub struct OldWayParams {
        /// The body of the request.
        body: models::Old = body,
        /// No longer read.
        ///
        /// Deprecated.
        mode: Option<String> = query "mode",
    }
    #[deprecated(note = "sunset 2030-01-31; use `ways().new_way()`")]
    new(body: models::Old),
    set(mode: impl Into<String> => into),
    "oldWay": "POST" "/old",
    answer: Empty,
    /// What the operation `oldWay` answers when it refuses.
    error: OldWayError = NoDocumentedErrors,
    accept: "", content_type: Some("application/json"), security: crate::SECURITY, deprecated: true,
    sunset: Some("2030-01-31"),
}

operation! {
    /// What the operation `olderWay` needs; sent with [`Client::send`](crate::Client::send).
    pub struct OlderWayParams {}
    #[deprecated(note = "use `ways().new_way()` or `other_ways().newer_way()`")]
    new(),
    "olderWay": "POST" "/older",
    answer: Empty,
    /// What the operation `olderWay` answers when it refuses.
    error: OlderWayError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY, deprecated: true,
}

operation! {
    /// What the operation `oldestWay` needs; sent with [`Client::send`](crate::Client::send).
    pub struct OldestWayParams {}
    #[deprecated(note = "the API advises against it")]
    new(),
    "oldestWay": "POST" "/oldest",
    answer: Empty,
    /// What the operation `oldestWay` answers when it refuses.
    error: OldestWayError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY, deprecated: true,
}

operation! {
    /// What the operation `newWay` needs; sent with [`Client::send`](crate::Client::send).
    pub struct NewWayParams {}
    new(),
    "newWay": "POST" "/new",
    answer: Empty,
    /// What the operation `newWay` answers when it refuses.
    error: NewWayError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}
