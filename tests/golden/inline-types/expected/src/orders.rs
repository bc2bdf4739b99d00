//! Operations of the tag `Orders`.

use crate::{errors, models};
use crate::runtime::{Call, Client, Json, json, object, open_enum, operation};

/// Operations of the tag `Orders`.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    client: &'a Client,
}

impl<'a> Orders<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `POST /orders`.
    ///
    /// # Errors
    ///
    /// * 409: It exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: inline_client::Client, body: inline_client::orders::CreateOrderBody) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .orders()
    ///     .create_order(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_order(&self, body: CreateOrderBody) -> Call<'a, CreateOrderParams> {
        Call::new(self.client, CreateOrderParams::new(body))
    }
}

operation! {
    /// What the operation `createOrder` needs; sent with [`Client::send`](crate::Client::send).
    pub struct CreateOrderParams {
        /// The body of the request.
        body: CreateOrderBody = body,
        /// How fast.
        speed: Option<json::Open<CreateOrderSpeed>> = query "speed",
    }
    new(body: CreateOrderBody), set(speed: impl Into<json::Open<CreateOrderSpeed>> => into),
    "createOrder": "POST" "/orders",
    answer: Json<CreateOrderAnswer>,
    /// What the operation `createOrder` answers when it refuses.
    error: CreateOrderError = errors::CreateOrderStatus409BodyAt409,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}

object! {
    /// `Answer` of the operation `createOrder`.
    pub struct CreateOrderAnswer {
        /// `id`.
        id: String = "id" required,
        /// `state`.
        state: Option<json::Open<CreateOrderAnswerState>> = "state" optional,
    }
}

open_enum! {
    /// `Answer.state` of the operation `createOrder`.
    pub enum CreateOrderAnswerState {
        Open = "open",
        Done = "done",
    }
}

object! {
    /// `Body` of the operation `createOrder`.
    pub struct CreateOrderBody {
        /// What is wanted.
        lines: Vec<CreateOrderBodyLines> = "lines" required,
        /// Where somebody lives.
        address: Option<models::Address> = "address" optional,
    }
    new(lines: impl Into<Vec<CreateOrderBodyLines>> => into), set(address: models::Address),
}

object! {
    /// `Body.lines` of the operation `createOrder`.
    pub struct CreateOrderBodyLines {
        /// `item`.
        item: String = "item" required,
        /// `count`.
        count: Option<i32> = "count" optional,
    }
    new(item: impl Into<String> => into), set(count: i32),
}

object! {
    /// `Status409Body` of the operation `createOrder`.
    pub struct CreateOrderStatus409Body {
        /// `id`.
        id: Option<String> = "id" optional,
    }
}

open_enum! {
    /// `speed` of the operation `createOrder`.
    pub enum CreateOrderSpeed {
        Slow = "slow",
        Fast = "fast",
    }
}
