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
    Ok(media_type.replace(named, wanted).into())
}

/// A version is a date, a date with a suffix, or a word: nothing that has a meaning in a media type.
pub(in super::super) fn check_version(version: &str) -> Result<(), Cow<'static, str>> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    if !version.is_empty() && version.bytes().all(fits) {
        return Ok(());
    }
    Err(Cow::Owned(format!("{version:?} is not an API version")))
}
