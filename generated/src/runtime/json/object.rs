//! Objects with known members: the table that describes them, and how they are read.

use super::{Kind, ReadError, Reader, Value};

/// What is known of an object type: [`object!`](super::object) writes one for each struct.
#[derive(Debug)]
pub struct Table {
    /// The struct's name.
    pub name: &'static str,
    /// The names of its fields, separated by white space, in the order of `members`.
    pub fields: &'static str,
    /// Its members in the order of its fields.
    pub members: &'static [Member],
}

/// What is known of a member of an object.
#[derive(Debug)]
pub struct Member {
    /// Its name in JSON.
    pub name: &'static str,
    /// The sum of its [`flags`].
    pub flags: u8,
}

/// What [`object!`](super::object) says of a member, in lower case as it is written there.
#[allow(
    non_upper_case_globals,
    reason = "the macro takes the words as they are"
)]
pub mod flags {
    /// The member may be left out.
    pub const optional: u8 = 0;
    /// The member must be there, in both directions.
    pub const required: u8 = 1;
    /// Only servers send the member; requests leave it out.
    pub const read_only: u8 = 2;
    /// Only clients send the member; it is never demanded of an answer.
    pub const write_only: u8 = 4;
    /// Not one member, but the map that takes all that have no field.
    pub const additional: u8 = 8;
}

impl Member {
    /// Whether this is said of the member.
    pub(super) fn is(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    #[inline]
    fn is_named(&self, name: &str) -> bool {
        self.name == name && !self.is(flags::additional)
    }

    /// Whether an answer without the member is at fault.
    fn is_demanded(&self) -> bool {
        self.flags & (flags::required | flags::write_only) == flags::required
    }
}

/// The view of an object.
pub struct Object<'a> {
    /// What is known of its type.
    pub table: &'static Table,
    /// Its fields in the table's order.
    pub fields: Box<[&'a dyn Value]>,
}

/// Reads an object into its fields, which are in the table's order and empty.
///
/// A member is looked for from the field after the last one on, so that an answer in the documented order
/// costs one comparison for each member. Of members with the same name the last one counts.
///
/// # Errors
/// When the text is not an object, a required member is missing, or a member does not fit its field.
pub fn read_object(
    reader: &mut Reader<'_>,
    table: &'static Table,
    fields: &mut [&mut dyn Value],
) -> Result<(), ReadError> {
    let mut more = reader.open(Kind::Object)?;
    let start = reader.position();
    let mut seen = Seen::default();
    let mut next = 0;
    while more {
        if let Some(member) = table.members.get(next)
            && reader.take_name(member.name)?
        {
            let mark = reader.mark();
            let result = read_field(reader, fields, next, &mut seen);
            next += 1;
            if let Err(error) = result {
                reader
                    .recover(error, mark)
                    .map_err(|error| error.in_member(&member.name))?;
            }
            more = reader.more(b'}')?;
            continue;
        }
        let name = reader.name()?;
        let mark = reader.mark();
        let result = match table.position(&name, next) {
            Some(index) => {
                next = index + 1;
                read_field(reader, fields, index, &mut seen)
            }
            None => table.read_additional(reader, fields, &name),
        };
        if let Err(error) = result {
            reader
                .recover(error, mark)
                .map_err(|error| error.in_member(&name))?;
        }
        more = reader.more(b'}')?;
    }
    table.check_demanded(&seen, start, reader)
}

/// Reads a member into its field, which is empty again when the member does not fit.
#[inline]
fn read_field(
    reader: &mut Reader<'_>,
    fields: &mut [&mut dyn Value],
    index: usize,
    seen: &mut Seen,
) -> Result<(), ReadError> {
    let Some(field) = fields.get_mut(index) else {
        return reader.skip();
    };
    if seen.insert(index) {
        field.reset();
    }
    field.read(reader).inspect_err(|_| field.reset())
}

impl Table {
    /// The field of the member with this name, looked for from `next` on and then from the start.
    #[inline]
    fn position(&self, name: &str, next: usize) -> Option<usize> {
        match self.members.get(next) {
            Some(member) if member.is_named(name) => Some(next),
            _ => self.search(name, next),
        }
    }

    fn search(&self, name: &str, next: usize) -> Option<usize> {
        let (before, after) = self.members.split_at_checked(next)?;
        match after.iter().position(|member| member.is_named(name)) {
            Some(index) => Some(next + index),
            None => before.iter().position(|member| member.is_named(name)),
        }
    }

