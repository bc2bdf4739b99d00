//! Findings about a document: coded, with places in its text, for people and for machines.
//!
//! A [`Diagnostic`] is about the document; an error of the world around it (a full disk) is an `Error` of the stage that met it.

mod code;
mod diagnostic;
mod excerpt;
mod json;
mod list;
mod locate;
mod loss;
mod render;
mod sarif;
mod visible;

pub use code::{Code, UnknownCode};
pub use diagnostic::{Diagnostic, Label, Place, Severity};
pub use list::Diagnostics;
pub use render::Style;
pub use sarif::Sarif;
