//! What symbols are called.

/// Whether a symbol does no more than separate words.
pub(super) fn separates(symbol: char) -> bool {
    matches!(
        symbol,
        '_' | '-'
            | '.'
            | '/'
            | ':'
            | ','
            | ';'
            | '('
            | ')'
            | '['
            | ']'
            | '{'
            | '}'
            | '\''
            | '"'
            | '`'
    ) || symbol.is_whitespace()
        || symbol.is_control()
}

/// The words of a symbol; of one that has no name its code point.
pub(super) fn spelled(symbol: char) -> impl Iterator<Item = String> {
    let words = match name(symbol) {
        Some(words) => words.to_owned(),
        None => format!("u{:x}", u32::from(symbol)),
    };
    words
        .split(' ')
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter()
}

/// What a symbol is called.
pub(super) fn name(symbol: char) -> Option<&'static str> {
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
