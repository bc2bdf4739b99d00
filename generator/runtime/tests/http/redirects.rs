//! Redirects.

use portolan_runtime::runtime::{
    BearerToken, ErrorKind, Json, NoDocumentedErrors, Operation, OperationMeta, params,
};
use portolan_tests::server::{Reply, Server};

use super::api::{Thing, builder, client, create, delete, get, run, serve};

fn redirect(status: u16, location: &str) -> Reply {
    Reply::new(status).header("Location", location)
}

fn thing() -> Reply {
    Reply::json(200, r#"{"name":"lamp"}"#)
}

#[test]
fn followed_within_the_server() {
    for status in [301, 302, 303, 307, 308] {
        let server = serve(move |request| match request.path() {
            "/other" => thing(),
            _ => redirect(status, "../../../other?x=1#part"),
        });
        let client = builder(&server)
            .auth(BearerToken::new("t"))
            .default_header("X-Key", "k")
            .build()
            .unwrap();
        assert_eq!(run(client.send(get("1"))).unwrap().name, "lamp");
        let last = &server.requests()[1];
        assert_eq!(
            (last.method.as_str(), last.target.as_str()),
            ("GET", "/other?x=1")
        );
        assert_eq!(last.header("authorization"), Some("Bearer t"));
        assert_eq!(last.header("x-key"), Some("k"));
    }
}

#[test]
fn another_server_gets_no_secrets() {
    let other = serve(|_| thing());
    let location = format!("http://user:pass@{}/thing", other.address());
    let server = serve(move |_| redirect(302, &location));
    let client = builder(&server)
        .auth(BearerToken::new("t"))
        .default_header("X-Key", "k")
        .default_header("Cookie", "session=1")
        .build()
        .unwrap();
    assert_eq!(run(client.send(get("1"))).unwrap().name, "lamp");
    let request = &other.requests()[0];
    let mut names: Vec<_> = request
        .headers
        .iter()
        .map(|(name, _)| name.to_ascii_lowercase())
        .collect();
    names.sort();
    assert_eq!(names, ["accept", "host", "user-agent"]);
    assert_eq!(request.target, "/thing");
}

#[test]
fn the_same_host_at_another_port_is_another_server() {
    let other = serve(|_| Reply::new(401));
    let location = other.url();
    let server = serve(move |_| redirect(307, &location));
    let client = builder(&server)
        .auth(BearerToken::new("t"))
        .build()
        .unwrap();
    let error = run(client.send(get("1"))).unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!(other.requests().len(), 1);
    assert_eq!(other.requests()[0].header("authorization"), None);
}

#[test]
fn back_again_without_secrets() {
    let home = std::sync::Arc::new(std::sync::OnceLock::<String>::new());
    let back = std::sync::Arc::clone(&home);
    let other = serve(move |_| redirect(302, &format!("{}/final", back.get().unwrap())));
    let location = other.url();
    let server = serve(move |request| match request.path() {
        "/final" => thing(),
        _ => redirect(302, &location),
    });
    home.set(server.url()).unwrap();
    let client = builder(&server)
        .auth(BearerToken::new("t"))
        .build()
        .unwrap();
    run(client.send(get("1"))).unwrap();
    assert_eq!(
        server.requests()[0].header("authorization"),
        Some("Bearer t")
    );
    assert_eq!(server.requests()[1].header("authorization"), None);
}

#[test]
fn not_followed_for_methods_with_effects() {
    let server = serve(|_| redirect(307, "/other"));
    let client = client(&server);
    let deleting = run(client.send(delete("1"))).unwrap_err();
    assert_eq!(
        (deleting.kind(), deleting.status().unwrap().as_u16()),
        (ErrorKind::Status, 307)
    );
    assert_eq!(
        run(client.send(create("x"))).unwrap_err().status().unwrap(),
        307
    );
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn no_more_than_ten() {
    let server = serve(|request| redirect(302, &format!("/{}", request.number)));
    let error = run(client(&server).send(get("1"))).unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Status, 302)
    );
    assert_eq!(
        error.to_string(),
        "getThing: 302 Found: more redirects than the limit of 10"
    );
    assert_eq!(server.requests().len(), 11);
}

fn refused(location: &'static str) -> String {
    let server: Server = serve(move |_| redirect(302, location));
    let error = run(client(&server).send(get("1"))).unwrap_err();
    assert_eq!(
        (error.kind(), server.requests().len()),
        (ErrorKind::Status, 1)
    );
    error.to_string()
}

#[test]
fn odd_locations() {
    assert_eq!(
        refused("ftp://x/"),
        "getThing: 302 Found: a redirect to another protocol"
    );
    assert_eq!(
        refused("http://[::"),
        "getThing: 302 Found: a redirect to something that is not a URL"
    );
    let server = serve(|_| Reply::new(302));
    assert_eq!(
        run(client(&server).send(get("1"))).unwrap_err().to_string(),
        "getThing: 302 Found"
    );
}

#[derive(Clone)]
struct Search {
    body: Thing,
}
params! { Search { body: body } }
impl Operation for Search {
    type Answer = Json<Thing>;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta {
        id: "search",
        path: "/search",
        ..OperationMeta::NEW
    };
}

fn search() -> Search {
    let name = "secret".to_owned();
    Search {
        body: Thing {
            id: None,
            name,
            secret: None,
        },
    }
}

#[test]
fn another_server_gets_no_body() {
    let other = serve(|_| thing());
    let location = other.url();
    let server = serve(move |_| redirect(302, &location));
    let error = run(client(&server).send(search())).unwrap_err();
    assert!(
        error.to_string().contains("a body to another server"),
        "{error}"
    );
    assert_eq!(other.requests().len(), 0);
}

#[test]
fn what_is_seen_elsewhere_is_asked_for_without_body() {
    for (status, body) in [(303, ""), (307, r#"{"name":"secret"}"#)] {
        let server = serve(move |request| match request.path() {
            "/other" => thing(),
            _ => redirect(status, "/other"),
        });
        run(client(&server).send(search())).unwrap();
        let last = &server.requests()[1];
        assert_eq!(last.text(), body);
        assert_eq!(last.header("content-type").is_some(), !body.is_empty());
    }
}

#[test]
fn none_are_followed_where_none_may_be() {
    let server = serve(|_| redirect(302, "https://files.example.com/1"));
    let of_call = client(&server);
    let of_client = builder(&server).max_redirects(0).build().unwrap();
    for call in [
        of_call.send(get("1")).max_redirects(0),
        of_client.send(get("1")),
    ] {
        let error = run(call).unwrap_err();
        assert_eq!(
            (error.status().unwrap().as_u16(), error.kind()),
            (302, ErrorKind::Status)
        );
        let location = &error.headers().unwrap()["location"];
        assert_eq!(location, "https://files.example.com/1");
    }
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn a_call_may_follow_as_many_as_it_says() {
    let server = serve(|request| match request.path() {
        "/a" => redirect(302, "/b"),
        "/b" => thing(),
        _ => redirect(302, "/a"),
    });
    let client = builder(&server).max_redirects(1).build().unwrap();
    let error = run(client.send(get("1"))).unwrap_err();
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(cause, "more redirects than the limit of 1");
    assert_eq!(
        run(client.send(get("1")).max_redirects(2)).unwrap().name,
        "lamp"
    );
}
