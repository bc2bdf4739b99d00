//! Operations of the tag `Ships` in the API version `preview`.

use crate::models;
use crate::runtime::{Call, Client, Empty, NoDocumentedErrors, operation};

/// Operations of the tag `Ships` in the API version `preview`.
#[derive(Clone, Copy, Debug)]
pub struct Ships<'a> {
    client: &'a Client,
}

impl<'a> Ships<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `DELETE /ships/{id}`. API version `preview`.
    ///
    /// A private preview of `soft-sinking`: it answers only those it was opened to, and may change, or end, at short notice.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: older_versions_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .ships().preview()
    ///     .sink_ship("d4b2".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sink_ship(&self, id: models::Id) -> Call<'a, SinkShipParams> {
        Call::new(self.client, SinkShipParams::new(id))
    }
}

operation! {
    /// What the operation `sinkShip` needs; sent with [`Client::send`](crate::Client::send).
    pub struct SinkShipParams {
        /// Which ship.
        ///
        /// Expected: pattern `^[a-f0-9]{4}$`.
        id: models::Id = path "id",
    }
    new(id: models::Id),
    "sinkShip": "DELETE" "/ships/{id}",
    answer: Empty,
    /// What the operation `sinkShip` answers when it refuses.
    error: SinkShipError = NoDocumentedErrors,
    accept: "application/vnd.port.preview+json", security: crate::SECURITY,
    version: Some("preview"),
}
