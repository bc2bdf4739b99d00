//! The jobs, each done by the SDK and by hand.

use std::future::Future;
use std::hint::black_box;
use std::pin::pin;
use std::sync::OnceLock;
use std::task::{Context, Poll, Waker};

use atlas_admin::models::{AddUserToTeam, OrganizationInvitationRequest, PaginatedApiAppUserView};
use atlas_admin::organizations::{CreateOrgInviteParams, DeleteOrgInviteParams};
use atlas_admin::runtime::json;
use atlas_admin::{BearerToken, Client, Operation as _};
use bytes::Bytes;
use http::Response;
use url::Url;

use crate::by_hand;
use crate::by_hand::models::{self as hand, GroupId, InvitationId, OrgId, TeamId, UserId};
use crate::by_hand::request::{Error, USER_AGENT, create_org_invite, delete_org_invite};
use crate::{answers, generated::Canned};

/// The names of all jobs.
pub const NAMES: [&str; 9] = [
    "decode_1kb",
    "decode_100kb",
    "decode_10mb",
    "encode_1kb",
    "encode_100kb",
    "encode_10mb",
    "request_delete",
    "request_post",
    "call",
];

/// The same work done twice.
pub struct Job {
    /// By the SDK.
    pub generated: Work,
    /// By hand.
    pub by_hand: Work,
}

/// Does the work once; whatever it makes is dropped.
pub type Work = Box<dyn Fn()>;

/// The job of this name.
///
/// # Errors
/// When there is none, or one of the two ways fails: both are tried once.
pub fn job(name: &str) -> Result<Job, Error> {
    let (kind, size) = name.split_once('_').unwrap_or((name, ""));
    match kind {
        "decode" => decode(answers::page(bytes(size)?)),
        "encode" => encode(&answers::page(bytes(size)?)),
        "request" if size == "delete" => request_without_body(),
        "request" if size == "post" => request_with_body(),
        "call" => call(),
        _ => Err(format!("there is no job `{name}`").into()),
    }
}

/// The number of bytes that a size means.
fn bytes(size: &str) -> Result<usize, Error> {
    match size {
        "1kb" => Ok(1_000),
        "100kb" => Ok(100_000),
        "10mb" => Ok(10_000_000),
        _ => Err(format!("there is no size `{size}`").into()),
    }
}

/// A page of users as the SDK reads it, and the same by hand.
///
/// # Errors
/// When one of them cannot be read.
pub fn pages(
    text: &str,
) -> Result<(PaginatedApiAppUserView, hand::PaginatedApiAppUserView), Error> {
    Ok((
        json::from_slice(text.as_bytes())?,
        serde_json::from_str(text)?,
    ))
}

fn decode(text: String) -> Result<Job, Error> {
    pages(&text)?;
    let same = text.clone();
    Ok(Job {
        generated: Box::new(move || {
            let page: Result<PaginatedApiAppUserView, _> =
                json::from_slice(black_box(text.as_bytes()));
            _ = black_box(page);
        }),
        by_hand: Box::new(move || {
            let page: Result<hand::PaginatedApiAppUserView, _> =
                serde_json::from_slice(black_box(same.as_bytes()));
            _ = black_box(page);
        }),
    })
}

fn encode(text: &str) -> Result<Job, Error> {
    let (generated, by_hand) = pages(text)?;
    Ok(Job {
        generated: Box::new(move || {
            black_box(json::to_vec(black_box(&generated)));
        }),
        by_hand: Box::new(move || {
            _ = black_box(serde_json::to_vec(black_box(&by_hand)));
        }),
    })
}

const ORG: &str = "6523a1f0c4b7d92e8a10f3c4";
const TEAM: &str = "6523a1f0c4b7d92e8a10f3d5";
const BASE: &str = "https://cloud.mongodb.com";

#[allow(deprecated, reason = "the operation is")]
fn request_without_body() -> Result<Job, Error> {
    let client = Client::builder()
        .user_agent(USER_AGENT)
        .transport(Canned { answer })
        .build()?;
    let mut params = DeleteOrgInviteParams::new(ORG.parse()?, TEAM);
    params.pretty = Some(true);
    let base = Url::parse(BASE)?;
    let (org, invitation) = (OrgId(ORG.to_owned()), InvitationId(TEAM.to_owned()));
    params.to_request(client.config())?;
    delete_org_invite(&base, (&org, &invitation), Some(true))?;
    Ok(Job {
        generated: Box::new(move || {
            _ = black_box(black_box(&params).to_request(client.config()));
        }),
        by_hand: Box::new(move || {
            let values = black_box((&org, &invitation));
            _ = black_box(delete_org_invite(&base, values, Some(true)));
        }),
    })
}

