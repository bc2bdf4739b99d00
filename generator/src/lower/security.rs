//! Lowers security schemes and requirements (OpenAPI 3.0, Security Scheme Object, Security Requirement Object).

use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, OAuth2Flows, SecurityRequirement, SecurityScheme};

use super::Lowering;
use super::reference::place_of;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::ir;
use crate::text::Pointer;

/// The document's schemes; one of a kind that is not supported is reported and left out.
pub(super) fn schemes(lowering: &mut Lowering<'_>) -> IndexMap<String, ir::Scheme> {
    let document = lowering.document;
    let components = &document.components.security_schemes;
    let mut schemes = IndexMap::new();
    for (name, scheme) in components {
        let place = place_of("securitySchemes", name);
        let Some((place, scheme)) = lowering.resolve(scheme, &place, "securitySchemes", components)
        else {
            continue;
        };
        if let Some(problem) = unusable(scheme) {
            lowering.diagnostics.report(
                Diagnostic::warning(
                    Code::UnsupportedSecurityScheme,
                    format!("security scheme `{name}` {problem}"),
                )
                .primary(Place::Key(place), "left out")
                .help("set what it needs with a default header of the client"),
            );
            continue;
        }
        schemes.insert(name.clone(), lower_scheme(scheme));
    }
    schemes
}

/// Why no request can carry what the scheme asks for.
fn unusable(scheme: &SecurityScheme) -> Option<&'static str> {
    match scheme {
        SecurityScheme::APIKey {
            location: APIKeyLocation::Header,
            name,
            ..
        } if http::HeaderName::from_bytes(name.as_bytes()).is_err() => {
            Some("names a header that cannot be")
        }
        SecurityScheme::APIKey { name, .. } if name.is_empty() => Some("has an empty name"),
        SecurityScheme::HTTP { scheme, .. } if scheme.trim().chars().any(char::is_control) => {
            Some("names a scheme that cannot be")
        }
        _ => None,
    }
}

fn lower_scheme(scheme: &SecurityScheme) -> ir::Scheme {
    match scheme {
        SecurityScheme::APIKey { location, name, .. } => match location {
            APIKeyLocation::Header => ir::Scheme::HeaderKey(name.clone()),
            APIKeyLocation::Query => ir::Scheme::QueryKey(name.clone()),
            APIKeyLocation::Cookie => ir::Scheme::CookieKey(name.clone()),
        },
        SecurityScheme::HTTP { scheme, .. } => match scheme.trim().to_ascii_lowercase().as_str() {
            "bearer" => ir::Scheme::Bearer,
            "basic" => ir::Scheme::Basic,
            "digest" => ir::Scheme::Digest,
            _ => ir::Scheme::Http(scheme.trim().to_owned()),
        },
        SecurityScheme::OAuth2 { flows, .. } => lower_flows(flows),
        SecurityScheme::OpenIDConnect { .. } => ir::Scheme::Bearer,
    }
}

/// A program can run the client credentials flow itself; of the others it gets the token from elsewhere.
fn lower_flows(flows: &OAuth2Flows) -> ir::Scheme {
    match &flows.client_credentials {
        Some(flow) if !flow.token_url.trim().is_empty() => ir::Scheme::ClientCredentials {
            token_url: flow.token_url.clone(),
            scopes: flow.scopes.keys().cloned().collect(),
        },
        _ => ir::Scheme::Bearer,
    }
}

/// Requirements; an alternative with a scheme that is not known is reported and left out.
///
/// A client's certificate is shown by its transport: no request carries it.
/// `None` if no alternative is left of some.
pub(super) fn requirements(
    lowering: &mut Lowering<'_>,
    requirements: &[SecurityRequirement],
    place: &Pointer,
    schemes: &IndexMap<String, ir::Scheme>,
) -> Option<ir::Security> {
    let mut alternatives = Vec::new();
    for (index, requirement) in requirements.iter().enumerate() {
        let certificates = &lowering.document.components.certificate_schemes;
        let names = requirement.keys().filter(|it| !certificates.contains(it));
        let unknown = names.clone().find(|name| !schemes.contains_key(*name));
        match unknown {
            None => alternatives.push(names.cloned().collect()),
            Some(name) if lowering.document.components.declared_schemes.contains(name) => {}
            Some(name) => lowering.diagnostics.report(
                Diagnostic::warning(
                    Code::UnknownSecurityScheme,
                    format!("security scheme `{name}` is not declared"),
                )
                .primary(
                    Place::Key(place.index(index).child(name)),
                    "this alternative is left out",
                )
                .help(format!(
                    "declare `{name}` under `components/securitySchemes`"
                )),
            ),
        }
    }
    (requirements.is_empty() || !alternatives.is_empty()).then_some(ir::Security(alternatives))
}
