//! Errors that are not as the document describes them: neither their status nor their text is lost.

use atlas_admin::models::ErrorCode;
use atlas_admin::organizations::DeleteOrgInviteError as Refusal;
use atlas_admin::{Error, ErrorKind, Open};
use portolan_tests::server::Reply;
use serde_json::json;

use super::sdk::failure;

const HTML: &str =
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body></html>";

fn html(status: u16) -> Reply {
    Reply::new(status)
        .header("Content-Type", "text/html; charset=utf-8")
        .body(HTML)
}

/// An error without a documented body, but with everything that came.
fn check_undocumented(error: &Error<Refusal>, status: u16, text: &str) {
    assert_eq!(error.kind(), ErrorKind::Status, "{error}");
    assert!(error.api().is_none());
    assert_eq!(error.status().unwrap(), status);
    assert_eq!(error.text().unwrap(), text);
    assert!(error.headers().is_some());
    assert_eq!(error.operation_id(), "deleteOrgInvite");
    assert!(error.to_string().contains(&status.to_string()), "{error}");
}

#[test]
fn parameters_of_any_type() {
    let error = failure(Reply::json(
        400,
        r#"{"error":400,"errorCode":"RATE_LIMITED_TOKEN_BUCKET","parameters":["/orgs",60,1.5,true,null,{"a":[1]},[]],"detail":"d"}"#,
    ));
    let Some(Refusal::BadRequest(body)) = error.api() else {
        panic!("{error:?}");
    };
    assert_eq!(
        serde_json::Value::from(body.parameters.clone().unwrap()),
        json!(["/orgs", 60, 1.5, true, null, {"a": [1]}, []])
    );
    assert_eq!(body.detail.as_deref(), Some("d"));
}

#[test]
fn ill_typed_members_stay_empty() {
    let error = failure(Reply::json(
        404,
        r#"{"error":"404","errorCode":7,"parameters":"none","reason":["Not Found"],"badRequestDetail":"?","detail":"gone"}"#,
    ));
    let Some(Refusal::NotFound(body)) = error.api() else {
        panic!("{error:?}");
    };
    assert_eq!(body.detail.as_deref(), Some("gone"));
    assert_eq!((&body.reason, &body.bad_request_detail), (&None, &None));
    // A number between quotes is one, and a code may be a number.
    assert_eq!((body.error, body.error_code.as_str()), (404, "7"));
}

#[test]
fn missing_error_code() {
    let error = failure(Reply::json(
        401,
        r#"{"error":401,"reason":"Unauthorized","detail":"You are not authorized for this resource."}"#,
    ));
    let Some(Refusal::Unauthorized(body)) = error.api() else {
        panic!("{error:?}");
    };
    assert_eq!(body.error, 401);
    assert_eq!(body.error_code, Open::Unknown(String::new()));
    assert!(error.to_string().contains("not authorized"), "{error}");
}

#[test]
fn unknown_error_code() {
    let error = failure(Reply::json(
        403,
        r#"{"error":403,"errorCode":"CODE_OF_TOMORROW","new":{"member":[1]}}"#,
    ));
    let Some(Refusal::Forbidden(body)) = error.api() else {
        panic!("{error:?}");
    };
    assert_eq!(
        body.error_code,
        Open::Unknown("CODE_OF_TOMORROW".to_owned())
    );
    assert_eq!(body.error_code.to_string(), "CODE_OF_TOMORROW");
    assert!(error.to_string().contains("CODE_OF_TOMORROW"), "{error}");
}

#[test]
fn html_of_a_proxy() {
    for status in [404, 502] {
        let error = failure(html(status));
        check_undocumented(&error, status, HTML);
        assert!(error.to_string().contains("502 Bad Gateway"), "{error}");
        assert!(!error.to_string().contains('<'), "{error}");
        // The operation is idempotent, and a gateway's trouble passes.
        assert_eq!(error.is_retryable(), status == 502);
    }
}

#[test]
fn empty_bodies() {
    for status in [400, 401, 403, 404, 429, 500, 503] {
        let error = failure(Reply::new(status));
        check_undocumented(&error, status, "");
        assert_eq!(error.is_retryable(), matches!(status, 429 | 503));
    }
}

#[test]
fn media_type_is_not_decisive() {
    let text = r#"{"error":404,"errorCode":"RESOURCE_NOT_FOUND"}"#;
    for media_type in ["text/plain", "application/vnd.atlas.2023-01-01+json", ""] {
        let error = failure(
            Reply::new(404)
                .header("Content-Type", media_type)
                .body(text),
        );
        let Some(Refusal::NotFound(body)) = error.api() else {
            panic!("{error:?}");
        };
        assert_eq!(body.error_code, ErrorCode::ResourceNotFound);
    }
    let error = failure(Reply::new(404).body(text));
    assert!(error.api().is_some());
}

#[test]
fn json_of_another_shape() {
    for text in ["null", "[]", "\"no\"", "404", "{", "{\"error\":404", "nope"] {
        check_undocumented(&failure(Reply::json(404, text)), 404, text);
    }
}

#[test]
fn undocumented_statuses() {
    let text = r#"{"error":406,"errorCode":"INVALID_VERSION_DATE","detail":"no such version"}"#;
    for status in [300, 402, 406, 409, 410, 418, 451, 499, 501, 503, 599] {
        let error = failure(Reply::json(status, text));
        check_undocumented(&error, status, text);
        // What it says is shown although nobody has documented it.
        let shown = error.to_string();
        assert!(
            shown.contains("INVALID_VERSION_DATE: no such version"),
            "{shown}"
        );
    }
}

#[test]
fn bytes_that_are_no_text() {
    let error = failure(Reply::new(500).body([0x1f, 0x8b, 0xff, 0xfe]));
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.body().unwrap().as_ref(), [0x1f, 0x8b, 0xff, 0xfe]);
    assert_eq!(error.text().unwrap(), "\u{1f}\u{fffd}\u{fffd}\u{fffd}");
    assert!(error.to_string().starts_with("deleteOrgInvite: 500 "));
    assert!(!error.to_string().chars().any(char::is_control));
}
