//! The copy of the runtime that each SDK has.
//!
//! It is verbatim, but for what is certain when the SDK is generated: code that waits for a feature of the runtime which
//! the API always or never needs, and the name of the crate in examples.

use super::settings::{Setting, Settings};

macro_rules! files {
    ($($path:literal)*) => {
        &[$(($path, include_str!(concat!("../../runtime/src/runtime/", $path)))),*]
    };
}

/// The runtime's sources, by their paths below `runtime`.
pub(super) const FILES: &[(&str, &str)] = files! {
    "auth/api_key.rs"
    "auth/basic.rs"
    "auth/bearer.rs"
    "auth/client_credentials.rs"
    "auth/digest/challenge.rs"
    "auth/digest/hash.rs"
    "auth/digest/mod.rs"
    "auth/digest/parse.rs"
    "auth/digest/response.rs"
    "auth/failure.rs"
    "auth/mod.rs"
    "auth/select.rs"
    "auth/token.rs"
    "cli/arguments.rs"
    "cli/call.rs"
    "cli/macros.rs"
    "cli/mod.rs"
    "cli/output.rs"
    "cli/program.rs"
    "cli/settings.rs"
    "cli/values.rs"
    "client/api.rs"
    "client/base_url.rs"
    "client/builder.rs"
    "client/call.rs"
    "client/config.rs"
    "client/environment.rs"
    "client/mod.rs"
    "client/redirect.rs"
    "client/retry.rs"
    "client/send.rs"
    "error/build.rs"
    "error/config.rs"
    "error/failure.rs"
    "error/mod.rs"
    "error/retry.rs"
    "error/set.rs"
    "error/summary.rs"
    "json/binary.rs"
    "json/bridge.rs"
    "json/bytes.rs"
    "json/containers.rs"
    "json/content.rs"
    "json/date.rs"
    "json/decimal.rs"
    "json/error.rs"
    "json/fields.rs"
    "json/fit.rs"
    "json/mod.rs"
    "json/model.rs"
    "json/nulls.rs"
    "json/number.rs"
    "json/object.rs"
    "json/open_enum.rs"
    "json/open_integers.rs"
    "json/patch.rs"
    "json/places.rs"
    "json/reader.rs"
    "json/scalars.rs"
    "json/secret.rs"
    "json/string.rs"
    "json/table.rs"
    "json/text.rs"
    "json/tuple.rs"
    "json/union.rs"
    "json/uuid.rs"
    "json/value.rs"
    "json/variants.rs"
    "json/writer.rs"
    "mod.rs"
    "operation/accepting.rs"
    "operation/macros.rs"
    "operation/mod.rs"
    "operation/parameter.rs"
    "operation/signature.rs"
    "operation/styles.rs"
    "request/body.rs"
    "request/contents.rs"
    "request/cookie.rs"
    "request/form.rs"
    "request/header.rs"
    "request/media.rs"
    "request/mod.rs"
    "request/multipart.rs"
    "request/path.rs"
    "request/percent.rs"
    "request/query.rs"
    "request/shape.rs"
    "request/writers.rs"
    "response/answer.rs"
    "response/envelope.rs"
    "response/event_parser.rs"
    "response/events.rs"
    "response/header.rs"
    "response/items.rs"
    "response/mod.rs"
    "response/several.rs"
    "response/stream.rs"
    "transport/failure.rs"
    "transport/mod.rs"
    "transport/receive.rs"
    "transport/request_body.rs"
    "transport/reqwest.rs"
    "words.rs"
};

/// The sources that a crate has, by their paths below `runtime`.
pub(super) fn render_runtime(settings: Settings<'_>, library: &str) -> Vec<(&'static str, String)> {
    let copies = FILES
        .iter()
        .map(|&(path, text)| (path, Copied::of(text, settings)));
    let copies = copies.collect::<Vec<_>>();
    let gone = copies
        .iter()
        .flat_map(|(path, copied)| copied.gone(path))
        .collect::<Vec<_>>();
    let kept = copies.into_iter().filter(|(path, _)| {
        let module = path.strip_suffix(".rs").unwrap_or(path);
        !gone
            .iter()
            .any(|it| module == it || module.starts_with(&format!("{it}/")))
    });
    kept.map(|(path, copied)| (path, copied.text.replace("portolan_runtime", library)))
        .collect()
}

/// A source without what the SDK does not need.
struct Copied<'a> {
    text: String,
    /// The modules that it declares no more.
    modules: Vec<&'a str>,
}

impl<'a> Copied<'a> {
    fn of(text: &'a str, settings: Settings<'_>) -> Copied<'a> {
        let mut copied = Copied {
            text: String::with_capacity(text.len()),
            modules: Vec::new(),
        };
        let mut lines = text.lines().peekable();
        while let Some(line) = lines.next() {
            match settled(line, settings) {
                None => copied.keep(line),
                // The condition holds, so it need not be said.
                Some(true) => {}
                Some(false) => {
                    let stood_alone = copied.drop_docs();
                    copied.skip_item(&mut lines);
                    lines.next_if(|it| stood_alone && it.is_empty());
                }
            }
        }
        copied
    }

    fn keep(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Takes back the documentation of the item that follows; says whether an empty line is before it.
    fn drop_docs(&mut self) -> bool {
        let last = |text: &str| {
            let end = text.len().saturating_sub(1);
            text[..end].rfind('\n').map_or(0, |it| it + 1)
        };
        let mut start = last(&self.text);
        while self.text[start..].trim_start().starts_with("///") {
            self.text.truncate(start);
            start = last(&self.text);
        }
        self.text.is_empty() || self.text.ends_with("\n\n")
    }

    /// Passes over the item, arm or statement that starts with the next line.
    fn skip_item(&mut self, lines: &mut impl Iterator<Item = &'a str>) {
        let mut depth = 0;
        for line in lines {
            let line = line.trim();
            let module = line
                .strip_prefix("mod ")
                .and_then(|rest| rest.strip_suffix(';'));
            self.modules.extend(module);
            depth += line.matches(['{', '(', '[']).count();
            depth = depth.saturating_sub(line.matches(['}', ')', ']']).count());
            if depth == 0 && line.ends_with([';', ',', '}']) {
                return;
            }
        }
    }

    /// The paths of the modules that the file at `path` declares no more, without `.rs`.
    fn gone(&self, path: &str) -> Vec<String> {
        let directory = path.strip_suffix("mod.rs").unwrap_or_default();
        self.modules
            .iter()
            .map(|module| format!("{directory}{module}"))
            .collect()
    }
}

/// Whether the condition in this line holds for certain; `None` if the line is no condition, or its users decide.
///
/// Conditions on features that may be settled stand on a line of their own, with at most one operator.
fn settled(line: &str, settings: Settings<'_>) -> Option<bool> {
    let condition = line.trim().strip_prefix("#[cfg(")?.strip_suffix(")]")?;
    let mut features = condition
        .split('"')
        .skip(1)
        .step_by(2)
        .map(|feature| settings.get(feature));
    let (operator, _) = condition.split_once('(').unwrap_or_default();
    match operator {
        "any" if features.clone().any(|it| it == Setting::On) => Some(true),
        "any" if features.all(|it| it == Setting::Off) => Some(false),
        "any" => None,
        "not" => features
            .next()
            .and_then(Setting::settled)
            .map(|holds| !holds),
        _ => features.next().and_then(Setting::settled),
    }
}
