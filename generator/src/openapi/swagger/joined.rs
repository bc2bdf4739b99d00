//! How the items of a list are joined (Swagger 2.0, `collectionFormat`).

use serde_json::Value;

use super::{Adapter, Members};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::openapi::adapt::parameter::delimited;
use crate::text::Pointer;

/// How items are joined.
pub(super) enum Joined {
    /// As a style of OpenAPI 3.0 does, with its `explode`.
    Style(&'static str, bool),
    /// As no style does in this place, so that the format stays.
    Format,
    /// Nobody knows.
    Unknown,
}

/// Whether a parameter, a header or a member of a form is a list.
pub(super) fn is_list(members: &Members) -> bool {
    members.get("type").is_some_and(|it| it == "array")
}

/// Takes out how the items of a list are joined.
pub(super) fn collection_format(members: &mut Members) -> String {
    match members.shift_remove("collectionFormat") {
        Some(Value::String(format)) => format,
        _ => "csv".to_owned(),
    }
}

/// How a format joins items in this location.
pub(super) fn joined(format: &str, location: Option<&str>) -> Joined {
    match (format, location) {
        ("csv", Some("query")) => Joined::Style("form", false),
        ("multi", Some("query")) => Joined::Style("form", true),
        ("ssv", Some("query")) => Joined::Style("spaceDelimited", false),
        ("pipes", Some("query")) => Joined::Style("pipeDelimited", false),
        ("csv" | "multi", _) => Joined::Style("simple", false),
        _ if delimited(format).is_some() => Joined::Format,
        _ => Joined::Unknown,
    }
}

impl Adapter<'_> {
    /// Lists within a list have a format of their own, which no style of OpenAPI 3.0 says: each is one text.
    pub(super) fn settle_items(&mut self, members: &mut Members, place: &Pointer) {
        let Some(Value::Object(items)) = members.get_mut("items").filter(|it| is_array(it)) else {
            return;
        };
        let format = collection_format(items);
        *items = Members::from_iter([("type".to_owned(), "string".into())]);
        let message =
            format!("lists within a list are joined in a format of their own, `{format}`");
        self.diagnostics.report(
            Diagnostic::warning(Code::UnsupportedParameter, message)
                .primary(
                    Place::Key(place.child("items")),
                    "each is taken as one text",
                )
                .help("join the inner items, or take them apart, yourself"),
        );
    }

    /// A header in an answer: its lists are told apart by commas, as those of HTTP are (RFC 9110, section 5.6.1).
    pub(super) fn settle_header(&mut self, members: &mut Members, place: &Pointer) {
        if !is_list(members) {
            members.shift_remove("collectionFormat");
            return;
        }
        let format = collection_format(members);
        if matches!(format.as_str(), "csv" | "multi") {
            self.settle_items(members, place);
            return;
        }
        members.shift_remove("items");
        members.insert("type".to_owned(), "string".into());
        let message = format!("the items of a header are not taken apart in the format `{format}`");
        let help = "write `csv`, or take the text apart yourself";
        self.report_format(message, help, place);
    }

    /// Items of a parameter or a member of a form that are joined as nobody knows.
    pub(super) fn report_joined(&mut self, format: &str, place: &Pointer) {
        let message = format!("items cannot be joined in the format `{format}`");
        let help = "write `csv`, `ssv`, `tsv`, `pipes` or `multi`, or join the items yourself";
        self.report_format(message, help, place);
    }

    fn report_format(&mut self, message: String, help: &str, place: &Pointer) {
        self.diagnostics.report(
            Diagnostic::warning(Code::UnsupportedParameter, message)
                .primary(
                    Place::Value(place.child("collectionFormat")),
                    "taken as text",
                )
                .help(help),
        );
    }
}

fn is_array(schema: &Value) -> bool {
    schema.get("type").is_some_and(|it| it == "array")
}
