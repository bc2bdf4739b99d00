//! The commands of `projects`.

crate::runtime::cli::commands! {
    "list-group-invites" "listGroupInvites": crate::projects::ListGroupInvitesParams {
        group_id: GROUP_ID, envelope: ENVELOPE, pretty: PRETTY, username: USERNAME,
    }
    "List the pending invitations to a project\n\nAnswers with every invitation to the project that still waits for its addressee, as one plain array: there are no pages. Users who already have access to the project are not in it, and nothing is changed.\n\nCall listGroupUsers with orgMembershipStatuses=PENDING instead; it shows the same people as users.\n\nIt calls GET /api/atlas/v2/groups/{groupId}/invites in version 2023-01-01.\n\nNeeds the role Project Owner." deprecated "sunset 2027-07-01; use `mongodb-cloud-users list-group-users`",
    "update-group-invites" "updateGroupInvites": crate::projects::UpdateGroupInvitesParams {
        group_id: GROUP_ID, body: BODY_4, envelope: ENVELOPE, pretty: PRETTY,
    }
    "Change an invitation to a project, found by user name\n\nLooks up the pending invitation of the username in the body and changes the project roles that come with it. It does not change what a user who has already accepted may do.\n\nCall addGroupUserRole and removeGroupUserRole instead: each changes one role of a user, whose id listGroupUsers finds by username.\n\nIt calls PATCH /api/atlas/v2/groups/{groupId}/invites in version 2023-01-01.\n\nNeeds the role Project Owner." deprecated "sunset 2027-07-01; use `mongodb-cloud-users add-group-user-role` or `mongodb-cloud-users remove-group-user-role`",
    "create-group-invite" "createGroupInvite": crate::projects::CreateGroupInviteParams {
        group_id: GROUP_ID, body: BODY_5, pretty: PRETTY, envelope: ENVELOPE,
    }
    "Invite a user to a project\n\nSends an e-mail that asks one person to join the project, and answers with the invitation. The person gets the project roles named here only by accepting.\n\nCall addGroupUsers instead.\n\nIt calls POST /api/atlas/v2/groups/{groupId}/invites in version 2023-01-01.\n\nNeeds the role Project Owner." deprecated "sunset 2027-07-01; use `mongodb-cloud-users add-group-users`",
    "delete-group-invite" "deleteGroupInvite": crate::projects::DeleteGroupInviteParams {
        group_id: GROUP_ID, invitation_id: INVITATION_ID_2, envelope: ENVELOPE,
    }
    "Cancel an invitation to a project\n\nWithdraws one invitation that its addressee has not answered yet. It cannot cancel an invitation that was accepted: whoever has joined keeps access to the project.\n\nCall removeGroupUser instead, which removes active users and, from version 2025-02-19 on, pending users too. It addresses the user by id, not the invitation; listGroupUsers finds that id by username.\n\nIt calls DELETE /api/atlas/v2/groups/{groupId}/invites/{invitationId} in version 2023-01-01.\n\nNeeds the role Project Owner." deprecated "sunset 2027-07-01; use `mongodb-cloud-users remove-group-user`",
    "get-group-invite" "getGroupInvite": crate::projects::GetGroupInviteParams {
        group_id: GROUP_ID, invitation_id: INVITATION_ID_2, envelope: ENVELOPE,
        pretty: PRETTY,
    }
    "Look up an invitation to a project\n\nAnswers with one pending invitation to the project and changes nothing. An invitation that was accepted or withdrawn is no longer found.\n\nCall getGroupUser instead. It addresses the user by id, which listGroupUsers finds by username.\n\nIt calls GET /api/atlas/v2/groups/{groupId}/invites/{invitationId} in version 2023-01-01.\n\nNeeds the role Project Owner." deprecated "sunset 2027-07-01; use `mongodb-cloud-users get-group-user`",
    "update-invite-by-id" "updateGroupInviteById": crate::projects::UpdateInviteByIdParams {
        group_id: GROUP_ID, invitation_id: INVITATION_ID_2, body: BODY_6,
        envelope: ENVELOPE,
    }
    "Change an invitation to a project, found by its id\n\nChanges the project roles that come with one pending invitation. It does not change what a user who has already accepted may do.\n\nCall addGroupUserRole and removeGroupUserRole instead: each changes one role of a user, whose id listGroupUsers finds by username.\n\nIt calls PATCH /api/atlas/v2/groups/{groupId}/invites/{invitationId} in version 2023-01-01.\n\nNeeds the role Project Owner." deprecated "sunset 2027-07-01; use `mongodb-cloud-users add-group-user-role` or `mongodb-cloud-users remove-group-user-role`",
    "add-group-user" "addGroupAccessUser": crate::projects::AddGroupUserParams {
        group_id: GROUP_ID, body: BODY_7, pretty: PRETTY, envelope: ENVELOPE,
    }
    "Give a user access to a project\n\nGives one person roles in the project. Someone from outside the organization is invited and has access only after accepting.\n\nCall addGroupUsers instead.\n\nIt calls POST /api/atlas/v2/groups/{groupId}/access in version 2023-02-01.\n\nNeeds the role Project Owner." deprecated "sunset 2027-07-01; use `mongodb-cloud-users add-group-users`",
}
