//! Path parameters: what is checked, and that no value leaves its segment.

use atlas_admin::models::OrgId;
use atlas_admin::organizations::DeleteOrgInviteParams;
use atlas_admin::{Client, ErrorKind, Operation as _};
use portolan_tests::server::Reply;

use super::sdk::{ORG, client, org, run, serve};

#[test]
fn invitation_id_is_sent_as_one_segment() {
    let server = serve(|_| Reply::new(204));
    let client = client(&server);
    for (id, segment) in [
        ("5f1a3b6e34b3d91647abb20e", "5f1a3b6e34b3d91647abb20e"),
        ("a/b", "a%2Fb"),
        ("../users", "..%2Fusers"),
        ("/", "%2F"),
        ("a b", "a%20b"),
        ("100%", "100%25"),
        ("%2F", "%252F"),
        ("ä€😀", "%C3%A4%E2%82%AC%F0%9F%98%80"),
        ("a?envelope=true", "a%3Fenvelope%3Dtrue"),
        ("a#b", "a%23b"),
        ("a;b:c@d&e+f,g", "a%3Bb%3Ac%40d%26e%2Bf%2Cg"),
        ("a\\b", "a%5Cb"),
        ("a\r\nX-Evil: 1", "a%0D%0AX-Evil%3A%201"),
        ("a\0b", "a%00b"),
        ("...", "..."),
        ("-._~", "-._~"),
        ("{orgId}", "%7BorgId%7D"),
    ] {
        run(client.organizations().delete_org_invite(org(), id)).unwrap();
        let sent = server.requests().pop().unwrap();
        assert_eq!(
            sent.target,
            format!("/api/atlas/v2/orgs/{ORG}/invites/{segment}"),
            "{id:?}"
        );
    }
}

#[test]
fn what_cannot_be_a_segment_is_never_sent() {
    let server = serve(|_| Reply::new(204));
    let client = client(&server);
    for id in ["", ".", "..", "%2e", "%2E%2e"] {
        let result = run(client.organizations().delete_org_invite(org(), id));
        if id.starts_with('%') {
            // Its percent sign is encoded, so it is a name like any other.
            result.unwrap();
            continue;
        }
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{id:?}");
        assert_eq!((error.status(), error.is_retryable()), (None, false));
        assert!(error.to_string().contains("invitationId"), "{error}");
    }
    let targets: Vec<_> = server
        .requests()
        .into_iter()
        .map(|request| request.target)
        .collect();
    let invites = format!("/api/atlas/v2/orgs/{ORG}/invites");
    assert_eq!(
        targets,
        [format!("{invites}/%252e"), format!("{invites}/%252E%252e")]
    );
}

#[test]
fn org_id_takes_only_what_the_document_allows() {
    for text in [
        "",
        "32b6e34b3d91647abb20e7b",
        "32b6e34b3d91647abb20e7b8a",
        "32B6E34B3D91647ABB20E7B8",
        "32b6e34b3d91647abb20e7bg",
        "32b6e34b3d91647abb20e7b/",
        "32b6e34b3d91647abb20e7b8\n",
        " 32b6e34b3d91647abb20e7b8",
        "32b6e34b3d91647abb20e7bä",
        "../../../../../../../../",
        "٣٢٣٢٣٢٣٢٣٢٣٢٣٢٣٢٣٢٣٢٣٢٣٢",
    ] {
        let error = text.parse::<OrgId>().unwrap_err().to_string();
        assert!(error.contains("OrgId"), "{error}");
        OrgId::try_from(text).unwrap_err();
        OrgId::try_from(text.to_owned()).unwrap_err();
    }
    let id: OrgId = ORG.parse().unwrap();
    assert_eq!((id.as_str(), id.to_string().as_str()), (ORG, ORG));
    assert_eq!(OrgId::try_from(ORG).unwrap(), id);
    assert_eq!(OrgId::try_from(ORG.to_owned()).unwrap(), id);
}

#[test]
fn ids_of_answers_are_not_checked() {
    let id: OrgId = serde_json::from_str("\"an-id-of-tomorrow\"").unwrap();
    assert_eq!(id.as_str(), "an-id-of-tomorrow");
    let client = Client::builder().build().unwrap();
    let request = DeleteOrgInviteParams::new(id, "1").to_request(client.config());
    assert_eq!(
        request.unwrap().uri().path(),
        "/api/atlas/v2/orgs/an-id-of-tomorrow/invites/1"
    );
}
