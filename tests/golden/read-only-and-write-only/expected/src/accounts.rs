//! Operations of the tag `Accounts`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `Accounts`.
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'a> {
    client: &'a Client,
}

impl<'a> Accounts<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `POST /accounts`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: directions_client::Client, body: directions_client::models::Account) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .accounts()
    ///     .create_account(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_account(
        &self,
        body: models::Account,
    ) -> Call<'a, CreateAccountParams> {
        Call::new(self.client, CreateAccountParams::new(body))
    }

    /// Calls `GET /accounts`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: directions_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .accounts()
    ///     .get_account()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_account(&self) -> Call<'a, GetAccountParams> {
        Call::new(self.client, GetAccountParams::new())
    }
}

/// What the operation `createAccount` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateAccountParams {
    /// The body of the request.
    pub body: models::Account,
}

impl CreateAccountParams {
    /// A call with everything that is required.
    pub fn new(body: models::Account) -> Self {
        Self { body }
    }
}

params! { CreateAccountParams { body: body } }

impl Operation for CreateAccountParams {
    type Answer = Json<models::Account>;
    type Error = CreateAccountError;
    const META: OperationMeta = OperationMeta {
        id: "createAccount",
        method: "POST",
        path: "/accounts",
        accept: "application/json",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        ..OperationMeta::NEW
    };
}

/// What the operation `createAccount` answers when it refuses.
pub type CreateAccountError = NoDocumentedErrors;

/// What the operation `getAccount` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountParams {}

impl GetAccountParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetAccountParams {} }

impl Operation for GetAccountParams {
    type Answer = Json<models::State>;
    type Error = GetAccountError;
    const META: OperationMeta = OperationMeta {
        id: "getAccount",
        method: "GET",
        path: "/accounts",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getAccount` answers when it refuses.
pub type GetAccountError = NoDocumentedErrors;
