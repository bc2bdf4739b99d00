//! Operations of the tag `type`.

use crate::{errors, models};
use crate::runtime::{Call, Client, Json, operation};

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

operation! {
    /// What the operation `match` needs; sent with [`Client::send`](crate::Client::send).
    pub struct MatchParams: new {
        /// `self`.
        self_: String = path "self" required_into,
        /// The body of the request.
        body: models::OptionSchema = body required,
        /// `crate`.
        crate_: Option<String> = query "crate" optional_into(String),
        /// `fn`.
        r#fn: Option<String> = query "fn" optional_into(String),
        /// `new`.
        new_parameter: Option<String> = query "new" optional_into(String),
        /// `timeout`.
        timeout_parameter: Option<i64> = query "timeout" optional(i64),
        /// `2fa`.
        n2fa: Option<String> = query "2fa" optional_into(String),
        /// `Ok`.
        ///
        /// Expected: pattern `^[0-9]+$`.
        ok: Option<models::OkSchema> = query "Ok" optional(models::OkSchema),
        /// `some`.
        ///
        /// Expected: pattern `^[0-9]+$`.
        some: Option<models::SomeParameter> = query "some" optional(models::SomeParameter),
    }
    "match": "POST" "/type/{self}",
    answer: Json<models::ResultSchema>,
    /// What the operation `match` answers when it refuses.
    error: MatchError = errors::ErrorAt400,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}
