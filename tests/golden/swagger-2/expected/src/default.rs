//! Operations of the tag `default`.

use crate::{errors, models};
use crate::runtime::{Call, Client, Empty, Json, NoDocumentedErrors, operation};

/// Operations of the tag `default`.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApi<'a> {
    client: &'a Client,
}

impl<'a> DefaultApi<'a> {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn add_book(&self, body: models::Book) -> Call<'a, AddBookParams> {
        Call::new(self.client, AddBookParams::new(body))
    }
}

operation! {
    /// What the operation `listBooks` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ListBooksParams {
        /// `page`.
        page: Option<i32> = query "page",
        /// `tags`.
        tags: Option<Vec<String>> = query [pipe_delimited] "tags",
        /// `X-Shelves`.
        x_shelves: Option<Vec<String>> = header [tab_delimited] "X-Shelves",
    }
    new(),
    set(page: i32, tags: impl Into<Vec<String>> => into, x_shelves: impl Into<Vec<String>> => into),
    "listBooks": "GET" "/books",
    answer: Json<Vec<models::Book>>,
    /// What the operation `listBooks` answers when it refuses.
    error: ListBooksError = errors::ProblemAt404,
    accept: "application/json", security: crate::SECURITY,
}

operation! {
    /// What the operation `addBook` needs; sent with [`Client::send`](crate::Client::send).
    pub struct AddBookParams {
        /// The body of the request.
        body: models::Book = body,
    }
    new(body: models::Book),
    "addBook": "POST" "/books",
    answer: Empty,
    /// What the operation `addBook` answers when it refuses.
    error: AddBookError = NoDocumentedErrors,
    accept: "", content_type: Some("application/json"), security: crate::SECURITY,
}
