//! Operations of the tag `type`.

use crate::{errors, models};
use crate::runtime::{Call, Client, Json, Operation, OperationMeta, params, setters};

/// Operations of the tag `type`.
#[derive(Clone, Copy, Debug)]
pub struct Type<'a> {
    client: &'a Client,
}

impl<'a> Type<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `POST /type/{self}`.
    ///
    /// # Errors
    ///
    /// * 400: Not done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: keywords_client::Client, body: keywords_client::models::OptionSchema) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .type_()
    ///     .r#match("self", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#match(
        &self,
        self_: impl Into<String>,
        body: models::OptionSchema,
    ) -> Call<'a, MatchParams> {
        Call::new(self.client, MatchParams::new(self_, body))
    }
}

/// What the operation `match` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct MatchParams {
    /// `self`.
    pub self_: String,
    /// The body of the request.
    pub body: models::OptionSchema,
    /// `crate`.
    pub crate_: Option<String>,
    /// `fn`.
    pub r#fn: Option<String>,
    /// `new`.
    pub new_parameter: Option<String>,
    /// `timeout`.
    pub timeout_parameter: Option<i64>,
    /// `2fa`.
    pub n2fa: Option<String>,
    /// `Ok`.
    ///
    /// Expected: pattern `^[0-9]+$`.
    pub ok: Option<models::OkSchema>,
    /// `some`.
    ///
    /// Expected: pattern `^[0-9]+$`.
    pub some: Option<models::SomeParameter>,
}

impl MatchParams {
    /// A call with everything that is required.
    pub fn new(self_: impl Into<String>, body: models::OptionSchema) -> Self {
        Self {
            self_: self_.into(),
            body,
            crate_: None,
            r#fn: None,
            new_parameter: None,
            timeout_parameter: None,
            n2fa: None,
            ok: None,
            some: None,
        }
    }
}

params! { MatchParams {
    self_: path "self",
    body: body,
    crate_: query "crate",
    r#fn: query "fn",
    new_parameter: query "new",
    timeout_parameter: query "timeout",
    n2fa: query "2fa",
    ok: query "Ok",
    some: query "some",
} }

setters! { MatchParams {
    /// `crate`.
    crate_: impl Into<String>,
    /// `fn`.
    r#fn: impl Into<String>,
    /// `new`.
    new_parameter: impl Into<String>,
    /// `timeout`.
    timeout_parameter: i64,
    /// `2fa`.
    n2fa: impl Into<String>,
    /// `Ok`.
    ///
    /// Expected: pattern `^[0-9]+$`.
    ok: models::OkSchema,
    /// `some`.
    ///
    /// Expected: pattern `^[0-9]+$`.
    some: models::SomeParameter,
} }

impl Operation for MatchParams {
    type Answer = Json<models::ResultSchema>;
    type Error = MatchError;
    const META: OperationMeta = OperationMeta {
        id: "match",
        method: "POST",
        path: "/type/{self}",
        accept: "application/json",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        ..OperationMeta::NEW
    };
}

/// What the operation `match` answers when it refuses.
pub type MatchError = errors::ErrorAt400;
