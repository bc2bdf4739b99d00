//! Successes of `deleteOrgInvite`.

use portolan_tests::server::Reply;

use super::sdk::{INVITATION, client, org, params, run, serve};

#[test]
fn no_content() {
    let server = serve(|_| {
        Reply::new(204)
            .header("RateLimit-Limit", "100")
            .header("RateLimit-Remaining", "99")
            .header("Content-Type", "application/vnd.atlas.2023-01-01+json")
    });
    let client = client(&server);
    let call = client.organizations().delete_org_invite(org(), INVITATION);
    let response = run(call.response()).unwrap();
    assert_eq!(response.status(), 204);
    assert_eq!(response.header("RateLimit-Limit"), Some("100"));
    assert_eq!(response.header("RateLimit-Remaining"), Some("99"));
    assert_eq!(response.headers().len(), 3);
    let () = response.into_body();
}

#[test]
fn other_successes_count_as_well() {
    for reply in [
        Reply::new(204),
        Reply::new(200),
        Reply::json(200, "{}"),
        Reply::json(202, r#"{"links":[]}"#).chunked(),
        Reply::new(200).body("not JSON"),
    ] {
        let server = serve(move |_| reply.clone());
        run(client(&server).send(params())).unwrap();
    }
}

#[test]
fn calls_share_connections() {
    let server = serve(|_| Reply::new(204));
    let client = client(&server);
    let runtime = super::sdk::runtime();
    for _ in 0..20 {
        runtime.block_on(async { client.send(params()).await.unwrap() });
    }
    // A connection is free again a moment after its answer, so there may be a second one.
    assert_eq!(server.requests().len(), 20);
    assert!(server.connections() < 10, "{}", server.connections());
}
