//! Operations of the tag `default`.

use crate::models;
use crate::runtime::{
    ByteStream, Call, Client, Events, Items, Json, NoDocumentedErrors, Text,
    alternatives, operation, successes,
};

/// Operations of the tag `default`.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApi<'a> {
    client: &'a Client,
}

impl<'a> DefaultApi<'a> {
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn make(&self) -> Call<'a, MakeParams> {
        Call::new(self.client, MakeParams::new())
    }
}

operation! {
    /// What the operation `getReport` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetReportParams {}
    new(),
    "getReport": "GET" "/report",
    answer: Json<models::Thing>,
    /// What the operation `getReport` answers when it refuses.
    error: GetReportError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}

alternatives! { GetReportParams {
    /// Asks for the answer as `text/csv`; to be called last.
    accept_csv: ByteStream = "text/csv",
    /// Asks for the answer as `application/pdf`; to be called last.
    accept_pdf: ByteStream = "application/pdf",
    /// Asks for the answer as `text/html`; to be called last.
    accept_html: Text = "text/html",
} }

operation! {
    /// What the operation `getFile` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetFileParams {}
    new(),
    "getFile": "GET" "/file",
    answer: ByteStream,
    /// What the operation `getFile` answers when it refuses.
    error: GetFileError = NoDocumentedErrors,
    accept: "application/gzip", security: crate::SECURITY,
}

operation! {
    /// What the operation `watch` needs; sent with [`Client::send`](crate::Client::send).
    pub struct WatchParams {}
    new(),
    "watch": "POST" "/events",
    answer: Json<models::Thing>,
    /// What the operation `watch` answers when it refuses.
    error: WatchError = NoDocumentedErrors,
    accept: "application/json", security: crate::SECURITY,
}

alternatives! { WatchParams {
    /// Asks for the answer as `text/event-stream`; to be called last.
    accept_events: Events<models::Thing> = "text/event-stream",
} }

operation! {
    /// What the operation `listLines` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ListLinesParams {}
    new(),
    "listLines": "GET" "/lines",
    answer: Items<models::Thing>,
    /// What the operation `listLines` answers when it refuses.
    error: ListLinesError = NoDocumentedErrors,
    accept: "application/x-ndjson", security: crate::SECURITY,
}

operation! {
    /// What the operation `make` needs; sent with [`Client::send`](crate::Client::send).
    pub struct MakeParams {}
    new(),
    "make": "POST" "/several",
    answer: MakeSuccess,
    /// What the operation `make` answers when it refuses.
    error: MakeError = NoDocumentedErrors,
    accept: "application/json, text/plain, application/octet-stream", security: crate::SECURITY,
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
