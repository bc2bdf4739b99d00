//! The pull reader: it walks over a text once, and a value takes from it what it wants next.

use std::borrow::Cow;

use super::ReadError;
use super::error::Fault;
use super::fit::Trial;

/// How deep lists and objects may nest.
const DEPTH_LIMIT: usize = 128;

/// Walks over a JSON text (RFC 8259).
///
/// Each method takes the value that stands next, and fails when it is of another kind.
/// A value that nobody wants is passed over with [`Reader::skip`], which checks it like any other.
#[derive(Debug)]
pub struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    depth: usize,
    tolerance: Tolerance,
    pub(super) trial: Trial,
}

/// What becomes of a member that does not fit its field, or is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tolerance {
    /// It is an error.
    Strict,
    /// The field stays empty.
    Lenient,
    /// There is no text at all, and whatever reads becomes empty: see `reset` of `dyn Value`.
    Nothing,
}

/// The kinds of JSON values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// The kind as a sentence names it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::Null => "null",
            Kind::Bool => "a boolean",
            Kind::Number => "a number",
            Kind::String => "a string",
            Kind::Array => "an array",
            Kind::Object => "an object",
        }
    }
}

/// Where a reader stands, to come back to.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    at: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    /// Starts at the beginning of a text; a byte order mark is passed over.
    ///
    /// # Errors
    /// When the text is not UTF-8.
    pub fn new(text: &'a [u8], tolerance: Tolerance) -> Result<Self, ReadError> {
        match str::from_utf8(text) {
            Ok(text) => {
                let at = if text.starts_with('\u{FEFF}') {
                    '\u{FEFF}'.len_utf8()
                } else {
                    0
                };
                Ok(Self {
                    text,
                    at,
                    depth: 0,
                    tolerance,
                    trial: Trial::default(),
                })
            }
            Err(error) => {
                let message = "the text is not UTF-8".to_owned();
                let error = ReadError::unlocated(Fault::Syntax, message, error.valid_up_to());
                Err(error.located(text))
            }
        }
    }

    /// A reader without a text: a value that reads from it becomes empty.
    pub(super) fn nothing() -> Self {
        Self {
            text: "",
            at: 0,
            depth: 0,
            tolerance: Tolerance::Nothing,
            trial: Trial::default(),
        }
    }

    /// Whether there is no text.
    #[inline]
    pub(super) fn is_nothing(&self) -> bool {
        self.tolerance == Tolerance::Nothing
    }

    /// Checks that nothing follows but white space.
    ///
    /// # Errors
    /// When something does.
    pub fn finish(&mut self) -> Result<(), ReadError> {
        match self.next_token() {
            None => Ok(()),
            Some(_) => Err(self.syntax("expected the end of the text")),
        }
    }

    /// Whether a member that does not fit its field leaves it empty.
    pub fn is_lenient(&self) -> bool {
        self.tolerance == Tolerance::Lenient
    }

    /// The kind of the value that stands next.
    ///
    /// # Errors
    /// When no value does.
    #[inline]
    pub fn kind(&mut self) -> Result<Kind, ReadError> {
        match self.next_token() {
            Some(b'"') => Ok(Kind::String),
            Some(b'{') => Ok(Kind::Object),
            Some(b'[') => Ok(Kind::Array),
            Some(b'-' | b'0'..=b'9') => Ok(Kind::Number),
            Some(b't' | b'f') => Ok(Kind::Bool),
            Some(b'n') => Ok(Kind::Null),
            _ => Err(self.syntax("expected a value")),
        }
    }

    /// Checks that a value of this kind stands next.
    ///
    /// # Errors
    /// When another one does, or none.
    #[inline]
    pub fn expect(&mut self, wanted: Kind) -> Result<(), ReadError> {
        match self.kind()? {
            kind if kind == wanted => Ok(()),
            _ => Err(self.unexpected(wanted.name())),
        }
    }

    /// Where the reader stands.
    pub fn mark(&self) -> Mark {
        Mark {
            at: self.at,
            depth: self.depth,
        }
    }

    /// Goes back to where the reader stood.
    pub fn rewind(&mut self, mark: Mark) {
        self.at = mark.at;
        self.depth = mark.depth;
    }

    pub(super) fn position(&self) -> usize {
        self.at
    }

    /// How far the reader has come since.
    pub(super) fn distance(&self, mark: Mark) -> usize {
        self.at.saturating_sub(mark.at)
    }

    /// Takes `null` if it stands next.
    ///
    /// # Errors
    /// When no value does.
    #[inline]
    pub fn null(&mut self) -> Result<bool, ReadError> {
        if self.next_token() != Some(b'n') {
            return Ok(false);
        }
        self.literal("null")?;
        Ok(true)
    }

    /// Takes `null` where the API promises a list or a map: what servers write of one that they have not made.
    ///
    /// Where it says which variant of a union a value is, it counts.
    #[inline(never)]
    pub(super) fn is_left_out(&mut self) -> Result<bool, ReadError> {
        if self.is_trial() || self.is_nothing() {
            return Ok(false);
        }
        self.null()
    }

    /// Takes the value at the mark, which does not fit, if it is one that has been left out.
    #[cold]
    pub(super) fn leave_out(&mut self, error: ReadError, start: Mark) -> Result<(), ReadError> {
        if !error.is_mismatch() {
            return Err(error);
        }
        self.rewind(start);
        if !self.is_left_out()? {
            return Err(error);
        }
        self.note_lost();
        Ok(())
    }

    /// Takes a boolean.
    ///
    /// # Errors
    /// When something else stands next.
    pub fn bool(&mut self) -> Result<bool, ReadError> {
        self.expect(Kind::Bool)?;
        let value = self.peek() == Some(b't');
        self.literal(if value { "true" } else { "false" })?;
        Ok(value)
    }

    /// Takes an array, item by item; `each` takes one item from the reader.
    ///
    /// A lenient reader passes over an item that `each` finds ill-typed.
    ///
    /// # Errors
    /// When something else stands next, and those of `each`.
    pub fn items(
        &mut self,
        each: &mut dyn FnMut(&mut Self) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let mut index = 0;
        let mut more = !self.is_left_out()? && self.open(Kind::Array)?;
        while more {
            let mark = self.mark();
            if let Err(error) = each(self) {
                self.recover(error, mark)
                    .map_err(|error| error.in_item(index))?;
            }
            index += 1;
            more = self.more(b']')?;
        }
        Ok(())
    }

    /// Takes an object, member by member; `each` is told a member's name and takes its value from the reader.
    ///
    /// A lenient reader passes over a member that `each` finds ill-typed.
    ///
    /// # Errors
    /// When something else stands next, and those of `each`.
    pub fn members(
        &mut self,
        each: &mut dyn FnMut(&mut Self, &str) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let mut more = !self.is_left_out()? && self.open(Kind::Object)?;
        while more {
            let name = self.name()?;
            let mark = self.mark();
            if let Err(error) = each(self, &name) {
                self.recover(error, mark)
                    .map_err(|error| error.in_member(&name))?;
            }
            more = self.more(b'}')?;
        }
        Ok(())
    }

    /// Goes to the value of the first member with this name, in the object that stands next, and says whether there is one.
    ///
    /// # Errors
    /// When the text is not JSON so far, or another value stands next.
    pub(super) fn find_member(&mut self, wanted: &str) -> Result<bool, ReadError> {
        let mut more = self.open(Kind::Object)?;
        while more {
            if self.name()? == wanted {
                return Ok(true);
            }
            self.skip()?;
            more = self.more(b'}')?;
        }
        Ok(false)
    }

    /// Enters the array or object that stands next, and says whether there is anything in it.
    #[inline]
    pub(super) fn open(&mut self, kind: Kind) -> Result<bool, ReadError> {
        let (open, close) = if kind == Kind::Array {
            (b'[', b']')
        } else {
            (b'{', b'}')
        };
        if self.next_token() != Some(open) {
            return self.open_otherwise(kind);
        }
        if self.depth == DEPTH_LIMIT {
            return Err(self.syntax("arrays and objects nest too deep"));
        }
        self.at += 1;
        if self.next_token() == Some(close) {
            self.at += 1;
            return Ok(false);
        }
        self.depth += 1;
        Ok(true)
    }

    /// Takes `[]` for an object without members within another value, which languages whose maps are arrays write.
    #[cold]
    fn open_otherwise(&mut self, kind: Kind) -> Result<bool, ReadError> {
        let mark = self.mark();
        if kind == Kind::Object && self.depth > 0 && self.next_token() == Some(b'[') {
            self.at += 1;
            if self.next_token() == Some(b']') {
                self.at += 1;
                self.note_odd();
                return Ok(false);
            }
            self.rewind(mark);
        }
        Err(self.unexpected(kind.name()))
    }

    /// Goes on to the next item or member, or leaves the array or object when there is none.
    #[inline]
    pub(super) fn more(&mut self, close: u8) -> Result<bool, ReadError> {
        let token = self.next_token();
        if token == Some(b',') {
            self.at += 1;
            return Ok(true);
        }
        if token != Some(close) {
            return Err(self.syntax(if close == b']' {
                "expected `,` or `]`"
            } else {
                "expected `,` or `}`"
            }));
        }
        self.at += 1;
        self.depth -= 1;
        Ok(false)
    }

    /// Takes a member's name and colon if they stand next exactly as they are usually written.
    #[inline]
    pub(super) fn take_prefix(&mut self, prefix: &[u8]) -> bool {
        let found =
            self.next_token().is_some() && self.text.as_bytes()[self.at..].starts_with(prefix);
        if found {
            self.at += prefix.len();
        }
        found
    }

    /// Takes a member's name and the colon after it.
    #[inline]
    pub(super) fn name(&mut self) -> Result<Cow<'a, str>, ReadError> {
        if self.next_token() != Some(b'"') {
            return Err(self.syntax("expected a member's name in quotes"));
        }
        let name = self.quoted()?;
        if self.next_token() != Some(b':') {
            return Err(self.syntax("expected `:`"));
        }
        self.at += 1;
        Ok(name)
    }

    /// Passes over the value at the mark if it is only ill-typed and this reader is lenient.
    #[cold]
    pub(super) fn recover(&mut self, error: ReadError, mark: Mark) -> Result<(), ReadError> {
        if !self.is_lenient() || !error.is_mismatch() {
            return Err(error);
        }
        self.pass_over(mark)
    }

    /// Passes over the value at the mark, which is lost.
    pub(super) fn pass_over(&mut self, mark: Mark) -> Result<(), ReadError> {
        self.note_lost();
        self.rewind(mark);
        self.skip()
    }

    /// Passes over a value.
    ///
    /// # Errors
    /// When the text is not JSON.
    pub fn skip(&mut self) -> Result<(), ReadError> {
        match self.kind()? {
            Kind::Null => self.null().map(drop),
            Kind::Bool => self.bool().map(drop),
            Kind::Number => self.number().map(drop),
            Kind::String => self.string().map(drop),
            Kind::Array => self.items(&mut Reader::skip),
            Kind::Object => self.members(&mut |reader, _| reader.skip()),
        }
    }

    /// Passes over a value and gives its text.
    ///
    /// # Errors
    /// When the text is not JSON.
    pub fn raw(&mut self) -> Result<&'a str, ReadError> {
        self.kind()?;
        let start = self.at;
        self.skip()?;
        Ok(&self.text[start..self.at])
    }

    /// Takes the literal that its first letter has promised.
    fn literal(&mut self, word: &'static str) -> Result<(), ReadError> {
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return Err(self.syntax("expected a value"));
        }
        self.at += word.len();
        Ok(())
    }

    /// The byte that stands next.
    #[inline]
    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The first byte that is not white space.
    #[inline]
    pub(super) fn next_token(&mut self) -> Option<u8> {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                byte => return byte,
            }
        }
    }

    /// The error for text that is not JSON.
    #[cold]
    pub(super) fn syntax(&self, expected: &str) -> ReadError {
        let found = if self.at >= self.text.len() {
            ", found the end of the text"
        } else {
            ""
        };
        let message = format!("{expected}{found}");
        ReadError::unlocated(Fault::Syntax, message, self.at)
    }

    /// The error for a value of another kind than the wanted one; it stands at the value.
    #[cold]
    pub(super) fn unexpected(&mut self, wanted: &str) -> ReadError {
        match self.kind() {
            Ok(kind) => {
                self.mismatch_at(self.at, format!("expected {wanted}, found {}", kind.name()))
            }
            Err(error) => error,
        }
    }

    /// The error for JSON that is not what was wanted; it stands at the value that starts here.
    #[cold]
    pub(super) fn mismatch_at(&self, start: usize, message: String) -> ReadError {
        ReadError::unlocated(Fault::Mismatch, message, start)
    }
}
