//! Every operation in every version says what its document says, which is read here without the generator's help.
//!
//! Compared are the media types of answers and bodies, their components, sunset, preview, deprecation, roles, link and name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use portolan::config::{self, Config};
use portolan::diagnostics::Diagnostics;
use portolan::source::Document;
use portolan::text::{Format, Source};
use portolan::{ir, rust};
use serde_json::Value;

use crate::run::{Run, run};

/// Contents of one version: media type → content.
type Contents<'v> = BTreeMap<&'v str, &'v Value>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(document: &Path, choices: &str) -> (Value, Config, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let document = Document::read(document, &mut diagnostics).expect("it is a document");
    let text = std::fs::read_to_string(root().join("spec/portolan.toml")).expect("it is there");
    let text = text.replace("choose = \"latest\"", choices);
    let source = Source::new("portolan.toml", Format::Toml, text.clone());
    let id = diagnostics.add_source(Arc::new(source));
    let config = config::read(id, &text, &mut diagnostics).expect("it is a configuration");
    (document.value().clone(), config, diagnostics)
}

/// Compares all operations; how many there are in their chosen versions, and beside them.
fn check(document: &Path, choices: &str) -> (usize, usize) {
    let (tree, config, mut diagnostics) = read(document, choices);
    let Run { api, krate } = run(&tree, &config, &mut diagnostics).expect("it is supported");
    let described = operations(&tree);
    let planned = planned(&krate);
    let mut problems = Vec::new();
    let mut found = BTreeSet::new();
    for it in &api.operations {
        let key = (it.id.as_str(), it.version.as_deref());
        assert!(found.insert(key), "{key:?} twice");
        let check = Check {
            tree: &tree,
            api: &api,
            described: described[it.id.as_str()],
            lowered: it,
            planned: planned[&key],
        };
        problems.extend(
            check
                .problems()
                .into_iter()
                .map(|what| format!("{key:?}: {what}")),
        );
    }
    assert_eq!(problems, Vec::<String>::new());
    let beside = api.beside().count();
    assert_eq!(api.operations.len() - beside, described.len(), "one each");
    (described.len(), beside)
}

fn operations(tree: &Value) -> BTreeMap<&str, &Value> {
    let items = tree["paths"].as_object().into_iter().flatten();
    let members = items.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    let operations = members.filter_map(|(_, it)| Some((it.get("operationId")?.as_str()?, it)));
    operations.collect()
}

type Planned<'k> = BTreeMap<(&'k str, Option<&'k str>), &'k rust::Operation>;

fn planned(krate: &rust::Crate) -> Planned<'_> {
    let operations = krate.all_groups().flat_map(|it| &it.operations);
    operations
        .map(|it| ((it.meta.id.as_str(), it.meta.version.as_deref()), it))
        .collect()
}

struct Check<'c> {
    tree: &'c Value,
    api: &'c ir::Api,
    described: &'c Value,
    lowered: &'c ir::Operation,
    planned: &'c rust::Operation,
}

