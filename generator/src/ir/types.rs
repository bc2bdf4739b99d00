//! Types: a graph in an arena, since schemas may refer to each other in circles.

use crate::text::Pointer;

/// All types with a name, addressed by [`TypeId`].
#[derive(Clone, Debug, Default)]
pub struct Types {
    defs: Vec<TypeDef>,
    /// The order of [`Types::iter`].
    order: Vec<TypeId>,
}

/// A type of [`Types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(usize);

impl Types {
    /// Adds a type.
    pub fn add(&mut self, def: TypeDef) -> TypeId {
        let id = TypeId(self.defs.len());
        self.defs.push(def);
        self.order.push(id);
        id
    }

    /// Replaces what a type is; types are added before their parts are known, since these may refer back.
    pub fn define(&mut self, id: TypeId, kind: Kind) {
        if let Some(def) = self.defs.get_mut(id.0) {
            def.kind = kind;
        }
    }

    /// Adds texts to an enum.
    pub fn add_texts(&mut self, id: TypeId, texts: impl Iterator<Item = String>) {
        if let Some(Kind::Enumeration(it)) = self.defs.get_mut(id.0).map(|it| &mut it.kind) {
            it.texts.extend(texts);
        }
    }

    /// Says which text of a property makes an object what it is.
    pub fn set_tag(&mut self, id: TypeId, member: &str, text: &str) {
        let Some(Kind::Object(it)) = self.defs.get_mut(id.0).map(|it| &mut it.kind) else {
            return;
        };
        let mut properties = it.properties.iter_mut();
        if let Some(property) = properties.find(|it| it.name == member) {
            property.tag = Some(text.to_owned());
        }
    }

    /// Sets the order of [`Types::iter`]; types with the same key stay in the order in which they were added.
    pub fn order_by_key<K: Ord>(&mut self, key: impl Fn(TypeId, &TypeDef) -> K) {
        let defs = &self.defs;
        self.order.sort_by_cached_key(|id| key(*id, &defs[id.0]));
    }

    /// In their order.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.order.iter().map(|&id| (id, &self[id]))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.defs.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.defs.is_empty()
    }
}

impl std::ops::Index<TypeId> for Types {
    type Output = TypeDef;

    fn index(&self, id: TypeId) -> &TypeDef {
        &self.defs[id.0]
    }
}

impl TypeId {
    /// Its number, in the order in which types were added.
    pub fn index(self) -> usize {
        self.0
    }
}

/// A type with a name.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Who gives it its name.
    pub owner: Owner,
    /// Where it is described.
    pub place: Pointer,
    /// What it is for.
    pub description: Option<String>,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// What it is.
    pub kind: Kind,
}

/// Who gives a type its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// It is a component: the document names it.
    Component(String),
    /// The configuration names it.
    Configuration(String),
    /// It stands inline in a component: the component and the way to it.
    Inline(String, Vec<String>),
    /// It stands inline in an operation (by its index): the way to it.
    Operation(usize, Vec<String>),
    /// It is a parameter's: the parameter's name.
    Parameter(String),
}

/// What a named type is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// An object with properties.
    Object(Object),
    /// Texts or integers of which some are known.
    Enumeration(Enumeration),
    /// An array whose items are each of a type of its own.
    Tuple(Tuple),
    /// One of several types.
    Union(Union),
    /// A text that is told from other texts.
    Identifier(Identifier),
    /// Another name for a type.
    Alias(Type),
}

/// A type in use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// Whatever JSON.
    Any,
    /// A value without parts.
    Scalar(Scalar),
    /// An array.
    List(Box<Type>),
    /// An object whose members are all of one type.
    Map(Box<Type>),
    /// It, or `null`.
    Nullable(Box<Type>),
    /// A type with a name.
    Named(TypeId),
}

impl Type {
    /// The type, or `null`; once is enough.
    #[must_use]
    pub fn nullable(self) -> Self {
        match self {
            it @ (Self::Nullable(_) | Self::Any) => it,
            it => Self::Nullable(Box::new(it)),
        }
    }

    /// The type without its `null`.
    #[must_use]
    pub fn non_null(self) -> Self {
        match self {
            Self::Nullable(it) => *it,
            it => it,
        }
    }
}

