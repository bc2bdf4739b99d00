//! Enums of integers that may grow.

use super::{ReadError, Reader};

/// Takes a whole number from a reader; one that is not among the known ones fits less well.
///
/// # Errors
/// When something else stands next, or the number is beyond 64 bits.
pub fn read_integer(reader: &mut Reader<'_>, known: &[i64]) -> Result<i64, ReadError> {
    if reader.is_nothing() {
        return Ok(0);
    }
    let number = reader.whole("a whole number of 64 bits")?;
    if reader.is_trial() && !known.contains(&number) {
        reader.note_odd();
    }
    Ok(number)
}

/// Declares an enum of integers with its JSON and the traits of numbers.
///
/// The last variant of the enum is `Unknown(i64)`: it keeps a number that the API did not document.
///
/// ```text
/// use atlas_admin::runtime::json::{self, open_integers};
///
/// open_integers! {
///     /// How much there is.
///     pub enum Level {
///         Low = 1,
///         High = 2,
///     }
/// }
///
/// let levels: Vec<Level> = json::from_slice(b"[1, 7]")?;
/// assert_eq!(levels, [Level::Low, Level::Unknown(7)]);
/// assert_eq!(json::to_vec(&levels), b"[1,7]");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_open_integers {
    ($(#$about:tt)* $visibility:vis enum $name:ident {
        $($(#$docs:tt)* $variant:ident = $number:literal),* $(,)?
    }) => {
        $(#$about)*
        #[derive(Clone, Copy)]
        #[non_exhaustive]
        $visibility enum $name {
            $(
                #[doc = ::core::stringify!($number)]
                $(#$docs)*
                $variant,
            )*
            /// A value that the API's description does not list.
            Unknown(i64),
        }

        impl $name {
            /// The documented numbers, in the documented order.
            pub const KNOWN: &'static [i64] = &[$($number),*];

            /// The number as it stands in JSON.
            #[inline]
            pub fn as_i64(self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Unknown(number) => number,
                }
            }
        }

        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::Unknown(number),
                }
            }
        }

        impl ::core::convert::From<$name> for i64 {
            #[inline]
            fn from(it: $name) -> i64 {
                it.as_i64()
            }
        }

        impl $crate::runtime::json::Value for $name {
            #[inline]
            fn empty() -> Self {
                Self::Unknown(0)
            }

            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::runtime::json::ReadError> {
                *self = ::core::convert::From::from($crate::runtime::json::read_integer(reader, Self::KNOWN)?);
                ::core::result::Result::Ok(())
            }

            #[inline]
            fn view(&self) -> $crate::runtime::json::View<'_> {
                $crate::runtime::json::View::Integer(self.as_i64())
            }
        }

        $crate::__portolan_integer_impls!($name);
    };
}

/// Gives a type with `as_i64` and `From<i64>` what every number has.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_integer_impls {
    ($name:ident) => {
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.as_i64(), f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_i64() == other.as_i64()
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
                ::core::cmp::Ord::cmp(&self.as_i64(), &other.as_i64())
            }
        }

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.as_i64(), state);
            }
        }

        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                <i64 as ::serde::Deserialize>::deserialize(deserializer)
                    .map(::core::convert::From::from)
            }
        }
    };
}