impl<'c> Check<'c> {
    fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let mut same = |what: &str, found: String, expected: String| {
            if found != expected {
                problems.push(format!("{what} is {found}, not {expected}"));
            }
        };
        let (it, meta) = (self.lowered, &self.planned.meta);
        let accepted = meta.accept.as_deref().unwrap_or_default();
        let mut accepted: Vec<&str> = accepted.split(", ").collect();
        accepted.sort_unstable();
        let answers: Vec<Contents<'_>> = self.successes().map(|it| self.of_version(it)).collect();
        let mut answered: BTreeSet<&str> =
            answers.iter().flat_map(|it| it.keys().copied()).collect();
        // Of several media types a caller gets JSON, unless the call asks for another.
        if answered.iter().any(|it| it.ends_with("+json")) {
            answered.retain(|it| it.ends_with("+json"));
        }
        same(
            "Accept",
            format!("{accepted:?}"),
            format!("{answered:?}").replace('{', "[").replace('}', "]"),
        );
        let body = self.described.get("requestBody").map(|it| self.resolve(it));
        let bodies = body.map(|it| self.of_version(it)).unwrap_or_default();
        let content_type = bodies.keys().next();
        same(
            "Content-Type",
            format!("{:?}", meta.content_type.as_deref()),
            format!("{:?}", content_type.copied()),
        );
        let sent = it.body.as_ref().and_then(|it| it.contents.first());
        let schema = bodies.values().next();
        same("the body", self.component(sent), component(schema.copied()));
        self.answers(&mut same);
        let of_version = answers.iter().flat_map(|it| it.values());
        let sunset = of_version
            .clone()
            .find_map(|it| it.get("x-sunset")?.as_str());
        same(
            "sunset",
            format!("{:?}", meta.sunset.as_deref()),
            format!("{sunset:?}"),
        );
        let preview = of_version.clone().find_map(|it| it.get("x-xgen-preview"));
        let public = preview.map(|it| it["public"] == "true");
        let said = it
            .preview
            .as_ref()
            .map(|it| it.audience == ir::Audience::Everyone);
        same("preview", format!("{said:?}"), format!("{public:?}"));
        self.facts(&mut same);
        problems
    }

    fn answers(&self, same: &mut impl FnMut(&str, String, String)) {
        for (status, response) in &self.lowered.responses {
            let ir::Status::Code(code @ 200..=299) = status else {
                continue;
            };
            let described = self.resolve(&self.described["responses"][code.to_string()]);
            let contents = self.of_version(described);
            for content in &response.contents {
                let expected = contents.get(content.media_type.as_str()).copied();
                same(
                    "the answer",
                    self.component(Some(content)),
                    component(expected),
                );
            }
        }
    }

    fn facts(&self, same: &mut impl FnMut(&str, String, String)) {
        let (it, described) = (self.lowered, self.described);
        let text = |name: &str| described.get(name).and_then(Value::as_str);
        let deprecated = described.get("deprecated") == Some(&Value::Bool(true));
        same(
            "deprecated",
            it.deprecated.to_string(),
            deprecated.to_string(),
        );
        let name = text("x-xgen-operation-id-override").unwrap_or(&it.id);
        same("the name", it.name.clone(), name.to_owned());
        let link = text("x-xgen-docs-url");
        same(
            "the link",
            format!("{:?}", it.documentation.as_deref()),
            format!("{link:?}"),
        );
        let roles = described["x-rolesRequirements"].as_array();
        let roles: Vec<&str> = roles
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        same("the roles", format!("{:?}", it.roles), format!("{roles:?}"));
        let docs = self.planned.docs.0.join("\n");
        let missing = roles.iter().find(|it| !docs.contains(**it));
        same(
            "what the docs lack",
            format!("{missing:?}"),
            "None".to_owned(),
        );
    }

    fn successes(&self) -> impl Iterator<Item = &'c Value> + '_ {
        let responses = self.described["responses"]
            .as_object()
            .into_iter()
            .flatten();
        let successes = responses.filter(|(status, _)| status.starts_with('2'));
        successes.map(|(_, it)| self.resolve(it))
    }

    fn resolve(&self, part: &'c Value) -> &'c Value {
        let reference = part.get("$ref").and_then(Value::as_str);
        let target = reference.and_then(|it| self.tree.pointer(it.trim_start_matches('#')));
        target.unwrap_or(part)
    }

    fn of_version(&self, part: &'c Value) -> Contents<'c> {
        let version = self.lowered.version.as_deref().unwrap_or_default();
        let prefix = format!("application/vnd.atlas.{version}+");
        let contents = part["content"].as_object().into_iter().flatten();
        let contents = contents.map(|(media_type, it)| (media_type.as_str(), it));
        contents.filter(|(it, _)| it.starts_with(&prefix)).collect()
    }

    /// The component that a lowered content is.
    fn component(&self, content: Option<&ir::Content>) -> String {
        let ty = content.and_then(|it| it.format.ty());
        // Some components may be `null`, which is said where they are used.
        match ty.map(|it| it.clone().non_null()) {
            Some(ir::Type::Named(id)) => match &self.api.types[id].owner {
                ir::Owner::Component(name) => name.clone(),
                _ => String::new(),
            },
            _ => String::new(),
        }
    }
}

/// The component that a described content refers to.
fn component(content: Option<&Value>) -> String {
    let reference = content.and_then(|it| it["schema"].get("$ref")?.as_str());
    let name = reference.and_then(|it| it.strip_prefix("#/components/schemas/"));
    name.unwrap_or_default().to_owned()
}

#[test]
fn of_the_flagship() {
    let document = root().join("spec/atlas.yaml");
    let (operations, beside) = check(&document, "older = \"all\"");
    assert!(operations >= 20 && beside >= 1, "{operations} {beside}");
}

/// The whole document stands beside the repository, where it is there at all.
#[test]
fn of_the_whole_api() {
    let document = root().join("../shared/specs/atlas/atlas-v2.yaml");
    if !document.exists() {
        return;
    }
    let (operations, beside) = check(&document, "older = \"all\"");
    assert_eq!((operations, beside), (540, 48));
    check(&document, "choose = \"preview\"");
    check(&document, "older = [\"preview\"]");
}
