//! Operations of the tag `User API`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params, setters,
};

/// Operations of the tag `User API`.
#[derive(Clone, Copy, Debug)]
pub struct UserApi<'a> {
    client: &'a Client,
}

impl<'a> UserApi<'a> {
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
    pub fn get_user_2(&self) -> Call<'a, GetUser2Params> {
        Call::new(self.client, GetUser2Params::new())
    }
}

/// What the operation `get-user` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetUserParams {
    /// In the path.
    pub id: String,
    /// In the query.
    pub id_parameter: String,
    /// In a header.
    pub id_parameter_2: Option<String>,
}

impl GetUserParams {
    /// A call with everything that is required.
    pub fn new(id: impl Into<String>, id_parameter: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            id_parameter: id_parameter.into(),
            id_parameter_2: None,
        }
    }
}

params! { GetUserParams {
    id: path "id",
    id_parameter: query "id",
    id_parameter_2: header "ID",
} }

setters! { GetUserParams {
    /// In a header.
    id_parameter_2: impl Into<String>,
} }

impl Operation for GetUserParams {
    type Answer = Json<models::User>;
    type Error = GetUserError;
    const META: OperationMeta = OperationMeta {
        id: "get-user",
        method: "GET",
        path: "/a/{id}",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `get-user` answers when it refuses.
pub type GetUserError = NoDocumentedErrors;

/// What the operation `getUser` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser2Params {}

impl GetUser2Params {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetUser2Params {} }

impl Operation for GetUser2Params {
    type Answer = Json<models::UserSchema>;
    type Error = GetUser2Error;
    const META: OperationMeta = OperationMeta {
        id: "getUser",
        method: "GET",
        path: "/b",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getUser` answers when it refuses.
pub type GetUser2Error = NoDocumentedErrors;
