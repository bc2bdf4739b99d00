//! What is known of an object type.

use std::sync::OnceLock;

use super::{Content, Value, View, Writer};

/// What is known of an object type: [`object!`](super::object) writes one for each struct.
///
/// The macro hands its own words over as one text, which costs the compiler next to nothing;
/// they are taken apart when a value of the type is first read or shown.
#[derive(Debug)]
pub struct Table {
    name: &'static str,
    members: &'static [&'static str],
    fields: &'static str,
    layout: OnceLock<Layout>,
}

/// The members of an object type and its fields, which are in the same order.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) members: Box<[Member]>,
    /// The last field, if it is the map that takes all members without a field.
    pub(super) additional: Option<&'static str>,
}

/// What is known of a member of an object.
#[derive(Debug)]
pub struct Member {
    /// The member's name in JSON.
    pub name: &'static str,
    /// The name of its field in Rust.
    pub field: &'static str,
    /// How often it is there.
    pub presence: Presence,
    /// Who sends it.
    pub access: Access,
    /// What stands before its value in JSON: the name in quotes, and a colon.
    pub(super) prefix: Box<str>,
}

/// Whether a member is always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It may be left out.
    Optional,
    /// It must be there.
    Required,
}

/// Who sends a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Clients and servers.
    Both,
    /// Only servers: requests leave it out.
    ReadOnly,
    /// Only clients: it is never demanded of an answer.
    WriteOnly,
}

impl Table {
    /// Describes a struct: its name, the names of its members, and its fields in the words of [`object!`](super::object).
    pub const fn new(
        name: &'static str,
        members: &'static [&'static str],
        fields: &'static str,
    ) -> Self {
        Self {
            name,
            members,
            fields,
            layout: OnceLock::new(),
        }
    }

    /// The struct's name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The members that have a field of their own, in the fields' order.
    pub fn members(&self) -> &[Member] {
        &self.layout().members
    }

    #[inline]
    pub(super) fn layout(&self) -> &Layout {
        self.layout
            .get_or_init(|| Layout::parse(self.members, self.fields))
    }
}

impl Layout {
    /// Takes the words apart: fields are separated by commas, words by white space.
    fn parse(members: &[&'static str], fields: &'static str) -> Self {
        let mut fields = fields.split(',').map(str::split_whitespace);
        let members = members
            .iter()
            .zip(&mut fields)
            .map(|(name, words)| Member::parse(name, words))
            .collect();
        let additional = fields
            .find_map(|mut words| words.next())
            .map(without_prefix);
        Self {
            members,
            additional,
        }
    }

    /// The names of all fields.
    pub(super) fn fields(&self) -> impl Iterator<Item = &'static str> {
        self.members
            .iter()
            .map(|member| member.field)
            .chain(self.additional)
    }
}

impl Member {
    fn parse(name: &'static str, mut words: impl Iterator<Item = &'static str>) -> Self {
        let field = words.next().map(without_prefix).unwrap_or_default();
        let (mut presence, mut access) = (Presence::Optional, Access::Both);
        for word in words {
            match word {
                "required" => presence = Presence::Required,
                "read_only" => access = Access::ReadOnly,
                "write_only" => access = Access::WriteOnly,
                word => debug_assert_eq!(word, "optional", "not a word of `object!`"),
            }
        }
        let mut writer = Writer::new(Content::Everything);
        writer.name(name);
        let prefix = String::from_utf8_lossy(&writer.into_text()).into();
        Self {
            name,
            field,
            presence,
            access,
            prefix,
        }
    }

    /// Whether an answer without the member is at fault.
    #[inline]
    pub(super) fn is_demanded(&self) -> bool {
        self.presence == Presence::Required && self.access != Access::WriteOnly
    }

    /// Whether the member is written: a field that is absent is left out, or `null` if the member is required.
    pub(super) fn is_written(&self, view: &View<'_>, content: Content) -> bool {
        let is_there = self.presence == Presence::Required || !matches!(view, View::Absent);
        is_there && (content == Content::Everything || self.access != Access::ReadOnly)
    }
}

/// The name of a field as Rust's own `Debug` prints it.
fn without_prefix(field: &'static str) -> &'static str {
    field.strip_prefix("r#").unwrap_or(field)
}

/// The view of an object.
pub struct Object<'a> {
    /// What is known of its type.
    pub table: &'static Table,
    fields: Fields<'a>,
}

/// The fields of an object; few enough for most types, they need no memory of their own.
#[allow(
    clippy::large_enum_variant,
    reason = "it lives on the stack while an object is shown"
)]
enum Fields<'a> {
    Few([&'a dyn Value; FEW], usize),
    Many(Box<[&'a dyn Value]>),
}

/// Nine of ten types of large APIs have so many fields or less.
const FEW: usize = 16;

impl<'a> Object<'a> {
    /// An object with its fields in the table's order.
    #[inline]
    pub(super) fn new(table: &'static Table, fields: &[&'a dyn Value]) -> Self {
        let mut few: [&dyn Value; FEW] = [&false; FEW];
        let fields = match few.get_mut(..fields.len()) {
            Some(all) => {
                all.copy_from_slice(fields);
                Fields::Few(few, fields.len())
            }
            None => Fields::Many(fields.into()),
        };
        Self { table, fields }
    }

    /// Its fields in the table's order.
    #[inline]
    pub(super) fn fields(&self) -> &[&'a dyn Value] {
        match &self.fields {
            Fields::Few(fields, count) => fields.get(..*count).unwrap_or_default(),
            Fields::Many(fields) => fields,
        }
    }

    /// The members that are written, in order; the map of additional members contributes its own.
    pub fn members(&self, content: Content) -> Vec<(&'a str, &'a dyn Value)> {
        let (layout, fields) = (self.table.layout(), self.fields());
        let mut members = Vec::with_capacity(fields.len());
        for (member, field) in layout.members.iter().zip(fields) {
            if member.is_written(&field.view(), content) {
                members.push((member.name, *field));
            }
        }
        members.extend(self.additional());
        members
    }

    /// The members of the map that takes those without a field.
    pub(super) fn additional(&self) -> Vec<(&'a str, &'a dyn Value)> {
        let map = self.table.layout().additional.and(self.fields().last());
        match map.map(|map| map.view()) {
            Some(View::Map(map)) => map.members(),
            _ => Vec::new(),
        }
    }
}
