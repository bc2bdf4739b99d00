//! Operations of the tag `user_api`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, object, params,
};

/// Operations of the tag `user_api`.
#[derive(Clone, Copy, Debug)]
pub struct UserApi2<'a> {
    client: &'a Client,
}

impl<'a> UserApi2<'a> {
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
    pub fn get_user(&self) -> Call<'a, GetUserParams> {
        Call::new(self.client, GetUserParams::new())
    }
}

/// What the operation `get_user` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserParams {}

impl GetUserParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetUserParams {} }

impl Operation for GetUserParams {
    type Answer = Json<GetUserAnswer>;
    type Error = GetUserError;
    const META: OperationMeta = OperationMeta {
        id: "get_user",
        method: "GET",
        path: "/c",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `get_user` answers when it refuses.
pub type GetUserError = NoDocumentedErrors;

/// `Answer` of the operation `get_user`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetUserAnswer {
    /// The component.
    pub a: Option<models::UserKindSchema>,
}

object! { GetUserAnswer { a: "a" optional } }
