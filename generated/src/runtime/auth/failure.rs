//! Why there are no credentials.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use super::super::error::{ErrorKind, summary};
use super::super::transport::{Interruption, InterruptionCause, Received, TransportErrorKind};

/// Why credentials cannot be had. It is cheap to clone, because many calls may wait for the same token.
#[derive(Clone)]
pub struct AuthError(Arc<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    received: Option<Received>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl AuthError {
    /// An error with this text, which must not contain secrets.
    pub fn new(message: impl Into<String>) -> Self {
        Self::interrupted(ErrorKind::Authentication, message.into(), None)
    }

    /// The server that issues credentials has answered something else; the text says what was asked for.
    pub fn refused(by: &str, received: Received) -> Self {
        let mut message = format!("{by} answered {}", received.status);
        if let (Some(text), false) = (summary(&received.body), received.status.is_success()) {
            message = format!("{message}: {text}");
        }
        Self::interrupted(ErrorKind::Authentication, message, Some(received))
    }

    pub(in super::super) fn interrupted(
        kind: ErrorKind,
        message: String,
        received: Option<Received>,
    ) -> Self {
        Self(Arc::new(Inner {
            kind,
            message,
            received,
            source: None,
        }))
    }

    pub(super) fn from_interruption(interruption: Interruption) -> Self {
        let Interruption { cause, received } = interruption;
        let (kind, message, source) = match cause {
            InterruptionCause::Elapsed => {
                (ErrorKind::Timeout, "no answer in time".to_owned(), None)
            }
            InterruptionCause::TooLarge(limit) => (
                ErrorKind::Authentication,
                format!("an answer larger than {limit} bytes"),
                None,
            ),
            InterruptionCause::Transport(error) => {
                let kind = match error.kind() {
                    TransportErrorKind::Timeout => ErrorKind::Timeout,
                    TransportErrorKind::Refused => ErrorKind::Authentication,
                    TransportErrorKind::Connect | TransportErrorKind::Broken => {
                        ErrorKind::Connection
                    }
                };
                (kind, error.to_string(), Some(error))
            }
        };
        let source = source.map(|error| Box::new(error) as Box<dyn Error + Send + Sync>);
        Self(Arc::new(Inner {
            kind,
            message: format!("while asking for credentials: {message}"),
            received,
            source,
        }))
    }

    /// The stage at which it failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What the server that issues credentials has answered.
    pub fn received(&self) -> Option<&Received> {
        self.0.received.as_ref()
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthError")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("received", &self.0.received)
            .field("source", &self.0.source)
            .finish()
    }
}

impl Error for AuthError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn Error + 'static))
    }
}
