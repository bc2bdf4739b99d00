//! What the runtime's macros hand over as text.
//!
//! A constant of structs costs the compiler work for each of its fields; a text that `stringify!` makes costs it next to
//! nothing. So tables come as words, which are taken apart once, when they are first needed.

use std::cell::Cell;
use std::sync::{Mutex, PoisonError};
use std::thread::LocalKey;

/// The words of a table: names, literals, and signs of which each is a word of its own.
#[derive(Clone, Copy)]
pub(super) struct Words(&'static str);

impl Words {
    /// The words of a text that `stringify!` has made.
    pub(super) const fn new(text: &'static str) -> Self {
        Self(text)
    }

    /// The next word, which stays where it is.
    pub(super) fn peek(mut self) -> Option<&'static str> {
        self.next()
    }

    /// Takes the next word if it is this one, and says whether it was.
    pub(super) fn accept(&mut self, word: &str) -> bool {
        let is_next = self.peek() == Some(word);
        if is_next {
            self.next();
        }
        is_next
    }

    /// Takes all words up to this one, and it too.
    pub(super) fn skip_past(&mut self, last: &str) {
        self.take_while(|word| *word != last).for_each(drop);
    }

    /// Takes a literal of text; nothing else is taken.
    pub(super) fn take_text(&mut self) -> Option<&'static str> {
        let literal = self.peek().filter(|word| word.starts_with('"'))?;
        self.next();
        Some(unquoted(literal))
    }

    /// Takes a name as Rust's own `Debug` prints it.
    pub(super) fn take_name(&mut self) -> Option<&'static str> {
        let name = self.next()?;
        Some(name.strip_prefix("r#").unwrap_or(name))
    }
}

impl Iterator for Words {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        let rest = self.0.trim_start();
        let first = rest.chars().next()?;
        let length = match first {
            '"' => quoted_length(rest),
            _ if is_sign(first) => first.len_utf8(),
            _ => rest
                .find(|c: char| c.is_whitespace() || c == '"' || is_sign(c))
                .unwrap_or(rest.len()),
        };
        let (word, rest) = rest.split_at(length);
        self.0 = rest;
        Some(word)
    }
}

fn is_sign(c: char) -> bool {
    matches!(c, ',' | ':' | '=' | '+' | '[' | ']' | '{' | '}')
}

/// How long the text in quotes is that stands in front.
fn quoted_length(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

/// The text that a literal stands for. One with escapes is put together for good, as the tables are.
fn unquoted(literal: &'static str) -> &'static str {
    let text = literal.strip_prefix('"').unwrap_or(literal);
    let text = text.strip_suffix('"').unwrap_or(text);
    if !text.contains('\\') {
        return text;
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        plain.extend(match c {
            '\\' => escaped(&mut rest),
            c => Some(c),
        });
    }
    plain.leak()
}

/// The character that stands behind a backslash.
fn escaped(rest: &mut std::str::Chars<'_>) -> Option<char> {
    match rest.next()? {
        'n' => Some('\n'),
        'r' => Some('\r'),
        't' => Some('\t'),
        '0' => Some('\0'),
        'u' => {
            let digits = rest.by_ref().skip(1).take_while(|c| *c != '}');
            let code = digits.filter_map(|c| c.to_digit(16));
            char::from_u32(code.fold(0, |code, digit| code * 16 + digit))
        }
        c => Some(c),
    }
}

/// What words have been taken apart to, in the order of their places: a text in the program stays where it is.
///
/// A sorted list takes a program a tenth of the code of a map, and there are few tables.
pub(super) struct Known<T: 'static>(Mutex<Vec<(Key, &'static T)>>);

/// What a thread used last of it.
pub(super) struct Recent<T: 'static>([Cell<Option<(Key, &'static T)>>; RECENT]);

/// Where a text is, and its length.
type Key = (usize, usize);

const RECENT: usize = 64;

impl<T> Recent<T> {
    /// Nothing yet.
    pub(super) const fn new() -> Self {
        Self([const { Cell::new(None) }; RECENT])
    }
}

impl<T> Known<T> {
    /// Nothing yet.
    pub(super) const fn new() -> Self {
        Self(Mutex::new(Vec::new()))
    }

    /// What `parse` makes of these words, once for all threads.
    pub(super) fn get(
        &self,
        recent: &'static LocalKey<Recent<T>>,
        words: &'static str,
        parse: impl FnOnce(Words) -> T,
    ) -> &'static T {
        let key = (words.as_ptr().addr(), words.len());
        recent.with(|Recent(recent)| {
            let place = &recent[(key.0 / 8) % RECENT];
            match place.get() {
                Some((known, it)) if known == key => it,
                _ => {
                    let it = self.find(key, || parse(Words::new(words)));
                    place.set(Some((key, it)));
                    it
                }
            }
        })
    }

    #[cold]
    fn find(&self, key: Key, parse: impl FnOnce() -> T) -> &'static T {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match all.binary_search_by_key(&key, |(known, _)| *known) {
            Ok(place) => all[place].1,
            Err(place) => {
                let it = Box::leak(Box::new(parse()));
                all.insert(place, (key, it));
                it
            }
        }
    }
}
