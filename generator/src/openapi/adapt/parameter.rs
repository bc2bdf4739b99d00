//! What parameters have in OpenAPI 3.2 or in Swagger 2.0 only (Parameter Object): it is kept in extensions, since the types of 3.0 have no place for it.

use serde_json::Value;

use super::Members;
use crate::openapi::carried::{ALLOW_RESERVED, COOKIE_STYLE, DELIMITED, KEPT_HEADER, QUERY_STRING};
use crate::openapi::version::Version;

/// The style that joins items as a `collectionFormat` of Swagger 2.0 does, in whichever place.
pub(in crate::openapi) fn delimited(format: &str) -> Option<&'static str> {
    Some(match format {
        "ssv" => "spaceDelimited",
        "pipes" => "pipeDelimited",
        "tsv" => "tabDelimited",
        _ => return None,
    })
}

/// Adapts how the items of a parameter, or of a property of a form, are joined.
pub(super) fn join(members: &mut Members, version: Version) {
    members.shift_remove(DELIMITED);
    if version == Version::Swagger2
        && let Some(format) = members.shift_remove("collectionFormat")
        && let Some(style) = format.as_str().and_then(delimited)
    {
        members.insert(DELIMITED.to_owned(), style.into());
    }
}

/// Adapts a parameter, or a header, of a document of this version.
pub(super) fn adapt(members: &mut Members, version: Version, minor: u64) {
    for key in [ALLOW_RESERVED, QUERY_STRING, COOKIE_STYLE] {
        members.shift_remove(key);
    }
    // Swagger 2.0 has been looked through by now.
    if version != Version::Swagger2 {
        members.shift_remove(KEPT_HEADER);
    }
    join(members, version);
    let text = |key| members.get(key).and_then(Value::as_str);
    match (text("in"), text("style")) {
        // Before 3.2 it has no place in the path.
        (Some("path"), _) if minor >= 2 => {
            if let Some(value) = members.shift_remove("allowReserved") {
                members.insert(ALLOW_RESERVED.to_owned(), value);
            }
        }
        (Some("querystring"), _) => {
            for key in ["style", "explode", "allowReserved"] {
                members.shift_remove(key);
            }
            members.insert("in".to_owned(), "query".into());
            members.insert(QUERY_STRING.to_owned(), true.into());
        }
        (Some("cookie"), Some("cookie")) => {
            members.shift_remove("style");
            members.insert(COOKIE_STYLE.to_owned(), true.into());
        }
        _ => {}
    }
}
