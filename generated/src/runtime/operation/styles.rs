//! What writes values, by their location and style, under the words of [`operation!`](super::operation).
//!
//! An operation names those that it uses; the linker finds no way to the others.

#![allow(
    missing_docs,
    non_upper_case_globals,
    reason = "they are the words of a table, and only macros name them"
)]

macro_rules! styles {
    ($($module:ident $location:ident)*) => { $(
        pub mod $module {
            use super::super::super::request::Writers;
            use super::super::{Location, Style};

            styles! { $location:
                matrix Matrix, matrix_explode MatrixExplode, label Label, label_explode LabelExplode,
                form Form, form_explode FormExplode, simple Simple, simple_explode SimpleExplode,
                space_delimited SpaceDelimited, pipe_delimited PipeDelimited,
                tab_delimited TabDelimited, deep_object DeepObject,
                cookie Cookie, cookie_explode CookieExplode,
                json Json, text Text, raw Raw, lines Lines
            }

            /// It is no style, and stands where one does.
            pub const reserved: &Writers = Writers::of(Location::$location, Style::Json);
        }
    )* };
    ($location:ident: $($word:ident $style:ident),*) => {
        $(pub const $word: &Writers = Writers::of(Location::$location, Style::$style);)*
    };
}

styles! { path Path query Query query_string QueryString header Header cookie Cookie body Body }