/// An invitation as the SDK has it.
#[must_use]
pub fn invitation() -> OrganizationInvitationRequest {
    let assignment =
        atlas_admin::models::OrganizationInvitationGroupRoleAssignmentsRequest::default()
            .roles(["GROUP_OWNER".to_owned(), "GROUP_READ_ONLY".to_owned()]);
    let assignment = match ORG.parse() {
        Ok(group) => assignment.group_id(group),
        Err(_) => assignment,
    };
    let teams: Vec<_> = TEAM.parse().into_iter().collect();
    OrganizationInvitationRequest::default()
        .group_role_assignments([assignment])
        .roles(["ORG_MEMBER".into(), "ORG_READ_ONLY".into()])
        .team_ids(teams)
        .username("zoë.o'neill@example.com")
}

/// The same by hand.
#[must_use]
pub fn invitation_by_hand() -> hand::OrganizationInvitationRequest {
    hand::OrganizationInvitationRequest {
        group_role_assignments: Some(vec![hand::GroupRoleAssignments {
            group_id: Some(GroupId(ORG.to_owned())),
            roles: Some(vec!["GROUP_OWNER".to_owned(), "GROUP_READ_ONLY".to_owned()]),
        }]),
        roles: Some(vec![hand::OrgRole::OrgMember, hand::OrgRole::OrgReadOnly]),
        team_ids: Some(vec![TeamId(TEAM.to_owned())]),
        username: Some("zoë.o'neill@example.com".to_owned()),
    }
}

#[allow(deprecated, reason = "the operation is")]
fn request_with_body() -> Result<Job, Error> {
    let client = Client::builder()
        .user_agent(USER_AGENT)
        .transport(Canned { answer })
        .build()?;
    let params = CreateOrgInviteParams::new(ORG.parse()?, invitation());
    let base = Url::parse(BASE)?;
    let (org, body) = (OrgId(ORG.to_owned()), invitation_by_hand());
    params.to_request(client.config())?;
    create_org_invite(&base, &org, &body, None)?;
    Ok(Job {
        generated: Box::new(move || {
            _ = black_box(black_box(&params).to_request(client.config()));
        }),
        by_hand: Box::new(move || {
            let values = black_box((&org, &body));
            _ = black_box(create_org_invite(&base, values.0, values.1, None));
        }),
    })
}

/// What the server answers to every call.
fn answer(request: reqwest::Request) -> Response<Bytes> {
    static BODY: OnceLock<Bytes> = OnceLock::new();
    black_box(request);
    let body = BODY.get_or_init(|| Bytes::from(answers::page(1_000)));
    let mut answer = Response::new(body.clone());
    let headers = answer.headers_mut();
    headers.insert(
        "content-type",
        http::HeaderValue::from_static("application/json"),
    );
    headers.insert("content-length", http::HeaderValue::from(body.len()));
    answer
}

#[allow(deprecated, reason = "the operation is")]
fn call() -> Result<Job, Error> {
    // Another client in this process may have done so already.
    _ = rustls::crypto::ring::default_provider().install_default();
    let token = "eyJhbGciOiJFUzUxMiIsInR5cCI6IkpXVCJ9";
    let client = Client::builder()
        .user_agent(USER_AGENT)
        .auth(BearerToken::new(token))
        .transport(Canned { answer })
        .build()?;
    let http = reqwest::Client::builder().user_agent(USER_AGENT).build()?;
    let (base, token) = (Url::parse(BASE)?, token.to_owned());
    let by_hand = by_hand::call::Client {
        http,
        base,
        token,
        answer,
    };
    let (org, team): (atlas_admin::models::OrgId, atlas_admin::models::TeamId) =
        (ORG.parse()?, TEAM.parse()?);
    let user: atlas_admin::models::UserId = TEAM.parse()?;
    let (hand_org, hand_team) = (OrgId(ORG.to_owned()), TeamId(TEAM.to_owned()));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()?;
    let same_runtime = runtime.handle().clone();
    Ok(Job {
        generated: Box::new(move || {
            let _context = runtime.enter();
            let users = [AddUserToTeam::new(user.clone())];
            let call = client
                .teams()
                .add_team_users(org.clone(), team.clone(), users)
                .pretty(false);
            _ = black_box(at_once(call.into_future()));
        }),
        by_hand: Box::new(move || {
            let _context = same_runtime.enter();
            let users = [hand::AddUserToTeam {
                id: UserId(TEAM.to_owned()),
            }];
            _ = black_box(at_once(
                by_hand.add_team_users((&hand_org, &hand_team), &users),
            ));
        }),
    })
}

/// What a future gives that never waits.
fn at_once<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}
