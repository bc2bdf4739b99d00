//! What the runtime needs to know of an operation, as fields of a constant.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::File;
use crate::rust;

/// The fields of its `OperationMeta` that are not as usual.
pub(super) fn render_facts(
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
    let accept = it.meta.accept.as_deref().unwrap_or_default();
    let security = it.meta.security.as_ref();
    let security = security.map_or_else(|| quote! { crate::SECURITY }, render_security);
    let envelope = envelope
        .as_ref()
        .map(|envelope| render_envelope(file, envelope, api));
    let facts = [
        Some(quote! { accept: #accept }),
        content_type
            .as_ref()
            .map(|it| quote! { content_type: Some(#it) }),
        Some(quote! { security: #security }),
        version.as_ref().map(|it| quote! { version: Some(#it) }),
        envelope.map(|it| quote! { envelope: Some(#it) }),
        it.deprecated.as_ref().map(|_| quote! { deprecated: true }),
        sunset.as_ref().map(|it| quote! { sunset: Some(#it) }),
    ];
    facts.into_iter().flatten().collect()
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
