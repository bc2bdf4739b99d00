//! Operations of the tag `Vehicles`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, operation};

/// Operations of the tag `Vehicles`.
#[derive(Clone, Copy, Debug)]
pub struct Vehicles<'a> {
    client: &'a Client,
}

impl<'a> Vehicles<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `POST /vehicles`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: parents_and_children_client::Client, body: parents_and_children_client::models::Vehicle) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .vehicles()
    ///     .add_vehicle(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_vehicle(&self, body: models::Vehicle) -> Call<'a, AddVehicleParams> {
        Call::new(self.client, AddVehicleParams::new(body))
    }
}

operation! {
    /// What the operation `addVehicle` needs; sent with [`Client::send`](crate::Client::send).
    pub struct AddVehicleParams {
        /// The body of the request.
        body: models::Vehicle = body,
    }
    new(body: models::Vehicle),
    "addVehicle": "POST" "/vehicles",
    answer: Json<Vec<models::Ship>>,
    /// What the operation `addVehicle` answers when it refuses.
    error: AddVehicleError = NoDocumentedErrors,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}
