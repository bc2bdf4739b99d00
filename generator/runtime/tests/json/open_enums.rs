//! Enums of texts that may grow.

use std::collections::{BTreeMap, HashSet};
use std::str::FromStr;

use portolan_runtime::runtime::{object, open_enum};

use super::{fault, read, write};

enum Role {
    OrgOwner,
    OrgMember,
    Odd,
    Unknown(String),
}
open_enum! { Role { OrgOwner = "ORG_OWNER", OrgMember = "ORG_MEMBER", Odd = "a \"b\"\n" } }

#[test]
fn every_text_round_trips() {
    let text = r#"["ORG_OWNER","ORG_MEMBER","a \"b\"\n","org_owner","",  "größe"]"#;
    let roles: Vec<Role> = read(text);
    assert!(matches!(
        roles[..3],
        [Role::OrgOwner, Role::OrgMember, Role::Odd]
    ));
    assert!(matches!(&roles[3], Role::Unknown(text) if text == "org_owner"));
    assert_eq!(write(&roles), text.replace("  ", ""));
    assert_eq!(
        serde_json::from_str::<Vec<Role>>(&serde_json::to_string(&roles).unwrap()).unwrap(),
        roles
    );
}

#[test]
fn other_kinds_do_not_fit() {
    assert_eq!(
        fault::<Role>("1"),
        "expected a string, found a number (line 1, column 1)"
    );
    assert_eq!(
        fault::<Role>("null"),
        "expected a string, found null (line 1, column 1)"
    );
}

#[test]
fn the_traits_of_text() {
    assert_eq!(Role::KNOWN, ["ORG_OWNER", "ORG_MEMBER", "a \"b\"\n"]);
    assert_eq!(Role::OrgOwner.as_str(), "ORG_OWNER");
    assert_eq!(Role::OrgOwner.to_string(), "ORG_OWNER");
    assert_eq!(format!("{:>10}|", Role::OrgOwner), " ORG_OWNER|");
    assert_eq!(format!("{:?}", Role::from("new")), "\"new\"");
    assert_eq!(Role::from("ORG_OWNER".to_owned()), Role::OrgOwner);
    assert_eq!(Role::from_str("x"), Ok(Role::Unknown("x".to_owned())));
    assert_eq!(Role::Unknown("x".to_owned()).clone(), Role::from("x"));
    assert!(Role::OrgMember < Role::OrgOwner);
    assert_eq!(
        [Role::OrgOwner, Role::OrgOwner.clone(), Role::Odd]
            .into_iter()
            .collect::<HashSet<_>>()
            .len(),
        2
    );
    assert_eq!(BTreeMap::from([(Role::Odd, 1)])[&Role::Odd], 1);
}

#[test]
fn as_a_member() {
    struct User {
        role: Role,
        roles: Option<Vec<Role>>,
    }
    object! { User { role: "role" required, roles: "roles" optional } }

    let user: User = read(r#"{"role":"NEW","roles":["ORG_OWNER"]}"#);
    assert_eq!(write(&user), r#"{"role":"NEW","roles":["ORG_OWNER"]}"#);
    assert_eq!(
        format!("{user:?}"),
        r#"User { role: "NEW", roles: ["ORG_OWNER"] }"#
    );
}
