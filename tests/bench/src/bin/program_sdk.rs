//! A program that calls three operations with the SDK; `program_by_hand` does the same without.

#![allow(deprecated, reason = "the operations are")]

use std::process::ExitCode;

use atlas_admin::models::OrganizationInvitationRequest;
use atlas_admin::{BearerToken, Client};

type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let done = match runtime {
        Ok(runtime) => runtime.block_on(run()),
        Err(error) => Err(error.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Failure> {
    let org: atlas_admin::models::OrgId = std::env::var("ORG")?.parse()?;
    let client = Client::builder()
        .base_url(std::env::var("SERVER")?)
        .auth(BearerToken::new(std::env::var("TOKEN")?))
        .build()?;
    let invitations = client.organizations();
    let request = OrganizationInvitationRequest::default()
        .username("ada@example.com")
        .roles(["ORG_MEMBER".into()]);
    let made = invitations.create_org_invite(org.clone(), request).await?;
    println!("invited {:?} at {:?}", made.username, made.created_at);
    for one in invitations.list_org_invites(org.clone()).await? {
        println!("{:?} is invited as {:?}", one.username, one.roles);
    }
    if let Some(id) = made.id {
        invitations.delete_org_invite(org, id.as_str()).await?;
    }
    Ok(())
}
