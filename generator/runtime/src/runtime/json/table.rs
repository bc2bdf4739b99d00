//! What is known of an object type.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::{Content, Value, View, Writer};

/// What is known of an object type.
///
/// [`object!`](super::object) hands its own words over as one text, which costs the compiler next to nothing;
/// they are taken apart when a value of the type is first read or shown.
#[derive(Debug)]
pub struct Table {
    name: &'static str,
    /// The members that have a field of their own, in the fields' order.
    pub(super) members: Box<[Member]>,
    /// The last field, if it is the map that takes all members without a field.
    pub(super) additional: Option<&'static str>,
}

/// What is known of a member of an object.
#[derive(Debug)]
pub struct Member {
    /// The member's name in JSON.
    pub name: Cow<'static, str>,
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
    /// The table that these words describe; they are taken apart once.
    pub(super) fn of(words: &'static str) -> &'static Self {
        let key = (words.as_ptr().addr(), words.len());
        RECENT.with(|recent| {
            let place = &recent[(key.0 / 8) % RECENT_TABLES];
            match place.get() {
                Some((known, table)) if known == key => table,
                _ => {
                    let table = Self::find(key, words);
                    place.set(Some((key, table)));
                    table
                }
            }
        })
    }

    #[cold]
    fn find(key: Key, words: &'static str) -> &'static Self {
        let mut tables = TABLES.lock().unwrap_or_else(PoisonError::into_inner);
        tables
            .entry(key)
            .or_insert_with(|| Box::leak(Box::new(Self::parse(words))))
    }

    /// Takes the words apart: the name of the type, then for each field `field : "member" word …,`.
    fn parse(words: &'static str) -> Self {
        let mut words = Words(words);
        let name = words.next().map(without_prefix).unwrap_or_default();
        let (mut members, mut additional) = (Vec::new(), None);
        while let Some(field) = words.next() {
            let field = without_prefix(field);
            match words.next() {
                Some(":") => members.push(Member::parse(field, &mut words)),
                _ => additional = Some(field),
            }
        }
        Self {
            name,
            members: members.into(),
            additional,
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

    /// The names of all fields.
    pub(super) fn fields(&self) -> impl Iterator<Item = &'static str> {
        self.members
            .iter()
            .map(|member| member.field)
            .chain(self.additional)
    }
}

/// Where a text is: texts in the program stay where they are, so that the place stands for the text.
type Key = (usize, usize);

/// How many tables each thread has at hand.
const RECENT_TABLES: usize = 64;

thread_local! {
    /// The tables that this thread used last.
    static RECENT: [Cell<Option<(Key, &'static Table)>>; RECENT_TABLES] =
        const { [const { Cell::new(None) }; RECENT_TABLES] };
}

/// All tables that have been used.
static TABLES: Mutex<BTreeMap<Key, &'static Table>> = Mutex::new(BTreeMap::new());

impl Member {
    /// Takes what stands behind a field's name.
    fn parse(field: &'static str, words: &mut Words) -> Self {
        let name = words.next().map(unquoted).unwrap_or_default();
        let (mut presence, mut access) = (Presence::Optional, Access::Both);
        for word in words.take_while(|word| *word != ",") {
            match word {
                "required" => presence = Presence::Required,
                "read_only" => access = Access::ReadOnly,
                "write_only" => access = Access::WriteOnly,
                word => debug_assert_eq!(word, "optional", "not a word of `object!`"),
            }
        }
        let mut writer = Writer::new(Content::Everything);
        writer.name(&name);
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

/// The words of [`object!`](super::object) as `stringify!` writes them: names, texts in quotes, colons and commas.
struct Words(&'static str);

impl Iterator for Words {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        let rest = self.0.trim_start();
        let length = match rest.chars().next()? {
            ':' | ',' => 1,
            '"' => quoted_length(rest),
            _ => rest
                .find(|c: char| c.is_whitespace() || matches!(c, ':' | ',' | '"'))
                .unwrap_or(rest.len()),
        };
        let (word, rest) = rest.split_at(length);
        self.0 = rest;
        Some(word)
    }
}

/// How long the text in quotes is that stands in front.
fn quoted_length(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

/// The text that a literal stands for.
fn unquoted(literal: &'static str) -> Cow<'static, str> {
    let text = literal.strip_prefix('"').unwrap_or(literal);
    let text = text.strip_suffix('"').unwrap_or(text);
    if !text.contains('\\') {
        return text.into();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        plain.extend(match c {
            '\\' => escaped(&mut rest),
            c => Some(c),
        });
    }
    plain.into()
}

/// The character that stands behind a backslash.
fn escaped(rest: &mut std::str::Chars<'_>) -> Option<char> {
    match rest.next()? {
        'n' => Some('\n'),
        'r' => Some('\r'),
        't' => Some('\t'),
        '0' => Some('\0'),
        'u' => {
            let digits = rest.by_ref().skip(1).take_while(|c| *c != '}');
            let code = digits.filter_map(|c| c.to_digit(16));
            char::from_u32(code.fold(0, |code, digit| code * 16 + digit))
        }
        c => Some(c),
    }
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
        let fields = self.fields();
        let mut members = Vec::with_capacity(fields.len());
        for (member, field) in self.table.members.iter().zip(fields) {
            if member.is_written(&field.view(), content) {
                members.push((&*member.name, *field));
            }
        }
        members.extend(self.additional());
        members
    }

    /// The members of the map that takes those without a field.
    pub(super) fn additional(&self) -> Vec<(&'a str, &'a dyn Value)> {
        let map = self.table.additional.and(self.fields().last());
        match map.map(|map| map.view()) {
            Some(View::Map(map)) => map.members(),
            _ => Vec::new(),
        }
    }
}
