//! Operations of the tag `Jobs`.

use crate::models;
use crate::runtime::{
    ByteStream, Call, Client, Empty, Json, MaybeJson, NoDocumentedErrors, Text, operation,
};

/// Operations of the tag `Jobs`.
#[derive(Clone, Copy, Debug)]
pub struct Jobs<'a> {
    client: &'a Client,
}

impl<'a> Jobs<'a> {
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn get_any(&self) -> Call<'a, GetAnyParams> {
        Call::new(self.client, GetAnyParams::new())
    }
}

operation! {
    /// What the operation `getJob` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetJobParams {}
    new(),
    "getJob": "GET" "/jobs",
    answer: MaybeJson<models::Job>,
    /// What the operation `getJob` answers when it refuses.
    error: GetJobError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}

operation! {
    /// What the operation `startJob` needs; sent with [`Client::send`](crate::Client::send).
    pub struct StartJobParams {}
    new(),
    "startJob": "POST" "/jobs",
    answer: Json<models::Job>,
    /// What the operation `startJob` answers when it refuses.
    error: StartJobError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}

operation! {
    /// What the operation `stopJob` needs; sent with [`Client::send`](crate::Client::send).
    pub struct StopJobParams {}
    new(),
    "stopJob": "DELETE" "/jobs",
    answer: Empty,
    /// What the operation `stopJob` answers when it refuses.
    error: StopJobError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

operation! {
    /// What the operation `getLog` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetLogParams {}
    new(),
    "getLog": "GET" "/jobs/log",
    answer: Text,
    /// What the operation `getLog` answers when it refuses.
    error: GetLogError = NoDocumentedErrors,
    accept: "text/plain", security: crate::SECURITY,
}

operation! {
    /// What the operation `getResult` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetResultParams {}
    new(),
    "getResult": "GET" "/jobs/result",
    answer: ByteStream,
    /// What the operation `getResult` answers when it refuses.
    error: GetResultError = NoDocumentedErrors,
    accept: "application/gzip", security: crate::SECURITY,
}

operation! {
    /// What the operation `getAny` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetAnyParams {}
    new(),
    "getAny": "GET" "/jobs/any",
    answer: Json<models::Job>,
    /// What the operation `getAny` answers when it refuses.
    error: GetAnyError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}
