//! One way to look at a schema, however `openapiv3` has sorted it.

use std::collections::HashMap;
use std::fmt::Display;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, Discriminator, IntegerFormat, NumberFormat, ReferenceOr, Schema,
    SchemaData, SchemaKind, StringFormat, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use crate::openapi::carried::PREFIX_ITEMS;

/// A schema's place in another schema: a reference, or the schema itself.
#[derive(Clone, Copy, Debug)]
pub(super) enum SchemaRef<'d> {
    /// `$ref`
    Reference(&'d str),
    /// Inline.
    Inline(&'d Schema),
}

impl SchemaRef<'_> {
    /// Whether it says nothing of the type.
    pub(super) fn is_unconstrained(&self) -> bool {
        match self {
            Self::Reference(_) => false,
            Self::Inline(schema) => View::of(schema).is_unconstrained(),
        }
    }

    /// Whether it says which JSON type the value has, and nothing else.
    pub(super) fn is_bare(&self) -> bool {
        match self {
            Self::Reference(_) => false,
            Self::Inline(schema) => View::of(schema).weight() <= 1,
        }
    }
}

impl<'d> From<&'d ReferenceOr<Schema>> for SchemaRef<'d> {
    fn from(it: &'d ReferenceOr<Schema>) -> Self {
        match it {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Inline(schema),
        }
    }
}

impl<'d> From<&'d ReferenceOr<Box<Schema>>> for SchemaRef<'d> {
    fn from(it: &'d ReferenceOr<Box<Schema>>) -> Self {
        match it {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Inline(schema),
        }
    }
}

/// The keywords of a schema that decide its type (OpenAPI 3.0, Schema Object).
#[derive(Clone, Debug, Default)]
pub(super) struct View<'d> {
    pub ty: Option<&'d str>,
    pub format: Option<&'d str>,
    pub pattern: Option<&'d str>,
    pub nullable: bool,
    pub properties: Option<&'d IndexMap<String, ReferenceOr<Box<Schema>>>>,
    pub required: &'d [String],
    pub additional: Option<&'d AdditionalProperties>,
    pub items: Option<SchemaRef<'d>>,
    /// How many of the alternatives of the items are those of a tuple, and how many there are in all.
    pub tuple: Option<(usize, usize)>,
    /// How many items there are at least.
    pub least_items: usize,
    /// Texts of `enum`; `None` when there is none, or it has other values than texts.
    pub texts: Option<Vec<&'d str>>,
    /// Values of `enum` where not all are texts: texts as they are, others as JSON.
    pub values: Vec<String>,
    /// Whether there are texts among these values.
    pub is_mixed: bool,
    /// What an extension calls the values of `enum`: nothing, or a name for each, `null` included.
    pub names: Vec<&'d str>,
    /// Bounds that 64 bits with a sign do not hold.
    pub bounds: Bounds,
    pub all_of: &'d [ReferenceOr<Schema>],
    pub one_of: &'d [ReferenceOr<Schema>],
    pub any_of: &'d [ReferenceOr<Schema>],
    pub discriminator: Option<&'d Discriminator>,
    pub description: Option<&'d str>,
}

impl<'d> View<'d> {
    pub(super) fn of(schema: &'d Schema) -> Self {
        let data: &'d SchemaData = &schema.schema_data;
        let view = Self {
            nullable: data.nullable,
            discriminator: data.discriminator.as_ref(),
            description: data.description.as_deref().or(data.title.as_deref()),
            names: names(data),
            tuple: tuple(data),
            ..Self::default()
        };
        let mut view = match &schema.schema_kind {
            SchemaKind::Type(ty) => view.with_type(ty),
            SchemaKind::OneOf { one_of } => Self { one_of, ..view },
            SchemaKind::AllOf { all_of } => Self { all_of, ..view },
            SchemaKind::AnyOf { any_of } => Self { any_of, ..view },
            SchemaKind::Not { .. } => view,
            SchemaKind::Any(any) => Self {
                ty: any.typ.as_deref(),
                format: any.format.as_deref(),
                pattern: any.pattern.as_deref(),
                properties: Some(&any.properties).filter(|it| !it.is_empty()),
                required: &any.required,
                additional: any.additional_properties.as_ref(),
                items: any.items.as_ref().map(SchemaRef::from),
                least_items: any.min_items.unwrap_or_default(),
                texts: texts(&any.enumeration),
                values: values(&any.enumeration),
                is_mixed: is_mixed(&any.enumeration),
                nullable: view.nullable || any.enumeration.iter().any(Value::is_null),
                bounds: Bounds(any.minimum, any.maximum),
                all_of: &any.all_of,
                one_of: &any.one_of,
                any_of: &any.any_of,
                ..view
            },
        };
        if let Some(texts) = view.texts.as_ref().filter(|_| view.names.is_empty()) {
            view.names = names_of_texts(data, texts).unwrap_or_default();
        }
        view
    }

