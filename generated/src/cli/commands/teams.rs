//! The commands of `teams`.

crate::runtime::cli::commands! {
    "add-team-users" "addOrgTeamUsers": crate::teams::AddTeamUsersParams {
        org_id: ORG_ID, team_id: TEAM_ID, body: BODY_15, envelope: ENVELOPE,
        pretty: PRETTY,
    }
    "Add users to a team\n\nMakes users of the organization members of one of its teams. It does not invite anyone: the users have to belong to the organization already.\n\nThe operation that replaces it, addOrgTeamUser, takes one user at a time and is not part of this document.\n\nIt calls POST /api/atlas/v2/orgs/{orgId}/teams/{teamId}/users in version 2023-01-01.\n\nNeeds the role Organization Owner." deprecated "sunset 2027-07-01",
}
