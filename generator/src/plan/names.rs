//! The names of types, groups and operations; each clash is resolved once, in the order of the document.

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::name::{self, Claim, Scope, Words};
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
    groups: Vec<GroupNames>,
    operations: Vec<OperationNames>,
}

/// The names of a tag.
#[derive(Clone, Debug)]
pub(super) struct GroupNames {
    pub module: rust::ModuleIdent,
    pub ident: rust::TypeIdent,
    pub feature: rust::FeatureName,
}

/// The names of an operation.
#[derive(Clone, Debug)]
pub(super) struct OperationNames {
    pub words: Words,
    pub group: usize,
    pub method: rust::FunctionIdent,
    pub params: rust::TypeIdent,
    pub error: rust::TypeIdent,
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

    fn name_groups(
        &mut self,
        api: &ir::Api,
        config: &Config,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Scope> {
        report_unmatched_tags(api, config, diagnostics);
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
            let mut scope = Scope::default();
            GROUP_FILE.iter().for_each(|it| scope.reserve(it));
            let ident = scope
                .claim(&group.name, &module.words, "Api", name::group_ident)
                .ident;
            let feature = features
                .claim(&group.name, &module.words, "", name::feature_name)
                .ident;
            self.groups.push(GroupNames {
                module: module.ident,
                ident,
                feature,
            });
            scopes.push(scope);
        }
        scopes
    }

    fn name_operations(
        &mut self,
        api: &ir::Api,
        scopes: &mut [Scope],
        diagnostics: &mut Diagnostics,
    ) {
        for operation in &api.operations {
            let group = api
                .tags
                .iter()
                .position(|it| it.name == operation.tag)
                .unwrap_or_default();
            let base = Words::of(&operation.name);
            let claim =
                scopes[group].claim(&operation.id, &base, "", |words| suffixed(words, "Params"));
            report(&claim, &operation.id, &operation.place, diagnostics);
            let error = suffixed(&claim.words, "Error");
            scopes[group].reserve(error.as_str());
            self.operations.push(OperationNames {
                method: name::function_ident(&claim.words),
                params: claim.ident,
                error,
                words: claim.words,
                group,
            });
        }
    }

    fn name_types(&mut self, api: &ir::Api, scopes: &mut [Scope], diagnostics: &mut Diagnostics) {
        let mut models = Scope::default();
        for (id, def) in api.types.iter() {
            let (words, qualifier) = self.wanted(def);
            let wire = wire_name(&def.owner);
            let scope = match def.owner {
                ir::Owner::Operation(index, _) => &mut scopes[self.operations[index].group],
                _ => &mut models,
            };
            let claim = scope.claim(&wire, &words, qualifier, name::type_ident);
            report(&claim, &wire, &def.place, diagnostics);
            let path = match def.owner {
                ir::Owner::Operation(index, _) => {
                    let module = self.groups[self.operations[index].group].module.clone();
                    rust::TypePath::Group(module, claim.ident)
                }
                _ => rust::TypePath::Model(claim.ident),
            };
            self.types[id.index()] = Some((path, claim.words));
        }
    }

    /// The words that a type would like to be called, and what tells it from another of that name.
    fn wanted(&self, def: &ir::TypeDef) -> (Words, &'static str) {
        let joined = |first: Words, path: &[String]| {
            path.iter()
                .fold(first, |words, part| words.then(&Words::of(part)))
        };
        match &def.owner {
            ir::Owner::Configuration(name) => (Words::of(name), ""),
            ir::Owner::Component(name) => (Words::of(name), "Schema"),
            ir::Owner::Inline(component, path) => (joined(Words::of(component), path), "Property"),
            ir::Owner::Parameter(name) => (Words::of(name), "Parameter"),
            ir::Owner::Operation(index, path) => {
                (joined(self.operations[*index].words.clone(), path), "")
            }
        }
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
    place: &crate::source::Pointer,
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
