//! Forgets to await the call.

use atlas_admin::Client;

pub fn forgotten(client: &Client) {
    client.mongodb_cloud_users().list_org_users("32b6e34b3d91647abb20e7b8".parse().unwrap());
}

fn main() {}
