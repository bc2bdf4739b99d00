//! Operations: params structs, methods, answers and errors.

use super::{
    Deprecation, Docs, FeatureName, FieldIdent, FunctionIdent, Item, ModuleIdent, Presence, Type,
    TypeIdent, VariantIdent,
};

/// The operations of one tag.
#[derive(Clone, Debug)]
pub struct Group {
    /// Of the module and of the struct.
    pub docs: Docs,
    /// The module, and the method of the client: `organizations`.
    pub module: ModuleIdent,
    /// The struct with the methods: `Organizations`.
    pub ident: TypeIdent,
    /// What turns it on.
    pub feature: FeatureName,
    /// In the order of the document.
    pub operations: Vec<Operation>,
    /// Types that stand inline in one of its operations.
    pub items: Vec<Item>,
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
    /// What a success gives.
    pub answer: Answer,
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
    /// What becomes of the reserved characters of its value.
    pub reserved: Reserved,
    /// How the method takes it.
    pub argument: Argument,
}

/// Where a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
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
    /// `deepObject`
    DeepObject,
    /// JSON text, of a parameter with `content`.
    Json,
}

/// What becomes of reserved characters (RFC 3986, section 2.2) in the path and the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// They are percent-encoded.
    Encoded,
    /// They stay.
    Kept,
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
    /// Bytes.
    Raw,
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
    /// The feature that needs it, where only one does.
    pub feature: Option<FeatureName>,
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
