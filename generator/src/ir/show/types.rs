//! Texts of types.

use std::fmt::{self, Display, Formatter};

use super::{List, Show, Text, default, has_line, mark};
use crate::ir::{
    Access, Base, Enumeration, Kind, Object, Owner, Property, Scalar, Tag, Tuple, Type, Union,
    UnionRule,
};

impl Display for Show<'_, Type> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, ty) = self;
        match ty {
            Type::Any => f.write_str("any"),
            Type::Scalar(it) => it.fmt(f),
            Type::List(it) => write!(f, "list of {}", Show(types, it.as_ref())),
            Type::Map(it) => write!(f, "map of {}", Show(types, it.as_ref())),
            Type::Nullable(it) => write!(f, "nullable {}", Show(types, it.as_ref())),
            Type::Named(id) if has_line(types, *id) => types[*id].owner.fmt(f),
            Type::Named(id) => types.show_kind(*id).fmt(f),
        }
    }
}

impl Display for Owner {
    /// As the configuration writes it: `Pet`, `types.PetId`, `parameter:petId`.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Component(name) => write!(f, "{}", Text(name)),
            Self::Configuration(name) => write!(f, "types.{name}"),
            Self::Parameter(name) => write!(f, "parameter:{}", Text(name)),
            Self::Inline(component, path) => write!(f, "{}.{}", Text(component), path.join(".")),
            Self::Operation(index, path) => write!(f, "operation {index} {}", path.join(".")),
        }
    }
}

impl Display for Show<'_, Kind> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, kind) = self;
        match kind {
            Kind::Object(it) => Show(types, it).fmt(f),
            Kind::Tuple(it) => Show(types, it).fmt(f),
            Kind::Enumeration(it) => it.fmt(f),
            Kind::Union(it) => Show(types, it).fmt(f),
            Kind::Identifier(it) => match &it.pattern {
                Some(pattern) => write!(f, "identifier /{pattern}/"),
                None => f.write_str("identifier"),
            },
            Kind::Alias(it) => Show(types, it).fmt(f),
        }
    }
}

impl Display for Show<'_, Object> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, object) = self;
        let mut list = List::begin(f, "object")?;
        for property in &object.properties {
            list.item(&Show(types, property))?;
        }
        if let Some(additional) = &object.additional {
            list.item(&format_args!("*: {}", Show(types, additional)))?;
        }
        list.end()
    }
}

impl Display for Show<'_, Tuple> {
    /// What may be left out has a question mark: `tuple { double, double?, *: string }`.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, tuple) = self;
        let mut list = List::begin(f, "tuple")?;
        for (index, item) in tuple.items.iter().enumerate() {
            let mark = if index < tuple.required { "" } else { "?" };
            list.item(&format_args!("{}{mark}", Show(types, &item.ty)))?;
        }
        if let Some(rest) = &tuple.rest {
            list.item(&format_args!("*: {}", Show(types, rest)))?;
        }
        list.end()
    }
}

impl Display for Show<'_, Property> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, it) = self;
        let mark = mark(it.presence);
        write!(f, "{}{mark}: {}", Text(&it.name), Show(types, &it.ty))?;
        match it.access {
            Access::ReadWrite => {}
            Access::ReadOnly => f.write_str(" readonly")?,
            Access::WriteOnly => f.write_str(" writeonly")?,
        }
        if it.deprecated {
            f.write_str(" deprecated")?;
        }
        default(f, it.default.as_ref())
    }
}

impl Display for Enumeration {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let head = match self.base {
            Base::Text => "enum",
            Base::Integer => "enum of integers",
        };
        let mut list = List::begin(f, head)?;
        for (index, text) in self.texts.iter().enumerate() {
            match self.names.get(index) {
                Some(name) => list.item(&format_args!("{} as {}", Text(text), Text(name)))?,
                None => list.item(&Text(text))?,
            }
        }
        list.end()
    }
}

impl Display for Show<'_, Union> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, union) = self;
        match &union.rule {
            UnionRule::Tagged { member, tags } => {
                let mut list = List::begin(f, &format!("union by {}", Text(member)))?;
                for tag in tags {
                    list.item(&Show(types, tag))?;
                }
                list.end()
            }
            UnionRule::Untagged(variants) => {
                let mut list = List::begin(f, "union")?;
                for ty in variants {
                    list.item(&Show(types, ty))?;
                }
                list.end()
            }
        }
    }
}

impl Display for Show<'_, Tag> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, tag) = self;
        let ty = Show(types, &tag.ty).to_string();
        if ty != tag.name {
            write!(f, "{}: ", Text(&tag.name))?;
        }
        write!(f, "{ty}{:?}", tag.texts)?;
        f.write_str(if tag.takes_others { " and others" } else { "" })
    }
}

impl Display for Scalar {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Boolean => "boolean",
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Uint32 => "uint32",
            Self::Uint64 => "uint64",
            Self::Integer => "integer",
            Self::Float => "float",
            Self::Double => "double",
            Self::Decimal => "decimal",
            Self::String => "string",
            Self::DateTime => "date-time",
            Self::Date => "date",
            Self::Uuid => "uuid",
            Self::Byte => "byte",
            Self::Binary => "binary",
            Self::Password => "password",
        })
    }
}
