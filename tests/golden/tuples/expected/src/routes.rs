//! Operations of the tag `routes`.

use crate::models;
use crate::runtime::{
    Call, Client, Json, NoDocumentedErrors, Operation, OperationMeta, json, open_enum,
    params, setters, tuple,
};

/// Operations of the tag `routes`.
#[derive(Clone, Copy, Debug)]
pub struct Routes<'a> {
    client: &'a Client,
}

impl<'a> Routes<'a> {
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
    pub fn put_route(
        &self,
        id: impl Into<String>,
        body: models::Route,
    ) -> Call<'a, PutRouteParams> {
        Call::new(self.client, PutRouteParams::new(id, body))
    }
}

/// What the operation `putRoute` needs; sent with [`Client::send`](crate::Client::send).
#[derive(Clone)]
#[non_exhaustive]
pub struct PutRouteParams {
    /// `id`.
    pub id: String,
    /// `version`.
    pub version: json::Open<PutRouteVersion>,
    /// The body of the request.
    pub body: models::Route,
    /// `box`.
    ///
    /// Expected: at least 2 items.
    pub r#box: Option<PutRouteBox>,
}

impl PutRouteParams {
    /// A call with everything that is required.
    pub fn new(id: impl Into<String>, body: models::Route) -> Self {
        Self {
            id: id.into(),
            body,
            version: "v2".into(),
            r#box: None,
        }
    }
}

params! { PutRouteParams {
    id: path "id",
    version: header "version",
    body: body,
    r#box: query "box" [form],
} }

setters! { PutRouteParams {
    /// `box`.
    ///
    /// Expected: at least 2 items.
    r#box: PutRouteBox,
} }

impl Operation for PutRouteParams {
    type Answer = Json<models::Route>;
    type Error = PutRouteError;
    const META: OperationMeta = OperationMeta {
        id: "putRoute",
        method: "PUT",
        path: "/routes/{id}",
        accept: "application/json",
        security: crate::SECURITY,
        content_type: Some("application/json"),
        idempotent: true,
        ..OperationMeta::NEW
    };
}

/// What the operation `putRoute` answers when it refuses.
pub type PutRouteError = NoDocumentedErrors;

/// `box` of the operation `putRoute`.
#[derive(Clone)]
pub struct PutRouteBox(pub f64, pub f64);

tuple! { PutRouteBox {
    0 required,
    1 required,
} }

/// `version` of the operation `putRoute`.
#[non_exhaustive]
pub enum PutRouteVersion {
    /// `v2`
    V2,
}

open_enum! { PutRouteVersion { V2 = "v2" } }
