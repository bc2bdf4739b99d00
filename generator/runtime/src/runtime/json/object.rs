//! Reading objects with known members, and the macro that describes them.

use super::places::Places;
use super::table::{Member, Table};
use super::{Kind, Mark, ReadError, Reader, Value, View};

/// Reads an object into its fields, which are in the table's order and empty.
///
/// A member is looked for from the field after the last one on, so that an answer in the documented order
/// costs one comparison for each member. Of members with the same name the last one counts.
///
/// # Errors
/// When the text is not an object, a required member is missing, or a member does not fit its field.
pub fn read_object(
    reader: &mut Reader<'_>,
    words: &'static str,
    fields: &mut [&mut dyn Value],
) -> Result<(), ReadError> {
    if reader.is_nothing() {
        fields.iter_mut().for_each(|field| field.reset());
        return Ok(());
    }
    let table = Table::of(words);
    let mut more = reader.open(Kind::Object)?;
    let start = reader.position();
    let mut seen = Places::default();
    let mut next = 0;
    while more {
        match table.members.get(next) {
            Some(member) if reader.take_prefix(member.prefix()) => {
                read_field(reader, fields, (table, next), &mut seen)?;
                next += 1;
            }
            _ => next = read_any_member(reader, table, fields, next, &mut seen)?,
        }
        more = reader.more(b'}')?;
    }
    if !reader.is_lenient() {
        check_demanded(table, fields, &seen, start, reader)?;
    }
    Ok(())
}

/// Reads a member that is not the expected next one, and says which one to expect after it.
fn read_any_member(
    reader: &mut Reader<'_>,
    table: &Table,
    fields: &mut [&mut dyn Value],
    next: usize,
    seen: &mut Places,
) -> Result<usize, ReadError> {
    let name = reader.name()?;
    let (before, after) = table
        .members
        .split_at_checked(next)
        .unwrap_or((table.members(), &[]));
    let after = after
        .iter()
        .position(|member| member.name == name)
        .map(|index| next + index);
    let found = after.or_else(|| before.iter().position(|member| member.name == name));
    if let Some(index) = found {
        read_field(reader, fields, (table, index), seen)?;
        return Ok(index + 1);
    }
    let mark = reader.mark();
    let result = match fields.get_mut(table.members.len()) {
        Some(field) if table.additional.is_some() => field.read_member(&name, reader),
        _ => {
            reader.note_lost();
            reader.skip()
        }
    };
    result
        .or_else(|error| reader.recover(error, mark))
        .map_err(|error| error.in_member(&name))?;
    Ok(next)
}

/// Reads a member into its field, which is empty again when a lenient reader finds that the member does not fit.
#[inline]
fn read_field(
    reader: &mut Reader<'_>,
    fields: &mut [&mut dyn Value],
    (table, index): (&Table, usize),
    seen: &mut Places,
) -> Result<(), ReadError> {
    let (Some(field), Some(member)) = (fields.get_mut(index), table.members.get(index)) else {
        return reader.skip();
    };
    if seen.insert(index) {
        field.reset();
    }
    let is_noted = table.notes_nulls && reader.next_token() == Some(b'n');
    let mark = reader.mark();
    if let Err(error) = field.read(reader) {
        field.reset();
        return recover_field(reader, member, error, mark);
    }
    if is_noted && let Some(nulls) = fields.last_mut() {
        nulls.note_null(index);
    }
    Ok(())
}

/// An optional text in another form than its format says is as good as none: servers write `""` where there is no date.
#[cold]
fn recover_field(
    reader: &mut Reader<'_>,
    member: &Member,
    error: ReadError,
    mark: Mark,
) -> Result<(), ReadError> {
    if error.is_format() && !member.is_demanded() {
        return reader.pass_over(mark);
    }
    reader
        .recover(error, mark)
        .map_err(|error| error.in_member(member.name))
}

/// Finds the first member that had to be there and was not. One that may be `null` may as well be missing, but where that says which
/// variant of a union a value is.
fn check_demanded(
    table: &Table,
    fields: &[&mut dyn Value],
    seen: &Places,
    start: usize,
    reader: &Reader<'_>,
) -> Result<(), ReadError> {
    for (index, member) in table.members().iter().enumerate() {
        if member.is_demanded() && !seen.contains(index) {
            let may_be_null =
                || matches!(fields.get(index).map(|it| it.view()), Some(View::Absent));
            if !reader.is_trial() && may_be_null() {
                continue;
            }
            let message = format!("`{}` lacks its member `{}`", table.name(), member.name);
            return Err(reader.mismatch_at(start, message));
        }
    }
    Ok(())
}

