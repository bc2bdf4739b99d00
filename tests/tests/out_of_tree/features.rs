//! The crate without its default features.

use super::program::Program;

fn dependencies(program: &Program) -> Vec<String> {
    let output = program.cargo(&["tree", "--edges=normal", "--prefix=none", "--format={p}"]);
    let text = String::from_utf8(output.stdout).unwrap();
    let name = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
    text.lines().map(name).collect()
}

#[test]
fn without_any() {
    let program = Program::new(
        "without-transport",
        include_str!("programs/without_transport.rs"),
        r#"atlas-admin = { path = "{copy}", default-features = false }"#,
    );
    let build = program.build();
    assert_eq!((build.findings, build.succeeded), (vec![], true));
    let output = program.run(&[], &[]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        said,
        "no transport: give one, or turn on the feature `reqwest`\n"
    );
    let dependencies = dependencies(&program);
    assert!(dependencies.contains(&"http".to_owned()));
    for absent in [
        "reqwest",
        "tokio",
        "rustls",
        "ring",
        "hyper",
        "sha2",
        "serde_derive",
    ] {
        assert!(!dependencies.iter().any(|name| name == absent), "{absent}");
    }
}

#[test]
fn with_a_transport_of_ones_own() {
    let program = Program::new(
        "offline",
        include_str!("programs/offline.rs"),
        r#"
        atlas-admin = { path = "{copy}", default-features = false, features = ["organizations"] }
        bytes = "1"
        http = "1"
        "#,
    );
    let build = program.build();
    assert!(
        build.succeeded && build.findings.len() == 1,
        "{:#?}",
        build.findings
    );
    let output = program.run(&[], &[]);
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "DELETE https://cloud.mongodb.com/api/atlas/v2/orgs/32b6e34b3d91647abb20e7b8/invites/a%20b\n\
         accept: \"application/vnd.atlas.2023-01-01+json\"\n\
         authorization: Sensitive\n\
         204 No Content\n"
    );
}

/// Each tag compiles without the others, so that no type is missing.
#[test]
fn each_tag_by_itself() {
    for tag in ["organizations", "projects", "mongodb-cloud-users", "teams"] {
        let program = Program::new(
            "one-tag",
            "fn main() {}",
            &format!(
                r#"atlas-admin = {{ path = "{{copy}}", default-features = false, features = ["{tag}"] }}"#
            ),
        );
        let build = program.build();
        assert_eq!((build.findings, build.succeeded), (vec![], true), "{tag}");
    }
}
