//! The programs of the READMEs compile.

use std::path::Path;

use super::program::Program;

/// The Rust code of a README of the repository.
fn blocks(readme: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(readme);
    let text = std::fs::read_to_string(path).unwrap();
    text.split("\n```rust")
        .skip(1)
        .map(|rest| {
            let (_, code) = rest.split_once('\n').unwrap();
            code.split("\n```").next().unwrap().to_owned()
        })
        .collect()
}

fn check(readme: &str) {
    let blocks = blocks(readme);
    assert!(!blocks.is_empty());
    for (index, block) in blocks.iter().enumerate() {
        let program = Program::new(
            "readme",
            &whole(block),
            r#"
            atlas-admin = { path = "{copy}" }
            tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
            "#,
        );
        let build = program.build();
        assert!(build.succeeded, "{readme}, {index}: {:#?}", build.findings);
        // Each program says what it is about, with no more than this to find fault with.
        let other = |finding: &&String| {
            !finding.contains("use of deprecated") && !finding.contains("unused variable: `answer`")
        };
        assert_eq!(build.findings.iter().find(other), None);
    }
}

/// The block as a program.
fn whole(block: &str) -> String {
    if block.contains("fn main()") {
        return block.to_owned();
    }
    format!(
        "#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n{block}\nOk(())\n}}\n"
    )
}

#[test]
fn of_the_repository() {
    check("README.md");
}

#[test]
fn of_the_generated_crate() {
    check("generated/README.md");
}
