//! Operations of the tag `default`.

use std::collections::BTreeMap;

use crate::models;
use crate::runtime::{
    Call, Client, Empty, NoDocumentedErrors, Operation, OperationMeta, contents, json,
    object, params, setters,
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
    pub fn patch(&self) -> Call<'a, PatchParams> {
        Call::new(self.client, PatchParams::new())
    }
}

/// What the operation `sendForm` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendFormParams {
    /// The body of the request.
    pub body: SendFormBody,
}

impl SendFormParams {
    /// A call with everything that is required.
    pub fn new(body: SendFormBody) -> Self {
        Self { body }
    }
}

params! { SendFormParams { body: body [form_explode] { "tags" [Form], "filter" [DeepObject] } } }

impl Operation for SendFormParams {
    type Answer = Empty;
    type Error = SendFormError;
    const META: OperationMeta = OperationMeta {
        id: "sendForm",
        method: "POST",
        path: "/form",
        accept: "",
        security: crate::SECURITY,
        content_type: Some("application/x-www-form-urlencoded"),
        ..OperationMeta::NEW
    };
}

/// What the operation `sendForm` answers when it refuses.
pub type SendFormError = NoDocumentedErrors;

/// What the operation `sendFiles` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendFilesParams {
    /// The body of the request.
    pub body: models::Upload,
}

impl SendFilesParams {
    /// A call with everything that is required.
    pub fn new(body: models::Upload) -> Self {
        Self { body }
    }
}

params! { SendFilesParams { body: body [multipart] { "picture" = "image/png" } } }

impl Operation for SendFilesParams {
    type Answer = Empty;
    type Error = SendFilesError;
    const META: OperationMeta = OperationMeta {
        id: "sendFiles",
        method: "POST",
        path: "/files",
        accept: "",
        security: crate::SECURITY,
        content_type: Some("multipart/form-data"),
        ..OperationMeta::NEW
    };
}

/// What the operation `sendFiles` answers when it refuses.
pub type SendFilesError = NoDocumentedErrors;

/// What the operation `sendBytes` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBytesParams {
    /// The body of the request.
    pub body: Option<json::Binary>,
}

impl SendBytesParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { SendBytesParams { body: body [raw] } }

setters! { SendBytesParams {
    /// The body of the request.
    body: impl Into<json::Binary>,
} }

impl Operation for SendBytesParams {
    type Answer = Empty;
    type Error = SendBytesError;
    const META: OperationMeta = OperationMeta {
        id: "sendBytes",
        method: "PUT",
        path: "/bytes",
        accept: "",
        security: crate::SECURITY,
        content_type: Some("application/octet-stream"),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `sendBytes` answers when it refuses.
pub type SendBytesError = NoDocumentedErrors;

/// What the operation `sendText` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendTextParams {
    /// The body of the request.
    pub body: String,
}

impl SendTextParams {
    /// A call with everything that is required.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

params! { SendTextParams { body: body [text] } }

impl Operation for SendTextParams {
    type Answer = Empty;
    type Error = SendTextError;
    const META: OperationMeta = OperationMeta {
        id: "sendText",
        method: "PUT",
        path: "/text",
        accept: "",
        security: crate::SECURITY,
        content_type: Some("text/plain"),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `sendText` answers when it refuses.
pub type SendTextError = NoDocumentedErrors;

/// What the operation `sendLines` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendLinesParams {
    /// The body of the request.
    pub body: Vec<models::Thing>,
}

impl SendLinesParams {
    /// A call with everything that is required.
    pub fn new(body: impl Into<Vec<models::Thing>>) -> Self {
        Self { body: body.into() }
    }
}

params! { SendLinesParams { body: body [lines] } }

impl Operation for SendLinesParams {
    type Answer = Empty;
    type Error = SendLinesError;
    const META: OperationMeta = OperationMeta {
        id: "sendLines",
        method: "POST",
        path: "/lines",
        accept: "",
        security: crate::SECURITY,
        content_type: Some("application/x-ndjson"),
        ..OperationMeta::NEW
    };
}

/// What the operation `sendLines` answers when it refuses.
pub type SendLinesError = NoDocumentedErrors;

/// What the operation `sendSeveral` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendSeveralParams {
    /// The body of the request.
    pub body: SendSeveralContent,
}

impl SendSeveralParams {
    /// A call with everything that is required.
    pub fn new(body: impl Into<SendSeveralContent>) -> Self {
        Self { body: body.into() }
    }
}

params! { SendSeveralParams { body: body } }

impl Operation for SendSeveralParams {
    type Answer = Empty;
    type Error = SendSeveralError;
    const META: OperationMeta = OperationMeta {
        id: "sendSeveral",
        method: "POST",
        path: "/several",
        accept: "",
        security: crate::SECURITY,
        ..OperationMeta::NEW
    };
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

/// What the operation `sendSeveral` answers when it refuses.
pub type SendSeveralError = NoDocumentedErrors;

/// What the operation `patch` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchParams {
    /// The body of the request.
    pub body: Option<PatchContent>,
}

impl PatchParams {
    /// A call with everything that is required.
    pub fn new() -> Self {
        Self::default()
    }
}

params! { PatchParams { body: body } }

setters! { PatchParams {
    /// The body of the request.
    body: impl Into<PatchContent>,
} }

impl Operation for PatchParams {
    type Answer = Empty;
    type Error = PatchError;
    const META: OperationMeta = OperationMeta {
        id: "patch",
        method: "PATCH",
        path: "/patch",
        accept: "",
        security: crate::SECURITY,
        ..OperationMeta::NEW
    };
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

/// What the operation `patch` answers when it refuses.
pub type PatchError = NoDocumentedErrors;

/// `Body` of the operation `sendForm`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SendFormBody {
    /// `name`.
    pub name: String,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `filter`.
    pub filter: Option<BTreeMap<String, String>>,
}

impl SendFormBody {
    /// A value with everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Value::empty()
        }
    }
}

object! { SendFormBody {
    name: "name" required,
    tags: "tags" optional,
    filter: "filter" optional,
} }

setters! { model SendFormBody {
    /// `tags`.
    tags: impl Into<Vec<String>>,
    /// `filter`.
    filter: BTreeMap<String, String>,
} }
