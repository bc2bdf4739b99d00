//! Withdraws an invitation: the organization's id and the invitation's are the arguments, the credentials are in the environment.

use atlas_admin::organizations::DeleteOrgInviteError;
use atlas_admin::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [org, invitation] = arguments.as_slice() else {
        return Err("usage: withdraw ORG INVITATION".into());
    };
    let client = Client::from_env()?;
    match client.organizations().delete_org_invite(org.parse()?, invitation).await {
        Ok(()) => println!("withdrawn"),
        Err(error) => match error.api() {
            Some(DeleteOrgInviteError::NotFound(body)) => println!("{}", body.error_code),
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
