//! Enums whose variants are told apart by the JSON.
//!
//! Each variant has a [`Test`], which passes over most of those that a value is not. A value is read as each variant whose
//! test it passes until one fits it without rest; where none does, the one that fits best is taken (see [`Fit`](super::fit::Fit)).

use std::borrow::Cow;

use super::super::words::{Known, Recent, Words};
use super::fit::Fit;
use super::{Kind, ReadError, Reader, Tagged, Value, View};

/// An enum with one value in each variant.
pub trait Union: Value + Sized + 'static {
    /// The variant at this place, with an empty value; `Unknown` has none.
    fn at(place: usize) -> Option<Self>;

    /// What the variant holds.
    fn content(&mut self) -> &mut dyn Value;
}

/// What is known of a union: its variants that are not `Unknown`, by their places. Of those that fit equally well the first
/// is taken.
struct Variants(Box<[Variant]>);

/// What is known of a variant.
struct Variant {
    name: &'static str,
    test: Test,
    /// The member and the text that it has to be written with, if there is one text only.
    tag: Option<(&'static str, &'static str)>,
}

/// What tells a variant apart.
#[derive(Debug, Clone, Copy)]
enum Test {
    /// The value is of this kind.
    Kind(Kind),
    /// The value is an object with all these members.
    Has(&'static [&'static str]),
    /// The value is an object, and this member has one of these texts.
    Is(&'static str, &'static [&'static str]),
    /// Nothing: the value becomes this variant if it can be read as such.
    Try,
}

thread_local! {
    /// The unions that this thread used last.
    static RECENT: Recent<Variants> = const { Recent::new() };
}

/// All unions that have been used.
static UNIONS: Known<Variants> = Known::new();

impl Variants {
    /// The variants that these words describe; they are taken apart once.
    #[inline]
    fn of(words: &'static str) -> &'static Self {
        UNIONS.get(&RECENT, words, Self::parse)
    }

    /// Takes the words apart: `by "member"` and for each variant `Variant "text" …,`, or for each `Variant test,`.
    fn parse(mut words: Words) -> Self {
        let member = match words.accept("by") {
            true => words.take_text(),
            false => None,
        };
        let mut variants = Vec::new();
        while let Some(name) = words.take_name() {
            variants.push(match member {
                Some(member) => Variant::tagged(name, member, take_texts(&mut words)),
                None => Variant {
                    name,
                    test: Test::parse(&mut words),
                    tag: None,
                },
            });
            words.skip_past(",");
        }
        Self(variants.into())
    }
}

/// Takes all texts that stand next, for good, as the tables are.
fn take_texts(words: &mut Words) -> &'static [&'static str] {
    std::iter::from_fn(|| words.take_text())
        .collect::<Vec<_>>()
        .leak()
}

impl Variant {
    fn tagged(name: &'static str, member: &'static str, texts: &'static [&'static str]) -> Self {
        let tag = match texts {
            [text] => Some((member, *text)),
            _ => None,
        };
        Self {
            name,
            test: Test::Is(member, texts),
            tag,
        }
    }
}

impl<'a> View<'a> {
    /// The view of the variant at this place, which holds the value. The words are those of [`union!`](super::union).
    pub fn tagged(words: &'static str, place: usize, value: &'a dyn Value) -> Self {
        let variant = Variants::of(words).0.get(place);
        View::Tagged(Tagged {
            variant: variant.map_or("Unknown", |it| it.name),
            value,
            tag: variant.and_then(|it| it.tag),
        })
    }
}

impl Test {
    /// Takes the test that stands next.
    fn parse(words: &mut Words) -> Self {
        match words.next() {
            Some("string") => Test::Kind(Kind::String),
            Some("number") => Test::Kind(Kind::Number),
            Some("boolean") => Test::Kind(Kind::Bool),
            Some("array") => Test::Kind(Kind::Array),
            Some("object") => Test::Kind(Kind::Object),
            Some("has") => Test::Has(take_texts(words)),
            Some("is") => Test::Is(words.take_text().unwrap_or_default(), take_texts(words)),
            _ => Test::Try,
        }
    }

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
    match found {
        Ok(fit) => Ok(fit.is_some()),
        Err(error) => Err(reader.located(error)),
    }
}

fn find_variant<T: Union>(
    variants: &'static Variants,
    union: &mut T,
    reader: &mut Reader<'_>,
) -> Result<Option<Fit>, ReadError> {
    let start = reader.mark();
    let mut best = None;
    let mut refusal = None;
    let mut tags = Tags::default();
    for (place, variant) in variants.0.iter().enumerate() {
        if !variant.test.passes(reader, &mut tags)? {
            continue;
        }
        let Some(mut value) = T::at(place) else {
            continue;
        };
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
        $($place:literal : $variant:ident($type:ty) = [$($text:literal),* $(,)?]),* $(,)?
    }) => {
        $crate::__portolan_union_impls! {
            $name (by $tag $($variant $($text)*,)*) $($place $variant,)*
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
