//! Models: which module, which fields, which shape.

use std::collections::{BTreeMap, BTreeSet};

use super::clashes::Clashes;
use super::facts::resolve;
use super::{Planning, docs, pattern};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::name::{self, Claim, Scope, Words};
use crate::{ir, rust};

/// Methods that every model has; setters of the same name would clash.
const MODEL_METHODS: [&str; 3] = ["new", "default", "clone"];

/// The modules below `models`: the shared types, and one module for each tag that has types of its own.
pub(super) fn modules(planning: &mut Planning<'_>) -> Vec<rust::Module> {
    let mut items: BTreeMap<ir::Home, Vec<rust::Item>> = BTreeMap::new();
    for (id, def) in planning.api.types.iter() {
        if matches!(def.owner, ir::Owner::Operation(..)) {
            continue;
        }
        let home = planning.home(planning.reach.of(id).home);
        let item = planning.item(id, def);
        if home != ir::Home::Nowhere {
            items.entry(home).or_default().extend(item);
        }
    }
    items.retain(|_, items| !items.is_empty());
    let shared = items.remove_entry(&ir::Home::Many);
    let mut taken = planning.modules_of_tags();
    let modules = shared.into_iter().chain(items);
    modules
        .map(|(home, items)| planning.module(home, items, &mut taken))
        .collect()
}

impl Planning<'_> {
    /// The modules of types that only one tag uses, and of those that many use.
    fn modules_of_tags(&self) -> BTreeSet<rust::ModuleIdent> {
        let groups = (0..self.api.tags.len()).map(|index| self.names.group(index));
        let modules = groups.map(|it| name::models_module(&it.module));
        modules.chain([name::shared_module()]).collect()
    }

    fn module(
        &self,
        home: ir::Home,
        items: Vec<rust::Item>,
        taken: &mut BTreeSet<rust::ModuleIdent>,
    ) -> rust::Module {
        let tags = home.tags();
        let modules = tags.iter().map(|it| &self.names.group(*it).module);
        let modules: Vec<&rust::ModuleIdent> = modules.collect();
        let ident = match modules.as_slice() {
            [] => name::shared_module(),
            [tag] => name::models_module(tag),
            several => name::joined_module(several, taken),
        };
        let tags = tags.iter().map(|it| docs::code(&self.api.tags[*it].name));
        let tags: Vec<String> = tags.collect();
        let docs = match tags.as_slice() {
            [] => "Types that operations of several tags use.".to_owned(),
            [tag] => format!("Types that only operations of the tag {tag} use."),
            [several @ .., last] => format!(
                "Types that only operations of the tags {} and {last} use.",
                several.join(", ")
            ),
        };
        rust::Module {
            ident,
            features: self.features(home),
            docs: docs::plain(&docs),
            items,
        }
    }

    /// What all tags use belongs to none of them.
    fn home(&self, home: ir::Home) -> ir::Home {
        let all = self.api.tags.len();
        if all > 1 && home.tags().len() == all {
            ir::Home::Many
        } else {
            home
        }
    }

    /// The features of which one at least needs what has this home; none if it is always there.
    pub(super) fn features(&self, home: ir::Home) -> Vec<rust::FeatureName> {
        let home = self.home(home);
        let groups = home.tags().iter().map(|it| self.names.group(*it));
        groups.map(|it| it.feature.clone()).collect()
    }

    /// The types that stand inline in the operations of a tag.
    pub(super) fn inline_items(&mut self, group: usize) -> Vec<rust::Item> {
        let api = self.api;
        let mut items = Vec::new();
        for (id, def) in api.types.iter() {
            if let ir::Owner::Operation(index, _) = def.owner
                && self.names.operation(index).group == group
            {
                items.extend(self.item(id, def));
            }
        }
        items
    }

    fn item(&mut self, id: ir::TypeId, def: &ir::TypeDef) -> Option<rust::Item> {
        let (path, _) = self.names.ty(id)?.clone();
        let ident = match path {
            rust::TypePath::Model(ident) | rust::TypePath::Group(_, ident) => ident,
        };
        let uses = self.reach.of(id);
        let docs = docs::of_type(self.api, def);
        Some(match &def.kind {
            ir::Kind::Object(object) => {
                rust::Item::Struct(self.struct_of(id, object, uses, def, ident, docs))
            }
            ir::Kind::Tuple(tuple) => rust::Item::Tuple(self.tuple(id, tuple, ident, docs)),
            ir::Kind::Enumeration(it) => {
                let mut clashes = Clashes::default();
                let item = enumeration(it, ident, docs, |claim, name| {
                    clashes.add(claim, name, || Place::Key(def.place.clone()));
                });
                clashes.report(self.diagnostics);
                rust::Item::Enumeration(item)
            }
            ir::Kind::Union(union) => rust::Item::Union(self.union(id, union, def, ident, docs)),
            ir::Kind::Identifier(it) => rust::Item::Newtype(newtype(it, ident, docs)),
            ir::Kind::Alias(_) if self.boxes.is_endless(id) => {
                self.diagnostics.report(
                    Diagnostic::warning(
                        Code::UnsupportedSchema,
                        "this schema contains nothing but itself",
                    )
                    .primary(Place::Key(def.place.clone()), "kept as raw JSON"),
                );
                rust::Item::Alias(rust::Alias {
                    docs,
                    ident,
                    ty: rust::Type::Json,
                })
            }
            ir::Kind::Alias(ty) => rust::Item::Alias(rust::Alias {
                docs,
                ident,
                ty: self.aliased(ty),
            }),
        })
    }

    fn struct_of(
        &mut self,
        id: ir::TypeId,
        object: &ir::Object,
        uses: ir::Use,
        def: &ir::TypeDef,
        ident: rust::TypeIdent,
        docs: rust::Docs,
    ) -> rust::Struct {
        let mut scope = Scope::default();
        // Answers have no such methods, but fields must not change their names when a request holds the type one day.
        MODEL_METHODS.iter().for_each(|it| scope.reserve(it));
        let fields = self.fields_of(id, object, uses, &mut scope);
        let mut further = |name: &str, words: &str| {
            let claim = scope.claim(name, &Words::of(words), "", name::field_ident);
            claim.ident
        };
        let rest = object.additional.as_ref().map(|ty| rust::Rest {
            docs: docs::plain("Members that no other field names."),
            ident: further("additional properties", "additionalProperties"),
            value: self.ty(ty),
        });
        let mut members = object.properties.iter().zip(&fields);
        let nulls = members
            .any(|(property, field)| loses_null(property, field))
            .then(|| further("nulls", "nulls"));
        let setters = match uses.request {
            true => rust::Setters::Some,
            false => rust::Setters::None,
        };
        let deprecated = def
            .deprecated
            .then(|| rust::Deprecation("the API advises against it".to_owned()));
        rust::Struct {
            docs,
            ident,
            fields,
            rest,
            nulls,
            setters,
            deprecated,
        }
    }

    fn fields_of(
        &mut self,
        id: ir::TypeId,
        object: &ir::Object,
        uses: ir::Use,
        scope: &mut Scope,
    ) -> Vec<rust::Field> {
        let mut clashes = Clashes::default();
        let mut fields = Vec::with_capacity(object.properties.len());
        for (part, property) in object.properties.iter().enumerate() {
            let words = Words::of(&property.name);
            let claim = scope.claim(&property.name, &words, "", name::field_ident);
            clashes.add(&claim, &property.name, || {
                Place::Key(property.place.clone())
            });
            fields.push(self.field((id, part), property, uses, claim.ident));
        }
        clashes.report(self.diagnostics);
        fields
    }

    /// Whether a type is a password, aliases looked through.
    fn is_secret(&self, ty: &ir::Type) -> bool {
        *resolve(self.api, ty) == ir::Type::Scalar(ir::Scalar::Password)
    }

    fn field(
        &self,
        part: (ir::TypeId, usize),
        property: &ir::Property,
        uses: ir::Use,
        ident: rust::FieldIdent,
    ) -> rust::Field {
        let secret = self.is_secret(&property.ty);
        // Who builds a request cannot give what only answers hold, and the other way round.
        // A password that an answer leaves out is left out on purpose, marked `writeOnly` or not.
        let one_way = match property.access {
            ir::Access::ReadOnly => uses.request,
            ir::Access::WriteOnly => uses.response,
            ir::Access::ReadWrite => secret && uses.response,
        };
        let required = property.presence == ir::Presence::Required && !one_way;
        let inner = property.ty.clone().non_null();
        let ty = self.part(part, &inner);
        let argument = match &ty {
            rust::Type::Boxed(_) => rust::Argument::Into,
            ty => self.argument(&inner, ty),
        };
        let nullable = matches!(property.ty, ir::Type::Nullable(_));
        let ty = match (required, nullable) {
            (true, false) => ty,
            (false, true) if uses.request && property.access != ir::Access::ReadOnly => {
                rust::Type::Patch(Box::new(ty))
            }
            _ => rust::Type::Option(Box::new(ty)),
        };
        let presence = match required {
            true => rust::Presence::Required,
            false => rust::Presence::Optional,
        };
        rust::Field {
            docs: docs::of_property(property),
            ident,
            wire: property.name.clone(),
            ty,
            argument,
            constant: self.constant_of_field(property, presence),
            presence,
            access: match property.access {
                ir::Access::ReadWrite => rust::Access::ReadWrite,
                ir::Access::ReadOnly => rust::Access::ReadOnly,
                ir::Access::WriteOnly => rust::Access::WriteOnly,
            },
        }
    }
}

