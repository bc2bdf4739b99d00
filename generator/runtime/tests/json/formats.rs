//! Texts with a format: dates, identifiers, bytes.

use jiff::Timestamp;
use jiff::civil::Date;
use portolan_runtime::runtime::json::Base64;
use portolan_runtime::runtime::object;
use uuid::Uuid;

use super::{fault, read, write};

struct Formats {
    at: Timestamp,
    on: Option<Date>,
    id: Option<Uuid>,
    content: Option<Base64>,
}
object! { Formats { at: "at" required, on: "on" optional, id: "id" optional, content: "content" optional } }

#[test]
fn round_trip() {
    let text = r#"{"at":"2024-05-06T07:08:09Z","on":"2024-02-29","id":"67e55044-10b1-426f-9247-bb680e5fe0c8","content":"aGVsbG8="}"#;
    let formats: Formats = read(text);
    assert_eq!(write(&formats), text);
    assert_eq!(serde_json::to_string(&formats).unwrap(), text);
    assert_eq!(serde_json::from_str::<Formats>(text).unwrap(), formats);
    assert_eq!(
        formats.content.as_ref().map(Base64::as_bytes),
        Some(&b"hello"[..])
    );
    assert_eq!(
        format!("{formats:?}"),
        r#"Formats { at: "2024-05-06T07:08:09Z", on: "2024-02-29", id: "67e55044-10b1-426f-9247-bb680e5fe0c8", content: "aGVsbG8=" }"#
    );
}

#[test]
fn points_in_time_stay_the_same() {
    for (text, written) in [
        ("2024-05-06T07:08:09Z", "2024-05-06T07:08:09Z"),
        ("2024-05-06T09:08:09+02:00", "2024-05-06T07:08:09Z"),
        (
            "2024-05-06t07:08:09.123456789z",
            "2024-05-06T07:08:09.123456789Z",
        ),
        ("2024-05-06 07:08:09-00:00", "2024-05-06T07:08:09Z"),
        ("1969-12-31T23:59:60Z", "1969-12-31T23:59:59Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ] {
        let at: Timestamp = read(&format!("\"{text}\""));
        assert_eq!(at, text.parse().unwrap());
        assert_eq!(write(&at), format!("\"{written}\""));
    }
}

#[test]
fn points_in_time_beyond_what_can_be_told() {
    let last = "9999-12-30T22:00:00.999999999Z";
    for (text, written) in [
        ("9999-12-31T23:59:59Z", last),
        ("9999-12-31T23:59:59.9999999Z", last),
        ("9999-12-31T23:59:59.9999999999Z", last),
        ("9999-12-31 00:00:00+00:00", last),
        ("9999-12-31T23:59:59", last),
        ("9999-12-31", last),
        ("9999-12-29T00:00:00Z", "9999-12-29T00:00:00Z"),
        (
            "2024-05-06T07:08:09.1234567891234Z",
            "2024-05-06T07:08:09.123456789Z",
        ),
        (
            "2024-05-06T07:08:09.1234567891234",
            "2024-05-06T07:08:09.123456789Z",
        ),
        (
            "2024-05-06T09:08:09.1234567891234+02:00",
            "2024-05-06T07:08:09.123456789Z",
        ),
    ] {
        let at: Timestamp = read(&format!("\"{text}\""));
        assert_eq!(write(&at), format!("\"{written}\""), "{text}");
    }
    for text in [
        "9999-12-31T23:59:59 or later",
        "9999-12-32",
        "2024-05-06T07:08:09.1234567891x",
    ] {
        fault::<Timestamp>(&format!("\"{text}\""));
    }
}

#[test]
fn forms_that_servers_write_instead() {
    for (text, written) in [
        ("2024-05-06T07:08:09", "2024-05-06T07:08:09Z"),
        ("2024-05-06 07:08:09.5", "2024-05-06T07:08:09.5Z"),
        ("2024-05-06", "2024-05-06T00:00:00Z"),
        ("2024-05-06T07:08:09+0000", "2024-05-06T07:08:09Z"),
        ("2024-05-06 07:08:09 UTC", "2024-05-06T07:08:09Z"),
        ("2024-05-06T09:08:09 +0200", "2024-05-06T07:08:09Z"),
    ] {
        let at: Timestamp = read(&format!("\"{text}\""));
        assert_eq!(write(&at), format!("\"{written}\""));
    }
    for text in [
        "2024-05-06T07:08:09Z",
        "2024-05-06T00:00:00",
        "2024-05-06 07:08:09",
    ] {
        let on: Date = read(&format!("\"{text}\""));
        assert_eq!(write(&on), "\"2024-05-06\"");
    }
}

#[test]
fn an_optional_member_in_another_form_is_as_good_as_none() {
    let formats: Formats =
        read(r#"{"at":"2024-05-06T07:08:09Z","on":"0000-00-00","id":"","content":"?"}"#);
    assert_eq!(write(&formats), r#"{"at":"2024-05-06T07:08:09Z"}"#);
    assert_eq!(
        fault::<Formats>(r#"{"at":""}"#),
        "expected a date-time such as 2024-05-06T07:08:09Z, found another string (at, line 1, column 7)"
    );
    assert_eq!(
        fault::<Formats>(r#"{"at":"2024-05-06T07:08:09Z","on":1}"#),
        "expected a string, found a number (on, line 1, column 35)"
    );
}

#[test]
fn what_does_not_fit() {
    let another = "found another string (line 1, column 1)";
    for text in ["", "yesterday", "0000-00-00", "2024-13-06T07:08:09Z"] {
        assert_eq!(
            fault::<Timestamp>(&format!("\"{text}\"")),
            format!("expected a date-time such as 2024-05-06T07:08:09Z, {another}")
        );
    }
    assert_eq!(
        fault::<Date>("\"2023-02-29\""),
        format!("expected a date such as 2024-05-06, {another}")
    );
    assert_eq!(
        fault::<Uuid>("\"67e55044\""),
        format!("expected a UUID such as 67e55044-10b1-426f-9247-bb680e5fe0c8, {another}")
    );
    assert_eq!(
        fault::<Base64>("\"a\""),
        format!("expected base64, {another}")
    );
    assert_eq!(
        fault::<Timestamp>("0"),
        "expected a string, found a number (line 1, column 1)"
    );
}

#[test]
fn base64_of_all_kinds() {
    for text in ["+/8=", "+/8", "-_8=", "-_8"] {
        let bytes: Base64 = read(&format!("\"{text}\""));
        assert_eq!(bytes.as_bytes(), [0xFB, 0xFF], "{text}");
        assert_eq!(write(&bytes), "\"+/8=\"");
    }
    for text in [r"+\r\n/8=\r\n", r"-_\n8"] {
        let bytes: Base64 = read(&format!("\"{text}\""));
        assert_eq!(bytes.as_bytes(), [0xFB, 0xFF], "{text}");
    }
    assert_eq!(read::<Base64>("\"\"").into_bytes(), b"");
    assert_eq!(Base64::from(vec![1, 2]), Base64::from(&[1, 2][..]));
    assert_eq!(
        Base64::from(vec![0xFB]).to_string().parse(),
        Ok(Base64::from(vec![0xFB]))
    );
}
