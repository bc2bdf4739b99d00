//! Operations of the tag `Mod`.

use crate::runtime::{
    Call, Client, Empty, NoDocumentedErrors, contents, json, object, operation,
};

/// Operations of the tag `Mod`.
#[derive(Clone, Copy, Debug)]
pub struct Mod<'a> {
    client: &'a Client,
}

impl<'a> Mod<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Keeps a text.
    ///
    /// `POST /notes`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: shed_client::Client, body: String) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mod_()
    ///     .note(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn note(&self, body: impl Into<String>) -> Call<'a, NoteParams> {
        Call::new(self.client, NoteParams::new(body))
    }

    /// Calls `POST /files`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: shed_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mod_()
    ///     .upload()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload(&self) -> Call<'a, UploadParams> {
        Call::new(self.client, UploadParams::new())
    }

    /// Calls `PUT /files`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: shed_client::Client, body: shed_client::mod_::ReplaceContent) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mod_()
    ///     .replace(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace(&self, body: impl Into<ReplaceContent>) -> Call<'a, ReplaceParams> {
        Call::new(self.client, ReplaceParams::new(body))
    }

    /// Calls `PATCH /files`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: shed_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .mod_()
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
    /// What the operation `note` needs; sent with [`Client::send`](crate::Client::send).
    pub struct NoteParams {
        /// The body of the request.
        body: String = body [text],
    }
    new(body: impl Into<String> => into),
    "note": "POST" "/notes",
    answer: Empty,
    /// What the operation `note` answers when it refuses.
    error: NoteError = NoDocumentedErrors,
    accept: "", content_type: Some("text/plain"), security: crate::SECURITY,
}

operation! {
    /// What the operation `upload` needs; sent with [`Client::send`](crate::Client::send).
    pub struct UploadParams {
        /// The body of the request.
        body: Option<json::Binary> = body [raw],
    }
    new(), set(body: impl Into<json::Binary> => into),
    "upload": "POST" "/files",
    answer: Empty,
    /// What the operation `upload` answers when it refuses.
    error: UploadError = NoDocumentedErrors,
    accept: "", content_type: Some("application/octet-stream"), security: crate::SECURITY,
}

operation! {
    /// What the operation `replace` needs; sent with [`Client::send`](crate::Client::send).
    pub struct ReplaceParams {
        /// The body of the request.
        body: ReplaceContent = body,
    }
    new(body: impl Into<ReplaceContent> => into),
    "replace": "PUT" "/files",
    answer: Empty,
    /// What the operation `replace` answers when it refuses.
    error: ReplaceError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

/// The body of the operation `replace`, by media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceContent {
    /// `application/json`.
    Json(ReplaceBody),
    /// `text/csv`.
    Csv(json::Binary),
}

contents! { ReplaceContent {
    Json(ReplaceBody) = "application/json" json,
    Csv(json::Binary) = "text/csv" raw,
} }

operation! {
    /// What the operation `patch` needs; sent with [`Client::send`](crate::Client::send).
    pub struct PatchParams {
        /// The body of the request.
        body: Option<PatchContent> = body,
    }
    new(), set(body: impl Into<PatchContent> => into),
    "patch": "PATCH" "/files",
    answer: Empty,
    /// What the operation `patch` answers when it refuses.
    error: PatchError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

/// The body of the operation `patch`, by media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PatchContent {
    /// `image/png`.
    Png(json::Binary),
    /// `image/gif`.
    Gif(json::Binary),
}

contents! { PatchContent {
    Png(json::Binary) = "image/png" raw,
    Gif(json::Binary) = "image/gif" raw,
} }

object! {
    /// `Body` of the operation `replace`.
    pub struct ReplaceBody {
        /// `a`.
        a: i64 = "a" required,
        /// `b`.
        b: Option<Vec<String>> = "b" optional,
    }
    new(a: i64), set(b: impl Into<Vec<String>> => into),
}
