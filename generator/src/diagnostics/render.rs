//! Findings for people.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::excerpt::Excerpt;
use super::locate::{Located, Role, locate};
use super::visible::visible;
use super::{Diagnostics, Severity};

/// Whether a rendered finding has colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Text only.
    Plain,
    /// With the escape sequences of terminals.
    Coloured,
}

impl Diagnostics {
    /// The findings as text for people, in the order of the document, each followed by an empty line.
    #[must_use]
    pub fn render(&self, style: Style) -> String {
        let renderer = match style {
            Style::Plain => Renderer::plain(),
            Style::Coloured => Renderer::styled(),
        };
        locate(self)
            .iter()
            .map(|located| render(located, &renderer) + "\n\n")
            .collect()
    }
}

fn render(located: &Located<'_>, renderer: &Renderer) -> String {
    let diagnostic = located.diagnostic;
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level
        .primary_title(visible(diagnostic.message()))
        .id(diagnostic.code().id());
    let excerpts: Vec<Excerpt> = located.places.iter().map(Excerpt::of).collect();
    let help = diagnostic
        .help_texts()
        .iter()
        .map(|text| Level::HELP.message(visible(text)));
    let group = Group::with_title(title)
        .elements(excerpts.iter().map(snippet))
        .elements(help);
    let rendered = renderer.render(&[group]);
    excerpts
        .iter()
        .fold(rendered, |text, excerpt| excerpt.restore_column(text))
}

fn snippet(excerpt: &Excerpt) -> Snippet<'_, Annotation<'_>> {
    let kind = match excerpt.role {
        Role::Primary => AnnotationKind::Primary,
        Role::Secondary => AnnotationKind::Context,
    };
    Snippet::source(&excerpt.text)
        .path(&excerpt.path)
        .line_start(excerpt.line)
        .annotation(kind.span(excerpt.span.clone()).label(&excerpt.label))
}
