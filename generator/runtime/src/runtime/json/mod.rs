//! Reading and writing JSON through tables of fields.
//!
//! A generated type does not carry code that reads or writes it, only a description: [`object!`] turns a struct into a
//! [`Table`] of its members and arrays of its fields as `dyn` [`Value`]s. The code that works on them exists once, here,
//! and is not generic, so that a type costs the compiler next to nothing:
//!
//! ```text
//! text ─Reader▶ Value::read  one after the other, in place, on Value::empty()
//! Value::view ▶ View ─Writer▶ text, and ==, {:?}, Serialize
//! ```
//!
//! * [`Reader`] walks over the bytes once; strings without escapes are borrowed. It is strict about JSON (RFC 8259) and
//!   tolerant about content: unknown members are passed over, unknown enum texts and variants are kept, `5.0` is an integer.
//! * [`View`] is what a value shows of itself. Whoever handles values needs to know the few kinds of views, not the types.
//! * [`ReadError`] says where and what; its path of members is put together only when reading fails.

mod binary;
mod bridge;
#[cfg(feature = "base64")]
mod bytes;
mod containers;
mod content;
#[cfg(feature = "jiff")]
mod date;
mod decimal;
mod error;
mod fields;
mod fit;
mod model;
mod nulls;
mod number;
mod object;
mod open_enum;
mod open_integers;
mod patch;
mod places;
mod reader;
mod scalars;
mod secret;
mod string;
mod table;
mod text;
#[cfg(feature = "tuples")]
mod tuple;
mod union;
#[cfg(feature = "uuid")]
mod uuid;
mod value;
mod variants;
mod writer;

pub use binary::Binary;
pub use bridge::{debug, deserialize, same, serialize};
#[cfg(feature = "base64")]
pub use bytes::Base64;
pub use content::{Content, Media, Tagged};
pub use decimal::Number;
pub use error::ReadError;
pub(super) use fields::Fields;
pub use nulls::Nulls;
pub use object::read_object;
pub use open_enum::{Open, Texts, debug_text, deserialize_text, same_text};
pub use open_integers::read_integer;
pub use patch::Patch;
pub use reader::{Kind, Mark, Reader, Tolerance};
pub use secret::Secret;
pub use table::{Access, Member, Object, Presence, Table};
pub use text::{InvalidText, Piece, check_text};
#[cfg(feature = "tuples")]
pub use tuple::{Items, read_tuple, tuple_item, tuple_length};
pub use union::{Union, read_union};
#[doc(hidden)]
pub use value::empty;
pub use value::{List, Map, Value, View};
pub use writer::Writer;

#[cfg(feature = "tuples")]
#[doc(inline)]
pub use crate::__portolan_tuple as tuple;
#[doc(inline)]
pub use crate::{
    __portolan_object as object, __portolan_open_enum as open_enum,
    __portolan_open_integers as open_integers, __portolan_text as text, __portolan_union as union,
};

/// Reads a text as one value: required members must be there, and every member must fit its field.
///
/// # Errors
/// When the text is not JSON, or not of this type.
pub fn from_slice<T: Value>(text: &[u8]) -> Result<T, ReadError> {
    from_slice_with(text, Tolerance::Strict)
}

/// Reads a text as one value as far as it fits: a member that is missing or does not fit leaves its field empty,
/// a list's item that does not fit is left out. This is for the bodies of errors, which servers do not write with care.
///
/// # Errors
/// When the text is not JSON, or its outermost value is of another kind.
pub fn from_slice_lenient<T: Value>(text: &[u8]) -> Result<T, ReadError> {
    from_slice_with(text, Tolerance::Lenient)
}

fn from_slice_with<T: Value>(text: &[u8], tolerance: Tolerance) -> Result<T, ReadError> {
    let mut reader = Reader::new(text, tolerance)?;
    let mut value = T::empty();
    let read = value.read(&mut reader).and_then(|()| reader.finish());
    // Errors that readers put up with are never looked for in the text, or many of them would take long.
    read.map_err(|error| error.located(text))?;
    Ok(value)
}

/// Writes a value with all its members.
pub fn to_vec(value: &dyn Value) -> Vec<u8> {
    to_vec_with(value, Content::Everything)
}

/// Writes a value for a request: without the members that only servers send, at any depth.
pub fn to_vec_request(value: &dyn Value) -> Vec<u8> {
    to_vec_with(value, Content::Request)
}

/// As [`to_vec_request`].
///
/// # Errors
/// Where it holds what JSON has no text for: a stream, or a number that is infinite or none.
pub fn to_vec_whole_request(value: &dyn Value) -> Result<Vec<u8>, &'static str> {
    let mut writer = Writer::with_room(Content::Request, ROOM);
    writer.value(value);
    match writer.unwritten() {
        Some(why) => Err(why),
        None => Ok(writer.into_text()),
    }
}

/// Most bodies of requests are smaller.
const ROOM: usize = 512;

fn to_vec_with(value: &dyn Value, content: Content) -> Vec<u8> {
    let mut writer = Writer::with_room(content, ROOM);
    writer.value(value);
    writer.into_text()
}
