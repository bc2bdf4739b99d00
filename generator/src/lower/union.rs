//! Lowers `oneOf`, `anyOf` and discriminators (OpenAPI 3.0, Composition and Inheritance).

use openapiv3::{Discriminator, ReferenceOr, Schema};

use super::distribute::union_of;
use super::enumeration::Listed;
use super::inherit::default_target;
use super::reference::schema_of;
use super::schema::Site;
use super::view::{SchemaRef, View};
use super::{Lowering, reference};
use crate::ir;

/// A `oneOf` or an `anyOf`.
#[derive(Clone, Debug)]
pub(super) struct Choice<'d> {
    pub branches: Vec<Branch<'d>>,
    pub discriminator: Option<&'d Discriminator>,
}

/// A branch of a union.
#[derive(Clone, Debug)]
pub(super) struct Branch<'d> {
    pub schema: SchemaRef<'d>,
    pub site: Site,
    /// The component's name, or one made up for an inline schema.
    pub name: String,
}

impl<'d> Lowering<'d> {
    /// The choices that a schema itself offers.
    ///
    /// Branches that only say which members are required, or bound a value, do not change the type, and are none.
    pub(super) fn choices(&self, view: &View<'d>, site: &Site) -> Vec<Choice<'d>> {
        let lists = [("oneOf", view.one_of), ("anyOf", view.any_of)];
        let mut choices = Vec::new();
        for (keyword, schemas) in lists {
            let branches = self.branches(keyword, schemas, site);
            if branches.is_empty() || branches.iter().all(|it| changes_nothing(it.schema, view)) {
                continue;
            }
            choices.push(Choice {
                branches,
                discriminator: view.discriminator,
            });
        }
        choices
    }

    /// A choice with nothing beside it.
    pub(super) fn lower_choice(&mut self, choice: &Choice<'d>, site: &Site) -> ir::Kind {
        if let [only] = choice.branches.as_slice()
            && choice.discriminator.is_none()
        {
            return self.lower_same(only.schema, &site.at(only.site.place.clone()));
        }
        let discriminator = choice
            .discriminator
            .or_else(|| self.inherited_discriminator(choice));
        if let Some(discriminator) = discriminator
            && let Some(texts) = self.tag_texts(discriminator, choice)
        {
            return self.lower_tagged(discriminator, choice, texts);
        }
        if let Some(discriminator) = discriminator
            && let Some(mixed) = self.lower_mixed(discriminator, choice, site)
        {
            return mixed;
        }
        self.lower_untagged(choice, site)
    }

    /// Objects that a member tells apart, beside values that are no objects: a union within a union.
    fn lower_mixed(
        &mut self,
        discriminator: &'d Discriminator,
        choice: &Choice<'d>,
        site: &Site,
    ) -> Option<ir::Kind> {
        let is_object = |it: &Branch<'d>| {
            let schema = schema_of(self.document, it.schema);
            schema.is_some_and(|it| matches!(View::of(it).ty, None | Some("object")))
        };
        let (objects, others): (Vec<Branch<'d>>, Vec<Branch<'d>>) =
            choice.branches.iter().cloned().partition(is_object);
        if objects.len() < 2 || others.is_empty() {
            return None;
        }
        let branches = objects;
        let objects = Choice {
            branches,
            discriminator: choice.discriminator,
        };
        let texts = self.tag_texts(discriminator, &objects)?;
        let mut types = Vec::with_capacity(others.len() + 1);
        for branch in &others {
            types.push(self.lower_schema(branch.schema, &branch.site).non_null());
        }
        let kind = self.lower_tagged(discriminator, &objects, texts);
        let inner = site.child_type("Object", site.place.clone());
        types.push(self.type_of_kind(kind, inner, None));
        Some(union_of(types.into_iter()))
    }

    fn lower_tagged(
        &mut self,
        discriminator: &'d Discriminator,
        choice: &Choice<'d>,
        texts: Vec<Vec<String>>,
    ) -> ir::Kind {
        let member = &discriminator.property_name;
        let default = default_target(discriminator);
        let mut tags = Vec::with_capacity(choice.branches.len());
        for (branch, texts) in choice.branches.iter().zip(texts) {
            let ty = self.lower_schema(branch.schema, &branch.site).non_null();
            let first = tags.len();
            tags.extend(self.tags_of(branch, member, ty, texts));
            if let Some(tag) = tags.get_mut(first) {
                tag.takes_others = default.as_ref() == Some(&branch.name);
            }
        }
        ir::Kind::Union(ir::Union {
            rule: ir::UnionRule::Tagged {
                member: member.clone(),
                tags,
            },
        })
    }

