//! Answers that report an error.

use std::time::Duration;

use portolan_runtime::runtime::{Error, ErrorKind, ErrorSet, errors};
use portolan_tests::server::{Reply, Server};

use super::api::{GetNews, ThingError, client, create, delete, get, run, serve};

fn fail(reply: Reply) -> (Server, Error<ThingError>) {
    let server = serve(move |_| reply.clone());
    let error = run(client(&server).send(delete("1"))).unwrap_err();
    (server, error)
}

fn failure(reply: Reply) -> Error<ThingError> {
    fail(reply).1
}

#[test]
fn documented_errors() {
    for (status, code) in [
        (400, "VALIDATION_ERROR"),
        (401, "NOT_ORG_GROUP_CREATOR"),
        (403, "CANNOT_CHANGE_GROUP_NAME"),
        (404, "RESOURCE_NOT_FOUND"),
        (429, "RATE_LIMITED"),
        (500, "UNEXPECTED_ERROR"),
    ] {
        let body = format!(
            r#"{{"error":{status},"errorCode":"{code}","detail":"d","parameters":[{{"a":1}}]}}"#
        );
        let (server, error) = fail(Reply::json(status, body.clone()).header("X-Request-Id", "r1"));
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.text().unwrap(), body);
        assert_eq!(error.request_id(), Some("r1"));
        assert_eq!(error.operation_id(), "deleteThing");
        assert_eq!(server.requests().len(), 1);
        let (ThingError::BadRequest(api)
        | ThingError::Unauthorized(api)
        | ThingError::Forbidden(api)
        | ThingError::NotFound(api)
        | ThingError::TooManyRequests(api)
        | ThingError::InternalServerError(api)) = error.api().unwrap();
        assert_eq!(
            (api.error, api.error_code.as_str()),
            (i32::from(status), code)
        );
        assert_eq!(api.parameters.as_ref().unwrap()[0]["a"], 1);
        let line = error.to_string();
        assert!(
            line.starts_with(&format!("deleteThing: {status} ")),
            "{line}"
        );
        assert!(line.ends_with(&format!(": {code}: d")), "{line}");
    }
}

#[test]
fn the_enum_tells_the_status() {
    let error = failure(Reply::json(
        404,
        r#"{"error":404,"errorCode":"GONE","detail":"no such thing"}"#,
    ));
    let Some(api @ ThingError::NotFound(_)) = error.api() else {
        unreachable!("{error:?}")
    };
    assert_eq!(api.to_string(), "NotFound: GONE: no such thing");
    assert!(
        matches!(error.into_api(), Some(ThingError::NotFound(body)) if body.error_code == "GONE")
    );
}

#[test]
fn parameters_of_other_types() {
    let body = r#"{"error":429,"errorCode":"RATE_LIMITED_TOKEN_BUCKET","parameters":["/api",3,{"a":1},null]}"#;
    let error = failure(Reply::json(429, body));
    let Some(ThingError::TooManyRequests(api)) = error.api() else {
        unreachable!("{error:?}")
    };
    assert_eq!(
        (api.error, api.error_code.as_str()),
        (429, "RATE_LIMITED_TOKEN_BUCKET")
    );
    assert!(error.text().unwrap().contains("[\"/api\",3,"));
    assert_eq!(
        error.to_string(),
        "deleteThing: 429 Too Many Requests: RATE_LIMITED_TOKEN_BUCKET"
    );
}

#[test]
fn error_without_its_code() {
    let error = failure(Reply::json(
        401,
        r#"{"error":401,"reason":"Unauthorized","detail":"who?"}"#,
    ));
    let Some(ThingError::Unauthorized(api)) = error.api() else {
        unreachable!("{error:?}")
    };
    assert_eq!(
        (api.error, api.error_code.as_str(), api.detail.as_deref()),
        (401, "", Some("who?"))
    );
    assert_eq!(error.to_string(), "deleteThing: 401 Unauthorized: who?");
}

#[test]
fn html_of_a_proxy() {
    let page = "<html><head><TITLE>504 Gateway\n Time-out</TITLE></head><body>nginx</body></html>";
    let error = failure(
        Reply::new(500)
            .header("Content-Type", "text/html")
            .body(page),
    );
    assert_eq!((error.kind(), error.api()), (ErrorKind::Status, None));
    assert_eq!(error.text().unwrap(), page);
    assert_eq!(
        error.to_string(),
        "deleteThing: 500 Internal Server Error: 504 Gateway Time-out"
    );
}

#[test]
fn nothing_at_all() {
    let error = failure(Reply::new(403));
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Status, 403)
    );
    assert_eq!(error.to_string(), "deleteThing: 403 Forbidden");
    assert!(error.body().unwrap().is_empty());
}

