//! Servers, clients and calls for the tests.

use std::future::IntoFuture;

use atlas_admin::models::OrgId;
use atlas_admin::organizations::{DeleteOrgInviteError, DeleteOrgInviteParams};
use atlas_admin::{BearerToken, Client, ClientBuilder, Error};
use portolan_tests::server::{Reply, Request, Server};

pub(crate) const ORG: &str = "32b6e34b3d91647abb20e7b8";
pub(crate) const INVITATION: &str = "5f1a3b6e34b3d91647abb20e";

/// What the operation's path is with the two ids above.
pub(crate) const PATH: &str =
    "/api/atlas/v2/orgs/32b6e34b3d91647abb20e7b8/invites/5f1a3b6e34b3d91647abb20e";

pub(crate) const TOKEN_PATH: &str = "/api/oauth/token";

pub(crate) fn org() -> OrgId {
    ORG.parse().unwrap()
}

pub(crate) fn params() -> DeleteOrgInviteParams {
    DeleteOrgInviteParams::new(org(), INVITATION)
}

pub(crate) fn serve(answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Server {
    Server::start(answer).unwrap()
}

pub(crate) fn builder(server: &Server) -> ClientBuilder {
    Client::builder().base_url(server.url())
}

/// A client with a ready token.
pub(crate) fn client(server: &Server) -> Client {
    builder(server)
        .auth(BearerToken::new("ready-token"))
        .build()
        .unwrap()
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

/// The error of a call of `deleteOrgInvite` that is answered with this.
pub(crate) fn failure(reply: Reply) -> Error<DeleteOrgInviteError> {
    let server = serve(move |_| reply.clone());
    let client = client(&server);
    run(client.organizations().delete_org_invite(org(), INVITATION)).unwrap_err()
}
