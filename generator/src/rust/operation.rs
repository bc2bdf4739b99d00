//! Operations: params structs, methods, answers and errors.

use super::{
    Constant, ConstantIdent, Deprecation, Docs, FeatureName, FieldIdent, FunctionIdent, Item,
    ModuleIdent, ModulePath, Presence, Type, TypeIdent, VariantIdent,
};

/// The operations of one tag.
#[derive(Clone, Debug)]
pub struct Group {
    /// Of the module and of the struct.
    pub docs: Docs,
    /// The module, and the method of the client: `organizations`.
    pub module: ModuleIdent,
    /// The module from the root of the crate.
    pub path: ModulePath,
    /// The struct with the methods: `Organizations`.
    pub ident: TypeIdent,
    /// What turns it on.
    pub feature: FeatureName,
    /// In the order of the document.
    pub operations: Vec<Operation>,
    /// Types that stand inline in one of its operations.
    pub items: Vec<Item>,
    /// The same operations in other API versions, as modules below this one; these have none themselves.
    pub versions: Vec<Group>,
}

impl Group {
    /// The group, and those of its versions.
    pub fn with_versions(&self) -> impl Iterator<Item = &Group> {
        std::iter::once(self).chain(&self.versions)
    }
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Of the method, with its example.
    pub docs: Docs,
    /// Of the params struct.
    pub params_docs: Docs,
    /// The method: `delete_org_invite`.
    pub method: FunctionIdent,
    /// The params struct: `DeleteOrgInviteParams`.
    pub params: TypeIdent,
    /// First what is required, in the order of the arguments; then the rest.
    pub parameters: Vec<Parameter>,
    /// The media types of the body, where it may be of several.
    pub contents: Option<Contents>,
    /// What a success gives.
    pub answer: Answer,
    /// The successes, where they are of several kinds.
    pub successes: Option<Successes>,
    /// Further media types of the answer.
    pub alternatives: Vec<Alternative>,
    /// What a documented failure gives.
    pub error: ErrorAlias,
    /// What the runtime needs to know.
    pub meta: Meta,
    /// Why not to call it.
    pub deprecated: Option<Deprecation>,
}

/// A field of a params struct.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Of the field and its setter.
    pub docs: Docs,
    /// In Rust.
    pub ident: FieldIdent,
    /// In HTTP.
    pub wire: String,
    /// Without the `Option` of an optional one.
    pub ty: Type,
    /// Required ones are arguments, the others have setters.
    pub presence: Presence,
    /// Where it travels.
    pub place: Place,
    /// How it is written, where not as the place has it by default.
    pub style: Option<Style>,
    /// Which characters of its value are written as they are.
    pub characters: Characters,
    /// How the properties of a form are written, where not as usual.
    pub encodings: Vec<Encoding>,
    /// What the constructor gives it by itself, and so does not ask for.
    pub constant: Option<Constant>,
    /// How the method takes it.
    pub argument: Argument,
}

impl Parameter {
    /// Whether the constructor asks for it.
    pub fn is_asked(&self) -> bool {
        self.presence == Presence::Required && self.constant.is_none()
    }

    /// Whether it may be left out.
    pub fn is_optional(&self) -> bool {
        self.presence == Presence::Optional && self.constant.is_none()
    }
}

/// How a property of a form is written, where not as usual.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoding {
    /// In HTTP.
    pub property: String,
    /// How its value is written.
    pub style: Option<Style>,
    /// The media type of its part.
    pub media_type: Option<String>,
    /// Which characters are written as they are.
    pub characters: Characters,
    /// The headers of its part that are always sent: names and values.
    pub headers: Vec<(String, String)>,
}

/// Which characters of a value are written as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Characters {
    /// Only those that have no meaning in a URL.
    Unreserved,
    /// All that do not end the value.
    Reserved,
}

/// An enum of the media types of a body.
#[derive(Clone, Debug)]
pub struct Contents {
    /// Of the enum.
    pub docs: Docs,
    /// `CreateThingContent`
    pub ident: TypeIdent,
    /// The first is what its value alone becomes.
    pub variants: Vec<ContentVariant>,
}

/// A media type of a body.
#[derive(Clone, Debug)]
pub struct ContentVariant {
    /// Of the variant.
    pub docs: Docs,
    /// `Json`
    pub ident: VariantIdent,
    /// What it holds.
    pub ty: Type,
    /// What is sent as `Content-Type`.
    pub media_type: String,
    /// How it is written.
    pub style: Style,
    /// How the properties of a form are written, where not as usual.
    pub encodings: Vec<Encoding>,
}

/// An enum of an operation's successes.
#[derive(Clone, Debug)]
pub struct Successes {
    /// Of the enum.
    pub docs: Docs,
    /// `CreateThingSuccess`
    pub ident: TypeIdent,
    /// By status.
    pub variants: Vec<SuccessVariant>,
}

/// A kind of success.
#[derive(Clone, Debug)]
pub struct SuccessVariant {
    /// Of the variant.
    pub docs: Docs,
    /// `Created`
    pub ident: VariantIdent,
    /// 201
    pub status: StatusPattern,
    /// What it gives.
    pub answer: Answer,
}

