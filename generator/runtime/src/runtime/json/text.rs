//! Distinct types for texts, which check a documented pattern without a regex engine.

use std::fmt;

/// A text does not have the form that its type demands.
///
/// It says what the form is, and does not repeat the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidText {
    type_name: &'static str,
    pattern: &'static [Piece],
}

/// A part of a pattern: so many of these characters.
#[derive(Debug, PartialEq, Eq)]
pub struct Piece {
    /// The characters, one after the other or as ranges: `a-f0-9`. A hyphen at either end is itself; `^` in front means all others.
    pub characters: &'static str,
    /// How many there must be.
    pub min: u32,
    /// How many there may be.
    pub max: u32,
}

/// Checks that a text consists of the pieces of a pattern.
///
/// # Errors
/// When it does not.
pub fn check_text(
    type_name: &'static str,
    pattern: &'static [Piece],
    text: &str,
) -> Result<(), InvalidText> {
    let characters: Vec<char> = text.chars().collect();
    // The places in the text that the pieces so far can end at.
    let mut ends = vec![false; characters.len() + 1];
    ends[0] = true;
    for piece in pattern {
        ends = piece.ends(&characters, &ends);
    }
    match ends.last() {
        Some(true) => Ok(()),
        _ => Err(InvalidText { type_name, pattern }),
    }
}

impl Piece {
    /// Where the piece can end when it starts at one of `starts`.
    fn ends(&self, characters: &[char], starts: &[bool]) -> Vec<bool> {
        let (min, max) = (self.min as usize, self.max as usize);
        let mut run = 0;
        let mut latest = Latest::default();
        let mut ends = Vec::with_capacity(starts.len());
        for end in 0..starts.len() {
            let accepted = end
                .checked_sub(1)
                .and_then(|index| characters.get(index))
                .is_some_and(|c| self.has(*c));
            run = if accepted { run + 1 } else { 0 };
            // The latest start that leaves room for `min` characters is the best one: it needs the shortest run.
            let start = end
                .checked_sub(min)
                .and_then(|until| latest.advance(starts, until));
            ends.push(start.is_some_and(|start| end - start <= run.min(max)));
        }
        ends
    }

    /// Whether a character is one of the piece's.
    fn has(&self, character: char) -> bool {
        let (negated, ranges) = match self.characters.strip_prefix('^') {
            Some(ranges) => (true, ranges),
            None => (false, self.characters),
        };
        let mut rest = ranges.chars();
        let mut found = false;
        while let Some(first) = rest.next() {
            let mut ahead = rest.clone();
            let last = match (ahead.next(), ahead.next()) {
                (Some('-'), Some(last)) => {
                    rest = ahead;
                    last
                }
                _ => first,
            };
            found |= (first..=last).contains(&character);
        }
        found != negated
    }
}

/// The latest start that has been passed.
#[derive(Default)]
struct Latest {
    next: usize,
    start: Option<usize>,
}

impl Latest {
    /// The latest start up to and including `until`, which never decreases from call to call.
    fn advance(&mut self, starts: &[bool], until: usize) -> Option<usize> {
        while self.next <= until {
            if starts.get(self.next) == Some(&true) {
                self.start = Some(self.next);
            }
            self.next += 1;
        }
        self.start
    }
}

impl fmt::Display for InvalidText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a `{}`, which is", self.type_name)?;
        for (index, piece) in self.pattern.iter().enumerate() {
            f.write_str(if index == 0 { " " } else { ", then " })?;
            piece.describe(f)?;
        }
        if self.pattern.is_empty() {
            f.write_str(" empty")?;
        }
        Ok(())
    }
}

impl Piece {
    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.min, self.max) {
            (min, max) if min == max => write!(f, "{min}")?,
            (min, u32::MAX) => write!(f, "{min} or more")?,
            (min, max) => write!(f, "{min} to {max}")?,
        }
        write!(f, " of [{}]", self.characters)
    }
}

impl std::error::Error for InvalidText {}

/// Gives a struct around a `String` its JSON and the traits of text.
///
/// With a pattern, a text becomes this type by `parse` or `try_from`, which check it; reading an answer never does.
/// With `pattern: none`, any text becomes it by `from`.
///
/// ```text
/// use portolan_runtime::runtime::json::text;
///
/// pub struct OrgId(String);
/// text! { OrgId { pattern: [("a-f0-9", 24, 24)] } }
///
/// let id: OrgId = "32b6e34b3d91647abb20e7b8".parse()?;
/// assert_eq!(id.as_str().len(), 24);
/// let error = "32B6".parse::<OrgId>().unwrap_err();
/// assert_eq!(error.to_string(), "not a `OrgId`, which is 24 of [a-f0-9]");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_text {
    ($name:ident { pattern: none $(,)? }) => {
        $crate::__portolan_text_type!($name);
        $crate::__portolan_any_text_impls!($name);

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self(::core::convert::From::from(text))
            }
        }
    };
    ($name:ident { pattern: [$(($characters:literal, $min:expr, $max:expr)),* $(,)?] $(,)? }) => {
        $crate::__portolan_text_type!($name);

        impl $name {
            /// The form of the text.
            const PATTERN: &'static [$crate::runtime::json::Piece] =
                &[$($crate::runtime::json::Piece { characters: $characters, min: $min, max: $max }),*];
        }

        impl ::core::convert::TryFrom<&str> for $name {
            type Error = $crate::runtime::json::InvalidText;

            #[inline]
            fn try_from(text: &str) -> ::core::result::Result<Self, Self::Error> {
                $crate::runtime::json::check_text(::core::stringify!($name), Self::PATTERN, text)?;
                ::core::result::Result::Ok(Self(::core::convert::From::from(text)))
            }
        }

        impl ::core::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::runtime::json::InvalidText;

            #[inline]
            fn try_from(text: ::std::string::String) -> ::core::result::Result<Self, Self::Error> {
                ::core::convert::TryFrom::try_from(text.as_str())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::runtime::json::InvalidText;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::convert::TryFrom::try_from(text)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                ::core::result::Result::map($crate::runtime::json::deserialize_text(deserializer), Self)
            }
        }
    };
}

/// What a text has with a pattern and without.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_text_type {
    ($name:ident) => {
        impl $name {
            /// The text.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self(::core::clone::Clone::clone(&self.0))
            }
        }

        impl $crate::runtime::json::Value for $name {
            #[inline]
            fn empty() -> Self {
                Self(::std::string::String::new())
            }

            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::runtime::json::ReadError> {
                $crate::runtime::json::Value::read(&mut self.0, reader)
            }

            #[inline]
            fn view(&self) -> $crate::runtime::json::View<'_> {
                $crate::runtime::json::View::text(&self.0)
            }
        }

        $crate::__portolan_text_impls!($name);
    };
}
