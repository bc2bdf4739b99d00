//! Lines of Rust that are broken where `prettyplease` breaks them.
//!
//! Methods of groups are most of what would be parsed and printed only to come out as it was. They need one rule: what stands in parentheses
//! or angle brackets is on one line if that line has room for all up to where it could be broken next, and otherwise has a line for each item.

/// How long lines may be; `prettyplease` has it so.
pub(super) const MARGIN: usize = 89;

/// How much of a line can always be used, however far it is indented.
const LEAST: usize = 60;

const INDENT: usize = 4;

/// A part of a line.
pub(super) enum Piece {
    Text(String),
    /// Items with commas between them. The brackets belong to the texts around.
    List(Vec<Vec<Piece>>),
}

impl Piece {
    pub(super) fn text(text: impl Into<String>) -> Piece {
        Piece::Text(text.into())
    }

    /// How long it is on one line.
    fn length(&self) -> usize {
        match self {
            Piece::Text(text) => text.len(),
            Piece::List(items) => {
                let commas = items.len().saturating_sub(1) * ", ".len();
                items.iter().map(|it| length(it)).sum::<usize>() + commas
            }
        }
    }

    fn write_flat(&self, text: &mut String) {
        match self {
            Piece::Text(own) => text.push_str(own),
            Piece::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    text.push_str(if index > 0 { ", " } else { "" });
                    item.iter().for_each(|it| it.write_flat(text));
                }
            }
        }
    }
}

fn length(pieces: &[Piece]) -> usize {
    pieces.iter().map(Piece::length).sum()
}

/// Appends pieces to a line that begins at `indent`; `after` is how much follows them before the line can be broken.
pub(super) fn write(pieces: &[Piece], indent: usize, after: usize, text: &mut String) {
    for (index, piece) in pieces.iter().enumerate() {
        let rest = pieces.get(index + 1..).map_or(0, length) + after;
        match piece {
            Piece::List(items)
                if !items.is_empty()
                    && used(text, indent) + piece.length() + rest > room(indent) =>
            {
                write_broken(items, indent, text);
            }
            piece => piece.write_flat(text),
        }
    }
}

fn write_broken(items: &[Vec<Piece>], indent: usize, text: &mut String) {
    let inner = indent + INDENT;
    for (index, item) in items.iter().enumerate() {
        begin_line(inner, text);
        // The comma after the last item is there only because of the break.
        let is_last = index + 1 == items.len();
        write(item, inner, usize::from(!is_last), text);
        text.push(',');
    }
    begin_line(indent, text);
}

fn begin_line(indent: usize, text: &mut String) {
    text.push('\n');
    text.extend(std::iter::repeat_n(' ', indent));
}

/// How much of the last line is used, but for its indentation.
fn used(text: &str, indent: usize) -> usize {
    let start = text.rfind('\n').map_or(0, |at| at + 1);
    (text.len() - start).saturating_sub(indent)
}

fn room(indent: usize) -> usize {
    MARGIN.saturating_sub(indent).max(LEAST)
}

/// An argument's name and type, or a type, with the lists in its angle brackets.
pub(super) fn of_type(text: &str) -> Vec<Piece> {
    let mut open: Vec<Vec<Vec<Piece>>> = vec![vec![Vec::new()]];
    let mut rest = text;
    while let Some(at) = rest.find(['<', '>', ',']) {
        let sign = &rest[at..=at];
        match sign {
            "<" => {
                push(&mut open, &rest[..=at]);
                open.push(vec![Vec::new()]);
            }
            ">" => {
                push(&mut open, &rest[..at]);
                let list = open.pop().unwrap_or_default();
                if let Some(item) = open.last_mut().and_then(|it| it.last_mut()) {
                    item.push(Piece::List(list));
                }
                push(&mut open, sign);
            }
            _ => {
                push(&mut open, &rest[..at]);
                open.last_mut()
                    .into_iter()
                    .for_each(|it| it.push(Vec::new()));
            }
        }
        rest = rest[at + 1..].trim_start();
    }
    push(&mut open, rest);
    open.into_iter().flatten().flatten().collect()
}

fn push(open: &mut [Vec<Vec<Piece>>], text: &str) {
    let item = open.last_mut().and_then(|it| it.last_mut());
    item.filter(|_| !text.is_empty())
        .into_iter()
        .for_each(|it| it.push(Piece::text(text)));
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;
    use crate::render::file::print;

    /// Functions of all lengths, with lists in lists, are laid out as `prettyplease` does it.
    #[test]
    fn lines_are_broken_where_prettyplease_breaks_them() {
        for length in 1..100 {
            let ty = format!("impl Into<Vec<{}, B>>", "A".repeat(length));
            let tokens: proc_macro2::TokenStream = ty.parse().unwrap();
            let expected = print(quote! { fn f(&self, a: #tokens, b: #tokens) -> Call<'a, P> {} });
            let typed = |name: &str| of_type(&format!("{name}: {ty}"));
            let pieces = [
                Piece::text("fn f("),
                Piece::List(vec![vec![Piece::text("&self")], typed("a"), typed("b")]),
                Piece::text(") -> Call<"),
                Piece::List(vec![vec![Piece::text("'a")], vec![Piece::text("P")]]),
                Piece::text("> {"),
            ];
            let mut text = String::new();
            write(&pieces, 0, "}".len(), &mut text);
            assert_eq!(text + "}\n", expected);
        }
    }
}
