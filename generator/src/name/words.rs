//! Splitting a name of the document into words, and joining words in a case.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::symbol::{self, spelled};

/// The words of a name: `orgId` is `org`, `Id`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Words(Vec<String>);

impl Words {
    /// Splits at everything that cannot stand in an identifier, and where the case says that a word begins.
    ///
    /// Symbols count only where nothing else tells names apart: in a name without letters, and as a sign in front.
    pub fn of(name: &str) -> Self {
        let name = normalized(name);
        let signs = if name.chars().any(char::is_alphabetic) {
            sign(&name)
        } else {
            name.chars()
                .take_while(|it| symbol::name(*it).is_some())
                .count()
        };
        let mut words = Vec::new();
        words.extend(name.chars().take(signs).flat_map(spelled));
        for piece in name.split(|it: char| !unicode_ident::is_xid_continue(it) || it == '_') {
            split_case(piece, &mut words);
        }
        if words.is_empty() {
            words.extend(name.chars().take(MOST_SYMBOLS).flat_map(spelled));
        }
        if words.is_empty() {
            words.push("empty".to_owned());
        }
        Self(words)
    }

    /// The same with every symbol spelled out that does not merely separate words; `C++` is `C`, `plus`, `plus`.
    pub fn with_symbols(name: &str) -> Self {
        let name = normalized(name);
        let mut words = Vec::new();
        let mut piece = String::new();
        for char in name.chars() {
            if unicode_ident::is_xid_continue(char) && char != '_' {
                piece.push(char);
                continue;
            }
            split_case(&std::mem::take(&mut piece), &mut words);
            if !symbol::separates(char) {
                words.extend(spelled(char));
            }
        }
        split_case(&piece, &mut words);
        if words.is_empty() {
            Self::of(&name)
        } else {
            Self(words)
        }
    }

    /// These words and then those.
    #[must_use]
    pub fn then(&self, other: &Self) -> Self {
        Self(self.0.iter().chain(&other.0).cloned().collect())
    }

    /// These words and then those of each name.
    #[must_use]
    pub fn below(self, names: &[String]) -> Self {
        names
            .iter()
            .fold(self, |words, name| words.then(&Self::of(name)))
    }

    /// Whether the last word is this one.
    pub fn ends_with(&self, word: &str) -> bool {
        self.0
            .last()
            .is_some_and(|it| it.eq_ignore_ascii_case(word))
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

    /// The words in ASCII: letters without their marks, code points of other scripts.
    #[must_use]
    pub fn ascii(&self) -> Self {
        Self(self.0.iter().map(|word| ascii(word)).collect())
    }

    /// `OrgId`
    pub fn pascal(&self) -> String {
        let mut text = String::with_capacity(LONGEST / 2);
        for word in self.shortened(LONGEST).iter() {
            // `1_1` must not become `11`.
            if text.ends_with(|it: char| it.is_ascii_digit())
                && word.starts_with(|it: char| it.is_ascii_digit())
            {
                text.push('_');
            }
            capitalize(word, &mut text);
        }
        // A few small letters have no capital.
        if text.starts_with(char::is_lowercase) {
            text.insert(0, 'N');
        }
        begin_with_letter(text, "N")
    }

    /// `org_id`
    pub fn snake(&self) -> String {
        self.snake_within(LONGEST)
    }

    /// The same, with words left out if it would be longer.
    pub fn snake_within(&self, longest: usize) -> String {
        let words = self.shortened(longest);
        let mut text = String::with_capacity(words.iter().map(|it| it.len() + 1).sum());
        for (index, word) in words.iter().enumerate() {
            text.push_str(if index > 0 { "_" } else { "" });
            match word.is_ascii() {
                true => {
                    let start = text.len();
                    text.push_str(word);
                    text[start..].make_ascii_lowercase();
                }
                false => text.push_str(&word.to_lowercase()),
            }
        }
        begin_with_letter(text, "n")
    }

    /// The words at both ends that fit; those at the end tell names apart that begin alike, numbers above all.
    fn shortened(&self, longest: usize) -> Cow<'_, [String]> {
        let length = |words: &[String]| words.iter().map(|it| it.len() + 1).sum::<usize>();
        if length(&self.0) <= longest {
            return Cow::Borrowed(&self.0);
        }
        let (mut head, mut tail) = (0, self.0.len());
        while tail > 0 && length(&self.0[tail - 1..]) <= longest / 2 {
            tail -= 1;
        }
        while head < tail && length(&self.0[..=head]) <= longest / 2 {
            head += 1;
        }
        let cut = |word: &String| word.chars().take(longest / 8).collect::<String>();
        let mut kept = self.0[..head].to_vec();
        // One word that is too long by itself.
        if kept.is_empty() {
            kept.extend(self.0.first().map(cut));
        }
        match &self.0[tail..] {
            [] => kept.extend(self.0.last().filter(|_| self.0.len() > 1).map(cut)),
            words => kept.extend_from_slice(words),
        }
        Cow::Owned(kept)
    }
}

