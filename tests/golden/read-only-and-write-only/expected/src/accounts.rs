//! Operations of the tag `Accounts`.

use crate::models;
use crate::runtime::{Call, Client, Json, NoDocumentedErrors, operation};

/// Operations of the tag `Accounts`.
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'a> {
    client: &'a Client,
}

impl<'a> Accounts<'a> {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn get_account(&self) -> Call<'a, GetAccountParams> {
        Call::new(self.client, GetAccountParams::new())
    }
}

operation! {
    /// What the operation `createAccount` needs; sent with [`Client::send`](crate::Client::send).
    pub struct CreateAccountParams {
        /// The body of the request.
        body: models::Account = body,
    }
    new(body: models::Account),
    "createAccount": "POST" "/accounts",
    answer: Json<models::Account>,
    /// What the operation `createAccount` answers when it refuses.
    error: CreateAccountError = NoDocumentedErrors,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}

operation! {
    /// What the operation `getAccount` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetAccountParams {}
    new(),
    "getAccount": "GET" "/accounts",
    answer: Json<models::State>,
    /// What the operation `getAccount` answers when it refuses.
    error: GetAccountError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}
