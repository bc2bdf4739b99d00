//! The types of the sample crate.

use super::sample::*;
use crate::rust::*;

pub(super) fn shared() -> Module {
    Module {
        ident: ModuleIdent::from_valid("shared".to_owned()),
        features: Vec::new(),
        docs: docs(&["Types that several groups use."]),
        items: vec![
            Item::Struct(api_error()),
            Item::Newtype(Newtype {
                docs: docs(&["The id of an organization."]),
                ident: type_ident("OrgId"),
                pattern: Some(Pattern(vec![CharacterRange {
                    characters: "a-f0-9".to_owned(),
                    minimum: 24,
                    maximum: 24,
                }])),
            }),
        ],
    }
}

pub(super) fn api_error() -> Struct {
    Struct {
        docs: docs(&["Why a request failed."]),
        ident: type_ident("ApiError"),
        fields: vec![
            field("detail", "detail", optional(Type::String)),
            field("error", "error", Type::I32),
            field("error_code", "errorCode", Type::String),
            field(
                "parameters",
                "parameters",
                optional(Type::List(Box::new(Type::Json))),
            ),
        ],
        rest: None,
        nulls: None,
        setters: Setters::None,
        deprecated: None,
    }
}

pub(super) fn optional(ty: Type) -> Type {
    Type::Option(Box::new(ty))
}

/// A field that is required unless its type is an `Option` or a `Patch`.
pub(super) fn field(name: &str, wire: &str, ty: Type) -> Field {
    let presence = match ty {
        Type::Option(_) | Type::Patch(_) => Presence::Optional,
        _ => Presence::Required,
    };
    Field {
        docs: docs(&[&format!("The `{wire}`.")]),
        ident: field_ident(name),
        wire: wire.to_owned(),
        constant: None,
        argument: match ty {
            Type::String => Argument::Into,
            _ => Argument::Exact,
        },
        ty,
        presence,
        access: Access::ReadWrite,
    }
}

pub(super) fn organization_models() -> Module {
    Module {
        ident: ModuleIdent::from_valid("organizations".to_owned()),
        features: vec![FeatureName::from_valid("organizations".to_owned())],
        docs: docs(&["Types of `organizations`."]),
        items: vec![
            Item::Newtype(Newtype {
                docs: docs(&["The id of an invitation."]),
                ident: type_ident("InvitationId"),
                pattern: None,
            }),
            Item::Struct(invitation()),
            Item::Struct(invitation_request()),
            Item::Enumeration(status()),
            Item::Struct(page()),
            Item::Union(user()),
            Item::Struct(member("OrgActiveUserResponse")),
            Item::Struct(member("OrgPendingUserResponse")),
            Item::Alias(Alias {
                docs: docs(&["The id of the inviting user."]),
                ident: type_ident("InviterId"),
                ty: Type::String,
            }),
        ],
    }
}

pub(super) fn invitation() -> Struct {
    Struct {
        docs: docs(&["An invitation to an organization."]),
        ident: type_ident("OrgInvitation"),
        fields: vec![
            Field {
                access: Access::ReadOnly,
                ..field("created_at", "createdAt", optional(Type::Timestamp))
            },
            field("id", "id", optional(model("InvitationId"))),
            field("inviter", "inviter", optional(model("InviterId"))),
            field("org_id", "orgId", model("OrgId")),
            field("r#type", "type", Type::String),
        ],
        rest: Some(Rest {
            docs: docs(&["Members that no other field names."]),
            ident: field_ident("additional_properties"),
            value: Type::Json,
        }),
        nulls: None,
        setters: Setters::None,
        deprecated: None,
    }
}

pub(super) fn invitation_request() -> Struct {
    Struct {
        docs: docs(&["An invitation to send."]),
        ident: type_ident("OrgInvitationRequest"),
        fields: vec![
            field("username", "username", Type::String),
            field(
                "roles",
                "roles",
                optional(Type::List(Box::new(Type::String))),
            ),
            field("note", "note", Type::Patch(Box::new(Type::String))),
            field(
                "labels",
                "labels",
                optional(Type::Map(Box::new(Type::String))),
            ),
            Field {
                access: Access::WriteOnly,
                ..field(
                    "password",
                    "password",
                    optional(Type::Secret(Box::new(Type::String))),
                )
            },
        ],
        rest: None,
        nulls: None,
        setters: Setters::Some,
        deprecated: None,
    }
}

pub(super) fn status() -> Enumeration {
    let variant = |ident: &str, wire: &str| Variant {
        docs: docs(&[&format!("`{wire}`")]),
        ident: variant_ident(ident),
        wire: wire.to_owned(),
    };
    Enumeration {
        base: Base::Text,
        docs: docs(&["Whether a user belongs to an organization."]),
        ident: type_ident("OrgMembershipStatus"),
        variants: vec![variant("Active", "ACTIVE"), variant("Pending", "PENDING")],
    }
}

pub(super) fn page() -> Struct {
    Struct {
        docs: docs(&["A page of users."]),
        ident: type_ident("PaginatedOrgUser"),
        fields: vec![
            field(
                "results",
                "results",
                Type::List(Box::new(model("OrgUserResponse"))),
            ),
            field("total_count", "totalCount", optional(Type::I64)),
        ],
        rest: None,
        nulls: None,
        setters: Setters::None,
        deprecated: None,
    }
}

pub(super) fn user() -> Union {
    let tag = |ident: &str, ty: &str, texts: &[&str]| Tag {
        docs: docs(&[&format!("[`{ty}`]")]),
        ident: variant_ident(ident),
        ty: model(ty),
        texts: texts.iter().map(|&text| text.to_owned()).collect(),
        takes_others: false,
    };
    Union {
        docs: docs(&["A user of an organization, or one who is invited."]),
        ident: type_ident("OrgUserResponse"),
        rule: UnionRule::Tagged {
            member: "orgMembershipStatus".to_owned(),
            variants: vec![
                tag("Active", "OrgActiveUserResponse", &["ACTIVE"]),
                tag(
                    "Pending",
                    "OrgPendingUserResponse",
                    &["PENDING", "INVITATION_EXPIRED"],
                ),
            ],
        },
    }
}

pub(super) fn member(name: &str) -> Struct {
    Struct {
        docs: docs(&["A user."]),
        ident: type_ident(name),
        fields: vec![
            field("id", "id", Type::String),
            field(
                "org_membership_status",
                "orgMembershipStatus",
                model("OrgMembershipStatus"),
            ),
        ],
        rest: None,
        nulls: None,
        setters: Setters::None,
        deprecated: None,
    }
}

pub(super) fn error_set() -> ErrorSet {
    let variant = |ident: &str, status: StatusPattern, body: ErrorBody| ErrorVariant {
        docs: docs(&[&format!("{ident}.")]),
        ident: variant_ident(ident),
        status,
        body,
        further: Vec::new(),
        others: Vec::new(),
    };
    ErrorSet {
        docs: docs(&["`ApiError` at 401 and 404, text at 5XX."]),
        ident: type_ident("ApiErrorAt401_404_5XX"),
        features: vec![FeatureName::from_valid("organizations".to_owned())],
        variants: vec![
            variant(
                "Unauthorized",
                StatusPattern::Code(401),
                ErrorBody::Json(model("ApiError")),
            ),
            variant(
                "NotFound",
                StatusPattern::Code(404),
                ErrorBody::Json(model("ApiError")),
            ),
            variant("ServerError", StatusPattern::Range(5), ErrorBody::Text),
            variant("Other", StatusPattern::Default, ErrorBody::Empty),
        ],
    }
}
