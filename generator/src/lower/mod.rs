//! Lowers an OpenAPI document to [`ir::Api`]: what the API means, without a word of Rust.

mod ancestry;
mod body;
mod choices;
mod compose;
mod content;
mod cycles;
mod declared;
mod deep;
mod distribute;
mod editions;
mod encoding;
mod enumeration;
mod extension;
mod facts;
mod freedom;
mod header;
mod inherit;
mod items;
mod label;
mod media;
mod nullable;
mod object;
mod operation;
mod parameter;
mod path;
mod query_string;
mod reference;
mod response;
mod same;
mod scalar;
mod schema;
mod security;
mod share;
mod tags;
mod tuple;
mod union;
mod unused;
mod variables;
mod version;
mod view;

use std::collections::{BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;

use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::ir;
use crate::openapi;
use crate::text::Pointer;
use choices::Choices;
pub(crate) use label::{label, tag_label};
pub(crate) use variables::variables;
pub(crate) use version::newest;

/// Lowers a document.
pub fn lower(
    document: &openapi::Document,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> ir::Api {
    let item_schemas = items::item_schemas(document);
    let mut lowering = Lowering::new(document, config, &item_schemas, diagnostics);
    cycles::report(&mut lowering);
    let schemes = security::schemes(&mut lowering);
    let security = security::requirements(
        &mut lowering,
        &document.security,
        &Pointer::root().child("security"),
        &schemes,
    );
    let operations = operation::operations(&mut lowering, &schemes);
    lowering.lower_models();
    lowering.lower_pending();
    unused::check(&mut lowering);
    lowering.choices.report_unmatched(lowering.diagnostics);
    let (mut types, first) = (lowering.types, lowering.first_types);
    types.order_by_key(|id, def| (id.index() >= first, order(document, def)));
    let mut api = ir::Api {
        title: document.info.title.clone(),
        version: document.info.version.clone(),
        description: document.info.description.clone(),
        server: document.server.clone(),
        tags: groups(document, &operations),
        operations,
        types,
        components: document.components.schemas.keys().cloned().collect(),
        schemes,
        security: security.unwrap_or_default(),
        loosened: lowering.loosened,
    };
    deep::check(&api, diagnostics);
    share::share_types(&mut api);
    same::join_same_variants(&mut api.types);
    tags::note_tags(&mut api.types);
    api
}

/// What all parts of the lowering share.
struct Lowering<'d> {
    document: &'d openapi::Document,
    config: &'d Config,
    diagnostics: &'d mut Diagnostics,
    choices: Choices<'d>,
    children_by_parent: inherit::ChildrenByParent<'d>,
    item_schemas: &'d items::ItemSchemas,
    types: ir::Types,
    /// The types of the schemas in `components`, by name.
    components: IndexMap<&'d str, ir::Type>,
    /// Components that are used but not lowered yet; a queue instead of recursion, since chains of references can be long.
    pending: Vec<(&'d str, &'d openapiv3::Schema, ir::TypeId)>,
    /// The types of inline schemas, by place: a property that several schemas inherit is one type.
    inline: IndexMap<Pointer, ir::Type>,
    /// Inline schemas that are being composed, and the types of those that turn out to hold themselves.
    begun: HashMap<Pointer, Option<ir::TypeId>>,
    /// Components that allow `null`, and that do not, as far as that is known.
    nullable: IndexMap<&'d str, bool>,
    /// Types of properties that several parts describe, while an outer one is lowered.
    together: declared::Together,
    /// How many types operations in their chosen versions need.
    first_types: usize,
    /// The kinds and names of components that a reference was followed to. For lookup only, never iterated.
    reached: HashSet<(&'static str, &'d str)>,
    /// Places that take whatever JSON although the document says more.
    loosened: BTreeSet<Pointer>,
    /// References of components that nothing uses, and how following them ended. For lookup only.
    followed: HashMap<&'d str, unused::End>,
    /// How many more children parents within parents may have.
    room_for_heirs: usize,
    /// How many more members of other schemas types may have as their own.
    room_for_members: usize,
    /// The texts that components list for members that tell them apart. For lookup only.
    listed: HashMap<(&'d str, String), Vec<String>>,
}

impl<'d> Lowering<'d> {
    /// Nothing is lowered yet.
    fn new(
        document: &'d openapi::Document,
        config: &'d Config,
        item_schemas: &'d items::ItemSchemas,
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        Self {
            document,
            config,
            diagnostics,
            choices: Choices::new(document, config),
            children_by_parent: inherit::children_by_parent(document),
            item_schemas,
            types: ir::Types::default(),
            components: IndexMap::new(),
            pending: Vec::new(),
            inline: IndexMap::new(),
            begun: HashMap::new(),
            nullable: IndexMap::new(),
            together: declared::Together::default(),
            first_types: 0,
            reached: HashSet::new(),
            loosened: BTreeSet::new(),
            followed: HashMap::new(),
            room_for_heirs: inherit::MOST_HEIRS,
            room_for_members: compose::room_for_members(document),
            listed: HashMap::new(),
        }
    }

    /// The types that no operation uses.
    fn lower_models(&mut self) {
        for model in &self.document.models {
            let site = schema::Site {
                owner: ir::Owner::Parameter(model.name.clone()),
                place: model.place.clone(),
            };
            self.lower_schema((&model.schema).into(), &site);
        }
    }
}

/// Where a type comes: those of the configuration, of components in the order of the document, of parameters, of operations.
///
/// The order decides who keeps a name that two want, so it must not depend on which operation is first to use a type.
fn order(document: &openapi::Document, def: &ir::TypeDef) -> (usize, usize, Vec<String>) {
    let component = |name: &String| {
        document
            .components
            .schemas
            .get_index_of(name)
            .unwrap_or(usize::MAX)
    };
    match &def.owner {
        ir::Owner::Configuration(name) => (0, 0, vec![name.clone()]),
        ir::Owner::Component(name) => (1, component(name), Vec::new()),
        ir::Owner::Inline(name, path) => (1, component(name), path.clone()),
        // Spellings of one name come in the order in which they are used.
        ir::Owner::Parameter(_) => (2, 0, Vec::new()),
        ir::Owner::Operation(index, path) => (3, *index, path.clone()),
    }
}

/// The declared tags that some operation has, then the others.
fn groups(document: &openapi::Document, operations: &[ir::Operation]) -> Vec<ir::Group> {
    let mut groups: IndexMap<&str, Option<&String>> = IndexMap::new();
    let used = |name: &str| operations.iter().any(|it| it.tag == name);
    groups.extend(
        document
            .tags
            .iter()
            .filter(|it| used(&it.name))
            .map(|it| (it.name.as_str(), it.description.as_ref())),
    );
    for operation in operations {
        groups.entry(&operation.tag).or_default();
    }
    groups
        .into_iter()
        .map(|(name, description)| ir::Group {
            name: name.to_owned(),
            description: description.cloned(),
        })
        .collect()
}
