//! Texts of operations.

use std::fmt::{self, Display, Formatter, Write as _};

use super::{Show, Text, default, mark};
use crate::ir::{
    Body, Content, Explode, Format, Location, Operation, Parameter, Reserved, Response, Status,
    Style,
};

impl Display for Show<'_, Operation> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, it) = self;
        writeln!(f, "{} {} {}{}", it.method, it.path, Text(&it.id), notes(it))?;
        for parameter in &it.parameters {
            writeln!(f, "  {}", Show(types, parameter))?;
        }
        if let Some(body) = &it.body {
            writeln!(f, "  {}", Show(types, body))?;
        }
        for (status, response) in &it.responses {
            writeln!(f, "  {status}{}", Show(types, response))?;
        }
        match &it.security {
            Some(security) => writeln!(f, "  security {security}"),
            None => Ok(()),
        }
    }
}

/// What is said of an operation besides its method, path and id.
fn notes(operation: &Operation) -> String {
    let it = operation;
    let mut notes = String::new();
    let mut note = |what: &str, text: &str| {
        let _ = write!(notes, " {what} {text}");
    };
    if it.name != it.id {
        note("named", &it.name);
    }
    if it.tag != "default" {
        note("tag", &Text(&it.tag).to_string());
    }
    it.version.iter().for_each(|it| note("version", it));
    it.sunset.iter().for_each(|it| note("sunset", it));
    it.replaced_by.iter().for_each(|it| note("replaced by", it));
    it.roles
        .iter()
        .for_each(|it| note("role", &Text(it).to_string()));
    it.documentation
        .iter()
        .for_each(|it| note("documentation", it));
    if it.deprecated {
        notes.push_str(" deprecated");
    }
    notes
}

impl Display for Show<'_, Parameter> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, it) = self;
        let (name, mark) = (Text(&it.name), mark(it.presence));
        write!(f, "{} {name}{mark}: {}", it.location, Show(types, &it.ty))?;
        let usual = match it.location {
            Location::Path | Location::Header => (Style::Simple, Explode::Together),
            Location::Query | Location::Cookie => (Style::Form, Explode::Each),
        };
        if it.style == Style::Json {
            f.write_str(" json")?;
        } else if (it.style, it.explode) != usual {
            write!(f, " {} {}", it.style, it.explode)?;
        }
        if it.reserved == Reserved::Kept {
            f.write_str(" reserved")?;
        }
        if it.deprecated {
            f.write_str(" deprecated")?;
        }
        default(f, it.default.as_ref())?;
        if !it.facts.is_empty() {
            write!(f, " ({})", it.facts.join(", "))?;
        }
        it.example
            .as_ref()
            .map_or(Ok(()), |it| write!(f, " example {it}"))
    }
}

impl Display for Location {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        })
    }
}

impl Display for Style {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Matrix => "matrix",
            Self::Label => "label",
            Self::Simple => "simple",
            Self::Form => "form",
            Self::SpaceDelimited => "spaceDelimited",
            Self::PipeDelimited => "pipeDelimited",
            Self::DeepObject => "deepObject",
            Self::Json => "json",
        })
    }
}

impl Display for Explode {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Each => "each",
            Self::Together => "together",
        })
    }
}

impl Display for Show<'_, Body> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, body) = self;
        write!(
            f,
            "body{} {}",
            mark(body.presence),
            Show(types, &body.content)
        )
    }
}

impl Display for Show<'_, Response> {
    /// With a space before its content, if it has one.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, response) = self;
        let content = response.content.as_ref();
        content.map_or(Ok(()), |it| write!(f, " {}", Show(types, it)))
    }
}

impl Display for Show<'_, Content> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, content) = self;
        write!(f, "{}: ", content.media_type)?;
        match &content.format {
            Format::Json(ty) => Show(types, ty).fmt(f),
            Format::Text => f.write_str("text"),
            Format::Binary => f.write_str("bytes"),
            Format::Empty => f.write_str("empty"),
        }
    }
}

impl Display for Status {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => code.fmt(f),
            Self::Range(range) => write!(f, "{range}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}
