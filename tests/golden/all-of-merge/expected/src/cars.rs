//! Operations of the tag `Cars`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `Cars`.
#[derive(Clone, Copy, Debug)]
pub struct Cars<'a> {
    client: &'a Client,
}

impl<'a> Cars<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `POST /cars`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: composition_client::Client, body: composition_client::models::Car) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .cars()
    ///     .add_car(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_car(&self, body: models::Car) -> Call<'a, AddCarParams> {
        Call::new(self.client, AddCarParams::new(body))
    }
}

/// What the operation `addCar` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddCarParams {
    /// The body of the request.
    pub body: models::Car,
}

impl AddCarParams {
    /// A call with everything that is required.
    pub fn new(body: models::Car) -> Self {
        Self { body }
    }
}

params! { AddCarParams { body: body } }

impl Operation for AddCarParams {
    type Answer = Json<models::Car>;
    type Error = AddCarError;
    const META: OperationMeta = OperationMeta {
        id: "addCar",
        method: "POST",
        path: "/cars",
        accept: "application/json",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        ..OperationMeta::NEW
    };
}

/// What the operation `addCar` answers when it refuses.
pub type AddCarError = NoDocumentedErrors;
