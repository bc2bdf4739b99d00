//! Where everything is in a text: a tree of spans, built only when a diagnostic is shown.

mod build;
mod json;
mod narrow;
mod toml;
mod yaml;

use std::collections::HashMap;
use std::ops::Range;

use super::Format;
use build::Builder;
pub(crate) use yaml::lenient;

/// A tree of the keys and values of a text, with their places.
#[derive(Debug)]
pub(super) struct Outline {
    /// The first one is the root; there is none when nothing could be made out.
    nodes: Vec<Node>,
}

/// Names a node of an [`Outline`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct NodeId(usize);

/// A value: where it is in the text, and what is in it.
#[derive(Debug)]
struct Node {
    span: Range<usize>,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Scalar,
    Object(Vec<Member>),
    Array(Vec<NodeId>),
    /// An alias of YAML, and the value that it stands for.
    Alias(NodeId),
}

#[derive(Debug)]
struct Member {
    key: Box<str>,
    key_span: Range<usize>,
    value: NodeId,
}

/// Which part of a member is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Key,
    Value,
}

/// A key that an object has twice.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Duplicate<'a> {
    pub(crate) key: &'a str,
    pub(crate) first: Range<usize>,
    pub(crate) again: Range<usize>,
}

impl Outline {
    /// Scans a text that was read as `format`. Of a text that breaks off, the beginning is known.
    pub(super) fn of(text: &str, format: Format) -> Outline {
        let mut builder = Builder::default();
        match format {
            Format::Json => json::scan(text, &mut builder),
            Format::Yaml => yaml::scan(text, &mut builder),
            Format::Toml => toml::scan(text, &mut builder),
            Format::Unknown => {}
        }
        builder.finish(text.len())
    }

    /// What [`locate`](Self::locate) finds in a text with lines that start there, if it can be found without scanning the whole of it.
    pub(super) fn locate_alone(
        text: &str,
        lines: &[usize],
        format: Format,
        segments: &[String],
        part: Part,
    ) -> Option<Range<usize>> {
        if format != Format::Yaml {
            return None;
        }
        let (depth, span) = narrow::narrow(text, lines, segments)?;
        let outline = Outline::of(text.get(span.clone())?, format);
        let (mut node, mut key) = (outline.nodes.first()?, None);
        for segment in segments.get(depth..)? {
            (key, node) = outline.step(node, segment)?;
        }
        let found = place(node, key, part);
        Some(span.start + found.start..span.start + found.end)
    }

    /// The place of the value, or of the key that leads to it, at the end of `segments`.
    /// When it is not there, the nearest existing ancestor's; an object or array that has a key is shown by its key.
    pub(super) fn locate(
        &self,
        segments: impl Iterator<Item = String>,
        part: Part,
    ) -> Range<usize> {
        let Some(root) = self.nodes.first() else {
            return 0..0;
        };
        let (mut node, mut key, mut part) = (root, None, part);
        for segment in segments {
            let Some((next_key, next)) = self.step(node, &segment) else {
                part = Part::Value;
                break;
            };
            (node, key) = (next, next_key);
        }
        place(node, key, part)
    }

    /// The place of the scalar at the end of `segments`, if that is what is there.
    pub(super) fn scalar(&self, segments: impl Iterator<Item = String>) -> Option<Range<usize>> {
        let mut node = self.nodes.first()?;
        for segment in segments {
            node = self.step(node, &segment)?.1;
        }
        let node = self.resolve(node);
        matches!(node.kind, Kind::Scalar).then(|| node.span.clone())
    }

    /// The places of all scalars, in the order of the text.
    pub(super) fn scalars(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        self.nodes
            .iter()
            .filter(|node| matches!(node.kind, Kind::Scalar))
            .map(|node| node.span.clone())
    }

    /// All keys that an object has more than once, in the order of the text.
    pub(super) fn duplicates(&self) -> Vec<Duplicate<'_>> {
        let mut duplicates = Vec::new();
        for node in &self.nodes {
            let Kind::Object(members) = &node.kind else {
                continue;
            };
            let mut first: HashMap<&str, &Member> = HashMap::new();
            for member in members.iter().filter(|member| &*member.key != "<<") {
                if let Some(earlier) = first.insert(&member.key, member) {
                    let (first, again) = (earlier.key_span.clone(), member.key_span.clone());
                    duplicates.push(Duplicate {
                        key: &member.key,
                        first,
                        again,
                    });
                }
            }
        }
        duplicates
    }

    /// Goes down one level: the place of the key, if there is one, and the value.
    fn step(&self, node: &Node, segment: &str) -> Option<(Option<Range<usize>>, &Node)> {
        match &self.resolve(node).kind {
            Kind::Scalar | Kind::Alias(_) => None,
            Kind::Array(items) => {
                let position: usize = segment.parse().ok()?;
                Some((None, self.node(*items.get(position)?)?))
            }
            Kind::Object(members) => {
                // Of a key that is there twice, the last value was kept.
                let own = members.iter().rev().find(|member| &*member.key == segment);
                let member = own.or_else(|| self.merged(members, segment))?;
                Some((Some(member.key_span.clone()), self.node(member.value)?))
            }
        }
    }

    /// A member that comes from another mapping by `<<`.
    fn merged(&self, members: &[Member], segment: &str) -> Option<&Member> {
        let sources = members.iter().filter(|member| &*member.key == "<<");
        let sources = sources.filter_map(|member| Some(self.resolve(self.node(member.value)?)));
        let mut mappings = sources.flat_map(|source| match &source.kind {
            Kind::Array(items) => items
                .iter()
                .filter_map(|item| Some(self.resolve(self.node(*item)?)))
                .collect(),
            Kind::Scalar | Kind::Object(_) | Kind::Alias(_) => vec![source],
        });
        mappings.find_map(|mapping| match &mapping.kind {
            Kind::Object(members) => members.iter().rev().find(|member| &*member.key == segment),
            Kind::Scalar | Kind::Array(_) | Kind::Alias(_) => None,
        })
    }

    fn resolve<'a>(&'a self, node: &'a Node) -> &'a Node {
        match node.kind {
            Kind::Alias(target) => self.node(target).unwrap_or(node),
            Kind::Scalar | Kind::Object(_) | Kind::Array(_) => node,
        }
    }

    fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id.0)
    }
}

/// The place of a value, or of the key that leads to it.
fn place(node: &Node, key: Option<Range<usize>>, part: Part) -> Range<usize> {
    match (part, &node.kind, key) {
        (Part::Key, _, Some(key)) => key,
        (_, Kind::Scalar | Kind::Alias(_), _) if !node.span.is_empty() => node.span.clone(),
        (_, _, Some(key)) => key,
        (_, _, None) => node.span.clone(),
    }
}
