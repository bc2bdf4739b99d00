//! Operations of the tag `default`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, operation};

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
    #[inline]
    pub fn get_parcel(&self, id: impl Into<String>) -> Call<'a, GetParcelParams> {
        Call::new(self.client, GetParcelParams::new(id))
    }
}

operation! {
    /// What the operation `getParcel` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetParcelParams {
        /// `id`.
        id: String = path "id",
    }
    new(id: impl Into<String> => into),
    "getParcel": "GET" "/parcels/{id}",
    answer: Json<models::Parcel>,
    /// What the operation `getParcel` answers when it refuses.
    error: GetParcelError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}
