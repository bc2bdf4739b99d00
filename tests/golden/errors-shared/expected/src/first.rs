//! Operations of the tag `First`.

use crate::errors;
use crate::runtime::{
    Call, Client, Empty, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `First`.
#[derive(Clone, Copy, Debug)]
pub struct First<'a> {
    client: &'a Client,
}

impl<'a> First<'a> {
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
    pub fn post_a(&self) -> Call<'a, PostAParams> {
        Call::new(self.client, PostAParams::new())
    }
}

/// What the operation `getA` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAParams {}

impl GetAParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetAParams {} }

impl Operation for GetAParams {
    type Answer = Empty;
    type Error = GetAError;
    const META: OperationMeta = OperationMeta {
        id: "getA",
        method: "GET",
        path: "/a",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getA` answers when it refuses.
pub type GetAError = errors::FaultAt404;

/// What the operation `putA` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutAParams {}

impl PutAParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { PutAParams {} }

impl Operation for PutAParams {
    type Answer = Empty;
    type Error = PutAError;
    const META: OperationMeta = OperationMeta {
        id: "putA",
        method: "PUT",
        path: "/a",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `putA` answers when it refuses.
pub type PutAError = errors::FaultAt400_404;

/// What the operation `postA` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostAParams {}

impl PostAParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { PostAParams {} }

impl Operation for PostAParams {
    type Answer = Empty;
    type Error = PostAError;
    const META: OperationMeta = OperationMeta {
        id: "postA",
        method: "POST",
        path: "/a",
        accept: "",
        security: crate::SECURITY,
        ..OperationMeta::NEW
    };
}

/// What the operation `postA` answers when it refuses.
pub type PostAError = NoDocumentedErrors;
