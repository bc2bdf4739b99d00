//! What media types are called in names.

use crate::http_text::essence;
use crate::ir;
use crate::name::Words;

/// The words for a media type: `csv` for `text/csv`. They depend on nothing but the media type, and the version that it carries.
pub(super) fn words(media_type: &str, operation: &ir::Operation) -> Words {
    let essence = essence(media_type);
    let suffix = essence.rsplit_once('+').map(|(_, suffix)| suffix);
    let version = operation.version.as_deref().map(str::to_ascii_lowercase);
    if let (Some(version), Some(suffix)) = (version, suffix)
        && essence.contains(&version)
    {
        return Words::of(suffix);
    }
    let (main, sub) = essence.split_once('/').unwrap_or(("", &essence));
    Words::of(match essence.as_str() {
        "application/json" | "text/json" | "application/*+json" => "json",
        "text/plain" => "text",
        "text/event-stream" => "events",
        "application/x-www-form-urlencoded" => "form",
        "multipart/form-data" => "multipart",
        "application/octet-stream" => "bytes",
        "*/*" | "application/*" => "any",
        _ if sub == "*" => main,
        _ if main == "multipart" => return Words::of("multipart").then(&Words::of(sub)),
        _ => match sub.strip_suffix("+json") {
            Some(patch) if patch.ends_with("patch") => patch,
            _ => sub.strip_prefix("x-").unwrap_or(sub),
        },
    })
}

/// What is sent as `Content-Type`: of a range of media types the one that says least.
pub(super) fn content_type(content: &ir::Content) -> String {
    if !content.media_type.contains('*') {
        return content.media_type.clone();
    }
    match content.format {
        ir::Format::Json(_) => "application/json",
        ir::Format::Text => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
    .to_owned()
}
