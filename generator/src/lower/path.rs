//! Lowers path templates: variables as parameters declare them, whatever else stands between the braces.
//!
//! Documents hold what their servers' frameworks read: RFC 6570's operators (`{+name}`, `{ids*}`), patterns
//! (`{id:[0-9]+}`, `{name=shelves/*}`), queries (`/search?q={query}`) and fragments, which no request carries.

use crate::ir;

/// A path as it is sent, and its variables.
#[derive(Debug, Default)]
pub(super) struct Template {
    /// With `{name}` for each variable.
    pub path: String,
    /// In order, each once.
    pub variables: Vec<Variable>,
    /// Variables of the query, in order: they are parameters of the query.
    pub query: Vec<String>,
}

/// A variable of a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Variable {
    pub name: String,
    /// What RFC 6570's operator says of its style, if there is one.
    pub style: Option<ir::Style>,
    pub explode: Option<ir::Explode>,
    pub characters: ir::Characters,
}

/// A piece of a template.
enum Piece<'p> {
    Literal(&'p str),
    Expression(&'p str),
}

/// Reads a template; `is_declared` tells whether there is a path parameter of a name.
pub(super) fn read(text: &str, is_declared: impl Fn(&str) -> bool) -> Template {
    let mut template = Template::default();
    let pieces = pieces(text);
    let (path, query) = split_query(&pieces);
    for piece in path {
        match piece {
            Piece::Literal(text) => template.add_literal(text),
            Piece::Expression(text) => template.add(text, &is_declared),
        }
    }
    template.add_query(query, &is_declared);
    template
}

/// The literals and expressions up to the fragment.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(['{', '#']) {
        let (literal, found) = rest.split_at(start);
        pieces.push(Piece::Literal(literal));
        rest = "";
        if found.starts_with('#') {
            break;
        }
        match closing(found) {
            Some(end) => {
                pieces.push(Piece::Expression(&found[1..end]));
                rest = &found[end + 1..];
            }
            None => {
                pieces.push(Piece::Literal(&found[..1]));
                rest = &found[1..];
            }
        }
    }
    pieces.push(Piece::Literal(rest));
    pieces
}

/// Where the brace closes with which the text begins; patterns hold braces of their own.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, char) in text.char_indices() {
        match char {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return Some(index);
        }
    }
    None
}

/// The pieces before the first question mark, and the text of what follows it, with braces.
fn split_query<'p>(pieces: &[Piece<'p>]) -> (Vec<Piece<'p>>, String) {
    let mut path = Vec::new();
    let mut query: Option<String> = None;
    for piece in pieces {
        match (&mut query, piece) {
            (None, Piece::Literal(text)) => match text.split_once('?') {
                Some((before, after)) => {
                    path.push(Piece::Literal(before));
                    query = Some(after.to_owned());
                }
                None => path.push(Piece::Literal(text)),
            },
            (None, Piece::Expression(text)) => path.push(Piece::Expression(text)),
            (Some(query), Piece::Literal(text)) => query.push_str(text),
            (Some(query), Piece::Expression(text)) => query.push_str(&format!("{{{text}}}")),
        }
    }
    (path, query.unwrap_or_default())
}

impl Template {
    /// Braces that stand for themselves are encoded, so that each one left begins or ends a variable.
    fn add_literal(&mut self, text: &str) {
        self.path
            .push_str(&text.replace('{', "%7B").replace('}', "%7D"));
    }

    fn add(&mut self, text: &str, is_declared: &impl Fn(&str) -> bool) {
        if is_declared(text) {
            return self.add_variable(plain(text));
        }
        let operator = text.chars().next().filter(|it| "+#./;?&".contains(*it));
        let names = &text[operator.map_or(0, char::len_utf8)..];
        let names: Vec<&str> = match operator {
            // Outside RFC 6570 a comma is part of a pattern.
            None if names.contains(PATTERN) => vec![names],
            _ => names.split(',').collect(),
        };
        match operator {
            // A fragment is not sent.
            Some('#') => {}
            Some('?' | '&') => self
                .query
                .extend(names.iter().map(|it| bare(it).0.to_owned())),
            _ => self.add_list(operator, &names),
        }
    }

    /// Variables that stand in one expression (RFC 6570, section 3.2).
    fn add_list(&mut self, operator: Option<char>, names: &[&str]) {
        for (index, text) in names.iter().enumerate() {
            match operator {
                Some('/') => self.path.push('/'),
                Some('.' | ';') => {}
                _ if index > 0 => self.path.push(','),
                _ => {}
            }
            let (name, explode) = bare(text);
            self.add_variable(Variable {
                style: match operator {
                    Some('.') => Some(ir::Style::Label),
                    Some(';') => Some(ir::Style::Matrix),
                    _ => None,
                },
                explode,
                characters: match operator {
                    Some('+') => ir::Characters::Reserved,
                    _ if has_segments(text) => ir::Characters::Reserved,
                    _ => ir::Characters::Unreserved,
                },
                ..plain(name)
            });
        }
    }

