//! What the values of operations are taken from.

#[allow(unused_imports, reason = "not every API has flags of each form")]
use crate::runtime::{
    cli::{Flag, Form},
    json::Piece,
};

pub const ORG_ID: Flag = Flag::required("org-id", "orgId", Form::Pattern(&[Piece { characters: "a-f0-9", min: 24, max: 24 }]), "Id of the organization, 24 hexadecimal digits.\n\nExpected: pattern ^([a-f0-9]{24})$.");
pub const ENVELOPE: Flag = Flag::optional("envelope", "envelope", Form::Switch, "Set it to true to receive the status inside the body, for clients that cannot read the status line or the headers of an answer. An object is then wrapped as the content beside its status; a list keeps its results and gains the status.\n\nDefault: false.");
pub const PRETTY: Flag = Flag::optional("pretty", "pretty", Form::Switch, "Set it to true for a body with line breaks and indentation. The content stays the same.\n\nDefault: false.");
pub const USERNAME: Flag = Flag::optional("username", "username", Form::Text, "E-mail address of the invited person; only invitations sent to it are in the answer.");
pub const BODY: Flag = Flag::required("body", "body", Form::Json, "The user name that finds the invitation, and what to change.\n\nMembers: groupRoleAssignments, roles, teamIds, username.");
pub const BODY_2: Flag = Flag::required("body", "body", Form::Json, "Whom to invite, and with which roles and teams.\n\nMembers: groupRoleAssignments, roles, teamIds, username.");
pub const INVITATION_ID: Flag = Flag::required("invitation-id", "invitationId", Form::Text, "Id of the invitation, 24 hexadecimal digits. It is not the id of the invited user.");
pub const INVITATION_ID_2: Flag = Flag::required("invitation-id", "invitationId", Form::Text, "Id of the invitation, 24 hexadecimal digits. It is not the id of the invited user.\n\nExpected: pattern ^([a-f0-9]{24})$.");
pub const BODY_3: Flag = Flag::required("body", "body", Form::Json, "The roles and teams that the invitation is to carry from now on.\n\nMembers: groupRoleAssignments, roles, teamIds.");
pub const GROUP_ID: Flag = Flag::required("group-id", "groupId", Form::Pattern(&[Piece { characters: "a-f0-9", min: 24, max: 24 }]), "Id of the project, 24 hexadecimal digits. Atlas calls projects groups in paths and names.\n\nExpected: pattern ^([a-f0-9]{24})$.");
pub const BODY_4: Flag = Flag::required("body", "body", Form::Json, "The user name that finds the invitation, and the roles to change.\n\nMembers: roles, username.");
pub const BODY_5: Flag = Flag::required("body", "body", Form::Json, "Whom to invite, and with which roles.\n\nMembers: roles, username.");
pub const BODY_6: Flag = Flag::required("body", "body", Form::Json, "The project roles that the invitation is to carry from now on.\n\nMembers: roles.");
pub const BODY_7: Flag = Flag::required("body", "body", Form::Json, "Who gets access to the project, and with which roles.\n\nMembers: roles, username.");
pub const INCLUDE_COUNT: Flag = Flag::optional("include-count", "includeCount", Form::Switch, "Set it to false when the answer need not count all items in totalCount.\n\nDefault: true.");
pub const ITEMS_PER_PAGE: Flag = Flag::optional("items-per-page", "itemsPerPage", Form::Number, "How many items a page holds at most, from 1 to 500.\n\nDefault: 100. Expected: at least 1, at most 500.");
pub const PAGE_NUM: Flag = Flag::optional("page-num", "pageNum", Form::Number, "Which page to return; the first is 1.\n\nDefault: 1. Expected: at least 1.");
pub const USERNAME_2: Flag = Flag::optional("username", "username", Form::Text, "E-mail address that a user signs in with; only that user is in the answer.");
pub const ORG_MEMBERSHIP_STATUS: Flag = Flag::optional("org-membership-status", "orgMembershipStatus", Form::Text, "A single membership state; only users in it are in the answer. orgMembershipStatuses, which takes several states, is its successor.\n\nDeprecated.");
pub const ORG_MEMBERSHIP_STATUSES: Flag = Flag::optional("org-membership-statuses", "orgMembershipStatuses", Form::List(&Form::OneOf(&["PENDING", "ACTIVE", "INVITATION_EXPIRED", "INVITATION_REJECTED"])), "Only users in one of these membership states are in the answer. Repeat the parameter to name several states.\n\nExpected: at most 4 items.");
pub const BODY_8: Flag = Flag::required("body", "body", Form::Json, "Who joins the organization, and with which roles and teams.\n\nMembers: roles (required), teamIds, username (required).");
pub const USER_ID: Flag = Flag::required("user-id", "userId", Form::Pattern(&[Piece { characters: "a-f0-9", min: 24, max: 24 }]), "Id of the user, 24 hexadecimal digits. Pending users have one too; the operations that list users tell it.\n\nExpected: pattern ^([a-f0-9]{24})$.");
pub const ORG_MEMBERSHIP_STATUSES_2: Flag = Flag::optional("org-membership-statuses", "orgMembershipStatuses", Form::List(&Form::OneOf(&["PENDING", "ACTIVE", "INVITATION_EXPIRED", "INVITATION_REJECTED"])), "The membership states in which the user may be found. Repeat the parameter to name several states.\n\nExpected: at most 4 items.");
pub const BODY_9: Flag = Flag::required("body", "body", Form::Json, "The roles and teams that replace those the user has.\n\nMembers: roles, teamIds.");
pub const BODY_10: Flag = Flag::required("body", "body", Form::Json, "The organization role to give.\n\nMembers: orgRole (required).");
pub const BODY_11: Flag = Flag::required("body", "body", Form::Json, "The organization role to take away.\n\nMembers: orgRole (required).");
pub const FLATTEN_TEAMS: Flag = Flag::optional("flatten-teams", "flattenTeams", Form::Switch, "Set it to true to see, beside users with roles of their own in the project, those who have access through a team.\n\nDefault: false.");
pub const INCLUDE_ORG_USERS: Flag = Flag::optional("include-org-users", "includeOrgUsers", Form::Switch, "Set it to true to see also the users whose roles in the organization give them access to the project without being added to it.\n\nDefault: false.");
pub const BODY_12: Flag = Flag::required("body", "body", Form::Json, "Who gets access to the project, and with which roles.\n\nMembers: roles (required), username (required).");
pub const BODY_13: Flag = Flag::required("body", "body", Form::Json, "The project role to give.\n\nMembers: groupRole (required).");
pub const BODY_14: Flag = Flag::required("body", "body", Form::Json, "The project role to take away.\n\nMembers: groupRole (required).");
pub const TEAM_ID: Flag = Flag::required("team-id", "teamId", Form::Pattern(&[Piece { characters: "a-f0-9", min: 24, max: 24 }]), "Id of the team, 24 hexadecimal digits.\n\nExpected: pattern ^([a-f0-9]{24})$.");
pub const BODY_15: Flag = Flag::required("body", "body", Form::Json, "The users to add to the team.\n\nMembers: id (required).");
