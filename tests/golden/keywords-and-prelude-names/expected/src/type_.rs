//! Operations of the tag `type`.

use crate::{errors, models};
use crate::runtime::{Call, Client, Json, operation};

/// Operations of the tag `type`.
#[derive(Clone, Copy, Debug)]
pub struct Type<'a> {
    client: &'a Client,
}

impl<'a> Type<'a> {
    #[inline]
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
    #[inline]
    pub fn r#match(
        &self,
        self_: impl Into<String>,
        body: models::OptionSchema,
    ) -> Call<'a, MatchParams> {
        Call::new(self.client, MatchParams::new(self_, body))
    }
}

operation! {
    /// What the operation `match` needs; sent with [`Client::send`](crate::Client::send).
    pub struct MatchParams {
        /// `self`.
        self_: String = path "self",
        /// The body of the request.
        body: models::OptionSchema = body,
        /// `crate`.
        crate_: Option<String> = query "crate",
        /// `fn`.
        r#fn: Option<String> = query "fn",
        /// `new`.
        new_parameter: Option<String> = query "new",
        /// `timeout`.
        timeout_parameter: Option<i64> = query "timeout",
        /// `2fa`.
        n2fa: Option<String> = query "2fa",
        /// `Ok`.
        ///
        /// Expected: pattern `^[0-9]+$`.
        ok: Option<models::OkSchema> = query "Ok",
        /// `some`.
        ///
        /// Expected: pattern `^[0-9]+$`.
        some: Option<models::SomeParameter> = query "some",
    }
    new(self_: impl Into<String> => into, body: models::OptionSchema),
    set(crate_: impl Into<String> => into, r#fn: impl Into<String> => into,
        new_parameter: impl Into<String> => into, timeout_parameter: i64,
        n2fa: impl Into<String> => into, ok: models::OkSchema, some: models::SomeParameter),
    "match": "POST" "/type/{self}",
    answer: Json<models::ResultSchema>,
    /// What the operation `match` answers when it refuses.
    error: MatchError = errors::ErrorAt400,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}
