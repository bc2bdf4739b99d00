//! Operations of the tag `default`.

use crate::runtime::{
    Call, Client, Empty, Json, NoDocumentedErrors, Operation, OperationMeta, object,
    params,
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
    pub fn post_users_by_user_id_block(
        &self,
        user_id: impl Into<String>,
    ) -> Call<'a, PostUsersByUserIdBlockParams> {
        Call::new(self.client, PostUsersByUserIdBlockParams::new(user_id))
    }
}

/// What the operation `get` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParams {}

impl GetParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetParams {} }

impl Operation for GetParams {
    type Answer = Empty;
    type Error = GetError;
    const META: OperationMeta = OperationMeta {
        id: "get",
        method: "GET",
        path: "/",
        accept: "",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `get` answers when it refuses.
pub type GetError = NoDocumentedErrors;

/// What the operation `get users` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsersParams {}

impl GetUsersParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetUsersParams {} }

impl Operation for GetUsersParams {
    type Answer = Empty;
    type Error = GetUsersError;
    const META: OperationMeta = OperationMeta {
        id: "get users",
        method: "GET",
        path: "/users",
        accept: "",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `get users` answers when it refuses.
pub type GetUsersError = NoDocumentedErrors;

/// What the operation `post users` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostUsersParams {}

impl PostUsersParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { PostUsersParams {} }

impl Operation for PostUsersParams {
    type Answer = Empty;
    type Error = PostUsersError;
    const META: OperationMeta = OperationMeta {
        id: "post users",
        method: "POST",
        path: "/users",
        accept: "",
        security: crate::SECURITY,
        ..OperationMeta::NEW
    };
}

/// What the operation `post users` answers when it refuses.
pub type PostUsersError = NoDocumentedErrors;

/// What the operation `get users by userId` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetUsersByUserIdParams {
    /// `userId`.
    pub user_id: String,
}

impl GetUsersByUserIdParams {
    /// A call with everything that is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

params! { GetUsersByUserIdParams { user_id: path "userId" } }

impl Operation for GetUsersByUserIdParams {
    type Answer = Empty;
    type Error = GetUsersByUserIdError;
    const META: OperationMeta = OperationMeta {
        id: "get users by userId",
        method: "GET",
        path: "/users/{userId}",
        accept: "",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `get users by userId` answers when it refuses.
pub type GetUsersByUserIdError = NoDocumentedErrors;

/// What the operation `delete users by userId` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteUsersByUserIdParams {
    /// `userId`.
    pub user_id: String,
}

impl DeleteUsersByUserIdParams {
    /// A call with everything that is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

params! { DeleteUsersByUserIdParams { user_id: path "userId" } }

impl Operation for DeleteUsersByUserIdParams {
    type Answer = Empty;
    type Error = DeleteUsersByUserIdError;
    const META: OperationMeta = OperationMeta {
        id: "delete users by userId",
        method: "DELETE",
        path: "/users/{userId}",
        accept: "",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `delete users by userId` answers when it refuses.
pub type DeleteUsersByUserIdError = NoDocumentedErrors;

/// What the operation `get users by userId keys by key-id .json` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetUsersByUserIdKeysByKeyIdJsonParams {
    /// `userId`.
    pub user_id: String,
    /// `key-id`.
    pub key_id: i32,
}

impl GetUsersByUserIdKeysByKeyIdJsonParams {
    /// A call with everything that is required.
    pub fn new(user_id: impl Into<String>, key_id: i32) -> Self {
        Self {
            user_id: user_id.into(),
            key_id,
        }
    }
}

params! { GetUsersByUserIdKeysByKeyIdJsonParams {
    user_id: path "userId",
    key_id: path "key-id",
} }

impl Operation for GetUsersByUserIdKeysByKeyIdJsonParams {
    type Answer = Json<GetUsersByUserIdKeysByKeyIdJsonAnswer>;
    type Error = GetUsersByUserIdKeysByKeyIdJsonError;
    const META: OperationMeta = OperationMeta {
        id: "get users by userId keys by key-id .json",
        method: "GET",
        path: "/users/{userId}/keys/{key-id}.json",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `get users by userId keys by key-id .json` answers when it refuses.
pub type GetUsersByUserIdKeysByKeyIdJsonError = NoDocumentedErrors;

/// What the operation `post users by userId :block` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct PostUsersByUserIdBlockParams {
    /// `userId`.
    pub user_id: String,
}

impl PostUsersByUserIdBlockParams {
    /// A call with everything that is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

params! { PostUsersByUserIdBlockParams { user_id: path "userId" } }

impl Operation for PostUsersByUserIdBlockParams {
    type Answer = Empty;
    type Error = PostUsersByUserIdBlockError;
    const META: OperationMeta = OperationMeta {
        id: "post users by userId :block",
        method: "POST",
        path: "/users/{userId}:block",
        accept: "",
        security: crate::SECURITY,
        ..OperationMeta::NEW
    };
}

/// What the operation `post users by userId :block` answers when it refuses.
pub type PostUsersByUserIdBlockError = NoDocumentedErrors;

/// `Answer` of the operation `get users by userId keys by key-id .json`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetUsersByUserIdKeysByKeyIdJsonAnswer {
    /// `a`.
    pub a: Option<String>,
}

object! { GetUsersByUserIdKeysByKeyIdJsonAnswer { a: "a" optional } }
