//! Operations of the tag `Answers`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `Answers`.
#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    client: &'a Client,
}

impl<'a> Answers<'a> {
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
    pub fn list_answers(&self) -> Call<'a, ListAnswersParams> {
        Call::new(self.client, ListAnswersParams::new())
    }
}

/// What the operation `listAnswers` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnswersParams {}

impl ListAnswersParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { ListAnswersParams {} }

impl Operation for ListAnswersParams {
    type Answer = Json<Vec<models::Answer>>;
    type Error = ListAnswersError;
    const META: OperationMeta = OperationMeta {
        id: "listAnswers",
        method: "GET",
        path: "/answers",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `listAnswers` answers when it refuses.
pub type ListAnswersError = NoDocumentedErrors;
