//! The README of the generated crate, and the example of a first call.

use super::{Planning, docs, example};
use crate::rust::{self, cli::Origin};

/// What a user may want of a client that is used in earnest.
const RETRY: &str = "A call is sent once. With `.retry(Retry::default())`, a client sends one that has failed again where that may help and does no harm.";

pub(super) fn lines(
    planning: &Planning<'_>,
    api: &rust::Api,
    groups: &[rust::Group],
    cli: Option<&rust::cli::Program>,
) -> Vec<String> {
    let package = &planning.package;
    let title = docs::title(planning);
    let mut lines = vec![
        format!("# {package}"),
        String::new(),
        format!("A Rust client for {title}."),
    ];
    lines.extend(section("Use"));
    lines.extend([
        "```console".to_owned(),
        format!("cargo add {package}"),
        "cargo add tokio --features macros,rt-multi-thread".to_owned(),
        "```".to_owned(),
        String::new(),
    ]);
    lines.extend(
        first_call(planning, api, groups)
            .into_iter()
            .filter(|it| !it.starts_with("# "))
            .map(|it| {
                if it == "```no_run" {
                    "```rust".to_owned()
                } else {
                    it
                }
            }),
    );
    lines.push(String::new());
    lines.push(RETRY.to_owned());
    if !api.schemes.is_empty() {
        lines.extend(section("Credentials"));
        lines.extend(credentials(planning, api));
    }
    if let Some(program) = cli {
        lines.extend(section("Command line"));
        lines.extend(command_line(package, program));
    }
    if !groups.is_empty() {
        lines.extend(section("Features"));
        lines.extend(features(groups));
    }
    lines.extend(section("Compile time"));
    lines.extend(BUILD_TIME.map(str::to_owned));
    lines.push(String::new());
    lines.push(
        "This crate is generated; changes to it are lost when it is generated again.".to_owned(),
    );
    lines
}

/// How the program is installed and called.
fn command_line(package: &str, program: &rust::cli::Program) -> Vec<String> {
    let name = &program.name;
    let mut lines = vec![
        format!("The program `{name}` has a command for each operation; credentials come from the environment."),
        "It exits with 0 when the operation succeeded, 1 when it failed, and 2 when the arguments or the environment will not do.".to_owned(),
        String::new(),
        "```console".to_owned(),
        format!("cargo install {package} --features cli"),
        format!("{name} --help"),
    ];
    lines.extend(first_command(program).map(|it| format!("{name} {it} --dry-run")));
    lines.push("```".to_owned());
    lines
}

/// A current command with what it has to be given.
fn first_command(program: &rust::cli::Program) -> Option<String> {
    let mut commands = program
        .groups
        .iter()
        .flat_map(|group| group.commands.iter().map(move |it| (group, it)));
    let (group, command) = commands.find(|(_, it)| it.deprecated.is_none())?;
    let flags = command.fields.iter().filter_map(|field| {
        let (Origin::Flag(ident) | Origin::Bytes(ident)) = &field.origin else {
            return None;
        };
        let flag = program.flags.iter().find(|it| it.ident == *ident)?;
        let is_needed = flag.presence == rust::Presence::Required;
        is_needed.then(|| format!(" --{} …", flag.name))
    });
    let flags: String = flags.collect();
    Some(format!("{} {}{flags}", group.name, command.name))
}

/// What only the program that is built may choose: which code knows the letters of internationalized domain names.
const BUILD_TIME: [&str; 6] = [
    "Up to a fifth of a first build, and every procedural macro in it, is for host names in other alphabets (IDNA). A program may choose",
    "a smaller implementation of the same, once, in its own lock file:",
    "",
    "```console",
    "cargo update -p idna_adapter --precise 1.1.0",
    "```",
];

fn section(title: &str) -> [String; 3] {
    [String::new(), format!("## {title}"), String::new()]
}

fn features(groups: &[rust::Group]) -> Vec<String> {
    let mut lines = vec![
        "Each group of operations is a cargo feature; all are on by default. With `default-features = false`, name those".to_owned(),
        "that you need, and `reqwest` for the built-in transport.".to_owned(),
        String::new(),
        "| feature | operations | calls |".to_owned(),
        "|---|---|---|".to_owned(),
    ];
    lines.extend(groups.iter().map(|it| {
        format!(
            "| `{}` | {} | `client.{}()` |",
            it.feature,
            it.operations.len(),
            it.module
        )
    }));
    lines
}

