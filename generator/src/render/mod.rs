//! Spells a [`rust::Crate`]: `quote!` → `syn` → `prettyplease`, and plain text for Cargo and Markdown.
//!
//! Nothing is decided here, and nothing can fail.
//! Each function takes a part of the crate and gives its tokens; a `file::File` collects them, prints them once and
//! keeps what needs no parsing out of them: documentation (`comment`) and the tables in the runtime's macros
//! (`table`).

mod arguments;
mod cli;
mod comment;
mod content;
mod credentials;
mod declaration;
mod errors;
mod file;
mod group;
mod headers;
mod layout;
mod line;
mod manifest;
mod meta;
mod method;
mod models;
mod operation;
mod root;
mod runtime;
mod settings;
mod structure;
mod table;
#[cfg(test)]
mod tests;
mod texts;
mod tokens;
mod tuple;
mod types;
mod union;

use rayon::prelude::*;

use crate::output::{Files, RelativePath};
use crate::rust;
use file::Homes;
use settings::Settings;

/// The files of a crate.
pub fn render(krate: &rust::Crate) -> Files {
    let homes = homes(krate);
    let parts = parts(krate)
        .into_par_iter()
        .map(|part| (part.path(), part.render(krate, &homes)));
    let parts = parts.collect::<Vec<_>>();
    let library = krate.package.name.replace('-', "_");
    let runtime = runtime::render_runtime(Settings::of(krate), &library).into_iter();
    let runtime = runtime.map(|(path, text)| (format!("src/runtime/{path}"), text));
    // Paths are made of what is written here and of identifiers, so all of them are paths below the crate.
    let path = |(path, text)| Some((RelativePath::new(path).ok()?, text));
    parts.into_iter().chain(runtime).filter_map(path).collect()
}

/// What keeps `cargo fmt` from changes that would look like somebody's own.
const FORMAT: &str =
    "# These files are formatted as they are generated.\ndisable_all_formatting = true\n";

/// A file that is rendered on its own.
enum Part<'a> {
    Manifest,
    Readme,
    Format,
    Root,
    Errors,
    Headers,
    Models,
    Module(&'a rust::Module),
    Group(&'a rust::Group),
    Main(&'a rust::cli::Program),
    Program(&'a rust::cli::Program),
    Flags(&'a rust::cli::Program),
    CommandsRoot(&'a rust::cli::Program),
    Commands(&'a rust::cli::Group),
}

/// The files that depend on the crate, the long ones first.
fn parts(krate: &rust::Crate) -> Vec<Part<'_>> {
    let modules = krate
        .models
        .iter()
        .filter(|module| !module.items.is_empty())
        .map(Part::Module);
    let groups = krate.all_groups().map(Part::Group);
    let others = [
        Part::Errors,
        Part::Headers,
        Part::Root,
        Part::Models,
        Part::Manifest,
        Part::Readme,
        Part::Format,
    ];
    let program = krate.cli.iter().flat_map(|program| {
        let commands = program.groups.iter().map(Part::Commands);
        let parts = [
            Part::Main(program),
            Part::Program(program),
            Part::Flags(program),
            Part::CommandsRoot(program),
        ];
        commands.chain(parts)
    });
    let parts = modules.chain(groups).chain(program).chain(others);
    let is_there = |part: &Part<'_>| !matches!(part, Part::Headers) || !krate.headers.is_empty();
    parts.filter(is_there).collect()
}

impl Part<'_> {
    fn path(&self) -> String {
        match self {
            Part::Manifest => "Cargo.toml".to_owned(),
            Part::Readme => "README.md".to_owned(),
            Part::Format => "rustfmt.toml".to_owned(),
            Part::Root => "src/lib.rs".to_owned(),
            Part::Errors => "src/errors.rs".to_owned(),
            Part::Headers => "src/headers.rs".to_owned(),
            Part::Models => "src/models/mod.rs".to_owned(),
            Part::Module(module) => format!("src/models/{}.rs", module.ident),
            Part::Main(_) => "src/main.rs".to_owned(),
            Part::Program(_) => "src/cli/mod.rs".to_owned(),
            Part::Flags(_) => "src/cli/flags.rs".to_owned(),
            Part::CommandsRoot(_) => "src/cli/commands/mod.rs".to_owned(),
            Part::Commands(group) => format!("src/cli/commands/{}.rs", group.module),
            Part::Group(group) => match &group.path {
                rust::ModulePath { tag, version: None } => format!("src/{tag}.rs"),
                rust::ModulePath {
                    tag,
                    version: Some(version),
                } => format!("src/{tag}/{version}.rs"),
            },
        }
    }

    fn render(&self, krate: &rust::Crate, homes: &Homes<'_>) -> String {
        match self {
            Part::Manifest => manifest::render_manifest(krate),
            Part::Readme => krate.readme.join("\n") + "\n",
            Part::Format => FORMAT.to_owned(),
            Part::Root => root::render_root(krate, homes),
            Part::Errors => errors::render_errors(&krate.errors, homes),
            Part::Headers => headers::render_headers(&krate.headers, homes),
            Part::Models => models::render_models(&krate.models, homes),
            Part::Module(module) => models::render_module(module, homes),
            Part::Group(group) => group::render_group(group, &krate.api, homes),
            Part::Main(program) => cli::render_main(program, &krate.package),
            Part::Program(program) => cli::render_program(program),
            Part::Flags(program) => cli::render_flags(program),
            Part::CommandsRoot(program) => cli::render_commands_root(program),
            Part::Commands(group) => cli::render_commands(group),
        }
    }
}

fn homes(krate: &rust::Crate) -> Homes<'_> {
    let modules = krate.models.iter();
    modules
        .flat_map(|module| {
            module
                .items
                .iter()
                .map(|item| (item.ident(), &module.ident))
        })
        .collect()
}
