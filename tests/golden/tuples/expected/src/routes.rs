//! Operations of the tag `routes`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, json, open_enum, operation, tuple,
};

/// Operations of the tag `routes`.
#[derive(Clone, Copy, Debug)]
pub struct Routes<'a> {
    client: &'a Client,
}

impl<'a> Routes<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `PUT /routes/{id}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: routes_client::Client, body: routes_client::models::Route) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .routes()
    ///     .put_route("id", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_route(
        &self,
        id: impl Into<String>,
        body: models::Route,
    ) -> Call<'a, PutRouteParams> {
        Call::new(self.client, PutRouteParams::new(id, body))
    }
}

operation! {
    /// What the operation `putRoute` needs; sent with [`Client::send`](crate::Client::send).
    pub struct PutRouteParams {
        /// `id`.
        id: String = path "id",
        /// `version`.
        version: json::Open<PutRouteVersion> = header "version",
        /// The body of the request.
        body: models::Route = body,
        /// `box`.
        ///
        /// Expected: at least 2 items.
        r#box: Option<PutRouteBox> = query [form] "box",
    }
    constant(version = "v2".into()), new(id: impl Into<String> => into, body: models::Route),
    set(r#box: PutRouteBox),
    "putRoute": "PUT" "/routes/{id}",
    answer: Json<models::Route>,
    /// What the operation `putRoute` answers when it refuses.
    error: PutRouteError = NoDocumentedErrors,
    accept: "application/json", content_type: Some("application/json"), security: crate::SECURITY,
}

/// `box` of the operation `putRoute`.
#[derive(Clone)]
pub struct PutRouteBox(pub f64, pub f64);

tuple! { PutRouteBox {
    0 required,
    1 required,
} }

open_enum! {
    /// `version` of the operation `putRoute`.
    pub enum PutRouteVersion {
        V2 = "v2",
    }
}
