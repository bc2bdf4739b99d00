//! The events of YAML, by `granit-parser`.

use granit_parser::{Event, Options, Parser};

use super::Builder;

/// Scans the first document of a text, up to the first error.
pub(super) fn scan(text: &str, builder: &mut Builder) {
    let events = Parser::new_from_str_with_options(text, lenient()).map_while(Result::ok);
    for (event, span) in events {
        let span = span.byte_range().unwrap_or_default();
        match event {
            // What is left out is `null`, and as a key the empty text.
            Event::Scalar(_, _, anchor, _) if span.is_empty() => builder.scalar("", span, anchor),
            Event::Scalar(text, _, anchor, _) => builder.scalar(&text, span, anchor),
            Event::Alias(anchor) => builder.alias(anchor, span),
            Event::MappingStart(_, anchor, _) => builder.open_object(span.start, anchor),
            Event::SequenceStart(_, anchor, _) => builder.open_array(span.start, anchor),
            Event::MappingEnd | Event::SequenceEnd => builder.close(span.end),
            Event::DocumentEnd => return,
            _ => {}
        }
    }
}

/// As lenient as `serde_yaml`, which has accepted the text.
pub(crate) fn lenient() -> Options {
    let mut options = Options::default();
    options.emit_comments = false;
    options.bom_inside_document_as_content = true;
    options.simple_key_max_lookahead = usize::MAX;
    options
}
