//! What the runtime needs to know of an operation, as a constant.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::File;
use crate::rust;

/// How many facts an operation may have that others leave as they are in `OperationMeta::NEW`.
pub(super) const OPTIONAL_FACTS: usize = 6;

/// The associated constant `META`.
pub(super) fn render_meta(
    file: &mut File<'_>,
    it: &rust::Operation,
    api: &rust::Api,
) -> TokenStream {
    let ty = file.runtime("OperationMeta");
    let rust::Meta {
        id, method, path, ..
    } = &it.meta;
    let accept = it.meta.accept.as_deref().unwrap_or_default();
    let security = it.meta.security.as_ref();
    let security = security.map_or_else(|| quote! { crate::SECURITY }, render_security);
    let facts = render_optional_facts(file, it, api);
    let rest = (facts.len() < OPTIONAL_FACTS).then(|| quote! { ..#ty::NEW });
    quote! {
        const META: #ty = #ty {
            id: #id,
            method: #method,
            path: #path,
            accept: #accept,
            security: #security,
            #(#facts,)*
            #rest
        };
    }
}

fn render_optional_facts(
    file: &mut File<'_>,
    it: &rust::Operation,
    api: &rust::Api,
) -> Vec<TokenStream> {
    let rust::Meta {
        content_type,
        version,
        envelope,
        sunset,
        ..
    } = &it.meta;
    let envelope = envelope
        .as_ref()
        .map(|envelope| render_envelope(file, envelope, api));
    let facts = [
        content_type
            .as_ref()
            .map(|it| quote! { content_type: Some(#it) }),
        version.as_ref().map(|it| quote! { version: Some(#it) }),
        envelope.map(|it| quote! { envelope: Some(#it) }),
        it.deprecated.as_ref().map(|_| quote! { deprecated: true }),
        sunset.as_ref().map(|it| quote! { sunset: Some(#it) }),
        is_idempotent(&it.meta.method).then(|| quote! { idempotent: true }),
    ];
    facts.into_iter().flatten().collect()
}

/// Whether calling twice has the effect of calling once (RFC 9110, section 9.2.2).
fn is_idempotent(method: &str) -> bool {
    matches!(
        method,
        "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE"
    )
}

/// Alternatives of combinations of scheme names.
pub(super) fn render_security(security: &rust::Security) -> TokenStream {
    let alternatives = security.0.iter().map(|schemes| quote! { &[#(#schemes),*] });
    quote! { &[#(#alternatives),*] }
}

/// A reference to the API's envelope, or to one of the operation's own.
fn render_envelope(file: &mut File<'_>, envelope: &rust::Envelope, api: &rust::Api) -> TokenStream {
    if api.envelope.as_ref() == Some(envelope) {
        return quote! { &crate::ENVELOPE };
    }
    let ty = file.runtime("Envelope");
    let value = render_envelope_value(&ty, envelope);
    quote! { &#value }
}

/// `Envelope { … }`
pub(super) fn render_envelope_value(ty: &TokenStream, envelope: &rust::Envelope) -> TokenStream {
    let rust::Envelope {
        parameter,
        status,
        content,
    } = envelope;
    quote! { #ty { parameter: #parameter, status: #status, content: #content } }
}