#[test]
fn undocumented_statuses() {
    let error = failure(Reply::json(409, r#"{"error":409,"errorCode":"CONFLICT"}"#));
    assert_eq!((error.kind(), error.api()), (ErrorKind::Status, None));
    assert_eq!(error.to_string(), "deleteThing: 409 Conflict: CONFLICT");
    let error = failure(Reply::new(599).body("odd\u{7}\n  text"));
    assert_eq!(
        error.to_string(),
        "deleteThing: 599 <unknown status code>: odd text"
    );
}

#[test]
fn long_texts_are_cut() {
    let error = failure(Reply::new(500).body("ü".repeat(5000)));
    assert_eq!(
        error.to_string().chars().count(),
        "deleteThing: 500 Internal Server Error: ".len() + 201
    );
    assert_eq!(error.body().unwrap().len(), 10_000);
}

#[test]
fn operation_without_documented_errors() {
    let server = serve(|_| Reply::json(404, r#"{"error":{"code":"nope","message":"not here"}}"#));
    let error = run(client(&server).send(GetNews {})).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.to_string(), "getNews: 404 Not Found: nope: not here");
}

#[test]
fn retry_after() {
    let seconds = failure(Reply::new(429).header("Retry-After", "7"));
    assert_eq!(seconds.retry_after(), Some(Duration::from_secs(7)));
    let date = httpdate::fmt_http_date(std::time::SystemTime::now() + Duration::from_secs(100));
    let date = failure(Reply::new(503).header("Retry-After", &date))
        .retry_after()
        .unwrap();
    assert!(
        date > Duration::from_secs(90) && date <= Duration::from_secs(100),
        "{date:?}"
    );
    let past = failure(Reply::new(429).header("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"));
    assert_eq!(past.retry_after(), Some(Duration::ZERO));
    for nonsense in ["soon", "-1", "", "1.5"] {
        assert_eq!(
            failure(Reply::new(429).header("Retry-After", nonsense)).retry_after(),
            None
        );
    }
    let huge = failure(Reply::new(429).header("Retry-After", "99999999999999999999"));
    assert_eq!(huge.retry_after(), Some(Duration::from_secs(u64::MAX)));
}

#[test]
fn what_may_be_tried_again() {
    // Deleting is idempotent, creating is not.
    let table = [
        (400, "", false, false),
        (404, "", false, false),
        (429, "", true, true),
        (500, "", false, false),
        (502, "", true, false),
        (503, "", true, false),
        (503, "1", true, true),
        (504, "", true, false),
    ];
    for (status, after, delete_again, create_again) in table {
        let server = serve(move |_| match after {
            "" => Reply::new(status),
            after => Reply::new(status).header("Retry-After", after),
        });
        let client = client(&server);
        let deleting = run(client.send(delete("1"))).unwrap_err();
        let creating = run(client.send(create("lamp"))).unwrap_err();
        assert_eq!(deleting.is_retryable(), delete_again, "{status}");
        assert_eq!(creating.is_retryable(), create_again, "{status}");
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Mixed {
    NotFound(Vec<i32>),
    Conflict,
    ClientError(String),
    Unexpected(Vec<i32>),
    Invalid(Vec<i32>),
    Failed(Vec<i32>),
    FailedText(String),
    FailedProblem(i32),
    FailedNothing,
}
errors! { Mixed {
    default => Unexpected(Vec<i32>),
    "4XX" => ClientError(String) text,
    404 => NotFound(Vec<i32>),
    409 => Conflict,
    422 => Invalid(Vec<i32>) ! "application/problem+json" "text/plain",
    424 => Failed(Vec<i32>) | "text/plain" => FailedText(String) text
        | "application/problem+json" => FailedProblem(i32) | "image/png" => FailedNothing ! "text/html",
} }

#[test]
fn a_body_of_another_documented_media_type_is_left_as_it_came() {
    let invalid = Some(Mixed::Invalid(vec![3]));
    for media_type in [
        "application/json",
        "",
        "text/html",
        "application/problem+xml",
    ] {
        assert_eq!(
            Mixed::decode(422, media_type, b"[3]"),
            invalid,
            "{media_type}"
        );
    }
    for media_type in ["text/plain", "Application/Problem+JSON; charset=utf-8"] {
        assert_eq!(Mixed::decode(422, media_type, b"[3]"), None, "{media_type}");
    }
}

#[test]
fn a_body_of_another_media_type_is_the_variant_of_that() {
    let decode = |media_type: &str, body: &[u8]| Mixed::decode(424, media_type, body);
    let failed = Some(Mixed::Failed(vec![3]));
    for media_type in ["application/json", "", "nonsense"] {
        assert_eq!(decode(media_type, b"[3]"), failed, "{media_type}");
    }
    let text = decode("Text/Plain; charset=utf-8", b"<[3]>").unwrap();
    assert_eq!(text, Mixed::FailedText("<[3]>".to_owned()));
    assert_eq!(text.to_string(), "FailedText: <[3]>");
    let problem = "application/problem+json; charset=utf-8";
    assert_eq!(decode(problem, b"7"), Some(Mixed::FailedProblem(7)));
    assert_eq!(decode(problem, b"[3]"), None);
    assert_eq!(decode("image/png", b"\x89"), Some(Mixed::FailedNothing));
    assert_eq!(decode("text/html", b"[3]"), None);
}

#[test]
fn codes_before_ranges_before_the_default() {
    assert_eq!(
        Mixed::decode(404, "", b"[1]"),
        Some(Mixed::NotFound(vec![1]))
    );
    assert_eq!(Mixed::decode(409, "", b"<html>"), Some(Mixed::Conflict));
    assert_eq!(
        Mixed::decode(418, "", b"tea"),
        Some(Mixed::ClientError("tea".into()))
    );
    assert_eq!(
        Mixed::decode(500, "", b"[2]"),
        Some(Mixed::Unexpected(vec![2]))
    );
    assert_eq!(Mixed::decode(500, "", b"<html>"), None);
    assert_eq!(Mixed::Conflict.to_string(), "Conflict");
    assert_eq!(
        Mixed::ClientError("tea".into()).to_string(),
        "ClientError: tea"
    );
}

#[test]
fn errors_are_small_and_travel() {
    fn travels<T: Send + Sync + 'static>() -> usize {
        size_of::<T>()
    }
    assert!(travels::<Error<ThingError>>() <= 2 * size_of::<usize>());
    let error: Box<dyn std::error::Error + Send + Sync> =
        run(client(&serve(|_| Reply::new(500))).send(get("1")))
            .unwrap_err()
            .into();
    assert!(error.downcast_ref::<Error<ThingError>>().is_some());
}
