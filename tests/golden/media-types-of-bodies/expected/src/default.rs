//! Operations of the tag `default`.

use std::collections::BTreeMap;

use crate::models;
use crate::runtime::{
    Call, Client, Empty, NoDocumentedErrors, contents, json, object, operation,
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

    /// Calls `POST /form`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: media_types_of_bodies_client::Client, body: media_types_of_bodies_client::default::SendFormBody) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .send_form(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_form(&self, body: SendFormBody) -> Call<'a, SendFormParams> {
        Call::new(self.client, SendFormParams::new(body))
    }

    /// Calls `POST /files`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: media_types_of_bodies_client::Client, body: media_types_of_bodies_client::models::Upload) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .send_files(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_files(&self, body: models::Upload) -> Call<'a, SendFilesParams> {
        Call::new(self.client, SendFilesParams::new(body))
    }

    /// Calls `PUT /bytes`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: media_types_of_bodies_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .send_bytes()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_bytes(&self) -> Call<'a, SendBytesParams> {
        Call::new(self.client, SendBytesParams::new())
    }

    /// Calls `PUT /text`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: media_types_of_bodies_client::Client, body: String) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .send_text(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_text(&self, body: impl Into<String>) -> Call<'a, SendTextParams> {
        Call::new(self.client, SendTextParams::new(body))
    }

    /// Calls `POST /lines`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: media_types_of_bodies_client::Client, body: Vec<media_types_of_bodies_client::models::Thing>) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .send_lines(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_lines(
        &self,
        body: impl Into<Vec<models::Thing>>,
    ) -> Call<'a, SendLinesParams> {
        Call::new(self.client, SendLinesParams::new(body))
    }

    /// Calls `POST /several`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: media_types_of_bodies_client::Client, body: media_types_of_bodies_client::default::SendSeveralContent) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .send_several(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_several(
        &self,
        body: impl Into<SendSeveralContent>,
    ) -> Call<'a, SendSeveralParams> {
        Call::new(self.client, SendSeveralParams::new(body))
    }

    /// Calls `PATCH /patch`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: media_types_of_bodies_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .default()
    ///     .patch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn patch(&self) -> Call<'a, PatchParams> {
        Call::new(self.client, PatchParams::new())
    }
}

operation! {
    /// What the operation `sendForm` needs; sent with [`Client::send`](crate::Client::send).
    pub struct SendFormParams {
        /// The body of the request.
        body: SendFormBody = body [form_explode] { "tags" [form], "filter" [deep_object] },
    }
    new(body: SendFormBody),
    "sendForm": "POST" "/form",
    answer: Empty,
    /// What the operation `sendForm` answers when it refuses.
    error: SendFormError = NoDocumentedErrors,
    accept: "", content_type: Some("application/x-www-form-urlencoded"), security: crate::SECURITY,
}

operation! {
    /// What the operation `sendFiles` needs; sent with [`Client::send`](crate::Client::send).
    pub struct SendFilesParams {
        /// The body of the request.
        ///
        /// [`Binary::header`](crate::Binary::header) gives the headers of the part `picture`: `X-Kind` (`main` if it is not given), `X-Origin`.
        body: models::Upload = body [multipart] { "picture" = "image/png" with "X-Kind" "main", "thing" with "X-Depth" "1" },
    }
    new(body: models::Upload),
    "sendFiles": "POST" "/files",
    answer: Empty,
    /// What the operation `sendFiles` answers when it refuses.
    error: SendFilesError = NoDocumentedErrors,
    accept: "", content_type: Some("multipart/form-data"), security: crate::SECURITY,
}

