//! Types that only operations of the tag `Books` use.

use crate::runtime::{object, text};

/// The id of a reader.
pub struct ReaderId(String);

text! { ReaderId { pattern: none } }

object! {
    /// A book.
    pub struct Book {
        /// Its number.
        isbn: String = "isbn" required,
        /// Who has it.
        reader: Option<ReaderId> = "reader" optional,
    }
}

/// A value of the parameter `isbn`.
///
/// Not checked here: `^(?:[0-9]{3}-)?[0-9]{9}[0-9X]$`.
pub struct Isbn(String);

text! { Isbn { pattern: none } }

/// A value of the parameter `shelfId`.
///
/// Checked on construction: `^[A-Z]{2}-[0-9]{1,3}$`.
pub struct ShelfId(String);

text! { ShelfId { pattern: [("A-Z", 2, 2), ("-", 1, 1), ("0-9", 1, 3)] } }

/// A value of the parameter `edition`.
///
/// Checked on construction: `^[0-9]+$`.
pub struct Edition(String);

text! { Edition { pattern: [("0-9", 1, u32::MAX)] } }
