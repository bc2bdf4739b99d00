//! Operations of the tag `Other ways`.

use crate::runtime::{
    Call, Client, Empty, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `Other ways`.
#[derive(Clone, Copy, Debug)]
pub struct OtherWays<'a> {
    client: &'a Client,
}

impl<'a> OtherWays<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `POST /newer`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: deprecation_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .other_ways()
    ///     .newer_way()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn newer_way(&self) -> Call<'a, NewerWayParams> {
        Call::new(self.client, NewerWayParams::new())
    }
}

/// What the operation `newerWay` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewerWayParams {}

impl NewerWayParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { NewerWayParams {} }

impl Operation for NewerWayParams {
    type Answer = Empty;
    type Error = NewerWayError;
    const META: OperationMeta = OperationMeta {
        id: "newerWay",
        method: "POST",
        path: "/newer",
        accept: "",
        security: crate::SECURITY,
        ..OperationMeta::NEW
    };
}

/// What the operation `newerWay` answers when it refuses.
pub type NewerWayError = NoDocumentedErrors;