/// Whether the field does not say whether its member was `null` or not there.
fn loses_null(property: &ir::Property, field: &rust::Field) -> bool {
    matches!(property.ty, ir::Type::Nullable(_))
        && field.presence == rust::Presence::Optional
        && matches!(field.ty, rust::Type::Option(_))
}

fn enumeration(
    it: &ir::Enumeration,
    ident: rust::TypeIdent,
    docs: rust::Docs,
    mut note: impl FnMut(&Claim<rust::VariantIdent>, &str),
) -> rust::Enumeration {
    let mut scope = Scope::default();
    if it.base == ir::Base::Integer {
        scope.reserve("Unknown");
    }
    let variants = it.texts.iter().enumerate().map(|(index, text)| {
        let name = it.names.get(index).unwrap_or(text);
        let claim = scope.claim(name, &Words::of(name), "", name::variant_ident);
        note(&claim, name);
        rust::Variant {
            docs: docs::plain(&docs::code(text)),
            ident: claim.ident,
            wire: text.clone(),
        }
    });
    rust::Enumeration {
        docs,
        ident,
        base: match it.base {
            ir::Base::Text => rust::Base::Text,
            ir::Base::Integer => rust::Base::Integer,
        },
        variants: variants.collect(),
    }
}

fn newtype(it: &ir::Identifier, ident: rust::TypeIdent, mut docs: rust::Docs) -> rust::Newtype {
    let pattern = it.pattern.as_deref().and_then(pattern::simple);
    if let Some(text) = &it.pattern {
        let checked = if pattern.is_some() {
            "Checked on construction"
        } else {
            "Not checked here"
        };
        docs.0
            .extend([String::new(), format!("{checked}: {}.", docs::code(text))]);
    }
    rust::Newtype {
        docs,
        ident,
        pattern,
    }
}
