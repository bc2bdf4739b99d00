//! Operations of the tag `Reading`.
//!
//! What looks.

use crate::{errors, models};
use crate::runtime::{Call, Client, Json, operation};

/// Operations of the tag `Reading`.
///
/// What looks.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    client: &'a Client,
}

impl<'a> Reading<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /pages`.
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
    ///     .reading()
    ///     .list_pages()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_pages(&self) -> Call<'a, ListPagesParams> {
        Call::new(self.client, ListPagesParams::new())
    }
}

operation! {
    /// What the operation `listPages` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ListPagesParams {}
    new(),
    "listPages": "GET" "/pages",
    answer: Json<models::PageList>,
    /// What the operation `listPages` answers when it refuses.
    error: ListPagesError = errors::ProblemAt404,
    accept: "application/json", security: crate::SECURITY,
}
