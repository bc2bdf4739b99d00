//! The programs for the command line that crates come with, and a server in this process that answers.

use std::fs;
use std::path::Path;
use std::process::Output;

use portolan_tests::server::{Reply, Request, Server};

use super::library::generate;
use super::program::{Program, root};

const ORG: &str = "32b6e34b3d91647abb20e7b8";
const INVITATION: &str = "5f1a3b6e34b3d91647abb20e";
const PATH: &str = "/api/atlas/v2/orgs/32b6e34b3d91647abb20e7b8/invites/5f1a3b6e34b3d91647abb20e";
const DELETE: [&str; 6] = [
    "organizations",
    "delete-org-invite",
    "--org-id",
    ORG,
    "--invitation-id",
    INVITATION,
];
const WARNING: &str = "warning: `delete-org-invite` is deprecated: sunset 2027-07-01; use `mongodb-cloud-users remove-org-user`\n";

fn program(name: &str, library: &str) -> Program {
    let source = include_str!("programs/command_line.rs");
    let program = Program::new(name, source, library);
    let build = program.build();
    assert!(build.succeeded, "{:#?}", build.findings);
    assert_eq!(build.findings, Vec::<String>::new());
    program
}

/// The exit code, and what was said.
fn said(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (
        output.status.code().unwrap(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

/// What a run against this server came to, with these variables beside its address.
fn run(
    program: &Program,
    server: &Server,
    arguments: &[&str],
    variables: &[(&str, &str)],
) -> (i32, String, String) {
    let url = server.url();
    let mut variables = variables.to_vec();
    variables.push(("MONGODB_ATLAS_BASE_URL", &url));
    said(&program.run(arguments, &variables))
}

#[test]
fn the_seed_operation() {
    let library = r#"sdk = { package = "atlas-admin", path = "{copy}", features = ["cli"] }"#;
    let program = program("command-line", library);
    credentials_come_from_the_environment(&program);
    answers_and_errors_are_apart(&program);
    a_call_is_sent_again_if_wanted(&program);
    arguments_are_checked_before_anything_is_sent(&program);
    help_tells_what_the_document_does(&program);
}

fn credentials_come_from_the_environment(program: &Program) {
    let respond = |request: &Request| match request.path() {
        "/api/oauth/token" => Reply::json(200, r#"{"access_token":"fetched"}"#),
        _ if request.header("authorization").is_some() => Reply::new(204),
        _ => Reply::new(401).header(
            "WWW-Authenticate",
            r#"Digest realm="r", nonce="n", qop="auth""#,
        ),
    };
    let token = [("MONGODB_ATLAS_ACCESS_TOKEN", "ready")];
    let account = [
        ("MONGODB_ATLAS_CLIENT_ID", "id"),
        ("MONGODB_ATLAS_CLIENT_SECRET", "secret"),
    ];
    let key = [
        ("MONGODB_ATLAS_PUBLIC_API_KEY", "public"),
        ("MONGODB_ATLAS_PRIVATE_API_KEY", "private"),
    ];
    let kinds: [(&[(&str, &str)], &str); 3] = [
        (&token, "Bearer ready"),
        (&account, "Bearer fetched"),
        (&key, "Digest username=\"public\""),
    ];
    for (variables, authorization) in kinds {
        let server = Server::start(respond).unwrap();
        let came = run(program, &server, &DELETE, variables);
        assert_eq!(came, (0, String::new(), WARNING.to_owned()));
        let request = server.requests().pop().unwrap();
        assert_eq!(
            (request.method.as_str(), request.target.as_str()),
            ("DELETE", PATH)
        );
        let header = request.header("authorization").unwrap();
        assert!(header.starts_with(authorization), "{header}");
    }
    let server = Server::start(respond).unwrap();
    let (code, _, error) = run(program, &server, &DELETE, &[]);
    assert_eq!(code, 2);
    assert!(
        error.contains("no credentials in the environment: set MONGODB_ATLAS_"),
        "{error}"
    );
    assert_eq!(server.requests().len(), 0);
    let mut by_header = DELETE.to_vec();
    by_header.extend(["--header", "Authorization: Bearer mine"]);
    assert_eq!(run(program, &server, &by_header, &[]).0, 0);
}

const TOKEN: [(&str, &str); 1] = [("MONGODB_ATLAS_ACCESS_TOKEN", "ready")];

fn answers_and_errors_are_apart(program: &Program) {
    let body = r#"{"error":404,"errorCode":"RESOURCE_NOT_FOUND","detail":"gone"}"#;
    let server = Server::start(move |request| match request.method.as_str() {
        "GET" => Reply::json(200, "{\"a\": [1]}").header("X-One", "1"),
        _ => Reply::json(404, body).header("Retry-After", "7"),
    })
    .unwrap();
    let file = std::env::temp_dir().join(format!("portolan-answer-{}", std::process::id()));
    let path = file.to_str().unwrap();

    let mut failing = DELETE.to_vec();
    failing.extend(["--pretty", "--envelope=false", "--output", path]);
    let (code, out, error) = run(program, &server, &failing, &TOKEN);
    assert_eq!((code, out.as_str()), (1, ""));
    let told =
        "error: deleteOrgInvite: 404 Not Found: RESOURCE_NOT_FOUND: gone\nhelp: try again in 7 s\n";
    assert_eq!(error, format!("{WARNING}{told}{body}\n"));
    assert!(!file.exists());
    let request = server.requests().pop().unwrap();
    assert_eq!(request.target, format!("{PATH}?envelope=false&pretty=true"));
    let accept = request.header("accept").unwrap();
    assert_eq!(accept, "application/vnd.atlas.2023-01-01+json");

    let mut reading = vec![
        "organizations",
        "getOrgInvite",
        "--orgId",
        ORG,
        "--invitationId",
        INVITATION,
    ];
    reading.extend([
        "--api-version",
        "2024-05-30",
        "--header",
        "X-Two: 2",
        "--include",
    ]);
    let (code, out, error) = run(program, &server, &reading, &TOKEN);
    assert_eq!((code, out.as_str()), (0, "{\"a\": [1]}"));
    assert!(
        error.contains("HTTP 200 OK\n") && error.contains("x-one: 1\n"),
        "{error}"
    );
    let request = server.requests().pop().unwrap();
    let headers = ["accept", "x-two"].map(|it| request.header(it).unwrap());
    assert_eq!(headers, ["application/vnd.atlas.2024-05-30+json", "2"]);

    answers_go_where_they_should(program, &server, &reading, &file);
}

/// An answer goes into a file, and into the one that a link leads to; what is no file stays what it is.
fn answers_go_where_they_should(program: &Program, server: &Server, reading: &[&str], file: &Path) {
    let to = |target: &Path| {
        let mut arguments = reading.to_vec();
        arguments.extend(["--output", target.to_str().unwrap()]);
        let (code, out, _) = run(program, server, &arguments, &TOKEN);
        assert_eq!(out, "");
        code
    };
    assert_eq!(to(file), 0);
    assert_eq!(fs::read_to_string(file).unwrap(), "{\"a\": [1]}");
    #[cfg(unix)]
    {
        let link = file.with_extension("link");
        fs::write(file, "old").unwrap();
        std::os::unix::fs::symlink(file, &link).unwrap();
        assert_eq!(to(&link), 0);
        assert_eq!(fs::read_to_string(file).unwrap(), "{\"a\": [1]}");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        fs::remove_file(&link).unwrap();
        assert_eq!(
            [to(Path::new("/dev/null")), to(Path::new("/dev/full"))],
            [0, 1]
        );
    }
    fs::remove_file(file).unwrap();
}

fn a_call_is_sent_again_if_wanted(program: &Program) {
    let respond = |request: &Request| Reply::new(if request.number == 0 { 503 } else { 204 });
    let server = Server::start(respond).unwrap();
    let mut patient = DELETE.to_vec();
    patient.extend(["--retries", "1"]);
    assert_eq!(run(program, &server, &patient, &TOKEN).0, 0);
    assert_eq!(server.requests().len(), 2);
    let server = Server::start(respond).unwrap();
    assert_eq!(run(program, &server, &DELETE, &TOKEN).0, 1);
    assert_eq!(server.requests().len(), 1);
}

fn arguments_are_checked_before_anything_is_sent(program: &Program) {
    let server = Server::start(|_| Reply::new(500)).unwrap();
    let refused = |arguments: &[&str], why: &str| {
        let (code, out, error) = run(program, &server, arguments, &TOKEN);
        assert_eq!((code, out.as_str()), (2, ""), "{error}");
        assert!(error.contains(why), "{error}");
    };
    refused(&DELETE[..4], "--invitation-id <TEXT>");
    let mut short = DELETE;
    short[3] = "32b6";
    refused(&short, "`--org-id`: not a `orgId`, which is 24 of [a-f0-9]");
    let create = [
        "organizations",
        "create-org-invite",
        "--org-id",
        ORG,
        "--body",
    ];
    let with = |body| create.iter().copied().chain([body]).collect::<Vec<_>>();
    refused(&with("{"), "`--body`: ");
    refused(
        &with(r#"{"roles":["ORG_OWNER"],"user":"a"}"#),
        "the member `user` would not be sent",
    );
    let slip = r#"{"roles":["ORG_OWNER"],"username":"a","groupRoleAssignments":[{"group":"b"}]}"#;
    refused(
        &with(slip),
        "the member `groupRoleAssignments[0].group` would not be sent",
    );
    refused(&with("@/no/such/file"), "cannot read `/no/such/file`");
    let list = ["mongodb-cloud-users", "list-org-users", "--org-id", ORG];
    let with = |more: [&'static str; 2]| list.into_iter().chain(more).collect::<Vec<_>>();
    refused(&with(["--items-per-page", "many"]), "`--items-per-page`: ");
    refused(
        &with(["--header", "X"]),
        "`X` is no header, which is `NAME: VALUE`",
    );
    refused(&with(["--base-url", "ftp://a"]), "the base URL");
    assert_eq!(server.requests().len(), 0);

    let shown = with(["--org-membership-statuses", "ACTIVE"]);
    let shown: Vec<&str> = shown
        .into_iter()
        .chain(["--org-membership-statuses", "NEW", "--dry-run"])
        .collect();
    let (code, out, error) = run(program, &server, &shown, &TOKEN);
    assert_eq!((code, error.as_str()), (0, ""));
    let target = format!(
        "/api/atlas/v2/orgs/{ORG}/users?orgMembershipStatuses=ACTIVE&orgMembershipStatuses=NEW"
    );
    assert!(
        out.starts_with(&format!("GET {}{target}\n", server.url())),
        "{out}"
    );
    assert!(!out.contains("authorization"), "{out}");
    assert_eq!(server.requests().len(), 0);
}

fn help_tells_what_the_document_does(program: &Program) {
    let help = |arguments: &[&str]| {
        let (code, out, error) = said(&program.run(arguments, &[]));
        assert_eq!((code, error.as_str()), (0, ""));
        out
    };
    let all = help(&["--help"]);
    assert!(
        all.contains("MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET"),
        "{all}"
    );
    let group = help(&["organizations", "--help"]);
    let line = "delete-org-invite        [deprecated] Cancel an invitation to an organization";
    assert!(group.contains(line), "{group}");
    let one = help(&["organizations", "deleteOrgInvite", "--help"]);
    for part in [
        "It calls DELETE /api/atlas/v2/orgs/{orgId}/invites/{invitationId} in version 2023-01-01.",
        "Needs the role Organization Owner.",
        "Deprecated: sunset 2027-07-01; use `mongodb-cloud-users remove-org-user`",
        "--pretty[=<BOOLEAN>]",
    ] {
        assert!(one.contains(part), "{one}");
    }
}

/// Every form of a flag, names that are taken, and bodies that are no JSON.
#[test]
fn any_document() {
    let library = root().join("shed-client");
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/command-line");
    let choices = fs::read_to_string(case.join("portolan.toml")).unwrap();
    generate(&case.join("openapi.yaml"), &choices, &library);
    let library =
        format!("sdk = {{ package = \"shed-client\", path = {library:?}, features = [\"cli\"] }}");
    let program = program("shed", &library);
    let server = Server::start(|_| Reply::new(204)).unwrap();
    let url = server.url();
    let send = |line: &str, more: &[&str]| {
        let words = line.split(' ').chain(more.iter().copied());
        let arguments: Vec<&str> = words.chain(["--base-url", &url]).collect();
        let (code, out, error) = said(&program.run(&arguments, &[]));
        assert_eq!((code, &*out, &*error), (0, "", ""), "{arguments:?}");
        server.requests().pop().unwrap()
    };
    let line = "flags help --id ab1 --api-version v/1 --output-parameter o --colours red --colours blue --size=-3 --verbose --X-Trace t --type x";
    let request = send(line, &["--filter", r#"{"a":"b"}"#]);
    let query = "api-version=v%2F1&kind=only&output=o&colours=red&colours=blue&size=-3&filter%5Ba%5D=b&verbose=true&type=x";
    assert_eq!(request.target, format!("/tools/ab1?{query}"));
    assert_eq!(request.header("x-trace"), Some("t"));

    let request = send("mod note --body", &["a \"text\""]);
    assert_eq!(request.text(), "a \"text\"");
    let file = std::env::temp_dir().join(format!("portolan-body-{}", std::process::id()));
    let named = format!("@{}", file.to_str().unwrap());
    fs::write(&file, "two\nlines").unwrap();
    assert_eq!(send("mod note --body", &[&named]).text(), "two\nlines");
    fs::write(&file, [0, 159, 146, 150]).unwrap();
    for (line, media_type) in [
        ("mod upload --body", "application/octet-stream"),
        ("mod patch --body", "image/png"),
    ] {
        let request = send(line, &[&named]);
        assert_eq!(request.body, [0, 159, 146, 150]);
        assert_eq!(request.header("content-type"), Some(media_type));
    }
    fs::remove_file(&file).unwrap();
    assert_eq!(send("mod upload", &[]).body, b"");
    let request = send(r#"mod replace --body {"a":1,"b":["c"]}"#, &[]);
    assert_eq!(request.text(), r#"{"a":1,"b":["c"]}"#);
}
