//! Operations of the tag `Orders`.

use crate::{errors, models};
use crate::runtime::{
    Call, Client, Json, Operation, OperationMeta, json, object, open_enum, params,
    setters,
};

/// Operations of the tag `Orders`.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    client: &'a Client,
}

impl<'a> Orders<'a> {
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
    pub fn create_order(&self, body: CreateOrderBody) -> Call<'a, CreateOrderParams> {
        Call::new(self.client, CreateOrderParams::new(body))
    }
}

/// What the operation `createOrder` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrderParams {
    /// The body of the request.
    pub body: CreateOrderBody,
    /// How fast.
    pub speed: Option<json::Open<CreateOrderSpeed>>,
}

impl CreateOrderParams {
    /// A call with everything that is required.
    pub fn new(body: CreateOrderBody) -> Self {
        Self { body, speed: None }
    }
}

params! { CreateOrderParams {
    body: body,
    speed: query "speed",
} }

setters! { CreateOrderParams {
    /// How fast.
    speed: impl Into<json::Open<CreateOrderSpeed>>,
} }

impl Operation for CreateOrderParams {
    type Answer = Json<CreateOrderAnswer>;
    type Error = CreateOrderError;
    const META: OperationMeta = OperationMeta {
        id: "createOrder",
        method: "POST",
        path: "/orders",
        accept: "application/json",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        ..OperationMeta::NEW
    };
}

/// What the operation `createOrder` answers when it refuses.
pub type CreateOrderError = errors::CreateOrderStatus409BodyAt409;

/// `Answer` of the operation `createOrder`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrderAnswer {
    /// `id`.
    pub id: String,
    /// `state`.
    pub state: Option<json::Open<CreateOrderAnswerState>>,
}

object! { CreateOrderAnswer {
    id: "id" required,
    state: "state" optional,
} }

/// `Answer.state` of the operation `createOrder`.
#[non_exhaustive]
pub enum CreateOrderAnswerState {
    /// `open`
    Open,
    /// `done`
    Done,
}

open_enum! { CreateOrderAnswerState {
    Open = "open",
    Done = "done",
} }

/// `Body` of the operation `createOrder`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrderBody {
    /// What is wanted.
    pub lines: Vec<CreateOrderBodyLines>,
    /// Where somebody lives.
    pub address: Option<models::Address>,
}

impl CreateOrderBody {
    /// A value with everything that is required.
    pub fn new(lines: impl Into<Vec<CreateOrderBodyLines>>) -> Self {
        Self {
            lines: lines.into(),
            ..json::Value::empty()
        }
    }
}

object! { CreateOrderBody {
    lines: "lines" required,
    address: "address" optional,
} }

setters! { model CreateOrderBody {
    /// Where somebody lives.
    address: models::Address,
} }

/// `Body.lines` of the operation `createOrder`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrderBodyLines {
    /// `item`.
    pub item: String,
    /// `count`.
    pub count: Option<i32>,
}

impl CreateOrderBodyLines {
    /// A value with everything that is required.
    pub fn new(item: impl Into<String>) -> Self {
        Self {
            item: item.into(),
            ..json::Value::empty()
        }
    }
}

object! { CreateOrderBodyLines {
    item: "item" required,
    count: "count" optional,
} }

setters! { model CreateOrderBodyLines {
    /// `count`.
    count: i32,
} }

/// `Status409Body` of the operation `createOrder`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrderStatus409Body {
    /// `id`.
    pub id: Option<String>,
}

object! { CreateOrderStatus409Body { id: "id" optional } }

/// `speed` of the operation `createOrder`.
#[non_exhaustive]
pub enum CreateOrderSpeed {
    /// `slow`
    Slow,
    /// `fast`
    Fast,
}

open_enum! { CreateOrderSpeed {
    Slow = "slow",
    Fast = "fast",
} }
