//! What a reference leads to.

use indexmap::IndexMap;
use serde_json::Value;
use std::cell::OnceCell;

use super::ids::Ids;
use crate::source::{FileId, Files};
use crate::text::Pointer;

/// How many references are followed in search of one target, on all ways that are tried.
const MOST_HOPS: usize = 100;

/// A place in one of the files.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct At {
    pub file: FileId,
    pub pointer: Pointer,
}

/// The trees of all files, the document's own first.
pub(super) struct Trees<'t> {
    values: &'t [Value],
    pub files: &'t Files,
    /// Looked for only where a reference has no other target.
    anchors: OnceCell<Anchors<'t>>,
    ids: OnceCell<Ids<'t>>,
}

/// The schemas that have a name of their own (JSON Schema 2020-12, "$anchor"); the places of each name are sorted.
type Anchors<'t> = IndexMap<(FileId, &'t str), Vec<Pointer>>;

impl<'t> Trees<'t> {
    pub(super) fn new(values: &'t [Value], files: &'t Files) -> Self {
        Self {
            values,
            files,
            anchors: OnceCell::new(),
            ids: OnceCell::new(),
        }
    }

    pub(super) fn value(&self, at: &At) -> Option<&'t Value> {
        self.tree(at.file)?.pointer(at.pointer.as_str())
    }

    fn tree(&self, file: FileId) -> Option<&'t Value> {
        self.values.get(file.index())
    }

    /// Where a reference that stands at a place leads. An `Err` says why it leads nowhere, if there is more to say than that.
    pub(super) fn resolve(&self, reference: &str, at: &At) -> Result<At, Option<&'static str>> {
        let mut hops = MOST_HOPS;
        self.resolve_in(reference, at, &mut hops)
    }

    fn resolve_in(
        &self,
        reference: &str,
        at: &At,
        hops: &mut usize,
    ) -> Result<At, Option<&'static str>> {
        let (address, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let file = match address {
            "" => at.file,
            address if self.is_own(address) => FileId::DOCUMENT,
            address => match (self.files.target(at.file, address), self.by_id(address)) {
                (Ok(file), _) => file,
                (Err(_), Some(found)) => return self.within(found, fragment, hops).ok_or(None),
                (Err(reason), _) => {
                    return self.by_name(reference).ok_or(Some(reason));
                }
            },
        };
        let decoded = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy();
        if reference == "#"
            && let Some(found) = self.resource(at)
        {
            return Ok(found);
        }
        let mut found = self.fragment(file, &decoded, &at.pointer, hops);
        if found.is_none() && decoded != fragment {
            found = self.fragment(file, fragment, &at.pointer, hops);
        }
        if found.is_none() && address.is_empty() {
            found = self.around(at, &decoded, hops);
        }
        if found.is_none() && address.is_empty() && file != FileId::DOCUMENT {
            found = self.fragment(FileId::DOCUMENT, &decoded, &at.pointer, hops);
        }
        found.ok_or(None)
    }

    /// The innermost schema around a place that has an address of its own: the root of what is below it (JSON Schema 2020-12,
    /// section 8.2.1).
    fn resource(&self, at: &At) -> Option<At> {
        let places = std::iter::successors(Some(at.pointer.clone()), Pointer::parent);
        let mut places = places.map(|pointer| At {
            file: at.file,
            pointer,
        });
        let has_address = |it: &At| {
            let id = self.value(it).and_then(|it| it.get("$id"));
            id.is_some_and(Value::is_string)
        };
        places.find(has_address)
    }

    /// What a fragment leads to within a schema that has an address.
    fn within(&self, start: At, fragment: &str, hops: &mut usize) -> Option<At> {
        let fragment = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy();
        match fragment.strip_prefix('/') {
            Some(rest) => self.walk(start, rest, hops),
            None if fragment.is_empty() => Some(start),
            None => self
                .anchor(start.file, &fragment, &start.pointer)
                .filter(|it| {
                    common_steps(&it.pointer, &start.pointer) == start.pointer.segments().count()
                }),
        }
    }

    /// Whether an address is the one that the document gives itself (OpenAPI 3.2, "$self").
    fn is_own(&self, address: &str) -> bool {
        let root = self.tree(FileId::DOCUMENT);
        let own = root.and_then(|it| it.get("$self")).and_then(Value::as_str);
        own == Some(address)
    }

    /// The component that says that it has an address.
    fn by_id(&self, address: &str) -> Option<At> {
        let ids = self
            .ids
            .get_or_init(|| Ids::of(self.tree(FileId::DOCUMENT)));
        let home = Pointer::root().child("components").child("schemas");
        Some(At {
            file: FileId::DOCUMENT,
            pointer: home.child(ids.component(address)?),
        })
    }

    /// The schema that has a bare name.
    fn by_name(&self, name: &str) -> Option<At> {
        let homes = [&["definitions"][..], &["components", "schemas"]];
        let places = homes.iter().map(|keys| {
            let home = keys
                .iter()
                .fold(Pointer::root(), |place, key| place.child(key));
            At {
                file: FileId::DOCUMENT,
                pointer: home.child(name),
            }
        });
        places.into_iter().find(|at| self.value(at).is_some())
    }

    /// What a fragment leads to, as seen from a place.
    fn fragment(
        &self,
        file: FileId,
        fragment: &str,
        near: &Pointer,
        hops: &mut usize,
    ) -> Option<At> {
        let start = At {
            file,
            pointer: Pointer::root(),
        };
        match fragment.strip_prefix('/') {
            Some(rest) => self.walk(start, rest, hops),
            None if fragment.is_empty() => Some(start),
            None => self
                .anchor(file, fragment, near)
                .or_else(|| self.walk(start, fragment, hops)),
        }
    }

    /// The schema that has a name of its own; of several that which has most in common with the place of the reference.
    fn anchor(&self, file: FileId, name: &str, near: &Pointer) -> Option<At> {
        let anchors = self.anchors.get_or_init(|| self.index_anchors());
        let places = anchors.get(&(file, name))?;
        // Whatever is below a place stands together, so one of its neighbours has most in common with it.
        let next = places.partition_point(|it| it.as_str() < near.as_str());
        let neighbours = [next.checked_sub(1), Some(next)].into_iter().flatten();
        let neighbours = neighbours.filter_map(|index| places.get(index)).rev();
        let pointer = neighbours.max_by_key(|it| common_steps(it, near))?.clone();
        Some(At { file, pointer })
    }

    fn index_anchors(&self) -> Anchors<'t> {
        let mut anchors = Anchors::new();
        let files = (0..self.values.len()).map(FileId::at);
        let trees = files.filter_map(|file| Some((file, Pointer::root(), self.tree(file)?)));
        let mut pending: Vec<_> = trees.collect();
        while let Some((file, pointer, value)) = pending.pop() {
            match value {
                Value::Object(members) => {
                    for key in ["$anchor", "$dynamicAnchor"] {
                        if let Some(name) = members.get(key).and_then(Value::as_str) {
                            let places = anchors.entry((file, name)).or_default();
                            places.push(pointer.clone());
                        }
                    }
                    let parts = members
                        .iter()
                        .filter(|(_, it)| it.is_object() || it.is_array());
                    pending.extend(parts.map(|(key, it)| (file, pointer.child(key), it)));
                }
                Value::Array(items) => {
                    let items = items.iter().enumerate();
                    pending.extend(items.map(|(index, it)| (file, pointer.index(index), it)));
                }
                _ => {}
            }
        }
        anchors
            .values_mut()
            .for_each(|it| it.sort_unstable_by(|one, other| one.as_str().cmp(other.as_str())));
        anchors
    }

    /// Definitions in one of the schemas around the reference, whose author thought of it as the root.
    fn around(&self, at: &At, fragment: &str, hops: &mut usize) -> Option<At> {
        let rest = fragment.strip_prefix('/')?;
        if !rest.starts_with("$defs/") && !rest.starts_with("definitions/") {
            return None;
        }
        let mut pointer = Some(at.pointer.clone());
        while let Some(place) = pointer {
            pointer = place.parent();
            let start = At {
                file: at.file,
                pointer: place,
            };
            if let Some(found) = self.walk(start, rest, hops) {
                return Some(found);
            }
        }
        None
    }

    /// Follows the steps of a pointer, through references where they stand in the way.
    fn walk(&self, start: At, rest: &str, hops: &mut usize) -> Option<At> {
        let mut at = start;
        let mut value = self.value(&at)?;
        let steps: Vec<&str> = rest.split('/').collect();
        for (index, step) in steps.iter().enumerate() {
            let key = step.replace("~1", "/").replace("~0", "~");
            if let Some(next) = child(value, &key) {
                value = next;
                at.pointer = at.pointer.child(&key);
                continue;
            }
            let last = steps.get(index..).unwrap_or_default().join("/");
            // A name with slashes that are not escaped.
            if let Some(next) = value.get(last.as_str()) {
                at.pointer = at.pointer.child(&last);
                return (next.is_object() || next.is_boolean()).then_some(at);
            }
            let reference = value.get("$ref")?.as_str()?;
            *hops = hops.checked_sub(1)?;
            let target = self.resolve_in(reference, &at, hops).ok()?;
            return self.walk(target, &last, hops);
        }
        Some(at)
    }
}

/// How many steps from the root two places have in common.
fn common_steps(one: &Pointer, other: &Pointer) -> usize {
    let pairs = one.segments().zip(other.segments());
    pairs.take_while(|(one, other)| one == other).count()
}

fn child<'v>(value: &'v Value, key: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) => members.get(key),
        Value::Array(items) => items.get(key.parse::<usize>().ok()?),
        _ => None,
    }
}
