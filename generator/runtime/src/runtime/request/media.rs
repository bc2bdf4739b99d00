//! Media types that carry the version of the API.

use std::borrow::Cow;

use super::super::error::BuildError;

/// The media type with the version that is asked for in place of the one that it names.
pub(super) fn with_version(
    media_type: &'static str,
    named: Option<&str>,
    wanted: Option<&str>,
) -> Result<Cow<'static, str>, BuildError> {
    let (Some(named), Some(wanted)) = (named, wanted) else {
        return Ok(media_type.into());
    };
    check_version(wanted).map_err(BuildError::new)?;
    let (mut text, mut rest) = (String::new(), media_type);
    while let Some(at) = place(rest, named) {
        text.push_str(&rest[..at]);
        text.push_str(wanted);
        rest = &rest[at + named.len()..];
    }
    text.push_str(rest);
    Ok(text.into())
}

/// Where a text stands in another. Media types are short: the search of the standard library is a lot of code for them.
#[inline(never)]
pub(super) fn place(text: &str, part: &str) -> Option<usize> {
    let first = part.as_bytes().first()?;
    // Comparing whole texts is a call: most places differ in their first byte already.
    let fits = |it: &[u8]| it.first() == Some(first) && it == part.as_bytes();
    text.as_bytes().windows(part.len()).position(fits)
}

/// A version is a date, a date with a suffix, or a word: nothing that has a meaning in a media type.
pub(in super::super) fn check_version(version: &str) -> Result<(), Cow<'static, str>> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    if !version.is_empty() && version.bytes().all(fits) {
        return Ok(());
    }
    Err(Cow::Owned(format!("{version:?} is not an API version")))
}