    /// A branch's tag. One that does not hold its tag itself has one for each text, or the text would be forgotten.
    pub(super) fn tags_of(
        &self,
        branch: &Branch<'d>,
        member: &str,
        ty: ir::Type,
        texts: Vec<String>,
    ) -> Vec<ir::Tag> {
        let holds_tag = || {
            let names = self.property_names_of(branch.schema);
            names.is_empty() || names.contains(member)
        };
        if texts.len() < 2 || holds_tag() {
            return vec![ir::Tag {
                ty,
                name: branch.name.clone(),
                texts,
                takes_others: false,
            }];
        }
        let tag = |text: String| ir::Tag {
            ty: ty.clone(),
            name: text.clone(),
            texts: vec![text],
            takes_others: false,
        };
        texts.into_iter().map(tag).collect()
    }

    /// The branches, those aside that only say that the value may be `null`, or no text beside others.
    fn branches(
        &self,
        keyword: &str,
        schemas: &'d [ReferenceOr<Schema>],
        site: &Site,
    ) -> Vec<Branch<'d>> {
        let of = |(index, schema): (usize, &'d ReferenceOr<Schema>)| {
            let name = branch_name(schema, index);
            Branch {
                schema: schema.into(),
                site: site.branch(keyword, index, &name),
                name,
            }
        };
        let mut branches: Vec<Branch<'d>> = schemas.iter().enumerate().map(of).collect();
        branches.retain(|it| !self.is_only_null(it.schema));
        // Where others may be `null` themselves, such a branch is there for objects.
        let says_more = |it: &Branch<'d>| !is_nullable_object(it.schema) && !is_nullable(it.schema);
        if branches.iter().any(says_more) {
            branches.retain(|it| !is_nullable_object(it.schema));
        }
        // An enum takes any text, so that there is no need for another one beside a component.
        let is_enum = |it: &Branch<'d>| {
            let is_component = matches!(it.schema, SchemaRef::Reference(_));
            is_component && self.listed_texts(it.schema).is_some_and(|it| it != [""])
        };
        if branches.iter().any(is_enum) {
            branches.retain(|it| self.listed_texts(it.schema).is_none_or(|it| it != [""]));
        }
        branches
    }

    /// Whether a branch only says that the value may be `null`.
    fn is_only_null(&self, schema: SchemaRef<'d>) -> bool {
        let schema = schema_of(self.document, schema);
        schema.is_some_and(|it| View::of(it).is_null())
    }

    /// The texts that a branch lists.
    fn listed_texts(&self, schema: SchemaRef<'d>) -> Option<Vec<&'d str>> {
        View::of(schema_of(self.document, schema)?).texts
    }

    fn lower_untagged(&mut self, choice: &Choice<'d>, site: &Site) -> ir::Kind {
        if let Some(listed) = listed_by_all(&choice.branches) {
            return self.lower_enumeration(listed, site);
        }
        let mut texts = listed_in_place(&choice.branches);
        let are_joined = texts.is_some();
        let mut types = Vec::with_capacity(choice.branches.len());
        for branch in &choice.branches {
            if are_joined && text_in_place(branch).is_some() {
                // All of them are where the first one is.
                if let Some(listed) = texts.take() {
                    let site = site.child_type("Text", branch.site.place.clone());
                    let kind = self.lower_enumeration(listed, &site);
                    types.push(self.type_of_kind(kind, site, None));
                }
                continue;
            }
            let ty = self.lower_schema(branch.schema, &branch.site).non_null();
            let ty = match ty {
                ir::Type::Any if is_any_object(branch.schema) => {
                    ir::Type::Map(Box::new(ir::Type::Any))
                }
                ty => ty,
            };
            types.push(ty);
        }
        union_of(types.into_iter())
    }
}

