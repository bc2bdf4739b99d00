//! `[versions]`: API versions that travel in media types, and which of them an SDK has.

use std::fmt;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::{self, Deserializer, SeqAccess, Unexpected, Visitor};

use super::Spanned;

/// `[versions]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Versions {
    /// The form of media types that name a version, with the holes `{version}` and `{suffix}`.
    pub media_type: Option<String>,
    /// The extension of a media type or an operation that names its version, where the media type's text does not.
    pub version: Option<String>,
    /// The extension of a media type or an operation that dates its end.
    pub sunset: Option<String>,
    /// The extension of a media type or an operation that describes a preview: its members `name` and `public`.
    pub preview: Option<String>,
    /// Which version of each operation is generated.
    pub choose: Choice,
    /// Operation id, or name → the version that it is generated in.
    pub operations: IndexMap<Spanned<String>, Spanned<String>>,
    /// Which versions are generated beside the chosen ones.
    pub older: Older,
    /// What becomes of versions that are previews for some users only.
    pub private_previews: PrivatePreviews,
}

/// Which version of an operation is generated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    /// The newest stable one; of operations without any, the one that comes next to stable.
    #[default]
    Latest,
    /// The newest, stable or not.
    Preview,
    /// The newest that is not after this one; operations without any are left out.
    By(Spanned<String>),
}

/// Which versions are generated beside the chosen ones, as modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Older {
    /// These.
    Listed(Vec<Spanned<String>>),
    /// All stable ones that are older than the chosen one.
    All,
}

/// What becomes of versions that are previews for some users only.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum PrivatePreviews {
    /// They can be chosen like other versions.
    #[default]
    Generate,
    /// They are not there; operations without other versions are left out.
    LeaveOut,
}

impl Default for Older {
    fn default() -> Self {
        Self::Listed(Vec::new())
    }
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Spanned::<String>::deserialize(deserializer)?;
        match text.get_ref().as_str() {
            "latest" => Ok(Self::Latest),
            "preview" => Ok(Self::Preview),
            it if it.contains(|it: char| it.is_ascii_digit()) => Ok(Self::By(text)),
            it => Err(de::Error::invalid_value(
                Unexpected::Str(it),
                &"`latest`, `preview` or a version such as `2024-08-05`",
            )),
        }
    }
}

impl<'de> Deserialize<'de> for Older {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OlderVisitor)
    }
}

struct OlderVisitor;

impl<'de> Visitor<'de> for OlderVisitor {
    type Value = Older;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`all` or a list of versions such as `[\"2024-08-05\"]`")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Older, E> {
        match text {
            "all" => Ok(Older::All),
            _ => Err(E::invalid_value(Unexpected::Str(text), &self)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Older, A::Error> {
        let mut versions = Vec::new();
        while let Some(version) = list.next_element()? {
            versions.push(version);
        }
        Ok(Older::Listed(versions))
    }
}
