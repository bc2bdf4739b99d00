//! Models: structs, enums, unions, identifiers, aliases.

use super::{
    Argument, Deprecation, Docs, FeatureName, FieldIdent, ModuleIdent, TypeIdent, VariantIdent,
};

/// A file of types below `models`.
#[derive(Clone, Debug)]
pub struct Module {
    /// `organizations`, or `shared`.
    pub ident: ModuleIdent,
    /// The features of which one at least needs its types; none if they are always there.
    pub features: Vec<FeatureName>,
    /// What it holds.
    pub docs: Docs,
    /// In the order of the document.
    pub items: Vec<Item>,
}

/// A public type.
#[derive(Clone, Debug)]
pub enum Item {
    /// An object.
    Struct(Struct),
    /// An array whose items are each of a type of its own.
    Tuple(Tuple),
    /// Texts or integers of which the document knows some.
    Enumeration(Enumeration),
    /// One of several types.
    Union(Union),
    /// A text that is its own type.
    Newtype(Newtype),
    /// Another name.
    Alias(Alias),
}

impl Item {
    /// Its name.
    pub fn ident(&self) -> &TypeIdent {
        match self {
            Self::Struct(it) => &it.ident,
            Self::Tuple(it) => &it.ident,
            Self::Enumeration(it) => &it.ident,
            Self::Union(it) => &it.ident,
            Self::Newtype(it) => &it.ident,
            Self::Alias(it) => &it.ident,
        }
    }
}

/// A struct that is read from and written to a JSON object.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Of the type.
    pub docs: Docs,
    /// Its name.
    pub ident: TypeIdent,
    /// In the order of the document.
    pub fields: Vec<Field>,
    /// What takes the members that no field names.
    pub rest: Option<Rest>,
    /// What knows which of the fields that are `None` were `null`, if answers may say so.
    pub nulls: Option<FieldIdent>,
    /// Whether users build values of it, and so need `new` (or `Default`) and setters.
    pub setters: Setters,
    /// Why not to use it.
    pub deprecated: Option<Deprecation>,
}

/// Whether a struct has a constructor and setters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setters {
    /// It is part of a request: `new(required…)`, `Default` if nothing is required, one setter per optional field.
    Some,
    /// Only answers hold it.
    None,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// Of the field.
    pub docs: Docs,
    /// In Rust.
    pub ident: FieldIdent,
    /// In JSON.
    pub wire: String,
    /// The whole type, `Option` or `Patch` included.
    pub ty: Type,
    /// Whether a reader demands it and a constructor asks for it.
    pub presence: Presence,
    /// Which direction it travels.
    pub access: Access,
    /// What the constructor gives it by itself, and so does not ask for.
    pub constant: Option<Constant>,
    /// How the constructor or the setter takes it; of an optional one the type inside `Option` is meant.
    pub argument: Argument,
}

impl Field {
    /// Whether the constructor asks for it.
    pub fn is_asked(&self) -> bool {
        self.presence == Presence::Required && self.constant.is_none()
    }
}

/// The only value of something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constant {
    /// A text, which turns into the type.
    Text(String),
    /// An integer, which turns into the type.
    Integer(i64),
    /// As it is.
    Boolean(bool),
}

/// Whether something has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It does.
    Required,
    /// It may be left out.
    Optional,
}

/// `readOnly` and `writeOnly` (OpenAPI 3.0, Schema Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Both directions.
    ReadWrite,
    /// Never sent in a request.
    ReadOnly,
    /// Never demanded of a response.
    WriteOnly,
}

/// The field that takes additional properties.
#[derive(Clone, Debug)]
pub struct Rest {
    /// Of the field.
    pub docs: Docs,
    /// `additional_properties`
    pub ident: FieldIdent,
    /// The type of the values; the field is a map from text to it.
    pub value: Type,
}

/// A tuple struct that is read from and written to a JSON array.
#[derive(Clone, Debug)]
pub struct Tuple {
    /// Of the type.
    pub docs: Docs,
    /// Its name.
    pub ident: TypeIdent,
    /// The whole type of each item, `Option` or `Patch` included.
    pub items: Vec<Type>,
    /// How many items a reader demands.
    pub required: usize,
    /// The type of what follows the items; the last field is a list of it.
    pub rest: Option<Type>,
}

/// An enum of texts or integers. One of texts is `Open` where it is used, which takes any other text.
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// Of the type.
    pub docs: Docs,
    /// Its name.
    pub ident: TypeIdent,
    /// What the values are in JSON.
    pub base: Base,
    /// The documented values; of integers the catch-all `Unknown` comes on top.
    pub variants: Vec<Variant>,
}

