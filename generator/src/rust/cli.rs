//! A program for the command line: a subcommand for each operation.

use super::{
    Constant, ConstantIdent, FeatureName, FieldIdent, FlagName, ModuleIdent, Pattern, Presence,
    TypeIdent,
};

/// The program.
#[derive(Clone, Debug)]
pub struct Program {
    /// As it is called: `atlas-admin`.
    pub name: String,
    /// One line.
    pub about: String,
    /// The newest API version that an operation is described in, where media types carry versions.
    pub version: Option<String>,
    /// One for each tag.
    pub groups: Vec<Group>,
    /// What values are taken from; operations share them.
    pub flags: Vec<Flag>,
}

/// The operations of one tag.
#[derive(Clone, Debug)]
pub struct Group {
    /// `mongodb-cloud-users`
    pub name: FlagName,
    /// One line.
    pub about: String,
    /// What turns the tag on.
    pub feature: FeatureName,
    /// The module of the tag, and of its commands.
    pub module: ModuleIdent,
    /// In the order of the document.
    pub commands: Vec<Command>,
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Command {
    /// `delete-org-invite`
    pub name: FlagName,
    /// Another name: the operation's in the document, unless something else is called so.
    pub id: String,
    /// The params struct, in the module of the tag.
    pub params: TypeIdent,
    /// All of its fields, in their order.
    pub fields: Vec<Field>,
    /// A line, and below it more if there is more.
    pub about: String,
    /// Why not to call it.
    pub deprecated: Option<String>,
}

/// A field of a params struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// In Rust.
    pub ident: FieldIdent,
    /// Where its value comes from.
    pub origin: Origin,
}

/// Where the value of a field comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The text of a flag.
    Flag(ConstantIdent),
    /// The bytes that a flag stands for, which have to be there.
    Bytes(ConstantIdent),
    /// The same, if they are there.
    OptionalBytes(ConstantIdent),
    /// It is always the same.
    Constant(Constant),
}

/// What a value is taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// The constant that describes it.
    pub ident: ConstantIdent,
    /// `org-id`
    pub name: FlagName,
    /// Another name: the one in HTTP, unless something else is called so.
    pub wire: String,
    /// How its text becomes a value.
    pub form: Form,
    /// Whether it has to be there.
    pub presence: Presence,
    /// A line, and below it more if there is more.
    pub about: String,
}

/// How the text of a flag becomes a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// It is the value.
    Text,
    /// It is the value, and has this pattern.
    Pattern(Pattern),
    /// It is the value, which may be another than these.
    OneOf(Vec<String>),
    /// A number.
    Number,
    /// `true` or `false`.
    Switch,
    /// JSON.
    Json,
    /// A text that may stand in a file.
    Document,
    /// Bytes.
    Bytes,
    /// Each time that it is given, one item.
    List(Box<Form>),
}
