//! Types that only operations of the tag `Flags` use.

use crate::runtime::text;

/// A value of the parameter `id`.
///
/// Checked on construction: `^[a-z]{2}[0-9]{1,3}$`.
pub struct Id(String);

text! { Id { pattern: [("a-z", 2, 2), ("0-9", 1, 3)] } }
