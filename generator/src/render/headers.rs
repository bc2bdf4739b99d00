//! Constants for headers.

use quote::quote;

use super::file::{File, Homes, Place};
use super::types::render_type;
use crate::rust;

/// `headers.rs`
pub(super) fn render_headers(headers: &[rust::Header], homes: &Homes<'_>) -> String {
    let mut file = File::new(Place::Open, homes);
    for header in headers {
        let docs = file.docs(&header.docs);
        let rust::Header { ident, wire, .. } = header;
        let ty = render_type(&mut file, &header.ty);
        file.items(quote! {
            #docs
            pub const #ident: crate::runtime::Header<#ty> = crate::runtime::Header::new(#wire);
        });
    }
    file.finish(&rust::Docs(vec![
        "The headers that answers have, with the types of their values.".to_owned(),
        String::new(),
        "A response or an error is asked for them: `response.get(headers::…)`.".to_owned(),
    ]))
}
