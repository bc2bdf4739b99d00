//! Headers of parts (OpenAPI 3.0, Encoding Object, `headers`): one with a value is sent by itself, and files can have others.

use super::facts::resolve;
use super::{Planning, docs};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::ir;

impl Planning<'_> {
    /// What the documentation says of the headers that a caller can give; reports those that nobody can.
    pub(super) fn part_headers(&mut self, content: &ir::Content) -> String {
        let ir::Format::Multipart(ty, encodings) = &content.format else {
            return String::new();
        };
        let mut sentences = Vec::new();
        for encoding in encodings.iter().filter(|it| !it.headers.is_empty()) {
            if self.is_file(ty, &encoding.property) {
                sentences.push(sentence(encoding));
            } else if encoding.headers.iter().any(|it| it.value.is_none()) {
                self.report_headers(&encoding.property, content);
            }
        }
        sentences.join(" ")
    }

    /// Whether a part is bytes, or several of them, which can have headers.
    fn is_file(&self, body: &ir::Type, property: &str) -> bool {
        let ty = match resolve(self.api, body) {
            ir::Type::Named(id) => match &self.api.types[*id].kind {
                ir::Kind::Object(it) => {
                    let found = it.properties.iter().find(|it| it.name == property);
                    found.map(|it| &it.ty).or(it.additional.as_ref())
                }
                _ => None,
            },
            ir::Type::Map(item) => Some(&**item),
            _ => None,
        };
        let ty = ty.map(|it| match resolve(self.api, it) {
            ir::Type::List(item) => resolve(self.api, item),
            ty => ty,
        });
        matches!(ty, Some(ir::Type::Scalar(ir::Scalar::Binary)))
    }

    fn report_headers(&mut self, property: &str, content: &ir::Content) {
        let place = content.place.descend(&["encoding", property, "headers"]);
        self.diagnostics.report(
            Diagnostic::warning(
                Code::UnsupportedMediaType,
                format!("the part `{property}` has headers that nobody can give"),
            )
            .primary(
                Place::Key(place),
                "sent only if they have one value or a default",
            )
            .help("a part that is a file (`format: binary`) can have any headers"),
        );
    }
}

/// `Of the part \`a\`, [...] gives the headers \`X-A\` (required), \`X-B\`.`
fn sentence(encoding: &ir::Encoding) -> String {
    let headers = encoding.headers.iter().map(|it| {
        let name = docs::code(&it.name);
        match (&it.value, it.presence) {
            (Some(value), _) => format!("{name} ({} if it is not given)", docs::code(value)),
            (None, ir::Presence::Required) => format!("{name} (required)"),
            (None, ir::Presence::Optional) => name,
        }
    });
    let headers: Vec<String> = headers.collect();
    format!(
        "[`Binary::header`](crate::Binary::header) gives the headers of the part {}: {}.",
        docs::code(&encoding.property),
        headers.join(", ")
    )
}
