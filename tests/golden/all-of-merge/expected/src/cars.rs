//! Operations of the tag `Cars`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, operation};

/// Operations of the tag `Cars`.
#[derive(Clone, Copy, Debug)]
pub struct Cars<'a> {
    client: &'a Client,
}

impl<'a> Cars<'a> {
    #[inline]
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
    #[inline]
    pub fn add_car(&self, body: models::Car) -> Call<'a, AddCarParams> {
        Call::new(self.client, AddCarParams::new(body))
    }
}

operation! {
    /// What the operation `addCar` needs; sent with [`Client::send`](crate::Client::send).
    pub struct AddCarParams {
        /// The body of the request.
        body: models::Car = body,
    }
    new(body: models::Car),
    "addCar": "POST" "/cars",
    answer: Json<models::Car>,
    /// What the operation `addCar` answers when it refuses.
    error: AddCarError = NoDocumentedErrors,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}
