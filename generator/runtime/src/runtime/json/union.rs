//! Enums whose variants are told apart by the JSON.
//!
//! Each variant has a [`Test`](super::variants::Test), which passes over most of those that a value is not. A value is read as each variant whose
//! test it passes until one fits it without rest; where none does, the one that fits best is taken (see [`Fit`](super::fit::Fit)).

use super::fit::Fit;
use super::variants::{Tags, Variant, Variants};
use super::{Kind, Mark, ReadError, Reader, Value};

/// An enum with one value in each variant.
pub trait Union: Value + Sized + 'static {
    /// The variant at this place, with an empty value; `Unknown` has none.
    fn at(place: usize) -> Option<Self>;

    /// What the variant holds.
    fn content(&mut self) -> &mut dyn Value;
}

/// Reads a value into the variant that fits it best, `union` being `Unknown` before; or as it is into `unknown`, if there is
/// none. The words are those of [`union!`](super::union).
///
/// # Errors
/// When the text is not JSON, or a member says which variant it is and the rest does not fit it.
pub fn read_union<T: Union>(
    words: &'static str,
    union: &mut T,
    unknown: fn(serde_json::Value) -> T,
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    if reader.is_nothing() || !read_variant(words, union, reader)? {
        *union = unknown(reader.json()?);
    }
    Ok(())
}

/// Gives `false` and takes nothing when no variant fits.
fn read_variant<T: Union>(
    words: &'static str,
    union: &mut T,
    reader: &mut Reader<'_>,
) -> Result<bool, ReadError> {
    let outer = reader.enter_trial();
    let found = find_variant(Variants::of(words), union, reader);
    let fit = match &found {
        Ok(Some(fit)) => *fit,
        Ok(None) | Err(_) => Fit::UNKNOWN,
    };
    reader.leave_trial(outer, fit);
    found.map(|fit| fit.is_some())
}

fn find_variant<T: Union>(
    variants: &'static Variants,
    union: &mut T,
    reader: &mut Reader<'_>,
) -> Result<Option<Fit>, ReadError> {
    let mut search = Search {
        union,
        start: reader.mark(),
        best: None,
        refusal: None,
    };
    let mut tags = Tags::default();
    for (place, variant) in variants.all.iter().enumerate() {
        if variant.test.passes(reader, &mut tags)? && search.attempt(place, variant, reader)? {
            break;
        }
    }
    match (search.best, search.refusal) {
        (Some((fit, end)), _) => {
            reader.rewind(end);
            Ok(Some(fit))
        }
        (None, Some(error)) => Err(error),
        (None, None) => search_others(variants, search.union, reader),
    }
}

/// Reads an object that says of itself that it is none of the variants, or nothing, as the variant for such. It fits no better
/// than an unknown one does.
fn search_others<T: Union>(
    variants: &'static Variants,
    union: &mut T,
    reader: &mut Reader<'_>,
) -> Result<Option<Fit>, ReadError> {
    let Some(mut value) = variants.others.and_then(T::at) else {
        return Ok(None);
    };
    if reader.kind()? != Kind::Object {
        return Ok(None);
    }
    let start = reader.mark();
    match value.content().read(reader) {
        Ok(()) => {
            reader.take_fit();
            *union = value;
            Ok(Some(Fit::UNKNOWN))
        }
        Err(error) if !error.is_mismatch() => Err(error),
        Err(_) => {
            reader.take_fit();
            reader.rewind(start);
            Ok(None)
        }
    }
}

/// What is known of a value while the variants are tried.
struct Search<'a, T> {
    /// The one that fits best so far.
    union: &'a mut T,
    /// Where the value begins.
    start: Mark,
    /// How well that one fits, and where the value ends.
    best: Option<(Fit, Mark)>,
    /// What was wrong where the value says itself what it is.
    refusal: Option<ReadError>,
}

