//! The documented errors of an operation.

use std::fmt;

use super::super::json::{self, Value};
use super::summary;

/// The enum of an operation's documented errors, one variant per status; made by [`errors!`](errors).
pub trait ErrorSet: Sized + fmt::Debug + fmt::Display + Send + Sync + 'static {
    /// Reads the body that is documented for the status; `None` if there is none, or if the body is another one.
    ///
    /// It reads leniently: a member that is missing or of another type than documented stays empty.
    fn decode(status: u16, media_type: &str, body: &[u8]) -> Option<Self>;
}

/// The errors of an operation whose document has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDocumentedErrors {}

impl ErrorSet for NoDocumentedErrors {
    fn decode(_: u16, _: &str, _: &[u8]) -> Option<Self> {
        None
    }
}

impl fmt::Display for NoDocumentedErrors {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for NoDocumentedErrors {}

/// The key of a response in the document (OpenAPI 3.0, Responses Object).
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusPattern {
    /// `404`
    Code(u16),
    /// `4XX`
    Range(u16),
    /// `default`
    Default,
}

/// The place of the pattern that fits best: a code, else a range, else the default.
#[doc(hidden)]
pub fn match_status(status: u16, patterns: &[StatusPattern]) -> Option<usize> {
    let place = |wanted: StatusPattern| patterns.iter().position(|pattern| *pattern == wanted);
    place(StatusPattern::Code(status))
        .or_else(|| place(StatusPattern::Range(status / 100)))
        .or_else(|| place(StatusPattern::Default))
}

/// Reads a documented JSON body.
#[doc(hidden)]
pub fn decode_json<T: Value>(body: &[u8]) -> Option<T> {
    json::from_slice_lenient(body).ok()
}

/// Reads a documented body of another media type.
#[doc(hidden)]
pub fn decode_text(body: &[u8]) -> Option<String> {
    Some(String::from_utf8_lossy(body).into_owned())
}

/// Whether an answer is of one of these media types, parameters aside.
#[doc(hidden)]
pub fn is_of(media_type: &str, others: &[&str]) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    others.iter().any(|it| it.eq_ignore_ascii_case(essence))
}

/// Writes a documented error in one line.
#[doc(hidden)]
pub fn write_error(
    f: &mut fmt::Formatter<'_>,
    variant: &str,
    body: Option<&dyn Value>,
) -> fmt::Result {
    f.write_str(variant)?;
    match body.and_then(|body| summary(&json::to_vec(body))) {
        Some(text) => write!(f, ": {text}"),
        None => Ok(()),
    }
}

/// Implements [`ErrorSet`], `Display` and `Error` for an enum of documented errors.
///
/// ```text
/// errors! { FetchError {
///     404 => NotFound(ApiError),
///     409 => Conflict,
///     422 => Invalid(ApiError) | "text/plain" => InvalidText(String) text,
///     424 => Failed(ApiError) ! "image/png",      // which is documented, too, and is no `ApiError`
///     "5XX" => Unavailable(String) text,
///     default => Unexpected(ApiError),
/// } }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_errors {
    ($name:ident { $(
        $status:tt => $variant:ident $(($body:ty) $($format:ident)?)?
            $(| $media:literal => $further:ident $(($held:ty) $($form:ident)?)?)*
            $(! $($other:literal)+)?
    ),* $(,)? }) => {
        impl $crate::runtime::ErrorSet for $name {
            #[inline]
            fn decode(status: u16, media_type: &str, body: &[u8]) -> ::core::option::Option<Self> {
                let patterns = [$($crate::__portolan_errors!(@status $status)),*];
                let mut place = $crate::runtime::match_status(status, &patterns)?;
                $(
                    if place == 0 {
                        $(if $crate::runtime::is_of(media_type, &[$media]) {
                            return $crate::__portolan_errors!(@decode $name $further body $(($held) $($form)?)?);
                        })*
                        $(if $crate::runtime::is_of(media_type, &[$($other),+]) {
                            return ::core::option::Option::None;
                        })?
                        return $crate::__portolan_errors!(@decode $name $variant body $(($body) $($format)?)?);
                    }
                    place = place.wrapping_sub(1);
                )*
                let _ = (place, media_type, body);
                ::core::option::Option::None
            }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $($crate::__portolan_errors!(@pattern $name $variant body $(($body))?) =>
                        $crate::__portolan_errors!(@write f $variant body $(($body))?),
                    $($crate::__portolan_errors!(@pattern $name $further body $(($held))?) =>
                        $crate::__portolan_errors!(@write f $further body $(($held))?),)*)*
                }
            }
        }
        impl ::std::error::Error for $name {}
    };
    (@status default) => { $crate::runtime::StatusPattern::Default };
    (@status "1XX") => { $crate::runtime::StatusPattern::Range(1) };
    (@status "2XX") => { $crate::runtime::StatusPattern::Range(2) };
    (@status "3XX") => { $crate::runtime::StatusPattern::Range(3) };
    (@status "4XX") => { $crate::runtime::StatusPattern::Range(4) };
    (@status "5XX") => { $crate::runtime::StatusPattern::Range(5) };
    (@status $status:literal) => { $crate::runtime::StatusPattern::Code($status) };
    (@decode $name:ident $variant:ident $text:ident) => { ::core::option::Option::Some(Self::$variant) };
    (@decode $name:ident $variant:ident $text:ident ($body:ty)) => {
        $crate::runtime::decode_json($text).map(Self::$variant)
    };
    (@decode $name:ident $variant:ident $text:ident ($body:ty) text) => {
        $crate::runtime::decode_text($text).map(Self::$variant)
    };
    (@pattern $name:ident $variant:ident $value:ident) => { Self::$variant };
    (@pattern $name:ident $variant:ident $value:ident ($body:ty)) => { Self::$variant($value) };
    (@write $f:ident $variant:ident $value:ident) => {
        $crate::runtime::write_error($f, ::core::stringify!($variant), ::core::option::Option::None)
    };
    (@write $f:ident $variant:ident $value:ident ($body:ty)) => {
        $crate::runtime::write_error($f, ::core::stringify!($variant), ::core::option::Option::Some($value))
    };
}
pub use __portolan_errors as errors;