operation! {
    /// What the operation `sendBytes` needs; sent with [`Client::send`](crate::Client::send).
    pub struct SendBytesParams {
        /// The body of the request.
        ///
        /// Its media type (`image/*`) is that of the [`Binary`](crate::Binary): `.media_type(…)`, or else `application/octet-stream`.
        body: Option<json::Binary> = body [raw],
    }
    new(), set(body: impl Into<json::Binary> => into),
    "sendBytes": "PUT" "/bytes",
    answer: Empty,
    /// What the operation `sendBytes` answers when it refuses.
    error: SendBytesError = NoDocumentedErrors,
    accept: "", content_type: Some("application/octet-stream"), security: crate::SECURITY,
}

operation! {
    /// What the operation `sendText` needs; sent with [`Client::send`](crate::Client::send).
    pub struct SendTextParams {
        /// The body of the request.
        body: String = body [text],
    }
    new(body: impl Into<String> => into),
    "sendText": "PUT" "/text",
    answer: Empty,
    /// What the operation `sendText` answers when it refuses.
    error: SendTextError = NoDocumentedErrors,
    accept: "", content_type: Some("text/plain"), security: crate::SECURITY,
}

operation! {
    /// What the operation `sendLines` needs; sent with [`Client::send`](crate::Client::send).
    pub struct SendLinesParams {
        /// The body of the request.
        body: Vec<models::Thing> = body [lines],
    }
    new(body: impl Into<Vec<models::Thing>> => into),
    "sendLines": "POST" "/lines",
    answer: Empty,
    /// What the operation `sendLines` answers when it refuses.
    error: SendLinesError = NoDocumentedErrors,
    accept: "", content_type: Some("application/x-ndjson"), security: crate::SECURITY,
}

operation! {
    /// What the operation `sendSeveral` needs; sent with [`Client::send`](crate::Client::send).
    pub struct SendSeveralParams {
        /// The body of the request.
        body: SendSeveralContent = body,
    }
    new(body: impl Into<SendSeveralContent> => into),
    "sendSeveral": "POST" "/several",
    answer: Empty,
    /// What the operation `sendSeveral` answers when it refuses.
    error: SendSeveralError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

/// The body of the operation `sendSeveral`, by media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendSeveralContent {
    /// `application/json`.
    Json(models::Thing),
    /// `application/x-www-form-urlencoded`.
    Form(models::Thing),
    /// `multipart/form-data`.
    Multipart(models::Upload),
    /// `application/octet-stream`.
    Bytes(json::Binary),
    /// `text/plain`.
    Text(String),
}

contents! { SendSeveralContent {
    Json(models::Thing) = "application/json" json,
    Form(models::Thing) = "application/x-www-form-urlencoded" form_explode,
    Multipart(models::Upload) = "multipart/form-data" multipart,
    Bytes(json::Binary) = "application/octet-stream" raw,
    Text(String) = "text/plain" text,
} }

operation! {
    /// What the operation `patch` needs; sent with [`Client::send`](crate::Client::send).
    pub struct PatchParams {
        /// The body of the request.
        body: Option<PatchContent> = body,
    }
    new(), set(body: impl Into<PatchContent> => into),
    "patch": "PATCH" "/patch",
    answer: Empty,
    /// What the operation `patch` answers when it refuses.
    error: PatchError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

/// The body of the operation `patch`, by media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PatchContent {
    /// `application/merge-patch+json`.
    MergePatch(models::Thing),
    /// `application/json-patch+json`.
    JsonPatch(Vec<serde_json::Value>),
}

contents! { PatchContent {
    MergePatch(models::Thing) = "application/merge-patch+json" json,
    JsonPatch(Vec<serde_json::Value>) = "application/json-patch+json" json,
} }

object! {
    /// `Body` of the operation `sendForm`.
    pub struct SendFormBody {
        /// `name`.
        name: String = "name" required,
        /// `tags`.
        tags: Option<Vec<String>> = "tags" optional,
        /// `filter`.
        filter: Option<BTreeMap<String, String>> = "filter" optional,
    }
    new(name: impl Into<String> => into),
    set(tags: impl Into<Vec<String>> => into, filter: BTreeMap<String, String>),
}
