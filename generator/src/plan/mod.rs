//! Plans the Rust crate: every decision about Rust, from an [`ir::Api`] to a [`rust::Crate`].

mod answers;
mod boxes;
mod clashes;
mod cli;
mod constants;
mod contents;
mod credentials;
mod distinguish;
mod docs;
mod errors;
mod example;
mod facts;
mod headers;
mod likeness;
mod markdown;
mod media;
mod models;
mod names;
mod operations;
mod parts;
mod pattern;
mod plain;
mod readme;
mod sizes;
mod tuples;
mod types;
mod unions;

use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::name::Words;
use crate::{ir, rust};
use names::Names;

/// Plans a crate called `name`; the configuration's name, or one made of the API's title, if it is `None`.
pub fn plan(
    api: &ir::Api,
    config: &Config,
    name: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> rust::Crate {
    let names = Names::new(api, config, diagnostics);
    let reach = ir::Reach::new(api);
    let boxes = boxes::boxes(api);
    let mut planning = Planning {
        api,
        config,
        names,
        reach,
        boxes,
        kinds: facts::KindsOf::new(api),
        package: package_name(api, config, name),
        headers: Vec::new(),
        diagnostics,
    };
    planning.headers = headers::headers(&mut planning);
    let errors = errors::Errors::new(&mut planning);
    let groups = operations::groups(&mut planning, &errors);
    let models = models::modules(&mut planning);
    let features = groups.iter().map(|it| it.feature.clone()).collect();
    let errors = errors.into_sets();
    let headers = std::mem::take(&mut planning.headers);
    let optional = types::optional_dependencies(&models, &groups, &errors, &headers);
    let facts = credentials::api(&mut planning);
    let cli = cli::program(&planning, &groups, &models);
    rust::Crate {
        docs: docs::crate_docs(&planning, &facts, &groups),
        readme: readme::lines(&planning, &facts, &groups, cli.as_ref()),
        package: package(&planning, features, optional),
        components: components(&planning),
        cli,
        api: facts,
        groups,
        models,
        errors,
        headers,
    }
}

/// What all parts of the planning share.
struct Planning<'a> {
    api: &'a ir::Api,
    config: &'a Config,
    names: Names,
    reach: ir::Reach,
    boxes: boxes::Boxes,
    kinds: facts::KindsOf,
    /// The crate's name.
    package: String,
    /// The constants for headers.
    headers: Vec<rust::Header>,
    diagnostics: &'a mut Diagnostics,
}

impl Planning<'_> {
    /// The crate's name in paths: `atlas_admin`.
    fn library(&self) -> String {
        self.package.replace('-', "_")
    }
}

/// The component schemas that some operation reaches.
fn components(planning: &Planning<'_>) -> Vec<rust::Component> {
    let mut components = Vec::new();
    for (id, def) in planning.api.types.iter() {
        let ir::Owner::Component(name) = &def.owner else {
            continue;
        };
        if planning.reach.of(id).home == ir::Home::Nowhere {
            continue;
        }
        if planning.names.ty(id).is_some() {
            components.push(rust::Component {
                name: name.clone(),
                ty: planning.ty(&ir::Type::Named(id)),
            });
        }
    }
    components
}

/// Registries limit names to 64 characters.
const LONGEST_NAME: usize = 48;

fn package_name(api: &ir::Api, config: &Config, name: Option<&str>) -> String {
    let configured = name
        .map(str::to_owned)
        .or_else(|| config.package.name.as_ref().map(|it| it.get_ref().clone()));
    configured.unwrap_or_else(|| {
        let words = Words::of(if api.title.is_empty() {
            "api client"
        } else {
            &api.title
        });
        let name: String = words
            .snake_within(LONGEST_NAME)
            .chars()
            .filter(|it| it.is_ascii_alphanumeric() || *it == '_')
            .collect();
        let name = name.trim_matches('_').replace('_', "-");
        if name.ends_with("client") {
            name
        } else if name.starts_with(|it: char| it.is_ascii_alphabetic()) {
            format!("{name}-client")
        } else {
            "api-client".to_owned()
        }
    })
}

fn package(
    planning: &Planning<'_>,
    features: Vec<rust::FeatureName>,
    optional: Vec<rust::OptionalDependency>,
) -> rust::Package {
    let package = &planning.config.package;
    let title = Some(&planning.api.title).filter(|it| !it.is_empty());
    rust::Package {
        name: planning.package.clone(),
        version: package
            .version
            .as_ref()
            .map_or_else(|| "0.1.0".to_owned(), |it| it.get_ref().clone()),
        description: package
            .description
            .as_deref()
            .map(docs::one_line)
            .or_else(|| title.map(|it| format!("Client for {}", docs::one_line(it)))),
        license: package.license.as_deref().map(docs::one_line),
        repository: package.repository.as_deref().map(docs::one_line),
        keywords: package
            .keywords
            .iter()
            .map(|it| docs::one_line(it))
            .collect(),
        categories: package
            .categories
            .iter()
            .map(|it| docs::one_line(it))
            .collect(),
        features,
        optional,
    }
}
