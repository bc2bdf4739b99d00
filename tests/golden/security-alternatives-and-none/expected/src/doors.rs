//! Operations of the tag `Doors`.

use crate::runtime::{
    Call, Client, Empty, NoDocumentedErrors, Operation, OperationMeta, params,
};

/// Operations of the tag `Doors`.
#[derive(Clone, Copy, Debug)]
pub struct Doors<'a> {
    client: &'a Client,
}

impl<'a> Doors<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /open`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: guards_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .doors()
    ///     .get_open()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_open(&self) -> Call<'a, GetOpenParams> {
        Call::new(self.client, GetOpenParams::new())
    }

    /// Calls `GET /usual`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: guards_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .doors()
    ///     .get_usual()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_usual(&self) -> Call<'a, GetUsualParams> {
        Call::new(self.client, GetUsualParams::new())
    }

    /// Calls `GET /perhaps`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: guards_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .doors()
    ///     .get_perhaps()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_perhaps(&self) -> Call<'a, GetPerhapsParams> {
        Call::new(self.client, GetPerhapsParams::new())
    }

    /// Calls `GET /strict`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: guards_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .doors()
    ///     .get_strict()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_strict(&self) -> Call<'a, GetStrictParams> {
        Call::new(self.client, GetStrictParams::new())
    }
}

/// What the operation `getOpen` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenParams {}

impl GetOpenParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetOpenParams {} }

impl Operation for GetOpenParams {
    type Answer = Empty;
    type Error = GetOpenError;
    const META: OperationMeta = OperationMeta {
        id: "getOpen",
        method: "GET",
        path: "/open",
        accept: "",
        security: &[],
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getOpen` answers when it refuses.
pub type GetOpenError = NoDocumentedErrors;

/// What the operation `getUsual` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsualParams {}

impl GetUsualParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetUsualParams {} }

impl Operation for GetUsualParams {
    type Answer = Empty;
    type Error = GetUsualError;
    const META: OperationMeta = OperationMeta {
        id: "getUsual",
        method: "GET",
        path: "/usual",
        accept: "",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getUsual` answers when it refuses.
pub type GetUsualError = NoDocumentedErrors;

/// What the operation `getPerhaps` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPerhapsParams {}

impl GetPerhapsParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetPerhapsParams {} }

impl Operation for GetPerhapsParams {
    type Answer = Empty;
    type Error = GetPerhapsError;
    const META: OperationMeta = OperationMeta {
        id: "getPerhaps",
        method: "GET",
        path: "/perhaps",
        accept: "",
        security: &[&[], &["Basic"]],
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getPerhaps` answers when it refuses.
pub type GetPerhapsError = NoDocumentedErrors;

/// What the operation `getStrict` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStrictParams {}

impl GetStrictParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetStrictParams {} }

impl Operation for GetStrictParams {
    type Answer = Empty;
    type Error = GetStrictError;
    const META: OperationMeta = OperationMeta {
        id: "getStrict",
        method: "GET",
        path: "/strict",
        accept: "",
        security: &[&["Login"], &["InQuery"], &["OpenId"], &["Other"]],
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getStrict` answers when it refuses.
pub type GetStrictError = NoDocumentedErrors;
