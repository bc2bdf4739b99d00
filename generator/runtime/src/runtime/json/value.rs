//! The trait of everything that is read from JSON and written to it, and the view that writing, comparing and debugging share.

use std::borrow::Cow;
use std::fmt;

use super::{Binary, Media, Nulls, Object, ReadError, Reader, Table, Tagged};

/// A value that JSON is read into in place, and that shows itself to whoever writes, compares or prints it.
///
/// Generated types get it from [`object!`](super::object), [`open_enum!`](super::open_enum),
/// [`union!`](super::union) and [`text!`](super::text). It is object safe: the code that handles a type's fields
/// sees only `&dyn Value` and exists once.
///
/// What can be done with any value are methods of `dyn Value`: [`write`](trait.Value.html#method.write),
/// [`is_absent`](trait.Value.html#method.is_absent), `==`, `{:?}` and serde's `Serialize`.
pub trait Value {
    /// What reading starts from: no text, zero, an empty list, `None`; an object of such members.
    fn empty() -> Self
    where
        Self: Sized;

    /// Reads the value that stands next in the text into this one, which is empty. A reader that has no text at all
    /// makes it empty again.
    ///
    /// # Errors
    /// When the text is not JSON, or not of this type. This value is then in no particular state.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError>;

    /// Shows the value.
    fn view(&self) -> View<'_>;

    /// Whether `null` is a value of the type itself, and not the lack of one.
    fn has_null() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Takes a member that the object has no field for, or an item that the tuple has none for.
    /// Only maps keep the one, and lists the other; all else passes over it.
    ///
    /// # Errors
    /// As [`Value::read`].
    fn read_member(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let _ = name;
        reader.skip()
    }

    /// Notes that the member at this place, whose field is another, was `null`. Only [`Nulls`](super::Nulls) does so.
    fn note_null(&mut self, place: usize) {
        let _ = place;
    }
}

/// The empty value. Where a type says what is wanted, the compiler takes it from a function with less effort than from the trait.
#[doc(hidden)]
#[inline]
pub fn empty<T: Value>() -> T {
    T::empty()
}

/// A value as JSON sees it. Two values of one type are equal when their views are.
#[allow(
    clippy::large_enum_variant,
    reason = "it lives on the stack while the value is shown"
)]
#[non_exhaustive]
pub enum View<'a> {
    /// Not there: the member is left out of its object; in a list it is `null`.
    Absent,
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A whole number that may be beyond `i64`.
    Unsigned(u64),
    /// A number. JSON cannot say one that is not finite; it is written as `null`.
    Float(f64),
    /// A number's text, in JSON's grammar.
    Number(Cow<'a, str>),
    /// Text.
    Text(Cow<'a, str>),
    /// Text that says what the value is: that of a date, for example.
    Formatted(&'a dyn fmt::Display),
    /// JSON without a type of its own.
    Json(&'a serde_json::Value),
    /// A list.
    List(&'a dyn List),
    /// A map with members of any name.
    Map(&'a dyn Map),
    /// An object with known members.
    Object(Object<'a>),
    /// A variant of a union.
    Tagged(Tagged<'a>),
    /// Bytes that travel as they are; in JSON they are text, or base64.
    Binary(&'a Binary),
    /// One of the kinds of a body.
    Media(Media<'a>),
    /// A value that debugging must not show.
    Secret(&'a dyn Value),
    /// What an object knows of its members and does not show.
    Nulls(&'a Nulls),
}

impl<'a> View<'a> {
    /// The view of a text.
    #[inline]
    pub fn text(text: &'a str) -> Self {
        View::Text(Cow::Borrowed(text))
    }

    /// The view of an object: its fields are in the order of the words, which are those of [`object!`](super::object).
    #[inline]
    pub fn object(words: &'static str, fields: &[&'a dyn Value]) -> Self {
        View::Object(Object::new(Table::of(words), fields))
    }
}

/// The items of a [`View::List`].
pub trait List {
    /// How many items there are.
    fn length(&self) -> usize;

    /// The item at this index, if there is one.
    fn item(&self, index: usize) -> Option<&dyn Value>;
}

/// The members of a [`View::Map`].
pub trait Map {
    /// All members in the map's order.
    fn members(&self) -> Vec<(&str, &dyn Value)>;
}

impl dyn Value + '_ {
    /// Whether an object leaves the member out: `None`, or [`Patch::Absent`](super::Patch::Absent).
    pub fn is_absent(&self) -> bool {
        matches!(self.view(), View::Absent)
    }

    /// Makes this the empty value again.
    pub fn reset(&mut self) {
        // Whether nothing is a fault for the type does not matter: the value is empty.
        let _ = self.read(&mut Reader::nothing());
    }

    /// Appends the value's JSON.
    pub fn write(&self, writer: &mut super::Writer) {
        writer.value(self);
    }
}
