//! Operations of the tag `default`.

use crate::{errors, models};
use crate::runtime::{
    Call, Client, Empty, Json, NoDocumentedErrors, Operation, OperationMeta, params,
    setters,
};

/// Operations of the tag `default`.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApi<'a> {
    client: &'a Client,
}

impl<'a> DefaultApi<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /books`.
    ///
    /// # Errors
    ///
    /// * 404: It is not there.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: shelves_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .list_books()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_books(&self) -> Call<'a, ListBooksParams> {
        Call::new(self.client, ListBooksParams::new())
    }

    /// Calls `POST /books`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: shelves_client::Client, body: shelves_client::models::Book) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .add_book(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_book(&self, body: models::Book) -> Call<'a, AddBookParams> {
        Call::new(self.client, AddBookParams::new(body))
    }
}

/// What the operation `listBooks` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBooksParams {
    /// `page`.
    pub page: Option<i32>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
}

impl ListBooksParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { ListBooksParams {
    page: query "page",
    tags: query "tags" [pipe_delimited],
} }

setters! { ListBooksParams {
    /// `page`.
    page: i32,
    /// `tags`.
    tags: impl Into<Vec<String>>,
} }

impl Operation for ListBooksParams {
    type Answer = Json<Vec<models::Book>>;
    type Error = ListBooksError;
    const META: OperationMeta = OperationMeta {
        id: "listBooks",
        method: "GET",
        path: "/books",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `listBooks` answers when it refuses.
pub type ListBooksError = errors::ProblemAt404;

/// What the operation `addBook` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddBookParams {
    /// The body of the request.
    pub body: models::Book,
}

impl AddBookParams {
    /// A call with everything that is required.
    pub fn new(body: models::Book) -> Self {
        Self { body }
    }
}

params! { AddBookParams { body: body } }

impl Operation for AddBookParams {
    type Answer = Empty;
    type Error = AddBookError;
    const META: OperationMeta = OperationMeta {
        id: "addBook",
        method: "POST",
        path: "/books",
        accept: "",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        ..OperationMeta::NEW
    };
}

/// What the operation `addBook` answers when it refuses.
pub type AddBookError = NoDocumentedErrors;
