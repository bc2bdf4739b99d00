//! Why a text is not what its format demands.

/// A syntax error.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Problem {
    /// What is wrong, in the words of the library that found it.
    pub(super) message: String,
    /// Where it was noticed.
    pub(super) at: Spot,
    /// What was being read, and where that starts.
    pub(super) context: Option<(String, Spot)>,
}

/// A place in a text, as a library reports it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// Bytes before it.
    Offset(usize),
    /// Lines before it, and characters before it on its line, as YAML 1.1 breaks lines.
    LineColumn(usize, usize),
}

impl Problem {
    pub(super) fn new(message: impl Into<String>, at: Spot) -> Problem {
        Problem {
            message: message.into(),
            at,
            context: None,
        }
    }
}

impl Spot {
    /// The byte offset in `text`, at a character's start and not beyond the end.
    pub(super) fn offset(self, text: &str) -> usize {
        match self {
            Spot::Offset(offset) => text.floor_char_boundary(offset),
            Spot::LineColumn(line, column) => {
                let start = line_start(text, line);
                let characters = text[start..].char_indices();
                characters
                    .map(|(at, _)| start + at)
                    .nth(column)
                    .unwrap_or(text.len())
            }
        }
    }
}

/// Where the line with `lines` line breaks before it starts.
///
/// Line breaks are those of YAML 1.1 (section 4.1.4, `b-char`): besides `\n`, `\r` and `\r\n` also U+0085, U+2028 and U+2029.
fn line_start(text: &str, lines: usize) -> usize {
    if lines == 0 {
        return 0;
    }
    let breaks = text.match_indices(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']);
    let ends = breaks.filter(|&(at, found)| found != "\r" || !text[at + 1..].starts_with('\n'));
    ends.map(|(at, found)| at + found.len())
        .nth(lines - 1)
        .unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_as_in_yaml() {
        let text = "a\nb\r\nc\rd\u{85}e\u{2028}f\u{2029}g";
        let found: String = (0..7)
            .filter_map(|line| {
                text[Spot::LineColumn(line, 0).offset(text)..]
                    .chars()
                    .next()
            })
            .collect();
        assert_eq!(found, "abcdefg");
    }

    #[test]
    fn columns_count_characters() {
        let text = "x\näöü";
        assert_eq!(&text[Spot::LineColumn(1, 2).offset(text)..], "ü");
    }

    #[test]
    fn places_beyond_the_text_are_its_end() {
        for spot in [
            Spot::Offset(99),
            Spot::LineColumn(0, 99),
            Spot::LineColumn(99, 0),
        ] {
            assert_eq!(spot.offset("aö\n"), 4);
        }
        assert_eq!(Spot::Offset(2).offset("aö\n"), 1, "inside a character");
    }
}
