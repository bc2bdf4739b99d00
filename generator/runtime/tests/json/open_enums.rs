//! Enums of texts that may grow.

use std::collections::{BTreeMap, HashSet};
use std::str::FromStr;

use portolan_runtime::runtime::json::{Open, Patch, Texts};
use portolan_runtime::runtime::{object, open_enum};

use super::{fault, read, write};

open_enum! { enum Role { OrgOwner = "ORG_OWNER", OrgMember = "ORG_MEMBER", Odd = "a \"b\"\n" } }

#[test]
fn every_text_round_trips() {
    let text = r#"["ORG_OWNER","ORG_MEMBER","a \"b\"\n","org_owner","",  "größe"]"#;
    let roles: Vec<Open<Role>> = read(text);
    assert!(matches!(
        roles[..3],
        [
            Open::Known(Role::OrgOwner),
            Open::Known(Role::OrgMember),
            Open::Known(Role::Odd)
        ]
    ));
    assert!(matches!(&roles[3], Open::Unknown(text) if text == "org_owner"));
    assert_eq!(write(&roles), text.replace("  ", ""));
    assert_eq!(
        serde_json::from_str::<Vec<Open<Role>>>(&serde_json::to_string(&roles).unwrap()).unwrap(),
        roles
    );
}

#[test]
fn a_text_is_a_member_that_may_be_null() {
    for (text, role) in [
        ("ORG_OWNER", Role::OrgOwner.into()),
        ("other", Open::Unknown("other".to_owned())),
    ] {
        assert_eq!(Patch::<Open<Role>>::from(text), Patch::Value(role));
    }
}

#[test]
fn other_kinds_do_not_fit() {
    assert_eq!(
        fault::<Open<Role>>("true"),
        "expected a string, found a boolean (line 1, column 1)"
    );
    assert_eq!(
        fault::<Open<Role>>("null"),
        "expected a string, found null (line 1, column 1)"
    );
}

#[test]
fn numbers_stand_for_texts_that_servers_cannot_name() {
    assert_eq!(read::<Open<Role>>("7"), Open::from("7"));
    assert_eq!(
        read::<Vec<Open<Role>>>("[-1, \"ORG_OWNER\"]"),
        [Open::from("-1"), Role::OrgOwner.into()]
    );
}

#[test]
fn the_documented_texts() {
    assert_eq!(Role::texts(), ["ORG_OWNER", "ORG_MEMBER", "a \"b\"\n"]);
    assert_eq!(Role::known().len(), Role::texts().len());
    for (variant, text) in Role::known().iter().zip(Role::texts()) {
        assert_eq!(variant.as_str(), *text);
        assert_eq!(variant.to_string(), *text);
        assert_eq!(Role::find(text), Some(*variant));
        assert_eq!(format!("{variant:?}"), format!("{text:?}"));
    }
    assert_eq!(Role::find("org_owner"), None);
    assert_ne!(Role::OrgOwner, Role::OrgMember);
}

#[test]
fn the_traits_of_text() {
    let owner = Open::Known(Role::OrgOwner);
    assert_eq!(owner, Role::OrgOwner);
    assert_ne!(owner, Role::OrgMember);
    assert_eq!(owner, Open::from(Role::OrgOwner));
    assert_eq!(owner, Open::Unknown("ORG_OWNER".to_owned()));
    assert_eq!(owner.as_str(), "ORG_OWNER");
    assert_eq!(owner.as_ref(), "ORG_OWNER");
    assert_eq!(owner.known(), Some(Role::OrgOwner));
    assert_eq!(format!("{owner:>10}|"), " ORG_OWNER|");
    assert_eq!(format!("{:?}", Open::<Role>::from("new")), "\"new\"");
    assert!(matches!(
        Open::from("ORG_OWNER".to_owned()),
        Open::Known(Role::OrgOwner)
    ));
    let new: Open<Role> = Open::Unknown("x".to_owned());
    assert_eq!(Open::from_str("x"), Ok(new.clone()));
    assert_eq!(Open::from(&"x".to_owned()), new);
    assert_eq!(new.known(), None);
    assert!(Open::Known(Role::OrgMember) < owner);
    let distinct = HashSet::from([owner.clone(), owner.clone(), Role::Odd.into()]);
    assert_eq!(distinct.len(), 2);
    assert_eq!(
        BTreeMap::from([(Open::Known(Role::Odd), 1)])[&Role::Odd.into()],
        1
    );
}

#[test]
fn as_a_member() {
    struct User {
        role: Open<Role>,
        roles: Option<Vec<Open<Role>>>,
    }
    object! { User { role: "role" required, roles: "roles" optional } }

    let user: User = read(r#"{"role":"NEW","roles":["ORG_OWNER"]}"#);
    assert_eq!(write(&user), r#"{"role":"NEW","roles":["ORG_OWNER"]}"#);
    assert_eq!(
        format!("{user:?}"),
        r#"User { role: "NEW", roles: ["ORG_OWNER"] }"#
    );
}
