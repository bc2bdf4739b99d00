//! Successes of several kinds.

use http::{HeaderMap, StatusCode};

use super::super::error::{StatusPattern, match_status};
use super::super::transport::Received;
use super::stream::Incoming;
use super::{Answer, AnswerError, Reading};

/// How one kind of success is read into the enum of all.
#[doc(hidden)]
pub struct Success<T> {
    /// When it comes.
    pub status: StatusPattern,
    /// How much of it is read at once.
    pub reading: fn(StatusCode, &HeaderMap) -> Reading,
    /// Reads it.
    pub decode: fn(&Received, Option<Incoming>) -> Result<T, AnswerError>,
}

/// The success that fits the status best; a status that is not documented is taken for the first of them.
#[doc(hidden)]
pub fn success<T>(status: StatusCode, successes: &[Success<T>]) -> Option<&Success<T>> {
    let patterns: Vec<StatusPattern> = successes.iter().map(|it| it.status).collect();
    let place = match_status(status.as_u16(), &patterns).unwrap_or_default();
    successes.get(place)
}

/// Reads a success that has no body.
#[doc(hidden)]
pub fn read_whole(_: StatusCode, _: &HeaderMap) -> Reading {
    Reading::Whole
}

/// Reads one kind of success.
#[doc(hidden)]
pub fn decode_as<A: Answer, T>(
    received: &Received,
    incoming: Option<Incoming>,
    variant: fn(A::Output) -> T,
) -> Result<T, AnswerError> {
    A::decode(received, incoming).map(variant)
}

/// Makes an enum of an operation's successes its answer.
///
/// ```text
/// successes! { CreateThingSuccess {
///     200 => Ok(Json<Thing>),
///     202 => Accepted(Json<Job>),
///     204 => NoContent,
/// } }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_successes {
    ($name:ident { $($status:tt => $variant:ident $(($answer:ty))?),* $(,)? }) => {
        impl $name {
            const SUCCESSES: &'static [$crate::runtime::Success<Self>] = &[$(
                $crate::runtime::Success {
                    status: $crate::__portolan_errors!(@status $status),
                    reading: $crate::__portolan_successes!(@reading $(($answer))?),
                    decode: $crate::__portolan_successes!(@decode $variant $(($answer))?),
                }
            ),*];
        }
        impl $crate::runtime::Answer for $name {
            type Output = Self;
            #[inline]
            fn reading(status: ::http::StatusCode, headers: &::http::HeaderMap) -> $crate::runtime::Reading {
                match $crate::runtime::success(status, Self::SUCCESSES) {
                    ::core::option::Option::Some(success) => (success.reading)(status, headers),
                    ::core::option::Option::None => $crate::runtime::Reading::Whole,
                }
            }
            #[inline]
            fn decode(
                received: &$crate::runtime::Received,
                incoming: ::core::option::Option<$crate::runtime::Incoming>,
            ) -> ::core::result::Result<Self, $crate::runtime::AnswerError> {
                match $crate::runtime::success(received.status, Self::SUCCESSES) {
                    ::core::option::Option::Some(success) => (success.decode)(received, incoming),
                    ::core::option::Option::None => ::core::result::Result::Err($crate::runtime::AnswerError::undocumented(received)),
                }
            }
        }
    };
    (@reading) => { $crate::runtime::read_whole };
    (@reading ($answer:ty)) => { <$answer as $crate::runtime::Answer>::reading };
    (@decode $variant:ident) => { |_, _| ::core::result::Result::Ok(Self::$variant) };
    (@decode $variant:ident ($answer:ty)) => {
        |received, incoming| $crate::runtime::decode_as::<$answer, Self>(received, incoming, Self::$variant)
    };
}
pub use __portolan_successes as successes;
