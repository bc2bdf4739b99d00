//! Servers, of which a client knows one (OpenAPI 3.0, Server Object).

use serde_json::Value;

use super::decode::array;

/// The URL of the first server that a client can send to; where there is none such, of the first that is relative to something, or
/// else of the first.
pub(super) fn base_url(servers: Option<&Value>) -> Option<String> {
    let urls = || array(servers).filter_map(url);
    let fit = || urls().filter(|it| unfit(it).is_none());
    let absolute = fit().find(|it| it.contains("://"));
    absolute.or_else(|| fit().next()).or_else(|| urls().next())
}

/// The URL of a server, with the defaults of its variables (OpenAPI 3.0, Server Variable Object).
///
/// What stands in braces and is no variable stays, and a default is no template itself.
pub(super) fn url(server: &Value) -> Option<String> {
    let template = server.get("url")?.as_str()?;
    let default = |name: &str| {
        let variable = server.get("variables")?.get(name)?;
        let default = variable.get("default").and_then(Value::as_str);
        Some(default.unwrap_or_default())
    };
    let mut url = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        url.push_str(before);
        match after
            .split_once('}')
            .and_then(|(name, end)| Some((default(name)?, end)))
        {
            Some((text, end)) => {
                url.push_str(text);
                rest = end;
            }
            None => {
                url.push('{');
                rest = after;
            }
        }
    }
    url.push_str(rest);
    Some(url)
}

/// What keeps a client from sending to a URL, if anything does. One without a scheme may be relative to where the document is.
pub(super) fn unfit(url: &str) -> Option<&'static str> {
    if url.contains('?') {
        return Some("has a query");
    }
    if url.contains('#') {
        return Some("has a fragment");
    }
    let (scheme, rest) = url.split_once("://")?;
    if !["http", "https"].contains(&scheme.to_ascii_lowercase().as_str()) {
        return Some("is not of HTTP");
    }
    let authority = rest.split('/').next().unwrap_or_default();
    authority
        .contains('@')
        .then_some("has a user or a password")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{base_url, unfit};

    #[test]
    fn the_first_that_a_client_can_send_to() {
        let of = |urls: &[&str]| {
            let servers: Vec<_> = urls.iter().map(|it| json!({ "url": it })).collect();
            base_url(Some(&servers.into()))
        };
        assert_eq!(of(&["/v1", "http://a"]).as_deref(), Some("http://a"));
        assert_eq!(of(&["/v1", "/v2"]).as_deref(), Some("/v1"));
        assert_eq!(of(&["ftp://a", "/v2"]).as_deref(), Some("/v2"));
        assert_eq!(of(&["wss://a", "HTTPS://b"]).as_deref(), Some("HTTPS://b"));
        assert_eq!(of(&["wss://a", "http://b/?c"]).as_deref(), Some("wss://a"));
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn what_keeps_a_client_from_sending() {
        for url in ["", "/", "a.b/c", "https://a/@b", "http://{a}.b:1/c"] {
            assert_eq!(unfit(url), None, "{url}");
        }
        assert_eq!(unfit("https://a/b?c=d"), Some("has a query"));
        assert_eq!(unfit("https://a/#b"), Some("has a fragment"));
        assert_eq!(unfit("ftp://a"), Some("is not of HTTP"));
        assert_eq!(unfit("https://a:b@c/d"), Some("has a user or a password"));
    }
}
