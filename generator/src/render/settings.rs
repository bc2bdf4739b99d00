//! Which parts of the runtime a crate has.

use crate::rust;

/// What becomes of a feature of the runtime in an SDK.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    /// The API needs it: its code is always there.
    On,
    /// The API has no use for it: its code is left out.
    Off,
    /// The SDK has it as a feature, too.
    Choice,
}

/// Whether the API needs it.
impl From<bool> for Setting {
    fn from(is_needed: bool) -> Self {
        match is_needed {
            true => Setting::On,
            false => Setting::Off,
        }
    }
}

impl Setting {
    /// Whether the code is there, if that is certain.
    pub(super) fn settled(self) -> Option<bool> {
        match self {
            Setting::On => Some(true),
            Setting::Off => Some(false),
            Setting::Choice => None,
        }
    }
}

/// What becomes of the runtime's features in one SDK.
#[derive(Clone, Copy, Debug)]
pub(super) struct Settings<'a> {
    krate: &'a rust::Crate,
}

impl<'a> Settings<'a> {
    /// The settings of this crate.
    pub(super) fn of(krate: &'a rust::Crate) -> Settings<'a> {
        Settings { krate }
    }

    /// What becomes of a feature.
    pub(super) fn get(self, feature: &str) -> Setting {
        match feature {
            "jiff" => self.type_of(rust::OptionalDependency::Jiff),
            "uuid" => self.type_of(rust::OptionalDependency::Uuid),
            "base64" => self.type_of(rust::OptionalDependency::Base64),
            "multipart" => self.type_of(rust::OptionalDependency::Multipart),
            "events" => self.type_of(rust::OptionalDependency::Events),
            "items" => self.type_of(rust::OptionalDependency::Items),
            "tuples" => self.type_of(rust::OptionalDependency::Tuples),
            "api-key" => self.has_scheme(rust::SchemeKind::is_key).into(),
            "client-credentials" => self
                .has_scheme(rust::SchemeKind::is_client_credentials)
                .into(),
            "cli" if self.krate.cli.is_none() => Setting::Off,
            "digest" if !self.has_digest() => Setting::Off,
            _ => Setting::Choice,
        }
    }

    /// Whether the SDK's users have the feature unless they say otherwise, beside what the runtime has so.
    pub(super) fn is_default(self, feature: &str) -> bool {
        feature == "digest" && self.has_digest()
    }

    fn type_of(self, dependency: rust::OptionalDependency) -> Setting {
        self.krate.package.optional.contains(&dependency).into()
    }

    fn has_digest(self) -> bool {
        self.has_scheme(|kind| *kind == rust::SchemeKind::Digest)
    }

    fn has_scheme(self, is_kind: fn(&rust::SchemeKind) -> bool) -> bool {
        self.krate.api.schemes.iter().any(|it| is_kind(&it.kind))
    }
}
