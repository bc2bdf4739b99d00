//! What a server demands (RFC 7616, section 3.3).

use http::{HeaderMap, HeaderName, header};

use super::hash::Hash;
use super::parse::{self, Scheme};
use super::response::quote;

/// A challenge that can be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Challenge {
    pub(super) realm: String,
    pub(super) nonce: String,
    pub(super) opaque: Option<String>,
    pub(super) hash: Hash,
    /// The algorithm as the server spells it, to be repeated; `None` if it names none.
    pub(super) algorithm: Option<String>,
    /// Whether the algorithm is a `-sess` one.
    pub(super) session: bool,
    pub(super) protection: Protection,
    /// Whether the user is hashed too.
    pub(super) userhash: bool,
    stale: bool,
    key_nonce: Option<String>,
}

/// What the hash covers (`qop`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Protection {
    /// Method and URI, without count and client nonce (RFC 2069).
    Legacy,
    /// Method and URI.
    Auth,
    /// The body as well.
    AuthInt,
}

const AUTHENTICATION_INFO: HeaderName = HeaderName::from_static("authentication-info");

/// The first digest challenge that can be answered, of however many headers.
pub(super) fn first(headers: &HeaderMap) -> Option<Challenge> {
    let mut values = headers.get_all(header::WWW_AUTHENTICATE).iter();
    values.find_map(|value| first_in(&String::from_utf8_lossy(value.as_bytes())))
}

/// The first digest challenge that can be answered, of one header.
pub(super) fn first_in(header: &str) -> Option<Challenge> {
    parse::schemes(header).iter().find_map(Challenge::read)
}

/// The nonce that the server wants to see next, if it is another one.
pub(super) fn next_nonce(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(AUTHENTICATION_INFO)?;
    let schemes = parse::schemes(&String::from_utf8_lossy(value.as_bytes()));
    schemes
        .iter()
        .find_map(|scheme| scheme.get("nextnonce"))
        .filter(|nonce| !nonce.is_empty())
        .map(str::to_owned)
}

impl Challenge {
    fn read(scheme: &Scheme) -> Option<Self> {
        if !scheme.name.eq_ignore_ascii_case("digest") {
            return None;
        }
        let is_true = |name: &str| {
            scheme
                .get(name)
                .is_some_and(|value| value.eq_ignore_ascii_case("true"))
        };
        let algorithm = scheme.get("algorithm");
        let (hash, session) = read_algorithm(algorithm.unwrap_or("MD5"))?;
        Some(Self {
            realm: scheme.get("realm").unwrap_or_default().to_owned(),
            nonce: scheme.get("nonce")?.to_owned(),
            opaque: scheme.get("opaque").map(str::to_owned),
            hash,
            algorithm: algorithm.map(str::to_owned),
            session,
            protection: read_protection(scheme.get("qop"))?,
            userhash: is_true("userhash"),
            stale: is_true("stale"),
            key_nonce: None,
        })
    }

    /// Whether the request was refused for the age of its nonce alone.
    pub(super) fn is_stale(&self) -> bool {
        self.stale
    }

    /// The same with another nonce. The key of a session stays what the first one made it.
    pub(super) fn with_nonce(&self, nonce: String) -> Self {
        Self {
            nonce,
            key_nonce: Some(self.key_nonce().to_owned()),
            ..self.clone()
        }
    }

    /// The nonce that the key of a session is made with (RFC 7616, section 3.4.2).
    pub(super) fn key_nonce(&self) -> &str {
        self.key_nonce.as_deref().unwrap_or(&self.nonce)
    }

    /// The nonce as it stands in an answer.
    pub(super) fn quoted_nonce(&self) -> String {
        format!("nonce={}", quote(&self.nonce))
    }
}

fn read_algorithm(name: &str) -> Option<(Hash, bool)> {
    let base = name
        .len()
        .checked_sub("-sess".len())
        .filter(|at| name.is_char_boundary(*at));
    match base.map(|at| name.split_at(at)) {
        Some((hash, suffix)) if suffix.eq_ignore_ascii_case("-sess") => {
            Some((Hash::named(hash)?, true))
        }
        _ => Some((Hash::named(name)?, false)),
    }
}

/// The cheapest protection that the server accepts; `None` if it wants something unknown.
fn read_protection(offered: Option<&str>) -> Option<Protection> {
    let Some(offered) = offered else {
        return Some(Protection::Legacy);
    };
    let offers = |wanted: &str| {
        offered
            .split(',')
            .any(|word| word.trim().eq_ignore_ascii_case(wanted))
    };
    match () {
        () if offers("auth") => Some(Protection::Auth),
        () if offers("auth-int") => Some(Protection::AuthInt),
        () if offered.trim().is_empty() => Some(Protection::Legacy),
        () => None,
    }
}