/// What the values of an enum are in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// Texts.
    Text,
    /// Integers, `i64`.
    Integer,
}

/// A documented value.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Of the variant.
    pub docs: Docs,
    /// In Rust.
    pub ident: VariantIdent,
    /// In JSON; an integer in digits.
    pub wire: String,
}

/// One of several types; `Unknown` with the raw JSON comes on top.
#[derive(Clone, Debug)]
pub struct Union {
    /// Of the type.
    pub docs: Docs,
    /// Its name.
    pub ident: TypeIdent,
    /// How the variants are told apart.
    pub rule: UnionRule,
}

/// How a reader finds the variant.
#[derive(Clone, Debug)]
pub enum UnionRule {
    /// By the text of one member, the discriminator.
    Tagged {
        /// The member's name in JSON.
        member: String,
        /// The variants.
        variants: Vec<Tag>,
    },
    /// By what each variant's JSON looks like.
    Shaped(Vec<VariantRule>),
}

/// A variant that some texts of the discriminator stand for.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Of the variant.
    pub docs: Docs,
    /// In Rust.
    pub ident: VariantIdent,
    /// What it holds.
    pub ty: Type,
    /// The texts.
    pub texts: Vec<String>,
    /// Whether it is also for objects without the member, and for other texts.
    pub takes_others: bool,
}

/// A variant that its JSON tells.
#[derive(Clone, Debug)]
pub struct VariantRule {
    /// Of the variant.
    pub docs: Docs,
    /// In Rust.
    pub ident: VariantIdent,
    /// What it holds.
    pub ty: Type,
    /// What tells it.
    pub piece: Piece,
}

/// What tells a variant of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The JSON type.
    String,
    /// The JSON type.
    Number,
    /// The JSON type.
    Boolean,
    /// The JSON type.
    Array,
    /// The JSON type.
    Object,
    /// An object with these members.
    Has(Vec<String>),
    /// An object whose member has one of these texts.
    Is(String, Vec<String>),
    /// Whatever fits it better than the other variants.
    Try,
}

/// A text with a type of its own: `OrgId`.
#[derive(Clone, Debug)]
pub struct Newtype {
    /// Of the type.
    pub docs: Docs,
    /// Its name.
    pub ident: TypeIdent,
    /// What is checked on construction; nothing where the document says nothing, or says it in a way that needs a regex engine.
    pub pattern: Option<Pattern>,
}

/// A sequence of characters and counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(pub Vec<CharacterRange>);

/// Some characters, and how many of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CharacterRange {
    /// Ranges and single characters: `a-f0-9`.
    pub characters: String,
    /// At least.
    pub minimum: u32,
    /// At most.
    pub maximum: u32,
}

/// Another name for a type.
#[derive(Clone, Debug)]
pub struct Alias {
    /// Of the alias.
    pub docs: Docs,
    /// Its name.
    pub ident: TypeIdent,
    /// What it stands for.
    pub ty: Type,
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// `bool`
    Bool,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u32`
    U32,
    /// `u64`
    U64,
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `String`
    String,
    /// `jiff::Timestamp`
    Timestamp,
    /// `jiff::civil::Date`
    Date,
    /// `uuid::Uuid`
    Uuid,
    /// `runtime::Base64`
    Base64,
    /// `runtime::Binary`
    Binary,
    /// `serde_json::Value`
    Json,
    /// `runtime::Number`
    Number,
    /// A generated type.
    Named(TypePath),
    /// `runtime::Open<_>` of a generated enum of texts.
    Open(TypePath),
    /// `Vec<_>`
    List(Box<Type>),
    /// `BTreeMap<String, _>`
    Map(Box<Type>),
    /// `Option<_>`
    Option(Box<Type>),
    /// `runtime::Patch<_>`
    Patch(Box<Type>),
    /// `Box<_>`
    Boxed(Box<Type>),
    /// `runtime::Secret<_>`
    Secret(Box<Type>),
}

/// The module of a group of operations, from the root of the crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModulePath {
    /// Of the tag: `clusters`.
    pub tag: ModuleIdent,
    /// Of a version below it: `v2024_08_05`.
    pub version: Option<ModuleIdent>,
}

impl std::fmt::Display for ModulePath {
    /// As a path: `clusters::v2024_08_05`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.tag.fmt(f)?;
        self.version
            .as_ref()
            .map_or(Ok(()), |it| write!(f, "::{it}"))
    }
}

/// Where a generated type is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypePath {
    /// `crate::models::X`
    Model(TypeIdent),
    /// `crate::<group>::X`: a type that only one operation uses, inline in its description.
    Group(ModulePath, TypeIdent),
}
