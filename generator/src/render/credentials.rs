//! What users name at the crate's root, above all the types of credentials.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::ident;
use crate::rust;

/// What every user of a client may have to name.
const NAMES: [&str; 9] = [
    "Call",
    "Client",
    "ClientBuilder",
    "ConfigError",
    "Error",
    "ErrorKind",
    "Operation",
    "Response",
    "Retry",
];

/// The type of a ready access token.
const TOKEN: &str = "BearerToken";

/// The type of an API key.
const KEY: &str = "ApiKey";

/// The re-exports of the runtime's types.
pub(super) fn render_exports(rust::Crate { api, package, .. }: &rust::Crate) -> TokenStream {
    let mut exports = NAMES
        .map(|name| (name, None))
        .into_iter()
        .collect::<BTreeSet<_>>();
    if api.access_token_variable.is_some() || api.schemes.iter().any(takes_token) {
        exports.insert((TOKEN, None));
    }
    let mut gated = BTreeSet::new();
    for rust::Scheme { kind, ident, .. } in &api.schemes {
        let exports = if *kind == rust::SchemeKind::Digest {
            &mut gated
        } else {
            &mut exports
        };
        let name = credentials(kind);
        exports.insert((name, ident.as_ref().filter(|alias| alias.as_str() != name)));
    }
    let needs = |part| package.optional.contains(&part);
    if needs(rust::OptionalDependency::Events) {
        exports.extend([("Event", None), ("Events", None)]);
    }
    if needs(rust::OptionalDependency::Items) {
        exports.insert(("Items", None));
    }
    let binary = needs(rust::OptionalDependency::Binary).then(|| quote! { Binary, });
    let base64 = needs(rust::OptionalDependency::Base64).then(|| quote! { Base64, });
    let exports = exports.into_iter().map(|(name, alias)| export(name, alias));
    let gated = gated.into_iter().map(|(name, alias)| export(name, alias));
    quote! {
        pub use runtime::{#(#exports),*};
        #(#[cfg(feature = "digest")] pub use runtime::#gated;)*
        pub use runtime::json::{#base64 #binary Open, Patch, Secret, Texts};
    }
}

fn export(name: &str, alias: Option<&rust::TypeIdent>) -> TokenStream {
    let name = ident(name);
    let alias = alias.into_iter();
    quote! { #name #(as #alias)* }
}

/// Whether a ready token serves the scheme.
fn takes_token(scheme: &rust::Scheme) -> bool {
    match &scheme.kind {
        rust::SchemeKind::Bearer | rust::SchemeKind::ClientCredentials { .. } => true,
        rust::SchemeKind::HeaderKey(name) => name.eq_ignore_ascii_case("authorization"),
        _ => false,
    }
}

/// The type of the credentials for a scheme.
fn credentials(kind: &rust::SchemeKind) -> &'static str {
    match kind {
        rust::SchemeKind::Bearer => TOKEN,
        rust::SchemeKind::Basic => "BasicAuth",
        rust::SchemeKind::Digest => "DigestAuth",
        rust::SchemeKind::ClientCredentials { .. } => "ClientCredentials",
        rust::SchemeKind::Http(_)
        | rust::SchemeKind::HeaderKey(_)
        | rust::SchemeKind::QueryKey(_)
        | rust::SchemeKind::CookieKey(_) => KEY,
    }
}

/// The constructors of credentials from the environment.
///
/// A type that serves several schemes has the variables of the first one that has any.
pub(super) fn render_constructors(api: &rust::Api) -> Vec<TokenStream> {
    let token = api.access_token_variable.clone().map(|name| rust::Scheme {
        name: String::new(),
        kind: rust::SchemeKind::Bearer,
        ident: None,
        variables: rust::Variables::One(name),
    });
    let mut done = BTreeSet::new();
    let schemes = api.schemes.iter().chain(&token);
    let schemes = schemes.filter(|scheme| scheme.variables != rust::Variables::None);
    let schemes = schemes.filter(|scheme| done.insert(credentials(&scheme.kind)));
    schemes
        .map(|scheme| render_constructor(scheme, api))
        .collect()
}

fn render_constructor(scheme: &rust::Scheme, api: &rust::Api) -> TokenStream {
    let feature =
        (scheme.kind == rust::SchemeKind::Digest).then(|| quote! { #[cfg(feature = "digest")] });
    let ty = match &scheme.ident {
        Some(alias) => quote! { #alias },
        None => export(credentials(&scheme.kind), None),
    };
    let (docs, errors, value) = match &scheme.variables {
        rust::Variables::None => return TokenStream::new(),
        rust::Variables::One(name) => (
            format!(" What the environment variable `{name}` holds."),
            " When it is not set, or is not Unicode.",
            render_single(scheme, name, api),
        ),
        rust::Variables::Two(first, second) => (
            format!(" What the environment variables `{first}` and `{second}` hold."),
            " When one of them is not set, or is not Unicode.",
            quote! { Self::from_variables(#first, #second) },
        ),
    };
    quote! {
        #feature
        impl #ty {
            #[doc = #docs]
            ///
            /// # Errors
            #[doc = #errors]
            pub fn from_env() -> Result<Self, ConfigError> {
                #value
            }
        }
    }
}

/// A token or a key from a variable; a key that is one of several is kept for its own scheme.
fn render_single(scheme: &rust::Scheme, variable: &str, api: &rust::Api) -> TokenStream {
    let is_key = |it: &&rust::Scheme| credentials(&it.kind) == KEY;
    let scope = (is_key(&scheme) && api.schemes.iter().filter(is_key).count() > 1).then(|| {
        let name = &scheme.name;
        quote! { .map(|key| key.scheme(#name)) }
    });
    quote! { Self::from_variable(#variable) #scope }
}
