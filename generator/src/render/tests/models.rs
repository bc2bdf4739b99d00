//! Structs, texts and aliases.

use insta::assert_snapshot;

use super::sample::*;
use super::{file, types};
use crate::rust::*;

#[test]
fn struct_of_answers_has_no_constructor() {
    let fields = vec![
        field("id", "id", Type::String),
        field("size", "size", optional(Type::I32)),
    ];
    assert_snapshot!(types(vec![Item::Struct(structure("Thing", fields))]));
}

#[test]
fn struct_of_requests_has_constructor_and_setters() {
    let fields = vec![
        field("name", "name", Type::String),
        field("size", "size", Type::I32),
        field("color", "color", optional(Type::String)),
        field("note", "note", Type::Patch(Box::new(Type::Bool))),
        Field {
            access: Access::ReadOnly,
            ..field("id", "id", optional(Type::String))
        },
    ];
    let it = Struct {
        setters: Setters::Some,
        ..structure("Thing", fields)
    };
    assert_snapshot!(types(vec![Item::Struct(it)]));
}

#[test]
fn struct_that_asks_for_nothing_has_a_default() {
    let fields = vec![field("color", "color", optional(Type::String))];
    let it = Struct {
        setters: Setters::Some,
        ..structure("Thing", fields)
    };
    assert_snapshot!(types(vec![Item::Struct(it)]));
}

#[test]
fn struct_that_asks_for_everything_has_no_rest() {
    let it = Struct {
        setters: Setters::Some,
        ..structure("Thing", vec![field("size", "size", Type::I32)])
    };
    assert_snapshot!(types(vec![Item::Struct(it)]));
}

#[test]
fn deprecated_struct_is_deprecated_where_it_is_made() {
    let it = Struct {
        setters: Setters::Some,
        deprecated: Some(Deprecation("use `Other`".to_owned())),
        ..structure("Thing", vec![field("size", "size", Type::I32)])
    };
    assert_snapshot!(types(vec![Item::Struct(it)]));
}

#[test]
fn additional_properties_come_last() {
    let it = Struct {
        rest: Some(Rest {
            docs: docs(&["Members that no other field names."]),
            ident: field_ident("additional_properties"),
            value: Type::I64,
        }),
        nulls: None,
        setters: Setters::Some,
        ..structure("Thing", vec![field("r#type", "type", Type::String)])
    };
    assert_snapshot!(types(vec![Item::Struct(it)]));
}

#[test]
fn struct_without_fields() {
    assert_snapshot!(types(vec![Item::Struct(structure("Thing", Vec::new()))]));
}

#[test]
fn open_enum_keeps_unknown_texts() {
    assert_snapshot!(types(vec![Item::Enumeration(status())]));
}

#[test]
fn newtype_with_a_pattern_is_checked() {
    let piece = |characters: &str, minimum, maximum| CharacterRange {
        characters: characters.to_owned(),
        minimum,
        maximum,
    };
    let newtype = |name: &str, pattern| {
        Item::Newtype(Newtype {
            docs: docs(&["A text."]),
            ident: type_ident(name),
            pattern,
        })
    };
    let short = Pattern(vec![piece("a-f0-9", 24, 24)]);
    let long = Pattern((1..12).map(|it| piece("\"\\-x", it, u32::MAX)).collect());
    assert_snapshot!(types(vec![
        newtype("Unchecked", None),
        newtype("Checked", Some(short)),
        newtype("Elaborate", Some(long)),
    ]));
}

#[test]
fn alias_is_another_name() {
    let ty = Type::Map(Box::new(model("Thing")));
    let it = Alias {
        docs: docs(&["Things by name."]),
        ident: type_ident("Things"),
        ty,
    };
    assert_snapshot!(types(vec![Item::Alias(it)]));
}

#[test]
fn every_type_has_a_name() {
    let boxed = |ty: &Type| Box::new(ty.clone());
    let text = Type::String;
    let all = vec![
        Type::Bool,
        Type::I32,
        Type::I64,
        Type::U32,
        Type::U64,
        Type::F32,
        Type::F64,
        Type::String,
        Type::Timestamp,
        Type::Date,
        Type::Uuid,
        Type::Base64,
        Type::Json,
        Type::Number,
        model("Thing"),
        Type::List(boxed(&text)),
        Type::Map(boxed(&text)),
        Type::Option(boxed(&text)),
        Type::Patch(boxed(&text)),
        Type::Boxed(boxed(&text)),
        Type::Secret(boxed(&text)),
        Type::Named(TypePath::Group(path("things"), type_ident("ActBody"))),
    ];
    let fields = all.into_iter().enumerate();
    let fields = fields.map(|(index, ty)| field(&format!("f{index}"), "f", ty));
    assert_snapshot!(types(vec![Item::Struct(structure(
        "Thing",
        fields.collect()
    ))]));
}

#[test]
fn modules_import_from_each_other_and_wait_for_their_features() {
    let things = Module {
        features: vec![FeatureName::from_valid("things".to_owned())],
        ..module(
            "things",
            vec![Item::Struct(structure(
                "Thing",
                vec![field("error", "error", model("ApiError"))],
            ))],
        )
    };
    let krate = Crate {
        models: vec![
            module("shared", vec![Item::Struct(api_error())]),
            module("empty", Vec::new()),
            things,
        ],
        ..krate()
    };
    assert_snapshot!("models", file(&krate, "src/models/mod.rs"));
    assert_snapshot!("module", file(&krate, "src/models/things.rs"));
    assert!(!super::super::render(&krate).contains("src/models/empty.rs"));
}

#[test]
fn documentation_is_kept_as_it_is() {
    let mut it = structure("Thing", Vec::new());
    it.docs = docs(&[
        "/ slash, \"quotes\", `code` and \\ backslash",
        "",
        "    indented  ",
        "last \u{1}17",
    ]);
    assert_snapshot!(types(vec![Item::Struct(it)]));
}

#[test]
fn constants_are_not_asked_for() {
    let constant = |name: &str, ty: Type, constant: Constant| Field {
        constant: Some(constant),
        ..field(name, name, ty)
    };
    let kind = || constant("kind", Type::String, Constant::Text("a\"b".to_owned()));
    let flag = constant("flag", Type::Bool, Constant::Boolean(true));
    let level = constant("level", model("Level"), Constant::Integer(3));
    let mut asking = structure(
        "Asking",
        vec![kind(), flag, level, field("id", "id", Type::String)],
    );
    let mut silent = structure("Silent", vec![kind()]);
    asking.setters = Setters::Some;
    silent.setters = Setters::Some;
    assert_snapshot!(types(vec![Item::Struct(asking), Item::Struct(silent)]));
}
