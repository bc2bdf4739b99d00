//! The decoded document.

use indexmap::IndexMap;
use openapiv3::{
    Header, Operation, Parameter, ReferenceOr, RequestBody, Response, Schema, SecurityRequirement,
    SecurityScheme,
};

use super::refusal::Reasons;
use crate::text::Pointer;

/// A document in the shape of OpenAPI 3.0.
#[derive(Debug, Default)]
pub struct Document {
    /// `info`
    pub info: Info,
    /// The URL of the first of `servers`, its variables replaced by their defaults.
    pub server: Option<String>,
    /// `tags`
    pub tags: Vec<Tag>,
    /// `security`
    pub security: Vec<SecurityRequirement>,
    /// The operations of `paths`, in their order.
    pub operations: Vec<Item>,
    /// What the API sends by itself: the JSON bodies of `webhooks`, and all schemas of a document that has nothing else.
    pub models: Vec<Model>,
    /// `components`
    pub components: Components,
    /// Why references lead nowhere.
    pub reasons: Reasons,
}

/// What the SDK says of an API (OpenAPI 3.0, Info Object).
#[derive(Debug, Default)]
pub struct Info {
    /// `title`
    pub title: String,
    /// `version`
    pub version: String,
    /// `description`
    pub description: Option<String>,
}

/// A Tag Object.
#[derive(Debug)]
pub struct Tag {
    /// `name`
    pub name: String,
    /// `description`
    pub description: Option<String>,
}

/// An operation and where it stands.
#[derive(Debug)]
pub struct Item {
    /// The key in `paths`.
    pub path: String,
    /// The key in the path item, in capitals.
    pub method: String,
    /// Where the operation stands.
    pub place: Pointer,
    /// The parameters of the path item, each with its place.
    pub shared: Vec<(Pointer, ReferenceOr<Parameter>)>,
    /// The operation.
    pub operation: Operation,
}

/// A schema that is a type of the SDK though no operation uses it.
#[derive(Debug)]
pub struct Model {
    /// What the type is called, unless the schema is a component.
    pub name: String,
    /// Where it stands.
    pub place: Pointer,
    /// The schema.
    pub schema: ReferenceOr<Schema>,
}

/// The Components Object, as far as operations can refer to it.
#[derive(Debug, Default)]
pub struct Components {
    /// `schemas`
    pub schemas: IndexMap<String, ReferenceOr<Schema>>,
    /// `parameters`
    pub parameters: IndexMap<String, ReferenceOr<Parameter>>,
    /// `responses`
    pub responses: IndexMap<String, ReferenceOr<Response>>,
    /// `headers`
    pub headers: IndexMap<String, ReferenceOr<Header>>,
    /// `requestBodies`
    pub request_bodies: IndexMap<String, ReferenceOr<RequestBody>>,
    /// `securitySchemes`
    pub security_schemes: IndexMap<String, ReferenceOr<SecurityScheme>>,
    /// The names in `securitySchemes`, those of schemes that are left out included.
    pub declared_schemes: Vec<String>,
    /// The names of security schemes of the type `mutualTLS`.
    pub certificate_schemes: Vec<String>,
}
