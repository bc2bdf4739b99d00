//! Which operations reach which types, in requests or in answers.

use super::{Api, Content, Kind, Operation, Type, TypeId, UnionRule};

/// Where a type is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Use {
    /// In what is sent.
    pub request: bool,
    /// In what comes back.
    pub response: bool,
    /// By whose operations.
    pub home: Home,
}

/// Which tags' operations use a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// None.
    #[default]
    Nowhere,
    /// Those of one tag, or of a few.
    Few(Tags),
    /// Those of many.
    Many,
}

/// A few tags, by their indices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tags {
    /// In order; zeros fill what is left.
    indices: [usize; Tags::MOST],
    count: usize,
}

impl Tags {
    /// More than so many tags are many.
    const MOST: usize = 20;

    fn of(index: usize) -> Self {
        let mut indices = [0; Self::MOST];
        indices[0] = index;
        Self { indices, count: 1 }
    }

    /// In the order of the document.
    #[must_use]
    pub fn indices(&self) -> &[usize] {
        self.indices.get(..self.count).unwrap_or_default()
    }

    /// The tags of both, unless they are many.
    fn and(mut self, other: Self) -> Option<Self> {
        for index in other.indices() {
            if let Err(place) = self.indices().binary_search(index) {
                *self.indices.get_mut(self.count)? = *index;
                self.indices[place..=self.count].rotate_right(1);
                self.count += 1;
            }
        }
        Some(self)
    }
}

impl Home {
    /// The home of what an operation uses.
    #[must_use]
    pub fn of(api: &Api, operation: &Operation) -> Self {
        let index = api.tags.iter().position(|it| it.name == operation.tag);
        index.map_or(Self::Many, |index| Self::Few(Tags::of(index)))
    }

    /// The home of what both use.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Nowhere, it) | (it, Self::Nowhere) => it,
            (Self::Few(a), Self::Few(b)) => a.and(b).map_or(Self::Many, Self::Few),
            _ => Self::Many,
        }
    }

    /// The tags, where they are few.
    #[must_use]
    pub fn tags(&self) -> &[usize] {
        match self {
            Self::Few(tags) => tags.indices(),
            Self::Nowhere | Self::Many => &[],
        }
    }
}

/// The uses of all types.
#[derive(Debug, Default)]
pub struct Reach(Vec<Use>);

impl Reach {
    /// Follows all operations to the types that they use.
    pub fn new(api: &Api) -> Self {
        let mut reach = Self(vec![Use::default(); api.types.len()]);
        for operation in &api.operations {
            let home = Home::of(api, operation);
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

    /// Where a type is used.
    pub fn of(&self, id: TypeId) -> Use {
        self.0.get(id.index()).copied().unwrap_or_default()
    }

    fn mark_content(&mut self, api: &Api, content: &Content, mark: Use) {
        if let Some(ty) = content.format.ty() {
            self.mark(api, ty, mark);
        }
    }

    /// Marks a type and all that it holds; a type changes once for each of a few tags at most, so this is linear.
    fn mark(&mut self, api: &Api, ty: &Type, mark: Use) {
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
pub fn parts(kind: &Kind, found: &mut Vec<TypeId>) {
    match kind {
        Kind::Object(it) => {
            it.properties
                .iter()
                .for_each(|property| named(&property.ty, found));
            it.additional.iter().for_each(|ty| named(ty, found));
        }
        Kind::Tuple(it) => {
            it.items.iter().for_each(|item| named(&item.ty, found));
            it.rest.iter().for_each(|ty| named(ty, found));
        }
        Kind::Union(it) => match &it.rule {
            UnionRule::Tagged { tags, .. } => tags.iter().for_each(|tag| named(&tag.ty, found)),
            UnionRule::Untagged(types) => types.iter().for_each(|ty| named(ty, found)),
        },
        Kind::Alias(ty) => named(ty, found),
        Kind::Enumeration(_) | Kind::Identifier(_) => {}
    }
}

fn named(ty: &Type, found: &mut Vec<TypeId>) {
    match ty {
        Type::Any | Type::Scalar(_) => {}
        Type::List(it) | Type::Map(it) | Type::Nullable(it) => named(it, found),
        Type::Named(id) => found.push(*id),
    }
}
