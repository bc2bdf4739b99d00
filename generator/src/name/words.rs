//! Splitting a name of the document into words, and joining words in a case.

/// The words of a name: `orgId` is `org`, `Id`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Words(Vec<String>);

impl Words {
    /// Splits at everything that cannot stand in an identifier, and where the case says that a word begins.
    ///
    /// Symbols count only where nothing else tells names apart: in a name without letters, and before a number.
    pub fn of(name: &str) -> Self {
        let mut words = Vec::new();
        if !name.chars().any(char::is_alphabetic) {
            words.extend(name.chars().map_while(symbol).flat_map(split_spaces));
        }
        for piece in name.split(|it: char| !unicode_ident::is_xid_continue(it) || it == '_') {
            split_case(piece, &mut words);
        }
        if words.is_empty() {
            words.extend(name.chars().filter_map(symbol).flat_map(split_spaces));
        }
        if words.is_empty() {
            words.push("empty".to_owned());
        }
        Self(words)
    }

    /// These words and then those.
    #[must_use]
    pub fn then(&self, other: &Self) -> Self {
        Self(self.0.iter().chain(&other.0).cloned().collect())
    }

    /// What is left of these words without those with which `other` begins and ends.
    ///
    /// `OrgActiveUserResponse` within `OrgUserResponse` is `Active`. Nothing left: all words stay.
    #[must_use]
    pub fn within(&self, other: &Self) -> Self {
        let same = |(a, b): &(&String, &String)| a.eq_ignore_ascii_case(b);
        let head = self.0.iter().zip(&other.0).take_while(same).count();
        let rest = &self.0[head..];
        let tail = rest
            .iter()
            .rev()
            .zip(other.0[head..].iter().rev())
            .take_while(same)
            .count();
        let kept = &rest[..rest.len() - tail];
        if kept.is_empty() {
            self.clone()
        } else {
            Self(kept.to_vec())
        }
    }

    /// `OrgId`
    pub fn pascal(&self) -> String {
        let mut text = String::new();
        for word in &self.0 {
            // `1_1` must not become `11`.
            if text.ends_with(|it: char| it.is_ascii_digit())
                && word.starts_with(|it: char| it.is_ascii_digit())
            {
                text.push('_');
            }
            capitalize(word, &mut text);
        }
        begin_with_letter(text, "N")
    }

    /// `org_id`
    pub fn snake(&self) -> String {
        let words: Vec<String> = self.0.iter().map(|word| word.to_lowercase()).collect();
        begin_with_letter(words.join("_"), "n")
    }
}

/// Identifiers cannot start with a digit, nor with a character that can only continue one.
fn begin_with_letter(text: String, prefix: &str) -> String {
    if text.starts_with(|it: char| unicode_ident::is_xid_start(it)) {
        text
    } else {
        format!("{prefix}{text}")
    }
}

/// Splits `HTTPServer2` into `HTTP`, `Server2`.
fn split_case(piece: &str, words: &mut Vec<String>) {
    let chars: Vec<char> = piece.chars().collect();
    let mut word = String::new();
    for (index, &char) in chars.iter().enumerate() {
        if index > 0 && begins_word(chars[index - 1], char, chars.get(index + 1).copied()) {
            words.push(std::mem::take(&mut word));
        }
        word.push(char);
    }
    if !word.is_empty() {
        words.push(word);
    }
}

/// Whether a word begins at `char`: after a small letter or digit, or before the last capital of a run of them.
fn begins_word(before: char, char: char, after: Option<char>) -> bool {
    if !char.is_uppercase() {
        return false;
    }
    // In `IPv4` and `IDs` the single small letter belongs to the capitals before it.
    !before.is_uppercase() || after.is_some_and(|it| it.is_lowercase() && it != 'v' && it != 's')
}

fn capitalize(word: &str, text: &mut String) {
    let all_upper = word.chars().all(|it| !it.is_lowercase());
    for (index, char) in word.chars().enumerate() {
        if index == 0 {
            text.extend(char.to_uppercase());
        } else if all_upper {
            text.extend(char.to_lowercase());
        } else {
            text.push(char);
        }
    }
}

fn split_spaces(name: &'static str) -> impl Iterator<Item = String> {
    name.split(' ').map(str::to_owned)
}

/// What a symbol is called.
fn symbol(symbol: char) -> Option<&'static str> {
    Some(match symbol {
        '+' => "plus",
        '-' => "minus",
        '<' => "less than",
        '>' => "greater than",
        '=' => "equal",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '%' => "percent",
        '$' => "dollar",
        '@' => "at",
        '#' => "hash",
        '&' => "and",
        '|' => "or",
        '!' => "not",
        '~' => "tilde",
        '^' => "caret",
        '?' => "question",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '\'' => "quote",
        '"' => "double quote",
        '`' => "backtick",
        '(' => "open parenthesis",
        ')' => "close parenthesis",
        '[' => "open bracket",
        ']' => "close bracket",
        '{' => "open brace",
        '}' => "close brace",
        '_' => "underscore",
        ' ' => "space",
        _ => return None,
    })
}
