//! What writes values, by their location and style, under the words of [`operation!`](super::operation).
//!
//! An operation names those that it uses; the linker finds no way to the others. A pair is a constant only where it is
//! named, as the compiler would look at a constant for each of a hundred pairs in every crate.

#![allow(
    missing_docs,
    non_camel_case_types,
    missing_debug_implementations,
    reason = "they are the words of a table, and only macros name them"
)]

use std::marker::PhantomData;

use super::super::request::Writers;
use super::{Location, Style};

/// What writes values of a style in a location.
pub struct Of<L, S>(PhantomData<(L, S)>);

impl<L: AtLocation, S: InStyle> Of<L, S> {
    /// A pointer, so that a program has what it leads to only if it has the parameter.
    pub const WRITERS: &'static Writers = Writers::of(L::LOCATION, S::STYLE);
}

/// A word for a location.
pub trait AtLocation {
    const LOCATION: Location;
}

/// A word for a style.
pub trait InStyle {
    const STYLE: Style;
}

macro_rules! words {
    ($trait:ident $constant:ident: $ty:ident; $($word:ident $value:ident)*) => { $(
        pub struct $word;
        impl super::$trait for $word {
            const $constant: super::$ty = super::$ty::$value;
        }
    )* };
}

/// The locations.
pub mod at {
    words! { AtLocation LOCATION: Location;
        path Path query Query query_string QueryString header Header cookie Cookie body Body
    }
}

/// The styles.
pub mod is {
    words! { InStyle STYLE: Style;
        matrix Matrix matrix_explode MatrixExplode label Label label_explode LabelExplode
        form Form form_explode FormExplode simple Simple simple_explode SimpleExplode
        space_delimited SpaceDelimited pipe_delimited PipeDelimited
        tab_delimited TabDelimited deep_object DeepObject
        cookie Cookie cookie_explode CookieExplode
        json Json text Text raw Raw lines Lines
    }
    #[cfg(feature = "multipart")]
    words! { InStyle STYLE: Style; multipart Multipart }

    // It is no style, and stands where one does.
    words! { InStyle STYLE: Style; reserved Json }
}
