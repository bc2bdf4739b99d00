//! Operations of the tag `Jobs`.

use crate::models;
use crate::runtime::{
    ByteStream, Call, Client, Empty, Json, MaybeJson, NoDocumentedErrors, Operation,
    OperationMeta, Text, params,
};

/// Operations of the tag `Jobs`.
#[derive(Clone, Copy, Debug)]
pub struct Jobs<'a> {
    client: &'a Client,
}

impl<'a> Jobs<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /jobs`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: successes_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .jobs()
    ///     .get_job()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_job(&self) -> Call<'a, GetJobParams> {
        Call::new(self.client, GetJobParams::new())
    }

    /// Calls `POST /jobs`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: successes_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .jobs()
    ///     .start_job()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_job(&self) -> Call<'a, StartJobParams> {
        Call::new(self.client, StartJobParams::new())
    }

    /// Calls `DELETE /jobs`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: successes_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .jobs()
    ///     .stop_job()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop_job(&self) -> Call<'a, StopJobParams> {
        Call::new(self.client, StopJobParams::new())
    }

    /// Calls `GET /jobs/log`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: successes_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .jobs()
    ///     .get_log()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_log(&self) -> Call<'a, GetLogParams> {
        Call::new(self.client, GetLogParams::new())
    }

    /// Calls `GET /jobs/result`.
    ///
    /// # Answer
    ///
    /// A stream of bytes, which `chunk()`, `bytes()`, `text()` or `write_to(&mut file)` reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: successes_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .jobs()
    ///     .get_result()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_result(&self) -> Call<'a, GetResultParams> {
        Call::new(self.client, GetResultParams::new())
    }

    /// Calls `GET /jobs/any`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: successes_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .jobs()
    ///     .get_any()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_any(&self) -> Call<'a, GetAnyParams> {
        Call::new(self.client, GetAnyParams::new())
    }
}

/// What the operation `getJob` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobParams {}

impl GetJobParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetJobParams {} }

impl Operation for GetJobParams {
    type Answer = MaybeJson<models::Job>;
    type Error = GetJobError;
    const META: OperationMeta = OperationMeta {
        id: "getJob",
        method: "GET",
        path: "/jobs",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getJob` answers when it refuses.
pub type GetJobError = NoDocumentedErrors;

/// What the operation `startJob` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobParams {}

impl StartJobParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { StartJobParams {} }

impl Operation for StartJobParams {
    type Answer = Json<models::Job>;
    type Error = StartJobError;
    const META: OperationMeta = OperationMeta {
        id: "startJob",
        method: "POST",
        path: "/jobs",
        accept: "application/json",
        security: crate::SECURITY,
        ..OperationMeta::NEW
    };
}

/// What the operation `startJob` answers when it refuses.
pub type StartJobError = NoDocumentedErrors;

/// What the operation `stopJob` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopJobParams {}

impl StopJobParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { StopJobParams {} }

impl Operation for StopJobParams {
    type Answer = Empty;
    type Error = StopJobError;
    const META: OperationMeta = OperationMeta {
        id: "stopJob",
        method: "DELETE",
        path: "/jobs",
        accept: "",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `stopJob` answers when it refuses.
pub type StopJobError = NoDocumentedErrors;

/// What the operation `getLog` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogParams {}

impl GetLogParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetLogParams {} }

impl Operation for GetLogParams {
    type Answer = Text;
    type Error = GetLogError;
    const META: OperationMeta = OperationMeta {
        id: "getLog",
        method: "GET",
        path: "/jobs/log",
        accept: "text/plain",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getLog` answers when it refuses.
pub type GetLogError = NoDocumentedErrors;

/// What the operation `getResult` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultParams {}

impl GetResultParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetResultParams {} }

impl Operation for GetResultParams {
    type Answer = ByteStream;
    type Error = GetResultError;
    const META: OperationMeta = OperationMeta {
        id: "getResult",
        method: "GET",
        path: "/jobs/result",
        accept: "application/gzip",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getResult` answers when it refuses.
pub type GetResultError = NoDocumentedErrors;

/// What the operation `getAny` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnyParams {}

impl GetAnyParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetAnyParams {} }

impl Operation for GetAnyParams {
    type Answer = Json<models::Job>;
    type Error = GetAnyError;
    const META: OperationMeta = OperationMeta {
        id: "getAny",
        method: "GET",
        path: "/jobs/any",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getAny` answers when it refuses.
pub type GetAnyError = NoDocumentedErrors;