/// A value without parts (JSON Schema, `type` and `format`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// `boolean`
    Boolean,
    /// `integer` with `int32`
    Int32,
    /// `integer`
    Int64,
    /// `integer` without a sign, of at most 32 bits
    Uint32,
    /// `integer` without a sign, or with a bound that only an unsigned one reaches
    Uint64,
    /// `integer` of any size
    Integer,
    /// `number` with `float`
    Float,
    /// `number`
    Double,
    /// `number` with `decimal`: as many digits as it is written with
    Decimal,
    /// `string`
    String,
    /// `string` with `date-time` (RFC 3339)
    DateTime,
    /// `string` with `date` (RFC 3339)
    Date,
    /// `string` with `uuid` (RFC 9562)
    Uuid,
    /// `string` with `byte` (RFC 4648)
    Byte,
    /// `string` with `binary`: bytes as they are
    Binary,
    /// `string` with `password`
    Password,
}

/// An object.
#[derive(Clone, Debug, Default)]
pub struct Object {
    /// In the order of the document.
    pub properties: Vec<Property>,
    /// The type of all members that are not among the properties, if the document describes one.
    pub additional: Option<Type>,
}

/// An array whose items are each of a type of its own (JSON Schema, `prefixItems`).
#[derive(Clone, Debug)]
pub struct Tuple {
    /// One after the other.
    pub items: Vec<TupleItem>,
    /// How many of them have to be there; those after may be left out.
    pub required: usize,
    /// The type of what follows them, if anything may.
    pub rest: Option<Type>,
}

/// An item of a tuple.
#[derive(Clone, Debug)]
pub struct TupleItem {
    /// What it is for.
    pub description: Option<String>,
    /// Its type, with its `null`.
    pub ty: Type,
}

/// A property.
#[derive(Clone, Debug)]
pub struct Property {
    /// In JSON.
    pub name: String,
    /// Where it is described.
    pub place: Pointer,
    /// What it is for.
    pub description: Option<String>,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// Its type, with its `null`.
    pub ty: Type,
    /// Whether it has to be there.
    pub presence: Presence,
    /// Which direction it travels.
    pub access: Access,
    /// What holds when it is left out.
    pub default: Option<Value>,
    /// The only value that it can have (JSON Schema, `const`).
    pub constant: Option<Value>,
    /// The text that makes its object what it is in every union that tells it by this property.
    pub tag: Option<String>,
    /// What the names of its members are, if it is a map and the document says so.
    pub keys: Option<String>,
    /// Values that are listed for it, as JSON, where its type does not list them.
    pub values: Vec<String>,
}

/// A JSON value of the document, for its docs.
pub type Value = serde_json::Value;

/// Whether something has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// It does.
    Required,
    /// It may be left out.
    Optional,
}

/// `readOnly` and `writeOnly` (OpenAPI 3.0, Schema Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Access {
    /// Both directions.
    ReadWrite,
    /// Answers only.
    ReadOnly,
    /// Requests only.
    WriteOnly,
}

/// Texts or integers of which some are known.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Enumeration {
    /// What its values are in JSON.
    pub base: Base,
    /// In the order of the document, each once; integers in digits.
    pub texts: Vec<String>,
    /// What the document calls them: nothing, or a name for each.
    pub names: Vec<String>,
}

/// What the values of an enum are in JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Base {
    /// Texts.
    #[default]
    Text,
    /// Integers of at most 64 bits.
    Integer,
}

/// A text with a meaning of its own: an organization's id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identifier {
    /// The pattern that every place where it stands as a parameter declares; `None` where one declares none, or another.
    pub pattern: Option<String>,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// How its variants are told apart.
    pub rule: UnionRule,
}

/// How a union's variants are told apart.
#[derive(Clone, Debug)]
pub enum UnionRule {
    /// By the text of a member (OpenAPI 3.0, Discriminator Object).
    Tagged {
        /// The member.
        member: String,
        /// The variants, in the order of the document.
        tags: Vec<Tag>,
    },
    /// By what they look like; the plan finds out.
    Untagged(Vec<Type>),
}

/// A variant and the texts that stand for it.
#[derive(Clone, Debug)]
pub struct Tag {
    /// What it holds.
    pub ty: Type,
    /// The schema's name in the document.
    pub name: String,
    /// The texts, in the order of the document.
    pub texts: Vec<String>,
    /// Whether objects are this variant, too, whose member is absent or has a text that stands for no variant.
    pub takes_others: bool,
}
