//! Operations of the tag `default`.

use crate::models;
use crate::runtime::{
    ByteStream, Call, Client, Events, Items, Json, NoDocumentedErrors, Operation,
    OperationMeta, Text, alternatives, params, successes,
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

    /// Calls `GET /report`.
    ///
    /// # Answer
    ///
    /// * `.accept_csv()` asks for `text/csv`.
    /// * `.accept_pdf()` asks for `application/pdf`.
    /// * `.accept_html()` asks for `text/html`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: media_types_of_answers_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .get_report()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_report(&self) -> Call<'a, GetReportParams> {
        Call::new(self.client, GetReportParams::new())
    }

    /// Calls `GET /file`.
    ///
    /// # Answer
    ///
    /// A stream of bytes, which `chunk()`, `bytes()`, `text()` or `write_to(&mut file)` reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: media_types_of_answers_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .get_file()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_file(&self) -> Call<'a, GetFileParams> {
        Call::new(self.client, GetFileParams::new())
    }

    /// Calls `POST /events`.
    ///
    /// # Answer
    ///
    /// * `.accept_events()` asks for `text/event-stream`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: media_types_of_answers_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .watch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch(&self) -> Call<'a, WatchParams> {
        Call::new(self.client, WatchParams::new())
    }

    /// Calls `GET /lines`.
    ///
    /// # Answer
    ///
    /// A stream of items; `next()` gives one after the other.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: media_types_of_answers_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .list_lines()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_lines(&self) -> Call<'a, ListLinesParams> {
        Call::new(self.client, ListLinesParams::new())
    }

    /// Calls `POST /several`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: media_types_of_answers_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .make()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn make(&self) -> Call<'a, MakeParams> {
        Call::new(self.client, MakeParams::new())
    }
}

/// What the operation `getReport` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportParams {}

impl GetReportParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetReportParams {} }

alternatives! { GetReportParams {
    /// Asks for the answer as `text/csv`; to be called last.
    accept_csv: ByteStream = "text/csv",
    /// Asks for the answer as `application/pdf`; to be called last.
    accept_pdf: ByteStream = "application/pdf",
    /// Asks for the answer as `text/html`; to be called last.
    accept_html: Text = "text/html",
} }

impl Operation for GetReportParams {
    type Answer = Json<models::Thing>;
    type Error = GetReportError;
    const META: OperationMeta = OperationMeta {
        id: "getReport",
        method: "GET",
        path: "/report",
        accept: "application/json",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getReport` answers when it refuses.
pub type GetReportError = NoDocumentedErrors;

/// What the operation `getFile` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileParams {}

impl GetFileParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { GetFileParams {} }

impl Operation for GetFileParams {
    type Answer = ByteStream;
    type Error = GetFileError;
    const META: OperationMeta = OperationMeta {
        id: "getFile",
        method: "GET",
        path: "/file",
        accept: "application/gzip",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `getFile` answers when it refuses.
pub type GetFileError = NoDocumentedErrors;

/// What the operation `watch` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatchParams {}

impl WatchParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { WatchParams {} }

alternatives! { WatchParams {
    /// Asks for the answer as `text/event-stream`; to be called last.
    accept_events: Events<models::Thing> = "text/event-stream",
} }

impl Operation for WatchParams {
    type Answer = Json<models::Thing>;
    type Error = WatchError;
    const META: OperationMeta = OperationMeta {
        id: "watch",
        method: "POST",
        path: "/events",
        accept: "application/json",
        security: crate::SECURITY,
        ..OperationMeta::NEW
    };
}

/// What the operation `watch` answers when it refuses.
pub type WatchError = NoDocumentedErrors;

/// What the operation `listLines` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLinesParams {}

impl ListLinesParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { ListLinesParams {} }

impl Operation for ListLinesParams {
    type Answer = Items<models::Thing>;
    type Error = ListLinesError;
    const META: OperationMeta = OperationMeta {
        id: "listLines",
        method: "GET",
        path: "/lines",
        accept: "application/x-ndjson",
        security: crate::SECURITY,
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `listLines` answers when it refuses.
pub type ListLinesError = NoDocumentedErrors;

/// What the operation `make` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakeParams {}

impl MakeParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { MakeParams {} }

impl Operation for MakeParams {
    type Answer = MakeSuccess;
    type Error = MakeError;
    const META: OperationMeta = OperationMeta {
        id: "make",
        method: "POST",
        path: "/several",
        accept: "application/json, text/plain, application/octet-stream",
        security: crate::SECURITY,
        ..OperationMeta::NEW
    };
}

/// What the operation `make` answers when it succeeds.
#[derive(Debug)]
#[non_exhaustive]
pub enum MakeSuccess {
    /// `200`: It is there.
    Ok(models::Thing),
    /// `202`: It will be.
    Accepted(models::Job),
    /// `203`: A text.
    NonAuthoritativeInformation(String),
    /// `204`: It is not wanted.
    NoContent,
    /// `2XX`: Something.
    Status2xx(ByteStream),
}

successes! { MakeSuccess {
    200 => Ok(Json<models::Thing>),
    202 => Accepted(Json<models::Job>),
    203 => NonAuthoritativeInformation(Text),
    204 => NoContent,
    "2XX" => Status2xx(ByteStream),
} }

/// What the operation `make` answers when it refuses.
pub type MakeError = NoDocumentedErrors;
