//! Operations and their errors.

use insta::assert_snapshot;

use super::super::meta::OPTIONAL_FACTS;
use super::super::runtime::FILES;
use super::sample::*;
use super::{file, operations};
use crate::rust::*;

#[test]
fn operation_without_anything() {
    assert_snapshot!(operations(vec![operation()]));
}

#[test]
fn what_is_required_comes_by_arguments_and_the_rest_by_setters() {
    let parameters = vec![
        org_id(),
        Parameter {
            ty: Type::String,
            presence: Presence::Required,
            constant: None,
            argument: Argument::Into,
            ..flag("name", "The name.")
        },
        flag("pretty", "Whether the body is indented."),
        Parameter {
            ty: Type::String,
            constant: None,
            argument: Argument::Into,
            ..flag("query", "What to look for.")
        },
    ];
    assert_snapshot!(operations(vec![Operation {
        parameters,
        ..operation()
    }]));
}

#[test]
fn deprecated_operation_is_deprecated_where_it_is_made() {
    assert_snapshot!(operations(vec![Operation {
        deprecated: Some(Deprecation("use `other`".to_owned())),
        ..operation()
    }]));
}

#[test]
fn every_place_and_style_has_a_word() {
    let places = [
        Place::Path,
        Place::Query,
        Place::Header,
        Place::Cookie,
        Place::Body,
    ];
    let places = places.map(|place| Parameter {
        place,
        ..flag(&format!("{place:?}").to_lowercase(), "A value.")
    });
    let styles = [
        Style::Matrix,
        Style::MatrixExplode,
        Style::Label,
        Style::LabelExplode,
        Style::Form,
        Style::FormExplode,
        Style::Simple,
        Style::SimpleExplode,
        Style::SpaceDelimited,
        Style::PipeDelimited,
        Style::DeepObject,
        Style::Json,
    ];
    let styles = styles
        .into_iter()
        .enumerate()
        .map(|(index, style)| Parameter {
            style: Some(style),
            characters: Characters::Unreserved,
            ..flag(&format!("p{index}"), "A value.")
        });
    let text = operations(vec![Operation {
        parameters: places.into_iter().chain(styles).collect(),
        ..operation()
    }]);
    let start = text.find("params! {").unwrap();
    let end = text.find("setters! {").unwrap();
    assert_snapshot!(&text[start..end]);
}

#[test]
fn every_answer_has_a_type() {
    let answers = [
        Answer::Empty,
        Answer::Json(model("Thing")),
        Answer::MaybeJson(Type::List(Box::new(model("Thing")))),
        Answer::Text,
        Answer::Bytes,
        Answer::Events(model("Thing")),
        Answer::Items(model("Thing")),
        Answer::Several(type_ident("GetThingSuccess")),
    ];
    let text = operations(
        answers
            .map(|answer| Operation {
                answer,
                ..operation()
            })
            .into(),
    );
    let answers = text.lines().filter(|line| line.contains("type Answer"));
    assert_snapshot!(answers.collect::<Vec<_>>().join("\n"));
}

#[test]
fn everything_that_the_runtime_needs_to_know() {
    let meta = Meta {
        method: "PUT".to_owned(),
        accept: Some("application/json".to_owned()),
        content_type: Some("application/merge-patch+json".to_owned()),
        version: Some("2025-03-12".to_owned()),
        security: Some(Security(vec![
            vec!["Key".to_owned(), "Token".to_owned()],
            Vec::new(),
        ])),
        envelope: Some(envelope()),
        sunset: Some("2027-07-01".to_owned()),
        ..operation().meta
    };
    let deprecated = Some(Deprecation("sunset 2027-07-01".to_owned()));
    let text = operations(vec![Operation {
        meta,
        deprecated,
        ..operation()
    }]);
    let start = text.find("const META").unwrap();
    assert_snapshot!(&text[start..]);
}

/// Whether a fact is missing decides whether there is anything left to take from `OperationMeta::NEW`.
#[test]
fn facts_of_operations_are_those_of_the_runtime() {
    let source = FILES
        .iter()
        .find(|(path, _)| *path == "operation/mod.rs")
        .unwrap();
    let source = syn::parse_file(source.1).unwrap();
    let fields = source.items.iter().find_map(|item| match item {
        syn::Item::Struct(it) if it.ident == "OperationMeta" => Some(it.fields.len()),
        _ => None,
    });
    let required = ["id", "method", "path", "accept", "security"];
    assert_eq!(fields, Some(required.len() + OPTIONAL_FACTS));
}

#[test]
fn group_may_be_called_like_a_type_of_the_runtime() {
    let krate = Crate {
        groups: vec![Group {
            operations: vec![operation()],
            ..group("client", "Client")
        }],
        ..krate()
    };
    assert_snapshot!(file(&krate, "src/client.rs"));
}

#[test]
fn types_of_one_operation_stand_beside_it() {
    let body = Type::Named(TypePath::Group(path("things"), type_ident("ActBody")));
    let parameter = Parameter {
        ty: body,
        presence: Presence::Required,
        place: Place::Body,
        ..flag("body", "The body.")
    };
    let fields = vec![field("status", "status", model("Status"))];
    let krate = Crate {
        groups: vec![Group {
            operations: vec![Operation {
                parameters: vec![parameter],
                ..operation()
            }],
            items: vec![Item::Struct(structure("ActBody", fields))],
            ..group("things", "Things")
        }],
        ..krate()
    };
    assert_snapshot!(file(&krate, "src/things.rs"));
}

#[test]
fn errors_by_status() {
    let krate = Crate {
        errors: vec![error_set()],
        ..krate()
    };
    assert_snapshot!(file(&krate, "src/errors.rs"));
}
