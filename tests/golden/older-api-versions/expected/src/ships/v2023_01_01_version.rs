//! Operations of the tag `Ships` in the API version `2023-01-01`.

use crate::{errors, models};
use crate::runtime::{Call, Client, Empty, Json, NoDocumentedErrors, operation};

/// Operations of the tag `Ships` in the API version `2023-01-01`.
#[derive(Clone, Copy, Debug)]
pub struct Ships<'a> {
    client: &'a Client,
}

impl<'a> Ships<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `PUT /ships/{id}`. API version `2023-01-01`.
    ///
    /// # Changes
    ///
    /// * 2024-06-01: Refuses ships without a name.
    /// * 2024-07-01: Answers faster.
    ///
    /// # Errors
    ///
    /// * 404: There is none.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: older_versions_client::Client, body: older_versions_client::models::OldShipSchema) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .ships().v2023_01_01_version()
    ///     .put_ship("d4b2".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_ship(
        &self,
        id: models::Id,
        body: models::OldShipSchema,
    ) -> Call<'a, PutShipParams> {
        Call::new(self.client, PutShipParams::new(id, body))
    }

    /// Calls `DELETE /ships/{id}`. API version `2023-01-01`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: older_versions_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .ships().v2023_01_01_version()
    ///     .sink_ship("d4b2".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sink_ship(&self, id: models::Id) -> Call<'a, SinkShipParams> {
        Call::new(self.client, SinkShipParams::new(id))
    }
}

operation! {
    /// What the operation `replaceOneShip` needs; sent with [`Client::send`](crate::Client::send).
    pub struct PutShipParams {
        /// Which ship.
        ///
        /// Expected: pattern `^[a-f0-9]{4}$`.
        id: models::Id = path "id",
        /// The body of the request.
        body: models::OldShipSchema = body,
    }
    new(id: models::Id, body: models::OldShipSchema),
    "replaceOneShip": "PUT" "/ships/{id}",
    answer: Json<models::OldShipSchema>,
    /// What the operation `replaceOneShip` answers when it refuses.
    error: PutShipError = errors::FaultAt404,
    accept: "application/vnd.port.2023-01-01+json",
    content_type: Some("application/vnd.port.2023-01-01+json"), security: crate::SECURITY,
    version: Some("2023-01-01"),
}

operation! {
    /// What the operation `sinkShip` needs; sent with [`Client::send`](crate::Client::send).
    pub struct SinkShipParams {
        /// Which ship.
        ///
        /// Expected: pattern `^[a-f0-9]{4}$`.
        id: models::Id = path "id",
    }
    new(id: models::Id),
    "sinkShip": "DELETE" "/ships/{id}",
    answer: Empty,
    /// What the operation `sinkShip` answers when it refuses.
    error: SinkShipError = NoDocumentedErrors,
    accept: "application/vnd.port.2023-01-01+json", security: crate::SECURITY,
    version: Some("2023-01-01"),
}
