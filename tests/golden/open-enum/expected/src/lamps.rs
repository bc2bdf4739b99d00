//! Operations of the tag `Lamps`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, json, open_enum, open_integers, operation,
};

/// Operations of the tag `Lamps`.
#[derive(Clone, Copy, Debug)]
pub struct Lamps<'a> {
    client: &'a Client,
}

impl<'a> Lamps<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /lamps/{color}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: enums_client::Client, color: enums_client::Open<enums_client::models::Color>) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .lamps()
    ///     .get_lamp(color)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_lamp(
        &self,
        color: impl Into<json::Open<models::Color>>,
    ) -> Call<'a, GetLampParams> {
        Call::new(self.client, GetLampParams::new(color))
    }
}

operation! {
    /// What the operation `getLamp` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetLampParams {
        /// `color`.
        color: json::Open<models::Color> = path "color",
        /// `order`.
        ///
        /// Default: `"asc"`.
        order: Option<json::Open<GetLampOrder>> = query "order",
        /// `step`.
        step: Option<GetLampStep> = query "step",
    }
    new(color: impl Into<json::Open<models::Color>> => into),
    set(order: impl Into<json::Open<GetLampOrder>> => into, step: GetLampStep),
    "getLamp": "GET" "/lamps/{color}",
    answer: Json<models::Lamp>,
    /// What the operation `getLamp` answers when it refuses.
    error: GetLampError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}

open_enum! {
    /// `order` of the operation `getLamp`.
    pub enum GetLampOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

open_integers! {
    /// `step` of the operation `getLamp`.
    pub enum GetLampStep {
        N1 = 1,
        Minus1 = -1,
    }
}
