//! Types that only operations of the tag `Reading` use.

use super::Page;
use crate::runtime::object;

/// Pages.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageList {
    /// All of them.
    pub pages: Vec<Page>,
}

object! { PageList { pages: "pages" required } }
