//! Enums whose variants are told apart by the JSON.
//!
//! Each variant has a [`Test`], which passes over most of those that a value is not. A value is read as each variant whose
//! test it passes until one fits it without rest; where none does, the one that fits best is taken (see [`Fit`](super::fit::Fit)).

use std::borrow::Cow;

use super::fit::Fit;
use super::{Kind, ReadError, Reader, Value};

/// An enum with one value in each variant.
pub trait Union: Value + Sized + 'static {
    /// The variants that are not `Unknown`; of those that fit equally well the first is taken.
    const VARIANTS: &'static [Variant<Self>];

    /// What the variant holds.
    fn content(&mut self) -> &mut dyn Value;
}

/// A variant of a union.
pub struct Variant<T> {
    /// What tells it apart.
    pub test: Test,
    /// The variant with an empty value.
    pub empty: fn() -> T,
}

/// What tells a variant apart.
#[derive(Debug, Clone, Copy)]
pub enum Test {
    /// The value is of this kind.
    Kind(Kind),
    /// The value is an object with all these members.
    Has(&'static [&'static str]),
    /// The value is an object, and this member has one of these texts.
    Is(&'static str, &'static [&'static str]),
    /// Nothing: the value becomes this variant if it can be read as such.
    Try,
}

impl Test {
    /// Whether a value that passes says itself that it is this variant.
    fn is_certain(self) -> bool {
        matches!(self, Test::Is(..))
    }

    /// Tests the value that stands next and does not take it.
    fn passes<'a>(self, reader: &mut Reader<'a>, tags: &mut Tags<'a>) -> Result<bool, ReadError> {
        match self {
            Test::Kind(kind) => Ok(reader.kind()? == kind),
            Test::Has(names) => has_members(reader, names),
            Test::Is(name, texts) => Ok(tags
                .find(reader, name)?
                .is_some_and(|text| texts.contains(&text))),
            Test::Try => Ok(true),
        }
    }
}

/// The text of the member that was last looked for, so that several variants look for it once.
#[derive(Default)]
struct Tags<'a> {
    name: Option<&'static str>,
    text: Option<Cow<'a, str>>,
}

impl<'a> Tags<'a> {
    fn find(
        &mut self,
        reader: &mut Reader<'a>,
        name: &'static str,
    ) -> Result<Option<&str>, ReadError> {
        if self.name != Some(name) {
            self.name = Some(name);
            self.text = find_text(reader, name)?;
        }
        Ok(self.text.as_deref())
    }
}

/// The text of a member of the object that stands next; for other values than strings it is their JSON.
fn find_text<'a>(reader: &mut Reader<'a>, wanted: &str) -> Result<Option<Cow<'a, str>>, ReadError> {
    if reader.kind()? != Kind::Object {
        return Ok(None);
    }
    let mark = reader.mark();
    let found = match reader.find_member(wanted)? {
        false => None,
        true if reader.kind()? == Kind::String => Some(reader.string()?),
        true => Some(reader.raw()?.into()),
    };
    reader.rewind(mark);
    Ok(found)
}

