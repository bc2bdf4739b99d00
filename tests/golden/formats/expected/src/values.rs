//! Operations of the tag `Values`.

use crate::models;
use crate::runtime::{Call, Client, Empty, NoDocumentedErrors, json, operation};

/// Operations of the tag `Values`.
#[derive(Clone, Copy, Debug)]
pub struct Values<'a> {
    client: &'a Client,
}

impl<'a> Values<'a> {
    #[inline]
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
    #[inline]
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

operation! {
    /// What the operation `putValue` needs; sent with [`Client::send`](crate::Client::send).
    pub struct PutValueParams {
        /// Which value.
        id: uuid::Uuid = path "id",
        /// From when on.
        since: jiff::Timestamp = query "since",
        /// On which day.
        day: jiff::civil::Date = query "day",
        /// By how much.
        factor: f32 = query "factor",
        /// How many.
        big: i64 = query "big",
        /// From where on.
        offset: u64 = query "offset",
        /// Of what.
        hash: json::Base64 = query "hash",
        /// The body of the request.
        body: models::Value = body,
        /// Any whole number.
        block: Option<json::Number> = query "block",
        /// For how much.
        price: Option<json::Number> = query "price",
    }
    new(id: uuid::Uuid, since: jiff::Timestamp, day: jiff::civil::Date, factor: f32, big: i64,
        offset: u64, hash: json::Base64, body: models::Value),
    set(block: impl Into<json::Number> => into, price: impl Into<json::Number> => into),
    "putValue": "PUT" "/values/{id}",
    answer: Empty,
    /// What the operation `putValue` answers when it refuses.
    error: PutValueError = NoDocumentedErrors,
    accept: "", content_type: Some("application/json"), security: crate::SECURITY,
}
