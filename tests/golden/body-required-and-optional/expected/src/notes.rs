//! Operations of the tag `Notes`.

use crate::models;
use crate::runtime::{Call, Client, Empty, NoDocumentedErrors, operation};

/// Operations of the tag `Notes`.
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    client: &'a Client,
}

impl<'a> Notes<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `POST /notes`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: bodies_client::Client, body: bodies_client::models::Note) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .notes()
    ///     .add_note(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_note(&self, body: models::Note) -> Call<'a, AddNoteParams> {
        Call::new(self.client, AddNoteParams::new(body))
    }

    /// Calls `PATCH /notes`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: bodies_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .notes()
    ///     .change_notes("body")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn change_notes(
        &self,
        body_parameter: impl Into<String>,
    ) -> Call<'a, ChangeNotesParams> {
        Call::new(self.client, ChangeNotesParams::new(body_parameter))
    }

    /// Calls `PUT /notes`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: bodies_client::Client, body: Vec<bodies_client::models::Note>) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .notes()
    ///     .replace_notes(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace_notes(
        &self,
        body: impl Into<Vec<models::Note>>,
    ) -> Call<'a, ReplaceNotesParams> {
        Call::new(self.client, ReplaceNotesParams::new(body))
    }

    /// Calls `DELETE /notes`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: bodies_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .notes()
    ///     .remove_notes()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_notes(&self) -> Call<'a, RemoveNotesParams> {
        Call::new(self.client, RemoveNotesParams::new())
    }
}

operation! {
    /// What the operation `addNote` needs; sent with [`Client::send`](crate::Client::send).
    pub struct AddNoteParams {
        /// The note.
        body: models::Note = body,
    }
    new(body: models::Note),
    "addNote": "POST" "/notes",
    answer: Empty,
    /// What the operation `addNote` answers when it refuses.
    error: AddNoteError = NoDocumentedErrors,
    accept: "", content_type: Some("application/json"), security: crate::SECURITY,
}

operation! {
    /// What the operation `changeNotes` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ChangeNotesParams {
        /// A text that has to occur.
        body_parameter: String = query "body",
        /// The body of the request.
        body: Option<models::Note> = body,
    }
    new(body_parameter: impl Into<String> => into), set(body: models::Note),
    "changeNotes": "PATCH" "/notes",
    answer: Empty,
    /// What the operation `changeNotes` answers when it refuses.
    error: ChangeNotesError = NoDocumentedErrors,
    accept: "", content_type: Some("application/merge-patch+json"), security: crate::SECURITY,
}

operation! {
    /// What the operation `replaceNotes` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ReplaceNotesParams {
        /// The body of the request.
        body: Vec<models::Note> = body,
    }
    new(body: impl Into<Vec<models::Note>> => into),
    "replaceNotes": "PUT" "/notes",
    answer: Empty,
    /// What the operation `replaceNotes` answers when it refuses.
    error: ReplaceNotesError = NoDocumentedErrors,
    accept: "", content_type: Some("application/json"), security: crate::SECURITY,
}

operation! {
    /// What the operation `removeNotes` needs; sent with [`Client::send`](crate::Client::send).
    pub struct RemoveNotesParams {
        /// The body of the request.
        body: Option<serde_json::Value> = body,
    }
    new(), set(body: serde_json::Value),
    "removeNotes": "DELETE" "/notes",
    answer: Empty,
    /// What the operation `removeNotes` answers when it refuses.
    error: RemoveNotesError = NoDocumentedErrors,
    accept: "", content_type: Some("application/json"), security: crate::SECURITY,
}