/// Files of the documentation are named after types, and names of files are limited to 255 bytes.
const LONGEST: usize = 160;

/// How many symbols of a name are spelled out.
const MOST_SYMBOLS: usize = 8;

/// The form that the compiler gives identifiers, and the plain form of letters that differ in their looks only.
fn normalized(name: &str) -> Cow<'_, str> {
    if name.is_ascii() {
        return Cow::Borrowed(name);
    }
    Cow::Owned(name.nfkc().collect())
}

/// `u` and the code point stand for a letter of another script; marks are left out.
fn ascii(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut text = String::new();
    for char in word.nfd() {
        if char.is_ascii() {
            text.push(char);
        } else if char == 'ß' {
            text.push_str("ss");
        } else if unicode_ident::is_xid_start(char) {
            let between = if text.is_empty() { "" } else { "_" };
            text.push_str(&format!("{between}u{:x}", u32::from(char)));
        }
    }
    if text.is_empty() {
        "mark".to_owned()
    } else {
        text
    }
}

/// Whether a name begins with one sign that means something: `-created` is another order than `created`.
fn sign(name: &str) -> usize {
    let mut chars = name.chars();
    let is_sign = matches!(chars.next(), Some('+' | '-'));
    usize::from(is_sign && chars.next().is_some_and(char::is_alphanumeric))
}

/// Identifiers cannot start with a digit, nor with a character that can only continue one.
fn begin_with_letter(text: String, prefix: &str) -> String {
    let text = if text.starts_with(|it: char| unicode_ident::is_xid_start(it)) {
        text
    } else {
        format!("{prefix}{text}")
    };
    if text.is_ascii() {
        return text;
    }
    // Joining words may have joined letters and marks.
    text.nfc().collect()
}

/// Splits `HTTPServer2` into `HTTP`, `Server2`.
fn split_case(piece: &str, words: &mut Vec<String>) {
    let mut chars = piece.char_indices().peekable();
    let mut before = None;
    let mut start = 0;
    while let Some((at, char)) = chars.next() {
        let after = chars.peek().map(|(_, after)| *after);
        if before.is_some_and(|before| begins_word(before, char, after)) {
            words.push(piece[start..at].to_owned());
            start = at;
        }
        before = Some(char);
    }
    if start < piece.len() {
        words.push(piece[start..].to_owned());
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
    if word.is_ascii() {
        return capitalize_ascii(word, text);
    }
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

fn capitalize_ascii(word: &str, text: &mut String) {
    let all_upper = word.bytes().all(|it| !it.is_ascii_lowercase());
    let (first, rest) = word.split_at(word.len().min(1));
    let start = text.len();
    text.push_str(first);
    text[start..].make_ascii_uppercase();
    let start = text.len();
    text.push_str(rest);
    if all_upper {
        text[start..].make_ascii_lowercase();
    }
}
