//! Operations of the tag `default`.

use crate::{errors, models};
use crate::runtime::{Call, Client, Empty, Json, NoDocumentedErrors, operation};

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

operation! {
    /// What the operation `listBooks` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ListBooksParams: Default {
        /// `page`.
        page: Option<i32> = query "page" optional(i32),
        /// `tags`.
        tags: Option<Vec<String>> = query "tags" [pipe_delimited] optional_into(Vec<String>),
        /// `X-Shelves`.
        x_shelves: Option<Vec<String>> = header "X-Shelves" [tab_delimited] optional_into(Vec<String>),
    }
    "listBooks": "GET" "/books",
    answer: Json<Vec<models::Book>>,
    /// What the operation `listBooks` answers when it refuses.
    error: ListBooksError = errors::ProblemAt404,
    accept: "application/json", security: crate::SECURITY,
}

operation! {
    /// What the operation `addBook` needs; sent with [`Client::send`](crate::Client::send).
    pub struct AddBookParams: new {
        /// The body of the request.
        body: models::Book = body required,
    }
    "addBook": "POST" "/books",
    answer: Empty,
    /// What the operation `addBook` answers when it refuses.
    error: AddBookError = NoDocumentedErrors,
    accept: "", content_type: Some("application/json"), security: crate::SECURITY,
}
