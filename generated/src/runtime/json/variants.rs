//! What tells the variants of a union apart.

use std::borrow::Cow;

use super::super::words::{Known, Recent, Words};
use super::{Kind, ReadError, Reader, Tagged, Value, View};

/// What is known of a union.
pub(super) struct Variants {
    /// The variants that are not `Unknown`, by their places. Of those that fit equally well the first is taken.
    pub all: Box<[Variant]>,
    /// The place of the variant for objects that are none of the others.
    pub others: Option<usize>,
}

/// What is known of a variant.
pub(super) struct Variant {
    name: &'static str,
    pub test: Test,
    /// The member and the text that it has to be written with, if there is one text only.
    tag: Option<(&'static str, &'static str)>,
}

/// What tells a variant apart.
#[derive(Debug, Clone, Copy)]
pub(super) enum Test {
    /// The value is of this kind.
    Kind(Kind),
    /// The value is an object with all these members.
    Has(&'static [&'static str]),
    /// The value is an object, and this member has one of these texts.
    Is(&'static str, &'static [&'static str]),
    /// Nothing: the value becomes this variant if it can be read as such.
    Try,
}

thread_local! {
    /// The unions that this thread used last.
    static RECENT: Recent<Variants> = const { Recent::new() };
}

/// All unions that have been used.
static UNIONS: Known<Variants> = Known::new();

impl Variants {
    /// The variants that these words describe; they are taken apart once.
    #[inline]
    pub(super) fn of(words: &'static str) -> &'static Self {
        UNIONS.get(&RECENT, words, Self::parse)
    }

    /// Takes the words apart: `by "member"` and for each variant `Variant "text" …,`, or for each `Variant test,`.
    /// One variant by a member may have `else` at its end.
    fn parse(mut words: Words) -> Self {
        let member = match words.accept("by") {
            true => words.take_text(),
            false => None,
        };
        let mut variants = Vec::new();
        let mut others = None;
        while let Some(name) = words.take_name() {
            variants.push(match member {
                Some(member) => Variant::tagged(name, member, take_texts(&mut words)),
                None => Variant {
                    name,
                    test: Test::parse(&mut words),
                    tag: None,
                },
            });
            if words.accept("else") {
                others = Some(variants.len() - 1);
            }
            words.skip_past(",");
        }
        Self {
            all: variants.into(),
            others,
        }
    }
}

/// Takes all texts that stand next, for good, as the tables are.
fn take_texts(words: &mut Words) -> &'static [&'static str] {
    std::iter::from_fn(|| words.take_text())
        .collect::<Vec<_>>()
        .leak()
}

impl Variant {
    fn tagged(name: &'static str, member: &'static str, texts: &'static [&'static str]) -> Self {
        let tag = match texts {
            [text] => Some((member, *text)),
            _ => None,
        };
        Self {
            name,
            test: Test::Is(member, texts),
            tag,
        }
    }
}

impl<'a> View<'a> {
    /// The view of the variant at this place, which holds the value. The words are those of [`union!`](super::union).
    pub fn tagged(words: &'static str, place: usize, value: &'a dyn Value) -> Self {
        let variant = Variants::of(words).all.get(place);
        View::Tagged(Tagged {
            variant: variant.map_or("Unknown", |it| it.name),
            value,
            tag: variant.and_then(|it| it.tag),
        })
    }
}

impl Test {
    /// Takes the test that stands next.
    fn parse(words: &mut Words) -> Self {
        match words.next() {
            Some("string") => Test::Kind(Kind::String),
            Some("number") => Test::Kind(Kind::Number),
            Some("boolean") => Test::Kind(Kind::Bool),
            Some("array") => Test::Kind(Kind::Array),
            Some("object") => Test::Kind(Kind::Object),
            Some("has") => Test::Has(take_texts(words)),
            Some("is") => Test::Is(words.take_text().unwrap_or_default(), take_texts(words)),
            _ => Test::Try,
        }
    }

    /// Whether a value that passes says itself that it is this variant.
    pub(super) fn is_certain(self) -> bool {
        matches!(self, Test::Is(..))
    }

    /// Tests the value that stands next and does not take it.
    pub(super) fn passes<'a>(
        self,
        reader: &mut Reader<'a>,
        tags: &mut Tags<'a>,
    ) -> Result<bool, ReadError> {
        match self {
            Test::Kind(kind) => Ok(reader.kind()? == kind),
            Test::Has(names) => has_members(reader, names),
            Test::Is(name, texts) => Ok(tags
                .find(reader, name)?
                .is_some_and(|text| texts.contains(&text))),
            Test::Try => Ok(true),
        }
    }
}

/// The text of the member that was last looked for, so that several variants look for it once.
#[derive(Default)]
pub(super) struct Tags<'a> {
    name: Option<&'static str>,
    text: Option<Cow<'a, str>>,
}

impl<'a> Tags<'a> {
    fn find(
        &mut self,
        reader: &mut Reader<'a>,
        name: &'static str,
    ) -> Result<Option<&str>, ReadError> {
        if self.name != Some(name) {
            self.name = Some(name);
            self.text = find_text(reader, name)?;
        }
        Ok(self.text.as_deref())
    }
}

/// The text of a member of the object that stands next; for other values than strings it is their JSON.
fn find_text<'a>(reader: &mut Reader<'a>, wanted: &str) -> Result<Option<Cow<'a, str>>, ReadError> {
    if reader.kind()? != Kind::Object {
        return Ok(None);
    }
    let mark = reader.mark();
    let found = match reader.find_member(wanted)? {
        false => None,
        true if reader.kind()? == Kind::String => Some(reader.string()?),
        true => Some(reader.raw()?.into()),
    };
    reader.rewind(mark);
    Ok(found)
}

/// Whether the value that stands next is an object with all these members.
fn has_members(reader: &mut Reader<'_>, names: &[&str]) -> Result<bool, ReadError> {
    if reader.kind()? != Kind::Object {
        return Ok(false);
    }
    let mark = reader.mark();
    for name in names {
        let found = reader.find_member(name)?;
        reader.rewind(mark);
        if !found {
            return Ok(false);
        }
    }
    Ok(true)
}
