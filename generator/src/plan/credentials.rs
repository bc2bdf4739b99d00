//! What the client has to know of the API: server, security, environment.

use super::Planning;
use crate::config::{Auth, Envelope, Spanned};
use crate::diagnostics::{Code, Diagnostic};
use crate::name::{self, Words};
use crate::{ir, rust};

pub(super) fn api(planning: &mut Planning<'_>) -> rust::Api {
    report_unmatched(planning);
    let config = planning.config;
    rust::Api {
        base_url: planning.api.server.clone(),
        security: rust::Security(planning.api.security.0.clone()),
        schemes: planning
            .api
            .schemes
            .iter()
            .map(|(name, scheme)| scheme_of(planning, name, scheme))
            .collect(),
        access_token_variable: spelled(config.environment.access_token.as_ref()),
        base_url_variable: spelled(config.environment.base_url.as_ref()),
        envelope: config.envelope.as_ref().map(envelope),
    }
}

pub(super) fn envelope(it: &Envelope) -> rust::Envelope {
    rust::Envelope {
        parameter: it.parameter.clone(),
        status: it.status.clone(),
        content: it.content.clone(),
    }
}

fn scheme_of(planning: &Planning<'_>, name: &str, scheme: &ir::Scheme) -> rust::Scheme {
    let chosen = planning
        .config
        .auth
        .iter()
        .find(|(key, _)| key.get_ref() == name)
        .map(|(_, it)| it);
    rust::Scheme {
        name: name.to_owned(),
        kind: kind(scheme),
        ident: chosen
            .and_then(|it| it.name.as_deref())
            .map(|it| name::type_ident(&Words::of(it))),
        variables: chosen.map_or(rust::Variables::None, |it| variables(it, scheme)),
    }
}

fn variables(auth: &Auth, scheme: &ir::Scheme) -> rust::Variables {
    let get = |key: &str| spelled(auth.environment.get(key));
    let found = match keys(scheme) {
        [first, second] => get(first).zip(get(second)).map(two),
        [only] => get(only).map(rust::Variables::One),
        _ => None,
    };
    found.unwrap_or(rust::Variables::None)
}

fn two((first, second): (String, String)) -> rust::Variables {
    rust::Variables::Two(first, second)
}

/// What the variables of a scheme's credentials hold.
fn keys(scheme: &ir::Scheme) -> &'static [&'static str] {
    match scheme {
        ir::Scheme::ClientCredentials { .. } => &["client-id", "client-secret"],
        ir::Scheme::Basic | ir::Scheme::Digest => &["username", "password"],
        ir::Scheme::Bearer => &["token"],
        ir::Scheme::Http(_)
        | ir::Scheme::HeaderKey(_)
        | ir::Scheme::QueryKey(_)
        | ir::Scheme::CookieKey(_) => &["key"],
    }
}

fn kind(scheme: &ir::Scheme) -> rust::SchemeKind {
    match scheme {
        ir::Scheme::Bearer => rust::SchemeKind::Bearer,
        ir::Scheme::Basic => rust::SchemeKind::Basic,
        ir::Scheme::Digest => rust::SchemeKind::Digest,
        ir::Scheme::ClientCredentials { token_url, scopes } => {
            rust::SchemeKind::ClientCredentials {
                token_url: token_url.clone(),
                scopes: scopes.clone(),
            }
        }
        ir::Scheme::Http(name) => rust::SchemeKind::Http(name.clone()),
        ir::Scheme::HeaderKey(name) => rust::SchemeKind::HeaderKey(name.clone()),
        ir::Scheme::QueryKey(name) => rust::SchemeKind::QueryKey(name.clone()),
        ir::Scheme::CookieKey(name) => rust::SchemeKind::CookieKey(name.clone()),
    }
}

fn report_unmatched(planning: &mut Planning<'_>) {
    for (name, auth) in &planning.config.auth {
        match planning.api.schemes.get(name.get_ref()) {
            Some(scheme) => report_variables(planning, auth, scheme),
            None => {
                let message = format!("there is no security scheme `{}`", name.get_ref());
                report(
                    planning,
                    name,
                    message,
                    "correct the name, or take the entry out",
                );
            }
        }
    }
}

/// Credentials need all that their scheme takes, and nothing else.
fn report_variables(planning: &mut Planning<'_>, auth: &Auth, scheme: &ir::Scheme) {
    let keys = keys(scheme);
    let help = format!("it takes `{}`", keys.join("` and `"));
    for (key, variable) in &auth.environment {
        if !keys.contains(&key.as_str()) {
            let message = format!("this security scheme takes no `{key}`");
            report(planning, variable, message, &help);
        }
    }
    let missing = keys
        .iter()
        .find(|key| !auth.environment.contains_key(**key));
    let given = keys.iter().find_map(|key| auth.environment.get(*key));
    if let (Some(missing), Some(given)) = (missing, given) {
        let message = format!("a variable for `{missing}` is missing");
        report(planning, given, message, &help);
    }
}

fn report(planning: &mut Planning<'_>, at: &Spanned<String>, message: String, help: &str) {
    let place = planning.config.place(at.span());
    planning.diagnostics.report(
        Diagnostic::error(Code::UnmatchedConfiguration, message)
            .primary(place, "")
            .help(help),
    );
}

fn spelled(text: Option<&Spanned<String>>) -> Option<String> {
    text.map(|it| it.get_ref().clone())
}
