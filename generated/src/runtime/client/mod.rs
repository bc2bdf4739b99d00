//! The client: its configuration, and calls.

mod api;
mod base_url;
mod builder;
mod call;
mod config;
mod environment;
mod redirect;
mod retry;
mod send;

use std::fmt;
use std::sync::Arc;

pub use self::api::{Api, Environment, SchemeKind, SecurityScheme, Variables};
pub use self::base_url::BaseUrl;
pub use self::builder::ClientBuilder;
pub use self::call::Call;
pub(super) use self::call::CallOptions;
#[cfg(feature = "cli")]
pub(super) use self::call::request_of;
pub use self::config::Config;
pub use self::environment::Lookup;
#[cfg(feature = "cli")]
pub(super) use self::environment::credential_variables;
pub use self::retry::Retry;
pub(super) use self::send::Exchange;
use super::auth::Auth;
use super::operation::Operation;

/// Sends operations to one server.
///
/// A client is cheap to clone; all clones share connections, tokens and nonces.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

/// What the clones of a client share.
struct Shared {
    api: &'static Api,
    config: Config,
    credentials: Vec<Box<dyn Auth>>,
    exchange: Arc<Exchange>,
}

impl Client {
    /// What the client has been built with.
    pub fn config(&self) -> &Config {
        &self.shared.config
    }

    /// The API that the client is for.
    pub fn api(&self) -> &'static Api {
        self.shared.api
    }

    /// A call of the operation; await it to send it.
    #[inline]
    pub fn send<O: Operation>(&self, params: O) -> Call<'_, O> {
        Call::new(self, params)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.shared.api.name)
            .field("config", &self.shared.config)
            .finish()
    }
}
