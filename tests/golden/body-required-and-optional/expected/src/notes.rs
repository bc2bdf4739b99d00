//! Operations of the tag `Notes`.

use crate::models;
use crate::runtime::{
    Call, Client, Empty, NoDocumentedErrors, Operation, OperationMeta, params, setters,
};

/// Operations of the tag `Notes`.
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    client: &'a Client,
}

impl<'a> Notes<'a> {
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
    pub fn remove_notes(&self) -> Call<'a, RemoveNotesParams> {
        Call::new(self.client, RemoveNotesParams::new())
    }
}

/// What the operation `addNote` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddNoteParams {
    /// The note.
    pub body: models::Note,
}

impl AddNoteParams {
    /// A call with everything that is required.
    pub fn new(body: models::Note) -> Self {
        Self { body }
    }
}

params! { AddNoteParams { body: body } }

impl Operation for AddNoteParams {
    type Answer = Empty;
    type Error = AddNoteError;
    const META: OperationMeta = OperationMeta {
        id: "addNote",
        method: "POST",
        path: "/notes",
        accept: "",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        ..OperationMeta::NEW
    };
}

/// What the operation `addNote` answers when it refuses.
pub type AddNoteError = NoDocumentedErrors;

/// What the operation `changeNotes` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct ChangeNotesParams {
    /// A text that has to occur.
    pub body_parameter: String,
    /// The body of the request.
    pub body: Option<models::Note>,
}

impl ChangeNotesParams {
    /// A call with everything that is required.
    pub fn new(body_parameter: impl Into<String>) -> Self {
        Self {
            body_parameter: body_parameter.into(),
            body: None,
        }
    }
}

params! { ChangeNotesParams {
    body_parameter: query "body",
    body: body,
} }

setters! { ChangeNotesParams {
    /// The body of the request.
    body: models::Note,
} }

impl Operation for ChangeNotesParams {
    type Answer = Empty;
    type Error = ChangeNotesError;
    const META: OperationMeta = OperationMeta {
        id: "changeNotes",
        method: "PATCH",
        path: "/notes",
        accept: "",
        security: crate::SECURITY,
        content_type: Some("application/merge-patch+json"),
        ..OperationMeta::NEW
    };
}

/// What the operation `changeNotes` answers when it refuses.
pub type ChangeNotesError = NoDocumentedErrors;

/// What the operation `replaceNotes` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReplaceNotesParams {
    /// The body of the request.
    pub body: Vec<models::Note>,
}

impl ReplaceNotesParams {
    /// A call with everything that is required.
    pub fn new(body: impl Into<Vec<models::Note>>) -> Self {
        Self { body: body.into() }
    }
}

params! { ReplaceNotesParams { body: body } }

impl Operation for ReplaceNotesParams {
    type Answer = Empty;
    type Error = ReplaceNotesError;
    const META: OperationMeta = OperationMeta {
        id: "replaceNotes",
        method: "PUT",
        path: "/notes",
        accept: "",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `replaceNotes` answers when it refuses.
pub type ReplaceNotesError = NoDocumentedErrors;

/// What the operation `removeNotes` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNotesParams {
    /// The body of the request.
    pub body: Option<serde_json::Value>,
}

impl RemoveNotesParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { RemoveNotesParams { body: body } }

setters! { RemoveNotesParams {
    /// The body of the request.
    body: serde_json::Value,
} }

impl Operation for RemoveNotesParams {
    type Answer = Empty;
    type Error = RemoveNotesError;
    const META: OperationMeta = OperationMeta {
        id: "removeNotes",
        method: "DELETE",
        path: "/notes",
        accept: "",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `removeNotes` answers when it refuses.
pub type RemoveNotesError = NoDocumentedErrors;
