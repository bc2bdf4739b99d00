//! Operations of the tag `Second`.

use crate::errors;
use crate::runtime::{Call, Client, Empty, Operation, OperationMeta, params};

/// Operations of the tag `Second`.
#[derive(Clone, Copy, Debug)]
pub struct Second<'a> {
    client: &'a Client,
}

impl<'a> Second<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /b`.
    ///
    /// # Errors
    ///
    /// * 404: There is no B.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: shared_errors_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .second()
    ///     .get_b()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_b(&self) -> Call<'a, GetBParams> {
        Call::new(self.client, GetBParams::new())
    }
}

/// What the operation `getB` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBParams {}

impl GetBParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetBParams {} }

impl Operation for GetBParams {
    type Answer = Empty;
    type Error = GetBError;
    const META: OperationMeta = OperationMeta {
        id: "getB",
        method: "GET",
        path: "/b",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getB` answers when it refuses.
pub type GetBError = errors::FaultAt404;
