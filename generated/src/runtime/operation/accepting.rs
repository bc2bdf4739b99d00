//! Operations whose answers come in several media types.

use std::fmt;
use std::marker::PhantomData;

use super::super::response::Answer;
use super::{Operation, OperationMeta, Parameters, Values};

/// An operation that asks for another of the documented media types of its answer, and reads it as an `A`.
pub struct Accepting<O, A> {
    /// The values that are sent.
    pub params: O,
    media_type: &'static str,
    answer: PhantomData<fn() -> A>,
}

impl<O, A> Accepting<O, A> {
    /// The operation for this media type.
    #[doc(hidden)]
    pub fn new(params: O, media_type: &'static str) -> Self {
        Self {
            params,
            media_type,
            answer: PhantomData,
        }
    }
}

impl<O: Parameters, A> Parameters for Accepting<O, A> {
    fn values(&self) -> Values<'_> {
        self.params.values()
    }
}

impl<O: Operation, A: Answer> Operation for Accepting<O, A> {
    type Answer = A;
    type Error = O::Error;
    const META: OperationMeta = O::META;

    fn meta(&self) -> OperationMeta {
        OperationMeta {
            accept: self.media_type,
            ..O::META
        }
    }
}

impl<O: Clone, A> Clone for Accepting<O, A> {
    fn clone(&self) -> Self {
        Self::new(self.params.clone(), self.media_type)
    }
}

impl<O: PartialEq, A> PartialEq for Accepting<O, A> {
    fn eq(&self, other: &Self) -> bool {
        self.params == other.params && self.media_type == other.media_type
    }
}

impl<O: fmt::Debug, A> fmt::Debug for Accepting<O, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Accepting")
            .field("params", &self.params)
            .field("media_type", &self.media_type)
            .finish()
    }
}

/// Gives a params struct, and the call that sends it, a method for each further media type of the answer.
///
/// ```text
/// alternatives! { GetReportParams {
///     /// Asks for `text/csv`.
///     accept_csv: ByteStream = "text/csv",
/// } }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_alternatives {
    ($name:ident { $($(#$attribute:tt)* $method:ident : $answer:ty = $media_type:literal),* $(,)? }) => {
        impl $name {
            $(
                $(#$attribute)*
                #[inline]
                #[must_use]
                pub fn $method(self) -> $crate::runtime::Accepting<Self, $answer> {
                    $crate::runtime::Accepting::new(self, $media_type)
                }
            )*
        }
        impl<'a> $crate::runtime::Call<'a, $name> {
            $(
                $(#$attribute)*
                #[inline]
                pub fn $method(self) -> $crate::runtime::Call<'a, $crate::runtime::Accepting<$name, $answer>> {
                    self.accepting($media_type)
                }
            )*
        }
    };
}
pub use __portolan_alternatives as alternatives;
