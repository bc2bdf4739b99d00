//! Operations of the tag `default`.

use crate::runtime::{Call, Client, Empty, Json, NoDocumentedErrors, object, operation};

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

    /// Calls `GET /`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: nameless_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<'a, GetParams> {
        Call::new(self.client, GetParams::new())
    }

    /// Calls `GET /users`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: nameless_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .get_users()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_users(&self) -> Call<'a, GetUsersParams> {
        Call::new(self.client, GetUsersParams::new())
    }

    /// Calls `POST /users`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: nameless_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .post_users()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post_users(&self) -> Call<'a, PostUsersParams> {
        Call::new(self.client, PostUsersParams::new())
    }

    /// Calls `GET /users/{userId}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: nameless_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .get_users_by_user_id("user-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_users_by_user_id(
        &self,
        user_id: impl Into<String>,
    ) -> Call<'a, GetUsersByUserIdParams> {
        Call::new(self.client, GetUsersByUserIdParams::new(user_id))
    }

    /// Calls `DELETE /users/{userId}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: nameless_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .delete_users_by_user_id("user-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_users_by_user_id(
        &self,
        user_id: impl Into<String>,
    ) -> Call<'a, DeleteUsersByUserIdParams> {
        Call::new(self.client, DeleteUsersByUserIdParams::new(user_id))
    }

    /// Calls `GET /users/{userId}/keys/{key-id}.json`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: nameless_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .get_users_by_user_id_keys_by_key_id_json("user-id", 1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_users_by_user_id_keys_by_key_id_json(
        &self,
        user_id: impl Into<String>,
        key_id: i32,
    ) -> Call<'a, GetUsersByUserIdKeysByKeyIdJsonParams> {
        Call::new(
            self.client,
            GetUsersByUserIdKeysByKeyIdJsonParams::new(user_id, key_id),
        )
    }

    /// Calls `POST /users/{userId}:block`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: nameless_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .post_users_by_user_id_block("user-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post_users_by_user_id_block(
        &self,
        user_id: impl Into<String>,
    ) -> Call<'a, PostUsersByUserIdBlockParams> {
        Call::new(self.client, PostUsersByUserIdBlockParams::new(user_id))
    }
}

operation! {
    /// What the operation `get` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetParams {}
    new(),
    "get": "GET" "/",
    answer: Empty,
    /// What the operation `get` answers when it refuses.
    error: GetError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

operation! {
    /// What the operation `get users` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetUsersParams {}
    new(),
    "get users": "GET" "/users",
    answer: Empty,
    /// What the operation `get users` answers when it refuses.
    error: GetUsersError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

operation! {
    /// What the operation `post users` needs; sent with [`Client::send`](crate::Client::send).
    pub struct PostUsersParams {}
    new(),
    "post users": "POST" "/users",
    answer: Empty,
    /// What the operation `post users` answers when it refuses.
    error: PostUsersError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

operation! {
    /// What the operation `get users by userId` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetUsersByUserIdParams {
        /// `userId`.
        user_id: String = path "userId",
    }
    new(user_id: impl Into<String> => into),
    "get users by userId": "GET" "/users/{userId}",
    answer: Empty,
    /// What the operation `get users by userId` answers when it refuses.
    error: GetUsersByUserIdError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

operation! {
    /// What the operation `delete users by userId` needs; sent with [`Client::send`](crate::Client::send).
    pub struct DeleteUsersByUserIdParams {
        /// `userId`.
        user_id: String = path "userId",
    }
    new(user_id: impl Into<String> => into),
    "delete users by userId": "DELETE" "/users/{userId}",
    answer: Empty,
    /// What the operation `delete users by userId` answers when it refuses.
    error: DeleteUsersByUserIdError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

operation! {
    /// What the operation `get users by userId keys by key-id .json` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetUsersByUserIdKeysByKeyIdJsonParams {
        /// `userId`.
        user_id: String = path "userId",
        /// `key-id`.
        key_id: i32 = path "key-id",
    }
    new(user_id: impl Into<String> => into, key_id: i32),
    "get users by userId keys by key-id .json": "GET" "/users/{userId}/keys/{key-id}.json",
    answer: Json<GetUsersByUserIdKeysByKeyIdJsonAnswer>,
    /// What the operation `get users by userId keys by key-id .json` answers when it refuses.
    error: GetUsersByUserIdKeysByKeyIdJsonError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}

operation! {
    /// What the operation `post users by userId :block` needs; sent with [`Client::send`](crate::Client::send).
    pub struct PostUsersByUserIdBlockParams {
        /// `userId`.
        user_id: String = path "userId",
    }
    new(user_id: impl Into<String> => into),
    "post users by userId :block": "POST" "/users/{userId}:block",
    answer: Empty,
    /// What the operation `post users by userId :block` answers when it refuses.
    error: PostUsersByUserIdBlockError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

object! {
    /// `Answer` of the operation `get users by userId keys by key-id .json`.
    pub struct GetUsersByUserIdKeysByKeyIdJsonAnswer {
        /// `a`.
        a: Option<String> = "a" optional,
    }
}
