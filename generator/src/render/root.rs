//! The crate's root, `lib.rs`: what the client has to know of the API, and the way from the client to the groups.

use proc_macro2::TokenStream;
use quote::quote;

use super::credentials::{render_constructors, render_exports};
use super::file::{File, Homes, Place};
use super::meta::{render_envelope_value, render_security};
use crate::rust;

/// `lib.rs`
pub(super) fn render_root(krate: &rust::Crate, homes: &Homes<'_>) -> String {
    let mut file = File::new(Place::Open, homes);
    file.items(render_modules(krate));
    file.items(render_exports(krate));
    file.items(render_api(&krate.api));
    render_constants(&mut file, &krate.api);
    render_client(&mut file, krate);
    for constructor in render_constructors(&krate.api) {
        file.items(constructor);
    }
    file.finish(&krate.docs)
}

fn render_modules(krate: &rust::Crate) -> TokenStream {
    let cli = krate.cli.as_ref();
    let cli = cli.map(|_| quote! { #[cfg(feature = "cli")] pub mod cli; });
    let headers = (!krate.headers.is_empty()).then(|| quote! { pub mod headers; });
    let groups = krate.groups.iter().map(
        |rust::Group {
             feature, module, ..
         }| {
            quote! { #[cfg(feature = #feature)] pub mod #module; }
        },
    );
    quote! {
        #cli
        pub mod errors;
        #headers
        pub mod models;
        pub mod runtime;
        #(#groups)*
    }
}

fn render_api(api: &rust::Api) -> TokenStream {
    let base_url = api.base_url.as_deref().unwrap_or_default();
    let schemes = api.schemes.iter().map(render_scheme);
    let access_token = render_option(api.access_token_variable.as_ref());
    let base_url_variable = render_option(api.base_url_variable.as_ref());
    quote! {
        /// The API as the runtime sees it.
        pub static API: runtime::Api = runtime::Api {
            name: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
            base_url: #base_url,
            schemes: &[#(#schemes),*],
            environment: runtime::Environment {
                access_token: #access_token,
                base_url: #base_url_variable,
            },
        };
    }
}

fn render_option(text: Option<&String>) -> TokenStream {
    match text {
        Some(text) => quote! { Some(#text) },
        None => quote! { None },
    }
}

fn render_scheme(scheme: &rust::Scheme) -> TokenStream {
    let name = &scheme.name;
    let kind = render_kind(&scheme.kind);
    let variables = match &scheme.variables {
        rust::Variables::None => quote! { None },
        rust::Variables::One(name) => quote! { One(#name) },
        rust::Variables::Two(name, secret) => quote! { Two(#name, #secret) },
    };
    quote! {
        runtime::SecurityScheme {
            name: #name,
            kind: runtime::SchemeKind::#kind,
            variables: runtime::Variables::#variables,
        }
    }
}

fn render_kind(kind: &rust::SchemeKind) -> TokenStream {
    match kind {
        rust::SchemeKind::Bearer => quote! { Bearer },
        rust::SchemeKind::Basic => quote! { Basic },
        rust::SchemeKind::Digest => quote! { Digest },
        rust::SchemeKind::ClientCredentials { token_url, scopes } => quote! {
            ClientCredentials { token_url: #token_url, scopes: &[#(#scopes),*] }
        },
        rust::SchemeKind::Http(name) => quote! { Http(#name) },
        rust::SchemeKind::HeaderKey(name) => quote! { HeaderKey(#name) },
        rust::SchemeKind::QueryKey(name) => quote! { QueryKey(#name) },
        rust::SchemeKind::CookieKey(name) => quote! { CookieKey(#name) },
    }
}

fn render_constants(file: &mut File<'_>, api: &rust::Api) {
    let security = render_security(&api.security);
    file.items(quote! {
        /// The security schemes of operations that have none of their own: alternatives of combinations.
        pub const SECURITY: &[&[&str]] = #security;
    });
    if let Some(envelope) = &api.envelope {
        let envelope = render_envelope_value(&quote! { runtime::Envelope }, envelope);
        file.items(quote! {
            /// How answers are wrapped on request.
            pub const ENVELOPE: runtime::Envelope = #envelope;
        });
    }
}

fn render_client<'a>(file: &mut File<'a>, krate: &'a rust::Crate) {
    let from_env = render_from_env(&krate.api);
    let groups = krate
        .groups
        .iter()
        .map(|group| render_accessor(file, group))
        .collect::<Vec<_>>();
    file.items(quote! {
        impl Client {
            /// Builds a client: with credentials, and other settings than the usual ones.
            pub fn builder() -> ClientBuilder {
                ClientBuilder::new(&API)
            }
            #from_env
            #(#groups)*
        }
    });
}

/// A client whose settings come from the environment, if there are variables for them.
fn render_from_env(api: &rust::Api) -> Option<TokenStream> {
    let variables = api
        .schemes
        .iter()
        .any(|scheme| scheme.variables != rust::Variables::None);
    let any = variables || api.access_token_variable.is_some() || api.base_url_variable.is_some();
    any.then(|| {
        quote! {
            /// A client with the credentials and the base URL that the environment holds.
            ///
            /// # Errors
            /// When no credentials are set, or something that is set cannot be used.
            pub fn from_env() -> Result<Self, ConfigError> {
                Self::builder().env().build()
            }
        }
    })
}

fn render_accessor<'a>(file: &mut File<'a>, group: &'a rust::Group) -> TokenStream {
    let docs = file.docs(&group.docs);
    let rust::Group {
        feature,
        module,
        ident,
        ..
    } = group;
    quote! {
        #docs
        #[cfg(feature = #feature)]
        #[inline]
        pub fn #module(&self) -> #module::#ident<'_> {
            #module::#ident::new(self)
        }
    }
}
