//! An API for the tests, written the way generated code is.

use std::collections::BTreeMap;
use std::future::IntoFuture;
use std::sync::Arc;

use portolan_runtime::runtime::{
    Api, ByteStream, Client, ClientBuilder, Empty, Envelope, Environment, Json, MaybeJson,
    NoDocumentedErrors, Operation, OperationMeta, SchemeKind, SecurityScheme, Text, Variables,
    errors, object, params,
};
use portolan_tests::server::{Reply, Request, Server};

pub(crate) static API: Api = Api {
    name: "test-sdk",
    version: "1.2.3",
    base_url: "https://api.example.com",
    schemes: &[
        SecurityScheme {
            name: "ServiceAccounts",
            kind: SchemeKind::ClientCredentials {
                token_url: "/api/oauth/token",
                scopes: &[],
            },
            variables: Variables::Two("TEST_CLIENT_ID", "TEST_CLIENT_SECRET"),
        },
        SecurityScheme {
            name: "DigestAuth",
            kind: SchemeKind::Digest,
            variables: Variables::Two("TEST_PUBLIC_KEY", "TEST_PRIVATE_KEY"),
        },
    ],
    environment: Environment {
        access_token: Some("TEST_ACCESS_TOKEN"),
        base_url: Some("TEST_BASE_URL"),
    },
};

pub(crate) const SECURITY: &[&[&str]] = &[&["ServiceAccounts"], &["DigestAuth"]];

pub(crate) static ENVELOPE: Envelope = Envelope {
    parameter: "envelope",
    status: "status",
    content: "content",
};

/// `application/vnd.test.2023-01-01+json`
pub(crate) const MEDIA_TYPE: &str = "application/vnd.test.2023-01-01+json";

const VERSIONED: OperationMeta = OperationMeta {
    accept: MEDIA_TYPE,
    version: Some("2023-01-01"),
    security: SECURITY,
    envelope: Some(&ENVELOPE),
    ..OperationMeta::NEW
};

#[derive(Clone)]
pub(crate) struct Thing {
    pub(crate) id: Option<String>,
    pub(crate) name: String,
    pub(crate) secret: Option<String>,
}
object! { Thing { id: "id" optional read_only, name: "name" required, secret: "secret" optional } }

#[derive(Clone)]
pub(crate) struct ApiError {
    pub(crate) error: i32,
    pub(crate) error_code: String,
    pub(crate) detail: Option<String>,
    pub(crate) parameters: Option<Vec<BTreeMap<String, serde_json::Value>>>,
}
object! { ApiError {
    error: "error" required,
    error_code: "errorCode" required,
    detail: "detail" optional,
    parameters: "parameters" optional,
} }

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ThingError {
    BadRequest(ApiError),
    Unauthorized(ApiError),
    Forbidden(ApiError),
    NotFound(ApiError),
    TooManyRequests(ApiError),
    InternalServerError(ApiError),
}
errors! { ThingError {
    400 => BadRequest(ApiError),
    401 => Unauthorized(ApiError),
    403 => Forbidden(ApiError),
    404 => NotFound(ApiError),
    429 => TooManyRequests(ApiError),
    500 => InternalServerError(ApiError),
} }

#[derive(Clone, Default)]
pub(crate) struct GetThing {
    pub(crate) thing_id: String,
    pub(crate) envelope: Option<bool>,
    pub(crate) pretty: Option<bool>,
}
params! { GetThing { thing_id: path "thingId", envelope: query "envelope", pretty: query "pretty" } }
impl Operation for GetThing {
    type Answer = Json<Thing>;
    type Error = ThingError;
    const META: OperationMeta = OperationMeta {
        id: "getThing",
        path: "/api/v2/things/{thingId}",
        ..VERSIONED
    };
}

