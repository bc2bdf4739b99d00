//! Identifiers, one type per namespace, made only by [`name`](crate::name).

use std::fmt;

macro_rules! identifiers {
    ($($(#[$docs:meta])* $name:ident)*) => { $(
        $(#[$docs])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Wraps a text that [`name`](crate::name) has made valid in this namespace.
            pub(crate) fn from_valid(text: String) -> Self {
                Self(text)
            }

            /// The identifier as it is spelled, `r#` included.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    )* };
}

identifiers! {
    /// A struct, enum or alias: `OrganizationInvitation`.
    TypeIdent
    /// A field or an argument: `org_id`, `r#type`.
    FieldIdent
    /// A method: `delete_org_invite`.
    FunctionIdent
    /// An enum's variant: `OrgOwner`.
    VariantIdent
    /// A constant: `RATE_LIMIT_REMAINING`.
    ConstantIdent
    /// A module: `organizations`.
    ModuleIdent
    /// A cargo feature: `mongodb-cloud-users`.
    FeatureName
    /// A command or a flag of a program: `org-id`.
    FlagName
}
