//! Enums of texts that may grow, and what all types that are a text have in common.

use serde::{Deserialize, Deserializer};

use super::{ReadError, Reader};

/// Takes a text out of another format.
///
/// # Errors
/// When the format has something else there.
pub fn deserialize_text<'de, T: From<String>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    String::deserialize(deserializer).map(T::from)
}

/// Takes a text from a reader and hands it to `with`; one that is not among the known ones fits less well.
///
/// # Errors
/// When something else stands next.
pub fn read_text(
    reader: &mut Reader<'_>,
    known: &[&str],
    with: &mut dyn FnMut(&str),
) -> Result<(), ReadError> {
    let text = reader.string()?;
    if reader.is_trial() && !known.contains(&&*text) {
        reader.note_odd();
    }
    with(&text);
    Ok(())
}

/// Compares two texts.
pub fn same_text(one: &str, other: &str) -> bool {
    one == other
}

/// Gives an enum of texts its JSON and the traits of text.
///
/// The last variant of the enum is `Unknown(String)`: it keeps a text that the API did not document,
/// so that a server may say something new and every text is written as it was read.
///
/// ```text
/// use atlas_admin::runtime::json::{self, open_enum};
///
/// enum Role { Owner, Member, Unknown(String) }
/// open_enum! { Role { Owner = "OWNER", Member = "MEMBER" } }
///
/// let roles: Vec<Role> = json::from_slice(br#"["OWNER", "GUEST"]"#)?;
/// assert_eq!(roles, [Role::Owner, Role::Unknown("GUEST".to_owned())]);
/// assert_eq!(json::to_vec(&roles), br#"["OWNER","GUEST"]"#);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_open_enum {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $name {
            /// The documented texts, in the documented order.
            pub const KNOWN: &'static [&'static str] = &[$($text),*];

            /// The text as it stands in JSON.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                match self {
                    $(Self::$variant => Self::$variant,)*
                    Self::Unknown(text) => Self::Unknown(::core::clone::Clone::clone(text)),
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(::core::convert::From::from(text)),
                }
            }
        }

        impl $crate::runtime::json::Value for $name {
            #[inline]
            fn empty() -> Self {
                Self::Unknown(::std::string::String::new())
            }

            #[inline]
            fn reset(&mut self) {
                *self = Self::Unknown(::std::string::String::new());
            }

            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::runtime::json::ReadError> {
                $crate::runtime::json::read_text(reader, Self::KNOWN, &mut |text| *self = ::core::convert::From::from(text))
            }

            #[inline]
            fn view(&self) -> $crate::runtime::json::View<'_> {
                $crate::runtime::json::View::text(self.as_str())
            }
        }

        $crate::__portolan_text_impls!($name);
        $crate::__portolan_any_text_impls!($name);
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
