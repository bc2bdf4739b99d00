//! Operations of the tag `Values`.

use crate::models;
use crate::runtime::{
    Call, Client, Empty, NoDocumentedErrors, Operation, OperationMeta, json, params,
    setters,
};

/// Operations of the tag `Values`.
#[derive(Clone, Copy, Debug)]
pub struct Values<'a> {
    client: &'a Client,
}

impl<'a> Values<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `PUT /values/{id}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: formats_client::Client, id: uuid::Uuid, since: jiff::Timestamp, day: jiff::civil::Date, factor: f32, hash: formats_client::runtime::json::Base64, body: formats_client::models::Value) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .values()
    ///     .put_value(id, since, day, factor, 1, 1, hash, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::too_many_arguments, reason = "as many as the API requires")]
    pub fn put_value(
        &self,
        id: uuid::Uuid,
        since: jiff::Timestamp,
        day: jiff::civil::Date,
        factor: f32,
        big: i64,
        offset: u64,
        hash: json::Base64,
        body: models::Value,
    ) -> Call<'a, PutValueParams> {
        Call::new(
            self.client,
            PutValueParams::new(id, since, day, factor, big, offset, hash, body),
        )
    }
}

/// What the operation `putValue` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct PutValueParams {
    /// Which value.
    pub id: uuid::Uuid,
    /// From when on.
    pub since: jiff::Timestamp,
    /// On which day.
    pub day: jiff::civil::Date,
    /// By how much.
    pub factor: f32,
    /// How many.
    pub big: i64,
    /// From where on.
    pub offset: u64,
    /// Of what.
    pub hash: json::Base64,
    /// The body of the request.
    pub body: models::Value,
    /// Any whole number.
    pub block: Option<json::Number>,
}

impl PutValueParams {
    /// A call with everything that is required.
    #[allow(clippy::too_many_arguments, reason = "as many as the API requires")]
    pub fn new(
        id: uuid::Uuid,
        since: jiff::Timestamp,
        day: jiff::civil::Date,
        factor: f32,
        big: i64,
        offset: u64,
        hash: json::Base64,
        body: models::Value,
    ) -> Self {
        Self {
            id,
            since,
            day,
            factor,
            big,
            offset,
            hash,
            body,
            block: None,
        }
    }
}

params! { PutValueParams {
    id: path "id",
    since: query "since",
    day: query "day",
    factor: query "factor",
    big: query "big",
    offset: query "offset",
    hash: query "hash",
    body: body,
    block: query "block",
} }

setters! { PutValueParams {
    /// Any whole number.
    block: impl Into<json::Number>,
} }

impl Operation for PutValueParams {
    type Answer = Empty;
    type Error = PutValueError;
    const META: OperationMeta = OperationMeta {
        id: "putValue",
        method: "PUT",
        path: "/values/{id}",
        accept: "",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `putValue` answers when it refuses.
pub type PutValueError = NoDocumentedErrors;
