//! API versions that travel in media types: how they are found, and which one comes after which.

use std::cmp::Ordering;

use openapiv3::MediaType;

use super::extension;
use crate::config::{Choice, Versions};

/// The version that content belongs to: its media type's text names it, or an extension does. `None` if nothing does.
pub(super) fn of_content(
    versions: &Versions,
    media_type: &str,
    content: &MediaType,
) -> Option<String> {
    let in_text = versions
        .media_type
        .as_deref()
        .and_then(|form| in_text(form, media_type));
    // What is sent is the text, so it has the last word.
    in_text.map(str::to_owned).or_else(|| {
        let value = content.extensions.get(versions.version.as_deref()?)?;
        extension::version(value)
    })
}

/// The version in a media type of the configured form; `None` if it has another form.
fn in_text<'m>(form: &str, media_type: &'m str) -> Option<&'m str> {
    let (head, rest) = form.split_once("{version}")?;
    let (between, tail) = rest.split_once("{suffix}").unwrap_or((rest, ""));
    // Media types are the same in any case, and may have parameters (RFC 9110, section 8.3.1).
    let essence = media_type.split(';').next().unwrap_or_default();
    let essence = if form.contains(';') {
        media_type
    } else {
        essence
    }
    .trim();
    let inner = strip(essence, head, tail)?;
    let version = if between.is_empty() {
        inner
    } else {
        inner.split_once(between)?.0
    };
    (!version.is_empty()).then_some(version)
}

/// What stands between two texts, in any case.
fn strip<'m>(text: &'m str, head: &str, tail: &str) -> Option<&'m str> {
    let inner = text.len().checked_sub(head.len() + tail.len())?;
    let (start, rest) = text.split_at_checked(head.len())?;
    let (inner, end) = rest.split_at_checked(inner)?;
    (start.eq_ignore_ascii_case(head) && end.eq_ignore_ascii_case(tail)).then_some(inner)
}

/// What a version's text means.
///
/// `2024-08-05`, `v2` and `1.1` are stable, `2024-08-05.upcoming` and `v2-beta` come before what they lead to is
/// improved upon, and a mere word, such as `preview`, comes after everything that has a number.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Parsed<'v> {
    /// The date, or the number.
    numbers: Vec<u64>,
    /// What stands after it.
    stage: &'v str,
}

impl<'v> Parsed<'v> {
    fn of(version: &'v str) -> Self {
        let mut rest = version;
        let bare = version.strip_prefix(['v', 'V']).unwrap_or(version);
        if bare.starts_with(|it: char| it.is_ascii_digit()) {
            rest = bare;
        }
        let mut numbers = Vec::new();
        loop {
            let digits = rest.len()
                - rest
                    .trim_start_matches(|it: char| it.is_ascii_digit())
                    .len();
            let (number, after) = rest.split_at(digits);
            let Ok(number) = number.parse() else { break };
            numbers.push(number);
            let next = after.strip_prefix(['-', '.', '_']);
            match next.filter(|it| it.starts_with(|it: char| it.is_ascii_digit())) {
                Some(next) => rest = next,
                None => {
                    rest = next.unwrap_or(after);
                    break;
                }
            }
        }
        Self {
            numbers,
            stage: rest,
        }
    }

    fn is_stable(&self) -> bool {
        !self.numbers.is_empty() && self.stage.is_empty()
    }
}

/// Whether a version is stable: a date or a number, and nothing else.
pub(super) fn is_stable(version: &str) -> bool {
    Parsed::of(version).is_stable()
}

/// Which of two versions is the newer one: of a date, then upcoming on that date, then of any later date; words come last.
pub(super) fn compare(left: &str, right: &str) -> Ordering {
    let (one, other) = (Parsed::of(left), Parsed::of(right));
    let words = |it: &Parsed<'_>| it.numbers.is_empty();
    words(&one)
        .cmp(&words(&other))
        .then_with(|| one.numbers.cmp(&other.numbers))
        .then_with(|| other.is_stable().cmp(&one.is_stable()))
        .then_with(|| left.cmp(right))
}

/// The newest of several versions, a stable one if there is any.
pub(crate) fn newest<'v>(found: impl Iterator<Item = &'v str> + Clone) -> Option<&'v str> {
    choose(&Choice::Latest, found)
}

/// The version to generate among those that an operation has; `None` if none of them will do.
pub(super) fn choose<'v>(
    choice: &Choice,
    found: impl Iterator<Item = &'v str> + Clone,
) -> Option<&'v str> {
    let newest = |left: &&str, right: &&str| compare(left, right);
    match choice {
        Choice::Preview => found.max_by(newest),
        Choice::Latest => {
            let stable = found.clone().filter(|it| is_stable(it)).max_by(newest);
            // What is upcoming is nearer to stable than a preview is.
            let upcoming = || {
                let numbered = found
                    .clone()
                    .filter(|it| !Parsed::of(it).numbers.is_empty());
                numbered.max_by(newest)
            };
            stable
                .or_else(upcoming)
                .or_else(|| found.clone().max_by(newest))
        }
        Choice::By(limit) => {
            let limit = limit.get_ref().as_str();
            let allowed = found.filter(|it| is_stable(it) || !is_stable(limit));
            allowed
                .filter(|it| compare(it, limit) != Ordering::Greater)
                .max_by(newest)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_media_type_names_its_version() {
        let of = |it| in_text("application/vnd.atlas.{version}+{suffix}", it);
        assert_eq!(
            of("application/vnd.atlas.2023-01-01+json"),
            Some("2023-01-01")
        );
        assert_eq!(of("application/vnd.atlas.preview+gzip"), Some("preview"));
        assert_eq!(
            of("Application/Vnd.Atlas.2023-01-01+json; charset=utf-8"),
            Some("2023-01-01")
        );
        assert_eq!(of("application/json"), None);
        assert_eq!(of("application/vnd.atlas.+json"), None);
        assert_eq!(of("application/vnd.atlas."), None);
        let parameter = |it| in_text("application/json; v={version}", it);
        assert_eq!(parameter("application/json; v=2"), Some("2"));
        assert_eq!(parameter("application/json"), None);
    }

    #[test]
    fn the_version_may_be_last_in_the_form() {
        assert_eq!(
            in_text("application/vnd.pets-{version}", "application/vnd.pets-v2"),
            Some("v2")
        );
    }

    #[test]
    fn versions_have_an_order() {
        let ordered = [
            "v1",
            "v2",
            "v2.1",
            "v10",
            "2023-01-01",
            "2023-01-01.upcoming",
            "2024-05-30",
            "2024-08-05",
            "preview",
        ];
        for (index, left) in ordered.iter().enumerate() {
            for (other, right) in ordered.iter().enumerate() {
                assert_eq!(compare(left, right), index.cmp(&other), "{left} {right}");
            }
        }
    }

    #[test]
    fn dates_and_numbers_are_stable() {
        for stable in ["2023-01-01", "v3", "3", "1.1", "20240805"] {
            assert!(is_stable(stable), "{stable}");
        }
        for other in [
            "preview",
            "2023-01-01.upcoming",
            "v2beta",
            "v2-rc.1",
            "",
            "v",
        ] {
            assert!(!is_stable(other), "{other}");
        }
    }
}
