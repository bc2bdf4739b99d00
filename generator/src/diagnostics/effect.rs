//! What a finding costs the crate.

use super::Code;

/// What the crate lacks because of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// Nothing: the finding is about how the document is written, or about a name.
    Nothing,
    /// A field, a parameter or a body is left out, or looser than the document means it.
    Part,
    /// An operation.
    Operation,
    /// The crate.
    Crate,
}

impl Code {
    /// What the crate lacks because of a finding of this kind.
    #[must_use]
    pub fn effect(self) -> Effect {
        match self {
            Self::DuplicateKey
            | Self::RoundedNumber
            | Self::DuplicateOperationId
            | Self::LenientlyRead
            | Self::NewerVersion
            | Self::IgnoredBesideReference
            | Self::UndeclaredRequired
            | Self::WrongDefault
            | Self::UndeclaredPathVariable
            | Self::UnusedPathParameter
            | Self::DuplicateParameter
            | Self::MalformedMediaType
            | Self::NameClash
            | Self::UnknownConfigurationKey
            | Self::WrongConfigurationType => Effect::Nothing,
            Self::WrongType
            | Self::MissingMember
            | Self::UnresolvedReference
            | Self::CyclicReference
            | Self::ForeignReference
            | Self::UnsupportedSchema
            | Self::GuessedUnion
            | Self::UnknownType
            | Self::ConflictingAllOf
            | Self::UnsupportedParameter
            | Self::UnsupportedMediaType
            | Self::UnknownSecurityScheme
            | Self::UnsupportedSecurityScheme => Effect::Part,
            Self::NoVersion => Effect::Operation,
            Self::CannotRead
            | Self::Syntax
            | Self::Encoding
            | Self::EmptyDocument
            | Self::TooLarge
            | Self::NotOpenApi
            | Self::UnsupportedVersion
            | Self::UnmatchedConfiguration => Effect::Crate,
        }
    }
}
