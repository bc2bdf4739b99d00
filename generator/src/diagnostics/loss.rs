//! Which findings say that something is lost.

use super::Code;

impl Code {
    /// Whether the crate lacks something because of a finding of this kind: a field, a parameter or a body that is left out or looser
    /// than the document means it, or the whole crate. Otherwise the finding is about a name, about how the document is written, or
    /// about what the maintainer has chosen.
    #[must_use]
    pub fn is_loss(self) -> bool {
        match self {
            Self::DuplicateKey
            | Self::RoundedNumber
            | Self::DuplicateOperationId
            | Self::LenientlyRead
            | Self::NewerVersion
            | Self::IgnoredBesideReference
            | Self::ServerUrl
            | Self::ExclusiveMembers
            | Self::MeaninglessMember
            | Self::ComponentName
            | Self::EqualPaths
            | Self::UndeclaredRequired
            | Self::WrongDefault
            | Self::UndeclaredPathVariable
            | Self::UnusedPathParameter
            | Self::DuplicateParameter
            | Self::MalformedMediaType
            | Self::NameClash
            | Self::UnknownConfigurationKey
            | Self::WrongConfigurationType
            | Self::WrongConfigurationValue
            | Self::NoVersion => false,
            Self::OwnServers
            | Self::WrongType
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
            | Self::HeaderTypes
            | Self::UnknownSecurityScheme
            | Self::UnsupportedSecurityScheme
            | Self::CannotRead
            | Self::Syntax
            | Self::Encoding
            | Self::EmptyDocument
            | Self::TooLarge
            | Self::NotOpenApi
            | Self::UnsupportedVersion
            | Self::UnmatchedConfiguration => true,
        }
    }
}
