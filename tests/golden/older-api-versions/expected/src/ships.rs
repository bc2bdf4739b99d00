//! Operations of the tag `Ships`.
//!
//! What floats.

use crate::{errors, models};
use crate::runtime::{Call, Client, Empty, Json, NoDocumentedErrors, operation};

pub mod v2023_01_01_version;
pub mod v2022_01_01;
pub mod preview;

/// Operations of the tag `Ships`.
///
/// What floats.
#[derive(Clone, Copy, Debug)]
pub struct Ships<'a> {
    client: &'a Client,
}

impl<'a> Ships<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `PUT /ships/{id}`. API version `2024-05-30`.
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
    /// # async fn example(client: older_versions_client::Client, body: older_versions_client::models::Ship) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .ships()
    ///     .put_ship("d4b2".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_ship(
        &self,
        id: models::Id,
        body: models::Ship,
    ) -> Call<'a, PutShipParams> {
        Call::new(self.client, PutShipParams::new(id, body))
    }

    /// Calls `DELETE /ships/{id}`. API version `2024-05-30`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: older_versions_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .ships()
    ///     .sink_ship("d4b2".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sink_ship(&self, id: models::Id) -> Call<'a, SinkShipParams> {
        Call::new(self.client, SinkShipParams::new(id))
    }

    /// Calls `GET /ships/{id}`. API version `2024-05-30`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: older_versions_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .ships()
    ///     .v2023_01_01("d4b2".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn v2023_01_01(&self, id: models::Id) -> Call<'a, V2023_01_01Params> {
        Call::new(self.client, V2023_01_01Params::new(id))
    }

    /// Operations of the tag `Ships` in the API version `2023-01-01`.
    #[inline]
    pub fn v2023_01_01_version(&self) -> v2023_01_01_version::Ships<'a> {
        v2023_01_01_version::Ships::new(self.client)
    }

    /// Operations of the tag `Ships` in the API version `2022-01-01`.
    #[inline]
    pub fn v2022_01_01(&self) -> v2022_01_01::Ships<'a> {
        v2022_01_01::Ships::new(self.client)
    }

    /// Operations of the tag `Ships` in the API version `preview`.
    #[inline]
    pub fn preview(&self) -> preview::Ships<'a> {
        preview::Ships::new(self.client)
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
        body: models::Ship = body,
    }
    new(id: models::Id, body: models::Ship),
    "replaceOneShip": "PUT" "/ships/{id}",
    answer: Json<models::Ship>,
    /// What the operation `replaceOneShip` answers when it refuses.
    error: PutShipError = errors::FaultAt404,
    accept: "application/vnd.port.2024-05-30+json",
    content_type: Some("application/vnd.port.2024-05-30+json"), security: crate::SECURITY,
    version: Some("2024-05-30"),
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
    accept: "application/vnd.port.2024-05-30+json", security: crate::SECURITY,
    version: Some("2024-05-30"),
}

operation! {
    /// What the operation `v2023_01_01` needs; sent with [`Client::send`](crate::Client::send).
    pub struct V2023_01_01Params {
        /// Which ship.
        ///
        /// Expected: pattern `^[a-f0-9]{4}$`.
        id: models::Id = path "id",
    }
    new(id: models::Id),
    "v2023_01_01": "GET" "/ships/{id}",
    answer: Json<models::Ship>,
    /// What the operation `v2023_01_01` answers when it refuses.
    error: V2023_01_01Error = NoDocumentedErrors,
    accept: "application/vnd.port.2024-05-30+json", security: crate::SECURITY,
    version: Some("2024-05-30"),
}
