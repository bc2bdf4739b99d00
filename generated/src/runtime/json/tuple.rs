//! Reading and writing arrays whose items are each of a type of its own, and the macro that describes them.

use super::{Kind, List, ReadError, Reader, Value};

/// What is known of a tuple's items, which are the first of its fields; one more field takes what follows them.
#[derive(Debug, Clone, Copy)]
pub struct Items {
    /// The name of the tuple's type.
    pub name: &'static str,
    /// Of each item, `required` or `optional`; no required one comes after an optional one.
    pub presences: &'static [&'static str],
}

impl Items {
    fn required(self) -> usize {
        let presences = self.presences.iter();
        presences.take_while(|it| **it == "required").count()
    }
}

/// Reads an array into a tuple's fields, which are empty.
///
/// # Errors
/// When the text is not an array, a required item is missing, or an item does not fit its field.
pub fn read_tuple(
    reader: &mut Reader<'_>,
    items: Items,
    fields: &mut [&mut dyn Value],
) -> Result<(), ReadError> {
    if reader.is_nothing() {
        fields.iter_mut().for_each(|field| field.reset());
        return Ok(());
    }
    reader.expect(Kind::Array)?;
    let start = reader.position();
    let mut index = 0;
    reader.items(&mut |reader| {
        let at = index;
        index += 1;
        read_item(reader, items, fields, at)
    })?;
    if index < items.required() && !reader.is_lenient() {
        let message = format!("`{}` lacks its item {index}", items.name);
        return Err(reader.mismatch_at(start, message));
    }
    Ok(())
}

/// Reads the next item; one that no field takes is passed over.
fn read_item(
    reader: &mut Reader<'_>,
    items: Items,
    fields: &mut [&mut dyn Value],
    index: usize,
) -> Result<(), ReadError> {
    let known = items.presences.len();
    if index >= known {
        return match fields.get_mut(known) {
            Some(rest) => rest.read_member("", reader),
            None => {
                reader.note_lost();
                reader.skip()
            }
        };
    }
    let Some(field) = fields.get_mut(index) else {
        return reader.skip();
    };
    let mark = reader.mark();
    field.read(reader).or_else(|error| {
        field.reset();
        // As of members: an optional text in another form than its format says is as good as none.
        if error.is_format() && index >= items.required() {
            return reader.pass_over(mark);
        }
        Err(error)
    })
}

/// How many items a tuple has: all up to the last one that has to be there, or is there.
pub fn tuple_length(items: Items, fields: &[&dyn Value], rest: &[&dyn List]) -> usize {
    let following: usize = rest.iter().map(|it| it.length()).sum();
    if following > 0 {
        return items.presences.len() + following;
    }
    let last = fields.iter().rposition(|it| !it.is_absent());
    items.required().max(last.map_or(0, |it| it + 1))
}

/// The item at this index, if there is one.
pub fn tuple_item<'a>(
    fields: &[&'a dyn Value],
    rest: &[&'a dyn List],
    index: usize,
) -> Option<&'a dyn Value> {
    match index.checked_sub(fields.len()) {
        None => fields.get(index).copied(),
        Some(beyond) => rest.first()?.item(beyond),
    }
}

/// Gives a tuple struct its JSON, `Debug`, `PartialEq`, and serde's `Serialize` and `Deserialize`.
///
/// Each item stands with its index and whether it is `required` or `optional`; the index of a list that takes all further items comes first:
///
/// ```text
/// struct Point(f64, f64, Option<f64>, Vec<serde_json::Value>);
/// tuple! { Point ..3 { 0 required, 1 required, 2 optional } }
///
/// let point: Point = json::from_slice(b"[1.5, 2]")?;
/// assert_eq!(json::to_vec(&point), b"[1.5,2.0]");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_tuple {
    ($name:ident $(..$rest:tt)? { $($index:tt $presence:ident),* $(,)? }) => {
        impl $name {
            const ITEMS: $crate::runtime::json::Items = $crate::runtime::json::Items {
                name: ::core::stringify!($name),
                presences: &[$(::core::stringify!($presence)),*],
            };
        }

        impl $crate::runtime::json::Value for $name {
            #[inline]
            fn empty() -> Self {
                Self {
                    $($index: $crate::runtime::json::Value::empty(),)*
                    $($rest: $crate::runtime::json::Value::empty(),)?
                }
            }

            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::runtime::json::ReadError> {
                $crate::runtime::json::read_tuple(
                    reader,
                    Self::ITEMS,
                    &mut [$(&mut self.$index,)* $(&mut self.$rest,)?],
                )
            }

            #[inline]
            fn view(&self) -> $crate::runtime::json::View<'_> {
                $crate::runtime::json::View::List(self)
            }
        }

        impl $crate::runtime::json::List for $name {
            #[inline]
            fn length(&self) -> usize {
                $crate::runtime::json::tuple_length(Self::ITEMS, &[$(&self.$index),*], &[$(&self.$rest)?])
            }

            #[inline]
            fn item(&self, index: usize) -> ::core::option::Option<&dyn $crate::runtime::json::Value> {
                $crate::runtime::json::tuple_item(&[$(&self.$index),*], &[$(&self.$rest)?], index)
            }
        }

        $crate::__portolan_impls!($name);
    };
}