#[derive(Clone, Default)]
pub(crate) struct DeleteThing {
    pub(crate) thing_id: String,
    pub(crate) envelope: Option<bool>,
}
params! { DeleteThing { thing_id: path "thingId", envelope: query "envelope" } }
impl Operation for DeleteThing {
    type Answer = Empty;
    type Error = ThingError;
    const META: OperationMeta = OperationMeta {
        id: "deleteThing",
        method: "DELETE",
        path: "/api/v2/things/{thingId}",
        ..VERSIONED
    };
}

#[derive(Clone)]
pub(crate) struct CreateThing {
    pub(crate) body: Thing,
    pub(crate) envelope: Option<bool>,
}
params! { CreateThing { body: body, envelope: query "envelope" } }
impl Operation for CreateThing {
    type Answer = Json<Thing>;
    type Error = ThingError;
    const META: OperationMeta = OperationMeta {
        id: "createThing",
        method: "POST",
        path: "/api/v2/things",
        content_type: Some(MEDIA_TYPE),
        ..VERSIONED
    };
}

/// 200 with a body, or 204 without.
#[derive(Clone, Default)]
pub(crate) struct AddThing {
    pub(crate) body: Option<Thing>,
}
params! { AddThing { body: body } }
impl Operation for AddThing {
    type Answer = MaybeJson<Thing>;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta {
        id: "addThing",
        method: "POST",
        path: "/api/v2/things:add",
        content_type: Some(MEDIA_TYPE),
        ..VERSIONED
    };
}

/// Public.
#[derive(Clone, Default)]
pub(crate) struct GetNews {}
params! { GetNews {} }
impl Operation for GetNews {
    type Answer = Text;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta {
        id: "getNews",
        path: "/news",
        accept: "text/plain",
        ..OperationMeta::NEW
    };
}

#[derive(Clone, Default)]
pub(crate) struct Download {}
params! { Download {} }
impl Operation for Download {
    type Answer = ByteStream;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta {
        id: "download",
        path: "/download",
        accept: "",
        ..OperationMeta::NEW
    };
}

pub(crate) fn get(id: &str) -> GetThing {
    GetThing {
        thing_id: id.to_owned(),
        ..GetThing::default()
    }
}

pub(crate) fn delete(id: &str) -> DeleteThing {
    DeleteThing {
        thing_id: id.to_owned(),
        ..DeleteThing::default()
    }
}

pub(crate) fn create(name: &str) -> CreateThing {
    CreateThing {
        body: thing(name),
        envelope: None,
    }
}

pub(crate) fn thing(name: &str) -> Thing {
    Thing {
        id: None,
        name: name.to_owned(),
        secret: None,
    }
}

pub(crate) fn serve(answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Server {
    Server::start(answer).unwrap()
}

pub(crate) fn builder(server: &Server) -> ClientBuilder {
    ClientBuilder::new(&API)
        .base_url(server.url())
        .http_client(http_client())
}

/// What the default transport is built on, but without the system's certificates, which take a while to load.
pub(crate) fn http_client() -> reqwest::Client {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap()
}

/// A client without credentials.
pub(crate) fn client(server: &Server) -> Client {
    builder(server).build().unwrap()
}

pub(crate) fn run<F: IntoFuture>(future: F) -> F::Output {
    runtime().block_on(async { future.await })
}

pub(crate) fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap()
}

/// `POST /upload` with a body of some media type and an empty answer.
macro_rules! upload {
    ($name:ident, $media_type:expr) => {
        impl ::portolan_runtime::runtime::Operation for $name {
            type Answer = ::portolan_runtime::runtime::Empty;
            type Error = ::portolan_runtime::runtime::NoDocumentedErrors;
            const META: ::portolan_runtime::runtime::OperationMeta =
                ::portolan_runtime::runtime::OperationMeta {
                    id: "upload",
                    method: "POST",
                    path: "/upload",
                    accept: "",
                    content_type: $media_type,
                    ..::portolan_runtime::runtime::OperationMeta::NEW
                };
        }
    };
}
pub(crate) use upload;

/// Whose upload it is.
#[derive(Clone)]
pub(crate) struct Owner {
    pub(crate) name: String,
}
object! { Owner { name: "name" required } }
