//! Operations of the tag `Ships` in the API version `2022-01-01`.

use crate::{errors, models};
use crate::runtime::{Call, Client, Json, Operation, OperationMeta, object, params};

/// Operations of the tag `Ships` in the API version `2022-01-01`.
#[derive(Clone, Copy, Debug)]
pub struct Ships<'a> {
    client: &'a Client,
}

impl<'a> Ships<'a> {
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

/// What the operation `replaceOneShip` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct PutShipParams {
    /// Which ship.
    ///
    /// Expected: pattern `^[a-f0-9]{4}$`.
    pub id: models::Id,
    /// The body of the request.
    pub body: PutShipBody,
}

impl PutShipParams {
    /// A call with everything that is required.
    #[deprecated(note = "sunset 2024-01-01; use `ships().put_ship()`")]
    pub fn new(id: models::Id, body: PutShipBody) -> Self {
        Self { id, body }
    }
}

params! { PutShipParams {
    id: path "id",
    body: body,
} }

impl Operation for PutShipParams {
    type Answer = Json<PutShipAnswer>;
    type Error = PutShipError;
    const META: OperationMeta = OperationMeta {
        id: "replaceOneShip",
        method: "PUT",
        path: "/ships/{id}",
        accept: "application/vnd.port.2022-01-01+json",
        security: crate::SECURITY,
        content_type: Some("application/vnd.port.2022-01-01+json"),
        version: Some("2022-01-01"),
        deprecated: true,
        sunset: Some("2024-01-01"),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `replaceOneShip` answers when it refuses.
pub type PutShipError = errors::FaultAt404;

/// `Answer` of the operation `replaceOneShip`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PutShipAnswer {
    /// `title`.
    pub title: Option<String>,
    /// A port.
    pub port: Option<models::Port>,
}

object! { PutShipAnswer {
    title: "title" optional,
    port: "port" optional,
} }

/// `Body` of the operation `replaceOneShip`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PutShipBody {
    /// `title`.
    pub title: String,
}

impl PutShipBody {
    /// A value with everything that is required.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}

object! { PutShipBody { title: "title" required } }