/// A program's first call, as a documentation test.
pub(super) fn first_call(
    planning: &Planning<'_>,
    api: &rust::Api,
    groups: &[rust::Group],
) -> Vec<String> {
    let library = planning.library();
    let mut lines = vec!["```no_run".to_owned()];
    let credential = api.schemes.iter().find_map(credential);
    let configured = api
        .schemes
        .iter()
        .any(|it| it.variables != rust::Variables::None);
    let imports = match (&credential, configured) {
        (Some((name, _)), false) => {
            let mut names = ["Client", name];
            names.sort_unstable();
            format!("{{{}}}", names.join(", "))
        }
        _ => "Client".to_owned(),
    };
    lines.push(format!("use {library}::{imports};"));
    lines.extend([
        "".to_owned(),
        "# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
    ]);
    let credentials = match &credential {
        _ if configured => ".env()".to_owned(),
        Some((_, constructor)) => format!(".auth({constructor})"),
        None => String::new(),
    };
    let variable = api.base_url_variable.as_deref().filter(|_| configured);
    let server = server(api, variable);
    lines.push(match (server.as_str(), credentials.as_str()) {
        ("", ".env()") => "let client = Client::from_env()?;".to_owned(),
        (server, _) => format!("let client = Client::builder(){credentials}{server}.build()?;"),
    });
    match first_operation(planning, groups) {
        Some((call, true)) => lines.push(format!("{call}.await?;")),
        Some((call, false)) => {
            lines.push(format!("let answer = {call}.await?;"));
            lines.push("# let _ = answer;".to_owned());
        }
        None => lines.push("# let _ = client;".to_owned()),
    }
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
    lines
}

/// How a program names the server, if neither the document nor the environment does. A document that does not know the host may
/// know the path (OpenAPI 3.0, Server Object, `url`).
fn server(api: &rust::Api, variable: Option<&str>) -> String {
    let url = api.base_url.as_deref().unwrap_or_default();
    if url.starts_with("http") || variable.is_some() {
        return String::new();
    }
    let path = Some(url).filter(|it| it.starts_with('/') && !it.starts_with("//"));
    let path = path.unwrap_or_default().trim_end_matches('/');
    format!(".base_url({:?})", format!("https://example.com{path}"))
}

/// A call that a reader can make as it stands, and whether it gives nothing: a current one that reads, if there is one.
fn first_operation(planning: &Planning<'_>, groups: &[rust::Group]) -> Option<(String, bool)> {
    let all = || {
        let operations = groups
            .iter()
            .flat_map(|group| group.operations.iter().map(move |it| (group, it)));
        operations.filter(|(_, it)| it.deprecated.is_none())
    };
    let found = |(group, it): (&rust::Group, &rust::Operation)| {
        Some((
            example::call(planning, group, it)?,
            it.answer == rust::Answer::Empty,
        ))
    };
    let reading =
        all().filter(|(_, it)| it.meta.method == "GET" && it.answer != rust::Answer::Empty);
    reading
        .filter_map(found)
        .next()
        .or_else(|| all().find_map(found))
}

/// The name of a scheme's credential type, and how one is made.
fn credential(scheme: &rust::Scheme) -> Option<(String, String)> {
    let own = scheme.ident.as_ref().map(ToString::to_string);
    let (name, arguments) = match &scheme.kind {
        rust::SchemeKind::Bearer => ("BearerToken", "\"token\""),
        rust::SchemeKind::Basic => ("BasicAuth", "\"user\", \"password\""),
        rust::SchemeKind::Digest => ("DigestAuth", "\"user\", \"password\""),
        rust::SchemeKind::ClientCredentials { .. } => ("ClientCredentials", "\"id\", \"secret\""),
        rust::SchemeKind::Http(_)
        | rust::SchemeKind::HeaderKey(_)
        | rust::SchemeKind::QueryKey(_)
        | rust::SchemeKind::CookieKey(_) => ("ApiKey", "\"key\""),
    };
    let name = own.unwrap_or_else(|| name.to_owned());
    Some((name.clone(), format!("{name}::new({arguments})")))
}

fn credentials(planning: &Planning<'_>, api: &rust::Api) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(variable) = &api.access_token_variable {
        lines.push(format!("* `BearerToken`: a token that you have; `Client::from_env()` takes it from `{variable}`."));
    }
    let keys = api.schemes.iter().filter(|it| it.kind.is_key()).count();
    for scheme in &api.schemes {
        let Some((name, mut constructor)) = credential(scheme) else {
            continue;
        };
        // Without a scheme a key is for all of them.
        if keys > 1 && scheme.kind.is_key() {
            constructor.push_str(&format!(".scheme({:?})", scheme.name));
        }
        let source = match &scheme.variables {
            rust::Variables::None => String::new(),
            rust::Variables::One(it) => format!("; `Client::from_env()` takes it from `{it}`"),
            rust::Variables::Two(a, b) => {
                format!("; `Client::from_env()` takes it from `{a}` and `{b}`")
            }
        };
        lines.push(format!(
            "* `{name}`, for the scheme {}: {}{source}.",
            docs::code(&scheme.name),
            docs::code(&constructor)
        ));
    }
    if let Some(variable) = &api.base_url_variable {
        lines.push(format!(
            "* `{variable}` holds another base URL, if there is one."
        ));
    }
    let _ = planning;
    lines
}
