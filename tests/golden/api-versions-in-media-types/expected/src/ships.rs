//! Operations of the tag `Ships`.

use crate::models;
use crate::runtime::{
    ByteStream, Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `Ships`.
#[derive(Clone, Copy, Debug)]
pub struct Ships<'a> {
    client: &'a Client,
}

impl<'a> Ships<'a> {
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
    pub fn list_cargo(&self, id: i64) -> Call<'a, ListCargoParams> {
        Call::new(self.client, ListCargoParams::new(id))
    }
}

/// What the operation `putShip` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct PutShipParams {
    /// Which ship.
    pub id: i64,
    /// The body of the request.
    pub body: models::Ship,
}

impl PutShipParams {
    /// A call with everything that is required.
    pub fn new(id: i64, body: models::Ship) -> Self {
        Self { id, body }
    }
}

params! { PutShipParams {
    id: path "id",
    body: body,
} }

impl Operation for PutShipParams {
    type Answer = Json<models::Ship>;
    type Error = PutShipError;
    const META: OperationMeta = OperationMeta {
        id: "putShip",
        method: "PUT",
        path: "/ships/{id}",
        accept: "application/vnd.port.2024-05-30+json",
        security: crate::SECURITY,
        content_type: Some("application/vnd.port.2024-05-30+json"),
        version: Some("2024-05-30"),
        sunset: Some("2029-01-01"),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `putShip` answers when it refuses.
pub type PutShipError = NoDocumentedErrors;

/// What the operation `listCargo` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCargoParams {
    /// Which ship.
    pub id: i64,
}

impl ListCargoParams {
    /// A call with everything that is required.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

params! { ListCargoParams { id: path "id" } }

impl Operation for ListCargoParams {
    type Answer = ByteStream;
    type Error = ListCargoError;
    const META: OperationMeta = OperationMeta {
        id: "listCargo",
        method: "GET",
        path: "/ships/{id}",
        accept: "application/vnd.port.2024-05-30+csv",
        security: crate::SECURITY,
        version: Some("2024-05-30"),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `listCargo` answers when it refuses.
pub type ListCargoError = NoDocumentedErrors;
