//! The whole pipeline, from a document that was read to the files of a crate.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::leftovers::Leftovers;
use crate::output::Files;
use crate::source::Document;
use crate::text::Pointer;
use crate::{ir, lower, openapi, plan, render};

/// What a caller may choose besides the configuration.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The crate's name, instead of the configuration's or one made of the API's title.
    pub name: Option<String>,
}

/// A generated crate.
#[derive(Debug)]
pub struct Generated {
    /// All its files.
    pub files: Files,
    /// What is in it.
    pub summary: Summary,
}

/// What a crate holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Operations that the document describes.
    pub documented: usize,
    /// Operations that can be called.
    pub operations: usize,
    /// Versions of them that are generated beside the chosen ones.
    pub beside: usize,
    /// Structs, enums and aliases of the document.
    pub types: usize,
    /// Properties of all structs.
    pub properties: usize,
    /// Properties whose values are whatever JSON, or lists or maps of it.
    pub untyped: usize,
    /// The places of those of them of which the document says more.
    pub loosened: Vec<Pointer>,
    /// Where the crate has whatever JSON, because the document does not say more or a finding says why.
    pub free_form: BTreeSet<Pointer>,
}

/// Generates a crate; `None` when there are errors, which `diagnostics` then holds.
///
/// Each stage reports everything that it can see; the next one starts only without errors.
///
/// ```
/// use portolan::{config::Config, diagnostics::Diagnostics, generate, source::Document};
///
/// let text = "{openapi: 3.0.3, info: {title: Pets, version: '1'}, paths: {/pets: {get: {responses: {'204': {description: none}}}}}}";
/// let mut diagnostics = Diagnostics::new();
/// let document = Document::from_text("pets.yaml", text.to_owned(), &mut diagnostics).expect("it is YAML");
/// let generated = generate::generate(document, &Config::default(), &generate::Options::default(), &mut diagnostics);
/// assert_eq!(generated.map(|it| it.summary.operations), Some(1));
/// ```
pub fn generate(
    document: Document,
    config: &Config,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<Generated> {
    generate_keeping(
        document,
        config,
        options,
        diagnostics,
        &mut Leftovers::default(),
    )
}

/// The same, without taking apart what is left over.
pub(crate) fn generate_keeping(
    document: Document,
    config: &Config,
    options: &Options,
    diagnostics: &mut Diagnostics,
    leftovers: &mut Leftovers,
) -> Option<Generated> {
    let adapted = openapi::adapt(document, diagnostics)?;
    checkpoint(diagnostics)?;
    let api = lower::lower(&adapted, config, diagnostics);
    checkpoint(diagnostics)?;
    let krate = plan::plan(&api, config, options.name.as_deref(), diagnostics);
    checkpoint(diagnostics)?;
    let beside = api.beside().count();
    let tally = ir::Tally::of(&api);
    let summary = Summary {
        documented: adapted.operations.len(),
        operations: api.operations.len() - beside,
        beside,
        types: api.types.len(),
        properties: tally.properties,
        untyped: tally.untyped,
        loosened: tally.loosened,
        free_form: tally.free_form,
    };
    let files = render::render(&krate);
    leftovers.keep(adapted);
    leftovers.keep(api);
    leftovers.keep(krate);
    Some(Generated { files, summary })
}

/// Goes on only without errors.
fn checkpoint(diagnostics: &Diagnostics) -> Option<()> {
    (!diagnostics.has_errors()).then_some(())
}
