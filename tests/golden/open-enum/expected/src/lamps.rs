//! Operations of the tag `Lamps`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, json, open_enum,
    open_integers, params, setters,
};

/// Operations of the tag `Lamps`.
#[derive(Clone, Copy, Debug)]
pub struct Lamps<'a> {
    client: &'a Client,
}

impl<'a> Lamps<'a> {
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
    pub fn get_lamp(
        &self,
        color: impl Into<json::Open<models::Color>>,
    ) -> Call<'a, GetLampParams> {
        Call::new(self.client, GetLampParams::new(color))
    }
}

/// What the operation `getLamp` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetLampParams {
    /// `color`.
    pub color: json::Open<models::Color>,
    /// `order`.
    ///
    /// Default: `"asc"`.
    pub order: Option<json::Open<GetLampOrder>>,
    /// `step`.
    pub step: Option<GetLampStep>,
}

impl GetLampParams {
    /// A call with everything that is required.
    pub fn new(color: impl Into<json::Open<models::Color>>) -> Self {
        Self {
            color: color.into(),
            order: None,
            step: None,
        }
    }
}

params! { GetLampParams {
    color: path "color",
    order: query "order",
    step: query "step",
} }

setters! { GetLampParams {
    /// `order`.
    ///
    /// Default: `"asc"`.
    order: impl Into<json::Open<GetLampOrder>>,
    /// `step`.
    step: GetLampStep,
} }

impl Operation for GetLampParams {
    type Answer = Json<models::Lamp>;
    type Error = GetLampError;
    const META: OperationMeta = OperationMeta {
        id: "getLamp",
        method: "GET",
        path: "/lamps/{color}",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getLamp` answers when it refuses.
pub type GetLampError = NoDocumentedErrors;

/// `order` of the operation `getLamp`.
#[non_exhaustive]
pub enum GetLampOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
}

open_enum! { GetLampOrder {
    Asc = "asc",
    Desc = "desc",
} }

/// `step` of the operation `getLamp`.
#[non_exhaustive]
pub enum GetLampStep {
    /// `1`
    N1,
    /// `-1`
    Minus1,
    /// A value that the API's description does not list.
    Unknown(i64),
}

open_integers! { GetLampStep {
    N1 = 1,
    Minus1 = -1,
} }