    fn with_type(self, ty: &'d Type) -> Self {
        match ty {
            Type::String(it) => Self {
                ty: Some("string"),
                format: string_format(&it.format),
                pattern: it.pattern.as_deref(),
                nullable: self.nullable || it.enumeration.iter().any(Option::is_none),
                texts: Some(
                    it.enumeration
                        .iter()
                        .flatten()
                        .map(String::as_str)
                        .collect(),
                )
                .filter(|texts: &Vec<_>| !texts.is_empty()),
                ..self
            },
            Type::Number(it) => Self {
                ty: Some("number"),
                format: number_format(&it.format),
                values: known(&it.enumeration),
                nullable: self.nullable || it.enumeration.iter().any(Option::is_none),
                ..self
            },
            Type::Integer(it) => Self {
                ty: Some("integer"),
                format: integer_format(&it.format),
                values: known(&it.enumeration),
                nullable: self.nullable || it.enumeration.iter().any(Option::is_none),
                ..self
            },
            Type::Object(it) => Self {
                ty: Some("object"),
                properties: Some(&it.properties).filter(|it| !it.is_empty()),
                required: &it.required,
                additional: it.additional_properties.as_ref(),
                ..self
            },
            Type::Array(it) => Self {
                ty: Some("array"),
                items: it.items.as_ref().map(SchemaRef::from),
                least_items: it.min_items.unwrap_or_default(),
                ..self
            },
            Type::Boolean(it) => Self {
                ty: Some("boolean"),
                values: known(&it.enumeration),
                nullable: self.nullable || it.enumeration.iter().any(Option::is_none),
                ..self
            },
        }
    }

    /// Whether it has branches of a union.
    pub(super) fn has_branches(&self) -> bool {
        !self.one_of.is_empty() || !self.any_of.is_empty()
    }

    /// Whether it lists its values.
    pub(super) fn lists_values(&self) -> bool {
        self.texts.is_some() || !self.values.is_empty()
    }

    /// How much it says of the type, compared with other schemas of the same value.
    pub(super) fn weight(&self) -> u8 {
        if self.lists_values() {
            4
        } else if self.items.is_some()
            || self.describes_members()
            || self.has_branches()
            || !self.all_of.is_empty()
        {
            3
        } else if self.format.is_some() {
            2
        } else {
            u8::from(self.ty.is_some_and(|it| it != "null"))
        }
    }

    /// Whether there are values of both types; `null` is one of a nullable type, too.
    pub(super) fn agrees_with(&self, other: &Self) -> bool {
        let is_number = |ty| matches!(ty, "number" | "integer");
        if self.is_null() && other.nullable || self.nullable && other.is_null() {
            return true;
        }
        match (self.json_type(), other.json_type()) {
            (Some(one), Some(other)) => one == other || is_number(one) && is_number(other),
            _ => true,
        }
    }

    fn json_type(&self) -> Option<&'d str> {
        self.ty
            .or_else(|| self.describes_members().then_some("object"))
    }

    /// The branches of a union; those of `anyOf` only where there is no `oneOf`.
    pub(super) fn branches(&self) -> &'d [ReferenceOr<Schema>] {
        if self.one_of.is_empty() {
            self.any_of
        } else {
            self.one_of
        }
    }

    /// Whether it says nothing of the type, except that it may be `null`.
    pub(super) fn is_unconstrained(&self) -> bool {
        self.ty.is_none() && self.says_nothing_else()
    }

    /// Whether `null` is all that it allows: `{type: null}`, `{nullable: true}`, `{enum: [null]}`.
    pub(super) fn is_null(&self) -> bool {
        match self.ty {
            None => self.nullable && self.says_nothing_else(),
            Some(ty) => ty == "null" && self.says_nothing_else(),
        }
    }

    /// Whether it is any object or `null`, which is how some say `null` where a type has to be given.
    pub(super) fn is_nullable_object(&self) -> bool {
        self.nullable && self.ty == Some("object") && self.says_nothing_else()
    }

    /// Whether it is any text.
    pub(super) fn is_plain_text(&self) -> bool {
        self.ty == Some("string")
            && self.format.is_none()
            && self.pattern.is_none()
            && self.says_nothing_else()
    }

    fn says_nothing_else(&self) -> bool {
        self.texts.is_none()
            && self.values.is_empty()
            && self.items.is_none()
            && !self.describes_members()
            && self.all_of.is_empty()
            && !self.has_branches()
    }

    /// Whether it says something of an object's members.
    pub(super) fn describes_members(&self) -> bool {
        self.properties.is_some() || !self.required.is_empty() || self.additional.is_some()
    }
}

