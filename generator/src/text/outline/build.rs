//! Builds an [`Outline`] from the events of a scanner.

use std::collections::HashMap;
use std::ops::Range;

use super::{Kind, Member, Node, NodeId, Outline};

/// Takes events in the order of the text.
#[derive(Default)]
pub(super) struct Builder {
    nodes: Vec<Node>,
    open: Vec<Open>,
    anchors: HashMap<usize, NodeId>,
}

/// An object or array that is not yet complete.
struct Open {
    node: NodeId,
    /// In an object, the key whose value comes next.
    key: Option<(Box<str>, Range<usize>)>,
}

impl Builder {
    /// A key, or a value that is no object or array.
    pub(super) fn scalar(&mut self, text: &str, span: Range<usize>, anchor: usize) {
        if self.expects_key() {
            self.key(text, span);
        } else {
            self.value(span, Kind::Scalar, anchor);
        }
    }

    /// A key of the object that was opened last.
    pub(super) fn key(&mut self, text: &str, span: Range<usize>) {
        if let Some(open) = self.open.last_mut() {
            open.key = Some((text.into(), span));
        }
    }

    /// An alias of the node that has the anchor with a number.
    pub(super) fn alias(&mut self, anchor: usize, span: Range<usize>) {
        let target = self.anchors.get(&anchor).copied();
        if self.expects_key() {
            self.key("", span);
        } else {
            self.value(span, target.map_or(Kind::Scalar, Kind::Alias), 0);
        }
    }

    /// The start of an object. An anchor's number is 0 when there is none.
    pub(super) fn open_object(&mut self, start: usize, anchor: usize) {
        self.open(start, Kind::Object(Vec::new()), anchor);
    }

    /// The start of an array.
    pub(super) fn open_array(&mut self, start: usize, anchor: usize) {
        self.open(start, Kind::Array(Vec::new()), anchor);
    }

    /// The end of the object or array that was opened last.
    pub(super) fn close(&mut self, end: usize) {
        if let Some(open) = self.open.pop()
            && let Some(node) = self.nodes.get_mut(open.node.0)
        {
            node.span.end = end.max(node.span.start);
        }
    }

    /// What was built; what is still open ends with the text.
    pub(super) fn finish(mut self, end: usize) -> Outline {
        while !self.open.is_empty() {
            self.close(end);
        }
        Outline { nodes: self.nodes }
    }

    fn expects_key(&self) -> bool {
        self.open.last().is_some_and(|open| {
            let kind = self.nodes.get(open.node.0).map(|node| &node.kind);
            open.key.is_none() && matches!(kind, Some(Kind::Object(_)))
        })
    }

    fn open(&mut self, start: usize, kind: Kind, anchor: usize) {
        if self.expects_key() {
            // A key that is no text, which reading has refused.
            self.key("", start..start);
        }
        let node = self.value(start..start, kind, anchor);
        self.open.push(Open { node, key: None });
    }

    fn value(&mut self, span: Range<usize>, kind: Kind, anchor: usize) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node { span, kind });
        if anchor != 0 {
            self.anchors.insert(anchor, id);
        }
        if let Some(open) = self.open.last_mut()
            && let Some(parent) = self.nodes.get_mut(open.node.0)
        {
            match (&mut parent.kind, open.key.take()) {
                (Kind::Array(items), _) => items.push(id),
                (Kind::Object(members), Some((key, key_span))) => {
                    members.push(Member {
                        key,
                        key_span,
                        value: id,
                    });
                }
                (Kind::Object(_) | Kind::Scalar | Kind::Alias(_), _) => {}
            }
        }
        id
    }
}
