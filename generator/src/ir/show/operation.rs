//! Texts of operations.

use std::fmt::{self, Display, Formatter, Write as _};

use super::{Show, Text, default, mark};
use crate::ir::{
    Audience, Body, Characters, Content, Edition, Encoding, Explode, Format, Location, Operation,
    Parameter, Preview, Response, Status, Style, Types,
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
    let version = match it.edition {
        Edition::Chosen => "version",
        Edition::Beside => "beside in version",
    };
    it.version.iter().for_each(|it| note(version, it));
    it.preview
        .iter()
        .for_each(|it| note("preview", &preview(it)));
    it.sunset.iter().for_each(|it| note("sunset", it));
    it.replaced_by.iter().for_each(|it| note("replaced by", it));
    it.roles
        .iter()
        .for_each(|it| note("role", &Text(it).to_string()));
    it.documentation
        .iter()
        .for_each(|it| note("documentation", it));
    for (date, text) in &it.changes {
        note("changed", &format!("{} {}", Text(date), Text(text)));
    }
    if it.deprecated {
        notes.push_str(" deprecated");
    }
    notes
}

fn preview(it: &Preview) -> String {
    let audience = match it.audience {
        Audience::Everyone => "public",
        Audience::Some => "private",
        Audience::Unsaid => "unsaid",
    };
    let name = it.name.iter().map(|it| format!("{} ", Text(it)));
    name.chain([audience.to_owned()]).collect()
}

impl Display for Show<'_, Parameter> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, it) = self;
        let (name, mark) = (Text(&it.name), mark(it.presence));
        write!(f, "{} {name}{mark}: {}", it.location, Show(types, &it.ty))?;
        let usual = match it.location {
            Location::Path | Location::Header => (Style::Simple, Explode::Together),
            Location::Query | Location::QueryString | Location::Cookie => {
                (Style::Form, Explode::Each)
            }
        };
        if matches!(it.style, Style::Json | Style::Text) {
            write!(f, " {}", it.style)?;
        } else if (it.style, it.explode) != usual {
            write!(f, " {} {}", it.style, it.explode)?;
        }
        if it.characters == Characters::Reserved {
            f.write_str(" reserved")?;
        }
        it.encodings.iter().try_for_each(|it| it.fmt(f))?;
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
            Self::QueryString => "querystring",
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
            Self::TabDelimited => "tabDelimited",
            Self::DeepObject => "deepObject",
            Self::Cookie => "cookie",
            Self::Json => "json",
            Self::Text => "text",
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
        write!(f, "body{} ", mark(body.presence))?;
        contents(f, types, &body.contents)
    }
}

impl Display for Show<'_, Response> {
    /// With a space before its content and its headers, if it has any.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, response) = self;
        if !response.contents.is_empty() {
            f.write_str(" ")?;
            contents(f, types, &response.contents)?;
        }
        for it in &response.headers {
            write!(f, " header {}: {}", Text(&it.name), Show(types, &it.ty))?;
        }
        Ok(())
    }
}

/// Several are separated by bars.
fn contents(f: &mut Formatter<'_>, types: &Types, contents: &[Content]) -> fmt::Result {
    for (index, content) in contents.iter().enumerate() {
        if index > 0 {
            f.write_str(" | ")?;
        }
        Show(types, content).fmt(f)?;
    }
    Ok(())
}

impl Display for Show<'_, Content> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Show(types, content) = self;
        write!(f, "{}: ", content.media_type)?;
        match &content.format {
            Format::Json(ty) => Show(types, ty).fmt(f),
            Format::Items(ty) => write!(f, "items {}", Show(types, ty)),
            Format::Events(ty) => write!(f, "events {}", Show(types, ty)),
            Format::Form(ty, encodings) => {
                write!(f, "form {}", Show(types, ty))?;
                encodings.iter().try_for_each(|it| it.fmt(f))
            }
            Format::Multipart(ty, encodings) => {
                write!(f, "parts {}", Show(types, ty))?;
                encodings.iter().try_for_each(|it| it.fmt(f))
            }
            Format::Text => f.write_str("text"),
            Format::Binary => f.write_str("bytes"),
            Format::Undescribed => f.write_str("json or empty"),
            Format::Empty => f.write_str("empty"),
        }
    }
}

impl Display for Encoding {
    /// With a space before it.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, " [{}", Text(&self.property))?;
        if let Some((style, explode)) = self.style {
            write!(f, " {style} {explode}")?;
        }
        if let Some(media_type) = &self.media_type {
            write!(f, " as {media_type}")?;
        }
        if self.characters == Characters::Reserved {
            f.write_str(" reserved")?;
        }
        for it in &self.headers {
            write!(f, " header {}{}", Text(&it.name), mark(it.presence))?;
            it.value
                .iter()
                .try_for_each(|it| write!(f, " {}", Text(it)))?;
        }
        f.write_str("]")
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
