//! How types are spelled, but for where they are.

use super::{Type, TypePath};

/// The names of what has not the same one everywhere.
pub trait Names {
    /// A generated type.
    fn generated(&mut self, path: &TypePath) -> String;
    /// A type of the runtime's module `json`.
    fn json(&mut self, name: &str) -> String;
    /// The standard library's `BTreeMap`.
    fn map(&mut self) -> String;
}

impl Type {
    /// The type as Rust's source has it.
    pub fn spell(&self, names: &mut impl Names) -> String {
        let of = |name: String, argument: String| [&name, "<", &argument, ">"].concat();
        match self {
            Type::Bool => "bool".to_owned(),
            Type::I32 => "i32".to_owned(),
            Type::I64 => "i64".to_owned(),
            Type::U32 => "u32".to_owned(),
            Type::U64 => "u64".to_owned(),
            Type::F32 => "f32".to_owned(),
            Type::F64 => "f64".to_owned(),
            Type::String => "String".to_owned(),
            Type::Timestamp => "jiff::Timestamp".to_owned(),
            Type::Date => "jiff::civil::Date".to_owned(),
            Type::Uuid => "uuid::Uuid".to_owned(),
            Type::Json => "serde_json::Value".to_owned(),
            Type::Base64 => names.json("Base64"),
            Type::Binary => names.json("Binary"),
            Type::Number => names.json("Number"),
            Type::Named(path) => names.generated(path),
            Type::Open(path) => of(names.json("Open"), names.generated(path)),
            Type::List(item) => of("Vec".to_owned(), item.spell(names)),
            Type::Map(value) => Self::spell_map(value, names),
            Type::Option(value) => of("Option".to_owned(), value.spell(names)),
            Type::Patch(value) => of(names.json("Patch"), value.spell(names)),
            Type::Boxed(value) => of("Box".to_owned(), value.spell(names)),
            Type::Secret(value) => of(names.json("Secret"), value.spell(names)),
        }
    }

    /// The map from text to a type.
    pub fn spell_map(value: &Type, names: &mut impl Names) -> String {
        [&names.map(), "<String, ", &value.spell(names), ">"].concat()
    }
}
