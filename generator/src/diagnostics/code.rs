//! The kinds of findings.

use std::fmt;
use std::str::FromStr;

/// Declares the codes: one line each. The explanation is the file `explain/<id>.md`.
macro_rules! codes {
    ($($name:ident = $id:literal: $title:literal,)*) => {
        /// A kind of finding, with an id that stays the same from release to release.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(
                #[doc = concat!("`", $id, "`: ", $title, ".")]
                $name,
            )*
        }

        impl Code {
            /// All codes, in the order of their ids.
            pub const ALL: &[Code] = &[$(Code::$name),*];

            /// The stable id, for example `P0104`.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self {
                    $(Code::$name => $id,)*
                }
            }

            /// What it means, in a few words.
            #[must_use]
            pub fn title(self) -> &'static str {
                match self {
                    $(Code::$name => $title,)*
                }
            }

            /// What it means, with an example and what to do, as Markdown.
            #[must_use]
            pub fn explanation(self) -> &'static str {
                match self {
                    $(Code::$name => include_str!(concat!("explain/", $id, ".md")),)*
                }
            }
        }
    };
}

codes! {
    CannotRead = "P0001": "a file cannot be read",
    Syntax = "P0002": "the text is not valid YAML or JSON",
    DuplicateKey = "P0003": "an object has a key twice",
    Encoding = "P0004": "the text is not UTF-8",
    EmptyDocument = "P0005": "the document is empty",
    TooLarge = "P0006": "the document is nested too deeply or too large",
    RoundedNumber = "P0007": "a number has more digits than can be kept",
    NotOpenApi = "P0101": "not an OpenAPI document",
    UnsupportedVersion = "P0102": "the version of OpenAPI is not supported",
    WrongType = "P0103": "a part of the document has the wrong type",
    DuplicateOperationId = "P0104": "an operation id is used twice",
    UnresolvedReference = "P0105": "a reference leads nowhere",
    CyclicReference = "P0106": "references lead back to themselves",
    MissingMember = "P0107": "a required member is missing",
    ForeignReference = "P0108": "a reference leads to a file that is not read",
    LenientlyRead = "P0110": "a part is written in another way than specified",
    NewerVersion = "P0111": "the version of OpenAPI is newer than those known",
    IgnoredBesideReference = "P0112": "what stands beside a reference is ignored",
    ServerUrl = "P0113": "a server's URL is not in order",
    ExclusiveMembers = "P0114": "two members exclude each other",
    MeaninglessMember = "P0115": "a member means nothing where it stands",
    ComponentName = "P0116": "a component's name has characters that are not allowed",
    OwnServers = "P0117": "operations are on a server of their own",
    UnsupportedSchema = "P0201": "a schema is kept as raw JSON",
    GuessedUnion = "P0202": "nothing tells the variants of a union apart",
    UndeclaredRequired = "P0203": "`required` names a property that is not declared",
    WrongDefault = "P0204": "a default does not fit its schema",
    UnknownType = "P0205": "a type or format is unknown",
    ConflictingAllOf = "P0206": "the parts of an `allOf` contradict each other",
    UndeclaredPathVariable = "P0301": "a variable of a path is not declared",
    UnsupportedParameter = "P0302": "a parameter is not supported",
    UnsupportedMediaType = "P0303": "a body is kept as text or bytes",
    UnusedPathParameter = "P0304": "a path parameter is not part of the path",
    DuplicateParameter = "P0306": "a parameter is declared twice",
    EqualPaths = "P0307": "two paths are the same",
    HeaderTypes = "P0308": "a header of answers has several types",
    MalformedMediaType = "P0310": "a media type is not written as one",
    NameClash = "P0401": "two names are the same in Rust",
    UnknownSecurityScheme = "P0501": "a security scheme is not declared",
    UnsupportedSecurityScheme = "P0502": "a security scheme is not supported or not known",
    UnknownConfigurationKey = "P0901": "a key of the configuration is unknown",
    UnmatchedConfiguration = "P0902": "an entry of the configuration matches nothing",
    WrongConfigurationType = "P0903": "a value of the configuration has the wrong type",
    WrongConfigurationValue = "P0904": "a value of the configuration is not allowed",
    NoVersion = "P0911": "operations have no version that the configuration wants",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// A text that is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such code")]
pub struct UnknownCode;

impl FromStr for Code {
    type Err = UnknownCode;

    /// Finds the code with an id; case does not matter.
    fn from_str(text: &str) -> Result<Code, UnknownCode> {
        let found = Code::ALL
            .iter()
            .find(|code| code.id().eq_ignore_ascii_case(text));
        found.copied().ok_or(UnknownCode)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_by_their_ids() {
        for code in Code::ALL {
            assert_eq!(code.id().parse(), Ok(*code));
            assert_eq!(code.id().to_lowercase().parse(), Ok(*code));
        }
        assert_eq!("P9999".parse::<Code>(), Err(UnknownCode));
    }

    #[test]
    fn ids_rise() {
        let ids: Vec<_> = Code::ALL.iter().map(|code| code.id()).collect();
        assert!(ids.is_sorted_by(|left, right| left < right), "{ids:?}");
    }

    #[test]
    fn explanations_have_an_example_and_say_what_to_do() {
        for code in Code::ALL {
            let text = code.explanation();
            let parts: Vec<_> = text.split("\n\nExample:\n\n    ").collect();
            assert_eq!(parts.len(), 2, "{code}");
            assert!(parts.concat().contains("\n\nWhat to do:\n\n"), "{code}");
        }
    }
}