    /// Reads a member that has no field into the map that takes such members, if the type has one.
    fn read_additional(
        &self,
        reader: &mut Reader<'_>,
        fields: &mut [&mut dyn Value],
        name: &str,
    ) -> Result<(), ReadError> {
        match (self.members.last(), fields.last_mut()) {
            (Some(member), Some(field)) if member.is(flags::additional) => {
                field.read_member(name, reader)
            }
            _ => reader.skip(),
        }
    }

    /// Finds the first member that had to be there and was not.
    fn check_demanded(
        &self,
        seen: &Seen,
        start: usize,
        reader: &Reader<'_>,
    ) -> Result<(), ReadError> {
        if reader.is_lenient() {
            return Ok(());
        }
        let missing =
            |(index, member): &(usize, &Member)| member.is_demanded() && !seen.contains(*index);
        match self.members.iter().enumerate().find(missing) {
            Some((_, member)) => {
                let message = format!("`{}` lacks its member `{}`", self.name, member.name);
                Err(reader.mismatch_at(start, message))
            }
            None => Ok(()),
        }
    }
}

/// The fields that have been read: a set of small numbers.
#[derive(Default)]
struct Seen {
    low: u64,
    high: Vec<u64>,
}

impl Seen {
    /// Adds a number and says whether it was there before.
    fn insert(&mut self, index: usize) -> bool {
        let bit = 1 << (index % 64);
        let word = match (index / 64).checked_sub(1) {
            None => &mut self.low,
            Some(word) => {
                if self.high.len() <= word {
                    self.high.resize(word + 1, 0);
                }
                &mut self.high[word]
            }
        };
        let was_there = *word & bit != 0;
        *word |= bit;
        was_there
    }

    fn contains(&self, index: usize) -> bool {
        let word = match (index / 64).checked_sub(1) {
            None => self.low,
            Some(word) => self.high.get(word).copied().unwrap_or_default(),
        };
        word & (1 << (index % 64)) != 0
    }
}

/// Gives a struct its JSON, `Debug`, `PartialEq`, and serde's `Serialize` and `Deserialize`.
///
/// Each field stands with its member's name and whether it is `required` or `optional`, and if so `read_only` or `write_only`;
/// a map that takes all other members comes last:
///
/// ```text
/// use std::collections::BTreeMap;
/// use atlas_admin::runtime::{json, object};
///
/// struct Invitation {
///     user_name: String,
///     roles: Option<Vec<String>>,
///     others: BTreeMap<String, serde_json::Value>,
/// }
/// object! { Invitation {
///     user_name: "username" required,
///     roles: "roles" optional,
///     ..others
/// } }
///
/// let invitation: Invitation = json::from_slice(br#"{"username": "ada", "age": 36}"#)?;
/// assert_eq!(invitation.others["age"], 36);
/// assert_eq!(json::to_vec(&invitation), br#"{"username":"ada","age":36}"#);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_object {
    ($name:ident {
        $($field:ident : $member:literal $($flag:ident)+),* $(,)? $(..$additional:ident $(,)?)?
    }) => {
        const _: () = {
            static TABLE: $crate::runtime::json::Table = $crate::runtime::json::Table {
                name: ::core::stringify!($name),
                fields: ::core::stringify!($($field)* $($additional)?),
                members: &[
                    $($crate::runtime::json::Member {
                        name: $member,
                        flags: 0 $(| $crate::runtime::json::flags::$flag)+,
                    },)*
                    $($crate::runtime::json::Member {
                        name: ::core::stringify!($additional),
                        flags: $crate::runtime::json::flags::additional,
                    },)?
                ],
            };

            impl $crate::runtime::json::Value for $name {
                #[inline]
                fn empty() -> Self {
                    Self {
                        $($field: $crate::runtime::json::Value::empty(),)*
                        $($additional: $crate::runtime::json::Value::empty(),)?
                    }
                }

                #[inline]
                fn reset(&mut self) {
                    *self = $crate::runtime::json::Value::empty();
                }

                #[inline]
                fn read(
                    &mut self,
                    reader: &mut $crate::runtime::json::Reader<'_>,
                ) -> ::core::result::Result<(), $crate::runtime::json::ReadError> {
                    $crate::runtime::json::read_object(
                        reader,
                        &TABLE,
                        &mut [$(&mut self.$field,)* $(&mut self.$additional,)?],
                    )
                }

                #[inline]
                fn view(&self) -> $crate::runtime::json::View<'_> {
                    $crate::runtime::json::View::Object($crate::runtime::json::Object {
                        table: &TABLE,
                        fields: ::std::boxed::Box::new([$(&self.$field,)* $(&self.$additional,)?]),
                    })
                }
            }

            $crate::__portolan_impls!($name);
        };
    };
}
