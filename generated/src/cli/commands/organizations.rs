//! The commands of `organizations`.

crate::runtime::cli::commands! {
    "list-org-invites" "listOrgInvites": crate::organizations::ListOrgInvitesParams {
        org_id: ORG_ID, envelope: ENVELOPE, pretty: PRETTY, username: USERNAME,
    }
    "List the pending invitations to an organization\n\nAnswers with every invitation to the organization that still waits for its addressee, as one plain array: there are no pages. Users who already belong to the organization are not in it, and nothing is changed.\n\nCall listOrgUsers with orgMembershipStatuses=PENDING instead; it shows the same people as users.\n\nIt calls GET /api/atlas/v2/orgs/{orgId}/invites in version 2023-01-01.\n\nNeeds the role Organization Owner." deprecated "sunset 2027-07-01; use `mongodb-cloud-users list-org-users`",
    "update-org-invites" "updateOrgInvites": crate::organizations::UpdateOrgInvitesParams {
        org_id: ORG_ID, body: BODY, envelope: ENVELOPE, pretty: PRETTY,
    }
    "Change an invitation to an organization, found by user name\n\nLooks up the pending invitation of the username in the body and changes the organization roles, the teams and the project roles that come with it. It does not change what a user who has already accepted may do.\n\nCall updateOrgUser instead. It addresses the user by id, which listOrgUsers finds by username.\n\nIt calls PATCH /api/atlas/v2/orgs/{orgId}/invites in version 2023-01-01.\n\nNeeds the role Organization Owner." deprecated "sunset 2027-07-01; use `mongodb-cloud-users update-org-user`",
    "create-org-invite" "createOrgInvite": crate::organizations::CreateOrgInviteParams {
        org_id: ORG_ID, body: BODY_2, envelope: ENVELOPE, pretty: PRETTY,
    }
    "Invite a user to an organization\n\nSends an e-mail that asks one person to join the organization, and answers with the invitation. The person becomes a member, with the roles and teams named here, only by accepting.\n\nCall createOrgUser instead.\n\nIt calls POST /api/atlas/v2/orgs/{orgId}/invites in version 2023-01-01.\n\nNeeds the role Organization Owner." deprecated "sunset 2027-07-01; use `mongodb-cloud-users create-org-user`",
    "delete-org-invite" "deleteOrgInvite": crate::organizations::DeleteOrgInviteParams {
        org_id: ORG_ID, invitation_id: INVITATION_ID, envelope: ENVELOPE,
        pretty: PRETTY,
    }
    "Cancel an invitation to an organization\n\nWithdraws one invitation that its addressee has not answered yet. It cannot cancel an invitation that was accepted: whoever has joined stays in the organization.\n\nCall removeOrgUser instead, which removes members and, from version 2025-02-19 on, pending users too. It addresses the user by id, not the invitation; listOrgUsers finds that id by username.\n\nIt calls DELETE /api/atlas/v2/orgs/{orgId}/invites/{invitationId} in version 2023-01-01.\n\nNeeds the role Organization Owner." deprecated "sunset 2027-07-01; use `mongodb-cloud-users remove-org-user`",
    "get-org-invite" "getOrgInvite": crate::organizations::GetOrgInviteParams {
        org_id: ORG_ID, invitation_id: INVITATION_ID_2, envelope: ENVELOPE,
    }
    "Look up an invitation to an organization\n\nAnswers with one pending invitation to the organization and changes nothing. An invitation that was accepted or withdrawn is no longer found.\n\nCall getOrgUser instead. It addresses the user by id, which listOrgUsers finds by username.\n\nIt calls GET /api/atlas/v2/orgs/{orgId}/invites/{invitationId} in version 2023-01-01.\n\nNeeds the role Organization Owner." deprecated "sunset 2027-07-01; use `mongodb-cloud-users get-org-user`",
    "update-org-invite-by-id" "updateOrgInviteById": crate::organizations::UpdateOrgInviteByIdParams {
        org_id: ORG_ID, invitation_id: INVITATION_ID_2, body: BODY_3,
        envelope: ENVELOPE, pretty: PRETTY,
    }
    "Change an invitation to an organization, found by its id\n\nChanges the organization roles, the teams and the project roles that come with one pending invitation. It does not change what a user who has already accepted may do.\n\nCall updateOrgUser instead. It addresses the user by id, which listOrgUsers finds by username.\n\nIt calls PATCH /api/atlas/v2/orgs/{orgId}/invites/{invitationId} in version 2023-01-01.\n\nNeeds the role Organization Owner." deprecated "sunset 2027-07-01; use `mongodb-cloud-users update-org-user`",
}
