//! Operations of the tag `Writing`.
//!
//! What changes.

use crate::{errors, models};
use crate::runtime::{Call, Client, Json, operation};

/// Operations of the tag `Writing`.
///
/// What changes.
#[derive(Clone, Copy, Debug)]
pub struct Writing<'a> {
    client: &'a Client,
}

impl<'a> Writing<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `POST /pages`.
    ///
    /// # Errors
    ///
    /// * 404: There is none.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: tags_client::Client, body: tags_client::models::NewPage) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .writing()
    ///     .add_page(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_page(&self, body: models::NewPage) -> Call<'a, AddPageParams> {
        Call::new(self.client, AddPageParams::new(body))
    }
}

operation! {
    /// What the operation `addPage` needs; sent with [`Client::send`](crate::Client::send).
    pub struct AddPageParams {
        /// The body of the request.
        body: models::NewPage = body,
    }
    new(body: models::NewPage),
    "addPage": "POST" "/pages",
    answer: Json<models::Page>,
    /// What the operation `addPage` answers when it refuses.
    error: AddPageError = errors::ProblemAt404,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}
