//! Operations of the tag `Answers`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, operation};

/// Operations of the tag `Answers`.
#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    client: &'a Client,
}

impl<'a> Answers<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /answers`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: unions_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .answers()
    ///     .list_answers()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_answers(&self) -> Call<'a, ListAnswersParams> {
        Call::new(self.client, ListAnswersParams::new())
    }
}

operation! {
    /// What the operation `listAnswers` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ListAnswersParams {}
    new(),
    "listAnswers": "GET" "/answers",
    answer: Json<Vec<models::Answer>>,
    /// What the operation `listAnswers` answers when it refuses.
    error: ListAnswersError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}
