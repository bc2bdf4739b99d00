//! Operations of the tag `Ships` in the API version `2022-01-01`.

use crate::{errors, models};
use crate::runtime::{Call, Client, Json, object, operation};

/// Operations of the tag `Ships` in the API version `2022-01-01`.
#[derive(Clone, Copy, Debug)]
pub struct Ships<'a> {
    client: &'a Client,
}

impl<'a> Ships<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `PUT /ships/{id}`. API version `2022-01-01`.
    ///
    /// This version ends on 2024-01-01.
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
    /// # #![allow(deprecated)]
    /// # async fn example(client: older_versions_client::Client, body: older_versions_client::ships::v2022_01_01::PutShipBody) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .ships().v2022_01_01()
    ///     .put_ship("d4b2".parse()?, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(note = "sunset 2024-01-01; use `ships().put_ship()`")]
    #[allow(deprecated, reason = "its params are deprecated with it")]
    pub fn put_ship(
        &self,
        id: models::Id,
        body: PutShipBody,
    ) -> Call<'a, PutShipParams> {
        Call::new(self.client, PutShipParams::new(id, body))
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
        body: PutShipBody = body,
    }
    #[deprecated(note = "sunset 2024-01-01; use `ships().put_ship()`")]
    new(id: models::Id, body: PutShipBody),
    "replaceOneShip": "PUT" "/ships/{id}",
    answer: Json<PutShipAnswer>,
    /// What the operation `replaceOneShip` answers when it refuses.
    error: PutShipError = errors::FaultAt404,
    accept: "application/vnd.port.2022-01-01+json",
    content_type: Some("application/vnd.port.2022-01-01+json"), security: crate::SECURITY,
    version: Some("2022-01-01"), deprecated: true, sunset: Some("2024-01-01"),
}

object! {
    /// `Answer` of the operation `replaceOneShip`.
    pub struct PutShipAnswer {
        /// `title`.
        title: Option<String> = "title" optional,
        /// A port.
        port: Option<models::Port> = "port" optional,
    }
}

object! {
    /// `Body` of the operation `replaceOneShip`.
    pub struct PutShipBody {
        /// `title`.
        title: String = "title" required,
    }
    new(title: impl Into<String> => into),
}
