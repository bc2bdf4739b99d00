//! Which versions of an operation are generated: the chosen one, and those that are wanted beside it.

use std::collections::BTreeSet;

use super::content::ContentMap;
use super::operation::Draft;
use super::{Lowering, extension, version};
use crate::config::{Choice, Config, Older, PrivatePreviews, Spanned, Versions};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir;

/// How many operations a note names.
const MOST_NAMED: usize = 5;

/// The versions in which an operation is generated.
#[derive(Debug, Default)]
pub(super) struct Editions {
    /// `None`: it has no versions.
    pub chosen: Option<String>,
    /// The newest first.
    pub older: Vec<String>,
}

/// What becomes of an operation.
pub(super) enum Chosen {
    Generated(Editions),
    /// None of its versions is wanted; there may still be some beside.
    LeftOut(Vec<String>),
}

/// What is left out, and which entries of the configuration matched something.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    left_out: Vec<String>,
    private: Vec<String>,
    matched_operations: BTreeSet<String>,
    matched_versions: BTreeSet<String>,
}

impl<'d> Lowering<'d> {
    /// Chooses among the versions that the successes of an operation have, or else its body.
    pub(super) fn choose_editions(&mut self, draft: &Draft<'d>, ledger: &mut Ledger) -> Chosen {
        let config = self.config;
        let Some(versions) = &config.versions else {
            return Chosen::Generated(Editions::default());
        };
        let all = self.versions(versions, draft);
        if let Some((key, wanted)) = own_choice(versions, [&draft.id, &draft.name]) {
            ledger.matched_operations.insert(key.get_ref().clone());
            if all.contains(wanted.get_ref()) {
                let chosen = Some(wanted.get_ref().clone());
                let older = older(versions, &all, chosen.as_deref(), ledger);
                return Chosen::Generated(Editions { chosen, older });
            }
            report_missing_version(config, key, wanted, &all, self.diagnostics);
        }
        if all.is_empty() {
            return Chosen::Generated(Editions::default());
        }
        let public: Vec<String> = match versions.private_previews {
            PrivatePreviews::Generate => all.clone(),
            PrivatePreviews::LeaveOut => {
                let is_private = |it: &&String| {
                    let preview = self.preview(draft, it);
                    preview.is_some_and(|it| it.audience == ir::Audience::Some)
                };
                all.iter().filter(|it| !is_private(it)).cloned().collect()
            }
        };
        let chosen = version::choose(&versions.choose, public.iter().map(String::as_str));
        let chosen = chosen.map(str::to_owned);
        let older = older(versions, &public, chosen.as_deref(), ledger);
        if chosen.is_some() {
            return Chosen::Generated(Editions { chosen, older });
        }
        let list = if public.is_empty() {
            &mut ledger.private
        } else {
            &mut ledger.left_out
        };
        list.push(draft.id.clone());
        Chosen::LeftOut(older)
    }

    /// The versions of an operation, each once.
    fn versions(&mut self, versions: &Versions, draft: &Draft<'d>) -> Vec<String> {
        let successes = draft
            .responses
            .iter()
            .filter(|(status, ..)| status.is_success());
        let contents = successes.map(|(_, _, response)| &response.content);
        let mut found = of_contents(versions, contents);
        if found.is_empty() {
            let body = self.request_body(draft.item).map(|(_, body)| &body.content);
            found = of_contents(versions, body.into_iter());
        }
        if found.is_empty() {
            let extensions = &draft.item.operation.extensions;
            let own = extension::named(extensions, versions.version.as_deref());
            found.extend(own.and_then(extension::version));
        }
        found
    }

    /// What is said of a version that is a preview.
    pub(super) fn preview(&self, draft: &Draft<'d>, version: &str) -> Option<ir::Preview> {
        let versions = self.config.versions.as_ref()?;
        let name = versions.preview.as_deref();
        let of_version = self.version_extension(draft, version, name);
        let said = of_version.or_else(|| extension::named(&draft.item.operation.extensions, name));
        let Some(said) = said else {
            return (!version::is_stable(version)).then_some(ir::Preview {
                name: None,
                audience: ir::Audience::Unsaid,
            });
        };
        let public = said.get("public").and_then(extension::flag);
        Some(ir::Preview {
            name: said.get("name").and_then(extension::text),
            audience: match public {
                Some(true) => ir::Audience::Everyone,
                Some(false) | None => ir::Audience::Some,
            },
        })
    }
}

/// The versions that contents belong to, each once.
fn of_contents<'c>(
    versions: &Versions,
    contents: impl Iterator<Item = &'c ContentMap>,
) -> Vec<String> {
    let mut found = Vec::new();
    for (media_type, content) in contents.flatten() {
        if let Some(version) = version::of_content(versions, media_type, content)
            && !found.contains(&version)
        {
            found.push(version);
        }
    }
    found
}