/// The least and the greatest number, where `openapiv3` has no whole number for one of them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Bounds(pub Option<f64>, pub Option<f64>);

/// The names that an extension gives to the values of an `enum`.
fn names(data: &SchemaData) -> Vec<&str> {
    let lists = ["x-enum-varnames", "x-enumNames"];
    let list = lists
        .iter()
        .find_map(|it| data.extensions.get(*it)?.as_array());
    let names: Option<Vec<&str>> = list.into_iter().flatten().map(Value::as_str).collect();
    names.unwrap_or_default()
}

/// The names of texts in documents of Azure, which list them with what they are names of.
fn names_of_texts<'d>(data: &'d SchemaData, texts: &[&str]) -> Option<Vec<&'d str>> {
    let values = data
        .extensions
        .get("x-ms-enum")?
        .get("values")?
        .as_array()?;
    let text = |it: &'d Value, key: &str| it.get(key)?.as_str();
    let pairs = values.iter();
    let names: HashMap<&str, &str> = pairs
        .filter_map(|it| Some((text(it, "value")?, text(it, "name")?)))
        .collect();
    texts.iter().map(|it| names.get(it).copied()).collect()
}

/// What an extension says of a tuple.
fn tuple(data: &SchemaData) -> Option<(usize, usize)> {
    let counts = data.extensions.get(PREFIX_ITEMS)?.as_array()?;
    let count = |index: usize| usize::try_from(counts.get(index)?.as_u64()?).ok();
    Some((count(0)?, count(1)?))
}

/// The texts of an `enum`; `null` is not one of them, it makes the schema nullable.
fn texts(values: &[Value]) -> Option<Vec<&str>> {
    let texts: Option<Vec<&str>> = values
        .iter()
        .filter(|it| !it.is_null())
        .map(Value::as_str)
        .collect();
    texts.filter(|it| !it.is_empty())
}

/// The values of an `enum` that are not `null`, if not all of them are texts.
fn values(values: &[Value]) -> Vec<String> {
    if texts(values).is_some() {
        return Vec::new();
    }
    let values = values.iter().filter(|it| !it.is_null());
    let text = |it: &Value| it.as_str().map_or_else(|| it.to_string(), str::to_owned);
    values.map(text).collect()
}

/// Whether an `enum` lists texts and other values than `null`.
fn is_mixed(values: &[Value]) -> bool {
    values.iter().any(Value::is_string) && texts(values).is_none()
}

/// The values of an `enum` of one type, as JSON.
fn known<T: Display>(values: &[Option<T>]) -> Vec<String> {
    let values = values.iter().flatten();
    values.map(T::to_string).collect()
}

fn string_format(format: &VariantOrUnknownOrEmpty<StringFormat>) -> Option<&str> {
    match format {
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => Some("date"),
        VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Some("date-time"),
        VariantOrUnknownOrEmpty::Item(StringFormat::Password) => Some("password"),
        VariantOrUnknownOrEmpty::Item(StringFormat::Byte) => Some("byte"),
        VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Some("binary"),
        VariantOrUnknownOrEmpty::Unknown(it) => Some(it),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

fn number_format(format: &VariantOrUnknownOrEmpty<NumberFormat>) -> Option<&str> {
    match format {
        VariantOrUnknownOrEmpty::Item(NumberFormat::Float) => Some("float"),
        VariantOrUnknownOrEmpty::Item(NumberFormat::Double) => Some("double"),
        VariantOrUnknownOrEmpty::Unknown(it) => Some(it),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

fn integer_format(format: &VariantOrUnknownOrEmpty<IntegerFormat>) -> Option<&str> {
    match format {
        VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32) => Some("int32"),
        VariantOrUnknownOrEmpty::Item(IntegerFormat::Int64) => Some("int64"),
        VariantOrUnknownOrEmpty::Unknown(it) => Some(it),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}
