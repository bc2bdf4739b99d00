//! A crate with an operation of each kind and a type of each kind.

pub(super) use super::sample_models::*;
use crate::rust::*;

/// `DELETE /orgs/{orgId}/invites/{invitationId}`, a list, a creation, and their types.
pub(super) fn sample() -> Crate {
    Crate {
        cli: None,
        package: package(),
        docs: docs(&["Client for the Atlas Administration API."]),
        api: api(),
        groups: vec![organizations()],
        models: vec![shared(), organization_models()],
        errors: vec![error_set()],
        components: Vec::new(),
        headers: Vec::new(),
        readme: vec![
            "# atlas-admin".to_owned(),
            String::new(),
            "Client.".to_owned(),
        ],
    }
}

/// A crate of nothing.
pub(super) fn krate() -> Crate {
    Crate {
        cli: None,
        package: Package {
            name: "api-client".to_owned(),
            version: "0.1.0".to_owned(),
            description: None,
            license: None,
            repository: None,
            keywords: Vec::new(),
            categories: Vec::new(),
            features: Vec::new(),
            optional: Vec::new(),
        },
        docs: docs(&["A client."]),
        api: Api {
            base_url: None,
            security: Security(Vec::new()),
            schemes: Vec::new(),
            access_token_variable: None,
            base_url_variable: None,
            envelope: None,
        },
        groups: Vec::new(),
        models: Vec::new(),
        errors: Vec::new(),
        components: Vec::new(),
        headers: Vec::new(),
        readme: Vec::new(),
    }
}

/// A module of models that every crate has.
pub(super) fn module(name: &str, items: Vec<Item>) -> Module {
    Module {
        ident: ModuleIdent::from_valid(name.to_owned()),
        features: Vec::new(),
        docs: docs(&["Types."]),
        items,
    }
}

/// A group without operations.
pub(super) fn group(module: &str, ident: &str) -> Group {
    Group {
        docs: docs(&["Things."]),
        module: ModuleIdent::from_valid(module.to_owned()),
        path: path(module),
        ident: type_ident(ident),
        feature: FeatureName::from_valid(module.to_owned()),
        operations: Vec::new(),
        items: Vec::new(),
        versions: Vec::new(),
    }
}

/// The module of a tag.
pub(super) fn path(module: &str) -> ModulePath {
    ModulePath {
        tag: ModuleIdent::from_valid(module.to_owned()),
        version: None,
    }
}

/// An operation without parameters, answer and errors.
pub(super) fn operation() -> Operation {
    Operation {
        docs: docs(&["Does it."]),
        params_docs: docs(&["Parameters."]),
        method: FunctionIdent::from_valid("act".to_owned()),
        params: type_ident("ActParams"),
        parameters: Vec::new(),
        contents: None,
        successes: None,
        alternatives: Vec::new(),
        answer: Answer::Empty,
        error: ErrorAlias {
            docs: docs(&["Errors."]),
            ident: type_ident("ActError"),
            target: None,
        },
        meta: Meta {
            id: "act".to_owned(),
            method: "POST".to_owned(),
            path: "/act".to_owned(),
            accept: None,
            content_type: None,
            version: None,
            security: None,
            envelope: None,
            sunset: None,
        },
        deprecated: None,
    }
}

/// A struct of answers.
pub(super) fn structure(name: &str, fields: Vec<Field>) -> Struct {
    Struct {
        docs: docs(&["A thing."]),
        ident: type_ident(name),
        fields,
        rest: None,
        nulls: None,
        setters: Setters::None,
        deprecated: None,
    }
}

pub(super) fn docs(lines: &[&str]) -> Docs {
    Docs(lines.iter().map(|&line| line.to_owned()).collect())
}

pub(super) fn type_ident(text: &str) -> TypeIdent {
    TypeIdent::from_valid(text.to_owned())
}

pub(super) fn field_ident(text: &str) -> FieldIdent {
    FieldIdent::from_valid(text.to_owned())
}

pub(super) fn variant_ident(text: &str) -> VariantIdent {
    VariantIdent::from_valid(text.to_owned())
}

pub(super) fn model(text: &str) -> Type {
    Type::Named(TypePath::Model(type_ident(text)))
}

