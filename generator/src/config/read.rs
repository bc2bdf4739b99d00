//! Reading `portolan.toml`.

use super::Config;
use super::check::check;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::text::SourceId;

/// Reads a configuration; what is wrong with it is reported, and `None` comes back.
pub fn read(file: SourceId, text: &str, diagnostics: &mut Diagnostics) -> Option<Config> {
    match toml::from_str::<Config>(text) {
        Ok(config) => {
            let config = Config { file, ..config };
            check(&config, diagnostics).map(|()| config)
        }
        Err(error) => {
            let unknown = error.message().contains("unknown field");
            let code = if unknown {
                Code::UnknownConfigurationKey
            } else {
                Code::WrongConfigurationType
            };
            let message = error
                .message()
                .lines()
                .next()
                .unwrap_or("the configuration cannot be read")
                .replace("unknown field", "unknown key");
            let place = Place::Span(file, error.span().unwrap_or(0..0));
            diagnostics.report(Diagnostic::error(code, message).primary(place, ""));
            None
        }
    }
}
