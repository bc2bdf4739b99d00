//! The names of types, groups and operations; each clash is resolved once, in the order of the document.

use std::collections::BTreeMap;

use indexmap::IndexSet;

use super::clashes::Clashes;
use crate::config::Config;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::name::{self, Claim, Scope, Words};
use crate::text::Pointer;
use crate::{ir, rust};

/// What group files import or declare; the names of a tag's types must be others.
const GROUP_FILE: [&str; 16] = [
    "Answer",
    "Api",
    "Call",
    "Client",
    "Empty",
    "Json",
    "MaybeJson",
    "NoDocumentedErrors",
    "Operation",
    "OperationMeta",
    "Parameter",
    "Parameters",
    "Raw",
    "Text",
    "Value",
    "Bytes",
];

/// All names of a crate that more than one part of the plan needs.
#[derive(Debug, Default)]
pub(super) struct Names {
    types: Vec<Option<(rust::TypePath, Words)>>,
    /// Those of the tags, in their order, and after them those of versions beside the chosen ones.
    groups: Vec<GroupNames>,
    /// The groups of versions: tag, version, index in `groups`.
    versions: Vec<(usize, String, usize)>,
    operations: Vec<OperationNames>,
}

/// The names of a tag, or of a version of some of its operations.
#[derive(Clone, Debug)]
pub(super) struct GroupNames {
    pub path: rust::ModulePath,
    pub module: rust::ModuleIdent,
    pub ident: rust::TypeIdent,
    pub feature: rust::FeatureName,
}

impl GroupNames {
    /// The calls that lead from the client to the group: `clusters().v2024_08_05()`.
    pub(super) fn accessors(&self) -> String {
        let rust::ModulePath { tag, version } = &self.path;
        let version = version.iter().map(|it| format!(".{it}()"));
        version.fold(format!("{tag}()"), |calls, it| calls + &it)
    }
}

/// The names of an operation.
#[derive(Clone, Debug)]
pub(super) struct OperationNames {
    pub words: Words,
    pub group: usize,
    pub method: rust::FunctionIdent,
    pub params: rust::TypeIdent,
    pub error: rust::TypeIdent,
    /// The media types of its body.
    pub content: rust::TypeIdent,
    /// Its successes.
    pub success: rust::TypeIdent,
}

impl Names {
    pub(super) fn new(api: &ir::Api, config: &Config, diagnostics: &mut Diagnostics) -> Self {
        let mut names = Self {
            types: vec![None; api.types.len()],
            ..Self::default()
        };
        let mut scopes = names.name_groups(api, config, diagnostics);
        names.name_operations(api, &mut scopes, diagnostics);
        names.name_types(api, &mut scopes, diagnostics);
        names
    }

    pub(super) fn ty(&self, id: ir::TypeId) -> Option<&(rust::TypePath, Words)> {
        self.types.get(id.index()).and_then(Option::as_ref)
    }

    pub(super) fn group(&self, index: usize) -> &GroupNames {
        &self.groups[index]
    }

    pub(super) fn operation(&self, index: usize) -> &OperationNames {
        &self.operations[index]
    }

    /// How an operation is called, in code: `clusters().create_cluster()`.
    pub(super) fn call(&self, operation: usize) -> String {
        let names = self.operation(operation);
        format!(
            "`{}.{}()`",
            self.group(names.group).accessors(),
            names.method
        )
    }

