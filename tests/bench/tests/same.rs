//! Both ways do the same work; otherwise there would be nothing to compare.

use http::{HeaderMap, header};
use portolan_bench::answers;
use portolan_bench::by_hand::models::{InvitationId, OrgId, OrgRole};
use portolan_bench::by_hand::request::{USER_AGENT, create_org_invite, delete_org_invite};
use portolan_bench::jobs::{self, NAMES, job};

use atlas_admin::organizations::{CreateOrgInviteParams, DeleteOrgInviteParams};
use atlas_admin::runtime::json;
use atlas_admin::{Client, Operation as _};
use url::Url;

const ORG: &str = "6523a1f0c4b7d92e8a10f3c4";
const INVITATION: &str = "a b/ö";

#[test]
fn pages_are_read_and_written_alike() {
    for size in [1_000, 30_000] {
        let text = answers::page(size);
        let (generated, by_hand) = jobs::pages(&text).unwrap();
        let written = String::from_utf8(json::to_vec(&generated)).unwrap();
        assert_eq!(written, serde_json::to_string(&by_hand).unwrap());
        assert_eq!(jobs::pages(&written).unwrap().1, by_hand);
    }
}

#[test]
fn pages_have_what_real_ones_have() {
    let text = answers::page(100_000);
    assert!((99_000..102_000).contains(&text.len()), "{}", text.len());
    let (page, _) = jobs::pages(&text).unwrap();
    let users = &page.results;
    assert!(users.iter().any(|user| user.links.is_none()));
    assert!(users.iter().any(|user| user.last_auth.is_none()));
    assert!(users.iter().any(|user| user.roles.len() > 2));
    for part in [
        r#""loginRegion""#,
        r#""lastAuth":null"#,
        r"\u00e1",
        r#"\""#,
        "明子",
    ] {
        assert!(text.contains(part), "{part}");
    }
}

#[test]
#[allow(deprecated, reason = "the operation is")]
fn requests_without_a_body_are_alike() {
    let client = Client::builder().user_agent(USER_AGENT).build().unwrap();
    let mut params = DeleteOrgInviteParams::new(ORG.parse().unwrap(), INVITATION);
    params.pretty = Some(true);
    let generated = params.to_request(client.config()).unwrap();
    let ids = (&OrgId(ORG.to_owned()), &InvitationId(INVITATION.to_owned()));
    let base = Url::parse("https://cloud.mongodb.com").unwrap();
    let by_hand = delete_org_invite(&base, ids, Some(true)).unwrap();
    assert_eq!(generated.method(), by_hand.method());
    assert_eq!(generated.uri(), by_hand.uri());
    assert_eq!(sorted(generated.headers()), sorted(by_hand.headers()));
}

#[test]
#[allow(deprecated, reason = "the operation is")]
fn requests_with_a_body_are_alike() {
    let client = Client::builder().user_agent(USER_AGENT).build().unwrap();
    let params = CreateOrgInviteParams::new(ORG.parse().unwrap(), jobs::invitation());
    let generated = params.to_request(client.config()).unwrap();
    let base = Url::parse("https://cloud.mongodb.com").unwrap();
    let (org, body) = (OrgId(ORG.to_owned()), jobs::invitation_by_hand());
    let by_hand = create_org_invite(&base, &org, &body, None).unwrap();
    assert_eq!(generated.uri(), by_hand.uri());
    assert_eq!(sorted(generated.headers()), sorted(by_hand.headers()));
    assert_eq!(generated.body().as_bytes(), Some(by_hand.body().as_ref()));
}

#[test]
fn texts_that_are_not_documented_are_kept_by_hand_too() {
    let roles: Vec<OrgRole> = serde_json::from_str(r#"["ORG_OWNER","ORG_GUEST"]"#).unwrap();
    assert_eq!(
        roles,
        [OrgRole::OrgOwner, OrgRole::Unknown("ORG_GUEST".to_owned())]
    );
}

#[test]
fn every_job_can_be_done() {
    for name in NAMES.iter().filter(|name| !name.ends_with("10mb")) {
        let job = job(name).unwrap();
        (job.generated)();
        (job.by_hand)();
    }
    assert!(job("decode_2tb").is_err());
}

fn sorted(headers: &HeaderMap) -> Vec<(&header::HeaderName, &header::HeaderValue)> {
    let mut headers: Vec<_> = headers.iter().collect();
    headers.sort_by_key(|(name, _)| name.as_str());
    headers
}
