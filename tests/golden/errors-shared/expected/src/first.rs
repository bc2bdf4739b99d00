//! Operations of the tag `First`.

use crate::errors;
use crate::runtime::{Call, Client, Empty, NoDocumentedErrors, operation};

/// Operations of the tag `First`.
#[derive(Clone, Copy, Debug)]
pub struct First<'a> {
    client: &'a Client,
}

impl<'a> First<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /a`.
    ///
    /// # Errors
    ///
    /// * 404: There is no A.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: shared_errors_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .first()
    ///     .get_a()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_a(&self) -> Call<'a, GetAParams> {
        Call::new(self.client, GetAParams::new())
    }

    /// Calls `PUT /a`.
    ///
    /// # Errors
    ///
    /// * 400: A is wrong.
    /// * 404: There is no A.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: shared_errors_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .first()
    ///     .put_a()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_a(&self) -> Call<'a, PutAParams> {
        Call::new(self.client, PutAParams::new())
    }

    /// Calls `POST /a`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: shared_errors_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .first()
    ///     .post_a()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post_a(&self) -> Call<'a, PostAParams> {
        Call::new(self.client, PostAParams::new())
    }
}

operation! {
    /// What the operation `getA` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetAParams {}
    new(),
    "getA": "GET" "/a",
    answer: Empty,
    /// What the operation `getA` answers when it refuses.
    error: GetAError = errors::FaultAt404,
    accept: "application/json", security: crate::SECURITY,
}

operation! {
    /// What the operation `putA` needs; sent with [`Client::send`](crate::Client::send).
    pub struct PutAParams {}
    new(),
    "putA": "PUT" "/a",
    answer: Empty,
    /// What the operation `putA` answers when it refuses.
    error: PutAError = errors::FaultAt400_404,
    accept: "application/json", security: crate::SECURITY,
}

operation! {
    /// What the operation `postA` needs; sent with [`Client::send`](crate::Client::send).
    pub struct PostAParams {}
    new(),
    "postA": "POST" "/a",
    answer: Empty,
    /// What the operation `postA` answers when it refuses.
    error: PostAError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}
