//! Settings and credentials from environment variables.

use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;

use super::super::auth::{self, Auth, BearerToken};
use super::super::error::ConfigError;
use super::{Api, Variables};

/// Finds the values of environment variables.
///
/// A variable with an empty value counts as not set.
#[derive(Clone)]
pub struct Lookup {
    find: Arc<Find>,
}

/// Finds one value.
type Find = dyn Fn(&str) -> Option<OsString> + Send + Sync;

impl Lookup {
    /// The variables of the process.
    pub fn process() -> Self {
        Self::new(|name: &str| std::env::var_os(name))
    }

    /// Variables of another source: a file, a table of a test.
    pub fn new<V: Into<OsString>>(
        find: impl Fn(&str) -> Option<V> + Send + Sync + 'static,
    ) -> Self {
        Self {
            find: Arc::new(move |name| find(name).map(Into::into)),
        }
    }

    /// The value of a variable, if it is set.
    ///
    /// # Errors
    /// When the value is not Unicode.
    pub fn value(&self, name: &str) -> Result<Option<String>, ConfigError> {
        match (self.find)(name).map(OsString::into_string) {
            None => Ok(None),
            Some(Ok(value)) => Ok((!value.is_empty()).then_some(value)),
            Some(Err(_)) => Err(ConfigError::NotUnicode(Box::from(name))),
        }
    }

    /// The value of a variable that has to be set.
    ///
    /// # Errors
    /// When it is not, or is not Unicode.
    pub fn required(&self, name: &str) -> Result<String, ConfigError> {
        self.value(name)?
            .ok_or_else(|| ConfigError::NoCredentials(Box::from(name)))
    }

    /// The values of two variables that belong together, if they are set.
    ///
    /// # Errors
    /// When only one of them is, or one is not Unicode.
    pub fn pair(&self, first: &str, second: &str) -> Result<Option<(String, String)>, ConfigError> {
        let half = |missing: &str, present: &str| {
            Err(ConfigError::MissingVariable {
                missing: Box::from(missing),
                present: Box::from(present),
            })
        };
        match (self.value(first)?, self.value(second)?) {
            (Some(first), Some(second)) => Ok(Some((first, second))),
            (Some(_), None) => half(second, first),
            (None, Some(_)) => half(first, second),
            (None, None) => Ok(None),
        }
    }

    /// The values of two variables that have to be set.
    ///
    /// # Errors
    /// When one of them is not, or is not Unicode.
    pub fn required_pair(
        &self,
        first: &str,
        second: &str,
    ) -> Result<(String, String), ConfigError> {
        let both = || ConfigError::NoCredentials(format!("{first} and {second}").into());
        self.pair(first, second)?.ok_or_else(both)
    }
}

impl fmt::Debug for Lookup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lookup")
    }
}

/// The credentials that the environment holds: a ready access token, and those of each scheme that no earlier ones serve.
/// Half a pair is a mistake if there is nothing before it.
pub(super) fn credentials(api: &Api, lookup: &Lookup) -> Result<Vec<Box<dyn Auth>>, ConfigError> {
    let mut found: Vec<Box<dyn Auth>> = Vec::new();
    if let Some(name) = api.environment.access_token
        && let Some(token) = lookup.value(name)?
    {
        found.push(Box::new(BearerToken::new(token)));
    }
    for scheme in api.schemes {
        if found.iter().any(|it| it.serves(scheme)) {
            continue;
        }
        match auth::from_variables(scheme, lookup) {
            Ok(credentials) => found.extend(credentials),
            Err(error) if found.is_empty() => return Err(error),
            Err(_) => {}
        }
    }
    if found.is_empty() {
        return Err(ConfigError::NoCredentials(credential_variables(api).into()));
    }
    Ok(found)
}

/// The variables that credentials are taken from: `A, or B and C`.
pub(in super::super) fn credential_variables(api: &Api) -> String {
    let schemes = api
        .schemes
        .iter()
        .filter_map(|scheme| match scheme.variables {
            Variables::None => None,
            Variables::One(name) => Some(name.to_owned()),
            Variables::Two(first, second) => Some(format!("{first} and {second}")),
        });
    let token = api.environment.access_token.map(str::to_owned);
    token
        .into_iter()
        .chain(schemes)
        .collect::<Vec<_>>()
        .join(", or ")
}
