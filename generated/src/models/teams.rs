//! Types that only operations of the tag `Teams` use.

use super::{GroupId, Link, OrgId, TeamId, UserId};
use crate::runtime::{json, object};

object! {
    /// A user to add to a team.
    pub struct AddUserToTeam {
        /// Id of the user, 24 hexadecimal digits.
        id: UserId = "id" required,
    }
    new(id: UserId),
}

object! {
    /// A role that a user has in an organization or in a project. Either `orgId` or `groupId` says where.
    pub struct CloudAccessRoleAssignment {
        /// Id of the project that the role is for, 24 hexadecimal digits.
        group_id: Option<GroupId> = "groupId" optional,
        /// Id of the organization that the role is for, 24 hexadecimal digits.
        org_id: Option<OrgId> = "orgId" optional,
        /// Name of the role. The names of organization roles start with `ORG_`, those of project roles with `GROUP_`.
        role_name: Option<String> = "roleName" optional,
    }
}

object! {
    /// A user account in the form of the older versions of the API, which know active users only.
    pub struct CloudAppUser {
        /// Country of the user, as two capital letters (ISO 3166-1 alpha-2).
        country: String = "country" required,
        /// When the account of the user was created, in UTC (RFC 3339).
        ///
        /// Only in answers.
        created_at: Option<jiff::Timestamp> = "createdAt" optional read_only,
        /// E-mail address of the user. Read `username` instead.
        ///
        /// Deprecated. Only in answers.
        email_address: String = "emailAddress" required read_only,
        /// Given name of the user.
        first_name: String = "firstName" required,
        /// Id of the user, 24 hexadecimal digits.
        ///
        /// Only in answers.
        id: Option<UserId> = "id" optional read_only,
        /// When the user last signed in, in UTC (RFC 3339).
        ///
        /// Only in answers.
        last_auth: Option<jiff::Timestamp> = "lastAuth" optional read_only,
        /// Family name of the user.
        last_name: String = "lastName" required,
        /// Addresses of related resources, such as this resource itself or the next page.
        ///
        /// Only in answers.
        links: Option<Vec<Link>> = "links" optional read_only,
        /// Mobile telephone number of the user.
        mobile_number: String = "mobileNumber" required,
        /// Password of the account, 8 characters or more. Meant for requests.
        password: Option<json::Secret<String>> = "password" optional,
        /// Every role of the user, in organizations and in projects.
        roles: Vec<CloudAccessRoleAssignment> = "roles" required,
        /// Ids of the teams that the user is in, 24 hexadecimal digits each.
        ///
        /// Only in answers.
        team_ids: Option<Vec<TeamId>> = "teamIds" optional read_only,
        /// E-mail address that the user signs in with.
        username: String = "username" required,
    }
}

object! {
    /// One page of the members of a team.
    pub struct PaginatedApiAppUserView {
        /// Addresses of related resources, such as this resource itself or the next page.
        ///
        /// Only in answers.
        links: Option<Vec<Link>> = "links" optional read_only,
        /// The items of this page.
        ///
        /// Only in answers.
        results: Vec<CloudAppUser> = "results" required read_only,
        /// Number of items on all pages together. It may be an estimate.
        ///
        /// Only in answers.
        total_count: Option<i32> = "totalCount" optional read_only,
    }
}
