//! What the runtime needs to know of an operation, as a constant.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::File;
use crate::rust;

/// The associated constant `META`.
pub(super) fn render_meta(
    file: &mut File<'_>,
    it: &rust::Operation,
    api: &rust::Api,
) -> TokenStream {
    let ty = file.runtime("OperationMeta");
    let rust::Meta {
        id,
        method,
        path,
        content_type,
        version,
        sunset,
        ..
    } = &it.meta;
    let accept = it.meta.accept.as_deref().unwrap_or_default();
    let content_type = content_type.iter();
    let version = version.iter();
    let sunset = sunset.iter();
    let security = it.meta.security.as_ref();
    let security = security.map_or_else(|| quote! { crate::SECURITY }, render_security);
    let envelope = it
        .meta
        .envelope
        .iter()
        .map(|envelope| render_envelope(file, envelope, api));
    let envelope = envelope.collect::<Vec<_>>();
    let deprecated = it.deprecated.iter().map(|_| quote! { deprecated: true, });
    let idempotent = is_idempotent(method).then(|| quote! { idempotent: true, });
    quote! {
        const META: #ty = #ty {
            id: #id,
            method: #method,
            path: #path,
            accept: #accept,
            #(content_type: Some(#content_type),)*
            #(version: Some(#version),)*
            security: #security,
            #(envelope: Some(#envelope),)*
            #(#deprecated)*
            #(sunset: Some(#sunset),)*
            #idempotent
            ..#ty::NEW
        };
    }
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
