//! Tokens of a macro's entry as a line of text.

use std::fmt::Write;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// Lists that would make a line longer than this continue on further lines.
pub(super) const WIDTH: usize = 100;

/// A line while it is put together.
pub(super) struct Line {
    text: String,
    last: Last,
}

/// What the line ends with, as far as the space after it is concerned.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    /// Nothing, an opening delimiter, or a sign that holds on to what follows: `&`, `<`, `#`, `.`, `-`, `::`.
    Open,
    /// The first half of `::`.
    Colon,
    /// An identifier.
    Ident,
    /// A literal, a closing delimiter or any other sign.
    Other,
}

impl Line {
    /// The line that starts with `start` and goes on with `tokens`.
    pub(super) fn of(start: &str, tokens: TokenStream) -> String {
        let mut line = Line {
            text: start.to_owned(),
            last: Last::Open,
        };
        line.tokens(tokens);
        line.text
    }

    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            if self.last != Last::Open && self.takes_space(&token) {
                self.text.push(' ');
            }
            self.token(token);
        }
    }

    fn takes_space(&self, next: &TokenTree) -> bool {
        match next {
            TokenTree::Punct(punct) if punct.as_char() == '.' => punct.spacing() == Spacing::Joint,
            TokenTree::Punct(punct) => !matches!(punct.as_char(), ',' | ':' | '<' | '>'),
            TokenTree::Group(group) => {
                self.last != Last::Ident || group.delimiter() != Delimiter::Parenthesis
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => true,
        }
    }

    fn token(&mut self, token: TokenTree) {
        self.last = match token {
            TokenTree::Ident(ident) => {
                self.push(ident);
                Last::Ident
            }
            TokenTree::Literal(literal) => {
                self.push(literal);
                Last::Other
            }
            TokenTree::Punct(punct) => {
                self.text.push(punct.as_char());
                self.after(punct.as_char(), punct.spacing())
            }
            TokenTree::Group(group) => {
                self.group(&group);
                Last::Other
            }
        };
    }

    fn after(&self, sign: char, spacing: Spacing) -> Last {
        match (sign, spacing) {
            (':', Spacing::Joint) => Last::Colon,
            (':', _) if self.last == Last::Colon => Last::Open,
            (_, Spacing::Joint) | ('&' | '<' | '#' | '.' | '-', _) => Last::Open,
            _ => Last::Other,
        }
    }

    fn group(&mut self, group: &Group) {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{ ", " }"),
            Delimiter::None => ("", ""),
        };
        let is_attribute = self.text.ends_with('#');
        self.text.push_str(open);
        self.last = Last::Open;
        match group.delimiter() {
            Delimiter::Bracket if !is_attribute => self.list(group.stream()),
            Delimiter::Bracket | Delimiter::Parenthesis | Delimiter::Brace | Delimiter::None => {
                self.tokens(group.stream());
            }
        }
        self.text.push_str(close);
    }

    /// Writes a list, on as many lines as it needs.
    fn list(&mut self, tokens: TokenStream) {
        let items = items(tokens);
        let length = items
            .iter()
            .map(|item| item.len() + ", ".len())
            .sum::<usize>();
        if self.text.len() + length <= WIDTH {
            self.text.push_str(&items.join(", "));
            return;
        }
        let mut width = WIDTH;
        for item in items {
            if width + item.len() + " ,".len() > WIDTH {
                self.text.push_str("\n       ");
                width = "       ".len();
            }
            self.text.push(' ');
            self.text.push_str(&item);
            self.text.push(',');
            width += item.len() + " ,".len();
        }
        self.text.push_str("\n    ");
    }

    fn push(&mut self, token: impl std::fmt::Display) {
        // Writing to a string does not fail.
        let _ = write!(self.text, "{token}");
    }
}

/// The items of a list, without its commas.
fn items(tokens: TokenStream) -> Vec<String> {
    let mut items = Vec::new();
    let mut item = TokenStream::new();
    for token in tokens {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                items.push(Line::of("", std::mem::take(&mut item)));
            }
            token => item.extend([token]),
        }
    }
    if !item.is_empty() {
        items.push(Line::of("", item));
    }
    items
}
