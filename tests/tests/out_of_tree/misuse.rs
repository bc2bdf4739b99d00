//! Mistakes that the compiler finds.

use super::program::{Build, Program};

fn build(name: &str, source: &str) -> Build {
    let dependency = r#"atlas-admin = { path = "{copy}", default-features = false, features = ["organizations", "mongodb-cloud-users"] }"#;
    Program::new(name, source, dependency).build()
}

#[test]
fn ids_are_not_confused() {
    let build = build("swapped", include_str!("programs/swapped.rs"));
    assert!(!build.succeeded);
    let errors: Vec<_> = build
        .findings
        .iter()
        .filter(|line| line.contains("error[E"))
        .collect();
    assert_eq!(errors.len(), 2, "{errors:#?}");
    assert!(
        errors.iter().any(|error| error.contains("E0308")),
        "{errors:#?}"
    );
    assert!(
        errors.iter().any(|error| error.contains("InvitationId")),
        "{errors:#?}"
    );
}

#[test]
fn calls_are_not_forgotten() {
    let build = build("forgotten", include_str!("programs/forgotten.rs"));
    assert!(build.succeeded);
    let [unused] = build.findings.as_slice() else {
        panic!("{:#?}", build.findings);
    };
    assert!(
        unused.contains("unused `Call` that must be used"),
        "{unused}"
    );
}
