//! The commands of `mongodb-cloud-users`.

crate::runtime::cli::commands! {
    "list-org-users" "listOrgUsers": crate::mongodb_cloud_users::ListOrgUsersParams {
        org_id: ORG_ID, envelope: ENVELOPE, pretty: PRETTY,
        include_count: INCLUDE_COUNT, items_per_page: ITEMS_PER_PAGE,
        page_num: PAGE_NUM, username: USERNAME_2,
        org_membership_status: ORG_MEMBERSHIP_STATUS,
        org_membership_statuses: ORG_MEMBERSHIP_STATUSES,
    }
    "List the users of an organization\n\nAnswers with one page of the users of the organization and changes nothing. Version 2025-02-19 shows pending users beside the active ones; version 2023-01-01 knows active users only and describes them in another form.\n\nIt calls GET /api/atlas/v2/orgs/{orgId}/users in version 2025-02-19.\n\nNeeds the role Organization Member.",
    "create-org-user" "createOrgUser": crate::mongodb_cloud_users::CreateOrgUserParams {
        org_id: ORG_ID, body: BODY_8, envelope: ENVELOPE, pretty: PRETTY,
    }
    "Add a user to an organization\n\nMakes one person a pending user of the organization and sends the invitation. The user turns active, with the roles and teams named here, by accepting it. It does not change a user who already belongs to the organization; updateOrgUser does.\n\nIt calls POST /api/atlas/v2/orgs/{orgId}/users in version 2025-02-19.\n\nNeeds the role Organization Owner.",
    "remove-org-user" "removeOrgUser": crate::mongodb_cloud_users::RemoveOrgUserParams {
        org_id: ORG_ID, user_id: USER_ID, envelope: ENVELOPE, pretty: PRETTY,
    }
    "Remove a user from an organization\n\nTakes one user out of the organization, and so out of its projects and teams. The user's account itself is not deleted. Version 2025-02-19 also removes a pending user, which cancels the invitation; version 2023-01-01 removes active users only.\n\nIt calls DELETE /api/atlas/v2/orgs/{orgId}/users/{userId} in version 2025-02-19.\n\nNeeds the role Organization Owner.",
    "get-org-user" "getOrgUser": crate::mongodb_cloud_users::GetOrgUserParams {
        org_id: ORG_ID, user_id: USER_ID, envelope: ENVELOPE, pretty: PRETTY,
        org_membership_statuses: ORG_MEMBERSHIP_STATUSES_2,
    }
    "Look up a user of an organization\n\nAnswers with one user of the organization, active or pending, and changes nothing.\n\nIt calls GET /api/atlas/v2/orgs/{orgId}/users/{userId} in version 2025-02-19.\n\nNeeds the role Organization Member.",
    "update-org-user" "updateOrgUser": crate::mongodb_cloud_users::UpdateOrgUserParams {
        org_id: ORG_ID, user_id: USER_ID, body: BODY_9, envelope: ENVELOPE,
        pretty: PRETTY,
    }
    "Change the roles and teams of a user in an organization\n\nReplaces the roles of one active or pending user in the organization and its projects, or the list of the user's teams, by what the body holds. It does not merge: to add or take away a single role, call addOrgUserRole or removeOrgUserRole. Personal data such as the name cannot be changed here.\n\nIt calls PATCH /api/atlas/v2/orgs/{orgId}/users/{userId} in version 2025-02-19.\n\nNeeds the role Organization Owner.",
    "add-org-role" "addOrgUserRole": crate::mongodb_cloud_users::AddOrgRoleParams {
        org_id: ORG_ID, user_id: USER_ID, body: BODY_10, envelope: ENVELOPE,
        pretty: PRETTY,
    }
    "Give a user a role in an organization\n\nAdds one organization role to those that an active or pending user already has. Project roles are given by addGroupUserRole.\n\nIt calls POST /api/atlas/v2/orgs/{orgId}/users/{userId}:addRole in version 2025-02-19.\n\nNeeds the role Organization Owner.",
    "remove-org-role" "removeOrgUserRole": crate::mongodb_cloud_users::RemoveOrgRoleParams {
        org_id: ORG_ID, user_id: USER_ID, body: BODY_11, envelope: ENVELOPE,
        pretty: PRETTY,
    }
    "Take a role in an organization from a user\n\nTakes one organization role from an active or pending user, who keeps all other roles and stays in the organization; removeOrgUser ends the membership itself.\n\nIt calls POST /api/atlas/v2/orgs/{orgId}/users/{userId}:removeRole in version 2025-02-19.\n\nNeeds the role Organization Owner.",
    "list-group-users" "listGroupUsers": crate::mongodb_cloud_users::ListGroupUsersParams {
        group_id: GROUP_ID, envelope: ENVELOPE, include_count: INCLUDE_COUNT,
        items_per_page: ITEMS_PER_PAGE, page_num: PAGE_NUM, pretty: PRETTY,
        flatten_teams: FLATTEN_TEAMS, include_org_users: INCLUDE_ORG_USERS,
        org_membership_status: ORG_MEMBERSHIP_STATUS,
        org_membership_statuses: ORG_MEMBERSHIP_STATUSES, username: USERNAME_2,
    }
    "List the users of a project\n\nAnswers with one page of the users of the project and changes nothing. Version 2025-02-19 shows pending users beside the active ones; version 2023-01-01 knows active users only and describes them in another form.\n\nIt calls GET /api/atlas/v2/groups/{groupId}/users in version 2025-02-19.\n\nNeeds the role Project Read Only.",
    "add-group-users" "addGroupUsers": crate::mongodb_cloud_users::AddGroupUsersParams {
        group_id: GROUP_ID, body: BODY_12, envelope: ENVELOPE, pretty: PRETTY,
    }
    "Add a user to a project\n\nGives one person roles in the project. A person who is not yet an active user of the project's organization becomes a pending user and has to accept an invitation first. The body holds a single user, although the name of the operation is in the plural.\n\nIt calls POST /api/atlas/v2/groups/{groupId}/users in version 2025-02-19.\n\nNeeds the role Project Access Manager.",
    "remove-group-user" "removeGroupUser": crate::mongodb_cloud_users::RemoveGroupUserParams {
        group_id: GROUP_ID, user_id: USER_ID, envelope: ENVELOPE, pretty: PRETTY,
    }
    "Remove a user from a project\n\nTakes one user out of the project; the user stays in the organization and in its other projects. Version 2025-02-19 also removes a pending user; version 2023-01-01 removes active users only.\n\nIt calls DELETE /api/atlas/v2/groups/{groupId}/users/{userId} in version 2025-02-19.\n\nNeeds the role Project Access Manager.",
    "get-group-user" "getGroupUser": crate::mongodb_cloud_users::GetGroupUserParams {
        group_id: GROUP_ID, user_id: USER_ID, envelope: ENVELOPE, pretty: PRETTY,
        org_membership_statuses: ORG_MEMBERSHIP_STATUSES_2,
    }
    "Look up a user of a project\n\nAnswers with one user of the project, active or pending, and changes nothing.\n\nIt calls GET /api/atlas/v2/groups/{groupId}/users/{userId} in version 2025-02-19.\n\nNeeds the role Project Read Only.",
    "add-group-user-role" "addGroupUserRole": crate::mongodb_cloud_users::AddGroupUserRoleParams {
        group_id: GROUP_ID, user_id: USER_ID, body: BODY_13, envelope: ENVELOPE,
        pretty: PRETTY,
    }
    "Give a user a role in a project\n\nAdds one project role to those that an active or pending user already has. Organization roles are given by addOrgUserRole.\n\nIt calls POST /api/atlas/v2/groups/{groupId}/users/{userId}:addRole in version 2025-02-19.\n\nNeeds the role Project Access Manager.",
    "remove-group-user-role" "removeGroupUserRole": crate::mongodb_cloud_users::RemoveGroupUserRoleParams {
        group_id: GROUP_ID, user_id: USER_ID, body: BODY_14, envelope: ENVELOPE,
        pretty: PRETTY,
    }
    "Take a role in a project from a user\n\nTakes one project role from an active or pending user, who keeps all other roles; removeGroupUser ends the user's access altogether.\n\nIt calls POST /api/atlas/v2/groups/{groupId}/users/{userId}:removeRole in version 2025-02-19.\n\nNeeds the role Project Access Manager.",
}
