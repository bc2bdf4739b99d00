//! Operations of the tag `Counting`.
//!
//! What counts.

use crate::{errors, models};
use crate::runtime::{Call, Client, Json, operation};

/// Operations of the tag `Counting`.
///
/// What counts.
#[derive(Clone, Copy, Debug)]
pub struct Counting<'a> {
    client: &'a Client,
}

impl<'a> Counting<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /pages/count`.
    ///
    /// # Errors
    ///
    /// * 404: There is none.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: tags_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .counting()
    ///     .count_pages()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn count_pages(&self) -> Call<'a, CountPagesParams> {
        Call::new(self.client, CountPagesParams::new())
    }
}

operation! {
    /// What the operation `countPages` needs; sent with [`Client::send`](crate::Client::send).
    pub struct CountPagesParams {}
    new(),
    "countPages": "GET" "/pages/count",
    answer: Json<models::Count>,
    /// What the operation `countPages` answers when it refuses.
    error: CountPagesError = errors::ProblemAt404,
    accept: "application/json", security: crate::SECURITY,
}
