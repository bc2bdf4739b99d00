//! Types that only operations of the tags `MongoDB Cloud Users` and `Teams` use.

use crate::runtime::text;

/// The id of a user: 24 hexadecimal digits.
///
/// Checked on construction: `^([a-f0-9]{24})$`.
pub struct UserId(String);

text! { UserId { pattern: [("a-f0-9", 24, 24)] } }
