//! Operations of the tag `default`.

use crate::errors;
use crate::runtime::{Call, Client, Json, Operation, OperationMeta, params};

/// Operations of the tag `default`.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApi<'a> {
    client: &'a Client,
}

impl<'a> DefaultApi<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /things`.
    ///
    /// # Answer
    ///
    /// With `.response()`, it has the headers [`RATE_LIMIT_REMAINING`](crate::headers::RATE_LIMIT_REMAINING), [`LINK`](crate::headers::LINK), [`E_TAG`](crate::headers::E_TAG), [`LAST_MODIFIED`](crate::headers::LAST_MODIFIED).
    ///
    /// # Errors
    ///
    /// * 429: Too many.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: documented_headers_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .list_things()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(&self) -> Call<'a, ListThingsParams> {
        Call::new(self.client, ListThingsParams::new())
    }
}

/// What the operation `listThings` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListThingsParams {}

impl ListThingsParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { ListThingsParams {} }

impl Operation for ListThingsParams {
    type Answer = Json<Vec<String>>;
    type Error = ListThingsError;
    const META: OperationMeta = OperationMeta {
        id: "listThings",
        method: "GET",
        path: "/things",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `listThings` answers when it refuses.
pub type ListThingsError = errors::NothingAt429;