/// A component's name, a title, the value that is to tell it, the only member that it requires, or else its number.
fn branch_name(schema: &ReferenceOr<Schema>, index: usize) -> String {
    let schema = match schema {
        ReferenceOr::Reference { reference } => return short_name(reference),
        ReferenceOr::Item(schema) => schema,
    };
    let view = View::of(schema);
    let constant = || {
        let mut required = view.required.iter();
        required.find_map(|name| match view.properties?.get(name)? {
            ReferenceOr::Item(property) => match View::of(property).texts?.as_slice() {
                [only] if !only.is_empty() => Some((*only).to_owned()),
                _ => None,
            },
            ReferenceOr::Reference { .. } => None,
        })
    };
    let only_required = || match view.required {
        [only] => Some(format!("With {only}")),
        _ => None,
    };
    let title = schema.schema_data.title.clone();
    title
        .or_else(constant)
        .or_else(only_required)
        .unwrap_or_else(|| format!("Variant{}", index + 1))
}

/// Whether a branch leaves the type of the schema that it is a branch of as it is.
fn changes_nothing(schema: SchemaRef<'_>, parent: &View<'_>) -> bool {
    let SchemaRef::Inline(schema) = schema else {
        return false;
    };
    let view = View::of(schema);
    let is_same_type = match view.ty {
        None => true,
        Some("object") if parent.describes_members() => true,
        ty => ty == parent.ty,
    };
    is_same_type
        && view.properties.is_none()
        && view.additional.is_none()
        && view.items.is_none()
        && view.all_of.is_empty()
        && !view.lists_values()
        && !view.has_branches()
}

/// The values of branches that all are texts, or all integers, of which some are listed: documents describe each value of an enum
/// that way, or say that there may be others.
fn listed_by_all(branches: &[Branch<'_>]) -> Option<Listed> {
    let mut all = Listed::default();
    let mut has_open_texts = false;
    for branch in branches {
        let SchemaRef::Inline(schema) = branch.schema else {
            return None;
        };
        let view = View::of(schema);
        match Listed::of(&view) {
            // A title of one integer among others is what it is called.
            Some(listed) if listed.base() == ir::Base::Integer => {
                all = all.and(listed.called(schema.schema_data.title.as_deref()))?;
            }
            Some(listed) => all = all.and(listed)?,
            None if is_plain_text(&view) => has_open_texts = true,
            None => return None,
        }
    }
    let fits = !has_open_texts || all.base() == ir::Base::Text;
    (fits && !all.is_empty()).then_some(all)
}

/// The texts of several enums that stand in place, among branches of other kinds.
fn listed_in_place(branches: &[Branch<'_>]) -> Option<Listed> {
    let listed: Vec<Listed> = branches.iter().filter_map(text_in_place).collect();
    if listed.len() < 2 {
        return None;
    }
    let mut listed = listed.into_iter();
    listed.try_fold(Listed::default(), Listed::and)
}

fn text_in_place(branch: &Branch<'_>) -> Option<Listed> {
    let SchemaRef::Inline(schema) = branch.schema else {
        return None;
    };
    Listed::of(&View::of(schema)).filter(|it| it.base() == ir::Base::Text)
}

fn is_plain_text(view: &View<'_>) -> bool {
    view.ty == Some("string") && view.format.is_none() && !view.lists_values()
}

fn is_nullable(schema: SchemaRef<'_>) -> bool {
    match schema {
        SchemaRef::Reference(_) => false,
        SchemaRef::Inline(schema) => View::of(schema).nullable,
    }
}

fn is_nullable_object(schema: SchemaRef<'_>) -> bool {
    match schema {
        SchemaRef::Reference(_) => false,
        SchemaRef::Inline(schema) => View::of(schema).is_nullable_object(),
    }
}

/// Whether a branch is any object.
fn is_any_object(schema: SchemaRef<'_>) -> bool {
    match schema {
        SchemaRef::Reference(_) => false,
        SchemaRef::Inline(schema) => {
            let view = View::of(schema);
            view.ty == Some("object") && view.properties.is_none() && view.required.is_empty()
        }
    }
}

/// The name that a reference ends with; a mapping may also hold the bare name.
pub(super) fn short_name(target: &str) -> String {
    reference::component(target, "schemas").map_or_else(
        || target.rsplit('/').next().unwrap_or(target).to_owned(),
        std::borrow::Cow::into_owned,
    )
}
