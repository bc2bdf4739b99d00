//! From a tree to a plan.

use portolan::config::Config;
use portolan::diagnostics::Diagnostics;
use portolan::rust::Crate;
use portolan::source::Document;
use portolan::{ir, lower, openapi, plan};
use serde_json::Value;

/// A run of all stages between the tree and the files.
pub(crate) struct Run {
    pub api: ir::Api,
    pub krate: Crate,
}

/// Runs the stages; `None` if the document is refused.
pub(crate) fn run(tree: &Value, config: &Config, diagnostics: &mut Diagnostics) -> Option<Run> {
    let document = openapi::adapt(Document::from(tree.clone()), diagnostics)?;
    let api = lower::lower(&document, config, diagnostics);
    let krate = plan::plan(&api, config, None, diagnostics);
    Some(Run { api, krate })
}
