//! curl and the SDK send the same, but for what they call themselves.

use atlas_admin::models::OrganizationInvitationRequest;
use atlas_admin::organizations::DeleteOrgInviteParams;
use atlas_admin::{BearerToken, Client, ClientBuilder, DigestAuth, Operation as _, ServiceAccount};
use portolan_tests::server::{Request, Server};

use super::curl::{curl, essence, recorder};
use super::fields::{fields, unquoted};
use super::sdk::{INVITATION, is_wanted, org, run};

const ACCEPT: &str = "Accept: application/vnd.atlas.2025-03-12+json";
const INVITES: &str = "/api/atlas/v2/orgs/32b6e34b3d91647abb20e7b8/invites";

fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .base_url(server.url())
        .api_version("2025-03-12")
}

fn assert_same(server: &Server) {
    let requests = server.requests();
    let essences: Vec<_> = requests.iter().map(essence).collect();
    let (curls, ours) = essences.split_at(essences.len() / 2);
    assert!(!curls.is_empty());
    assert_eq!(ours, curls);
}

#[test]
fn bearer_token() {
    if !is_wanted() {
        return;
    }
    let server = recorder("");
    for (id, segment, query) in [
        (INVITATION, INVITATION, ""),
        ("a b/ä", "a%20b%2F%C3%A4", "?envelope=false&pretty=true"),
    ] {
        let url = format!("{}{INVITES}/{segment}{query}", server.url());
        let token = "Authorization: Bearer ready-token";
        curl(&[
            "--request",
            "DELETE",
            "--header",
            ACCEPT,
            "--header",
            token,
            &url,
        ]);
        let client = builder(&server)
            .auth(BearerToken::new("ready-token"))
            .build()
            .unwrap();
        let params = DeleteOrgInviteParams::new(org(), id);
        let params = match query {
            "" => params,
            _ => params
                .with(|it| it.envelope = Some(false))
                .with(|it| it.pretty = Some(true)),
        };
        run(client.send(params)).unwrap();
        let requests = server.requests();
        let [.., curls, ours] = requests.as_slice() else {
            panic!("{requests:?}");
        };
        assert_eq!(essence(ours), essence(curls));
        assert!(ours.header("accept").unwrap().contains("2025-03-12"));
    }
}

#[test]
fn body() {
    if !is_wanted() {
        return;
    }
    let server = recorder("");
    let url = format!("{}{INVITES}", server.url());
    let content_type = "Content-Type: application/vnd.atlas.2025-03-12+json";
    let data = r#"{"username":"a@example.com"}"#;
    let mut arguments = vec!["--oauth2-bearer", "ready-token", "--header", ACCEPT];
    arguments.extend(["--header", content_type, "--data-raw", data, &url]);
    curl(&arguments);
    let client = builder(&server)
        .auth(BearerToken::new("ready-token"))
        .build()
        .unwrap();
    let body = OrganizationInvitationRequest::default().username("a@example.com");
    run(client.organizations().create_org_invite(org(), body)).unwrap();
    assert_same(&server);
}

#[test]
fn token_of_a_service_account() {
    if !is_wanted() {
        return;
    }
    let server = recorder("");
    let url = format!("{}/api/oauth/token", server.url());
    let mut arguments = vec!["--user", "mdb_sa_id_1:mdb_sa_sk_2"];
    arguments.extend(["--header", "Accept: application/json"]);
    arguments.extend(["--data", "grant_type=client_credentials", &url]);
    assert!(curl(&arguments).contains("access_token"));
    let client = builder(&server)
        .auth(ServiceAccount::new("mdb_sa_id_1", "mdb_sa_sk_2"))
        .build()
        .unwrap();
    run(client.organizations().delete_org_invite(org(), INVITATION)).unwrap();
    let requests = server.requests();
    assert_eq!(essence(&requests[1]), essence(&requests[0]));
}

/// Challenges that curl answers.
const CHALLENGES: [&str; 8] = [
    r#"Digest realm="MMS Public API", domain="", nonce="dGhl+/=", algorithm=MD5, qop="auth", stale=false"#,
    r#"Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256, opaque="o\"p\\q""#,
    r#"Digest realm="a \"quoted\" realm", nonce="n", qop="auth,auth-int""#,
    r#"Digest nonce="n",realm="",qop=auth"#,
    r#"Digest realm="r", nonce="n", algorithm=MD5-sess, qop="auth""#,
    r#"Digest realm="r", nonce="n", algorithm=SHA-256-sess, qop="auth", opaque="""#,
    r#"Digest realm="r", nonce="n""#,
    r#"Digest realm="r", nonce="n", algorithm="MD5", opaque="x""#,
];

#[test]
fn digest() {
    if !is_wanted() {
        return;
    }
    for challenge in CHALLENGES {
        let server = recorder(challenge);
        let url = format!("{}{INVITES}/a%20b?pretty=true", server.url());
        let mut arguments = vec!["--digest", "--user", "public\"key:private:key"];
        arguments.extend(["--request", "DELETE", "--header", ACCEPT, &url]);
        curl(&arguments);
        let auth = DigestAuth::new("public\"key", "private:key");
        let client = builder(&server).auth(auth.clone()).build().unwrap();
        let params = DeleteOrgInviteParams::new(org(), "a b").with(|it| it.pretty = Some(true));
        run(client.send(params.clone())).unwrap();

        let requests = server.requests();
        let [curls_first, curls, ours_first, ours] = requests.as_slice() else {
            panic!("{challenge}: {requests:#?}");
        };
        assert_eq!(essence(ours_first), essence(curls_first));
        assert_same_but_credentials(ours, curls);

        // With the client nonce that curl has drawn, the credentials are the same.
        let request = params.to_request(client.config()).unwrap();
        let curls = fields(curls.header("authorization").unwrap());
        let nonce = curls.get("cnonce").map_or("", |value| unquoted(value));
        let answer = auth.answer(challenge, &request, 1, nonce).unwrap();
        assert_eq!(fields(answer.to_str().unwrap()), curls, "{challenge}");
        let ours = fields(ours.header("authorization").unwrap());
        let names = |fields: &super::fields::Fields| fields.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&ours), names(&curls), "{challenge}");
        assert_eq!(ours.get("nc"), curls.get("nc"));
    }
}

fn assert_same_but_credentials(ours: &Request, curls: &Request) {
    let essence = |request: &Request| {
        let mut lines = essence(request);
        let before = lines.len();
        lines.retain(|line| !line.starts_with("authorization: Digest "));
        assert_eq!(lines.len(), before - 1);
        lines
    };
    assert_eq!(essence(ours), essence(curls));
}