/// A further media type of an answer.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Of the method.
    pub docs: Docs,
    /// `accept_csv`
    pub method: FunctionIdent,
    /// What it gives.
    pub answer: Answer,
    /// What is sent as `Accept`.
    pub media_type: String,
}

/// A header that the document describes.
#[derive(Clone, Debug)]
pub struct Header {
    /// Of the constant.
    pub docs: Docs,
    /// `RATE_LIMIT_REMAINING`
    pub ident: ConstantIdent,
    /// In HTTP.
    pub wire: String,
    /// The type of its value.
    pub ty: Type,
}

/// Where a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As the whole query.
    QueryString,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
    /// As the body.
    Body,
}

/// How a parameter's array or object is written (OpenAPI 3.0, Parameter Object, style values), with its `explode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `matrix`
    Matrix,
    /// `matrix`, exploded
    MatrixExplode,
    /// `label`
    Label,
    /// `label`, exploded
    LabelExplode,
    /// `form` without explode: `a=1,2`
    Form,
    /// `form`, exploded: `a=1&a=2`
    FormExplode,
    /// `simple`
    Simple,
    /// `simple`, exploded
    SimpleExplode,
    /// `spaceDelimited` without explode
    SpaceDelimited,
    /// `pipeDelimited` without explode
    PipeDelimited,
    /// `tsv` of Swagger 2.0
    TabDelimited,
    /// `deepObject`
    DeepObject,
    /// `cookie` without explode
    Cookie,
    /// `cookie`, exploded
    CookieExplode,
    /// JSON text, of a parameter with `content`, or of a body.
    Json,
    /// Text, of a body or a whole query.
    Text,
    /// Bytes, of a body.
    Raw,
    /// Parts, of a body.
    Multipart,
    /// JSON on a line for each item, of a body.
    Lines,
}

/// How a function takes an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument {
    /// As its type, so that `parse()` is inferred.
    Exact,
    /// As anything that turns into it.
    Into,
}

/// What a success gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing.
    Empty,
    /// JSON.
    Json(Type),
    /// JSON, or nothing.
    MaybeJson(Type),
    /// Text.
    Text,
    /// Bytes, as they come.
    Bytes,
    /// Server-sent events, as they come.
    Events(Type),
    /// JSON texts, as they come.
    Items(Type),
    /// One of several kinds: the enum in the group of the operation.
    Several(TypeIdent),
}

/// An operation's own name for its error enum.
#[derive(Clone, Debug)]
pub struct ErrorAlias {
    /// Of the alias.
    pub docs: Docs,
    /// `DeleteOrgInviteError`
    pub ident: TypeIdent,
    /// The enum in `crate::errors`; `None`: the runtime's `NoDocumentedErrors`.
    pub target: Option<TypeIdent>,
}

/// An error enum; operations that document the same answers share it.
#[derive(Clone, Debug)]
pub struct ErrorSet {
    /// Of the enum.
    pub docs: Docs,
    /// Named after its contents: `ApiErrorAt400_404`.
    pub ident: TypeIdent,
    /// The features of which one at least needs it; none if it is always there.
    pub features: Vec<FeatureName>,
    /// By status.
    pub variants: Vec<ErrorVariant>,
}

/// A documented error answer.
#[derive(Clone, Debug)]
pub struct ErrorVariant {
    /// Of the variant.
    pub docs: Docs,
    /// `NotFound`
    pub ident: VariantIdent,
    /// 404
    pub status: StatusPattern,
    /// What its body holds.
    pub body: ErrorBody,
    /// What its body holds under other media types, each a variant of its own.
    pub further: Vec<FurtherError>,
    /// Media types of which the document says nothing more: such a body is none of these, and is kept as it came.
    pub others: Vec<String>,
}

/// The body of a documented error under another media type than the first.
#[derive(Clone, Debug)]
pub struct FurtherError {
    /// Of the variant.
    pub docs: Docs,
    /// `NotFoundText`
    pub ident: VariantIdent,
    /// Without its parameters.
    pub media_type: String,
    /// What it holds.
    pub body: ErrorBody,
}

/// The body of a documented error.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ErrorBody {
    /// No body is documented: a variant without a value.
    Empty,
    /// JSON.
    Json(Type),
    /// Anything else, kept as text.
    Text,
}

/// A key of a Responses Object (OpenAPI 3.0).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusPattern {
    /// `404`
    Code(u16),
    /// `4XX`
    Range(u8),
    /// `default`
    Default,
}

/// Alternatives of combinations of scheme names; an empty combination means that none is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Security(pub Vec<Vec<String>>);

/// What the runtime needs to know of an operation.
#[derive(Clone, Debug)]
pub struct Meta {
    /// As in the document.
    pub id: String,
    /// `DELETE`
    pub method: String,
    /// The path template.
    pub path: String,
    /// The media types of answers.
    pub accept: Option<String>,
    /// The media type of the body.
    pub content_type: Option<String>,
    /// The API version that both name.
    pub version: Option<String>,
    /// Where it is not the API's.
    pub security: Option<Security>,
    /// Whether it has the parameter that wraps the answer.
    pub envelope: Option<Envelope>,
    /// When it ends, as a date.
    pub sunset: Option<String>,
}

/// How an API wraps its answers on request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// The query parameter that asks for it.
    pub parameter: String,
    /// The member with the status.
    pub status: String,
    /// The member with the content.
    pub content: String,
}
