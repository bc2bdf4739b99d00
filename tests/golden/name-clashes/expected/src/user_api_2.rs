//! Operations of the tag `user_api`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, object, operation};

/// Operations of the tag `user_api`.
#[derive(Clone, Copy, Debug)]
pub struct UserApi2<'a> {
    client: &'a Client,
}

impl<'a> UserApi2<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /c`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: clashes_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .user_api_2()
    ///     .get_user()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user(&self) -> Call<'a, GetUserParams> {
        Call::new(self.client, GetUserParams::new())
    }
}

operation! {
    /// What the operation `get_user` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetUserParams {}
    new(),
    "get_user": "GET" "/c",
    answer: Json<GetUserAnswer>,
    /// What the operation `get_user` answers when it refuses.
    error: GetUserError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}

object! {
    /// `Answer` of the operation `get_user`.
    pub struct GetUserAnswer {
        /// The component.
        a: Option<models::UserKindSchema> = "a" optional,
    }
}
