//! Operations of the tag `User API`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, operation};

/// Operations of the tag `User API`.
#[derive(Clone, Copy, Debug)]
pub struct UserApi<'a> {
    client: &'a Client,
}

impl<'a> UserApi<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /a/{id}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: clashes_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .user_api()
    ///     .get_user("id", "id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user(
        &self,
        id: impl Into<String>,
        id_parameter: impl Into<String>,
    ) -> Call<'a, GetUserParams> {
        Call::new(self.client, GetUserParams::new(id, id_parameter))
    }

    /// Calls `GET /b`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: clashes_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .user_api()
    ///     .get_user_2()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user_2(&self) -> Call<'a, GetUser2Params> {
        Call::new(self.client, GetUser2Params::new())
    }
}

operation! {
    /// What the operation `get-user` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetUserParams {
        /// In the path.
        id: String = path "id",
        /// In the query.
        id_parameter: String = query "id",
        /// In a header.
        id_parameter_2: Option<String> = header "ID",
    }
    new(id: impl Into<String> => into, id_parameter: impl Into<String> => into),
    set(id_parameter_2: impl Into<String> => into),
    "get-user": "GET" "/a/{id}",
    answer: Json<models::User>,
    /// What the operation `get-user` answers when it refuses.
    error: GetUserError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}

operation! {
    /// What the operation `getUser` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetUser2Params {}
    new(),
    "getUser": "GET" "/b",
    answer: Json<models::UserSchema>,
    /// What the operation `getUser` answers when it refuses.
    error: GetUser2Error = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}