/// Gives a struct its JSON, `Debug`, `PartialEq`, and serde's `Serialize` and `Deserialize`, or declares one that has all that.
///
/// Of a struct that is declared elsewhere, each field stands with its member's name and whether it is `required` or
/// `optional`, and if so `read_only` or `write_only`; a map that takes all other members comes last:
///
/// ```text
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
///
/// Generated structs are declared in whole:
///
/// ```text
/// object! {
///     /// Asks somebody to join.
///     pub struct Invitation {
///         /// The name that the person signs in with.
///         user_name: String = "username" required,
///         /// What the person may do.
///         roles: Option<Vec<String>> = "roles" optional,
///         others: BTreeMap<String, serde_json::Value> = "*" additional,
///     }
///     new(user_name: impl Into<String> => into),
///     set(roles: Vec<String>),
/// }
///
/// let invitation = Invitation::new("ada").roles(vec!["OWNER".to_owned()]);
/// ```
///
/// A field is public. The word behind its member's name says what is in JSON:
///
/// | Word | In JSON |
/// |---|---|
/// | `required` | always there |
/// | `optional` | may be absent |
/// | `additional` | all members without a field |
/// | `nulls` | nothing: it knows which of the others were `null`, and comes last |
///
/// Behind the braces stands what makes a value, or nothing for what only answers hold, in this order and each with a comma:
///
/// | Form | Makes |
/// |---|---|
/// | `constant(kind = "cat".into())` | nothing by itself: fields that have this value at first |
/// | `new(name: T, …)`, which may have attributes | a constructor that takes these fields; `=> into` behind a type calls `into` |
/// | `Default` | the same without arguments, where nothing is required |
/// | `set(name: T, …)` | a method for each of these fields, which are `Option`s |
/// | `put(name: T, …)` | a method for each of these fields, which takes all that the field can be |
///
/// What it expands to is kept to what the compiler must see of each type, and no list is written so that a part of it could
/// be skipped where it is present: the compiler would then copy all that it has matched before.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_object {
    (
        $(#$about:tt)*
        pub struct $name:ident { $(
            $(#$docs:tt)* $field:ident : $ty:ty = $member:literal $presence:ident $($access:ident)?
        ),* $(,)? }
        $($made:tt)*
    ) => {
        $(#$about)*
        #[non_exhaustive]
        pub struct $name { $($(#$docs)* pub $field: $ty,)* }

        $crate::__portolan_clone! { $name { $($field)* } }
        $crate::__portolan_made! { $name $($made)* }
        $crate::__portolan_value! { $name { $($field $presence $member $($access)?,)* } }
    };
    ($name:ident {
        $($field:ident : $member:literal $presence:ident $($access:ident)?),* $(,)? $(..$additional:ident $(,)?)?
    }) => {
        $crate::__portolan_value! { $name {
            $($field $presence $member $($access)?,)* $($additional additional "*",)?
        } }
    };
}

/// `Clone` of a struct. Calls of a method cost the compiler less than what `derive` makes.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_clone {
    ($name:ident { $($field:ident)* }) => {
        #[automatically_derived]
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self { $($field: self.$field.clone(),)* }
            }
        }
    };
}

/// Gives a struct with these words its JSON.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_value {
    ($name:ident { $($field:ident $presence:ident $member:literal $($access:ident)?,)* }) => {
        #[automatically_derived]
        impl $crate::runtime::json::Value for $name {
            #[inline]
            fn empty() -> Self {
                Self { $($field: $crate::runtime::json::empty(),)* }
            }

            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::runtime::json::ReadError> {
                $crate::runtime::json::read_object(
                    reader,
                    ::core::stringify!($name $($field $presence $member $($access)?,)*),
                    &mut [$(&mut self.$field,)*],
                )
            }

            #[inline]
            fn view(&self) -> $crate::runtime::json::View<'_> {
                $crate::runtime::json::View::object(
                    ::core::stringify!($name $($field $presence $member $($access)?,)*),
                    &[$(&self.$field,)*],
                )
            }
        }

        $crate::__portolan_impls!($name);
    };
}
