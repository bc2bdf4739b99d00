//! Operations of the tag `Ships`.

use crate::models;
use crate::runtime::{ByteStream, Call, Client, Json, NoDocumentedErrors, operation};

/// Operations of the tag `Ships`.
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
    /// This version ends on 2029-01-01.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: versions_client::Client, body: versions_client::models::Ship) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .ships()
    ///     .put_ship(1, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_ship(&self, id: i64, body: models::Ship) -> Call<'a, PutShipParams> {
        Call::new(self.client, PutShipParams::new(id, body))
    }

    /// Calls `GET /ships/{id}`. API version `2024-05-30`.
    ///
    /// # Answer
    ///
    /// A stream of bytes, which `chunk()`, `bytes()`, `text()` or `write_to(&mut file)` reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: versions_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .ships()
    ///     .list_cargo(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cargo(&self, id: i64) -> Call<'a, ListCargoParams> {
        Call::new(self.client, ListCargoParams::new(id))
    }
}

operation! {
    /// What the operation `putShip` needs; sent with [`Client::send`](crate::Client::send).
    pub struct PutShipParams {
        /// Which ship.
        id: i64 = path "id",
        /// The body of the request.
        body: models::Ship = body,
    }
    new(id: i64, body: models::Ship),
    "putShip": "PUT" "/ships/{id}",
    answer: Json<models::Ship>,
    /// What the operation `putShip` answers when it refuses.
    error: PutShipError = NoDocumentedErrors,
    accept: "application/vnd.port.2024-05-30+json",
    content_type: Some("application/vnd.port.2024-05-30+json"), security: crate::SECURITY,
    version: Some("2024-05-30"), sunset: Some("2029-01-01"),
}

operation! {
    /// What the operation `listCargo` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ListCargoParams {
        /// Which ship.
        id: i64 = path "id",
    }
    new(id: i64),
    "listCargo": "GET" "/ships/{id}",
    answer: ByteStream,
    /// What the operation `listCargo` answers when it refuses.
    error: ListCargoError = NoDocumentedErrors,
    accept: "application/vnd.port.2024-05-30+csv", security: crate::SECURITY,
    version: Some("2024-05-30"),
}
