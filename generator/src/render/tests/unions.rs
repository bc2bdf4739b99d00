//! Unions.

use insta::assert_snapshot;

use super::sample::*;
use super::types;
use crate::rust::*;

#[test]
fn union_by_discriminator() {
    assert_snapshot!(types(vec![Item::Union(user())]));
}

#[test]
fn union_by_shape() {
    let variant = |ident: &str, ty: Type, piece: Piece| VariantRule {
        docs: docs(&[&format!("{ident}.")]),
        ident: variant_ident(ident),
        ty,
        piece,
    };
    let text = |text: &str| text.to_owned();
    let variants = vec![
        variant("Text", Type::String, Piece::String),
        variant("Number", Type::F64, Piece::Number),
        variant("Flag", Type::Bool, Piece::Boolean),
        variant("Many", Type::List(Box::new(Type::String)), Piece::Array),
        variant("Both", model("A"), Piece::Has(vec![text("x"), text("y")])),
        variant(
            "Kind",
            model("A"),
            Piece::Is(text("kind"), vec![text("b"), text("c")]),
        ),
        variant("Any", Type::Boxed(Box::new(model("A"))), Piece::Object),
        variant("Maybe", Type::Map(Box::new(Type::Json)), Piece::Try),
    ];
    assert_snapshot!(types(vec![
        Item::Union(Union {
            docs: docs(&["One of them."]),
            ident: type_ident("Mixed"),
            rule: UnionRule::Shaped(variants),
        }),
        Item::Struct(structure("A", Vec::new())),
    ]));
}

#[test]
fn many_texts_of_a_variant_continue_on_further_lines() {
    let texts = (1..40).map(|number| format!("METRIC_{number}"));
    let tag = Tag {
        docs: docs(&["Any."]),
        ident: variant_ident("Any"),
        ty: Type::Json,
        texts: texts.collect(),
        takes_others: true,
    };
    let union = Union {
        docs: docs(&["One of them."]),
        ident: type_ident("Metric"),
        rule: UnionRule::Tagged {
            member: "metricName".to_owned(),
            variants: vec![tag],
        },
    };
    assert_snapshot!(types(vec![Item::Union(union)]));
}
