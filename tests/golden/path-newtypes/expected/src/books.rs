//! Operations of the tag `Books`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, operation};

/// Operations of the tag `Books`.
#[derive(Clone, Copy, Debug)]
pub struct Books<'a> {
    client: &'a Client,
}

impl<'a> Books<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /shelves/{shelfId}/books/{isbn}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: newtypes_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .books()
    ///     .get_book("AB-12".parse()?, "isbn", "reader-id", 1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_book(
        &self,
        shelf_id: models::ShelfId,
        isbn: impl Into<models::Isbn>,
        reader_id: impl Into<models::ReaderId>,
        copy: i64,
    ) -> Call<'a, GetBookParams> {
        Call::new(self.client, GetBookParams::new(shelf_id, isbn, reader_id, copy))
    }
}

operation! {
    /// What the operation `getBook` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetBookParams {
        /// Where it stands.
        ///
        /// Expected: pattern `^[A-Z]{2}-[0-9]{1,3}$`.
        shelf_id: models::ShelfId = path "shelfId",
        /// The number of the book.
        ///
        /// Expected: pattern `^(?:[0-9]{3}-)?[0-9]{9}[0-9X]$`.
        isbn: models::Isbn = path "isbn",
        /// Who asks.
        reader_id: models::ReaderId = query "readerId",
        /// Which copy.
        ///
        /// Expected: at least 1, at most 9.
        copy: i64 = query "copy",
        /// Which edition.
        ///
        /// Expected: pattern `^[0-9]+$`.
        edition: Option<models::Edition> = query "edition",
    }
    new(shelf_id: models::ShelfId, isbn: impl Into<models::Isbn> => into,
        reader_id: impl Into<models::ReaderId> => into, copy: i64),
    set(edition: models::Edition),
    "getBook": "GET" "/shelves/{shelfId}/books/{isbn}",
    answer: Json<models::Book>,
    /// What the operation `getBook` answers when it refuses.
    error: GetBookError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}
