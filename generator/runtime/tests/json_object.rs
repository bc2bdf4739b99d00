//! Structs through their tables of fields.

use std::collections::BTreeMap;

use portolan_runtime::runtime::json;
use portolan_runtime::runtime::json::object;

#[derive(Clone)]
struct Invitation {
    id: Option<String>,
    user_name: String,
    count: i32,
    roles: Option<Vec<Role>>,
    parent: Option<Box<Invitation>>,
    note: Option<String>,
}
object! { Invitation {
    id: "id" optional read_only,
    user_name: "username" required,
    count: "count" required,
    roles: "roles" optional,
    parent: "parent" optional,
    note: "note" required,
} }

#[derive(Clone)]
struct Role {
    name: String,
    others: BTreeMap<String, serde_json::Value>,
}
object! { Role { name: "name" required, ..others } }

const TEXT: &str = r#"{"id":"1","username":"ada","count":3,"roles":[{"name":"x","extra":[1,2.5,"z"]}],"parent":{"username":"p","count":-1,"note":null},"note":"n"}"#;

#[test]
fn reads_and_writes() {
    let invitation: Invitation = json::from_slice(TEXT.as_bytes()).unwrap();
    assert_eq!(invitation.user_name, "ada");
    assert_eq!(
        invitation.roles.as_ref().unwrap()[0].others["extra"][1],
        2.5
    );
    assert_eq!(invitation.parent.as_ref().unwrap().count, -1);
    assert_eq!(String::from_utf8(json::to_vec(&invitation)).unwrap(), TEXT);
    assert_eq!(invitation, invitation.clone());
}
