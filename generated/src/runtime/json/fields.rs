//! The fields of a struct that is shown.

use super::Value;

/// Fields in the order of their words; those for which there is room need no memory of their own.
#[allow(
    clippy::large_enum_variant,
    reason = "it lives on the stack while a struct is shown"
)]
pub(in super::super) enum Fields<'a, const ROOM: usize> {
    /// As many of them as the number says.
    Few([&'a dyn Value; ROOM], usize),
    /// More than there is room for.
    Many(Box<[&'a dyn Value]>),
}

impl<'a, const ROOM: usize> Fields<'a, ROOM> {
    /// These fields.
    #[inline]
    pub(in super::super) fn new(fields: &[&'a dyn Value]) -> Self {
        let mut few: [&dyn Value; ROOM] = [&false; ROOM];
        match few.get_mut(..fields.len()) {
            Some(all) => {
                all.copy_from_slice(fields);
                Fields::Few(few, fields.len())
            }
            None => Fields::Many(fields.into()),
        }
    }

    /// All of them.
    #[inline]
    pub(in super::super) fn all(&self) -> &[&'a dyn Value] {
        match self {
            Fields::Few(fields, count) => fields.get(..*count).unwrap_or_default(),
            Fields::Many(fields) => fields,
        }
    }
}