/// The version that the configuration gives an operation, which it names by its id or its name.
fn own_choice<'c>(
    versions: &'c Versions,
    names: [&str; 2],
) -> Option<(&'c Spanned<String>, &'c Spanned<String>)> {
    let named = |name: &str| {
        versions
            .operations
            .iter()
            .find(|(key, _)| key.get_ref() == name)
    };
    names.into_iter().find_map(named)
}

/// The versions beside the chosen one, the newest first.
fn older(
    versions: &Versions,
    all: &[String],
    chosen: Option<&str>,
    ledger: &mut Ledger,
) -> Vec<String> {
    let is_wanted = |it: &str| match &versions.older {
        Older::Listed(listed) => listed.iter().any(|listed| listed.get_ref() == it),
        Older::All => {
            let is_older = |chosen| version::compare(it, chosen).is_lt();
            version::is_stable(it) && chosen.is_some_and(is_older)
        }
    };
    let beside = all.iter().filter(|it| Some(it.as_str()) != chosen);
    let mut beside: Vec<String> = beside.filter(|it| is_wanted(it)).cloned().collect();
    beside.sort_by(|left, right| version::compare(right, left));
    ledger.matched_versions.extend(beside.iter().cloned());
    beside
}

fn report_missing_version(
    config: &Config,
    operation: &Spanned<String>,
    wanted: &Spanned<String>,
    all: &[String],
    diagnostics: &mut Diagnostics,
) {
    let id = operation.get_ref();
    let message = format!("`{id}` has no version `{}`", wanted.get_ref());
    let help = if all.is_empty() {
        "it has no versions; take the entry out".to_owned()
    } else {
        format!("it has {}", joined(all))
    };
    diagnostics.report(
        Diagnostic::error(Code::UnmatchedConfiguration, message)
            .primary(config.place(wanted.span()), "")
            .help(help),
    );
}

fn joined(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|it| format!("`{it}`")).collect();
    texts.join(", ")
}

impl Ledger {
    /// Says what was left out, and which entries matched nothing.
    pub(super) fn report(&self, config: &Config, diagnostics: &mut Diagnostics) {
        let Some(versions) = &config.versions else {
            return;
        };
        self.report_left_out(config, versions, diagnostics);
        let mut unmatched = |entry: &Spanned<String>, message: String| {
            diagnostics.report(
                Diagnostic::error(Code::UnmatchedConfiguration, message)
                    .primary(config.place(entry.span()), "")
                    .help("correct it, or take the entry out"),
            );
        };
        for key in versions.operations.keys() {
            if !self.matched_operations.contains(key.get_ref()) {
                unmatched(key, format!("there is no operation `{}`", key.get_ref()));
            }
        }
        if let Older::Listed(listed) = &versions.older {
            for it in listed {
                if !self.matched_versions.contains(it.get_ref()) {
                    let it_is = "is the version of no operation beside its chosen one";
                    unmatched(it, format!("`{}` {it_is}", it.get_ref()));
                }
            }
        }
    }

    fn report_left_out(&self, config: &Config, versions: &Versions, diagnostics: &mut Diagnostics) {
        if let (Choice::By(limit), false) = (&versions.choose, self.left_out.is_empty()) {
            let message = format!(
                "{} no version by `{}` and {} left out",
                counted(&self.left_out, ["has", "have"]),
                limit.get_ref(),
                number(&self.left_out, ["is", "are"])
            );
            diagnostics.report(
                Diagnostic::note(Code::NoVersion, message)
                    .primary(config.place(limit.span()), "")
                    .help(named(&self.left_out)),
            );
        }
        if !self.private.is_empty() {
            let message = format!(
                "{} private previews only and {} left out",
                counted(&self.private, ["has", "have"]),
                number(&self.private, ["is", "are"])
            );
            diagnostics
                .report(Diagnostic::note(Code::NoVersion, message).help(named(&self.private)));
        }
    }
}

/// `1 operation has`, `3 operations have`
fn counted(operations: &[String], verb: [&str; 2]) -> String {
    let noun = number(operations, ["operation", "operations"]);
    format!("{} {noun} {}", operations.len(), number(operations, verb))
}

fn number<'t>(operations: &[String], forms: [&'t str; 2]) -> &'t str {
    let [one, many] = forms;
    if operations.len() == 1 { one } else { many }
}

fn named(operations: &[String]) -> String {
    let first = &operations[..operations.len().min(MOST_NAMED)];
    match operations.len() - first.len() {
        0 => joined(first),
        more => format!("{} and {more} more", joined(first)),
    }
}
