//! Clients and calls for the tests.

use std::future::IntoFuture;
use std::io::{Write as _, stderr};
use std::sync::Once;

use atlas_admin::models::OrgId;

pub(crate) const INVITATION: &str = "5f1a3b6e34b3d91647abb20e";

pub(crate) fn org() -> OrgId {
    "32b6e34b3d91647abb20e7b8".parse().unwrap()
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

/// Whether the tests that need other programs are to run; says once if they are not.
pub(crate) fn is_wanted() -> bool {
    static NOTE: Once = Once::new();
    let wanted = std::env::var("PORTOLAN_INTEROP").is_ok_and(|value| value == "1");
    if !wanted {
        // Past the capture of the test harness.
        NOTE.call_once(|| {
            let note =
                b"interop tests are skipped: they need other programs; set PORTOLAN_INTEROP=1\n";
            stderr().write_all(note).unwrap();
        });
    }
    wanted
}