    fn add_variable(&mut self, variable: Variable) {
        self.path.push_str(&format!("{{{}}}", variable.name));
        if self.variables.iter().all(|it| it.name != variable.name) {
            self.variables.push(variable);
        }
    }

    /// Keeps what is fixed in a query; variables that no path parameter fills become parameters of the query.
    fn add_query(&mut self, query: String, is_declared: &impl Fn(&str) -> bool) {
        let mut separator = '?';
        for pair in query.split('&').filter(|it| !it.is_empty()) {
            let value = pair.split_once('=').map_or(pair, |(_, value)| value);
            let variable = value.strip_prefix('{').and_then(|it| it.strip_suffix('}'));
            match variable {
                Some(variable) if !is_declared(variable) => {
                    let key = pair.split_once('=').map_or(variable, |(key, _)| key);
                    self.query.push(bare(key).0.to_owned());
                }
                _ => {
                    self.path.push(separator);
                    separator = '&';
                    for piece in pieces(pair) {
                        match piece {
                            Piece::Literal(text) => self.add_literal(text),
                            Piece::Expression(text) => self.add(text, is_declared),
                        }
                    }
                }
            }
        }
    }
}

fn plain(name: &str) -> Variable {
    Variable {
        name: name.to_owned(),
        style: None,
        explode: None,
        characters: ir::Characters::Unreserved,
    }
}

/// What stands between a name and its pattern: a regular expression, or segments (`google.api.http`).
const PATTERN: [char; 2] = [':', '='];

/// Whether the pattern of a variable is made of segments: its slashes are sent as they are.
fn has_segments(text: &str) -> bool {
    let start = text.find(PATTERN);
    start.is_some_and(|start| text[start..].starts_with('=') && text[start..].contains('/'))
}

/// A name without RFC 6570's modifiers (section 2.4) or a pattern.
fn bare(text: &str) -> (&str, Option<ir::Explode>) {
    let name = text.split_once(PATTERN).map_or(text, |(name, _)| name);
    match name.strip_suffix('*') {
        Some(name) => (name, Some(ir::Explode::Each)),
        None if name.is_empty() => (text, None),
        None => (name, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, declared: &[&str], expected: &str) {
        let template = read(text, |name| declared.contains(&name));
        let variables = template.variables.iter().map(|it| {
            let mut text = it.name.clone();
            text.extend(it.style.map(|it| format!(" {it:?}")));
            text.extend(it.explode.map(|it| format!(" {it:?}")));
            if it.characters == ir::Characters::Reserved {
                text.push_str(" reserved");
            }
            text
        });
        let variables: Vec<String> = variables.collect();
        let query = template.query.join(" ");
        let found = format!("{} [{}] {query}", template.path, variables.join(", "));
        assert_eq!(found.trim_end(), expected, "{text}");
    }

    #[test]
    fn variables_text_and_both_in_a_segment() {
        check("/", &[], "/ []");
        check("/a//b/", &[], "/a//b/ []");
        check(
            "/{a}/{b}.json/{c}:{d}",
            &[],
            "/{a}/{b}.json/{c}:{d} [a, b, c, d]",
        );
        check("/{a}/x/{a}", &[], "/{a}/x/{a} [a]");
        check("/{foo-bar}/{}", &[], "/{foo-bar}/{} [foo-bar, ]");
    }

    #[test]
    fn operators() {
        check("/{+a}", &[], "/{a} [a reserved]");
        check("/{+a}", &["+a"], "/{+a} [+a]");
        check("/x{/a,b}", &[], "/x/{a}/{b} [a, b]");
        check("/x{.a}{;b*}", &[], "/x{a}{b} [a Label, b Matrix Each]");
        check("/{a,b}/{c:3}", &[], "/{a},{b}/{c} [a, b, c]");
        check("/x{?a,b*}{&c}", &[], "/x [] a b c");
    }

    #[test]
    fn patterns() {
        check("/{id:[0-9]{1,3}}/x", &[], "/{id}/x [id]");
        check("/{id: .*}", &["id"], "/{id} [id]");
        check(
            "/{name=shelves/*/books/*}:read",
            &["name"],
            "/{name}:read [name reserved]",
        );
        check("/{id=*}", &["id"], "/{id} [id]");
    }

    #[test]
    fn braces_that_do_not_close() {
        check("/{a", &[], "/%7Ba []");
        check("/a}/{b}", &[], "/a%7D/{b} [b]");
        check("/{a/{b}", &[], "/%7Ba/{b} [b]");
    }

    #[test]
    fn queries() {
        check("/a?x=1&y", &[], "/a?x=1&y []");
        check("/a?x={y}&z=2", &[], "/a?z=2 [] x");
        check("/a?x={y}", &["y"], "/a?x={y} [y]");
        check("/a?{y}", &[], "/a [] y");
        check("/a?x=v{y}", &[], "/a?x=v{y} [y]");
        check("/a?", &[], "/a []");
    }

    #[test]
    fn fragments() {
        check("/a#b/{c}", &[], "/a []");
        check("/{a}#{b}", &[], "/{a} [a]");
        check("/{#a}", &[], "/ []");
    }
}
