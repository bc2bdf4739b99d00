//! Unions with a variant for what is none of the others.

use std::collections::BTreeMap;

use portolan_runtime::runtime::{object, union};

use super::{fault, read, write};

#[derive(Clone)]
struct Plain {
    name: String,
    kind: Option<String>,
    others: BTreeMap<String, serde_json::Value>,
}
object! { Plain { name: "name" required, kind: "kind" optional, ..others } }

#[derive(Clone)]
struct Cat {
    name: String,
    lives: u32,
}
object! { Cat { name: "name" required, lives: "lives" required } }

#[derive(Clone)]
enum Pet {
    Cat(Cat),
    Plain(Plain),
    Unknown(serde_json::Value),
}
union! { Pet by "kind" {
    0: Cat(Cat) = ["cat"],
    1: Plain(Plain) = ["pet"] else,
} }

#[test]
fn one_variant_takes_what_the_others_do_not() {
    for text in [
        r#"{"name":"ada"}"#,
        r#"{"name":"ada","kind":"pet"}"#,
        r#"{"name":"ada","kind":"fish","fins":3}"#,
        r#"{"name":"ada","lives":9}"#,
    ] {
        let pet: Pet = read(text);
        assert!(matches!(pet, Pet::Plain(_)), "{text}");
        assert_eq!(serde_json::to_value(&pet).unwrap()["name"], "ada", "{text}");
    }
    let fish = r#"{"name":"ada","kind":"fish","fins":3}"#;
    assert_eq!(write(&read::<Pet>(fish)), fish);
    let cat = r#"{"kind":"cat","name":"ada","lives":9}"#;
    assert!(matches!(read::<Pet>(cat), Pet::Cat(Cat { lives: 9, .. })));
    assert_eq!(write(&read::<Pet>(cat)), cat);
}

#[test]
fn what_does_not_fit_the_variant_for_others_is_unknown() {
    for text in [r#"{"fins":3}"#, r#"{"name":1}"#, "3", r#"["cat"]"#, "null"] {
        let pet: Pet = read(text);
        assert!(matches!(pet, Pet::Unknown(_)), "{text}");
        assert_eq!(write(&pet), text);
    }
}

#[test]
fn a_value_that_says_what_it_is_becomes_nothing_else() {
    assert_eq!(
        fault::<Pet>(r#"{"name":"ada","kind":"cat"}"#),
        "`Cat` lacks its member `lives` (line 1, column 2)"
    );
}

#[derive(Clone)]
enum Thing {
    Pet(Pet),
    Plane(Plane),
    Unknown(serde_json::Value),
}
union! { Thing { 0: Pet(Pet) if try, 1: Plane(Plane) if try } }

#[derive(Clone)]
struct Plane {
    name: String,
    wings: u32,
}
object! { Plane { name: "name" required, wings: "wings" required } }

#[test]
fn a_variant_that_knows_all_members_fits_better_than_one_for_others() {
    let thing: Thing = read(r#"{"name":"ada","wings":2}"#);
    assert!(matches!(thing, Thing::Plane(Plane { wings: 2, .. })));
    let thing: Thing = read(r#"{"name":"ada"}"#);
    assert!(matches!(thing, Thing::Pet(Pet::Plain(_))));
}

#[test]
fn an_empty_array_is_an_object_without_members() {
    struct Loose {
        names: BTreeMap<String, String>,
        size: Option<i64>,
    }
    object! { Loose { names: "names" optional, size: "size" optional } }

    let loose: Loose = read(r#"{"names": [ ]}"#);
    assert_eq!((loose.names.len(), loose.size), (0, None));
    let loose: Vec<Loose> = read("[[]]");
    assert_eq!((loose[0].names.len(), loose[0].size), (0, None));
    for text in ["[[1]]", "[{\"names\":[1]}]"] {
        assert!(fault::<Vec<Loose>>(text).contains("expected an object, found an array"));
    }
    assert!(fault::<Vec<Cat>>("[[]]").contains("lacks its member `name`"));
    assert!(fault::<Loose>("[]").contains("expected an object, found an array"));
}
