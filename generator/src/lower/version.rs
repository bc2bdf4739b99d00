//! API versions that travel in media types.

use crate::config::Versions;

/// A media type split into its API version and the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Versioned {
    /// `2023-01-01`, or a name such as `preview`.
    pub version: String,
    /// `json`
    pub suffix: String,
}

/// Splits a media type by the configured form; `None` if it has another form.
pub(super) fn split(versions: &Versions, media_type: &str) -> Option<Versioned> {
    let (head, rest) = versions.media_type.split_once("{version}")?;
    let (between, tail) = rest.split_once("{suffix}").unwrap_or((rest, ""));
    let inner = media_type.strip_prefix(head)?.strip_suffix(tail)?;
    let (version, suffix) = if between.is_empty() {
        (inner, "")
    } else {
        inner.split_once(between)?
    };
    Some(Versioned {
        version: version.to_owned(),
        suffix: suffix.to_owned(),
    })
}

/// Whether a version is stable: a date, and nothing else.
pub(super) fn is_stable(version: &str) -> bool {
    let shape: String = version
        .chars()
        .map(|it| if it.is_ascii_digit() { '0' } else { it })
        .collect();
    shape == "0000-00-00"
}

/// The version to generate among those that an operation has: the newest stable one, or the last of the others.
pub(super) fn choose<'v>(found: impl Iterator<Item = &'v str>) -> Option<&'v str> {
    found.max_by_key(|version| (is_stable(version), *version))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn versions() -> Versions {
        Versions {
            media_type: "application/vnd.atlas.{version}+{suffix}".to_owned(),
            ..Versions::default()
        }
    }

    #[test]
    fn a_media_type_is_split_into_version_and_suffix() {
        let split = |it| split(&versions(), it).map(|it| (it.version, it.suffix));
        assert_eq!(
            split("application/vnd.atlas.2023-01-01+json"),
            Some(("2023-01-01".into(), "json".into()))
        );
        assert_eq!(
            split("application/vnd.atlas.preview+gzip"),
            Some(("preview".into(), "gzip".into()))
        );
        assert_eq!(split("application/json"), None);
    }

    #[test]
    fn the_newest_stable_version_is_chosen() {
        assert_eq!(
            choose(["2023-01-01", "preview", "2025-02-19", "2026-01-01.upcoming"].into_iter()),
            Some("2025-02-19")
        );
        assert_eq!(choose(["preview"].into_iter()), Some("preview"));
        assert_eq!(choose([].into_iter()), None);
    }
}
