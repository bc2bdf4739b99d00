//! A program that calls three operations with `reqwest` and serde's derive; `program_sdk` does the same with the SDK.
//!
//! Both have the same TLS, limits of time, and depth of errors: what the server says of a refusal is read and shown.

mod api;
mod models;

use std::process::ExitCode;

use api::{Client, Error};
use models::{InvitationRequest, OrgRole};

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

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let org = std::env::var("ORG")?;
    let is_id = org.len() == 24
        && org
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'f' | b'0'..=b'9'));
    if !is_id {
        return Err(Error::Setting("not the id of an organization").into());
    }
    let client = Client::new(&std::env::var("SERVER")?, &std::env::var("TOKEN")?)?;
    let request = InvitationRequest {
        username: Some("ada@example.com".to_owned()),
        roles: Some(vec![OrgRole::OrgMember]),
        ..InvitationRequest::default()
    };
    let made = client.create_invitation(&org, &request).await?;
    println!("invited {:?} at {:?}", made.username, made.created_at);
    for one in client.list_invitations(&org).await? {
        println!("{:?} is invited as {:?}", one.username, one.roles);
    }
    if let Some(id) = made.id {
        client.delete_invitation(&org, &id).await?;
    }
    Ok(())
}
