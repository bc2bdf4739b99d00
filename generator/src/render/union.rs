//! Unions: enums of types that JSON is told apart by.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::file::File;
use super::table::Table;
use super::types::render_type;
use crate::rust;

/// A variant while it is rendered: where it is declared and where its rule stands, its type is the same.
struct Variant<'a> {
    docs: &'a rust::Docs,
    ident: &'a rust::VariantIdent,
    ty: TokenStream,
    rule: TokenStream,
}

/// Adds the enum and the rules by which its variants are told apart.
pub(super) fn render_union<'a>(file: &mut File<'a>, it: &'a rust::Union) {
    let ident = &it.ident;
    let (head, variants) = match &it.rule {
        rust::UnionRule::Tagged { member, variants } => {
            let variants = variants
                .iter()
                .map(|it| tagged(file, it))
                .collect::<Vec<_>>();
            (quote! { #ident by #member }, variants)
        }
        rust::UnionRule::Shaped(variants) => {
            let variants = variants
                .iter()
                .map(|it| shaped(file, it))
                .collect::<Vec<_>>();
            (quote! { #ident }, variants)
        }
    };
    let docs = file.docs(&it.docs);
    let declarations = variants
        .iter()
        .map(|variant| render_declaration(file, variant))
        .collect::<Vec<_>>();
    file.items(quote! {
        #docs
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #ident {
            #(#declarations,)*
            /// None of these: the JSON as it came.
            Unknown(serde_json::Value),
        }
    });
    let path = file.runtime("union");
    let rules = variants.into_iter().enumerate().map(|(place, variant)| {
        let place = Literal::usize_unsuffixed(place);
        let Variant {
            ident, ty, rule, ..
        } = variant;
        quote! { #place: #ident(#ty) #rule }
    });
    file.table(Table::new(path, head, rules));
}

fn tagged<'a>(file: &mut File<'a>, it: &'a rust::Tag) -> Variant<'a> {
    let texts = &it.texts;
    let others = it.takes_others.then(|| quote! { else });
    let rule = quote! { = [#(#texts),*] #others };
    Variant {
        docs: &it.docs,
        ident: &it.ident,
        ty: render_type(file, &it.ty),
        rule,
    }
}

fn shaped<'a>(file: &mut File<'a>, it: &'a rust::VariantRule) -> Variant<'a> {
    let piece = render_piece(&it.piece);
    let rule = quote! { if #piece };
    Variant {
        docs: &it.docs,
        ident: &it.ident,
        ty: render_type(file, &it.ty),
        rule,
    }
}

fn render_piece(piece: &rust::Piece) -> TokenStream {
    match piece {
        rust::Piece::String => quote! { string },
        rust::Piece::Number => quote! { number },
        rust::Piece::Boolean => quote! { boolean },
        rust::Piece::Array => quote! { array },
        rust::Piece::Object => quote! { object },
        rust::Piece::Has(members) => quote! { has #(#members)* },
        rust::Piece::Is(member, texts) => quote! { is #member #(#texts)* },
        rust::Piece::Try => quote! { try },
    }
}

fn render_declaration<'a>(file: &mut File<'a>, variant: &Variant<'a>) -> TokenStream {
    let docs = file.docs(variant.docs);
    let Variant { ident, ty, .. } = variant;
    quote! { #docs #ident(#ty) }
}
