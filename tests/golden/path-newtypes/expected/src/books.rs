//! Operations of the tag `Books`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params, setters,
};

/// Operations of the tag `Books`.
#[derive(Clone, Copy, Debug)]
pub struct Books<'a> {
    client: &'a Client,
}

impl<'a> Books<'a> {
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

/// What the operation `getBook` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetBookParams {
    /// Where it stands.
    ///
    /// Expected: pattern `^[A-Z]{2}-[0-9]{1,3}$`.
    pub shelf_id: models::ShelfId,
    /// The number of the book.
    ///
    /// Expected: pattern `^(?:[0-9]{3}-)?[0-9]{9}[0-9X]$`.
    pub isbn: models::Isbn,
    /// Who asks.
    pub reader_id: models::ReaderId,
    /// Which copy.
    ///
    /// Expected: at least 1, at most 9.
    pub copy: i64,
    /// Which edition.
    ///
    /// Expected: pattern `^[0-9]+$`.
    pub edition: Option<models::Edition>,
}

impl GetBookParams {
    /// A call with everything that is required.
    pub fn new(
        shelf_id: models::ShelfId,
        isbn: impl Into<models::Isbn>,
        reader_id: impl Into<models::ReaderId>,
        copy: i64,
    ) -> Self {
        Self {
            shelf_id,
            isbn: isbn.into(),
            reader_id: reader_id.into(),
            copy,
            edition: None,
        }
    }
}

params! { GetBookParams {
    shelf_id: path "shelfId",
    isbn: path "isbn",
    reader_id: query "readerId",
    copy: query "copy",
    edition: query "edition",
} }

setters! { GetBookParams {
    /// Which edition.
    ///
    /// Expected: pattern `^[0-9]+$`.
    edition: models::Edition,
} }

impl Operation for GetBookParams {
    type Answer = Json<models::Book>;
    type Error = GetBookError;
    const META: OperationMeta = OperationMeta {
        id: "getBook",
        method: "GET",
        path: "/shelves/{shelfId}/books/{isbn}",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getBook` answers when it refuses.
pub type GetBookError = NoDocumentedErrors;
