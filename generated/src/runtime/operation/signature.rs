//! What the words of [`operation!`](super::operation) and [`params!`](super::params) say of the parameters.

use std::fmt;

use super::super::json::{Fields, Value};
use super::super::request::Writers;
use super::super::words::{Known, Recent, Words};
use super::{Encoding, Location, Parameter, Style};

/// The values of an operation's parameters, and what the parameters are.
#[doc(hidden)]
pub struct Values<'a> {
    signature: &'static Signature,
    values: Fields<'a, FEW>,
}

/// Most operations have so many parameters or less.
const FEW: usize = 8;

impl<'a> Values<'a> {
    /// The values in the order of the words that tell of their parameters, and what writes those that stand with a style,
    /// in the same order. A style that no operation of a program names is not part of the program.
    pub fn new(
        words: &'static str,
        styles: &'static [&'static Writers],
        values: &[&'a dyn Value],
    ) -> Self {
        Self {
            signature: Signature::of(words, styles),
            values: Fields::new(values),
        }
    }

    /// What the parameters are.
    pub(in super::super) fn parameters(&self) -> &'static [Parameter] {
        &self.signature.parameters
    }

    /// The values, in the same order.
    pub(in super::super) fn all(&self) -> &[&'a dyn Value] {
        self.values.all()
    }
}

/// Fields by their Rust names, secrets masked.
impl fmt::Debug for Values<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct(self.signature.name);
        for (parameter, value) in self.parameters().iter().zip(self.all()) {
            debug.field(parameter.field, value);
        }
        debug.finish()
    }
}

impl PartialEq for Values<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.all() == other.all()
    }
}

/// The parameters of an operation.
struct Signature {
    name: &'static str,
    parameters: Box<[Parameter]>,
}

thread_local! {
    /// The signatures that this thread used last.
    static RECENT: Recent<Signature> = const { Recent::new() };
    /// The media types of bodies that this thread used last.
    static RECENT_CONTENTS: Recent<Parameter> = const { Recent::new() };
}

/// All signatures that have been used.
static SIGNATURES: Known<Signature> = Known::new();

/// All media types of bodies that have been used.
static CONTENTS: Known<Parameter> = Known::new();

impl Signature {
    /// The signature that these words describe; they are taken apart once.
    #[inline]
    fn of(words: &'static str, styles: &'static [&'static Writers]) -> &'static Self {
        SIGNATURES.get(&RECENT, words, |words| Self::parse(words, styles))
    }

    /// Takes the words apart: the name of the struct, then for each field `field location "name" [styles] { encodings },`.
    fn parse(mut words: Words, styles: &'static [&'static Writers]) -> Self {
        let name = words.take_name().unwrap_or_default();
        let mut styles = styles.iter().copied();
        let parameters = std::iter::from_fn(|| parse_parameter(&mut words, &mut styles)).collect();
        Self { name, parameters }
    }
}

/// A body of the media type that these words describe: as those of a field.
#[doc(hidden)]
pub fn content_parameter(
    words: &'static str,
    styles: &'static [&'static Writers],
) -> &'static Parameter {
    CONTENTS.get(&RECENT_CONTENTS, words, |mut words| {
        parse_parameter(&mut words, &mut styles.iter().copied()).unwrap_or(Parameter::new(
            "",
            "",
            Location::Body,
        ))
    })
}

fn parse_parameter(
    words: &mut Words,
    styles: &mut dyn Iterator<Item = &'static Writers>,
) -> Option<Parameter> {
    let field = words.take_name()?;
    let location = location(words.next()?)?;
    let name = words.take_text().unwrap_or_default();
    let mut parameter = Parameter::new(field, name, location);
    if words.accept("[") {
        for word in words.by_ref().take_while(|word| *word != "]") {
            let writers = styles.next();
            match (style(word), writers) {
                (Some(style), Some(writers)) => {
                    parameter.style = style;
                    parameter.writers = writers;
                }
                _ => parameter.reserved |= word == "reserved",
            }
        }
    }
    if words.accept("{") {
        parameter.encodings = parse_encodings(words).leak();
    }
    words.accept(",");
    Some(parameter)
}

/// How properties of a form are written: `"name" = "media type" [style] + reserved with "header" "value",` up to the closing
/// brace.
fn parse_encodings(words: &mut Words) -> Vec<Encoding> {
    let mut encodings = Vec::new();
    while let Some(property) = words.take_text() {
        let mut encoding = Encoding::new(property);
        if words.accept("=") {
            encoding.media_type = words.take_text();
        }
        if words.accept("[") {
            encoding.style = words.next().and_then(style);
            // A line that is too long for the style is broken, which puts a comma behind it.
            words.accept(",");
            words.accept("]");
        }
        if words.accept("+") {
            encoding.reserved = words.accept("reserved");
        }
        encoding.headers = parse_headers(words).leak();
        words.accept(",");
        encodings.push(encoding);
    }
    words.accept("}");
    encodings
}

/// The headers of a part.
fn parse_headers(words: &mut Words) -> Vec<(&'static str, &'static str)> {
    let mut headers = Vec::new();
    while words.accept("with") {
        headers.extend(words.take_text().zip(words.take_text()));
    }
    headers
}

fn location(word: &str) -> Option<Location> {
    Some(match word {
        "path" => Location::Path,
        "query" => Location::Query,
        "query_string" => Location::QueryString,
        "header" => Location::Header,
        "cookie" => Location::Cookie,
        "body" => Location::Body,
        _ => return None,
    })
}

fn style(word: &str) -> Option<Style> {
    Some(match word {
        "matrix" => Style::Matrix,
        "matrix_explode" => Style::MatrixExplode,
        "label" => Style::Label,
        "label_explode" => Style::LabelExplode,
        "form" => Style::Form,
        "form_explode" => Style::FormExplode,
        "simple" => Style::Simple,
        "simple_explode" => Style::SimpleExplode,
        "space_delimited" => Style::SpaceDelimited,
        "pipe_delimited" => Style::PipeDelimited,
        "tab_delimited" => Style::TabDelimited,
        "deep_object" => Style::DeepObject,
        "cookie" => Style::Cookie,
        "cookie_explode" => Style::CookieExplode,
        "json" => Style::Json,
        "text" => Style::Text,
        "raw" => Style::Raw,
        "lines" => Style::Lines,
        _ => return None,
    })
}