fn package() -> Package {
    Package {
        name: "atlas-admin".to_owned(),
        version: "0.1.0".to_owned(),
        description: Some("Client for the Atlas Administration API.".to_owned()),
        license: Some("MIT OR Apache-2.0".to_owned()),
        repository: Some("https://example.com/atlas-admin".to_owned()),
        keywords: vec!["mongodb".to_owned(), "atlas".to_owned()],
        categories: vec!["api-bindings".to_owned()],
        features: vec![FeatureName::from_valid("organizations".to_owned())],
        optional: vec![OptionalDependency::Jiff],
    }
}

pub(super) fn api() -> Api {
    Api {
        base_url: Some("https://cloud.mongodb.com".to_owned()),
        security: Security(vec![
            vec!["ServiceAccounts".to_owned()],
            vec!["DigestAuth".to_owned()],
        ]),
        schemes: vec![
            Scheme {
                name: "ServiceAccounts".to_owned(),
                kind: SchemeKind::ClientCredentials {
                    token_url: "/api/oauth/token".to_owned(),
                    scopes: Vec::new(),
                },
                ident: Some(type_ident("ServiceAccount")),
                variables: Variables::Two(
                    "MONGODB_ATLAS_CLIENT_ID".to_owned(),
                    "MONGODB_ATLAS_CLIENT_SECRET".to_owned(),
                ),
            },
            Scheme {
                name: "DigestAuth".to_owned(),
                kind: SchemeKind::Digest,
                ident: None,
                variables: Variables::Two(
                    "MONGODB_ATLAS_PUBLIC_API_KEY".to_owned(),
                    "MONGODB_ATLAS_PRIVATE_API_KEY".to_owned(),
                ),
            },
        ],
        access_token_variable: Some("MONGODB_ATLAS_ACCESS_TOKEN".to_owned()),
        base_url_variable: Some("MONGODB_ATLAS_BASE_URL".to_owned()),
        envelope: Some(envelope()),
    }
}

pub(super) fn envelope() -> Envelope {
    Envelope {
        parameter: "envelope".to_owned(),
        status: "status".to_owned(),
        content: "content".to_owned(),
    }
}

fn organizations() -> Group {
    Group {
        docs: docs(&["Organizations, their users and their invitations."]),
        operations: vec![delete_org_invite(), list_org_users(), create_org_invite()],
        ..group("organizations", "Organizations")
    }
}

fn delete_org_invite() -> Operation {
    Operation {
        docs: docs(&[
            "Cancels a pending invitation to an organization.",
            "",
            "An invitation that was accepted cannot be cancelled.",
            "",
            "Role: Organization Owner.",
            "",
            "```no_run",
            "# async fn example(client: atlas_admin::Client) -> Result<(), Box<dyn std::error::Error>> {",
            "let org_id = \"32b6e34b3d91647abb20e7b8\".parse()?;",
            "#[allow(deprecated)]",
            "client",
            "    .organizations()",
            "    .delete_org_invite(org_id, \"5f2d9a1c3b4e5f6a7b8c9d0e\")",
            "    .await?;",
            "# Ok(())",
            "# }",
            "```",
        ]),
        params_docs: docs(&["Parameters of [`Organizations::delete_org_invite`]."]),
        method: FunctionIdent::from_valid("delete_org_invite".to_owned()),
        params: type_ident("DeleteOrgInviteParams"),
        parameters: vec![
            org_id(),
            invitation_id(),
            flag(
                "envelope",
                "Whether the answer is wrapped in an envelope object.",
            ),
            flag("pretty", "Whether the body is indented."),
        ],
        contents: None,
        successes: None,
        alternatives: Vec::new(),
        answer: Answer::Empty,
        error: error("DeleteOrgInviteError", "delete_org_invite"),
        meta: Meta {
            sunset: Some("2027-07-01".to_owned()),
            ..meta(
                "deleteOrgInvite",
                "DELETE",
                "/api/atlas/v2/orgs/{orgId}/invites/{invitationId}",
            )
        },
        deprecated: Some(Deprecation(
            "sunset 2027-07-01; use `remove_org_user`".to_owned(),
        )),
    }
}

/// A required id in the path.
fn invitation_id() -> Parameter {
    Parameter {
        docs: docs(&["The invitation, by its 24 hexadecimal digits."]),
        ident: field_ident("invitation_id"),
        wire: "invitationId".to_owned(),
        ty: model("InvitationId"),
        presence: Presence::Required,
        place: Place::Path,
        style: None,
        characters: Characters::Unreserved,
        encodings: Vec::new(),
        constant: None,
        argument: Argument::Into,
    }
}