    fn name_groups(
        &mut self,
        api: &ir::Api,
        config: &Config,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Scope> {
        report_unmatched_tags(api, config, diagnostics);
        let mut clashes = Clashes::default();
        let mut modules = Scope::default();
        let mut features = Scope::default();
        let mut scopes = Vec::new();
        for group in &api.tags {
            let chosen = config
                .tags
                .iter()
                .find(|(tag, _)| tag.get_ref() == &group.name)
                .map(|(_, name)| name);
            let words = Words::of(chosen.unwrap_or(&group.name));
            let module = modules.claim(&group.name, &words, "", name::module_ident);
            clashes.add(&module, &group.name, || {
                let first = api.operations.iter().find(|it| it.tag == group.name);
                let place = first.map_or_else(Pointer::root, |it| it.place.clone());
                Place::Key(place)
            });
            let mut scope = Scope::default();
            GROUP_FILE.iter().for_each(|it| scope.reserve(it));
            let ident = scope
                .claim(&group.name, &module.words, "Api", name::group_ident)
                .ident;
            let feature = features
                .claim(&group.name, &module.words, "", name::feature_name)
                .ident;
            self.groups.push(GroupNames {
                path: rust::ModulePath {
                    tag: module.ident.clone(),
                    version: None,
                },
                module: module.ident,
                ident,
                feature,
            });
            scopes.push(scope);
        }
        clashes.report(diagnostics);
        scopes
    }

    fn name_operations(
        &mut self,
        api: &ir::Api,
        scopes: &mut Vec<Scope>,
        diagnostics: &mut Diagnostics,
    ) {
        for operation in &api.operations {
            let tag = api
                .tags
                .iter()
                .position(|it| it.name == operation.tag)
                .unwrap_or_default();
            let group = match operation.edition {
                ir::Edition::Chosen => tag,
                ir::Edition::Beside => self.version_group(tag, operation, scopes),
            };
            let base = Words::of(&operation.name);
            let error = |words: &Words| suffixed(words, "Error");
            let content = |words: &Words| suffixed(words, "Content");
            let success = |words: &Words| suffixed(words, "Success");
            let claim = scopes[group].claim_together(
                &operation.id,
                &base,
                "",
                |words| suffixed(words, "Params"),
                &[&error, &content, &success],
            );
            report(&claim, &operation.id, &operation.place, diagnostics);
            self.operations.push(OperationNames {
                method: name::function_ident(&claim.words),
                params: claim.ident,
                error: error(&claim.words),
                content: content(&claim.words),
                success: success(&claim.words),
                words: claim.words,
                group,
            });
        }
    }

    /// The group of a version of a tag's operations.
    ///
    /// All operations in their chosen versions have their names by now, so none of them gives way to a version.
    fn version_group(
        &mut self,
        tag: usize,
        operation: &ir::Operation,
        scopes: &mut Vec<Scope>,
    ) -> usize {
        let version = operation.version.clone().unwrap_or_default();
        let known = self
            .versions
            .iter()
            .find(|(of, it, _)| (*of, it) == (tag, &version));
        if let Some((.., index)) = known {
            return *index;
        }
        let mut modules = Scope::default();
        let methods = self.operations.iter().filter(|it| it.group == tag);
        methods.for_each(|it| modules.reserve(it.method.as_str()));
        let siblings = self.versions.iter().filter(|(of, ..)| *of == tag);
        siblings.for_each(|(.., index)| modules.reserve(self.groups[*index].module.as_str()));
        let words = Words::of(&version_name(&version));
        let module = modules
            .claim(&version, &words, "version", name::module_ident)
            .ident;
        let parent = self.groups[tag].clone();
        let mut scope = Scope::default();
        GROUP_FILE.iter().for_each(|it| scope.reserve(it));
        scope.reserve(parent.ident.as_str());
        let index = self.groups.len();
        self.groups.push(GroupNames {
            path: rust::ModulePath {
                version: Some(module.clone()),
                ..parent.path
            },
            module,
            ..parent
        });
        scopes.push(scope);
        self.versions.push((tag, version, index));
        index
    }

    /// The groups of versions below a tag: version, index of the group.
    pub(super) fn versions(&self, tag: usize) -> impl Iterator<Item = (&str, usize)> {
        let below = self.versions.iter().filter(move |(of, ..)| *of == tag);
        below.map(|(_, version, index)| (version.as_str(), *index))
    }

    fn name_types(&mut self, api: &ir::Api, scopes: &mut [Scope], diagnostics: &mut Diagnostics) {
        let mut models = Scope::default();
        let mut components = Components::new(api);
        for (id, def) in api.types.iter() {
            let (words, qualifier) = self.wanted(def);
            let wire = wire_name(&def.owner);
            components.claim_before(&def.owner, &mut models);
            let own = match &def.owner {
                ir::Owner::Component(name) => components.claimed.remove(name.as_str()),
                _ => None,
            };
            let scope = match def.owner {
                ir::Owner::Operation(index, _) => &mut scopes[self.operations[index].group],
                _ => &mut models,
            };
            let claim =
                own.unwrap_or_else(|| scope.claim(&wire, &words, qualifier, name::type_ident));
            report(&claim, &wire, &def.place, diagnostics);
            let path = match def.owner {
                ir::Owner::Operation(index, _) => {
                    let path = self.groups[self.operations[index].group].path.clone();
                    rust::TypePath::Group(path, claim.ident)
                }
                _ => rust::TypePath::Model(claim.ident),
            };
            self.types[id.index()] = Some((path, claim.words));
        }
    }

    /// The words that a type would like to be called, and what tells it from another of that name.
    fn wanted(&self, def: &ir::TypeDef) -> (Words, &'static str) {
        match &def.owner {
            ir::Owner::Configuration(name) => (Words::of(name), ""),
            ir::Owner::Component(name) => (Words::of(name), "Schema"),
            ir::Owner::Inline(component, path) => (Words::of(component).below(path), "Property"),
            ir::Owner::Parameter(name) => (Words::of(name), shared_qualifier(&def.place)),
            ir::Owner::Operation(index, path) => {
                let words = self.operations[*index].words.clone().below(path);
                let is_own = OWN_SUFFIXES.iter().any(|it| words.ends_with(it));
                match (part_qualifier(&def.place), is_own) {
                    (qualifier, false) => (words, qualifier),
                    (qualifier, true) => (words.then(&Words::of(qualifier)), ""),
                }
            }
        }
    }
}

/// The ends of names that every operation has, and that no other type of a group can have: an operation that comes later
/// may want the rest of the name.
const OWN_SUFFIXES: [&str; 4] = ["Params", "Error", "Content", "Success"];

/// The schemas among the components, of which each has its name whether an operation reaches it or not: it may one day.
struct Components<'a> {
    names: IndexSet<&'a str>,
    /// How many have been claimed.
    done: usize,
    claimed: BTreeMap<&'a str, Claim<rust::TypeIdent>>,
}

