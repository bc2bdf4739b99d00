//! What is known of an object type.

use super::super::words::{Known, Recent, Words};
use super::{Content, Fields, Value, View, Writer};

/// What is known of an object type.
///
/// [`object!`](super::object) hands its own words over as one text, which costs the compiler next to nothing;
/// they are taken apart when a value of the type is first read or shown.
#[derive(Debug)]
pub struct Table {
    name: &'static str,
    /// The members that have a field of their own, in the fields' order.
    pub(super) members: Box<[Member]>,
    /// The field behind those of the members, if it is the map that takes all members without a field.
    pub(super) additional: Option<&'static str>,
    /// Whether the last field is [`Nulls`](super::Nulls), which notes the members that were `null`.
    pub(super) notes_nulls: bool,
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
    /// What stands before its value in JSON: a comma, the name in quotes, and a colon.
    lead: Box<[u8]>,
    /// The same with zeros behind it, if it is short: copying a known number of bytes takes less time.
    padded: Option<[u8; SHORT]>,
}

/// Longer than what stands before most members' values.
const SHORT: usize = 32;

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
    /// The table that these words describe; they are taken apart once.
    #[inline]
    pub(super) fn of(words: &'static str) -> &'static Self {
        TABLES.get(&RECENT, words, Self::parse)
    }

    /// Takes the words apart: the name of the type, then for each field `field presence "member" access,`.
    fn parse(mut words: Words) -> Self {
        let name = words.take_name().unwrap_or_default();
        let (mut members, mut additional, mut notes_nulls) = (Vec::new(), None, false);
        while let Some(field) = words.take_name() {
            if words.accept("additional") {
                additional = Some(field);
                words.skip_past(",");
            } else if words.accept("nulls") {
                notes_nulls = true;
                words.skip_past(",");
            } else {
                members.push(Member::parse(field, &mut words));
            }
        }
        Self {
            name,
            members: members.into(),
            additional,
            notes_nulls,
        }
    }

    /// The struct's name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The members that have a field of their own, in the fields' order.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// The names of all fields that are of the object's content.
    pub(super) fn fields(&self) -> impl Iterator<Item = &'static str> {
        self.members
            .iter()
            .map(|member| member.field)
            .chain(self.additional)
    }
}

thread_local! {
    /// The tables that this thread used last.
    static RECENT: Recent<Table> = const { Recent::new() };
}

/// All tables that have been used.
static TABLES: Known<Table> = Known::new();

impl Member {
    /// Takes what stands behind a field's name.
    fn parse(field: &'static str, words: &mut Words) -> Self {
        let presence = match words.next() {
            Some("required") => Presence::Required,
            _ => Presence::Optional,
        };
        let mut access = Access::Both;
        let name = words.take_text().unwrap_or_default();
        for word in words.take_while(|word| *word != ",") {
            access = match word {
                "read_only" => Access::ReadOnly,
                "write_only" => Access::WriteOnly,
                _ => access,
            };
        }
        let mut writer = Writer::new(Content::Everything);
        writer.later_name(name);
        let lead = writer.into_text();
        let mut padded = [0; SHORT];
        let is_short = padded
            .get_mut(..lead.len())
            .map(|room| room.copy_from_slice(&lead));
        Self {
            name,
            field,
            presence,
            access,
            lead: lead.into(),
            padded: is_short.map(|()| padded),
        }
    }

    /// Writes what stands before its value in JSON, with the comma that divides it from another member before it.
    #[inline]
    pub(super) fn write_lead(&self, text: &mut Vec<u8>) {
        match &self.padded {
            Some(padded) => {
                let end = text.len() + self.lead.len();
                text.extend_from_slice(padded);
                text.truncate(end);
            }
            None => text.extend_from_slice(&self.lead),
        }
    }

    /// What stands before its value in JSON, if it is the first member.
    #[inline]
    pub(super) fn prefix(&self) -> &[u8] {
        self.lead.get(1..).unwrap_or_default()
    }

    /// Whether an answer without the member is at fault.
    #[inline]
    pub(super) fn is_demanded(&self) -> bool {
        self.presence == Presence::Required && self.access != Access::WriteOnly
    }

    /// Whether requests or answers, whichever are meant, have the member at all.
    fn is_part_of(&self, content: Content) -> bool {
        content == Content::Everything || self.access != Access::ReadOnly
    }
}

/// The view of an object.
pub struct Object<'a> {
    /// What is known of its type.
    pub table: &'static Table,
    fields: Fields<'a, FEW>,
}

/// Nine of ten types of large APIs have so many fields or less.
const FEW: usize = 16;

impl<'a> Object<'a> {
    /// An object with its fields in the table's order.
    #[inline]
    pub(super) fn new(table: &'static Table, fields: &[&'a dyn Value]) -> Self {
        let fields = Fields::new(fields);
        Self { table, fields }
    }

    /// Its fields in the table's order.
    #[inline]
    pub(super) fn fields(&self) -> &[&'a dyn Value] {
        self.fields.all()
    }

    /// The members that are written, in order; the map of additional members contributes its own.
    pub fn members(&self, content: Content) -> Vec<(&'a str, &'a dyn Value)> {
        let fields = self.fields();
        let mut members = Vec::with_capacity(fields.len());
        for ((place, member), field) in self.table.members.iter().enumerate().zip(fields) {
            if self.writes((place, member), &field.view(), content) {
                members.push((member.name, *field));
            }
        }
        members.extend(self.additional());
        members
    }

    /// Whether a member is written: one whose field is absent is left out, or `null` if it is required or was `null`.
    #[inline]
    pub(super) fn writes(
        &self,
        (place, member): (usize, &Member),
        view: &View<'_>,
        content: Content,
    ) -> bool {
        let is_there = !matches!(view, View::Absent)
            || member.presence == Presence::Required
            || (self.table.notes_nulls && self.was_null(place));
        is_there && member.is_part_of(content)
    }

    fn was_null(&self, place: usize) -> bool {
        match self.fields().last().map(|nulls| nulls.view()) {
            Some(View::Nulls(nulls)) => nulls.contains(place),
            _ => false,
        }
    }

    /// The members of the map that takes those without a field.
    #[inline]
    pub(super) fn additional(&self) -> Vec<(&'a str, &'a dyn Value)> {
        match self.table.additional {
            Some(_) => self.take_additional(),
            None => Vec::new(),
        }
    }

    fn take_additional(&self) -> Vec<(&'a str, &'a dyn Value)> {
        let map = self.fields().get(self.table.members.len());
        match map.map(|map| map.view()) {
            Some(View::Map(map)) => map.members(),
            _ => Vec::new(),
        }
    }
}
