//! What of a value is written.

use super::super::operation::Parameter;
use super::{Value, View};

/// Which members of an object are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// All that are there.
    Everything,
    /// Those that a client may send: not the read-only ones.
    Request,
}

/// The view of a body that may be of several media types.
pub struct Media<'a> {
    /// The variant's name, and how it is written.
    pub parameter: &'static Parameter,
    /// `application/json`
    pub media_type: &'static str,
    /// What the variant holds.
    pub value: &'a dyn Value,
}

impl Media<'_> {
    /// The variant's name.
    pub(super) fn variant(&self) -> &'static str {
        self.parameter.field
    }
}

/// The view of a variant of a union.
pub struct Tagged<'a> {
    /// The variant's name.
    pub variant: &'static str,
    /// What the variant holds.
    pub value: &'a dyn Value,
    /// The member that tells the variant apart, and its text, if there is one text only.
    pub tag: Option<(&'static str, &'static str)>,
}

/// Names with texts, and names with values.
type Members<'a> = (
    Vec<(&'static str, &'static str)>,
    Vec<(&'a str, &'a dyn Value)>,
);

impl<'a> Tagged<'a> {
    /// The tags that the variant lacks, and the members that it has.
    /// Nothing if the variant says itself what it is, or is not an object.
    pub(in super::super) fn members(&self, content: Content) -> Option<Members<'a>> {
        let (mut tags, members) = match self.value.view() {
            View::Object(object) => (Vec::new(), object.members(content)),
            View::Map(map) => (Vec::new(), map.members()),
            View::Tagged(inner) => inner.members(content)?,
            _ => return None,
        };
        if let Some((name, text)) = self.tag
            && members.iter().all(|member| member.0 != name)
            && tags.iter().all(|tag| tag.0 != name)
        {
            tags.insert(0, (name, text));
        }
        (!tags.is_empty()).then_some((tags, members))
    }
}
