//! What the tests of several stages share; each takes the files that it needs.

pub(crate) mod findings;
pub(crate) mod lowered;
pub(crate) mod text;
