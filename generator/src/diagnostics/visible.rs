//! Texts of documents, safe to print.

/// How many characters of a message are shown.
const LONGEST: usize = 400;

/// Escapes what would hide or reorder text on a terminal, and cuts what is too long to be read.
pub(super) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len().min(LONGEST));
    for (position, character) in text.chars().enumerate() {
        if position == LONGEST {
            shown.push('…');
            break;
        }
        if is_hidden(character) {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    shown
}

/// Control characters, marks that change the direction of text (see <https://trojansource.codes>), and characters without width.
pub(super) fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200C}' | '\u{200E}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{E000}' | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_escaped() {
        assert_eq!(
            visible("a\u{202e}b\nc\u{1b}[31m"),
            "a\\u{202e}b\\nc\\u{1b}[31m"
        );
        assert_eq!(visible("größe 日本語 👩‍💻"), "größe 日本語 👩‍💻");
    }

    #[test]
    fn long_texts_are_cut() {
        let text = "ä".repeat(LONGEST);
        assert_eq!(visible(&text), text);
        assert_eq!(visible(&(text.clone() + "b")), text + "…");
    }
}
