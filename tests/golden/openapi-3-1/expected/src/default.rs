//! Operations of the tag `default`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `default`.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApi<'a> {
    client: &'a Client,
}

impl<'a> DefaultApi<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /parcels/{id}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: parcels_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .get_parcel("id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_parcel(&self, id: impl Into<String>) -> Call<'a, GetParcelParams> {
        Call::new(self.client, GetParcelParams::new(id))
    }
}

/// What the operation `getParcel` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetParcelParams {
    /// `id`.
    pub id: String,
}

impl GetParcelParams {
    /// A call with everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

params! { GetParcelParams { id: path "id" } }

impl Operation for GetParcelParams {
    type Answer = Json<models::Parcel>;
    type Error = GetParcelError;
    const META: OperationMeta = OperationMeta {
        id: "getParcel",
        method: "GET",
        path: "/parcels/{id}",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getParcel` answers when it refuses.
pub type GetParcelError = NoDocumentedErrors;
