//! Which operations reach which types, in requests or in answers.

use crate::ir;

/// Where a type is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Use {
    pub request: bool,
    pub response: bool,
    pub home: Home,
}

/// Which tags' operations use a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Home {
    /// None.
    #[default]
    Nowhere,
    /// Those of one tag, by its index.
    One(usize),
    /// Those of several.
    Many,
}

impl Home {
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Nowhere, it) | (it, Self::Nowhere) => it,
            (Self::One(a), Self::One(b)) if a == b => self,
            _ => Self::Many,
        }
    }
}

/// The uses of all types.
#[derive(Debug, Default)]
pub(super) struct Reach(Vec<Use>);

impl Reach {
    pub(super) fn new(api: &ir::Api) -> Self {
        let mut reach = Self(vec![Use::default(); api.types.len()]);
        for operation in &api.operations {
            let home = api
                .tags
                .iter()
                .position(|it| it.name == operation.tag)
                .map_or(Home::Many, Home::One);
            let request = Use {
                request: true,
                response: false,
                home,
            };
            let response = Use {
                request: false,
                response: true,
                home,
            };
            operation
                .parameters
                .iter()
                .for_each(|it| reach.mark(api, &it.ty, request));
            for content in operation.body.iter().flat_map(|it| &it.contents) {
                reach.mark_content(api, content, request);
            }
            for content in operation.responses.values().flat_map(|it| &it.contents) {
                reach.mark_content(api, content, response);
            }
        }
        reach
    }

    pub(super) fn of(&self, id: ir::TypeId) -> Use {
        self.0.get(id.index()).copied().unwrap_or_default()
    }

    fn mark_content(&mut self, api: &ir::Api, content: &ir::Content, mark: Use) {
        if let Some(ty) = content.format.ty() {
            self.mark(api, ty, mark);
        }
    }

    /// Marks a type and all that it holds; each type changes a few times at most, so this is linear.
    fn mark(&mut self, api: &ir::Api, ty: &ir::Type, mark: Use) {
        let mut pending = Vec::new();
        named(ty, &mut pending);
        while let Some(id) = pending.pop() {
            let Some(entry) = self.0.get_mut(id.index()) else {
                continue;
            };
            let marked = Use {
                request: entry.request || mark.request,
                response: entry.response || mark.response,
                home: entry.home.and(mark.home),
            };
            if marked != *entry {
                *entry = marked;
                parts(&api.types[id].kind, &mut pending);
            }
        }
    }
}

/// The named types that a type's definition holds.
pub(super) fn parts(kind: &ir::Kind, found: &mut Vec<ir::TypeId>) {
    match kind {
        ir::Kind::Object(it) => {
            it.properties
                .iter()
                .for_each(|property| named(&property.ty, found));
            it.additional.iter().for_each(|ty| named(ty, found));
        }
        ir::Kind::Tuple(it) => {
            it.items.iter().for_each(|item| named(&item.ty, found));
            it.rest.iter().for_each(|ty| named(ty, found));
        }
        ir::Kind::Union(it) => match &it.rule {
            ir::UnionRule::Tagged { tags, .. } => tags.iter().for_each(|tag| named(&tag.ty, found)),
            ir::UnionRule::Untagged(types) => types.iter().for_each(|ty| named(ty, found)),
        },
        ir::Kind::Alias(ty) => named(ty, found),
        ir::Kind::Enumeration(_) | ir::Kind::Identifier(_) => {}
    }
}

fn named(ty: &ir::Type, found: &mut Vec<ir::TypeId>) {
    match ty {
        ir::Type::Any | ir::Type::Scalar(_) => {}
        ir::Type::List(it) | ir::Type::Map(it) | ir::Type::Nullable(it) => named(it, found),
        ir::Type::Named(id) => found.push(*id),
    }
}
