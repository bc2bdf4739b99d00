//! Values that must not be seen.

use std::collections::BTreeMap;

use portolan_runtime::runtime::json::Secret;
use portolan_runtime::runtime::{object, union};

use super::{fault, read, write, write_request};

#[derive(Clone)]
struct Login {
    user: String,
    password: Secret<String>,
    keys: Option<Vec<Secret<String>>>,
    by_name: Option<BTreeMap<String, Secret<Inner>>>,
    choice: Option<Choice>,
}
object! { Login {
    user: "user" required, password: "password" required, keys: "keys" optional, by_name: "byName" optional, choice: "choice" optional,
} }

#[derive(Clone)]
struct Inner {
    pin: i32,
}
object! { Inner { pin: "pin" required } }

#[derive(Clone)]
enum Choice {
    Token(Secret<String>),
    Unknown(serde_json::Value),
}
union! { Choice { 0: Token(Secret<String>) if string } }

const TEXT: &str = r#"{"user":"ada","password":"hunter2","keys":["hunter2","hunter2"],"byName":{"a":{"pin":4711}},"choice":"hunter2"}"#;

#[test]
fn they_are_read_and_sent() {
    let login: Login = read(TEXT);
    assert_eq!(login.password.expose(), "hunter2");
    assert_eq!(login.password.clone().into_inner(), "hunter2");
    assert_eq!(write(&login), TEXT);
    assert_eq!(write_request(&login), TEXT);
    assert_eq!(serde_json::to_string(&login).unwrap(), TEXT);
}

#[test]
fn they_are_not_printed() {
    let login: Login = read(TEXT);
    let printed = format!("{login:?} {login:#?} {:?}", login.password);
    assert!(
        !printed.contains("hunter2") && !printed.contains("4711"),
        "{printed}"
    );
    assert_eq!(
        format!("{login:?}"),
        r#"Login { user: "ada", password: ***, keys: [***, ***], by_name: {"a": ***}, choice: Token(***) }"#
    );
}

#[test]
fn they_are_compared() {
    let login: Login = read(TEXT);
    assert_eq!(login, login.clone());
    assert_ne!(
        login,
        Login {
            password: "x".into(),
            ..login.clone()
        }
    );
    assert_eq!(Secret::new(1), Secret::from(1));
}

#[test]
fn errors_do_not_repeat_them() {
    let message = fault::<Login>(r#"{"user":"ada","password":["hunter2"]}"#);
    assert_eq!(
        message,
        "expected a string, found an array (password, line 1, column 26)"
    );
}