/// Whether the value that stands next is an object with all these members.
fn has_members(reader: &mut Reader<'_>, names: &[&str]) -> Result<bool, ReadError> {
    if reader.kind()? != Kind::Object {
        return Ok(false);
    }
    let mark = reader.mark();
    for name in names {
        let found = reader.find_member(name)?;
        reader.rewind(mark);
        if !found {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Reads a value into the variant that fits it best, `union` being `Unknown` before.
/// Gives `false` and takes nothing when there is none.
///
/// # Errors
/// When the text is not JSON, or a member says which variant it is and the rest does not fit it.
pub fn read_union<T: Union>(union: &mut T, reader: &mut Reader<'_>) -> Result<bool, ReadError> {
    if reader.is_nothing() {
        return Ok(false);
    }
    let outer = reader.enter_trial();
    let found = find_variant(union, reader);
    let fit = match &found {
        Ok(Some(fit)) => *fit,
        Ok(None) | Err(_) => Fit::UNKNOWN,
    };
    reader.leave_trial(outer, fit);
    match found {
        Ok(fit) => Ok(fit.is_some()),
        Err(error) => Err(reader.located(error)),
    }
}

fn find_variant<T: Union>(
    union: &mut T,
    reader: &mut Reader<'_>,
) -> Result<Option<Fit>, ReadError> {
    let start = reader.mark();
    let mut best = None;
    let mut refusal = None;
    let mut tags = Tags::default();
    for variant in T::VARIANTS {
        if !variant.test.passes(reader, &mut tags)? {
            continue;
        }
        let mut value = (variant.empty)();
        match value.content().read(reader) {
            Ok(()) => {
                let fit = reader.take_fit();
                if best.is_none_or(|(known, _)| fit < known) {
                    *union = value;
                    best = Some((fit, reader.mark()));
                }
                if fit.is_perfect() || reader.is_tired(start) {
                    break;
                }
            }
            Err(error) if !error.is_mismatch() => return Err(error),
            Err(error) => {
                reader.take_fit();
                if variant.test.is_certain() {
                    refusal.get_or_insert(error);
                }
            }
        }
        reader.rewind(start);
    }
    match (best, refusal) {
        (Some((fit, end)), _) => {
            reader.rewind(end);
            Ok(Some(fit))
        }
        (None, Some(error)) => Err(error),
        (None, None) => Ok(None),
    }
}

/// The text of a tag that a variant has to be written with, if there is only one to choose from.
pub const fn only_text(
    name: &'static str,
    texts: &[&'static str],
) -> Option<(&'static str, &'static str)> {
    match texts {
        [text] => Some((name, text)),
        _ => None,
    }
}

/// Gives an enum whose variants hold one value each its JSON, `Debug`, `PartialEq`, and serde's `Serialize` and `Deserialize`.
///
/// The last variant of the enum is `Unknown(serde_json::Value)`: it keeps what fits no other.
/// The variants are told apart by the text of one member:
///
/// ```text
/// enum Pet { Cat(Cat), Dog(Dog), Unknown(serde_json::Value) }
/// union! { Pet by "kind" { Cat(Cat) = ["cat"], Dog(Dog) = ["dog", "puppy"] } }
///
/// let pet: Pet = json::from_slice(br#"{"kind": "cat", "lives": 9}"#)?;
/// assert_eq!(pet, Pet::Cat(Cat { lives: 9 }));
/// assert_eq!(json::to_vec(&pet), br#"{"kind":"cat","lives":9}"#);
/// ```
///
/// or by what each is; the one that fits best is taken, of several the first:
///
/// ```text
/// enum Filter { Text(String), Number(f64), Flag(bool), Many(Vec<String>), Range(Range), Unknown(serde_json::Value) }
/// union! { Filter {
///     Text(String) if string,
///     Number(f64) if number,
///     Flag(bool) if boolean,
///     Many(Vec<String>) if array,
///     Range(Range) if has "from" "to",    // or `is "kind" "range"`, or `try`
/// } }
///
/// assert_eq!(json::from_slice::<Filter>(br#""all""#)?, Filter::Text("all".to_owned()));
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_union {
    ($name:ident by $tag:literal { $($variant:ident($type:ty) = [$($text:literal),* $(,)?]),* $(,)? }) => {
        $crate::__portolan_union_impls! {
            $name { $($variant (is $tag $($text)*) ($crate::runtime::json::only_text($tag, &[$($text),*]))),* }
        }
    };
    ($name:ident { $($variant:ident($type:ty) if $test:tt $($word:literal)*),* $(,)? }) => {
        $crate::__portolan_union_impls! {
            $name { $($variant ($test $($word)*) (::core::option::Option::None)),* }
        }
    };
}

/// The part of `union!` that both its forms share.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_union_impls {
    ($name:ident { $($variant:ident ($($test:tt)*) ($tag:expr)),* }) => {
        impl $crate::runtime::json::Union for $name {
            const VARIANTS: &'static [$crate::runtime::json::Variant<Self>] = &[
                $($crate::runtime::json::Variant {
                    test: $crate::__portolan_test!($($test)*),
                    empty: || Self::$variant($crate::runtime::json::Value::empty()),
                }),*
            ];

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
                Self::Unknown($crate::runtime::json::Value::empty())
            }

            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::runtime::json::ReadError> {
                if !$crate::runtime::json::read_union(self, reader)? {
                    *self = Self::Unknown(reader.json()?);
                }
                ::core::result::Result::Ok(())
            }

            #[inline]
            fn view(&self) -> $crate::runtime::json::View<'_> {
                $crate::runtime::json::View::Tagged(match self {
                    $(Self::$variant(value) => $crate::runtime::json::Tagged {
                        variant: ::core::stringify!($variant),
                        value,
                        tag: $tag,
                    },)*
                    Self::Unknown(value) => $crate::runtime::json::Tagged {
                        variant: "Unknown",
                        value,
                        tag: ::core::option::Option::None,
                    },
                })
            }
        }

        $crate::__portolan_impls!($name);
    };
}

/// The words of `union!` that say what tells a variant apart.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_test {
    (string) => {
        $crate::runtime::json::Test::Kind($crate::runtime::json::Kind::String)
    };
    (number) => {
        $crate::runtime::json::Test::Kind($crate::runtime::json::Kind::Number)
    };
    (boolean) => {
        $crate::runtime::json::Test::Kind($crate::runtime::json::Kind::Bool)
    };
    (array) => {
        $crate::runtime::json::Test::Kind($crate::runtime::json::Kind::Array)
    };
    (object) => {
        $crate::runtime::json::Test::Kind($crate::runtime::json::Kind::Object)
    };
    (has $($name:literal)+) => {
        $crate::runtime::json::Test::Has(&[$($name),+])
    };
    (is $name:literal $($text:literal)*) => {
        $crate::runtime::json::Test::Is($name, &[$($text),*])
    };
    (try) => {
        $crate::runtime::json::Test::Try
    };
}
