//! Passes each id where the other one is due.

use atlas_admin::models::{InvitationId, OrgId};
use atlas_admin::Client;

pub fn swapped(client: &Client, org: OrgId, invitation: InvitationId) {
    drop(client.organizations().delete_org_invite(invitation, org));
}

fn main() {}
