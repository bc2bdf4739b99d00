//! Enums of texts that may grow, and what all types that are a text have in common.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{ReadError, Reader, Value, View};

/// An enum of the texts that the API documents at one place; made by [`open_enum!`](super::open_enum).
///
/// A value of the API is an [`Open`] one, since servers say more than they document.
pub trait Texts: Copy + Send + Sync + 'static {
    /// The variants in the documented order.
    fn known() -> &'static [Self];

    /// Their texts, in the same order.
    fn texts() -> &'static [&'static str];

    /// The place of the variant.
    #[doc(hidden)]
    fn place(self) -> usize;

    /// The variant that stands for a text.
    fn find(text: &str) -> Option<Self> {
        let place = Self::texts().iter().position(|known| *known == text)?;
        Self::known().get(place).copied()
    }

    /// The text as it stands in JSON.
    fn text(self) -> &'static str {
        Self::texts().get(self.place()).copied().unwrap_or_default()
    }
}

/// A text that is one of the documented ones, or one that the API did not document:
/// so a server may say something new, and every text is written as it was read.
///
/// ```text
/// match user.role {
///     Open::Known(Role::Owner) => …,
///     Open::Known(_) | Open::Unknown(_) => …,
/// }
/// if user.role == Role::Owner { … }
/// ```
#[derive(Clone)]
pub enum Open<T> {
    /// A documented text.
    Known(T),
    /// A text that the API's description does not list.
    Unknown(String),
}

impl<T: Texts> Open<T> {
    /// The text as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Open::Known(known) => known.text(),
            Open::Unknown(text) => text,
        }
    }

    /// The documented text, if it is one.
    pub fn known(&self) -> Option<T> {
        match self {
            Open::Known(known) => Some(*known),
            Open::Unknown(_) => None,
        }
    }
}

impl<T: Texts> From<T> for Open<T> {
    fn from(known: T) -> Self {
        Open::Known(known)
    }
}

impl<T: Texts> From<&str> for Open<T> {
    fn from(text: &str) -> Self {
        T::find(text).map_or_else(|| Open::Unknown(text.to_owned()), Open::Known)
    }
}

impl<T: Texts> From<String> for Open<T> {
    fn from(text: String) -> Self {
        T::find(&text).map_or(Open::Unknown(text), Open::Known)
    }
}

impl<T: Texts> From<&String> for Open<T> {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl<T: Texts> FromStr for Open<T> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl<T: Texts> AsRef<str> for Open<T> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<T: Texts> fmt::Display for Open<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<T: Texts> fmt::Debug for Open<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl<T: Texts> PartialEq for Open<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl<T: Texts> Eq for Open<T> {}

impl<T: Texts> PartialEq<T> for Open<T> {
    fn eq(&self, other: &T) -> bool {
        self.as_str() == other.text()
    }
}

impl<T: Texts> PartialOrd for Open<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: Texts> Ord for Open<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl<T: Texts> Hash for Open<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl<T: Texts> Serialize for Open<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de, T: Texts> Deserialize<'de> for Open<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_text(deserializer)
    }
}

impl<T: Texts> Value for Open<T> {
    fn empty() -> Self {
        Open::Unknown(String::new())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        if reader.is_nothing() {
            *self = Self::empty();
            return Ok(());
        }
        let text = spelled(reader)?;
        *self = match T::find(&text) {
            Some(known) => Open::Known(known),
            None => Open::Unknown(text.into_owned()),
        };
        if reader.is_trial() && self.known().is_none() {
            reader.note_odd();
        }
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::text(self.as_str())
    }
}

/// The text of an enum, or the number that stands for one which a server cannot name (Protocol Buffers, "ProtoJSON Format").
fn spelled<'a>(reader: &mut Reader<'a>) -> Result<Cow<'a, str>, ReadError> {
    match reader.next_token() {
        Some(b'-' | b'0'..=b'9') if !reader.is_trial() => reader.number().map(Cow::Borrowed),
        _ => reader.string(),
    }
}

/// Takes a text out of another format.
///
/// # Errors
/// When the format has something else there.
pub fn deserialize_text<'de, T: From<String>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    String::deserialize(deserializer).map(T::from)
}

/// Compares two texts.
pub fn same_text(one: &str, other: &str) -> bool {
    one == other
}

/// Prints the text that a variant stands for.
///
/// # Errors
/// When the formatter fails.
#[doc(hidden)]
pub fn debug_text<T: Texts>(variant: T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(variant.text(), f)
}

/// Declares an enum of the documented texts of a place, to be used in [`Open`], which has all the traits of text.
///
/// ```text
/// use portolan_runtime::runtime::json::{self, Open, open_enum};
///
/// open_enum! {
///     /// What a person may do.
///     pub enum Role {
///         Owner = "OWNER",
///         Member = "MEMBER",
///         /// Whatever is in \`quotes\`.
///         Odd: "`odd`",
///     }
/// }
///
/// let roles: Vec<Open<Role>> = json::from_slice(br#"["OWNER", "GUEST"]"#)?;
/// assert_eq!(roles, [Open::Known(Role::Owner), Open::Unknown("GUEST".to_owned())]);
/// assert_eq!(json::to_vec(&roles), br#"["OWNER","GUEST"]"#);
/// ```
///
/// The text behind `=` is the variant's documentation, so it must mean nothing in Markdown; one behind `:` is not. What an enum costs the compiler is here; [`Open`] is compiled
/// once for all.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_open_enum {
    ($(#$about:tt)* $visibility:vis enum $name:ident {
        $($(#$docs:tt)* $variant:ident $(: $odd:literal)? $(= $text:literal)?),* $(,)?
    }) => {
        $(#$about)*
        #[non_exhaustive]
        $visibility enum $name { $(
            $(#[doc = $text])?
            $(#$docs)*
            $variant
        ),* }

        impl $name {
            /// The text as it stands in JSON.
            #[inline]
            pub fn as_str(self) -> &'static str {
                $crate::runtime::json::Texts::text(self)
            }
        }

        #[automatically_derived]
        impl $crate::runtime::json::Texts for $name {
            #[inline]
            fn known() -> &'static [Self] {
                &[$(Self::$variant),*]
            }

            #[inline]
            fn texts() -> &'static [&'static str] {
                &[$($($text)? $($odd)?),*]
            }

            #[inline]
            fn place(self) -> usize {
                self as usize
            }
        }

        #[automatically_derived]
        impl ::core::marker::Copy for $name {}

        #[automatically_derived]
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        #[automatically_derived]
        impl ::core::cmp::Eq for $name {}

        #[automatically_derived]
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                *self as usize == *other as usize
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::json::debug_text(*self, f)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

/// Gives a type with `as_str` what every text has.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_text_impls {
    ($name:ident) => {
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::json::same_text(self.as_str(), other.as_str())
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl ::core::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(self.as_str(), other.as_str())
            }
        }

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

/// Gives a type that any text can become, by way of `From<&str>`, the other ways to become it.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_any_text_impls {
    ($name:ident) => {
        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                ::core::convert::From::from(text.as_str())
            }
        }

        impl ::core::convert::From<&::std::string::String> for $name {
            #[inline]
            fn from(text: &::std::string::String) -> Self {
                ::core::convert::From::from(text.as_str())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(::core::convert::From::from(text))
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::json::deserialize_text(deserializer)
            }
        }
    };
}