pub(super) fn org_id() -> Parameter {
    Parameter {
        docs: docs(&["The organization, by its 24 hexadecimal digits."]),
        ident: field_ident("org_id"),
        wire: "orgId".to_owned(),
        ty: model("OrgId"),
        presence: Presence::Required,
        place: Place::Path,
        style: None,
        characters: Characters::Unreserved,
        encodings: Vec::new(),
        constant: None,
        argument: Argument::Exact,
    }
}

/// An optional switch in the query.
pub(super) fn flag(name: &str, text: &str) -> Parameter {
    Parameter {
        docs: docs(&[text, "", "The default is `false`."]),
        ident: field_ident(name),
        wire: name.to_owned(),
        ty: Type::Bool,
        presence: Presence::Optional,
        place: Place::Query,
        style: None,
        characters: Characters::Unreserved,
        encodings: Vec::new(),
        constant: None,
        argument: Argument::Exact,
    }
}

fn error(name: &str, method: &str) -> ErrorAlias {
    ErrorAlias {
        docs: docs(&[&format!(
            "What [`{method}`](Organizations::{method}) documents as errors."
        )]),
        ident: type_ident(name),
        target: Some(type_ident("ApiErrorAt401_404_5XX")),
    }
}

fn meta(id: &str, method: &str, path: &str) -> Meta {
    Meta {
        id: id.to_owned(),
        method: method.to_owned(),
        path: path.to_owned(),
        accept: Some("application/vnd.atlas.2023-01-01+json".to_owned()),
        content_type: None,
        version: Some("2023-01-01".to_owned()),
        security: None,
        envelope: Some(envelope()),
        sunset: None,
    }
}

fn list_org_users() -> Operation {
    Operation {
        docs: docs(&["Lists the users of an organization."]),
        params_docs: docs(&["Parameters of [`Organizations::list_org_users`]."]),
        method: FunctionIdent::from_valid("list_org_users".to_owned()),
        params: type_ident("ListOrgUsersParams"),
        parameters: vec![
            org_id(),
            Parameter {
                ty: Type::List(Box::new(model("OrgMembershipStatus"))),
                wire: "orgMembershipStatuses".to_owned(),
                style: Some(Style::Form),
                characters: Characters::Unreserved,
                ..flag("statuses", "Only users with one of these statuses.")
            },
            Parameter {
                ty: Type::String,
                encodings: Vec::new(),
                constant: None,
                argument: Argument::Into,
                ..flag("username", "Only the user of this name.")
            },
            flag(
                "envelope",
                "Whether the answer is wrapped in an envelope object.",
            ),
        ],
        contents: None,
        successes: None,
        alternatives: Vec::new(),
        answer: Answer::Json(model("PaginatedOrgUser")),
        error: error("ListOrgUsersError", "list_org_users"),
        meta: meta("listOrgUsers", "GET", "/api/atlas/v2/orgs/{orgId}/users"),
        deprecated: None,
    }
}

fn create_org_invite() -> Operation {
    Operation {
        docs: docs(&["Invites a user to an organization."]),
        params_docs: docs(&["Parameters of [`Organizations::create_org_invite`]."]),
        method: FunctionIdent::from_valid("create_org_invite".to_owned()),
        params: type_ident("CreateOrgInviteParams"),
        parameters: vec![
            org_id(),
            Parameter {
                docs: docs(&["The invitation."]),
                ident: field_ident("body"),
                wire: String::new(),
                ty: model("OrgInvitationRequest"),
                presence: Presence::Required,
                place: Place::Body,
                style: None,
                characters: Characters::Unreserved,
                encodings: Vec::new(),
                constant: None,
                argument: Argument::Exact,
            },
            flag("pretty", "Whether the body is indented."),
        ],
        contents: None,
        successes: None,
        alternatives: Vec::new(),
        answer: Answer::Json(model("OrgInvitation")),
        error: error("CreateOrgInviteError", "create_org_invite"),
        meta: Meta {
            content_type: Some("application/vnd.atlas.2023-01-01+json".to_owned()),
            envelope: None,
            security: Some(Security(vec![vec!["DigestAuth".to_owned()]])),
            ..meta(
                "createOrgInvite",
                "POST",
                "/api/atlas/v2/orgs/{orgId}/invites",
            )
        },
        deprecated: None,
    }
}