impl<T: Union> Search<'_, T> {
    /// Reads the value as this variant; whether there is no need to try another. The reader is at the value again after it.
    fn attempt(
        &mut self,
        place: usize,
        variant: &Variant,
        reader: &mut Reader<'_>,
    ) -> Result<bool, ReadError> {
        let Some(mut value) = T::at(place) else {
            return Ok(false);
        };
        let is_settled = match value.content().read(reader) {
            Ok(()) => {
                let fit = reader.take_fit();
                if self.best.is_none_or(|(known, _)| fit < known) {
                    *self.union = value;
                    self.best = Some((fit, reader.mark()));
                }
                fit.is_perfect() || reader.is_tired(self.start)
            }
            Err(error) if !error.is_mismatch() => return Err(error),
            Err(error) => {
                reader.take_fit();
                if variant.test.is_certain() {
                    self.refusal.get_or_insert(error);
                }
                reader.is_tired(self.start)
            }
        };
        reader.rewind(self.start);
        Ok(is_settled)
    }
}

/// Gives an enum whose variants hold one value each its JSON, `Debug`, `PartialEq`, and serde's `Serialize` and `Deserialize`.
///
/// The last variant of the enum is `Unknown(serde_json::Value)`: it keeps what fits no other.
/// Each of the others stands with its place, from 0 on. They are told apart by the text of one member:
///
/// ```text
/// enum Pet { Cat(Cat), Dog(Dog), Unknown(serde_json::Value) }
/// union! { Pet by "kind" { 0: Cat(Cat) = ["cat"], 1: Dog(Dog) = ["dog", "puppy"] } }
///
/// let pet: Pet = json::from_slice(br#"{"kind": "cat", "lives": 9}"#)?;
/// assert_eq!(pet, Pet::Cat(Cat { lives: 9 }));
/// assert_eq!(json::to_vec(&pet), br#"{"kind":"cat","lives":9}"#);
/// ```
///
/// (one of them with `else` behind its texts, if objects without the member and with other texts are that variant, too)
///
/// or by what each is; the one that fits best is taken, of several the first:
///
/// ```text
/// enum Filter { Text(String), Number(f64), Flag(bool), Many(Vec<String>), Range(Range), Unknown(serde_json::Value) }
/// union! { Filter {
///     0: Text(String) if string,
///     1: Number(f64) if number,
///     2: Flag(bool) if boolean,
///     3: Many(Vec<String>) if array,
///     4: Range(Range) if has "from" "to",    // or `is "kind" "range"`, or `try`
/// } }
///
/// assert_eq!(json::from_slice::<Filter>(br#""all""#)?, Filter::Text("all".to_owned()));
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_union {
    ($name:ident by $tag:literal {
        $($place:literal : $variant:ident($type:ty) = [$($text:literal),* $(,)?] $($else:ident)?),* $(,)?
    }) => {
        $crate::__portolan_union_impls! {
            $name (by $tag $($variant $($text)* $($else)?,)*) $($place $variant,)*
        }
    };
    ($name:ident {
        $($place:literal : $variant:ident($type:ty) if $test:tt $($word:literal)*),* $(,)?
    }) => {
        $crate::__portolan_union_impls! {
            $name ($($variant $test $($word)*,)*) $($place $variant,)*
        }
    };
}

/// The part of `union!` that both its forms share.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_union_impls {
    ($name:ident ($($words:tt)*) $($place:literal $variant:ident,)*) => {
        impl $crate::runtime::json::Union for $name {
            #[inline]
            fn at(place: usize) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match place {
                    $($place => Self::$variant($crate::runtime::json::empty()),)*
                    _ => return ::core::option::Option::None,
                })
            }

            #[inline]
            fn content(&mut self) -> &mut dyn $crate::runtime::json::Value {
                match self {
                    $(Self::$variant(value) => value,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl $crate::runtime::json::Value for $name {
            #[inline]
            fn empty() -> Self {
                Self::Unknown($crate::runtime::json::empty())
            }

            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::runtime::json::ReadError> {
                $crate::runtime::json::read_union(
                    ::core::stringify!($($words)*),
                    self,
                    Self::Unknown,
                    reader,
                )
            }

            #[inline]
            fn view(&self) -> $crate::runtime::json::View<'_> {
                let (place, value): (usize, &dyn $crate::runtime::json::Value) = match self {
                    $(Self::$variant(value) => ($place, value),)*
                    Self::Unknown(value) => (usize::MAX, value),
                };
                $crate::runtime::json::View::tagged(::core::stringify!($($words)*), place, value)
            }
        }

        $crate::__portolan_impls!($name);
    };
}