impl<'a> Components<'a> {
    fn new(api: &'a ir::Api) -> Self {
        Self {
            names: api.components.iter().map(String::as_str).collect(),
            done: 0,
            claimed: BTreeMap::new(),
        }
    }

    /// Claims the names of the components up to the one that owns a type, or of all.
    fn claim_before(&mut self, owner: &ir::Owner, models: &mut Scope) {
        let end = match owner {
            ir::Owner::Configuration(_) => 0,
            ir::Owner::Component(name) | ir::Owner::Inline(name, _) => self
                .names
                .get_index_of(name.as_str())
                .map_or(0, |index| index + 1),
            ir::Owner::Parameter(_) | ir::Owner::Operation(..) => self.names.len(),
        };
        while self.done < end {
            if let Some(name) = self.names.get_index(self.done) {
                let words = Words::of(name);
                let claim = models.claim(name, &words, "Schema", name::type_ident);
                self.claimed.insert(name, claim);
            }
            self.done += 1;
        }
    }
}

/// What a type is that operations share beside the schemas.
fn shared_qualifier(place: &Pointer) -> &'static str {
    let place = place.as_str();
    if place.starts_with("/components/responses/") {
        "Response"
    } else if place.starts_with("/components/requestBodies/") {
        "Body"
    } else {
        "Parameter"
    }
}

/// What a type is that stands in an operation.
fn part_qualifier(place: &Pointer) -> &'static str {
    if place.as_str().contains("/parameters/") {
        "Parameter"
    } else {
        "Value"
    }
}

/// `v2024-08-05`: what begins with a number gets a letter before it.
fn version_name(version: &str) -> String {
    if version.starts_with(|it: char| it.is_ascii_digit()) {
        format!("v{version}")
    } else {
        version.to_owned()
    }
}

fn suffixed(words: &Words, suffix: &str) -> rust::TypeIdent {
    name::type_ident(&words.then(&Words::of(suffix)))
}

/// What the document calls a type.
fn wire_name(owner: &ir::Owner) -> String {
    match owner {
        ir::Owner::Configuration(name)
        | ir::Owner::Component(name)
        | ir::Owner::Parameter(name) => name.clone(),
        ir::Owner::Inline(component, path) => format!("{component}.{}", path.join(".")),
        ir::Owner::Operation(_, path) => path.join("."),
    }
}

fn report_unmatched_tags(api: &ir::Api, config: &Config, diagnostics: &mut Diagnostics) {
    let unknown = config
        .tags
        .keys()
        .filter(|tag| !api.tags.iter().any(|it| &it.name == tag.get_ref()));
    for tag in unknown {
        diagnostics.report(
            Diagnostic::error(
                Code::UnmatchedConfiguration,
                format!("no operation has the tag `{}`", tag.get_ref()),
            )
            .primary(config.place(tag.span()), "")
            .help("correct the name, or take the entry out"),
        );
    }
}

fn report<I: AsRef<str>>(
    claim: &Claim<I>,
    wire: &str,
    place: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    let Some(owner) = &claim.clash else { return };
    diagnostics.report(
        Diagnostic::warning(
            Code::NameClash,
            format!(
                "`{wire}` would have the same name as `{owner}`; it is called `{}`",
                claim.ident.as_ref()
            ),
        )
        .primary(Place::Key(place.clone()), "named here"),
    );
}
