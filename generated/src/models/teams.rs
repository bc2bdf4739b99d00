//! Types that only operations of the tag `Teams` use.

use super::{GroupId, Link, OrgId, TeamId, UserId};
use crate::runtime::{json, object};

object! {
    /// A user to add to a team.
    pub struct AddUserToTeam: new {
        /// Id of the user, 24 hexadecimal digits.
        id: required UserId = "id",
    }
}

object! {
    /// A role that a user has in an organization or in a project. Either `orgId` or `groupId` says where.
    pub struct CloudAccessRoleAssignment {
        /// Id of the project that the role is for, 24 hexadecimal digits.
        group_id: optional GroupId = "groupId",
        /// Id of the organization that the role is for, 24 hexadecimal digits.
        org_id: optional OrgId = "orgId",
        /// Name of the role. The names of organization roles start with `ORG_`, those of project roles with `GROUP_`.
        role_name: optional_into String = "roleName",
    }
}

object! {
    /// A user account in the form of the older versions of the API, which know active users only.
    pub struct CloudAppUser {
        /// Country of the user, as two capital letters (ISO 3166-1 alpha-2).
        country: required_into String = "country",
        /// When the account of the user was created, in UTC (RFC 3339).
        ///
        /// Only in answers.
        created_at: received jiff::Timestamp = "createdAt",
        /// E-mail address of the user. Read `username` instead.
        ///
        /// Deprecated. Only in answers.
        email_address: required_into String = "emailAddress" read_only,
        /// Given name of the user.
        first_name: required_into String = "firstName",
        /// Id of the user, 24 hexadecimal digits.
        ///
        /// Only in answers.
        id: received UserId = "id",
        /// When the user last signed in, in UTC (RFC 3339).
        ///
        /// Only in answers.
        last_auth: received jiff::Timestamp = "lastAuth",
        /// Family name of the user.
        last_name: required_into String = "lastName",
        /// Addresses of related resources, such as this resource itself or the next page.
        ///
        /// Only in answers.
        links: received Vec<Link> = "links",
        /// Mobile telephone number of the user.
        mobile_number: required_into String = "mobileNumber",
        /// Password of the account, 8 characters or more. Meant for requests.
        password: optional_into json::Secret<String> = "password",
        /// Every role of the user, in organizations and in projects.
        roles: required_into Vec<CloudAccessRoleAssignment> = "roles",
        /// Ids of the teams that the user is in, 24 hexadecimal digits each.
        ///
        /// Only in answers.
        team_ids: received Vec<TeamId> = "teamIds",
        /// E-mail address that the user signs in with.
        username: required_into String = "username",
    }
}

object! {
    /// One page of the members of a team.
    pub struct PaginatedApiAppUserView {
        /// Addresses of related resources, such as this resource itself or the next page.
        ///
        /// Only in answers.
        links: received Vec<Link> = "links",
        /// The items of this page.
        ///
        /// Only in answers.
        results: required_into Vec<CloudAppUser> = "results" read_only,
        /// Number of items on all pages together. It may be an estimate.
        ///
        /// Only in answers.
        total_count: received i32 = "totalCount",
    }
}
