//! Types of a document that are named like those of Rust.

use super::{read, write};

#[allow(dead_code, reason = "only their names matter")]
mod named_like_rust {
    use portolan_runtime::runtime::{object, open_enum, text, union};

    type Text = ::std::string::String;
    type Maybe<T> = ::std::option::Option<T>;
    type Items<T> = ::std::vec::Vec<T>;
    type Json = serde_json::Value;

    pub(super) struct Option {
        pub(super) value: Text,
        pub(super) none: Maybe<Box>,
    }
    object! { Option { value: "value" required, none: "none" optional } }

    #[derive(Clone)]
    pub(super) struct Box {
        pub(super) reader: i32,
        pub(super) writer: i32,
        pub(super) self_: i32,
        pub(super) table: i32,
    }
    object! { Box { reader: "reader" required, writer: "writer" required, self_: "self" required, table: "TABLE" required } }

    pub(super) struct String {
        pub(super) vec: Items<Vec>,
    }
    object! { String { vec: "vec" required } }

    pub(super) struct Vec {
        pub(super) result: Maybe<portolan_runtime::runtime::json::Open<Result>>,
    }
    object! { Vec { result: "result" optional } }

    open_enum! { pub(super) enum Result { Ok = "Ok", Err = "Err", Some = "Some", None = "None" } }

    pub(super) enum Value {
        Option(Option),
        Self_(Box),
        Unknown(Json),
    }
    union! { Value by "kind" { 0: Option(Option) = ["option"], 1: Self_(Box) = ["self"] } }

    pub(super) enum Test {
        Kind(Text),
        Variant(Items<Text>),
        Unknown(Json),
    }
    union! { Test { 0: Kind(Text) if string, 1: Variant(Items<Text>) if array } }

    pub(super) struct Reader(Text);
    text! { Reader { pattern: [("a-z", 1, 3)] } }

    pub(super) struct Default(Text);
    text! { Default { pattern: none } }

    pub(super) struct Table {}
    object! { Table {} }
    pub(super) struct Clone {}
    object! { Clone {} }
    pub(super) struct Debug {}
    object! { Debug {} }
    pub(super) struct PartialEq {}
    object! { PartialEq {} }
    pub(super) struct Serialize {}
    object! { Serialize {} }
    pub(super) struct Deserialize {}
    object! { Deserialize {} }
    pub(super) struct From {}
    object! { From {} }
    pub(super) struct Client {}
    object! { Client {} }

    mod core {}
    mod std {}
    mod serde {}
    mod json {}
    mod runtime {}
}

#[test]
fn they_work_like_others() {
    let text = r#"{"value":"x","none":{"reader":1,"writer":2,"self":3,"TABLE":4}}"#;
    assert_eq!(write(&read::<named_like_rust::Option>(text)), text);
    let text = r#"{"vec":[{"result":"None"},{"result":"Maybe"},{}]}"#;
    assert_eq!(write(&read::<named_like_rust::String>(text)), text);
    let text = r#"{"kind":"option","value":"x"}"#;
    assert!(matches!(
        read::<named_like_rust::Value>(text),
        named_like_rust::Value::Option(_)
    ));
    assert!(matches!(
        read::<named_like_rust::Test>("[]"),
        named_like_rust::Test::Variant(_)
    ));
    assert!("abcd".parse::<named_like_rust::Reader>().is_err());
}
