//! The errors that the document describes for `deleteOrgInvite`.

use std::time::Duration;

use atlas_admin::models::{ApiError, ErrorCode};
use atlas_admin::organizations::DeleteOrgInviteError as Refusal;
use atlas_admin::{Error, ErrorKind, Open};
use portolan_tests::server::Reply;

use super::sdk::{client, failure, params, run, serve};

/// A status with its reason, code and whether the call may be tried again.
const DOCUMENTED: [(u16, &str, ErrorCode, bool); 6] = [
    (400, "Bad Request", ErrorCode::ValidationError, false),
    (401, "Unauthorized", ErrorCode::NotOrgGroupCreator, false),
    (403, "Forbidden", ErrorCode::CannotChangeGroupName, false),
    (404, "Not Found", ErrorCode::ResourceNotFound, false),
    (429, "Too Many Requests", ErrorCode::RateLimited, true),
    (
        500,
        "Internal Server Error",
        ErrorCode::UnexpectedError,
        false,
    ),
];

fn body(status: u16, reason: &str, code: &ErrorCode) -> String {
    format!(
        r#"{{"detail":"(This is just an example.) It is {status}.","error":{status},"errorCode":"{code}","reason":"{reason}"}}"#
    )
}

/// The body that the variant holds, if it is the variant of the status.
fn of_status(error: &Refusal, status: u16) -> &ApiError {
    match (error, status) {
        (Refusal::BadRequest(body), 400)
        | (Refusal::Unauthorized(body), 401)
        | (Refusal::Forbidden(body), 403)
        | (Refusal::NotFound(body), 404)
        | (Refusal::TooManyRequests(body), 429)
        | (Refusal::InternalServerError(body), 500) => body,
        _ => panic!("{error:?} is not for {status}"),
    }
}

#[test]
fn each_status_is_its_variant() {
    for (status, reason, code, retryable) in &DOCUMENTED {
        let text = body(*status, reason, code);
        let error = failure(
            Reply::json(*status, text.clone())
                .header("RateLimit-Limit", "100")
                .header("RateLimit-Remaining", "7"),
        );
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.status().unwrap(), *status);
        assert_eq!(error.operation_id(), "deleteOrgInvite");
        assert_eq!(error.text().unwrap(), text);
        assert_eq!(error.headers().unwrap()["ratelimit-remaining"], "7");
        assert_eq!(error.is_retryable(), *retryable, "{status}");
        assert_eq!(error.retry_after(), None);

        let api = of_status(error.api().unwrap(), *status);
        assert_eq!(api.error, i32::from(*status));
        assert_eq!(api.error_code, *code);
        assert!(!matches!(api.error_code, Open::Unknown(_)));
        assert_eq!(api.reason.as_deref(), Some(*reason));
        assert!(api.detail.as_deref().unwrap().contains("just an example"));
        assert_eq!((&api.parameters, &api.bad_request_detail), (&None, &None));
    }
}

#[test]
fn errors_say_what_happened_in_one_line() {
    for (status, reason, code, _) in &DOCUMENTED {
        let error = failure(Reply::json(*status, body(*status, reason, code)));
        assert_eq!(
            error.to_string(),
            format!(
                "deleteOrgInvite: {status} {reason}: {code}: (This is just an example.) It is {status}."
            )
        );
        let api = error.into_api().unwrap();
        assert!(api.to_string().contains(code.as_str()), "{api}");
    }
}

#[test]
fn errors_pass_through_boxes() {
    let error = failure(Reply::json(
        404,
        r#"{"error":404,"errorCode":"RESOURCE_NOT_FOUND"}"#,
    ));
    let error: Box<dyn std::error::Error + Send + Sync> = error.into();
    let error = error.downcast::<Error<Refusal>>().unwrap();
    assert!(matches!(error.into_api(), Some(Refusal::NotFound(_))));
}

#[test]
fn broken_rules_are_listed() {
    let error = failure(Reply::json(
        400,
        r#"{"error":400,"errorCode":"VALIDATION_ERROR","parameters":[{"name":"orgId"}],
            "badRequestDetail":{"fields":[{"description":"is too short","field":"orgId"},{"description":"is odd","field":"x"}]}}"#,
    ));
    let Some(Refusal::BadRequest(body)) = error.api() else {
        panic!("{error:?}");
    };
    let fields = body.bad_request_detail.as_ref().unwrap().fields.as_ref();
    let fields: Vec<_> = fields
        .unwrap()
        .iter()
        .map(|violation| (violation.field.as_str(), violation.description.as_str()))
        .collect();
    assert_eq!(fields, [("orgId", "is too short"), ("x", "is odd")]);
    assert_eq!(body.parameters.as_ref().unwrap()[0]["name"], "orgId");
}

#[test]
fn rate_limit() {
    let error = failure(
        Reply::json(
            429,
            r#"{"error":429,"errorCode":"RATE_LIMITED","reason":"Too Many Requests"}"#,
        )
        .header("RateLimit-Limit", "100")
        .header("RateLimit-Remaining", "0")
        .header("Retry-After", "17"),
    );
    assert!(matches!(error.api(), Some(Refusal::TooManyRequests(_))));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(17)));
    assert!(error.is_retryable());
    let headers = error.headers().unwrap();
    assert_eq!(headers["RateLimit-Limit"], "100");
    assert_eq!(headers["RateLimit-Remaining"], "0");
    assert_eq!(headers["Retry-After"], "17");
}

#[test]
fn refused_calls_are_sent_once() {
    for (status, reason, code, _) in &DOCUMENTED {
        let reply = Reply::json(*status, body(*status, reason, code));
        let server = serve(move |_| reply.clone());
        run(client(&server).send(params())).unwrap_err();
        assert_eq!(server.requests().len(), 1, "{status}");
    }
}
