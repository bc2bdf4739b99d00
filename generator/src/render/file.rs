//! A Rust file while it is put together, paragraph by paragraph.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::comment::{self, Comments, Mark, Side};
use super::declaration::Declaration;
use super::table::Table;
use super::tokens::ident;
use super::types::render;
use crate::rust;

/// A file of the generated crate.
pub(super) struct File<'a> {
    /// Where its types are named from.
    pub(super) place: Place<'a>,
    /// Where models are.
    pub(super) homes: &'a Homes<'a>,
    comments: Comments<'a>,
    imports: BTreeMap<Origin, BTreeSet<String>>,
    text: String,
}

/// The place of a file in the crate, by which it names types.
#[derive(Clone, Copy)]
pub(super) enum Place<'a> {
    /// The root, the errors, the list of models: everything by its path, as parts of them depend on features.
    Open,
    /// A module below `models`.
    Models(&'a rust::ModuleIdent),
    /// A group of operations.
    Group(&'a rust::Group),
}

impl Place<'_> {
    /// Whether a name of the runtime may mean something else here.
    fn has_own(self, name: &str) -> bool {
        match self {
            Place::Open => true,
            // Models use nothing but macros of the runtime by name, and these are in a namespace of their own.
            Place::Models(_) => false,
            Place::Group(group) => {
                group.ident.as_str() == name
                    || group.items.iter().any(|it| it.ident().as_str() == name)
            }
        }
    }
}

/// The module that each model is in.
pub(super) type Homes<'a> = BTreeMap<&'a rust::TypeIdent, &'a rust::ModuleIdent>;

/// Where an imported name comes from, in the order of the `use` items.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Origin {
    /// `std::collections`
    Collections,
    /// The module above.
    Super,
    /// The crate's root.
    Crate,
    /// The runtime.
    Runtime,
}

impl<'a> File<'a> {
    /// An empty file.
    pub(super) fn new(place: Place<'a>, homes: &'a Homes<'a>) -> File<'a> {
        File {
            place,
            homes,
            comments: Comments::default(),
            imports: BTreeMap::new(),
            text: String::new(),
        }
    }

    /// What stands for the documentation in tokens for [`File::items`].
    pub(super) fn docs(&mut self, docs: &'a rust::Docs) -> Mark {
        self.comments.mark(docs)
    }

    /// Imports a name.
    pub(super) fn import(&mut self, origin: Origin, name: &str) {
        let names = self.imports.entry(origin).or_default();
        if !names.contains(name) {
            names.insert(name.to_owned());
        }
    }

    /// An item or a macro of the runtime: imported, unless that would clash or depend on features.
    pub(super) fn runtime(&mut self, name: &str) -> TokenStream {
        render(&self.runtime_path(name))
    }

    /// The same, as text.
    pub(super) fn runtime_path(&mut self, name: &str) -> String {
        if self.place.has_own(name) {
            return format!("crate::runtime::{name}");
        }
        self.import(Origin::Runtime, name);
        name.to_owned()
    }

    /// Adds items that belong together as a paragraph.
    pub(super) fn items(&mut self, tokens: TokenStream) {
        self.begin_paragraph();
        let printed = print(tokens);
        let mut lines = printed.lines().peekable();
        while let Some(line) = lines.next() {
            match self.comments.marked(line) {
                Some((docs, indent)) => comment::write(docs, Side::Outer, indent, &mut self.text),
                None => {
                    self.text.push_str(line);
                    self.text.push('\n');
                }
            }
            if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
                self.text.push('\n');
            }
        }
    }

    /// Adds a call of one of the runtime's macros as a paragraph.
    pub(super) fn table(&mut self, table: Table<'a>) {
        self.begin_paragraph();
        table.write(&mut self.text);
    }

    /// Adds a declaration in one of the runtime's macros as a paragraph.
    pub(super) fn declaration(&mut self, declaration: Declaration<'a>) {
        self.begin_paragraph();
        declaration.write(&mut self.text);
    }

    /// Adds lines as a paragraph, below their documentation.
    pub(super) fn paragraph(&mut self, docs: Option<&rust::Docs>, lines: &str) {
        self.begin_paragraph();
        if let Some(docs) = docs {
            comment::write(docs, Side::Outer, "", &mut self.text);
        }
        self.text.push_str(lines);
    }

    fn begin_paragraph(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// The file's text: the documentation of the whole, imports, paragraphs.
    pub(super) fn finish(self, docs: &rust::Docs) -> String {
        let mut text = String::with_capacity(self.text.len() + 1024);
        comment::write(docs, Side::Inner, "", &mut text);
        let (foreign, own): (Vec<_>, Vec<_>) = self
            .imports
            .iter()
            .partition(|(origin, _)| **origin == Origin::Collections);
        for imports in [foreign, own] {
            if !imports.is_empty() {
                text.push('\n');
                text.push_str(&print(imports.into_iter().map(render_import).collect()));
            }
        }
        if !self.text.is_empty() {
            text.push('\n');
            text.push_str(&self.text);
        }
        text
    }
}

fn render_import((origin, names): (&Origin, &BTreeSet<String>)) -> TokenStream {
    let path = match origin {
        Origin::Collections => quote! { std::collections },
        Origin::Super => quote! { super },
        Origin::Crate => quote! { crate },
        Origin::Runtime => quote! { crate::runtime },
    };
    let names = names.iter().map(|it| ident(it));
    match names.len() {
        1 => quote! { use #path::#(#names)*; },
        _ => quote! { use #path::{#(#names),*}; },
    }
}

/// Formats items; there is no blank line between them.
pub(super) fn print(tokens: TokenStream) -> String {
    match syn::parse2(tokens) {
        Ok(file) => prettyplease::unparse(&file),
        // A fault of this stage. Whoever compiles the crate is told.
        Err(error) => error.to_compile_error().to_string(),
    }
}

/// What makes an item depend on features of which one at least is on.
pub(super) fn condition(features: &[rust::FeatureName]) -> Option<TokenStream> {
    match features {
        [] => None,
        [feature] => Some(quote! { #[cfg(feature = #feature)] }),
        _ => Some(quote! { #[cfg(any(#(feature = #features),*))] }),
    }
}
