//! Security schemes (Swagger 2.0, Security Scheme Object).

use serde_json::{Value, json};

/// What each flow is called in OpenAPI 3.0.
const FLOWS: [(&str, &str); 4] = [
    ("implicit", "implicit"),
    ("password", "password"),
    ("application", "clientCredentials"),
    ("accessCode", "authorizationCode"),
];

/// Adapts a scheme.
pub(super) fn adapt(scheme: &mut Value) {
    let Value::Object(members) = scheme else {
        return;
    };
    match members.get("type").and_then(Value::as_str) {
        Some("basic") => {
            members.insert("type".to_owned(), "http".into());
            members.insert("scheme".to_owned(), "basic".into());
        }
        Some("oauth2") => {
            let flow = members.shift_remove("flow");
            let flow = flow.as_ref().and_then(Value::as_str);
            let known = FLOWS.iter().find(|(old, _)| Some(*old) == flow);
            let mut own = serde_json::Map::new();
            for key in ["authorizationUrl", "tokenUrl", "refreshUrl", "scopes"] {
                if let Some(value) = members.shift_remove(key) {
                    own.insert(key.to_owned(), value);
                }
            }
            let flows = match known {
                Some((_, new)) => json!({ *new: own }),
                None => json!({}),
            };
            members.entry("flows").or_insert(flows);
        }
        _ => {}
    }
}
