//! A compact text of an API: one line for each fact, nothing that goes without saying.
//!
//! ```text
//! GET /pets/{id} getPet
//!   path id: string
//!   200 application/json: Pet
//! Pet = object { id: int64 readonly, nick?: nullable string }
//! ```
//!
//! Types without a name in the document are written where they are used.

mod operation;
mod types;

use std::collections::BTreeSet;
use std::fmt::{self, Display, Formatter};

use super::{Api, Owner, Presence, Scheme, Security, Type, TypeId, Types, Value, parts};

/// A part of an API together with the types that it refers to.
struct Show<'a, T: ?Sized>(&'a Types, &'a T);

impl Display for Api {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(server) = &self.server {
            writeln!(f, "server {server}")?;
        }
        for (name, scheme) in &self.schemes {
            writeln!(f, "scheme {name} = {scheme}")?;
        }
        if !self.security.0.is_empty() {
            writeln!(f, "security {}", self.security)?;
        }
        if self.tags.iter().any(|it| it.name != "default") {
            let names: Vec<&str> = self.tags.iter().map(|it| it.name.as_str()).collect();
            writeln!(f, "tags {}", names.join(", "))?;
        }
        for operation in &self.operations {
            write!(f, "{}", Show(&self.types, operation))?;
        }
        for (id, def) in self
            .types
            .iter()
            .filter(|(id, _)| has_line(&self.types, *id))
        {
            let deprecated = if def.deprecated { "deprecated " } else { "" };
            writeln!(
                f,
                "{deprecated}{} = {}",
                def.owner,
                self.types.show_kind(id)
            )?;
        }
        Ok(())
    }
}

impl Types {
    /// A text of a type: `list of nullable Pet`.
    ///
    /// ```
    /// use portolan::ir::{Scalar, Type, Types};
    ///
    /// let ty = Type::List(Box::new(Type::Scalar(Scalar::DateTime).nullable()));
    /// assert_eq!(Types::default().show(&ty).to_string(), "list of nullable date-time");
    /// ```
    pub fn show<'a>(&'a self, ty: &'a Type) -> impl Display + 'a {
        Show(self, ty)
    }

    /// A text of what a named type is: `enum { A, B }`.
    pub fn show_kind(&self, id: TypeId) -> impl Display + '_ {
        Show(self, &self[id].kind)
    }
}

/// Whether a type is defined on a line of its own: it has a name, or it holds itself and could not be written where it stands.
fn has_line(types: &Types, id: TypeId) -> bool {
    has_name(&types[id].owner) || holds_itself(types, id)
}

/// Whether a type leads back to itself through types that are written where they stand.
fn holds_itself(types: &Types, id: TypeId) -> bool {
    let mut met = BTreeSet::new();
    let mut pending = Vec::new();
    parts(&types[id].kind, &mut pending);
    while let Some(next) = pending.pop() {
        if next == id {
            return true;
        }
        if !has_name(&types[next].owner) && met.insert(next) {
            parts(&types[next].kind, &mut pending);
        }
    }
    false
}

/// Whether the document or the configuration names a type.
fn has_name(owner: &Owner) -> bool {
    match owner {
        Owner::Component(_) | Owner::Configuration(_) | Owner::Parameter(_) => true,
        Owner::Inline(..) | Owner::Operation(..) => false,
    }
}

impl Display for Security {
    /// `A + B | none`
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let alternative = |names: &Vec<String>| match names.as_slice() {
            [] => "none".to_owned(),
            names => names.join(" + "),
        };
        let alternatives: Vec<String> = self.0.iter().map(alternative).collect();
        match alternatives.as_slice() {
            [] => f.write_str("none"),
            several => f.write_str(&several.join(" | ")),
        }
    }
}

impl Display for Scheme {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bearer => f.write_str("bearer"),
            Self::Basic => f.write_str("basic"),
            Self::Digest => f.write_str("digest"),
            Self::ClientCredentials { token_url, scopes } => {
                write!(f, "client credentials from {token_url}")?;
                scopes.iter().try_for_each(|it| write!(f, " {it}"))
            }
            Self::Http(name) => write!(f, "http {name}"),
            Self::HeaderKey(name) => write!(f, "key in header {name}"),
            Self::QueryKey(name) => write!(f, "key in query {name}"),
            Self::CookieKey(name) => write!(f, "key in cookie {name}"),
        }
    }
}

fn mark(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "",
        Presence::Optional => "?",
    }
}

fn default(f: &mut Formatter<'_>, value: Option<&Value>) -> fmt::Result {
    value.map_or(Ok(()), |it| write!(f, " = {it}"))
}

/// A text of the document, in quotes unless it is plain.
struct Text<'a>(&'a str);

impl Display for Text<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let plain = |it: char| it.is_alphanumeric() || matches!(it, '_' | '-' | '.' | '@' | '$');
        if !self.0.is_empty() && self.0.chars().all(plain) {
            f.write_str(self.0)
        } else {
            write!(f, "{:?}", self.0)
        }
    }
}

/// `word { a, b }`, and `word {}` when nothing is in it.
struct List<'f, 'b> {
    f: &'f mut Formatter<'b>,
    separator: &'static str,
}

impl<'f, 'b> List<'f, 'b> {
    fn begin(f: &'f mut Formatter<'b>, word: &str) -> Result<Self, fmt::Error> {
        write!(f, "{word} {{")?;
        Ok(Self { f, separator: " " })
    }

    fn item(&mut self, item: &dyn Display) -> fmt::Result {
        write!(self.f, "{}{item}", self.separator)?;
        self.separator = ", ";
        Ok(())
    }

    fn end(self) -> fmt::Result {
        self.f
            .write_str(if self.separator == " " { "}" } else { " }" })
    }
}
