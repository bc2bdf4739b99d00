//! Reads `WWW-Authenticate` and `Authentication-Info` (RFC 9110, section 11.3; RFC 7616, section 3.5).
//!
//! It is lenient: what does not fit the grammar is passed over, so that one odd challenge does not hide the others.

/// A scheme with its parameters, names in lower case.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Scheme {
    /// `Digest`, as the server spells it; empty for parameters without a scheme.
    pub(super) name: String,
    parameters: Vec<(String, String)>,
}

impl Scheme {
    /// The value of a parameter; the first one, should there be several.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.parameters
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }
}

/// All challenges in one header value.
pub(super) fn schemes(text: &str) -> Vec<Scheme> {
    let mut scanner = Scanner { rest: text };
    let mut schemes = vec![Scheme::default()];
    while let Some(word) = scanner.word() {
        match (scanner.value(), schemes.last_mut()) {
            (Some(value), Some(scheme)) => {
                scheme.parameters.push((word.to_ascii_lowercase(), value))
            }
            _ => schemes.push(Scheme {
                name: word.to_owned(),
                parameters: Vec::new(),
            }),
        }
    }
    schemes
}

/// Walks over a header value.
struct Scanner<'a> {
    rest: &'a str,
}

impl<'a> Scanner<'a> {
    /// The next token, wherever it starts.
    fn word(&mut self) -> Option<&'a str> {
        self.rest = self
            .rest
            .trim_start_matches(|character| !is_token(character));
        let (word, rest) = self.rest.split_at(self.token_length());
        self.rest = rest;
        (!word.is_empty()).then_some(word)
    }

    /// What follows an equals sign: a quoted string or a token.
    fn value(&mut self) -> Option<String> {
        let after = self.rest.trim_start_matches(is_space).strip_prefix('=')?;
        self.rest = after.trim_start_matches(is_space);
        if let Some(quoted) = self.rest.strip_prefix('"') {
            self.rest = quoted;
            return Some(self.quoted());
        }
        let (word, rest) = self.rest.split_at(self.token_length());
        self.rest = rest;
        Some(word.to_owned())
    }

    /// The rest of a quoted string without its escapes (RFC 9110, section 5.6.4).
    fn quoted(&mut self) -> String {
        let mut text = String::new();
        let mut characters = self.rest.chars();
        while let Some(character) = characters.next() {
            match character {
                '"' => break,
                '\\' => text.extend(characters.next()),
                _ => text.push(character),
            }
        }
        self.rest = characters.as_str();
        text
    }

    fn token_length(&self) -> usize {
        self.rest
            .find(|character| !is_token(character))
            .unwrap_or(self.rest.len())
    }
}

fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t')
}

/// RFC 9110, section 5.6.2.
fn is_token(character: char) -> bool {
    character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character)
}
