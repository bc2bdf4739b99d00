//! Types that only operations of the tags `Organizations`, `Projects` and `MongoDB Cloud Users` use.

use crate::runtime::open_enum;

open_enum! {
    /// What a user may do in an organization.
    pub enum OrgRole {
        OrgOwner = "ORG_OWNER",
        OrgGroupCreator = "ORG_GROUP_CREATOR",
        OrgBillingAdmin = "ORG_BILLING_ADMIN",
        OrgBillingReadOnly = "ORG_BILLING_READ_ONLY",
        OrgStreamProcessingAdmin = "ORG_STREAM_PROCESSING_ADMIN",
        OrgReadOnly = "ORG_READ_ONLY",
        OrgMember = "ORG_MEMBER",
    }
}
